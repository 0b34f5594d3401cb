//! What is signed, by name: tags, and the wider set of target names that metadata may hold.
//!
//! Docker signs tags; `notary add` signs under any name. Reading must bear both.

use alloc::boxed::Box;
use core::str::FromStr;

use crate::error::InputError;
use crate::error::quote;

/// An image tag in Docker's grammar.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Tag(Box<str>);

impl Tag {
    /// The longest tag a registry takes.
    pub const MAX_BYTES: usize = 128;
}

spelled!(Tag);

impl FromStr for Tag {
    type Err = InputError;

    fn from_str(text: &str) -> Result<Self, InputError> {
        match tag_fault(text) {
            None => Ok(Self(Box::from(text))),
            Some(fact) => Err(InputError::Tag {
                text: quote(text),
                fact,
            }),
        }
    }
}

/// The name of a target in metadata: a tag, or whatever `notary add` was given.
///
/// It may hold anything that Notary's server can store, also marks that would confuse a terminal;
/// pass it through [`quote`] where people read it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TargetName(Box<str>);

impl TargetName {
    /// The longest name we take. Notary sets no limit; this is as long as a path on Linux.
    pub const MAX_BYTES: usize = 4096;
}

spelled!(TargetName);

impl From<Tag> for TargetName {
    fn from(tag: Tag) -> Self {
        Self(tag.0)
    }
}

impl FromStr for TargetName {
    type Err = InputError;

    fn from_str(text: &str) -> Result<Self, InputError> {
        match target_fault(text) {
            None => Ok(Self(Box::from(text))),
            Some(fact) => Err(InputError::Target {
                text: quote(text),
                fact,
            }),
        }
    }
}

fn tag_fault(text: &str) -> Option<&'static str> {
    if text.is_empty() {
        return Some("it is empty");
    }
    if text.len() > Tag::MAX_BYTES {
        return Some("it is longer than 128 characters");
    }
    if text.starts_with(['.', '-']) {
        return Some("it begins with `.` or `-`");
    }
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.' | b'-');
    if !text.bytes().all(allowed) {
        return Some("only letters, digits, `_`, `.` and `-` may stand in it");
    }
    None
}

fn target_fault(text: &str) -> Option<&'static str> {
    if text.is_empty() {
        return Some("it is empty");
    }
    if text.len() > TargetName::MAX_BYTES {
        return Some("it is longer than 4096 bytes");
    }
    if text.bytes().any(|byte| byte < 0x20) {
        // The signed form would not be JSON, and the server cannot re-sign it (spec §2.4).
        return Some("it holds a control character");
    }
    None
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use super::Tag;
    use super::TargetName;

    #[test]
    fn tags_follow_dockers_grammar() {
        for text in ["1", "latest", "_x", "V1.2.3-rc.1_z", "0-.-_"] {
            assert_eq!(text.parse::<Tag>().unwrap().to_string(), text);
        }
        assert!("t".repeat(128).parse::<Tag>().is_ok());
        for text in [
            "", ".a", "-a", "a b", "a/b", "a:b", "a@b", "ä", "a\n", "a+b", "a\0",
        ] {
            assert!(text.parse::<Tag>().is_err(), "{text:?}");
        }
        assert!("t".repeat(129).parse::<Tag>().is_err());
    }

    #[test]
    fn target_names_are_whatever_the_server_can_store() {
        for text in ["a/b", "<&>", "ä \u{7f}\u{2028}", "../x", "-", " "] {
            assert_eq!(text.parse::<TargetName>().unwrap().to_string(), text);
        }
        for text in ["", "a\nb", "a\0", "\u{1f}"] {
            assert!(text.parse::<TargetName>().is_err(), "{text:?}");
        }
        assert!("n".repeat(4096).parse::<TargetName>().is_ok());
        assert!("n".repeat(4097).parse::<TargetName>().is_err());
    }

    #[test]
    fn every_tag_is_a_target_name() {
        let tag: Tag = "1.0".parse().unwrap();
        assert_eq!(TargetName::from(tag.clone()).as_str(), tag.as_str());
    }
}
