//! Passphrases and where they come from. One line break at the end is not part of one; a person is
//! asked only at a terminal, and never when a place was named.

use std::path::Path;

use dct_core::error::HostError;
use dct_core::error::KeyError;
use dct_core::key::Encryption;
use dct_core::key::PrivateKey;
use dct_core::key::StoredKey;
use dct_core::secret::Secret;

use crate::disk;
use crate::failure::Failure;

/// How often a person may mistype.
const ATTEMPTS: usize = 3;

/// Which keys a passphrase is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum For {
    Root,
    AllButRoot,
    All,
}

/// A passphrase and the place it came from.
#[derive(Debug)]
pub(crate) struct Given {
    place: String,
    keys: For,
    text: Secret<Vec<u8>>,
}

impl Given {
    /// From a variable; an empty one counts as none.
    pub(crate) fn variable(name: &str, keys: For, text: Option<String>) -> Option<Self> {
        let text = trim(text?);
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
}

/// Whether somebody can be asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Person {
    Present,
    Absent,
}

/// All passphrases, the most specific first.
#[derive(Debug)]
pub(crate) struct Passphrases {
    given: Vec<Given>,
    person: Person,
}

impl Passphrases {
    pub(crate) const fn new(given: Vec<Given>, person: Person) -> Self {
        Self { given, person }
    }

    /// Opens a key. `place` is where it came from, and stands in every refusal.
    pub(crate) fn unlock(&self, key: &StoredKey, place: &str) -> Result<PrivateKey, Failure> {
        let at = |error: KeyError| Failure::at(format!("key from {place}"), error);
        if key.encryption() == Encryption::Plain {
            return key.unlock(None).map_err(at);
        }
        if let Some(given) = self.for_role(key.role()) {
            return key.unlock(Some(&given.text)).map_err(|error| {
                let from = &given.place;
                Failure::at(format!("key from {place}, passphrase from {from}"), error)
            });
        }
        if self.person == Person::Absent {
            return Err(at(KeyError::PassphraseMissing));
        }
        let mut outcome = Err(KeyError::PassphraseMissing);
        for _ in 0..ATTEMPTS {
            let text = prompt(&format!("Passphrase of the key from {place}: "))?;
            outcome = key.unlock(Some(&text));
            if !matches!(outcome, Err(KeyError::Passphrase)) {
                break;
            }
        }
        outcome.map_err(at)
    }

    /// The passphrase that a new key is to have.
    pub(crate) fn for_new(&self, role: &str) -> Result<Secret<Vec<u8>>, HostError> {
        if let Some(given) = self.for_role(Some(role)) {
            return Ok(Secret::new(given.text.expose().clone()));
        }
        if self.person == Person::Absent {
            return Err(HostError::PassphraseNeeded { role: role.into() });
        }
        let first = prompt(&format!("Passphrase for the new `{role}` key: "))?;
        let second = prompt("The same again: ")?;
        if first.expose().is_empty() {
            return Err(HostError::PassphraseNeeded { role: role.into() });
        }
        if first.expose() != second.expose() {
            return Err(HostError::PassphraseTypo);
        }
        Ok(first)
    }

    fn for_role(&self, role: Option<&str>) -> Option<&Given> {
        let is_root = role == Some("root");
        self.given.iter().find(|given| match given.keys {
            For::All => true,
            For::Root => is_root,
            For::AllButRoot => !is_root,
        })
    }
}

/// Asks without echo.
fn prompt(question: &str) -> Result<Secret<Vec<u8>>, HostError> {
    let typed =
        rpassword::prompt_password(question).map_err(|error| HostError::PassphraseSource {
            place: "the terminal".into(),
            fact: disk::fact(&error),
        })?;
    Ok(Secret::new(typed.into_bytes()))
}

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
    use super::Passphrases;
    use super::Person;

    fn given(name: &str, keys: For, text: &str) -> Option<Given> {
        Given::variable(name, keys, Some(text.into()))
    }

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
            let found = given("X", For::All, text).map(|given| given.text);
            let found = found.as_ref().map(|text| text.expose().as_slice());
            assert_eq!(found, expected.map(str::as_bytes), "{text:?}");
        }
    }

    #[test]
    fn a_root_key_has_its_own_variable() {
        let all = [
            given("ROOT", For::Root, "r"),
            given("OTHERS", For::AllButRoot, "o"),
        ];
        let passphrases = Passphrases::new(all.into_iter().flatten().collect(), Person::Absent);
        let place = |role| passphrases.for_role(role).map(|given| given.place.clone());
        assert_eq!(place(Some("root")).as_deref(), Some("ROOT"));
        assert_eq!(place(Some("alice")).as_deref(), Some("OTHERS"));
        assert_eq!(place(None).as_deref(), Some("OTHERS"));
    }
}
