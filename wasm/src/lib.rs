//! The JavaScript face of `dct-core`: strings and bytes in, JSON out.
//!
//! Every function here is an entry of the module and calls core once. This crate knows no
//! protocol, no host and no file; it never calls JavaScript.

mod convert;

use std::borrow::Cow;

use dct_core::error::CATALOGUE;
use dct_core::error::InputError;
use dct_core::error::MetadataError;
use dct_core::key::StoredKey;
use dct_core::secret::Secret;
use dct_core::tuf::Envelope;
use dct_core::tuf::check_stable;
use wasm_bindgen::JsError;
use wasm_bindgen::prelude::wasm_bindgen;

/// The release this module was built from.
#[wasm_bindgen]
#[must_use]
pub fn version() -> String {
    env!("CARGO_PKG_VERSION").to_owned()
}

/// Every way core can refuse, as a JSON list of `code`, `status`, `message` and `hint`.
#[wasm_bindgen]
#[must_use]
pub fn catalogue() -> String {
    convert::catalogue(CATALOGUE)
}

/// The canonical form of JSON text: the bytes that a signature covers.
///
/// # Errors
///
/// When the text is not JSON that can be signed, with the refusal as JSON in the message.
#[wasm_bindgen]
pub fn canonical(text: &[u8]) -> Result<String, JsError> {
    dct_core::json::canonical(text)
        .map(Cow::into_owned)
        .map_err(|error| convert::refusal(&error.into()))
}

/// The exact bytes of a role's file that its signatures cover.
///
/// # Errors
///
/// When the role has no valid name or the file is not metadata.
#[wasm_bindgen]
pub fn signed(role: &str, file: Vec<u8>) -> Result<String, JsError> {
    let role = role
        .parse()
        .map_err(|error: InputError| convert::refusal(&error.into()))?;
    Envelope::parse(&role, file)
        .map(|envelope| envelope.signed().as_str().to_owned())
        .map_err(|error| convert::refusal(&error.into()))
}

/// Why Notary's server would not keep a role's file as it is; nothing when it would.
///
/// # Errors
///
/// When the role has no valid name or the file is not metadata.
#[wasm_bindgen]
pub fn unstable(role: &str, file: &[u8]) -> Result<Option<String>, JsError> {
    let role = role
        .parse()
        .map_err(|error: InputError| convert::refusal(&error.into()))?;
    match check_stable(&role, file) {
        Ok(()) => Ok(None),
        Err(error @ MetadataError::Unstable { .. }) => Ok(Some(convert::sentence(&error.into()))),
        Err(error) => Err(convert::refusal(&error.into())),
    }
}

/// What the private key in a PEM text is: JSON of its `id` and `algorithm`, never the key.
///
/// # Errors
///
/// When there is no private key or the passphrase does not open it.
#[wasm_bindgen]
pub fn key(pem: &str, passphrase: Vec<u8>) -> Result<String, JsError> {
    let passphrase = Secret::new(passphrase);
    StoredKey::read(pem)
        .and_then(|stored| stored.unlock(Some(&passphrase)))
        .and_then(|key| convert::key(&key))
        .map_err(|error| convert::refusal(&error.into()))
}

/// The report on a repository's files, as JSON; `request` is JSON too, see `convert::Request`.
///
/// # Errors
///
/// When the request cannot be read. Files are never refused: the report says what is wrong.
#[wasm_bindgen]
pub fn inspect(request: &str) -> Result<String, JsError> {
    let request = convert::Request::read(request)?;
    convert::report(&dct_core::inspect::inspect(
        &request.gun,
        &request.files,
        request.pins,
        None,
        request.now,
    ))
}
