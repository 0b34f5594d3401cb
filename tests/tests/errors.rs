//! The catalogue of refusals: its rules, and the document printed from it.
//!
//! `DCT_BLESS=1 cargo test -p dct-tests --test errors` writes `docs/errors.md` anew.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;

use dct_core::error::CATALOGUE;
use dct_core::error::Row;
use dct_tests::golden;

fn rows() -> impl Iterator<Item = &'static Row> {
    CATALOGUE.iter().copied().flatten()
}

fn group(row: &Row) -> &'static str {
    row.code.split_once('.').map_or("", |(group, _)| group)
}

#[test]
fn codes_are_unique() {
    let mut seen = BTreeSet::new();
    for row in rows() {
        assert!(seen.insert(row.code), "{} stands twice", row.code);
    }
}

#[test]
fn codes_begin_with_their_group_and_no_two_groups_share_one() {
    let mut seen = BTreeSet::new();
    for rows in CATALOGUE {
        let names: BTreeSet<&str> = rows.iter().map(group).collect();
        assert_eq!(names.len(), 1, "one group, one prefix: {names:?}");
        assert!(names.into_iter().all(|name| seen.insert(name)));
    }
    for row in rows() {
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
        let (group, name) = row.code.split_once('.').unwrap();
        assert!(
            !group.is_empty() && group.chars().all(plain),
            "{}",
            row.code
        );
        assert!(!name.is_empty() && name.chars().all(plain), "{}", row.code);
    }
}

#[test]
fn messages_and_hints_are_one_line_without_a_full_stop() {
    for row in rows() {
        for text in [row.message, row.hint] {
            assert!(!text.trim().is_empty(), "{}", row.code);
            assert_eq!(text.trim(), text, "{}", row.code);
            assert!(!text.contains(char::is_control), "{}", row.code);
            assert!(!text.ends_with('.'), "{}", row.code);
        }
    }
}

#[test]
#[expect(
    clippy::disallowed_methods,
    reason = "blessing is asked for through the environment"
)]
fn the_document_is_what_the_catalogue_says() {
    let path = golden::repository().join("docs/errors.md");
    let document = document();
    if std::env::var_os("DCT_BLESS").is_some() {
        fs::write(&path, &document).unwrap();
    }
    let committed = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        committed == document,
        "docs/errors.md is out of date: run with DCT_BLESS=1"
    );
}

fn document() -> String {
    let mut text = String::from(HEAD);
    for rows in CATALOGUE {
        let name = rows.first().map_or("", group);
        let _ = write!(
            text,
            "\n## {name}\n\n| code | exit | message | way out |\n|---|---|---|---|\n"
        );
        for row in *rows {
            let (message, hint) = (cell(row.message), cell(row.hint));
            let status = row.fault.exit_status();
            let _ = writeln!(text, "| `{}` | {status} | {message} | {hint} |", row.code);
        }
    }
    text
}

/// A bar would end the cell; what stands in braces is a fact of the case and not a tag of HTML.
fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace('<', "&lt;")
}

const HEAD: &str = "\
# Refusals

Every refusal has a code that never changes its meaning, the exit status of a command that ends
with it, one sentence and a way out. Words in braces stand for the facts of the case.

This page is printed from the catalogue in `core/src/error`; do not edit it.
";
