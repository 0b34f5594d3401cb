//! One passphrase: the place it came from, and the keys it is for.

use std::path::Path;

use dct_core::error::HostError;
use dct_core::key::KeyId;
use dct_core::secret::Secret;

use crate::disk;

/// Which keys a passphrase is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum For {
    /// The one whose id begins so.
    Id(String),
    Root,
    Targets,
    Snapshot,
    /// Signers: every role that is not one of the four at the base.
    Delegation,
    AllButRoot,
    All,
}

/// What is known of a key before it is opened.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Whose<'a> {
    pub(crate) id: Option<KeyId>,
    pub(crate) role: Option<&'a str>,
}

impl For {
    /// A key whose id nobody knows yet may be any: its passphrase shows whether it is.
    pub(super) fn covers(&self, whose: Whose<'_>) -> bool {
        match self {
            Self::Id(start) => whose.id.is_none_or(|id| id.to_string().starts_with(start)),
            Self::Root => whose.role == Some("root"),
            Self::Targets => whose.role == Some("targets"),
            Self::Snapshot => whose.role == Some("snapshot"),
            Self::Delegation => !whose.role.is_some_and(is_base),
            Self::AllButRoot => whose.role != Some("root"),
            Self::All => true,
        }
    }
}

/// A passphrase and the place it came from.
#[derive(Debug)]
pub(crate) struct Given {
    pub(super) place: String,
    pub(super) keys: For,
    pub(super) text: Secret<Vec<u8>>,
}

impl Given {
    /// From a variable; an empty one counts as none.
    pub(crate) fn variable(name: &str, keys: For, text: String) -> Option<Self> {
        let text = trim(text);
        (!text.expose().is_empty()).then(|| Self {
            place: name.to_owned(),
            keys,
            text,
        })
    }

    /// From a file.
    pub(crate) fn file(path: &Path) -> Result<Self, HostError> {
        let place = path.display().to_string();
        let refused = |fact: &str| HostError::PassphraseSource {
            place: place.clone(),
            fact: fact.to_owned(),
        };
        let text = disk::read(path)
            .map_err(|fact| refused(&fact))?
            .ok_or_else(|| refused("it does not exist"))?;
        let text = trim(text);
        if text.expose().is_empty() {
            return Err(refused("it is empty"));
        }
        Ok(Self {
            place,
            keys: For::All,
            text,
        })
    }

    pub(super) fn copy(&self) -> Secret<Vec<u8>> {
        Secret::new(self.text.expose().clone())
    }
}

fn is_base(role: &str) -> bool {
    matches!(role, "root" | "targets" | "snapshot" | "timestamp")
}

/// Editors and CI systems end a text with a line break; nobody means it.
fn trim(mut text: String) -> Secret<Vec<u8>> {
    if text.ends_with('\n') {
        text.pop();
        if text.ends_with('\r') {
            text.pop();
        }
    }
    Secret::new(text.into_bytes())
}

#[cfg(test)]
mod tests {
    use super::For;
    use super::Given;
    use super::Whose;

    #[test]
    fn one_line_break_at_the_end_is_not_part_of_a_passphrase() {
        for (text, expected) in [
            ("pass", Some("pass")),
            ("pass\n", Some("pass")),
            ("pass\r\n", Some("pass")),
            ("pass\n\n", Some("pass\n")),
            (" pass ", Some(" pass ")),
            ("", None),
            ("\n", None),
        ] {
            let found = Given::variable("X", For::All, text.into()).map(|given| given.text);
            let found = found.as_ref().map(|text| text.expose().as_slice());
            assert_eq!(found, expected.map(str::as_bytes), "{text:?}");
        }
    }

    #[test]
    fn each_rule_covers_its_keys_and_no_others() {
        let id = "ab".repeat(32);
        let key = |role| Whose {
            id: id.parse().ok(),
            role,
        };
        let all = [
            For::Id("abababa".into()),
            For::Id("abababb".into()),
            For::Root,
            For::Targets,
            For::Snapshot,
            For::Delegation,
            For::AllButRoot,
            For::All,
        ];
        for (role, expected) in [
            (Some("root"), "y.y....y"),
            (Some("targets"), "y..y..yy"),
            (Some("snapshot"), "y...y.yy"),
            (Some("alice"), "y....yyy"),
            (None, "y....yyy"),
        ] {
            let found: String = all
                .iter()
                .map(|rule| if rule.covers(key(role)) { 'y' } else { '.' })
                .collect();
            assert_eq!(found, expected, "{role:?}");
        }
        let unknown = Whose::default();
        assert!(For::Id("abababb".into()).covers(unknown));
    }
}
