//! Foreign JSON as a tree: what hosts, registries and builds say. Metadata is never read so.
//!
//! One reader for every document, instead of one made by the compiler for each of them.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::IntoIter;
use alloc::vec::Vec;

use super::lexer::Lexer;
use super::read::shape;
use crate::error::MetadataError;
use crate::error::quote;

/// A JSON value.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(clippy::exhaustive_enums, reason = "JSON will not grow")]
pub enum Node<'a> {
    /// `null`.
    Null,
    /// `true` or `false`.
    Flag(bool),
    /// A number as it is written.
    Number(&'a str),
    /// A string.
    Text(Cow<'a, str>),
    /// An array.
    List(Vec<Self>),
    /// An object.
    Members(Members<'a>),
}

/// The members of an object, sorted by name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Members<'a>(Vec<(Cow<'a, str>, Node<'a>)>);

impl<'a> Node<'a> {
    /// Reads one value and nothing behind it.
    ///
    /// # Errors
    ///
    /// When the bytes are not JSON in UTF-8, are nested too deep, or have a member twice: readers
    /// would disagree about which one counts.
    pub fn read(bytes: &'a [u8]) -> Result<Self, MetadataError> {
        let mut lexer = Lexer::strict(bytes);
        let node = value(&mut lexer)?;
        lexer.end()?;
        Ok(node)
    }

    /// The text, when it is one.
    #[must_use]
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The members, when it is an object.
    #[must_use]
    pub const fn as_members(&self) -> Option<&Members<'a>> {
        match self {
            Self::Members(members) => Some(members),
            _ => None,
        }
    }

    /// The text; `what` names it in the refusal.
    ///
    /// # Errors
    ///
    /// When it is none.
    pub fn into_text(self, what: &str) -> Result<String, MetadataError> {
        match self {
            Self::Text(text) => Ok(text.into_owned()),
            _ => Err(shape(what, "a string")),
        }
    }

    /// The elements; `what` names them in the refusal.
    ///
    /// # Errors
    ///
    /// When it is no array.
    pub fn into_list(self, what: &str) -> Result<Vec<Self>, MetadataError> {
        match self {
            Self::List(items) => Ok(items),
            _ => Err(shape(what, "a list")),
        }
    }

    /// The elements, texts all of them; `what` names them in the refusal.
    ///
    /// # Errors
    ///
    /// When it is something else.
    pub fn into_texts(self, what: &str) -> Result<Vec<String>, MetadataError> {
        let mut texts = Vec::new();
        for item in self.into_list(what)? {
            texts.push(item.into_text(what)?);
        }
        Ok(texts)
    }

    /// The members; `what` names it in the refusal.
    ///
    /// # Errors
    ///
    /// When it is no object.
    pub fn into_members(self, what: &str) -> Result<Members<'a>, MetadataError> {
        match self {
            Self::Members(members) => Ok(members),
            _ => Err(shape(what, "an object")),
        }
    }
}

impl<'a> Members<'a> {
    /// Reads a document that is an object.
    ///
    /// # Errors
    ///
    /// As [`Node::read`], and when it is something else.
    pub fn read(bytes: &'a [u8]) -> Result<Self, MetadataError> {
        Node::read(bytes)?.into_members("document")
    }

