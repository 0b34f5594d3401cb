//! One file beside the server.

mod change;
mod convoy;
mod import;
mod key;
mod pool;
mod prune;
mod read;
mod schema;
mod write;

use std::future::ready;
use std::path::Path;
use std::sync::Arc;
use std::sync::MutexGuard;

use dct_core::accept::NewFile;
use dct_core::accept::Stored;
use dct_core::error::Error;
use dct_core::error::ServeError;
use dct_core::time::Instant;
use dct_core::tuf::name::Gun;
use dct_core::tuf::name::RoleName;
use rusqlite::ErrorCode;

use self::convoy::Convoy;
use self::convoy::Publish;
use self::pool::Pool;
use super::Appended;
use super::Change;
use super::Cut;
use super::Database;
use super::Deleted;
use super::Hashes;
use super::Held;
use super::Looking;
use super::Moving;
use super::NextFile;
use super::Pruned;
use super::SealedKey;
use super::Shelved;
use super::Sight;
use super::Since;
use super::Taken;
use super::Turn;
use super::Which;
use super::cache::Cache;
use super::cache::Mark;
use super::failed;
use super::states::State;
use super::states::States;
use super::turns::Turns;

/// The file. What is cached of it is right because nobody else writes to it: whoever serves it
/// holds its lock.
#[derive(Debug)]
pub(super) struct Sqlite {
    pool: Pool,
    convoy: Convoy,
    cache: Cache,
    states: States,
    turns: Turns,
}

pub(super) fn form(path: &Path) -> Result<(i64, i64), ServeError> {
    schema::form(path)
}

impl Sqlite {
    pub(super) fn open(path: &Path, now: Instant) -> Result<Self, ServeError> {
        let pool = Pool::open(path)?;
        schema::migrate(&mut pool.write(), now)?;
        Ok(Self {
            pool,
            convoy: Convoy::default(),
            cache: Cache::default(),
            states: States::default(),
            turns: Turns::new(),
        })
    }
}

impl Database for Sqlite {
    fn current(&self, gun: &Gun) -> Result<Stored, ServeError> {
        let state = self.pool.read(|database| read::current(database, gun))?;
        state.stored(gun)
    }

    fn file(
        &self,
        gun: &Gun,
        role: &RoleName,
        which: Which,
    ) -> Result<Option<Arc<Held>>, ServeError> {
        let known = self.cache.find(gun, role, Mark::default());
        if let Some(held) = known.filter(|held| held.is_what(which)) {
            return Ok(Some(held));
        }
        let age = self.cache.age();
        let held = self
            .pool
            .read(|database| read::file(database, gun, role, which))?;
        let held = held.map(Arc::new);
        if let (Which::Current, Some(held)) = (which, &held) {
            self.cache.keep(gun, role, held, (Mark::default(), age));
        }
        Ok(held)
    }

    /// What is not remembered may be large, or have to be unfolded from many that came after it.
    fn look<'a>(&'a self, gun: &'a Gun, role: &'a RoleName, which: Which) -> Looking<'a> {
        let known = self.cache.find(gun, role, Mark::default());
        if known.is_some_and(|held| held.is_what(which)) {
            return Looking::Near;
        }
        Looking::Far(Box::pin(ready(Ok(Sight::Unknown))))
    }

    /// Whoever serves the file holds its lock.
    fn hold(&self) -> Result<(), ServeError> {
        Ok(())
    }

    fn check_unheld(&self) -> Result<(), ServeError> {
        Ok(())
    }

    fn turn<'a>(&'a self, gun: &'a Gun) -> Result<Box<dyn Turn + 'a>, ServeError> {
        Ok(Box::new(Mine {
            sqlite: self,
            gun,
            state: None,
            _turn: self.turns.take(gun),
        }))
    }

    fn claim_due(&self, now: Instant, until: Instant, limit: u32) -> Result<Vec<Gun>, ServeError> {
        write::claim_due(&self.pool.write(), now, until, limit)
    }

    fn put_off(&self, gun: &Gun, until: Instant) -> Result<(), ServeError> {
        write::put_off(&self.pool.write(), gun, until)
    }

    fn guns(&self) -> Result<Vec<Gun>, ServeError> {
        self.pool.read(read::guns)
    }

    fn versions(&self, gun: &Gun) -> Result<Vec<(RoleName, u32)>, ServeError> {
        self.pool.read(|database| read::versions(database, gun))
    }

    fn hashes(&self, gun: &Gun) -> Result<Hashes, ServeError> {
        self.pool.read(|database| import::hashes(database, gun))
    }

    fn shelf(&self, gun: &Gun) -> Result<Vec<Shelved>, ServeError> {
        self.pool.read(|database| prune::shelf(database, gun))
    }

    fn compact(&self) -> Result<(), ServeError> {
        prune::compact(&self.pool.write())
    }

    fn changes(&self, gun: Option<&Gun>, since: Since) -> Result<Vec<Change>, ServeError> {
        self.pool
            .read(|database| change::list(database, gun, since))
    }

    fn keys(&self, gun: &Gun) -> Result<Vec<SealedKey>, ServeError> {
        self.pool.read(|database| key::list(database, Some(gun)))
    }

    fn all_keys(&self) -> Result<Vec<SealedKey>, ServeError> {
        self.pool.read(|database| key::list(database, None))
    }

    fn key_check(&self) -> Result<Option<Vec<u8>>, ServeError> {
        self.pool.read(key::check)
    }

    fn first_check(&self, check: &[u8]) -> Result<Vec<u8>, ServeError> {
        key::first_check(&self.pool.write(), check)
    }

    fn reseal(&self, check: &[u8], keys: &[SealedKey]) -> Result<(), ServeError> {
        key::reseal(&mut self.pool.write(), check, keys)
    }

    fn ping(&self) -> Result<(), ServeError> {
        self.pool.read(schema::taken).map(|_| ())
    }
}

