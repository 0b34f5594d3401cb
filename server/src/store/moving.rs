//! What comes from another server: its files, keys and changes as they are, and not as if they
//! happened now.

use dct_core::accept::NewFile;
use dct_core::error::Error;
use dct_core::time::Instant;
use dct_core::tuf::name::RoleName;

use super::Change;
use super::SealedKey;

/// A file that another server published.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(clippy::exhaustive_structs, reason = "a file and when it was stored")]
pub struct MovedFile {
    /// The file.
    pub file: NewFile,
    /// When the other server stored it, in seconds since 1970.
    pub stored_at: i64,
}

/// A key that another server made.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(clippy::exhaustive_structs, reason = "a key and when it was made")]
pub struct MovedKey {
    /// The key, sealed for this server.
    pub key: SealedKey,
    /// When the other server made it, in seconds since 1970.
    pub made_at: i64,
}

/// What belongs to a repository beside its files.
#[derive(Clone, Debug, Default)]
#[expect(clippy::exhaustive_structs, reason = "what is moved, and no more")]
pub struct Moving {
    /// Its keys; of those that no root named, the one to hand out comes last.
    pub keys: Vec<MovedKey>,
    /// What happened to it, under the numbers that followers know.
    pub changes: Vec<Change>,
    /// When it must be looked at, if that is known.
    pub renew_at: Option<Instant>,
}

/// Hands out files to move: root first, and each role from its first version to its last.
pub type NextFile<'a> = dyn FnMut() -> Result<Option<MovedFile>, Error> + 'a;

/// The SHA-256 of every version of every role.
pub type Hashes = Vec<(RoleName, u32, [u8; 32])>;

/// How much of it was news.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(clippy::exhaustive_structs, reason = "one number for each kind")]
pub struct Taken {
    /// Files.
    pub files: usize,
    /// Keys.
    pub keys: usize,
    /// Lines of the feed.
    pub changes: usize,
    /// Lines of the feed whose numbers mean something else here.
    pub changes_left_out: usize,
}
