//! What a session may use and nobody may see: opened keys, and logins by name.

use std::rc::Rc;

use dct_core::error::Error;
use dct_core::error::HostError;
use dct_core::error::KeyError;
use dct_core::error::quote;
use dct_core::key::PrivateKey;
use dct_core::key::StoredKey;
use dct_core::secret::Secret;
use dct_core::sorted::Map;
use dct_core::wire::Credentials;
use wasm_bindgen::JsError;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::convert;

/// Opened keys, shared by the sessions that sign with them.
#[derive(Clone, Debug, Default)]
pub(crate) struct Keys(Rc<Vec<PrivateKey>>);

impl AsRef<[PrivateKey]> for Keys {
    fn as_ref(&self) -> &[PrivateKey] {
        &self.0
    }
}

/// Private keys and logins. `free` wipes them once no session uses them any more.
#[wasm_bindgen]
#[derive(Debug, Default)]
pub struct Safe {
    keys: Keys,
    logins: Map<String, Rc<Credentials>>,
}

#[wasm_bindgen]
impl Safe {
    /// An empty safe.
    #[wasm_bindgen(constructor)]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Opens every private key of a text: PEM, several of them, or the same in base64 or with `\n`
    /// for line breaks. One line break at the end of the passphrase is not part of it.
    ///
    /// # Errors
    ///
    /// A `Refusal` when one of them cannot be opened; then none is kept.
    #[wasm_bindgen(js_name = addKeys, unchecked_return_type = "Json<Key[]>")]
    pub fn add_keys(
        &mut self,
        text: String,
        passphrase: Option<String>,
    ) -> Result<String, JsError> {
        let text = Secret::new(text);
        let passphrase = passphrase.map(|text| Secret::new(text.into_bytes()));
        let opened = open(&text, passphrase.map(without_line_break).as_ref())
            .map_err(|error| convert::refusal(&error.into()))?;
        let told = convert::keys(&opened).map_err(|error| convert::refusal(&error.into()))?;
        let keys = Rc::get_mut(&mut self.keys.0).ok_or_else(|| {
            convert::refusal(&mistake("it adds a key while a session signs").into())
        })?;
        keys.extend(opened);
        Ok(told)
    }

    /// Keeps a user name and a password under a name, in place of what is there.
    #[wasm_bindgen(js_name = addPassword)]
    pub fn add_password(&mut self, login: String, user: String, password: String) {
        let credentials = Credentials::password(user, Secret::new(password));
        self.logins.insert(login, Rc::new(credentials));
    }

    /// Keeps a refresh token, as identity tokens are, under a name, in place of what is there.
    #[wasm_bindgen(js_name = addRefreshToken)]
    pub fn add_refresh_token(&mut self, login: String, token: String) {
        let credentials = Credentials::RefreshToken(Secret::new(token));
        self.logins.insert(login, Rc::new(credentials));
    }
}

impl Safe {
    pub(crate) fn keys(&self) -> Keys {
        self.keys.clone()
    }

    /// The login of a name; one that is asked for and not there is a mistake of the host.
    pub(crate) fn login(&self, name: Option<&str>) -> Result<Option<Rc<Credentials>>, Error> {
        let Some(name) = name else {
            return Ok(None);
        };
        let login = self.logins.get(name).cloned();
        login
            .map(Some)
            .ok_or_else(|| mistake("it names a login that is not in the safe").into())
    }
}

/// A mistake of the host.
pub(crate) fn mistake(fact: &str) -> HostError {
    HostError::Order { fact: quote(fact) }
}

fn open(
    text: &Secret<String>,
    passphrase: Option<&Secret<Vec<u8>>>,
) -> Result<Vec<PrivateKey>, KeyError> {
    StoredKey::read_all(text.expose())?
        .iter()
        .map(|stored| stored.unlock(passphrase))
        .collect()
}

fn without_line_break(mut passphrase: Secret<Vec<u8>>) -> Secret<Vec<u8>> {
    passphrase.edit(|bytes| {
        if bytes.pop_if(|byte| *byte == b'\n').is_some() {
            bytes.pop_if(|byte| *byte == b'\r');
        }
    });
    passphrase
}
