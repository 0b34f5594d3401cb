//! The grammar of RFC 8259 as Go's decoder reads it: the pieces of a value, one at a time.
//!
//! Strings come out decoded (escapes resolved, what is not UTF-8 or half a surrogate pair replaced
//! by U+FFFD as Go does, spec §2.2, or refused), numbers and punctuation as they stand.

use alloc::borrow::Cow;
use alloc::string::String;
use core::str;

use super::MAX_DEPTH;
use super::search::plain_end;
use crate::error::MetadataError;

const REPLACEMENT: char = '\u{fffd}';

#[derive(Debug)]
pub(crate) struct Lexer<'a> {
    bytes: &'a [u8],
    at: usize,
    depth: usize,
    broken: Broken,
}

/// What becomes of characters that are none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Broken {
    Replaced,
    Refused,
}

impl<'a> Lexer<'a> {
    pub(crate) const fn new(bytes: &'a [u8]) -> Self {
        Self {
            bytes,
            at: 0,
            depth: 0,
            broken: Broken::Replaced,
        }
    }

    /// Refuses what Go would replace.
    pub(crate) const fn strict(bytes: &'a [u8]) -> Self {
        Self {
            broken: Broken::Refused,
            ..Self::new(bytes)
        }
    }

    pub(crate) const fn at(&self) -> usize {
        self.at
    }

    /// The next byte that is not white space, without taking it.
    pub(crate) fn peek(&mut self) -> Option<u8> {
        while let Some(b' ' | b'\t' | b'\n' | b'\r') = self.bytes.get(self.at) {
            self.at += 1;
        }
        self.bytes.get(self.at).copied()
    }

    pub(crate) fn take(&mut self, wanted: u8) -> bool {
        let found = self.peek() == Some(wanted);
        self.at += usize::from(found);
        found
    }

    pub(crate) fn expect(&mut self, wanted: u8, fact: &'static str) -> Result<(), MetadataError> {
        if self.take(wanted) {
            return Ok(());
        }
        Err(self.error(fact))
    }

