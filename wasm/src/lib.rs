//! The JavaScript face of `dct-core`: strings and bytes in, JSON out.
//!
//! Every function here is an entry of the module and calls core once. This crate knows no
//! protocol, no host and no file; it never calls JavaScript.

mod safe;
mod session;

use std::borrow::Cow;

use dct_core::error::Error;
use dct_core::error::InputError;
use dct_core::error::MetadataError;
use dct_core::face;
use dct_core::tuf::Envelope;
use dct_core::tuf::check_stable;
use wasm_bindgen::JsError;
use wasm_bindgen::prelude::wasm_bindgen;

pub use crate::safe::Safe;
pub use crate::session::Session;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("types.ts");

/// The release this module was built from.
#[wasm_bindgen]
#[must_use]
pub fn version() -> String {
    env!("CARGO_PKG_VERSION").to_owned()
}

/// Every way core can refuse, as a JSON list of `code`, `status`, `message` and `hint`.
#[wasm_bindgen(unchecked_return_type = "Json<Refusal[]>")]
#[must_use]
pub fn catalogue() -> String {
    face::catalogue()
}

/// The canonical form of JSON text: the bytes that a signature covers.
///
/// # Errors
///
/// When the text is not JSON that can be signed, with the refusal as JSON in the message.
#[wasm_bindgen]
pub fn canonical(text: &[u8]) -> Result<String, JsError> {
    let text = dct_core::json::canonical(text);
    text.map(Cow::into_owned).map_err(refusal)
}

/// The exact bytes of a role's file that its signatures cover.
///
/// # Errors
///
/// When the role has no valid name or the file is not metadata.
#[wasm_bindgen]
pub fn signed(role: &str, file: Vec<u8>) -> Result<String, JsError> {
    let role = role.parse().map_err(refusal::<InputError>)?;
    let envelope = Envelope::parse(&role, file).map_err(refusal)?;
    Ok(envelope.signed().as_str().to_owned())
}

/// Why Notary's server would not keep a role's file as it is; nothing when it would.
///
/// # Errors
///
/// When the role has no valid name or the file is not metadata.
#[wasm_bindgen]
pub fn unstable(role: &str, file: &[u8]) -> Result<Option<String>, JsError> {
    let role = role.parse().map_err(refusal::<InputError>)?;
    match check_stable(&role, file) {
        Ok(()) => Ok(None),
        Err(error @ MetadataError::Unstable { .. }) => Ok(Some(error.to_string())),
        Err(error) => Err(refusal(error)),
    }
}

/// Reads what a push said about itself: the output `tags` or `json` of docker/metadata-action, a JSON
/// array of references, or the output `metadata` of docker/build-push-action and docker/bake-action.
/// `digest` is what every tag was pushed as.
///
/// # Errors
///
/// A `Refusal` when it is none of these, names no tag, or names two digests for one.
#[wasm_bindgen(unchecked_return_type = "Json<Repository[]>")]
pub fn pushed(text: &str, digest: Option<String>) -> Result<String, JsError> {
    face::pushed(text, digest).map_err(refusal)
}

/// The report on a bundle, which `docs/bundle.md` describes. No file in it is ever refused: the report
/// says what is wrong.
///
/// # Errors
///
/// A `Refusal` when the text is no bundle.
#[wasm_bindgen(unchecked_return_type = "Json<Report>")]
pub fn inspect(
    bundle: &str,
    #[wasm_bindgen(unchecked_param_type = "Json<InspectOrder>")] order: &str,
) -> Result<String, JsError> {
    face::inspect(bundle, order).map_err(refusal)
}

/// A refusal as the message of a JavaScript `Error`: JSON of its code, status, sentence and hint.
fn refusal<E: Into<Error>>(error: E) -> JsError {
    JsError::new(&face::refusal(&error.into()))
}
