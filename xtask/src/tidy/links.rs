//! Every link from one paper to a file of the repository leads somewhere.

use std::path::Component;
use std::path::Path;

use crate::tidy::Finding;

pub(crate) fn check(path: &str, text: &str, exists: &dyn Fn(&str) -> bool) -> Vec<Finding> {
    let folder = Path::new(path).parent().unwrap_or_else(|| Path::new(""));
    let mut in_code = false;
    let mut findings = Vec::new();
    for (number, line) in (1..).zip(text.lines()) {
        if line.trim_start().starts_with("```") {
            in_code = !in_code;
        }
        if in_code {
            continue;
        }
        for target in targets(line) {
            let file = target.split('#').next().unwrap_or_default();
            if !file.is_empty() && !below(folder, file).is_some_and(|file| exists(&file)) {
                findings.push(Finding::new(
                    path,
                    number,
                    format!("link to `{target}`, which is not there"),
                ));
            }
        }
    }
    findings
}

/// Where the links of a line lead, those to other places of the world left out.
fn targets(line: &str) -> impl Iterator<Item = &str> {
    line.split("](")
        .skip(1)
        .filter_map(|rest| rest.split([')', ' ']).next())
        .filter(|target| !target.contains("://") && !target.starts_with("mailto:"))
}

/// The target as a path from the root of the repository; `None` when it leaves that.
fn below(folder: &Path, target: &str) -> Option<String> {
    let mut parts: Vec<&str> = Vec::new();
    let path = folder.join(target);
    for part in path.components() {
        match part {
            Component::Normal(name) => parts.push(name.to_str()?),
            Component::ParentDir => {
                parts.pop()?;
            }
            Component::CurDir => {}
            Component::RootDir | Component::Prefix(_) => return None,
        }
    }
    Some(parts.join("/"))
}

#[cfg(test)]
mod tests {
    use super::check;

    fn findings(path: &str, text: &str) -> usize {
        check(path, text, &|target| {
            ["README.md", "docs/cli.md"].contains(&target)
        })
        .len()
    }

    #[test]
    fn a_link_to_nothing_is_found() {
        assert_eq!(
            findings("README.md", "see [a](docs/cli.md) and [b](docs/gone.md#x)"),
            1
        );
        assert_eq!(
            findings("docs/cli.md", "[a](../README.md) [b](cli.md#x) [c](#x)"),
            0
        );
        assert_eq!(findings("docs/cli.md", "[a](../../README.md)"), 1);
        assert_eq!(findings("README.md", "[a](/README.md)"), 1);
    }

    #[test]
    fn the_rest_of_the_world_is_not_looked_at() {
        assert_eq!(
            findings(
                "README.md",
                "[a](https://example.org/x) [b](mailto:a@example.org)"
            ),
            0
        );
    }

    #[test]
    fn code_has_no_links() {
        assert_eq!(
            findings("README.md", "```rust\nlet x = a[0](gone);\n```\n"),
            0
        );
    }
}