    /// A member.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Node<'a>> {
        let at = self.position(name)?;
        self.0.get(at).map(|(_, node)| node)
    }

    /// Takes a member out; one that is `null` is not there.
    pub fn take(&mut self, name: &str) -> Option<Node<'a>> {
        let at = self.position(name)?;
        let (_, node) = self.0.remove(at);
        (node != Node::Null).then_some(node)
    }

    /// Takes a member out that must be there.
    ///
    /// # Errors
    ///
    /// When it is not.
    pub fn need(&mut self, name: &str) -> Result<Node<'a>, MetadataError> {
        self.take(name).ok_or_else(|| shape(name, "there"))
    }

    /// Takes out a text that must be there.
    ///
    /// # Errors
    ///
    /// When it is not, or is something else.
    pub fn text(&mut self, name: &str) -> Result<String, MetadataError> {
        self.need(name)?.into_text(name)
    }

    /// Takes out a text that may be missing.
    ///
    /// # Errors
    ///
    /// When it is something else.
    pub fn text_if_any(&mut self, name: &str) -> Result<Option<String>, MetadataError> {
        self.take(name).map(|node| node.into_text(name)).transpose()
    }

    /// Takes out a list of texts; none when it is missing.
    ///
    /// # Errors
    ///
    /// When it is something else.
    pub fn texts(&mut self, name: &str) -> Result<Vec<String>, MetadataError> {
        match self.take(name) {
            Some(node) => node.into_texts(name),
            None => Ok(Vec::new()),
        }
    }

    /// Takes out the members of an object; none when it is missing.
    ///
    /// # Errors
    ///
    /// When it is something else.
    pub fn members(&mut self, name: &str) -> Result<Self, MetadataError> {
        match self.take(name) {
            Some(node) => node.into_members(name),
            None => Ok(Self::default()),
        }
    }

    /// Takes out an integer that must be there.
    ///
    /// # Errors
    ///
    /// When it is not, or is something else.
    pub fn integer(&mut self, name: &str) -> Result<i64, MetadataError> {
        match self.need(name)? {
            Node::Number(digits) => digits.parse().ok(),
            _ => None,
        }
        .ok_or_else(|| shape(name, "an integer"))
    }

    /// Takes out an integer of 32 bits that must be there, and none below zero.
    ///
    /// # Errors
    ///
    /// When it is not, or is something else.
    pub fn small(&mut self, name: &str) -> Result<u32, MetadataError> {
        u32::try_from(self.integer(name)?).map_err(|_| shape(name, "between 0 and 4294967295"))
    }

    /// Takes out `true` or `false`; `false` when it is missing.
    ///
    /// # Errors
    ///
    /// When it is something else.
    pub fn flag(&mut self, name: &str) -> Result<bool, MetadataError> {
        match self.take(name) {
            None => Ok(false),
            Some(Node::Flag(flag)) => Ok(flag),
            Some(_) => Err(shape(name, "true or false")),
        }
    }

    /// The names of those that are left.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(name, _)| name.as_ref())
    }

    /// Those that are left.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Node<'a>)> {
        self.0.iter().map(|(name, node)| (name.as_ref(), node))
    }

    /// Says that all that may be there was taken.
    ///
    /// # Errors
    ///
    /// When something is left.
    pub fn end(self) -> Result<(), MetadataError> {
        match self.0.first() {
            None => Ok(()),
            Some((name, _)) => Err(shape(name, "known here")),
        }
    }

    fn position(&self, name: &str) -> Option<usize> {
        self.0
            .binary_search_by(|(other, _)| other.as_ref().cmp(name))
            .ok()
    }
}

impl<'a> IntoIterator for Members<'a> {
    type Item = (Cow<'a, str>, Node<'a>);
    type IntoIter = IntoIter<Self::Item>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

fn value<'a>(lexer: &mut Lexer<'a>) -> Result<Node<'a>, MetadataError> {
    Ok(match lexer.peek() {
        Some(b'{') => Node::Members(members(lexer)?),
        Some(b'[') => {
            lexer.enter(b'[')?;
            let mut items = Vec::new();
            while lexer.more(b']', items.is_empty())? {
                items.push(value(lexer)?);
            }
            Node::List(items)
        }
        Some(b'"') => Node::Text(lexer.string()?),
        Some(b'-' | b'0'..=b'9') => Node::Number(lexer.number()?),
        _ => match lexer.skip()? {
            b"true" => Node::Flag(true),
            b"false" => Node::Flag(false),
            _ => Node::Null,
        },
    })
}

fn members<'a>(lexer: &mut Lexer<'a>) -> Result<Members<'a>, MetadataError> {
    lexer.enter(b'{')?;
    let mut members = Vec::new();
    while lexer.more(b'}', members.is_empty())? {
        let name = lexer.name()?;
        members.push((name, value(lexer)?));
    }
    members.sort_by(|(one, _), (other, _)| one.cmp(other));
    for pair in members.windows(2) {
        if let [(one, _), (other, _)] = pair
            && one == other
        {
            return Err(MetadataError::Duplicate { member: quote(one) });
        }
    }
    Ok(Members(members))
}
