//! The two ways of writing: canonical text, which is signed, and Go's rendering, which is stored.

use alloc::string::String;
use core::fmt::Write;

use super::search::html_end;

/// A canonical string: two escapes, everything else as it is (spec §2.1).
pub fn string(out: &mut String, text: &str) {
    out.push('"');
    let mut rest = text;
    while let Some(at) = rest.find(['"', '\\']) {
        let (plain, tail) = rest.split_at(at);
        let (special, after) = tail.split_at(1);
        out.push_str(plain);
        out.push('\\');
        out.push_str(special);
        rest = after;
    }
    out.push_str(rest);
    out.push('"');
}

/// A canonical integer.
pub fn integer(out: &mut String, number: impl Into<i64>) {
    // Writing to a `String` cannot fail.
    let _ = write!(out, "{}", number.into());
}

/// Items between brackets, with commas; `write` puts one of them.
pub fn list<T>(
    out: &mut String,
    (open, close): (char, char),
    items: impl IntoIterator<Item = T>,
    mut write: impl FnMut(&mut String, T),
) {
    out.push(open);
    let mut first = true;
    for item in items {
        if !first {
            out.push(',');
        }
        first = false;
        write(out, item);
    }
    out.push(close);
}

/// Appends canonical text as Go's encoder stores it: five characters become escapes (spec §2.4).
pub fn html_escaped(out: &mut String, canonical: &str) {
    let mut rest = canonical;
    while let Some((at, special)) = next_html(rest) {
        let (plain, tail) = rest.split_at(at);
        out.push_str(plain);
        // Writing to a `String` cannot fail.
        let _ = write!(out, "\\u{:04x}", u32::from(special));
        rest = tail.split_at(special.len_utf8()).1;
    }
    out.push_str(rest);
}

/// Whether text would change when Go stores it.
#[must_use]
pub fn needs_html_escape(text: &str) -> bool {
    next_html(text).is_some()
}

fn next_html(text: &str) -> Option<(usize, char)> {
    let bytes = text.as_bytes();
    let mut from = 0;
    loop {
        let found = from + html_end(bytes.get(from..)?);
        let c = text.get(found..)?.chars().next()?;
        if matches!(c, '<' | '>' | '&' | '\u{2028}' | '\u{2029}') {
            return Some((found, c));
        }
        from = found + c.len_utf8();
    }
}
