//! Which module of core may use which: the table of ARCHITECTURE.md, checked.
//!
//! The deliberate gap is between `wire` and `trust`: only `flow` sees both, so that no mistake in
//! a URL can reach verification.

use crate::tidy::Finding;

/// What every module may use.
const FOUNDATION: &[&str] = &["error", "secret", "sorted", "time"];

/// Each module and what it may use besides the foundation.
const TABLE: &[(&str, &[&str])] = &[
    ("accept", &["edit", "trust", "tuf", "key", "json", "oci"]),
    ("edit", &["trust", "tuf", "key", "json"]),
    (
        "face",
        &[
            "flow", "inspect", "trust", "wire", "tuf", "key", "json", "oci",
        ],
    ),
    (
        "flow",
        &[
            "accept", "inspect", "edit", "trust", "wire", "tuf", "key", "json", "oci",
        ],
    ),
    (
        "fuzzing",
        &[
            "flow", "accept", "inspect", "edit", "trust", "wire", "tuf", "key", "json", "oci",
        ],
    ),
    ("inspect", &["edit", "trust", "tuf", "key", "json", "oci"]),
    ("json", &[]),
    ("key", &["json"]),
    ("oci", &["tuf::name", "json"]),
    ("secret", &[]),
    ("sorted", &[]),
    ("time", &[]),
    ("trust", &["tuf", "key", "json"]),
    ("tuf", &["key", "json"]),
    ("wire", &["oci", "tuf::name", "json"]),
];

/// `file` is the path below `core/src/`.
pub(crate) fn check(path: &str, file: &str, text: &str) -> Vec<Finding> {
    let module = file.split(['/', '.']).next().unwrap_or_default();
    if module == "lib" {
        return Vec::new();
    }
    let row = TABLE.iter().find(|(name, _)| *name == module);
    if row.is_none() && module != "error" {
        let fact = format!(
            "`{module}` has no row in the import table; give it one in xtask/src/tidy/imports.rs and ARCHITECTURE.md"
        );
        return vec![Finding::new(path, 1, fact)];
    }
    let mut findings = Vec::new();
    for (number, line) in (1..).zip(text.lines()) {
        if line.trim_start().starts_with("//") {
            continue;
        }
        for used in uses(line) {
            let foundation = module != "error" && FOUNDATION.iter().any(|name| covers(name, used));
            let allowed = row.is_some_and(|(_, names)| names.iter().any(|name| covers(name, used)));
            if !(covers(module, used) || foundation || allowed) {
                let fact = format!(
                    "`{module}` may not use `crate::{used}`; top uses below, see ARCHITECTURE.md"
                );
                findings.push(Finding::new(path, number, fact));
            }
        }
    }
    findings
}

/// The paths below `crate::` that a line names.
fn uses(line: &str) -> Vec<&str> {
    line.match_indices("crate::")
        .filter_map(|(at, found)| line.get(at + found.len()..))
        .map(|rest| {
            let end = rest.find(|c: char| !(c.is_alphanumeric() || c == '_' || c == ':'));
            end.and_then(|end| rest.get(..end)).unwrap_or(rest)
        })
        .collect()
}

/// Whether a path is this module or something in it.
fn covers(module: &str, path: &str) -> bool {
    path.strip_prefix(module)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
}

#[cfg(test)]
mod tests {
    use super::check;

    fn findings(file: &str, line: &str) -> usize {
        check(&format!("core/src/{file}"), file, line).len()
    }

    #[test]
    fn top_may_use_below() {
        assert_eq!(findings("trust/chain.rs", "use crate::tuf::root::Root;"), 0);
        assert_eq!(findings("flow/publish.rs", "use crate::wire::Request;"), 0);
        assert_eq!(
            findings("json/read.rs", "use crate::error::MetadataError;"),
            0
        );
        assert_eq!(findings("trust/chain.rs", "use crate::trust::pin::Pin;"), 0);
    }

    #[test]
    fn below_may_not_use_top() {
        assert_eq!(findings("tuf/root.rs", "use crate::trust::Trusted;"), 1);
        assert_eq!(findings("key/id.rs", "use crate::tuf::name::Gun;"), 1);
        assert_eq!(findings("error/key.rs", "use crate::secret::Secret;"), 1);
    }

    #[test]
    fn wire_and_trust_do_not_see_each_other() {
        assert_eq!(findings("wire/notary.rs", "use crate::trust::Trusted;"), 1);
        assert_eq!(findings("trust/mod.rs", "use crate::wire::Request;"), 1);
    }

    #[test]
    fn a_row_may_name_a_part_of_a_module() {
        assert_eq!(findings("wire/notary.rs", "use crate::tuf::name::Gun;"), 0);
        assert_eq!(findings("wire/notary.rs", "use crate::tuf::root::Root;"), 1);
        assert_eq!(findings("wire/notary.rs", "use crate::tuf::names::Gun;"), 1);
    }

    #[test]
    fn a_path_counts_wherever_it_stands_but_in_comments() {
        assert_eq!(
            findings(
                "json/read.rs",
                "    let x = crate::key::id(crate::trust::y);"
            ),
            2
        );
        assert_eq!(
            findings("json/read.rs", "/// See [`crate::trust::Trusted`]."),
            0
        );
        assert_eq!(findings("json/read.rs", "pub(crate) fn read() {}"), 0);
    }

    #[test]
    fn a_module_without_a_row_is_found() {
        assert_eq!(findings("cache.rs", ""), 1);
        assert_eq!(findings("lib.rs", "pub use crate::trust::Trusted;"), 0);
    }
}
