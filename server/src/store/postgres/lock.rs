//! The locks that servers on one database share. They are numbers which nothing else should use,
//! and end with the transaction or the connection that holds them, even one that ends without a
//! word.

use dct_core::tuf::name::Gun;
use sha2::Digest;
use sha2::Sha256;

/// The first half of the lock of a repository; the second is a hash of its name. Two repositories
/// with the same hash wait for each other in vain, which harms nobody.
pub(super) const REPOSITORY: i32 = 0x6463_7401;

/// The first half of all others.
const OTHER: i32 = 0x6463_7402;

/// Who changes the form of the database.
pub(super) const MIGRATION: i32 = 1;

/// Shared by those who add a change until it can be read; alone, by those who read changes, so that
/// none appears later before one that was read.
pub(super) const FEED: i32 = 2;

/// Shared by servers; alone, by who seals all keys anew.
pub(super) const KEYS: i32 = 3;

/// Waits for one until the end of the transaction.
pub(super) fn sql(name: i32) -> String {
    format!("SELECT pg_advisory_xact_lock({OTHER}, {name})")
}

/// The same beside others who share it.
pub(super) fn shared_sql(name: i32) -> String {
    format!("SELECT pg_advisory_xact_lock_shared({OTHER}, {name})")
}

/// The second half of the lock of a repository.
pub(super) fn of(gun: &Gun) -> i32 {
    let hash: [u8; 32] = Sha256::digest(gun.as_str()).into();
    let [first, second, third, fourth, ..] = hash;
    i32::from_be_bytes([first, second, third, fourth])
}

/// Takes one until the end of the transaction if nobody has it, and tells whether it did.
pub(super) fn try_sql(name: i32) -> String {
    format!("SELECT pg_try_advisory_xact_lock({OTHER}, {name})")
}

/// Takes one until the connection ends beside others who share it, and tells whether it did.
pub(super) fn keep_sql(name: i32) -> String {
    format!("SELECT pg_try_advisory_lock_shared({OTHER}, {name})")
}
