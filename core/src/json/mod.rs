//! JSON as Notary signs it (spec §2): which bytes a signature covers, and which bytes a file holds.
//!
//! A signature covers the *canonical* form: members sorted by bytes, no white space, two escapes,
//! integers only. A file holds Go's HTML-escaped rendering of it. Nothing here knows what the
//! members mean.
//!
//! * [`canonical`] — any JSON to the canonical form; free when it already is.
//! * [`Reader`] — pulls typed values out of canonical text.
//! * [`write`](mod@write) — the canonical writer and the escaping of files.
//!
//! Two more are for JSON that nobody signs: [`Node`] reads what others say, [`compose`] writes what
//! we say.

mod canonical;
mod compose;
mod lexer;
mod node;
mod read;
mod scan;
mod search;
pub mod write;

pub use self::canonical::canonical;
pub use self::compose::compose;
pub(crate) use self::compose::text;
pub(crate) use self::lexer::Lexer;
pub use self::node::Members;
pub use self::node::Node;
pub use self::read::Reader;
pub(crate) use self::read::refuse_look_alike;
pub(crate) use self::read::shape;
pub(crate) use self::scan::scan as canonical_end;

/// Objects and arrays may be nested this deep. Notary's own files need eight levels.
pub const MAX_DEPTH: usize = 64;

/// The largest integer that every reader agrees about (spec §2.3).
pub const MAX_SAFE_INTEGER: i64 = 1 << 53;

#[cfg(test)]
mod tests;
