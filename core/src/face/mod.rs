//! Core for a host that speaks JSON: orders in, steps and outcomes out, as text.
//!
//! A [`Session`] hands out requests and takes replies; a [`Safe`] holds what it may use and nobody may
//! see. What the texts hold is written down in `wasm/src/types.ts`, for the host that there is.

mod order;
mod outcome;
mod pasted;
mod pushed;
mod random;
mod refusal;
mod safe;
mod session;
mod signing;
mod story;

use alloc::string::String;

use crate::error::Error;
use crate::json::compose;

pub use self::refusal::catalogue;
pub use self::refusal::refusal;
pub use self::safe::Safe;
pub use self::session::Session;

/// What a push said about itself, sorted by repository for the sessions that are to sign it. `digest`
/// is what every tag was pushed as.
///
/// # Errors
///
/// When it is nothing that [`pushed`](crate::oci::pushed) reads, or names two digests for one tag.
pub fn pushed(text: &str, digest: Option<String>) -> Result<String, Error> {
    pushed::by_repository(text, digest)
}

/// The report on a bundle that an order asks for.
///
/// # Errors
///
/// When the text is no bundle, or the order none. No file in a bundle is refused: the report says
/// what is wrong.
pub fn inspect(bundle: &str, order: &str) -> Result<String, Error> {
    order::inspect(bundle, order).map(|report| compose(&report))
}
