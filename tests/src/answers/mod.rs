//! What servers answer: an honest registry and trust server as a function, and the ways in which
//! real ones answer otherwise. No peer can be made to fail in all of these ways, so this one is
//! scripted.

mod bad;
mod server;

use dct_core::error::Error;

pub use self::bad::bad_answers;

/// A way to answer, and what comes of it.
#[derive(Debug)]
pub struct Case {
    /// What the server does.
    pub name: &'static str,
    /// What the flow makes of it.
    pub outcome: Result<(), Error>,
    /// The code that must come of it.
    pub code: &'static str,
}
