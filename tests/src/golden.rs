//! The files of real tools below `tests/golden/notary`, by the path they have there.
//!
//! Where they come from, and the passphrases of their keys, is told in `tests/golden/ORIGIN.md`.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;
use std::path::PathBuf;
use std::sync::Mutex;

/// Files that were handed in, where there is no disk to read them from.
static SHELF: Mutex<BTreeMap<String, Vec<u8>>> = Mutex::new(BTreeMap::new());

/// Hands in one file by its path.
pub fn shelve(path: String, file: Vec<u8>) {
    if let Ok(mut shelf) = SHELF.lock() {
        shelf.insert(path, file);
    }
}

/// The bytes of one file, such as `server-copy/root.json`.
///
/// # Panics
///
/// When there is no such file: a test without its file proves nothing.
#[must_use]
pub fn bytes(path: &str) -> Vec<u8> {
    let shelved = SHELF.lock().ok().and_then(|shelf| shelf.get(path).cloned());
    shelved.unwrap_or_else(|| here(path, fs::read(folder().join(path))))
}

/// The text of one file, such as `keys/rk.pem`.
///
/// # Panics
///
/// When there is no such file, or it is not text.
#[must_use]
pub fn text(path: &str) -> String {
    here(
        path,
        String::from_utf8(bytes(path)).map_err(io::Error::other),
    )
}

/// The paths of all files below a folder whose names end in `.extension`, sorted.
///
/// # Panics
///
/// When there is no such folder, or no such file in it: a loop over nothing proves nothing.
#[must_use]
pub fn files(below: &str, extension: &str) -> Vec<String> {
    let mut found = Vec::new();
    here(below, walk(&folder().join(below), extension, &mut found));
    found.sort();
    assert!(
        !found.is_empty(),
        "no .{extension} file below golden/notary/{below}"
    );
    found
}

/// Where this repository begins.
#[must_use]
pub fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("golden/notary")
}

fn walk(directory: &Path, extension: &str, found: &mut Vec<String>) -> io::Result<()> {
    for entry in fs::read_dir(directory)? {
        let path = entry?.path();
        if path.is_dir() {
            walk(&path, extension, found)?;
        } else if path.extension().is_some_and(|end| end == extension) {
            let below = path.strip_prefix(folder()).map_err(io::Error::other)?;
            // With `/` on every system, so that paths can be written into tests.
            let parts: Vec<_> = below.iter().map(|part| part.to_string_lossy()).collect();
            found.push(parts.join("/"));
        }
    }
    Ok(())
}

#[expect(clippy::panic, reason = "a test without its file proves nothing")]
fn here<T>(path: &str, result: io::Result<T>) -> T {
    result.unwrap_or_else(|error| panic!("golden/notary/{path}: {error}"))
}

#[cfg(test)]
mod tests {
    use dct_core::oci::Digest;

    use super::bytes;
    use super::files;
    use super::text;

    #[test]
    fn files_are_found_by_folder_and_extension() {
        let found = files("server-copy", "json");
        assert_eq!(found.len(), 9);
        assert!(found.contains(&String::from("server-copy/targets/releases.json")));
        assert!(found.iter().all(|path| !bytes(path).is_empty()));
        assert!(text("keys/rk.pem").starts_with("-----BEGIN EC PRIVATE KEY-----"));
    }

    #[test]
    fn files_of_other_tools_keep_their_bytes() {
        // What the server's snapshot records for root: no line end was converted on the way.
        assert_eq!(
            Digest::of(&bytes("server-copy/root.json")).to_string(),
            "sha256:c1200f894b80a1d8c9a34bca9b5b43a7f2356c78e2619176bf6b52c8b71fc34f"
        );
    }
}
