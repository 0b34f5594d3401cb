//! Rewrites any JSON into the canonical form that a signature covers (spec §2.1, §2.2).
//!
//! One pass from text to text: members are put in order after their object is complete, by moving
//! their text. No tree is built.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt::Write;
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

/// 2⁶³ as a double: from here on the conversion is implementation-defined in Go.
const LIMIT: f64 = 9_223_372_036_854_775_808.0;

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

    /// Go reads numbers as doubles and prints them as 64-bit integers (spec §2.2).
    fn number(&mut self) -> Result<(), MetadataError> {
        let at = self.lexer.at();
        let text = self.lexer.number()?;
        let refused = |fact| MetadataError::Number { at, fact };
        let double: f64 = text
            .parse()
            .map_err(|_| refused("it cannot be read as a double"))?;
        if !(-LIMIT..LIMIT).contains(&double) {
            return Err(refused("it is outside 64 bits"));
        }
        #[expect(
            clippy::cast_possible_truncation,
            reason = "the range was just checked"
        )]
        let integer = double as i64;
        #[expect(
            clippy::cast_precision_loss,
            reason = "a double without fraction survives the round trip"
        )]
        if (integer as f64).to_bits() != double.to_bits() && double != 0.0 {
            return Err(refused("it has a fraction"));
        }
        write!(self.out, "{integer}").map_err(|_| refused("it cannot be printed"))
    }
}