    /// Steps into an object or array: `open` is its bracket.
    pub(crate) fn enter(&mut self, open: u8) -> Result<(), MetadataError> {
        self.expect(open, "an object or array must begin here")?;
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err(MetadataError::Depth {
                at: self.at - 1,
                limit: MAX_DEPTH,
            });
        }
        Ok(())
    }

    /// Whether a further element follows; steps out at `close`.
    pub(crate) fn more(&mut self, close: u8, first: bool) -> Result<bool, MetadataError> {
        if self.take(close) {
            self.depth -= 1;
            return Ok(false);
        }
        if !first {
            self.expect(b',', "a comma or the closing bracket must stand here")?;
        }
        Ok(true)
    }

    /// A member's name and its colon.
    pub(crate) fn name(&mut self) -> Result<Cow<'a, str>, MetadataError> {
        let name = self.string()?;
        self.expect(b':', "a colon must follow a member's name")?;
        Ok(name)
    }

    pub(crate) fn literal(&mut self, word: &'static str) -> Result<(), MetadataError> {
        let rest = self.bytes.get(self.at..).unwrap_or_default();
        if !rest.starts_with(word.as_bytes()) {
            return Err(self.error("`true`, `false` or `null` is misspelt"));
        }
        self.at += word.len();
        Ok(())
    }

    /// The text of a number: an optional minus, no leading zeros, optional fraction and exponent.
    pub(crate) fn number(&mut self) -> Result<&'a str, MetadataError> {
        let start = self.at;
        self.at += usize::from(self.bytes.get(self.at) == Some(&b'-'));
        let leading_zero = self.bytes.get(self.at) == Some(&b'0');
        let digits = self.digits();
        if digits == 0 || (leading_zero && digits > 1) {
            return Err(self.error("a number has no leading zeros and at least one digit"));
        }
        if self.bytes.get(self.at) == Some(&b'.') {
            self.at += 1;
            if self.digits() == 0 {
                return Err(self.error("a fraction needs a digit"));
            }
        }
        if let Some(b'e' | b'E') = self.bytes.get(self.at) {
            self.at += 1;
            if let Some(b'+' | b'-') = self.bytes.get(self.at) {
                self.at += 1;
            }
            if self.digits() == 0 {
                return Err(self.error("an exponent needs a digit"));
            }
        }
        let text = self.bytes.get(start..self.at).unwrap_or_default();
        str::from_utf8(text).map_err(|_| self.error("a number is made of digits"))
    }

    fn digits(&mut self) -> usize {
        let rest = self.bytes.get(self.at..).unwrap_or_default();
        let count = rest.iter().take_while(|b| b.is_ascii_digit()).count();
        self.at += count;
        count
    }

    pub(crate) fn string(&mut self) -> Result<Cow<'a, str>, MetadataError> {
        self.expect(b'"', "a string must begin here")?;
        let plain = self.plain();
        if self.bytes.get(self.at) == Some(&b'"')
            && let Ok(text) = str::from_utf8(plain)
        {
            self.at += 1;
            return Ok(Cow::Borrowed(text));
        }
        let mut text = String::new();
        self.push(&mut text, plain)?;
        loop {
            match self.bytes.get(self.at) {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(Cow::Owned(text));
                }
                Some(b'\\') => {
                    self.at += 1;
                    let c = self.escape()?;
                    text.push(c);
                }
                Some(_) => return Err(self.error("a string may not hold raw control characters")),
                None => return Err(self.error("the text ends inside a string")),
            }
            let plain = self.plain();
            self.push(&mut text, plain)?;
        }
    }

    fn push(&self, text: &mut String, plain: &[u8]) -> Result<(), MetadataError> {
        if self.broken == Broken::Refused && str::from_utf8(plain).is_err() {
            return Err(self.error("a string must be UTF-8"));
        }
        push_as_go(text, plain);
        Ok(())
    }

    /// The run of bytes up to a quote, a backslash, a control character or the end.
    fn plain(&mut self) -> &'a [u8] {
        let rest = self.bytes.get(self.at..).unwrap_or_default();
        let end = plain_end(rest);
        self.at += end;
        rest.get(..end).unwrap_or_default()
    }

    fn escape(&mut self) -> Result<char, MetadataError> {
        let letter = self.bytes.get(self.at).copied();
        self.at += 1;
        Ok(match letter {
            Some(c @ (b'"' | b'\\' | b'/')) => char::from(c),
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => return self.unicode_escape(),
            _ => {
                return Err(self.error("an escape is one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u"));
            }
        })
    }

    fn unicode_escape(&mut self) -> Result<char, MetadataError> {
        let first = self
            .hex4()
            .ok_or_else(|| self.error("\\u needs four digits"))?;
        if !(0xd800..0xdc00).contains(&first) {
            return match char::from_u32(first) {
                Some(c) => Ok(c),
                None => self.half(),
            };
        }
        // Half a pair is replaced and what follows it is read on its own.
        let before = self.at;
        if self.bytes.get(self.at..self.at + 2) == Some(b"\\u") {
            self.at += 2;
            if let Some(second @ 0xdc00..0xe000) = self.hex4() {
                let scalar = 0x1_0000 + ((first - 0xd800) << 10) + (second - 0xdc00);
                return Ok(char::from_u32(scalar).unwrap_or(REPLACEMENT));
            }
        }
        self.at = before;
        self.half()
    }

    fn half(&self) -> Result<char, MetadataError> {
        match self.broken {
            Broken::Replaced => Ok(REPLACEMENT),
            Broken::Refused => Err(self.error("\\u names half a character")),
        }
    }

    fn hex4(&mut self) -> Option<u32> {
        let digits = self.bytes.get(self.at..self.at + 4)?;
        let value = digits.iter().try_fold(0, |sum, &digit| {
            Some(sum * 16 + char::from(digit).to_digit(16)?)
        })?;
        self.at += 4;
        Some(value)
    }

    /// Passes over a value of any kind and returns its text as it stands.
    pub(crate) fn skip(&mut self) -> Result<&'a [u8], MetadataError> {
        let peeked = self.peek();
        let start = self.at;
        match peeked {
            Some(b'{') => {
                self.enter(b'{')?;
                let mut first = true;
                while self.more(b'}', first)? {
                    first = false;
                    self.name()?;
                    self.skip()?;
                }
            }
            Some(b'[') => {
                self.enter(b'[')?;
                let mut first = true;
                while self.more(b']', first)? {
                    first = false;
                    self.skip()?;
                }
            }
            Some(b'"') => {
                self.string()?;
            }
            Some(b't') => self.literal("true")?,
            Some(b'f') => self.literal("false")?,
            Some(b'n') => self.literal("null")?,
            Some(b'-' | b'0'..=b'9') => {
                self.number()?;
            }
            Some(_) => return Err(self.error("no value begins with this character")),
            None => return Err(self.error("the text ends where a value must stand")),
        }
        Ok(self.bytes.get(start..self.at).unwrap_or_default())
    }

    /// Steps over a part that another reader has already checked.
    pub(crate) const fn jump(&mut self, to: usize) {
        self.at = to;
    }

    pub(crate) fn end(&mut self) -> Result<(), MetadataError> {
        match self.peek() {
            None => Ok(()),
            Some(_) => Err(MetadataError::Trailing { at: self.at }),
        }
    }

    pub(crate) const fn error(&self, fact: &'static str) -> MetadataError {
        MetadataError::Json { at: self.at, fact }
    }
}

/// Go replaces every single byte that is not part of a character, not every broken sequence.
fn push_as_go(text: &mut String, mut bytes: &[u8]) {
    loop {
        match str::from_utf8(bytes) {
            Ok(valid) => return text.push_str(valid),
            Err(error) => {
                let (valid, rest) = bytes.split_at(error.valid_up_to());
                text.push_str(str::from_utf8(valid).unwrap_or_default());
                text.push(REPLACEMENT);
                bytes = rest.get(1..).unwrap_or_default();
            }
        }
    }
}
