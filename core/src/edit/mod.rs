//! What is to change in a repository, and the files that say so.
//!
//! A [`Draft`] holds the believed content with [`Change`]s applied; [`Draft::sign`] raises
//! versions, signs with the keys at hand, checks its own work as a stranger would, and gives the
//! files to upload. Nothing here fetches, sends or stores.

mod apply;
mod change;
mod check;
mod create;
mod delegate;
mod draft;
mod pen;
mod sign;
mod standing;
mod update;
mod withdraw;

pub use self::change::Change;
pub use self::change::Effect;
pub use self::create::NewRepository;
pub use self::draft::Draft;
pub use self::update::SnapshotBy;
pub use self::update::Update;
pub use self::withdraw::Consequences;
pub use self::withdraw::Loss;
pub use self::withdraw::Withdrawal;

/// How long root lives, in days (spec §1.1).
pub const ROOT_DAYS: i64 = 3650;

/// How long every other role lives that is signed here, in days (spec §1.1).
pub const ROLE_DAYS: i64 = 1095;