/// A turn, by a lock of this process: there is no other one.
struct Mine<'a> {
    sqlite: &'a Sqlite,
    gun: &'a Gun,
    /// What was read in it.
    state: Option<State>,
    _turn: MutexGuard<'a, ()>,
}

impl Mine<'_> {
    fn read(&mut self) -> Result<&State, ServeError> {
        let known = self.sqlite.states.find(self.gun, Mark::default());
        let state = if let Some(state) = known {
            state
        } else {
            let pool = &self.sqlite.pool;
            pool.read(|database| read::current(database, self.gun))?
        };
        Ok(self.state.insert(state))
    }

    fn forget(&self) {
        self.sqlite.cache.forget(self.gun);
        self.sqlite.states.forget(self.gun);
    }
}

impl Turn for Mine<'_> {
    fn state(&mut self) -> Result<(Stored, Vec<SealedKey>), ServeError> {
        let keys = self.keys()?;
        let gun = self.gun;
        let stored = self.read()?.stored(gun)?;
        Ok((stored, keys))
    }

    fn keys(&mut self) -> Result<Vec<SealedKey>, ServeError> {
        self.sqlite.keys(self.gun)
    }

    fn append(
        mut self: Box<Self>,
        files: &[NewFile],
        now: Instant,
        renew_at: Instant,
    ) -> Result<Appended, ServeError> {
        if self.state.is_none() {
            self.read()?;
        }
        let state = self.state.take().unwrap_or_default();
        let Some(placed) = state.place(files)? else {
            return Ok(Appended::Conflict);
        };
        let publish = Arc::new(Publish {
            gun: self.gun.clone(),
            files: placed,
            now,
            renew_at,
        });
        let written = self
            .sqlite
            .convoy
            .append(&self.sqlite.pool, Arc::clone(&publish));
        self.forget();
        let Some(rows) = written? else {
            return Ok(Appended::Conflict);
        };
        let state = state.after(publish.files.iter().zip(rows));
        self.sqlite.states.keep(self.gun, Mark::default(), state);
        Ok(Appended::Stored)
    }

    fn add_key(self: Box<Self>, key: &SealedKey, now: Instant) -> Result<(), ServeError> {
        key::add(&mut self.sqlite.pool.write(), key, now)
    }

    fn import(self: Box<Self>, moving: &Moving, next: &mut NextFile<'_>) -> Result<Taken, Error> {
        let taken = import::import(&mut self.sqlite.pool.write(), self.gun, moving, next);
        self.forget();
        taken
    }

    fn prune(self: Box<Self>, cut: &Cut) -> Result<Pruned, ServeError> {
        prune::prune(&mut self.sqlite.pool.write(), self.gun, cut)
    }

    fn delete(self: Box<Self>, now: Instant) -> Result<Deleted, ServeError> {
        let deleted = write::delete(&mut self.sqlite.pool.write(), self.gun, now);
        self.forget();
        deleted
    }
}

/// A failure as ours.
#[allow(clippy::needless_pass_by_value, reason = "it stands behind `map_err`")]
fn told(error: rusqlite::Error) -> ServeError {
    let fact = error.to_string();
    match error.sqlite_error_code() {
        Some(ErrorCode::DiskFull) => ServeError::DiskFull { fact },
        Some(ErrorCode::ReadOnly) => ServeError::ReadOnly { fact },
        _ => ServeError::Database { fact },
    }
}
