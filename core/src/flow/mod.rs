//! The stories: what is asked, in which order, and what is made of the answers.
//!
//! Only this module sees both [`wire`](crate::wire) and [`trust`](crate::trust). A flow is an
//! `async fn` over a [`Wire`](crate::wire::Wire); a host drives it step by step through a
//! [`Session`](crate::wire::Session).

mod chain;
mod create;
mod publish;
mod rehearse;
mod sign;
mod verify;

pub use self::create::Creation;
pub use self::create::create;
pub use self::publish::Published;
pub use self::publish::change;
pub use self::publish::publish;
pub use self::rehearse::Rehearsal;
pub use self::rehearse::rehearse;
pub use self::sign::Image;
pub use self::sign::Order;
pub use self::sign::Receipt;
pub use self::sign::Source;
pub use self::sign::TagOutcome;
pub use self::sign::sign;
pub use self::verify::Answer;
pub use self::verify::fetch;
pub use self::verify::verify;
use crate::trust::Expiry;
use crate::trust::Memory;
use crate::trust::Pins;
use crate::tuf::name::Gun;
use crate::wire::Service;

/// A repository, where it is kept, and what we know of it before asking.
#[derive(Clone, Debug)]
#[expect(clippy::exhaustive_structs, reason = "faces build it")]
pub struct Repository {
    /// Its name.
    pub gun: Gun,
    /// Its trust server, as whoever we are there.
    pub server: Service,
    /// Which root is believed.
    pub pins: Pins,
    /// What was believed before.
    pub memory: Option<Memory>,
    /// What to do about expired files, and the time.
    pub expiry: Expiry,
}
