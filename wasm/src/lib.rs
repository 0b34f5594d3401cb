//! The JavaScript face of `dct-core`: strings and bytes in, JSON out.
//!
//! Every function here is an entry of the module and calls core once. This crate knows no
//! protocol, no host and no file; it never calls JavaScript.

mod convert;

use dct_core::error::CATALOGUE;
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

/// A moment as core prints it: UTC, RFC 3339, no needless zeros.
///
/// # Errors
///
/// When the text is no moment, with the refusal as JSON in the message.
#[wasm_bindgen]
pub fn moment(text: &str) -> Result<String, JsError> {
    text.parse::<dct_core::time::Instant>()
        .map(|at| at.to_string())
        .map_err(|error| convert::refusal(&error.into()))
}
