//! What takes room in a database, and what became of it.

use std::collections::BTreeMap;

use dct_core::tuf::name::RoleName;

/// A version of a role, without its file.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(clippy::exhaustive_structs, reason = "a row, but for its content")]
pub struct Shelved {
    /// The role.
    pub role: RoleName,
    /// The version.
    pub version: u32,
    /// When it was stored, in seconds since 1970.
    pub stored_at: i64,
    /// The bytes that it takes.
    pub size: u64,
    /// The version that it is kept as a difference to.
    pub base: Option<u32>,
}

/// The first version of a role that stays. Those before it go, but not what others are differences
/// to.
pub type Cut = BTreeMap<RoleName, u32>;

/// What went.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(clippy::exhaustive_structs, reason = "a number and a size")]
pub struct Pruned {
    /// Files.
    pub files: usize,
    /// The bytes that they took.
    pub bytes: u64,
}
