//! Core's safe for private keys and logins, handed to JavaScript by reference.

use dct_core::face;
use dct_core::secret::Secret;
use dct_core::wire::Credentials;
use wasm_bindgen::JsError;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::refusal;

/// Private keys and logins. `free` wipes them once no session uses them any more.
#[wasm_bindgen]
#[derive(Debug, Default)]
pub struct Safe(pub(crate) face::Safe);

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
        let passphrase = passphrase.map(|text| Secret::new(text.into_bytes()));
        let keys = self.0.add_keys(&Secret::new(text), passphrase);
        keys.map_err(refusal)
    }

    /// Keeps a user name and a password under a name, in place of what is there.
    #[wasm_bindgen(js_name = addPassword)]
    pub fn add_password(&mut self, login: String, user: String, password: String) {
        let credentials = Credentials::password(user, Secret::new(password));
        self.0.add_login(login, credentials);
    }

    /// Keeps a refresh token, as identity tokens are, under a name, in place of what is there.
    #[wasm_bindgen(js_name = addRefreshToken)]
    pub fn add_refresh_token(&mut self, login: String, token: String) {
        let credentials = Credentials::RefreshToken(Secret::new(token));
        self.0.add_login(login, credentials);
    }
}
