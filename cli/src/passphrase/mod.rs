//! Passphrases: which one opens a key, and which one a key is kept under. A person is asked only at a
//! terminal, and never when a place was named.

mod docker;
mod given;

use dct_core::error::HostError;
use dct_core::error::KeyError;
use dct_core::key::Encryption;
use dct_core::key::KeyId;
use dct_core::key::PrivateKey;
use dct_core::key::StoredKey;
use dct_core::secret::Secret;

pub(crate) use self::given::For;
pub(crate) use self::given::Given;
pub(crate) use self::given::Whose;
use crate::disk;
use crate::failure::Failure;

/// How often a person may mistype.
const ATTEMPTS: usize = 3;

/// Whether somebody can be asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Person {
    Present,
    /// And knows Docker's questions.
    PresentAtDocker,
    Absent,
}

/// All passphrases, the most specific first.
#[derive(Debug)]
pub(crate) struct Passphrases {
    /// From `--passphrase-file`.
    pub(crate) file: Option<Given>,
    /// What a key is to be kept under from now on.
    pub(crate) new: Option<Given>,
    /// From the environment.
    pub(crate) variables: Vec<Given>,
    pub(crate) person: Person,
}

/// A key, and what opened it.
#[derive(Debug)]
pub(crate) struct Opened {
    pub(crate) key: PrivateKey,
    passphrase: Option<Secret<Vec<u8>>>,
}

impl Passphrases {
    /// Opens a key with whatever fits. `place` is where it came from, and stands in every refusal.
    pub(crate) fn unlock(
        &self,
        key: &StoredKey,
        whose: Whose<'_>,
        place: &str,
    ) -> Result<Opened, Failure> {
        let named = name(whose, place);
        if key.encryption() == Encryption::Plain {
            let key = key.unlock(None);
            return key.map(Opened::plain).map_err(|e| Failure::at(named, e));
        }
        let mut tried = Vec::new();
        for given in self.file.iter().chain(&self.variables) {
            if !given.keys.covers(whose) {
                continue;
            }
            match key.unlock(Some(&given.text)) {
                Ok(key) => return Ok(Opened::with(key, given.copy())),
                Err(KeyError::Passphrase) => tried.push(given.place.as_str()),
                Err(error) => return Err(Failure::at(named, error)),
            }
        }
        if !tried.is_empty() {
            let place = format!("{named}, passphrase from {}", tried.join(", "));
            return Err(Failure::at(place, KeyError::Passphrase));
        }
        self.unlock_by_hand(key, whose, named)
    }

    fn unlock_by_hand(
        &self,
        key: &StoredKey,
        whose: Whose<'_>,
        named: String,
    ) -> Result<Opened, Failure> {
        let mut outcome = KeyError::PassphraseMissing;
        let attempts = match self.person {
            Person::Present => ATTEMPTS,
            Person::PresentAtDocker => docker::ATTEMPTS,
            Person::Absent => 0,
        };
        for attempt in 0..attempts {
            let text = match self.person {
                Person::PresentAtDocker => docker::ask(whose, attempt)?,
                _ => prompt(&format!("Passphrase of the {named}: "))?,
            };
            match key.unlock(Some(&text)) {
                Ok(key) => return Ok(Opened::with(key, text)),
                Err(error @ KeyError::Passphrase) => outcome = error,
                Err(error) => return Err(Failure::at(named, error)),
            }
        }
        Err(Failure::at(named, outcome))
    }

    /// The passphrase that a new key is to have.
    pub(crate) fn for_new(
        &self,
        role: &str,
        id: Option<KeyId>,
    ) -> Result<Secret<Vec<u8>>, HostError> {
        let whose = Whose {
            id: None,
            role: Some(role),
        };
        let given = self.file.iter().chain(self.of_role(whose)).next();
        given.map_or_else(|| self.ask_for_new(role, id), |given| Ok(given.copy()))
    }

