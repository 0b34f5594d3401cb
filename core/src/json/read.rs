//! Pulls typed values out of canonical text.
//!
//! The text has been through [`canonical`](super::canonical), so members are sorted and unique;
//! what is left to refuse are shapes. Member names that differ from a known one only by case are
//! refused, because Go's decoder would take them for it.

use alloc::borrow::Cow;
use alloc::string::String;

use super::scan::scan;
use super::search::plain_end;
use crate::error::MetadataError;
use crate::error::quote;

/// A place in canonical text.
#[derive(Debug)]
pub struct Reader<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Reader<'a> {
    /// Begins at the start of canonical text.
    #[must_use]
    pub const fn new(text: &'a str) -> Self {
        Self { text, at: 0 }
    }

    /// The byte that is read next.
    #[must_use]
    pub const fn at(&self) -> usize {
        self.at
    }

    /// Reads an object; `member` is called with each name and must read its value.
    ///
    /// # Errors
    ///
    /// When there is no object here, or when `member` refuses.
    pub fn object(
        &mut self,
        what: &str,
        mut member: impl FnMut(Cow<'a, str>, &mut Self) -> Result<(), MetadataError>,
    ) -> Result<(), MetadataError> {
        self.members(what, |reader| {
            let name = reader.name(what)?;
            member(name, reader)
        })
    }

    /// Reads an object; `member` is called before each name and must read name and value.
    ///
    /// # Errors
    ///
    /// When there is no object here, or when `member` refuses.
    pub fn members(
        &mut self,
        what: &str,
        mut member: impl FnMut(&mut Self) -> Result<(), MetadataError>,
    ) -> Result<(), MetadataError> {
        self.open(b'{', what, "an object")?;
        let mut first = true;
        while self.more(b'}', what, first)? {
            first = false;
            member(self)?;
        }
        Ok(())
    }

    /// Reads a member's name and its colon.
    ///
    /// # Errors
    ///
    /// When there is no name here.
    pub fn name(&mut self, what: &str) -> Result<Cow<'a, str>, MetadataError> {
        let name = self.string(what)?;
        self.byte(b':', what)?;
        Ok(name)
    }

    /// Reads an object whose members have names of their own: `known` ones are read by `member`,
    /// others are passed over, but not when Go would take them for a known one.
    ///
    /// # Errors
    ///
    /// When there is no object here, a name is a known one in another case, or `member` refuses.
    pub fn record(
        &mut self,
        what: &str,
        known: &'static [&'static str],
        mut member: impl FnMut(&'static str, &mut Self) -> Result<(), MetadataError>,
    ) -> Result<(), MetadataError> {
        self.members(what, |reader| match reader.known(what, known)? {
            Some(name) => member(name, reader),
            None => Ok(()),
        })
    }

    /// Reads a member's name when it is a known one, and passes over the whole member when it is not.
    #[inline]
    fn known(
        &mut self,
        what: &str,
        known: &'static [&'static str],
    ) -> Result<Option<&'static str>, MetadataError> {
        let name = self.name(what)?;
        let found = known.iter().copied().find(|known| *known == name);
        if found.is_none() {
            refuse_look_alike(&name, known)?;
            self.raw()?;
        }
        Ok(found)
    }

    /// Reads an array; `element` is called once for each element and must read it.
    ///
    /// # Errors
    ///
    /// When there is no array here, or when `element` refuses.
    pub fn array(
        &mut self,
        what: &str,
        mut element: impl FnMut(&mut Self) -> Result<(), MetadataError>,
    ) -> Result<(), MetadataError> {
        self.open(b'[', what, "a list")?;
        let mut first = true;
        while self.more(b']', what, first)? {
            first = false;
            element(self)?;
        }
        Ok(())
    }

    /// Takes a `null` if one stands here.
    pub fn null(&mut self) -> bool {
        let found = self.rest().starts_with("null");
        self.at += if found { 4 } else { 0 };
        found
    }

    /// Reads a string.
    ///
    /// # Errors
    ///
    /// When there is no string here.
    pub fn string(&mut self, what: &str) -> Result<Cow<'a, str>, MetadataError> {
        let refused = || shape(what, "a string");
        let inner = self.rest().strip_prefix('"').ok_or_else(refused)?;
        let bytes = inner.as_bytes();
        let mut escaped = false;
        let mut end = 0;
        loop {
            end += plain_end(bytes.get(end..).unwrap_or_default());
            match bytes.get(end).ok_or_else(refused)? {
                b'"' => break,
                b'\\' => {
                    escaped = true;
                    end += 2;
                }
                _ => end += 1, // canonical text may hold raw control characters
            }
        }
        self.at += end + 2;
        let text = inner.get(..end).ok_or_else(refused)?;
        Ok(if escaped {
            Cow::Owned(unescaped(text))
        } else {
            Cow::Borrowed(text)
        })
    }

    /// Reads an integer.
    ///
    /// # Errors
    ///
    /// When there is no integer here.
    pub fn integer(&mut self, what: &str) -> Result<i64, MetadataError> {
        let refused = || shape(what, "an integer");
        let rest = self.rest();
        let end = rest
            .bytes()
            .position(|b| !(b.is_ascii_digit() || b == b'-'))
            .unwrap_or(rest.len());
        let number = rest.get(..end).ok_or_else(refused)?;
        self.at += end;
        number.parse().map_err(|_| refused())
    }

    /// Reads `true` or `false`.
    ///
    /// # Errors
    ///
    /// When neither stands here.
    pub fn boolean(&mut self, what: &str) -> Result<bool, MetadataError> {
        for (word, value) in [("true", true), ("false", false)] {
            if self.rest().starts_with(word) {
                self.at += word.len();
                return Ok(value);
            }
        }
        Err(shape(what, "true or false"))
    }

    /// Passes over a value and returns its text.
    ///
    /// # Errors
    ///
    /// When no value stands here.
    pub fn raw(&mut self) -> Result<&'a str, MetadataError> {
        let start = self.at;
        let end = scan(self.text, start);
        self.at = match end {
            Some(end) => end,
            // Canonical text may hold raw control characters and large integers, which the quick
            // scan leaves to us.
            None => start + passed_over(self.rest()),
        };
        self.text
            .get(start..self.at)
            .ok_or_else(|| shape("value", "there"))
    }

    /// Nothing may follow.
    ///
    /// # Errors
    ///
    /// When something does.
    pub fn end(&self) -> Result<(), MetadataError> {
        if self.at == self.text.len() {
            return Ok(());
        }
        Err(MetadataError::Trailing { at: self.at })
    }

    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn open(
        &mut self,
        bracket: u8,
        what: &str,
        expected: &'static str,
    ) -> Result<(), MetadataError> {
        self.byte(bracket, what).map_err(|_| shape(what, expected))
    }

    fn more(&mut self, close: u8, what: &str, first: bool) -> Result<bool, MetadataError> {
        if self.text.as_bytes().get(self.at) == Some(&close) {
            self.at += 1;
            return Ok(false);
        }
        if !first {
            self.byte(b',', what)?;
        }
        Ok(true)
    }

    fn byte(&mut self, wanted: u8, what: &str) -> Result<(), MetadataError> {
        if self.text.as_bytes().get(self.at) == Some(&wanted) {
            self.at += 1;
            return Ok(());
        }
        Err(shape(what, "complete"))
    }
}

