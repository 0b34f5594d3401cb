//! Signer names, as `docker trust signer add` takes them.
//!
//! A signer is Docker's idea, not Notary's: a person or job whose delegation bears its name.

use alloc::boxed::Box;
use alloc::format;
use alloc::sync::Arc;
use core::str::FromStr;

use crate::error::InputError;
use crate::error::quote;
use crate::tuf::name::Delegation;
use crate::tuf::name::RoleName;

/// The name of a signer, such as `alice`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct SignerName(Box<str>);

impl SignerName {
    /// The longest name whose role is still short enough.
    pub const MAX_BYTES: usize = RoleName::MAX_BYTES - "targets/".len();

    /// The delegation of this signer.
    #[must_use]
    pub fn role(&self) -> RoleName {
        let role = format!("targets/{self}");
        RoleName::Delegation(Delegation(Arc::from(role)))
    }
}

spelled!(SignerName);

impl FromStr for SignerName {
    type Err = InputError;

    fn from_str(text: &str) -> Result<Self, InputError> {
        match fault(text) {
            None => Ok(Self(Box::from(text))),
            Some(fact) => Err(InputError::Signer {
                text: quote(text),
                fact,
            }),
        }
    }
}

fn fault(text: &str) -> Option<&'static str> {
    let begins_well =
        |text: &str| text.starts_with(|c: char| c.is_ascii_lowercase() || c.is_ascii_digit());
    let allowed = |byte: u8| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_');
    if text.is_empty() {
        Some("it is empty")
    } else if text.len() > SignerName::MAX_BYTES {
        Some("it is longer than 247 bytes")
    } else if text == "releases" {
        Some("Docker keeps `releases` for the role that every signer shares")
    } else if !begins_well(text) {
        Some("it does not begin with a lower-case letter or digit")
    } else if !text.bytes().all(allowed) {
        Some("only lower-case letters, digits, `-` and `_` may stand in it")
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use super::SignerName;
    use crate::tuf::name::RoleName;

    #[test]
    fn a_signer_is_the_delegation_of_its_name() {
        let signer: SignerName = "ci-bot_2".parse().unwrap();
        assert_eq!(signer.to_string(), "ci-bot_2");
        assert_eq!(signer.role().as_str(), "targets/ci-bot_2");
        assert_eq!(signer.role().as_str().parse(), Ok(signer.role()));
    }

    #[test]
    fn the_longest_signer_still_has_a_role() {
        let longest: SignerName = "s".repeat(247).parse().unwrap();
        assert!(longest.role().as_str().parse::<RoleName>().is_ok());
        assert!("s".repeat(248).parse::<SignerName>().is_err());
    }

    #[test]
    fn what_docker_would_not_take_is_refused() {
        for text in [
            "",
            "Alice",
            "-a",
            "_a",
            "a.b",
            "a/b",
            "a b",
            "ä",
            "a\n",
            "releases",
            "alice@host",
        ] {
            assert!(text.parse::<SignerName>().is_err(), "{text:?}");
        }
    }
}