    /// The passphrase that a key from elsewhere is to have here: what was said for that, what opens
    /// such keys here, or else the one it came with.
    pub(crate) fn for_kept(
        &self,
        role: &str,
        opened: Option<&Secret<Vec<u8>>>,
    ) -> Result<Secret<Vec<u8>>, HostError> {
        let whose = Whose {
            id: None,
            role: Some(role),
        };
        let given = self.new.iter().chain(self.of_role(whose)).next();
        match (given, opened) {
            (Some(given), _) => Ok(given.copy()),
            (None, Some(text)) => Ok(Secret::new(text.expose().clone())),
            (None, None) => self.ask_for_new(role, None),
        }
    }

    /// The passphrase that takes the place of a key's old one. Variables hold the old one.
    pub(crate) fn for_change(&self, role: &str) -> Result<Secret<Vec<u8>>, HostError> {
        match &self.new {
            Some(given) => Ok(given.copy()),
            None => self.ask_for_new(role, None),
        }
    }

    /// What opens all keys of a role; one for a certain key could not be meant.
    fn of_role<'a>(&'a self, whose: Whose<'a>) -> impl Iterator<Item = &'a Given> {
        self.variables
            .iter()
            .filter(move |given| !matches!(given.keys, For::Id(_)) && given.keys.covers(whose))
    }

    fn ask_for_new(&self, role: &str, id: Option<KeyId>) -> Result<Secret<Vec<u8>>, HostError> {
        match self.person {
            Person::Absent => return Err(HostError::PassphraseNeeded { role: role.into() }),
            Person::PresentAtDocker => return docker::ask_for_new(role, id),
            Person::Present => {}
        }
        let first = prompt(&format!("New passphrase for the `{role}` key: "))?;
        let second = prompt("The same again: ")?;
        if first.expose().is_empty() {
            return Err(HostError::PassphraseNeeded { role: role.into() });
        }
        if first.expose() != second.expose() {
            return Err(HostError::PassphraseTypo);
        }
        Ok(first)
    }
}

impl Opened {
    const fn plain(key: PrivateKey) -> Self {
        Self {
            key,
            passphrase: None,
        }
    }

    const fn with(key: PrivateKey, passphrase: Secret<Vec<u8>>) -> Self {
        Self {
            key,
            passphrase: Some(passphrase),
        }
    }

    /// What opened it, if it was closed.
    pub(crate) const fn passphrase(&self) -> Option<&Secret<Vec<u8>>> {
        self.passphrase.as_ref()
    }
}

/// A key as a refusal names it.
fn name(whose: Whose<'_>, place: &str) -> String {
    let id = whose.id.map(|id| format!(" {id}")).unwrap_or_default();
    let role = whose.role.map(|role| format!(" ({role})"));
    format!("key{id}{} from {place}", role.unwrap_or_default())
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

#[cfg(test)]
mod tests {
    use super::For;
    use super::Given;
    use super::Passphrases;
    use super::Person;

    fn given(name: &str, keys: For) -> Given {
        Given::variable(name, keys, format!("of {name}")).unwrap()
    }

    fn text(passphrases: &Passphrases, role: &str) -> String {
        let text = passphrases.for_new(role, None).unwrap();
        String::from_utf8(text.expose().clone()).unwrap()
    }

    #[test]
    fn a_new_key_takes_the_first_passphrase_of_its_role() {
        let mut passphrases = Passphrases {
            file: None,
            new: None,
            variables: vec![
                given("ID", For::Id("abababa".into())),
                given("ROOT", For::Root),
                given("OTHERS", For::AllButRoot),
                given("ALL", For::All),
            ],
            person: Person::Absent,
        };
        assert_eq!(text(&passphrases, "root"), "of ROOT");
        assert_eq!(text(&passphrases, "alice"), "of OTHERS");
        passphrases.file = Some(given("FILE", For::All));
        assert_eq!(text(&passphrases, "root"), "of FILE");
        assert!(passphrases.for_change("root").is_err());
        passphrases.new = Some(given("NEW", For::All));
        let kept = passphrases.for_kept("root", None).unwrap();
        assert_eq!(kept.expose(), b"of NEW");
    }
}
