//! Rules for every text we write, whatever its kind.

use crate::tidy::Finding;

/// ARCHITECTURE.md is read before the first line of code, so it must be short.
const ARCHITECTURE: usize = 200;

pub(crate) fn check(path: &str, text: &str) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (number, line) in (1..).zip(text.lines()) {
        if line.ends_with([' ', '\t']) {
            findings.push(Finding::new(
                path,
                number,
                "space at the end of the line; delete it",
            ));
        }
        if let Some(word) = left_open(line) {
            findings.push(Finding::new(
                path,
                number,
                format!("`{word}`; do it, or open an issue and delete the note"),
            ));
        }
    }
    if !text.is_empty() && !text.ends_with('\n') {
        findings.push(Finding::new(
            path,
            text.lines().count(),
            "no line end at the end; add it",
        ));
    }
    let lines = text.lines().count();
    if path == "ARCHITECTURE.md" && lines > ARCHITECTURE {
        findings.push(Finding::new(
            path,
            lines,
            format!("{lines} lines; keep it to {ARCHITECTURE}"),
        ));
    }
    findings
}

/// A note that something is unfinished, as a word of its own.
fn left_open(line: &str) -> Option<&'static str> {
    // Written in halves so that this file passes its own rule.
    [
        concat!("TO", "DO"),
        concat!("FIX", "ME"),
        concat!("XX", "X"),
    ]
    .into_iter()
    .find(|note| {
        line.split(|c: char| !c.is_alphanumeric())
            .any(|word| word == *note)
    })
}

#[cfg(test)]
mod tests {
    use super::check;

    fn findings(text: &str) -> usize {
        check("core/src/lib.rs", text).len()
    }

    #[test]
    fn space_at_the_end_of_a_line_is_found() {
        assert_eq!(findings("a \n"), 1);
        assert_eq!(findings("a\n"), 0);
    }

    #[test]
    fn notes_are_found_as_words() {
        assert_eq!(findings(concat!("// TO", "DO: later\n")), 1);
        assert_eq!(findings(concat!("AUTO", "DOC\n")), 0);
    }

    #[test]
    fn a_missing_line_end_is_found() {
        assert_eq!(findings("a"), 1);
        assert_eq!(findings(""), 0);
    }

    #[test]
    fn only_the_architecture_must_be_short() {
        let long = "a\n".repeat(201);
        assert_eq!(check("ARCHITECTURE.md", &long).len(), 1);
        assert_eq!(check("ARCHITECTURE.md", "a\n").len(), 0);
        assert_eq!(check("docs/protocol.md", &long).len(), 0);
    }
}
