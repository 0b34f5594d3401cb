//! `dist/licenses.txt`: the crates inside the module, and the texts that must travel with them.

use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::refusal::Refusal;
use crate::workshop::Workshop;

const HEAD: &str = "\
dist/index.mjs holds dct-sign (MIT OR Apache-2.0), JavaScript written by wasm-bindgen, and a WebAssembly
module made of the Rust standard library (MIT OR Apache-2.0, The Rust Project Contributors) and of these
crates. Their licence texts follow, each once.

";

/// The crates inside the module, as `name version`, in the order of names.
pub(super) fn crates(shop: &Workshop) -> Result<BTreeSet<String>, Refusal> {
    let tree = shop
        .cargo([
            "tree",
            "--locked",
            "--package",
            "dct-wasm",
            "--target",
            "wasm32-unknown-unknown",
            "--edges",
            "normal,no-proc-macro",
            "--prefix",
            "none",
        ])
        .answer()?;
    Ok(String::from_utf8_lossy(&tree)
        .lines()
        .filter_map(|line| {
            let mut words = line.split(' ');
            let (name, version) = (words.next()?, words.next()?.strip_prefix('v')?);
            (!name.starts_with("dct-")).then(|| format!("{name} {version}"))
        })
        .collect())
}

/// The whole file.
pub(super) fn text(shop: &Workshop) -> Result<String, Refusal> {
    let metadata = shop
        .cargo([
            "metadata",
            "--locked",
            "--format-version",
            "1",
            "--filter-platform",
            "wasm32-unknown-unknown",
        ])
        .answer()?;
    let metadata: Value = serde_json::from_slice(&metadata).map_err(|error| {
        Refusal::new(
            format!("`cargo metadata` answered with something else: {error}"),
            "run it alone to see what",
        )
    })?;
    let packages = metadata.get("packages").and_then(Value::as_array);
    let crates = crates(shop)?;
    let mut text = HEAD.to_owned();
    let mut texts: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut named: Vec<(String, &Value)> = packages
        .into_iter()
        .flatten()
        .map(|package| {
            (
                format!("{} {}", word(package, "name"), word(package, "version")),
                package,
            )
        })
        .filter(|(name, _)| crates.contains(name))
        .collect();
    named.sort_by(|(one, _), (other, _)| one.cmp(other));
    for (name, package) in named {
        let (licence, home) = (word(package, "license"), word(package, "repository"));
        let files = files(Path::new(word(package, "manifest_path")));
        let remark = if files.is_empty() {
            "; its package holds no text"
        } else {
            ""
        };
        // Writing to a `String` cannot fail.
        let _ = writeln!(text, "{name}: {licence}, {home}{remark}");
        for (file, content) in files {
            texts
                .entry(content)
                .or_default()
                .push(format!("{name}, {file}"));
        }
    }
    let mut texts: Vec<(Vec<String>, String)> = texts
        .into_iter()
        .map(|(content, holders)| (holders, content))
        .collect();
    texts.sort();
    for (holders, content) in texts {
        let line = "=".repeat(100);
        let _ = write!(
            text,
            "\n{line}\n{}\n{line}\n\n{content}\n",
            holders.join("\n")
        );
    }
    Ok(text)
}

/// The licence files beside a manifest, by name, without what differs from editor to editor.
fn files(manifest: &Path) -> BTreeMap<String, String> {
    let folder = manifest
        .parent()
        .and_then(|folder| fs::read_dir(folder).ok());
    folder
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|file| {
            let name = file.file_name().into_string().ok()?;
            let upper = name.to_uppercase();
            let is_licence = ["LICENSE", "LICENCE", "COPYING", "NOTICE", "COPYRIGHT"]
                .iter()
                .any(|word| upper.starts_with(word));
            let content = is_licence.then(|| fs::read_to_string(file.path()).ok())??;
            let lines: Vec<&str> = content.lines().map(str::trim_end).collect();
            Some((name, lines.join("\n").trim_matches('\n').to_owned()))
        })
        .collect()
}

fn word<'a>(package: &'a Value, name: &str) -> &'a str {
    package
        .get(name)
        .and_then(Value::as_str)
        .unwrap_or_default()
}
