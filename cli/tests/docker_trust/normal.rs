//! Ids and times are other ones in every run: each becomes a number in the order in which it appears.

use std::fmt::Write as _;

/// Ids of 64, 12 and 7 hexadecimal digits, and the times of log lines.
pub(crate) fn ids_and_times(text: &str) -> String {
    let mut seen: Vec<String> = Vec::new();
    let mut normal = String::new();
    for piece in pieces(text) {
        let is_hex = piece.bytes().all(|byte| byte.is_ascii_hexdigit());
        let is_id = is_hex && (matches!(piece.len(), 12 | 64) || normal.ends_with(" ID "));
        if !is_id {
            normal.push_str(piece);
            continue;
        }
        let short = piece.chars().take(7).collect::<String>();
        let at = seen.iter().position(|id| *id == short).unwrap_or_else(|| {
            seen.push(short);
            seen.len() - 1
        });
        let width = piece.len() - 2;
        write!(normal, "{:-<width$}{:02}", "id", at + 1).unwrap();
    }
    times(&normal)
}

/// Runs of letters and digits, and what is between them.
fn pieces(text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut begin = 0;
    let mut was_word = None;
    for (at, c) in text.char_indices() {
        let is_word = c.is_ascii_alphanumeric();
        if was_word.is_some_and(|was| was != is_word) {
            pieces.push(&text[begin..at]);
            begin = at;
        }
        was_word = Some(is_word);
    }
    pieces.push(&text[begin..]);
    pieces
}

/// `time="2026-11-21T00:16:01Z"` at the beginning of a line.
fn times(text: &str) -> String {
    let lines = text.split_inclusive('\n').map(|line| {
        match line
            .strip_prefix("time=\"")
            .and_then(|rest| rest.split_once('"'))
        {
            Some((_, rest)) => format!("time=\"…\"{rest}"),
            None => line.to_owned(),
        }
    });
    lines.collect()
}

#[test]
fn equal_ids_stay_equal_and_others_stay_others() {
    let (a, b) = ("1a".repeat(32), "2b".repeat(32));
    let text = format!("time=\"now\" x\n{a} {b} {} key ID {}\n", &a[..12], &b[..7]);
    let normal = ids_and_times(&text);
    let long = |number: &str| format!("{:-<62}{number}", "id");
    assert_eq!(
        normal,
        format!(
            "time=\"…\" x\n{} {} id--------01 key ID id---02\n",
            long("01"),
            long("02")
        )
    );
}
