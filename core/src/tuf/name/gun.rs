//! Repository names: what Notary calls a GUN, the globally unique name that trust is kept under.
//!
//! Owns the grammar that keeps such a name harmless in a path, a URL, a certificate and a database
//! column. Knows nothing of how Docker expands a short name; that is `oci`'s.

use alloc::sync::Arc;
use core::str::FromStr;

use crate::error::InputError;
use crate::error::quote;

/// The name of a repository, such as `docker.io/library/alpine` or `exp/one`.
///
/// Notary itself takes any text without `*` (spec §6.1). This grammar keeps every name in use and
/// leaves out what a file system, a URL or a terminal would read as something else.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Gun(Arc<str>);

impl Gun {
    /// The longest name that the server's database holds (spec §8.1).
    pub const MAX_BYTES: usize = 255;

    /// The parts between the slashes; none is empty, `.` or `..`.
    #[must_use]
    pub fn segments(&self) -> impl DoubleEndedIterator<Item = &str> {
        self.0.split('/')
    }

    /// Whether the name begins with this text. Pins and server prefixes are compared so, letter by
    /// letter and not segment by segment (spec §5.6, §6.11).
    #[must_use]
    pub fn has_prefix(&self, prefix: &str) -> bool {
        self.0.starts_with(prefix)
    }
}

spelled!(Gun);

impl FromStr for Gun {
    type Err = InputError;

    fn from_str(text: &str) -> Result<Self, InputError> {
        match fault(text) {
            None => Ok(Self(Arc::from(text))),
            Some(fact) => Err(InputError::Gun {
                text: quote(text),
                fact,
            }),
        }
    }
}

fn fault(text: &str) -> Option<&'static str> {
    if text.is_empty() {
        return Some("it is empty");
    }
    if text.len() > Gun::MAX_BYTES {
        return Some("it is longer than 255 bytes");
    }
    text.split('/')
        .enumerate()
        .find_map(|(position, segment)| segment_fault(segment, position))
}

fn segment_fault(segment: &str, position: usize) -> Option<&'static str> {
    if segment.is_empty() {
        return Some("a part between slashes is empty");
    }
    if segment.bytes().all(|byte| byte == b'.') {
        return Some("a part consists of dots, as a path that climbs would");
    }
    if segment == "_trust" {
        // It would end the name inside the server's own URLs (spec §6.1).
        return Some("`_trust` is a word of the trust server's URLs");
    }
    if !segment.bytes().all(|byte| is_allowed(byte, position)) {
        return Some("only letters, digits and `.`, `_`, `-`, `:`, `@`, `+`, `~` may stand in it");
    }
    None
}

/// What a URL path carries as it is (RFC 3986 §3.3) and no shell, glob or query begins with;
/// brackets only in front, where Docker writes an IPv6 host.
const fn is_allowed(byte: u8, position: usize) -> bool {
    byte.is_ascii_alphanumeric()
        || matches!(byte, b'.' | b'_' | b'-' | b':' | b'@' | b'+' | b'~')
        || (position == 0 && matches!(byte, b'[' | b']'))
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;
    use alloc::vec::Vec;

    use super::Gun;

    #[test]
    fn names_in_use_are_accepted() {
        for text in [
            "docker.io/library/alpine",
            "docker.com/notary0.1/samplerepo",
            "localhost:5000/demo",
            "[2001:db8::1]:5000/demo",
            "exp/one",
            "one",
            "Registry.Example/Team_A/~x/@scope+1",
            "a/.hidden/..x/x..",
        ] {
            assert_eq!(text.parse::<Gun>().unwrap().to_string(), text);
        }
        assert!("g".repeat(255).parse::<Gun>().is_ok());
    }

    #[test]
    fn names_that_would_be_read_as_something_else_are_refused() {
        for text in [
            "",
            "/",
            "a/",
            "/a",
            "a//b",
            ".",
            "..",
            "...",
            "a/..",
            "../a",
            "a/./b",
            "a/../b",
            "a\\b",
            "a b",
            "a\tb",
            "a\nb",
            "a\0b",
            "a\u{7f}",
            "a%2e",
            "a?b",
            "a#b",
            "a*",
            "*",
            "a/_trust",
            "_trust/a",
            "a/_trust/tuf",
            "a/[b]",
            "a;b",
            "a|b",
            "$a",
            "ä/b",
            "a\u{202e}b",
            "a/'b'",
            "a\"b",
            "a,b",
        ] {
            assert!(text.parse::<Gun>().is_err(), "{text:?}");
        }
        assert!("g".repeat(256).parse::<Gun>().is_err());
    }

    #[test]
    fn prefixes_are_compared_letter_by_letter() {
        let gun: Gun = "docker.io/library/alpine".parse().unwrap();
        assert!(gun.has_prefix("docker.io/lib"));
        assert!(gun.has_prefix(""));
        assert!(!gun.has_prefix("docker.io/library/alpine/"));
        let segments: Vec<&str> = gun.segments().collect();
        assert_eq!(segments, ["docker.io", "library", "alpine"]);
    }
}
