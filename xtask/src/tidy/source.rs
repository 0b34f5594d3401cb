//! Rules for source files, Rust and JavaScript: a header, a length, a name, nothing left open.

use std::path::Path;

use crate::tidy::Finding;
use crate::tidy::extension;

/// A file this long probably holds a second idea; it is only mentioned.
pub(crate) const LONG: usize = 300;
const TOO_LONG: usize = 500;

/// Names that say nothing about what is inside, and so attract everything.
const EMPTY_NAMES: &[&str] = &[
    "common", "helper", "helpers", "manager", "misc", "util", "utils",
];

/// Forbidden calls, written in halves so that this file passes its own rule.
const NOWHERE: &[&str] = &[
    concat!("to", "do!("),
    concat!("unimple", "mented!("),
    concat!("db", "g!("),
    concat!("#[ig", "nore"),
];
const ONLY_IN_TESTS: &[&str] = &[concat!(".unw", "rap()"), concat!(".exp", "ect(\"")];

pub(crate) fn check(path: &str, text: &str) -> Vec<Finding> {
    let mut findings = Vec::new();
    if !begins_with_header(path, text) {
        findings.push(Finding::new(
            path,
            1,
            "no header; begin with what this file owns and what it refuses to know",
        ));
    }
    let lines = text.lines().count();
    if lines > TOO_LONG {
        findings.push(Finding::new(
            path,
            lines,
            format!("{lines} lines; cut it where its second idea begins, by {TOO_LONG}"),
        ));
    }
    if let Some(name) = empty_name(path) {
        findings.push(Finding::new(
            path,
            1,
            format!("`{name}` says nothing; name it after what it holds"),
        ));
    }
    if is_rust(path) {
        findings.extend(rust(path, text));
    }
    findings
}

fn is_rust(path: &str) -> bool {
    extension(path) == Some("rs")
}

fn begins_with_header(path: &str, text: &str) -> bool {
    let first = text
        .lines()
        .find(|line| !line.starts_with("#!/"))
        .unwrap_or_default();
    if is_rust(path) {
        first.starts_with("//!")
    } else {
        first.starts_with("//") || first.starts_with("/*")
    }
}

fn empty_name(path: &str) -> Option<&'static str> {
    let names = Path::new(path)
        .iter()
        .filter_map(|part| Path::new(part).file_stem()?.to_str());
    let names: Vec<&str> = names.collect();
    EMPTY_NAMES
        .iter()
        .copied()
        .find(|empty| names.contains(empty))
}

fn rust(path: &str, text: &str) -> Vec<Finding> {
    let mut in_tests = path
        .split('/')
        .any(|part| matches!(part, "tests" | "benches" | "tests.rs"));
    let mut findings = Vec::new();
    for (number, line) in (1..).zip(text.lines()) {
        let line = line.trim_start();
        if line.starts_with("mod tests {") {
            in_tests = true;
        }
        if line.starts_with("//") {
            continue;
        }
        if let Some(call) = NOWHERE.iter().find(|call| line.contains(*call)) {
            findings.push(Finding::new(
                path,
                number,
                format!("`{call}`; finish it or leave it out"),
            ));
        }
        if let Some(call) = ONLY_IN_TESTS
            .iter()
            .find(|call| !in_tests && line.contains(*call))
        {
            findings.push(Finding::new(
                path,
                number,
                format!("`{call}` outside tests; answer with an error"),
            ));
        }
        if is_import(line) && line.contains('{') {
            findings.push(Finding::new(
                path,
                number,
                "several paths in one import; write each on its line",
            ));
        }
    }
    findings
}

fn is_import(line: &str) -> bool {
    let line = line
        .strip_prefix("pub")
        .map_or(line, |rest| rest.trim_start_matches("(crate)").trim_start());
    line.starts_with("use ")
}

#[cfg(test)]
mod tests {
    use super::TOO_LONG;
    use super::check;

    fn findings(path: &str, body: &str) -> usize {
        check(path, &format!("//! Owns this.\n{body}")).len()
    }

    #[test]
    fn a_header_is_asked_for() {
        assert_eq!(check("core/src/lib.rs", "use core::fmt;\n").len(), 1);
        assert_eq!(check("core/src/lib.rs", "// Not a doc comment.\n").len(), 1);
        assert_eq!(check("core/src/lib.rs", "//! Owns this.\n").len(), 0);
        assert_eq!(
            check("action/build.mjs", "#!/usr/bin/env node\n// Owns this.\n").len(),
            0
        );
        assert_eq!(check("action/src/run.ts", "run();\n").len(), 1);
    }

    #[test]
    fn length_has_an_end() {
        assert_eq!(findings("core/src/lib.rs", &"\n".repeat(TOO_LONG)), 1);
        assert_eq!(findings("core/src/lib.rs", &"\n".repeat(TOO_LONG - 1)), 0);
    }

    #[test]
    fn a_name_must_say_something() {
        assert_eq!(findings("core/src/utils.rs", ""), 1);
        assert_eq!(findings("core/src/common/json.rs", ""), 1);
        assert_eq!(findings("core/src/commons.rs", ""), 0);
    }

    #[test]
    fn unfinished_work_is_found_everywhere() {
        for call in super::NOWHERE {
            assert_eq!(
                findings("tests/tests/attacks.rs", &format!("    {call})\n")),
                1,
                "{call}"
            );
        }
        assert_eq!(findings("tests/tests/attacks.rs", "    finish()\n"), 0);
    }

    #[test]
    fn panics_belong_in_tests() {
        for call in super::ONLY_IN_TESTS {
            assert_eq!(
                findings("core/src/lib.rs", &format!("    x{call}\n")),
                1,
                "{call}"
            );
            assert_eq!(
                findings("tests/tests/attacks.rs", &format!("    x{call}\n")),
                0,
                "{call}"
            );
            assert_eq!(
                findings("core/src/trust/tests.rs", &format!("    x{call}\n")),
                0,
                "{call}"
            );
            assert_eq!(
                findings(
                    "core/src/lib.rs",
                    &format!("mod tests {{\n    x{call}\n}}\n")
                ),
                0,
                "{call}"
            );
        }
    }

    #[test]
    fn imports_stand_alone() {
        assert_eq!(findings("core/src/lib.rs", "use core::{fmt, str};\n"), 1);
        assert_eq!(
            findings("core/src/lib.rs", "pub(crate) use self::{a, b};\n"),
            1
        );
        assert_eq!(findings("core/src/lib.rs", "pub use self::row::Row;\n"), 0);
        assert_eq!(
            findings("core/src/lib.rs", "pub struct Used { a: u8 }\n"),
            0
        );
    }
}
