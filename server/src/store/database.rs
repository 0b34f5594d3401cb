//! What any database must do. `tests/store/contract.rs` says the same as tests.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;

use dct_core::accept::NewFile;
use dct_core::accept::Stored;
use dct_core::error::Error;
use dct_core::error::ServeError;
use dct_core::time::Instant;
use dct_core::tuf::name::Gun;
use dct_core::tuf::name::RoleName;

use super::Change;
use super::Cut;
use super::Hashes;
use super::Held;
use super::Moving;
use super::NextFile;
use super::Pruned;
use super::SealedKey;
use super::Shelved;
use super::Since;
use super::Taken;
use super::Which;

/// What became of new files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Appended {
    /// They are the current ones.
    Stored,
    /// Another publisher was first; nothing is stored.
    Conflict,
}

/// What became of a repository that was to be forgotten.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deleted {
    /// It is gone.
    Gone,
    /// There was none.
    Nothing,
}

/// How a file can be looked at without waiting for a disk.
#[allow(
    missing_debug_implementations,
    reason = "nothing can be said of a future"
)]
pub enum Looking<'a> {
    /// It is in this machine's memory: a look takes less than handing it over.
    Near,
    /// It may be far away, or take long: waiting for it must not hold up others.
    Far(Pin<Box<dyn Future<Output = Result<Sight, ServeError>> + Send + 'a>>),
}

/// What is seen of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sight {
    /// There is no such repository.
    Nothing,
    /// It is this one.
    Held(Arc<Held>),
    /// It must be read.
    Unknown,
}

/// A database of one of the kinds we know. Everything fails when the database does, and everything
/// but a look waits for it: it is asked where waiting holds nobody up.
pub trait Database: fmt::Debug + Send + Sync {
    /// The current file of every role of a repository; none when there is no repository.
    ///
    /// # Errors
    ///
    /// When the database fails, or a file does not read back.
    fn current(&self, gun: &Gun) -> Result<Stored, ServeError>;

    /// One file.
    ///
    /// # Errors
    ///
    /// When the database fails, or the file does not read back.
    fn file(
        &self,
        gun: &Gun,
        role: &RoleName,
        which: Which,
    ) -> Result<Option<Arc<Held>>, ServeError>;

