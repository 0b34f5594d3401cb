//! The vocabulary of trust metadata: files, roles, keys and tags, read and written to the byte.
//!
//! Shape only: a value of this module says what a file states, not whether that is true. Trust is
//! decided in [`trust`](crate::trust).

mod delegations;
mod envelope;
mod file_meta;
mod keys;
mod listing;
mod metadata;
pub mod name;
mod root;
mod stability;
mod target_map;
mod targets;
mod text;

pub use self::delegations::DelegatedRole;
pub use self::delegations::Delegations;
pub use self::envelope::Envelope;
pub use self::envelope::MAX_SIGNATURES;
pub use self::envelope::Signature;
pub use self::envelope::size_limit;
pub use self::file_meta::FileMeta;
pub use self::keys::Keys;
pub use self::keys::read_public_key;
pub use self::listing::Listing;
pub use self::listing::Snapshot;
pub use self::listing::Timestamp;
pub use self::metadata::Metadata;
pub use self::root::BASE_ROLES;
pub use self::root::KeyHolders;
pub use self::root::Root;
pub use self::stability::check_stable;
pub(crate) use self::stability::check_stable_envelope;
pub use self::target_map::TargetMap;
pub use self::targets::Targets;
pub use self::text::Text;

#[cfg(test)]
mod tests;
