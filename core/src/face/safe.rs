//! What a session may use and nobody may see: opened keys, and logins by name.

use alloc::rc::Rc;
use alloc::string::String;
use alloc::string::ToString;
use alloc::vec::Vec;

use serde::Serialize;

use crate::error::Error;
use crate::error::HostError;
use crate::error::KeyError;
use crate::error::quote;
use crate::json::compose;
use crate::key::PrivateKey;
use crate::key::StoredKey;
use crate::secret::Secret;
use crate::sorted::Map;
use crate::wire::Credentials;

/// Opened keys, shared by the sessions that sign with them.
#[derive(Clone, Debug, Default)]
pub(super) struct Keys(Rc<Vec<PrivateKey>>);

impl AsRef<[PrivateKey]> for Keys {
    fn as_ref(&self) -> &[PrivateKey] {
        &self.0
    }
}

/// Private keys and logins. They are wiped once no session uses them any more.
#[derive(Debug, Default)]
pub struct Safe {
    keys: Keys,
    logins: Map<String, Rc<Credentials>>,
}

/// What may be shown of a private key.
#[derive(Serialize)]
struct Shown {
    id: String,
    algorithm: String,
}

impl Safe {
    /// Opens every private key of a text: PEM, several of them, or the same in base64 or with `\n`
    /// for line breaks. One line break at the end of the passphrase is not part of it. Answers with
    /// what may be shown of them, as JSON.
    ///
    /// # Errors
    ///
    /// When one of them cannot be opened, and then none is kept; or while a session uses the safe.
    pub fn add_keys(
        &mut self,
        text: &Secret<String>,
        passphrase: Option<Secret<Vec<u8>>>,
    ) -> Result<String, Error> {
        let opened = open(text, passphrase.map(without_line_break).as_ref())?;
        let mut told = Vec::new();
        for key in &opened {
            told.push(Shown {
                id: key.id().to_string(),
                algorithm: key.public().algorithm()?.to_string(),
            });
        }
        let keys = Rc::get_mut(&mut self.keys.0)
            .ok_or_else(|| mistake("it adds a key while a session signs"))?;
        keys.extend(opened);
        Ok(compose(&told))
    }

    /// Keeps a login under a name, in place of what is there.
    pub fn add_login(&mut self, name: String, credentials: Credentials) {
        self.logins.insert(name, Rc::new(credentials));
    }

    pub(super) fn keys(&self) -> Keys {
        self.keys.clone()
    }

    /// The login of a name; one that is asked for and not there is a mistake of the host.
    pub(super) fn login(&self, name: Option<&str>) -> Result<Option<Rc<Credentials>>, Error> {
        let Some(name) = name else {
            return Ok(None);
        };
        let login = self.logins.get(name).cloned();
        login
            .map(Some)
            .ok_or_else(|| mistake("it names a login that is not in the safe"))
    }
}

/// A mistake of the host.
pub(super) fn mistake(fact: &str) -> Error {
    HostError::Order { fact: quote(fact) }.into()
}

fn open(
    text: &Secret<String>,
    passphrase: Option<&Secret<Vec<u8>>>,
) -> Result<Vec<PrivateKey>, KeyError> {
    let mut keys = Vec::new();
    for stored in StoredKey::read_all(text.expose())? {
        keys.push(stored.unlock(passphrase)?);
    }
    Ok(keys)
}

fn without_line_break(mut passphrase: Secret<Vec<u8>>) -> Secret<Vec<u8>> {
    passphrase.edit(|bytes| {
        if bytes.pop_if(|byte| *byte == b'\n').is_some() {
            bytes.pop_if(|byte| *byte == b'\r');
        }
    });
    passphrase
}
