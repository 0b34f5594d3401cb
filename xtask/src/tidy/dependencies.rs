//! Every dependency is declared once, with its reason, and core's tree grows only in view.

use std::collections::BTreeSet;

use crate::refusal::Refusal;
use crate::tidy::Finding;
use crate::workshop::Bless;
use crate::workshop::Workshop;

/// The names of all crates that core is built from on any target; versions are Cargo.lock's matter.
pub(crate) fn golden(shop: &Workshop, bless: Bless) -> Result<(), Refusal> {
    let tree = shop
        .cargo([
            "tree",
            "--locked",
            "--package",
            "dct-core",
            "--edges",
            "normal",
            "--target",
            "all",
            "--prefix",
            "none",
        ])
        .or_else("`cargo metadata` shows what is wrong with the manifests")
        .answer()?;
    let tree = String::from_utf8_lossy(&tree);
    let names: BTreeSet<&str> = tree
        .lines()
        .filter_map(|line| line.split(' ').next())
        .filter(|name| *name != "dct-core")
        .collect();
    let list = Vec::from_iter(names).join("\n") + "\n";
    shop.golden("core/deps.txt", &list, bless, "cargo xtask tidy")
}

/// In the workspace's manifest a dependency states its reason; in a member's it names the workspace's.
pub(crate) fn check(path: &str, text: &str) -> Vec<Finding> {
    let is_root = text.lines().any(|line| line.starts_with("[workspace"));
    let mut section = "";
    let mut above = "";
    let mut findings = Vec::new();
    for (number, line) in (1..).zip(text.lines()) {
        if line.starts_with('[') {
            section = line.split('#').next().unwrap_or_default().trim_end();
        } else if is_dependency(line) {
            if section == "[workspace.dependencies]" && !has_reason(line, above) {
                findings.push(Finding::new(
                    path,
                    number,
                    "a dependency without a reason; write it behind the line",
                ));
            }
            if !is_root && section.ends_with("dependencies]") && !line.contains("workspace = true")
            {
                findings.push(Finding::new(
                    path,
                    number,
                    "a version of its own; declare it in the workspace and write `workspace = true`",
                ));
            }
        }
        above = line;
    }
    findings
}

fn has_reason(line: &str, above: &str) -> bool {
    line.contains(" # ") || above.starts_with('#') || line.contains("path = ")
}

fn is_dependency(line: &str) -> bool {
    line.starts_with(|c: char| c.is_ascii_alphanumeric()) && line.contains('=')
}

#[cfg(test)]
mod tests {
    use super::check;

    fn findings(text: &str) -> usize {
        check("Cargo.toml", text).len()
    }

    #[test]
    fn a_dependency_of_the_workspace_has_its_reason() {
        assert_eq!(findings("[workspace.dependencies]\naes = \"0.9\"\n"), 1);
        assert_eq!(
            findings("[workspace.dependencies]\naes = \"0.9\" # private keys at rest\n"),
            0
        );
        assert_eq!(
            findings("[workspace.dependencies]\n# Private keys at rest.\naes = \"0.9\"\n"),
            0
        );
        assert_eq!(
            findings("[workspace.dependencies]\ndct-core = { path = \"core\" }\n"),
            0
        );
        assert_eq!(findings("[workspace.package]\nedition = \"2024\"\n"), 0);
    }

    #[test]
    fn a_member_declares_no_version() {
        assert_eq!(findings("[dependencies]\naes = \"0.9\"\n"), 1);
        assert_eq!(
            findings("[target.'cfg(unix)'.dev-dependencies]\naes = { version = \"0.9\" }\n"),
            1
        );
        assert_eq!(
            findings(
                "[dependencies]\naes.workspace = true\nrsa = { workspace = true, features = [\"x\"] }\n"
            ),
            0
        );
    }
}
