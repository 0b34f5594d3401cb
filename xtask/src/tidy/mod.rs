//! `cargo xtask tidy`: the rules of this repository that neither rustfmt nor clippy can check.
//!
//! Each rule is a function from a file's path and text to findings; only this module touches files.

mod dependencies;
mod functions;
mod imports;
mod links;
mod source;
mod text;

use std::fmt;
use std::path::Path;

use crate::refusal::Refusal;
use crate::workshop::Bless;
use crate::workshop::Workshop;

/// What tools wrote or real tools sent is kept as it came.
const NOT_OURS: &[&str] = &[
    "dist/",
    "tests/corpus/",
    "tests/golden/",
    "tests/vectors/",
    "wasm/types.d.ts",
    "LICENSE-",
];

/// A rule broken at a place.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Finding {
    path: String,
    line: usize,
    fact: String,
}

/// Checks every file that git knows or would take; prints what is wrong.
pub(crate) fn run(shop: &Workshop, bless: Bless) -> Result<(), Refusal> {
    let tree = dependencies::golden(shop, bless);
    let paths = files(shop)?;
    let mut findings = Vec::new();
    for path in &paths {
        // A file of another kind than text has nothing a rule could read.
        let Ok(text) = std::fs::read_to_string(shop.root.join(path)) else {
            continue;
        };
        findings.extend(check(path, &text, &|target| {
            shop.root.join(target).exists()
        }));
        if is_source(path) && text.lines().count() > source::LONG {
            println!(
                "  {path}: {} lines; over {} a second idea is likely",
                text.lines().count(),
                source::LONG
            );
        }
    }
    if findings.is_empty() {
        println!("  {} files checked", paths.len());
        return tree;
    }
    if let Err(refusal) = tree {
        println!("{refusal}");
    }
    for finding in &findings {
        println!("{finding}");
    }
    Err(Refusal::new(
        format!("broken rules: {}", findings.len()),
        "CONTRIBUTING.md gives the rules and their reasons",
    ))
}

/// All rules that apply to a file of this name.
fn check(path: &str, text: &str, exists: &dyn Fn(&str) -> bool) -> Vec<Finding> {
    let mut findings = text::check(path, text);
    if is_source(path) {
        findings.extend(source::check(path, text));
        findings.extend(functions::check(path, text));
    }
    if extension(path) == Some("md") {
        findings.extend(links::check(path, text, exists));
    }
    if path.ends_with("Cargo.toml") {
        findings.extend(dependencies::check(path, text));
    }
    if let Some(module) = path.strip_prefix("core/src/") {
        findings.extend(imports::check(path, module, text));
    }
    findings
}

fn files(shop: &Workshop) -> Result<Vec<String>, Refusal> {
    let list = shop
        .program("git")
        .args([
            "ls-files",
            "--cached",
            "--others",
            "--exclude-standard",
            "--deduplicate",
        ])
        .or_else("tidy asks git which files are ours; run it in a clone")
        .answer()?;
    Ok(String::from_utf8_lossy(&list)
        .lines()
        .filter(|path| !NOT_OURS.iter().any(|prefix| path.starts_with(prefix)))
        .map(str::to_owned)
        .collect())
}

fn is_source(path: &str) -> bool {
    matches!(extension(path), Some("rs" | "ts" | "mjs" | "js"))
}

fn extension(path: &str) -> Option<&str> {
    Path::new(path).extension()?.to_str()
}

impl Finding {
    fn new(path: &str, line: usize, fact: impl Into<String>) -> Self {
        Self {
            path: path.to_owned(),
            line,
            fact: fact.into(),
        }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.path, self.line, self.fact)
    }
}

#[cfg(test)]
mod tests {
    use super::check;

    #[test]
    fn a_file_is_checked_by_the_rules_of_its_kind() {
        let nothing_exists = |_: &str| false;
        let rules = |path, text| check(path, text, &nothing_exists).len();
        assert_eq!(
            rules(
                "core/src/json/read.rs",
                "//! Reads.\nuse crate::trust::Trusted;\n"
            ),
            1
        );
        assert_eq!(
            rules("cli/src/main.rs", "//! Runs.\nuse crate::trust::Trusted;\n"),
            0
        );
        assert_eq!(rules("README.md", "[gone](docs/gone.md)\n"), 1);
        assert_eq!(
            rules("cli/Cargo.toml", "[dependencies]\nserde = \"1\"\n"),
            1
        );
        assert_eq!(rules("action/src/run.ts", "run();\n"), 1);
    }
}
