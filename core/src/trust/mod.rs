//! Is this chain of metadata authentic, fresh, and newer than what we knew?
//!
//! [`Trusted`] is the chain as a value: each step takes bytes and answers with the next value or
//! with the reason why not. Nothing is stored here and nothing is fetched; whoever does keeps
//! [`Memory`] only after the whole chain has passed.
//!
//! The steps, in order: a root that a pin or memory vouches for, every root after it, timestamp,
//! snapshot, `targets`, and the delegations from the top down.

mod chain;
mod delegation;
mod expiry;
mod file;
mod floor;
mod lookup;
mod memory;
mod pin;
mod pin_file;
mod root;
mod threshold;

pub use self::chain::Trusted;
pub use self::chain::Wanted;
pub use self::delegation::Reach;
pub use self::expiry::Expiry;
pub use self::floor::Floor;
pub use self::floor::Floors;
pub use self::lookup::Carrier;
pub use self::memory::Memory;
pub use self::pin::Basis;
pub use self::pin::FirstUse;
pub use self::pin::Pins;
pub use self::pin_file::PinFile;
pub(crate) use self::root::Certificates;
pub(crate) use self::root::refuse_certificate;
pub(crate) use self::root::usable_keys;
pub(crate) use self::threshold::Signers;
pub use self::threshold::Verified;
