//! Rewrites any JSON into the canonical form that a signature covers (spec §2.1, §2.2).
//!
//! One pass from text to text: members are put in order after their object is complete, by moving
//! their text. No tree is built.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;
use core::ops::Range;

use super::lexer::Lexer;
use super::scan::scan;
use super::write;
use crate::error::MetadataError;
use crate::error::quote;

/// The canonical form of one JSON value; borrowed when the bytes already have it.
///
/// # Errors
///
/// Refuses what Go's decoder refuses, and also duplicate members, nesting deeper than
/// [`MAX_DEPTH`](super::MAX_DEPTH), numbers that no 64-bit integer stands for, and anything after
/// the value but white space.
pub fn canonical(bytes: &[u8]) -> Result<Cow<'_, str>, MetadataError> {
    if let Ok(text) = core::str::from_utf8(bytes)
        && scan(text, 0) == Some(text.len())
    {
        return Ok(Cow::Borrowed(text));
    }
    let mut writer = Writer {
        lexer: Lexer::new(bytes),
        out: String::with_capacity(bytes.len()),
    };
    writer.value()?;
    writer.lexer.end()?;
    Ok(Cow::Owned(writer.out))
}

struct Writer<'a> {
    lexer: Lexer<'a>,
    out: String,
}

struct Member<'a> {
    name: Cow<'a, str>,
    text: Range<usize>,
}

impl Writer<'_> {
    fn value(&mut self) -> Result<(), MetadataError> {
        match self.lexer.peek() {
            Some(b'{') => self.object(),
            Some(b'[') => self.array(),
            Some(b'"') => {
                write::string(&mut self.out, &self.lexer.string()?);
                Ok(())
            }
            Some(b'-' | b'0'..=b'9') => self.number(),
            _ => {
                let word = self.lexer.skip()?;
                self.out
                    .push_str(core::str::from_utf8(word).unwrap_or_default());
                Ok(())
            }
        }
    }

    fn array(&mut self) -> Result<(), MetadataError> {
        self.lexer.enter(b'[')?;
        self.out.push('[');
        let mut first = true;
        while self.lexer.more(b']', first)? {
            if !first {
                self.out.push(',');
            }
            first = false;
            self.value()?;
        }
        self.out.push(']');
        Ok(())
    }

    fn object(&mut self) -> Result<(), MetadataError> {
        self.lexer.enter(b'{')?;
        self.out.push('{');
        let start = self.out.len();
        let mut members: Vec<Member<'_>> = Vec::new();
        while self.lexer.more(b'}', members.is_empty())? {
            if !members.is_empty() {
                self.out.push(',');
            }
            let begin = self.out.len();
            let name = self.lexer.name()?;
            write::string(&mut self.out, &name);
            self.out.push(':');
            self.value()?;
            let text = begin..self.out.len();
            members.push(Member { name, text });
        }
        self.put_in_order(start, members)?;
        self.out.push('}');
        Ok(())
    }

    fn put_in_order(
        &mut self,
        start: usize,
        mut members: Vec<Member<'_>>,
    ) -> Result<(), MetadataError> {
        if members.is_sorted_by(|a, b| a.name < b.name) {
            return Ok(());
        }
        members.sort_by(|a, b| a.name.cmp(&b.name));
        let mut ordered = String::with_capacity(self.out.len() - start);
        let mut previous: Option<&str> = None;
        for member in &members {
            if previous == Some(&member.name) {
                return Err(MetadataError::Duplicate {
                    member: quote(&member.name),
                });
            }
            if previous.is_some() {
                ordered.push(',');
            }
            previous = Some(&member.name);
            ordered.push_str(self.out.get(member.text.clone()).unwrap_or_default());
        }
        self.out.truncate(start);
        self.out.push_str(&ordered);
        Ok(())
    }

    fn number(&mut self) -> Result<(), MetadataError> {
        let at = self.lexer.at();
        let text = self.lexer.number()?;
        let integer = integer(text).map_err(|fact| MetadataError::Number { at, fact })?;
        write::integer(&mut self.out, integer);
        Ok(())
    }
}

/// Go reads numbers as doubles and prints them as 64-bit integers (spec §2.2). A fraction is refused
/// even where a double would lose it.
fn integer(text: &str) -> Result<i64, &'static str> {
    const OUTSIDE: &str = "it is outside 64 bits";
    let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = whole.trim_start_matches('-');
    let mut point: i64 = match exponent.parse() {
        Ok(exponent) => exponent,
        Err(_) if exponent.starts_with('-') => i64::MIN,
        Err(_) => i64::MAX,
    };
    point = point.saturating_add(i64::try_from(digits.len()).unwrap_or(i64::MAX));
    let mut size: u64 = 0;
    for digit in digits.bytes().chain(fraction.bytes()) {
        let digit = u64::from(digit - b'0');
        if point > 0 {
            let larger = size
                .checked_mul(10)
                .and_then(|size| size.checked_add(digit));
            size = larger.ok_or(OUTSIDE)?;
        } else if digit > 0 {
            return Err("it has a fraction");
        }
        point = point.saturating_sub(1);
    }
    while point > 0 && size > 0 {
        size = size.checked_mul(10).ok_or(OUTSIDE)?;
        point -= 1;
    }
    let size = to_double(size).cast_signed();
    let number = if whole.starts_with('-') { -size } else { size };
    i64::try_from(number).map_err(|_| OUTSIDE)
}

/// The nearest number that a double can hold; of two, the one whose last bit is zero.
const fn to_double(size: u64) -> u128 {
    let size = size as u128;
    let spare = (128 - size.leading_zeros()).saturating_sub(f64::MANTISSA_DIGITS);
    if spare == 0 {
        return size;
    }
    let half = 1 << (spare - 1);
    let odd = (size >> spare) & 1;
    (size + half - 1 + odd) >> spare << spare
}
