//! Names in lines and between commas, blanks, semicolons or bars, with the quotes of CSV.

use alloc::string::String;
use alloc::vec::Vec;
use core::iter::Peekable;
use core::str::Chars;

use crate::error::InputError;
use crate::error::quote;

/// The names of a list, in order, without blanks and comments.
pub(super) fn names(text: &str) -> Result<Vec<String>, InputError> {
    let mut names = Vec::new();
    for line in text.lines().map(str::trim) {
        if line.starts_with('#') {
            continue;
        }
        let mut rest = line.chars().peekable();
        loop {
            let name = name(&mut rest).ok_or_else(|| InputError::Pushed {
                text: quote(line),
                fact: "a quote does not enclose a whole name",
            })?;
            if !name.is_empty() {
                names.push(name);
            }
            if rest.next().is_none() {
                break;
            }
        }
    }
    Ok(names)
}

/// Whether a character stands between names: none of these stands in one.
fn separates(c: char) -> bool {
    c.is_whitespace() || matches!(c, ',' | ';' | '|')
}

/// One name, up to what separates it from the next; none when its quotes do not fit.
fn name(rest: &mut Peekable<Chars<'_>>) -> Option<String> {
    let mut name = String::new();
    if rest.next_if_eq(&'"').is_none() {
        while let Some(c) = rest.next_if(|&c| !separates(c)) {
            name.push(c);
        }
        return (!name.contains('"')).then_some(name);
    }
    loop {
        match rest.next()? {
            '"' if rest.next_if_eq(&'"').is_none() => break,
            c => name.push(c),
        }
    }
    rest.peek()
        .is_none_or(|&c| separates(c))
        .then(|| name.trim().into())
}