    /// Looks whether a file can be told at once; where a database is another machine, that has to
    /// be asked whether what is remembered is current.
    fn look<'a>(&'a self, gun: &'a Gun, role: &'a RoleName, which: Which) -> Looking<'a>;

    /// Makes known that this process holds the sealing key, as long as it lives.
    ///
    /// # Errors
    ///
    /// When the keys are being sealed with another one, or the database fails.
    fn hold(&self) -> Result<(), ServeError>;

    /// Looks whether nobody holds the sealing key.
    ///
    /// # Errors
    ///
    /// When somebody does, or the database fails.
    fn check_unheld(&self) -> Result<(), ServeError>;

    /// Waits until nobody else changes a repository, or asks for its keys in order to.
    ///
    /// # Errors
    ///
    /// When the database fails.
    fn turn<'a>(&'a self, gun: &'a Gun) -> Result<Box<dyn Turn + 'a>, ServeError>;

    /// Takes repositories that must be looked at by now, the longest due first, and those whose look
    /// lies further ahead than any may. Nobody else is
    /// given them until `until`, or until they were published.
    ///
    /// # Errors
    ///
    /// When the database fails.
    fn claim_due(&self, now: Instant, until: Instant, limit: u32) -> Result<Vec<Gun>, ServeError>;

    /// Puts the next look at a repository off.
    ///
    /// # Errors
    ///
    /// When the database fails.
    fn put_off(&self, gun: &Gun, until: Instant) -> Result<(), ServeError>;

    /// The names of all repositories.
    ///
    /// # Errors
    ///
    /// When the database fails.
    fn guns(&self) -> Result<Vec<Gun>, ServeError>;

    /// Every version of a role that is stored, oldest first.
    ///
    /// # Errors
    ///
    /// When the database fails.
    fn versions(&self, gun: &Gun) -> Result<Vec<(RoleName, u32)>, ServeError>;

    /// The SHA-256 of every file of a repository.
    ///
    /// # Errors
    ///
    /// When the database fails.
    fn hashes(&self, gun: &Gun) -> Result<Hashes, ServeError>;

    /// Every version of every role with what it takes, by role and oldest first.
    ///
    /// # Errors
    ///
    /// When the database fails.
    fn shelf(&self, gun: &Gun) -> Result<Vec<Shelved>, ServeError>;

    /// Gives the room of what was removed back to the machine.
    ///
    /// # Errors
    ///
    /// When the database fails.
    fn compact(&self) -> Result<(), ServeError>;

    /// What happened, in order.
    ///
    /// # Errors
    ///
    /// When the database fails.
    fn changes(&self, gun: Option<&Gun>, since: Since) -> Result<Vec<Change>, ServeError>;

    /// The server's keys of a repository, newest first.
    ///
    /// # Errors
    ///
    /// When the database fails.
    fn keys(&self, gun: &Gun) -> Result<Vec<SealedKey>, ServeError>;

    /// The server's keys of all repositories.
    ///
    /// # Errors
    ///
    /// When the database fails.
    fn all_keys(&self) -> Result<Vec<SealedKey>, ServeError>;

    /// What was sealed to prove that the sealing key is the right one.
    ///
    /// # Errors
    ///
    /// When the database fails.
    fn key_check(&self) -> Result<Option<Vec<u8>>, ServeError>;

    /// Keeps a proof unless there is one, and answers with the one that is kept.
    ///
    /// # Errors
    ///
    /// When the database fails.
    fn first_check(&self, check: &[u8]) -> Result<Vec<u8>, ServeError>;

    /// Puts all keys and the proof into new seals, all or none.
    ///
    /// # Errors
    ///
    /// When the database fails.
    fn reseal(&self, check: &[u8], keys: &[SealedKey]) -> Result<(), ServeError>;

    /// Whether the database answers.
    ///
    /// # Errors
    ///
    /// When it does not.
    fn ping(&self) -> Result<(), ServeError>;
}

/// The right to change one repository, which nobody else has at the same time. Whoever drops it
/// has changed nothing.
pub trait Turn {
    /// The current files and the server's keys.
    ///
    /// # Errors
    ///
    /// When the database fails, or a file does not read back.
    fn state(&mut self) -> Result<(Stored, Vec<SealedKey>), ServeError>;

    /// The server's keys, newest first.
    ///
    /// # Errors
    ///
    /// When the database fails.
    fn keys(&mut self) -> Result<Vec<SealedKey>, ServeError>;

    /// Adds files that follow the current ones, all or none, and says when the repository must be
    /// looked at again.
    ///
    /// # Errors
    ///
    /// When the database fails. What became of the files is unknown if it did so at the very end.
    fn append(
        self: Box<Self>,
        files: &[NewFile],
        now: Instant,
        renew_at: Instant,
    ) -> Result<Appended, ServeError>;

    /// Adds a key.
    ///
    /// # Errors
    ///
    /// When the database fails.
    fn add_key(self: Box<Self>, key: &SealedKey, now: Instant) -> Result<(), ServeError>;

    /// Takes over what another server published and is not here yet, all or none.
    ///
    /// # Errors
    ///
    /// What `next` ends with, or when the database fails.
    fn import(self: Box<Self>, moving: &Moving, next: &mut NextFile<'_>) -> Result<Taken, Error>;

    /// Forgets old versions, all or none, unless one that stays could then not be read any more.
    ///
    /// # Errors
    ///
    /// When the database fails.
    fn prune(self: Box<Self>, cut: &Cut) -> Result<Pruned, ServeError>;

    /// Forgets the files of the repository, if there is one; the server's keys stay.
    ///
    /// # Errors
    ///
    /// When the database fails.
    fn delete(self: Box<Self>, now: Instant) -> Result<Deleted, ServeError>;
}
