//! Where files, keys and changes are kept. Knows no HTTP and judges nothing: what comes in was
//! accepted before.
//!
//! Every version of every file stays. A publish is one transaction, and of two that follow the
//! same version one fails: no lock outside the database decides that.

mod body;
mod cache;
mod change;
mod database;
mod file;
mod key;
mod line;
mod moving;
mod postgres;
mod shelf;
mod sqlite;
mod states;
mod turns;

use std::ops::Deref;
use std::path::Path;

use dct_core::accept::LAST_DAYS;
use dct_core::accept::NewFile;
use dct_core::accept::TIMESTAMP_DAYS;
use dct_core::error::Error;
use dct_core::error::ServeError;
use dct_core::time::Instant;
use dct_core::tuf::name::Gun;

pub use self::change::Change;
pub use self::change::Since;
pub use self::database::Appended;
pub use self::database::Database;
pub use self::database::Deleted;
pub use self::database::Looking;
pub use self::database::Sight;
pub use self::database::Turn;
pub use self::file::Held;
pub use self::file::Which;
pub use self::key::SealedKey;
pub(crate) use self::key::WAITING;
pub use self::moving::Hashes;
pub use self::moving::MovedFile;
pub use self::moving::MovedKey;
pub use self::moving::Moving;
pub use self::moving::NextFile;
pub use self::moving::Taken;
pub use self::postgres::Address;
pub use self::postgres::Login;
pub use self::shelf::Cut;
pub use self::shelf::Pruned;
pub use self::shelf::Shelved;
pub(crate) use self::turns::SHARES;
pub(crate) use self::turns::share;

use self::postgres::Postgres;
use self::sqlite::Sqlite;

/// For how many days a look at a repository may be put off, and one more for clocks that differ. What
/// lies further was put there by a clock that was ahead, and is due.
pub(crate) const FURTHEST: i64 = TIMESTAMP_DAYS - LAST_DAYS + 1;

/// A database, whichever kind it is.
#[derive(Debug)]
pub struct Store {
    database: Box<dyn Database>,
}

impl Deref for Store {
    type Target = dyn Database;

    fn deref(&self) -> &Self::Target {
        self.database.as_ref()
    }
}

impl Store {
    /// Opens the SQLite database of a file, and makes it when it is not there. Whoever writes to it
    /// must be the only one who has it open.
    ///
    /// # Errors
    ///
    /// When the file cannot be used, or a later release wrote it.
    pub fn sqlite(path: &Path, now: Instant) -> Result<Self, ServeError> {
        let database = Box::new(Sqlite::open(path, now)?);
        Ok(Self { database })
    }

    /// Joins a PostgreSQL database that any number of servers may share, and makes its tables when
    /// they are not there.
    ///
    /// # Errors
    ///
    /// When it cannot be reached or used, or a later release wrote it.
    pub fn postgres(address: Address, now: Instant) -> Result<Self, ServeError> {
        let database = Box::new(Postgres::open(address, now)?);
        Ok(Self { database })
    }

    /// How many steps towards the current form the SQLite database of a file has taken, and how
    /// many there are; of a file that is not there, none.
    ///
    /// # Errors
    ///
    /// When the file cannot be used.
    pub fn sqlite_form(path: &Path) -> Result<(i64, i64), ServeError> {
        sqlite::form(path)
    }

    /// Adds files that follow the current ones, in a turn of their own.
    ///
    /// # Errors
    ///
    /// When the database fails.
    pub fn append(
        &self,
        gun: &Gun,
        files: &[NewFile],
        now: Instant,
        renew_at: Instant,
    ) -> Result<Appended, ServeError> {
        self.turn(gun)?.append(files, now, renew_at)
    }

    /// Adds a key, in a turn of its own.
    ///
    /// # Errors
    ///
    /// When the database fails.
    pub fn add_key(&self, key: &SealedKey, now: Instant) -> Result<(), ServeError> {
        self.turn(&key.gun)?.add_key(key, now)
    }

    /// Takes over what another server published and is not here yet, in a turn of its own.
    ///
    /// # Errors
    ///
    /// What `next` ends with, or when the database fails.
    pub fn import(
        &self,
        gun: &Gun,
        moving: &Moving,
        next: &mut NextFile<'_>,
    ) -> Result<Taken, Error> {
        self.turn(gun)?.import(moving, next)
    }

    /// Forgets old versions, in a turn of its own.
    ///
    /// # Errors
    ///
    /// When the database fails.
    pub fn prune(&self, gun: &Gun, cut: &Cut) -> Result<Pruned, ServeError> {
        self.turn(gun)?.prune(cut)
    }

    /// Forgets a repository, in a turn of its own.
    ///
    /// # Errors
    ///
    /// When the database fails.
    pub fn delete(&self, gun: &Gun, now: Instant) -> Result<Deleted, ServeError> {
        self.turn(gun)?.delete(now)
    }
}

/// What went wrong, in the database's own words.
pub(crate) fn failed(error: impl std::fmt::Display) -> ServeError {
    ServeError::Database {
        fact: error.to_string(),
    }
}