/// The refusal of a value that has the wrong type.
pub(crate) fn shape(what: &str, expected: &'static str) -> MetadataError {
    MetadataError::Shape {
        member: quote(what),
        expected,
    }
}

/// Refuses a name that Go's decoder would take for a known one.
pub(crate) fn refuse_look_alike(
    name: &str,
    known: &'static [&'static str],
) -> Result<(), MetadataError> {
    match known.iter().find(|known| folds_to(name, known)) {
        None => Ok(()),
        Some(known) => Err(MetadataError::MemberCase {
            member: quote(name),
            known,
        }),
    }
}

/// Go compares member names without regard to case, and counts `ſ` as `s` and the Kelvin sign
/// as `k`.
fn folds_to(name: &str, known: &str) -> bool {
    let folded = name.chars().map(|c| match c {
        '\u{17f}' => 's',
        '\u{212a}' => 'k',
        c => c.to_ascii_lowercase(),
    });
    folded.eq(known.chars().map(|c| c.to_ascii_lowercase()))
}

fn unescaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        // A canonical escape stands for the character after the backslash.
        out.push(if c == '\\' {
            chars.next().unwrap_or(c)
        } else {
            c
        });
    }
    out
}

/// The length of one canonical value of any content.
fn passed_over(text: &str) -> usize {
    let mut depth = 0_usize;
    let mut in_string = false;
    let mut bytes = text.bytes().enumerate();
    while let Some((at, byte)) = bytes.next() {
        match byte {
            b'\\' if in_string => {
                bytes.next();
            }
            b'"' => {
                in_string = !in_string;
                if !in_string && depth == 0 {
                    return at + 1;
                }
            }
            _ if in_string => {}
            b'{' | b'[' => depth += 1,
            b',' | b'}' | b']' if depth == 0 => return at,
            b'}' | b']' => {
                depth -= 1;
                if depth == 0 {
                    return at + 1;
                }
            }
            _ => {}
        }
    }
    text.len()
}
