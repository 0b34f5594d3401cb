//! The stories: what is asked, in which order, and what is made of the answers.
//!
//! Only this module sees both [`wire`](crate::wire) and [`trust`](crate::trust). A flow is an
//! `async fn` over a [`Wire`](crate::wire::Wire); a host drives it step by step through a
//! [`Session`](crate::wire::Session).

mod chain;
mod create;
mod delete;
mod gather;
mod publish;
mod rehearse;
mod renew;
mod resolve;
mod revoke;
mod roots;
mod rotate;
mod salvage;
mod sign;
mod verify;
mod withdraw;

pub use self::create::Creation;
pub use self::create::begin;
pub use self::create::create;
pub use self::delete::delete;
pub use self::gather::gather;
pub use self::gather::may_publish;
pub use self::publish::Published;
pub use self::publish::Upload;
pub use self::publish::change;
pub use self::publish::publish;
pub use self::rehearse::Rehearsal;
pub use self::rehearse::RolePlan;
pub use self::rehearse::TagPlan;
pub use self::rehearse::rehearse;
pub use self::renew::Renewal;
pub use self::renew::certificates_end;
pub use self::renew::ends;
pub use self::renew::renew;
pub use self::resolve::resolve;
pub use self::revoke::Fate;
pub use self::revoke::Record;
pub use self::revoke::Revocation;
pub use self::revoke::Tags;
pub use self::revoke::recording_roles;
pub use self::revoke::revoke;
pub use self::rotate::Custody;
pub use self::rotate::Rotated;
pub use self::rotate::RotationKeys;
pub use self::rotate::rotate;
pub use self::salvage::Proof;
pub use self::salvage::salvage;
pub use self::sign::Image;
pub use self::sign::Order;
pub use self::sign::Receipt;
pub use self::sign::Source;
pub use self::sign::TagOutcome;
pub use self::sign::sign;
pub use self::verify::Answer;
pub use self::verify::fetch;
pub use self::verify::verify;
pub use self::withdraw::Withdrawn;
pub use self::withdraw::withdraw;
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
