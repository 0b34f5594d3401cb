//! How two builds of the same sources are compared: to the byte, but for what a compressor decides.

use std::path::Path;

use super::FILES;
use super::stale;
use crate::refusal::Refusal;
use crate::wasm;

/// Begins the line that holds the packed module, which differs with the release of Node that packed it.
const PACKED: &str = "var packed = \"";

/// Begins the line of the page that names the hash of its script, packed module included.
const POLICY: &str = "<meta http-equiv=\"Content-Security-Policy\"";

/// Whether a folder holds what was built into another one. What the packed modules are is compared elsewhere.
pub(super) fn same(built: &Path, committed: &Path) -> Result<(), Refusal> {
    for file in FILES {
        let [one, other] = [built, committed].map(|folder| wasm::read(&folder.join(file)));
        if comparable(&one?) != comparable(&other?) {
            return Err(stale(format!(
                "`dist/{file}` is another than these sources give"
            )));
        }
    }
    Ok(())
}

/// The lines of a file, without the packed module and hashes over it.
fn comparable(file: &[u8]) -> Vec<String> {
    let text = String::from_utf8_lossy(file);
    let lines = text.split('\n').map(|line| {
        if is_packed(line) {
            PACKED.to_owned()
        } else if line.starts_with(POLICY) {
            without_hashes(line)
        } else {
            line.to_owned()
        }
    });
    lines.collect()
}

/// Whether nothing but the packed module stands in a line.
fn is_packed(line: &str) -> bool {
    let packed = line.strip_prefix(PACKED);
    packed
        .and_then(|packed| packed.strip_suffix("\";"))
        .is_some_and(|packed| {
            let is_base64 = |c: char| c.is_ascii_alphanumeric() || "+/=".contains(c);
            packed.chars().all(is_base64)
        })
}

fn without_hashes(policy: &str) -> String {
    let mut parts = policy.split("'sha256-");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| {
        text + part.split_once('\'').map_or("", |(_, rest)| rest)
    })
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::PathBuf;

    use super::FILES;
    use super::same;

    const SCRIPT: &str =
        "// made of sources\nvar packed = \"AAAA\";\nvar sha256 = \"1\";\nrun();\n";
    const PAGE: &str = "<meta http-equiv=\"Content-Security-Policy\" content=\"script-src 'sha256-AA=='; connect-src 'none'\">\n";

    /// A folder as it was built, and one in which a text was replaced everywhere.
    fn folders(name: &str, from: &str, to: &str) -> [PathBuf; 2] {
        let whole = format!("{SCRIPT}{PAGE}");
        [
            ("built", whole.clone()),
            ("committed", whole.replace(from, to)),
        ]
        .map(|(side, text)| {
            let folder = std::env::temp_dir()
                .join(format!("dct-compare-{}-{name}", std::process::id()))
                .join(side);
            fs::create_dir_all(folder.join("inspector")).unwrap();
            for file in FILES {
                fs::write(folder.join(file), &text).unwrap();
            }
            folder
        })
    }

    fn is_same(name: &str, from: &str, to: &str) -> bool {
        let [built, committed] = folders(name, from, to);
        let same = same(&built, &committed).is_ok();
        fs::remove_dir_all(built.parent().unwrap()).unwrap();
        same
    }

    #[test]
    fn only_what_a_compressor_decides_may_differ() {
        assert!(is_same("packed", "AAAA", "BBBBBB"));
        assert!(is_same("hash", "sha256-AA==", "sha256-BB=="));
    }

    #[test]
    fn an_edit_is_refused() {
        assert!(!is_same("script", "run();", "run(); steal();"));
        assert!(!is_same("line", "run();\n", "run();\nsteal();\n"));
        assert!(!is_same("before", "var packed", "steal(); var packed"));
        assert!(!is_same("behind", "\"AAAA\";", "\"AAAA\"; steal();"));
        assert!(!is_same(
            "twice",
            "\"AAAA\";",
            "\"AAAA\";\nvar packed = \"BBBB\";"
        ));
        assert!(!is_same("module", "sha256 = \"1\"", "sha256 = \"2\""));
        assert!(!is_same("policy", "connect-src 'none'", "connect-src *"));
    }
}
