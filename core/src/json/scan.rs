//! Recognises bytes that already are canonical, at the speed of reading them.
//!
//! Answers only yes or no: what is not recognised goes the long way through the canonical writer,
//! which finds the words for what is wrong.

use super::MAX_DEPTH;
use super::MAX_SAFE_INTEGER;
use super::search::plain_end;

/// Where the canonical value that begins at `at` ends; `None` when it is not canonical or when
/// saying so takes more than a look.
pub(crate) fn scan(text: &str, at: usize) -> Option<usize> {
    value(text.as_bytes(), at, 0)
}

fn value(bytes: &[u8], at: usize, depth: usize) -> Option<usize> {
    match bytes.get(at)? {
        b'"' => string(bytes, at),
        b'{' if depth < MAX_DEPTH => object(bytes, at, depth + 1),
        b'[' if depth < MAX_DEPTH => array(bytes, at, depth + 1),
        b'-' | b'0'..=b'9' => number(bytes, at),
        b't' => literal(bytes, at, b"true"),
        b'f' => literal(bytes, at, b"false"),
        b'n' => literal(bytes, at, b"null"),
        _ => None,
    }
}

fn object(bytes: &[u8], at: usize, depth: usize) -> Option<usize> {
    if bytes.get(at + 1) == Some(&b'}') {
        return Some(at + 2);
    }
    let mut at = at + 1;
    let mut previous: Option<&[u8]> = None;
    loop {
        let name_end = string(bytes, at)?;
        let name = bytes.get(at + 1..name_end - 1)?;
        // Order and equality are those of the decoded names; leave escaped ones to the writer.
        if name.contains(&b'\\') || previous.is_some_and(|previous| previous >= name) {
            return None;
        }
        previous = Some(name);
        at = literal(bytes, name_end, b":")?;
        at = value(bytes, at, depth)?;
        match bytes.get(at)? {
            b',' => at += 1,
            b'}' => return Some(at + 1),
            _ => return None,
        }
    }
}

fn array(bytes: &[u8], at: usize, depth: usize) -> Option<usize> {
    if bytes.get(at + 1) == Some(&b']') {
        return Some(at + 2);
    }
    let mut at = at + 1;
    loop {
        at = value(bytes, at, depth)?;
        match bytes.get(at)? {
            b',' => at += 1,
            b']' => return Some(at + 1),
            _ => return None,
        }
    }
}

fn string(bytes: &[u8], at: usize) -> Option<usize> {
    if bytes.get(at) != Some(&b'"') {
        return None;
    }
    let mut at = at + 1;
    loop {
        at += plain_end(bytes.get(at..)?);
        match (bytes.get(at)?, bytes.get(at + 1)) {
            (b'"', _) => return Some(at + 1),
            (b'\\', Some(b'"' | b'\\')) => at += 2,
            _ => return None,
        }
    }
}

/// An integer in plain decimal that a double holds exactly.
fn number(bytes: &[u8], at: usize) -> Option<usize> {
    let negative = bytes.get(at) == Some(&b'-');
    let start = at + usize::from(negative);
    let digits = bytes.get(start..)?;
    let count = digits.iter().take_while(|b| b.is_ascii_digit()).count();
    let end = start + count;
    let plain = match digits.first()? {
        b'0' => count == 1 && !negative,
        _ => (1..=16).contains(&count),
    };
    if !plain || matches!(bytes.get(end), Some(b'.' | b'e' | b'E')) {
        return None;
    }
    let size = digits
        .iter()
        .take(count)
        .fold(0, |sum, digit| sum * 10 + i64::from(digit - b'0'));
    (size <= MAX_SAFE_INTEGER).then_some(end)
}

fn literal(bytes: &[u8], at: usize, word: &[u8]) -> Option<usize> {
    let end = at + word.len();
    (bytes.get(at..end)? == word).then_some(end)
}
