//! Where files, keys and changes are kept. Knows no HTTP and judges nothing: what comes in was
//! accepted before.
//!
//! Every version of every file stays. A publish is one transaction, and of two that follow the
//! same version one fails: no lock outside the database decides that.

mod body;
mod cache;
mod change;
mod import;
mod key;
mod moving;
mod pool;
mod read;
mod schema;
mod write;

use std::path::Path;
use std::sync::Arc;

use dct_core::accept::NewFile;
use dct_core::accept::Stored;
use dct_core::error::Error;
use dct_core::error::ServeError;
use dct_core::time::Instant;
use dct_core::tuf::name::Gun;
use dct_core::tuf::name::RoleName;

pub use self::cache::Cache;
pub use self::change::Change;
pub use self::change::Since;
pub use self::key::SealedKey;
pub use self::moving::Hashes;
pub use self::moving::MovedFile;
pub use self::moving::MovedKey;
pub use self::moving::Moving;
pub use self::moving::NextFile;
pub use self::moving::Taken;
pub use self::read::Held;
pub use self::read::Which;
pub use self::write::Appended;

use self::pool::Pool;

/// A database of one of the kinds we know.
#[derive(Debug)]
pub enum Store {
    /// One file beside the server.
    Sqlite {
        /// The connections to it.
        pool: Pool,
        /// What is read from it most.
        cache: Cache,
    },
}

impl Store {
    /// Opens the SQLite database of a file, and makes it when it is not there. Whoever writes to it
    /// must be the only one who has it open.
    ///
    /// # Errors
    ///
    /// When the file cannot be used, or a later release wrote it.
    pub fn sqlite(path: &Path, now: Instant) -> Result<Self, ServeError> {
        let pool = Pool::open(path)?;
        schema::migrate(&mut pool.write(), now)?;
        let cache = Cache::default();
        Ok(Self::Sqlite { pool, cache })
    }

    /// The current file of every role of a repository; none when there is no repository.
    ///
    /// # Errors
    ///
    /// When the database fails, or a file does not read back.
    pub fn current(&self, gun: &Gun) -> Result<Stored, ServeError> {
        let Self::Sqlite { pool, .. } = self;
        pool.read(|database| read::current(database, gun))
    }

    /// One file.
    ///
    /// # Errors
    ///
    /// When the database fails, or the file does not read back.
    pub fn file(
        &self,
        gun: &Gun,
        role: &RoleName,
        which: Which,
    ) -> Result<Option<Arc<Held>>, ServeError> {
        let Self::Sqlite { pool, cache } = self;
        let known = cache.find(gun, role);
        if let Some(held) = known.filter(|held| held.is_what(which)) {
            return Ok(Some(held));
        }
        let age = cache.age();
        let held = pool.read(|database| read::file(database, gun, role, which))?;
        let held = held.map(Arc::new);
        if let (Which::Current, Some(held)) = (which, &held) {
            cache.keep(gun, role, held, age);
        }
        Ok(held)
    }

    /// Adds files that follow the current ones, all or none, and says when the repository must be
    /// looked at again.
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
        let Self::Sqlite { pool, cache } = self;
        let appended = write::append(&mut pool.write(), gun, files, now, renew_at);
        cache.forget(gun);
        appended
    }

    /// Forgets the files of a repository, if there is one; the server's keys stay.
    ///
    /// # Errors
    ///
    /// When the database fails.
    pub fn delete(&self, gun: &Gun, now: Instant) -> Result<(), ServeError> {
        let Self::Sqlite { pool, cache } = self;
        let deleted = write::delete(&mut pool.write(), gun, now);
        cache.forget(gun);
        deleted
    }

    /// Repositories that must be looked at by now, the longest due first.
    ///
    /// # Errors
    ///
    /// When the database fails.
    pub fn due(&self, now: Instant, limit: u32) -> Result<Vec<Gun>, ServeError> {
        let Self::Sqlite { pool, .. } = self;
        pool.read(|database| read::due(database, now, limit))
    }

    /// Puts the next look at a repository off.
    ///
    /// # Errors
    ///
    /// When the database fails.
    pub fn put_off(&self, gun: &Gun, until: Instant) -> Result<(), ServeError> {
        let Self::Sqlite { pool, .. } = self;
        write::put_off(&pool.write(), gun, until)
    }

    /// The names of all repositories.
    ///
    /// # Errors
    ///
    /// When the database fails.
    pub fn guns(&self) -> Result<Vec<Gun>, ServeError> {
        let Self::Sqlite { pool, .. } = self;
        pool.read(read::guns)
    }

    /// Every version of a role that is stored, oldest first.
    ///
    /// # Errors
    ///
    /// When the database fails.
    pub fn versions(&self, gun: &Gun) -> Result<Vec<(RoleName, u32)>, ServeError> {
        let Self::Sqlite { pool, .. } = self;
        pool.read(|database| read::versions(database, gun))
    }

    /// What happened, in order.
    ///
    /// # Errors
    ///
    /// When the database fails.
    pub fn changes(&self, gun: Option<&Gun>, since: Since) -> Result<Vec<Change>, ServeError> {
        let Self::Sqlite { pool, .. } = self;
        pool.read(|database| change::list(database, gun, since))
    }

    /// The server's keys of a repository, newest first.
    ///
    /// # Errors
    ///
    /// When the database fails.
    pub fn keys(&self, gun: &Gun) -> Result<Vec<SealedKey>, ServeError> {
        let Self::Sqlite { pool, .. } = self;
        pool.read(|database| key::list(database, Some(gun)))
    }

    /// The server's keys of all repositories.
    ///
    /// # Errors
    ///
    /// When the database fails.
    pub fn all_keys(&self) -> Result<Vec<SealedKey>, ServeError> {
        let Self::Sqlite { pool, .. } = self;
        pool.read(|database| key::list(database, None))
    }

    /// Adds a key.
    ///
    /// # Errors
    ///
    /// When the database fails.
    pub fn add_key(&self, key: &SealedKey, now: Instant) -> Result<(), ServeError> {
        let Self::Sqlite { pool, .. } = self;
        key::add(&pool.write(), key, now)
    }

    /// What was sealed to prove that the sealing key is the right one.
    ///
    /// # Errors
    ///
    /// When the database fails.
    pub fn key_check(&self) -> Result<Option<Vec<u8>>, ServeError> {
        let Self::Sqlite { pool, .. } = self;
        pool.read(key::check)
    }

    /// Puts all keys and the proof into new seals, all or none.
    ///
    /// # Errors
    ///
    /// When the database fails.
    pub fn reseal(&self, check: &[u8], keys: &[SealedKey]) -> Result<(), ServeError> {
        let Self::Sqlite { pool, .. } = self;
        key::reseal(&mut pool.write(), check, keys)
    }

    /// The SHA-256 of every file of a repository.
    ///
    /// # Errors
    ///
    /// When the database fails.
    pub fn hashes(&self, gun: &Gun) -> Result<Hashes, ServeError> {
        let Self::Sqlite { pool, .. } = self;
        pool.read(|database| import::hashes(database, gun))
    }

    /// Takes over what another server published and is not here yet, all or none.
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
        let Self::Sqlite { pool, cache } = self;
        let taken = import::import(&mut pool.write(), gun, moving, next);
        cache.forget(gun);
        taken
    }
}

/// What went wrong, in the database's own words.
pub(crate) fn failed(error: impl std::fmt::Display) -> ServeError {
    ServeError::Database {
        fact: error.to_string(),
    }
}
