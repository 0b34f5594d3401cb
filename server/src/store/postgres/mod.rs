//! A database that several servers share. Each of them may end at any moment, and none knows of the
//! others: what must not happen twice is decided by locks of the database.

mod address;
mod change;
mod fresh;
mod import;
mod key;
mod link;
mod lock;
mod passfile;
mod plain;
mod pool;
mod prune;
mod read;
mod schema;
mod tls;
mod turn;
mod write;

use std::sync::Arc;

use dct_core::accept::Stored;
use dct_core::error::ServeError;
use dct_core::time::Instant;
use dct_core::tuf::name::Gun;
use dct_core::tuf::name::RoleName;
use tokio::sync::oneshot::Receiver;

pub use self::address::Address;
pub use self::address::Login;

use self::fresh::Fresh;
use self::fresh::Seen;
use self::link::Session;
use self::link::unreachable;
use self::pool::Pool;
use self::turn::Mine;
use super::Change;
use super::Database;
use super::Hashes;
use super::Held;
use super::Looking;
use super::SealedKey;
use super::Shelved;
use super::Sight;
use super::Since;
use super::Turn;
use super::Which;
use super::cache::Cache;
use super::states::States;
use super::turns::Turns;

/// The connections of one server, and what it remembers.
#[derive(Debug)]
pub(super) struct Postgres {
    pool: Arc<Pool>,
    fresh: Fresh,
    cache: Arc<Cache>,
    states: States,
    /// Who waits for the same repository here needs no connection of its own to wait on.
    turns: Turns,
}

impl Postgres {
    pub(super) fn open(address: Address, now: Instant) -> Result<Self, ServeError> {
        let pool = Arc::new(Pool::new(address));
        pool.ask(async |session: &mut Session| schema::migrate(session, now).await)?;
        let cache = Arc::new(Cache::default());
        Ok(Self {
            fresh: Fresh::start(Arc::clone(&pool), Arc::clone(&cache))?,
            pool,
            cache,
            states: States::default(),
            turns: Turns::new(),
        })
    }
}

impl Database for Postgres {
    fn current(&self, gun: &Gun) -> Result<Stored, ServeError> {
        self.turn(gun)?.state().map(|(stored, _)| stored)
    }

    fn file(
        &self,
        gun: &Gun,
        role: &RoleName,
        which: Which,
    ) -> Result<Option<Arc<Held>>, ServeError> {
        let age = self.cache.age();
        let found = self
            .pool
            .ask(async |session: &mut Session| read::file(session, gun, role, which).await)?;
        let Some((held, mark)) = found else {
            return Ok(None);
        };
        let held = Arc::new(held);
        if which == Which::Current {
            self.cache.keep(gun, role, &held, (mark, age));
        }
        Ok(Some(held))
    }

    fn look<'a>(&'a self, gun: &'a Gun, role: &'a RoleName, which: Which) -> Looking<'a> {
        let seen = self.fresh.ask(Some(gun));
        Looking::Far(Box::pin(async move {
            let seen = seen.await;
            let mark = seen.unwrap_or_else(|_| Err(unreachable("nobody looked")))?;
            let Some(mark) = mark else {
                return Ok(Sight::Nothing);
            };
            let held = self.cache.find(gun, role, mark);
            Ok(held
                .filter(|held| held.is_what(which))
                .map_or(Sight::Unknown, Sight::Held))
        }))
    }

    fn check_unheld(&self) -> Result<(), ServeError> {
        self.pool
            .ask(async |session: &mut Session| key::check_unheld(session).await)
    }

    fn turn<'a>(&'a self, gun: &'a Gun) -> Result<Box<dyn Turn + 'a>, ServeError> {
        Ok(Box::new(Mine::new(self, gun)))
    }

    fn claim_due(&self, now: Instant, until: Instant, limit: u32) -> Result<Vec<Gun>, ServeError> {
        self.pool
            .ask(async |session: &mut Session| write::claim_due(session, (now, until), limit).await)
    }

    fn put_off(&self, gun: &Gun, until: Instant) -> Result<(), ServeError> {
        self.pool
            .ask(async |session: &mut Session| write::put_off(session, gun, until).await)
    }

    fn guns(&self) -> Result<Vec<Gun>, ServeError> {
        self.pool
            .ask(async |session: &mut Session| read::guns(session).await)
    }

    fn versions(&self, gun: &Gun) -> Result<Vec<(RoleName, u32)>, ServeError> {
        self.pool
            .ask(async |session: &mut Session| read::versions(session, gun).await)
    }

    fn hashes(&self, gun: &Gun) -> Result<Hashes, ServeError> {
        self.pool
            .ask(async |session: &mut Session| import::hashes(session, gun).await)
    }

    fn shelf(&self, gun: &Gun) -> Result<Vec<Shelved>, ServeError> {
        self.pool
            .ask(async |session: &mut Session| prune::shelf(session, gun).await)
    }

    fn compact(&self) -> Result<(), ServeError> {
        self.pool.address().vacuum()
    }

    fn changes(&self, gun: Option<&Gun>, since: Since) -> Result<Vec<Change>, ServeError> {
        self.pool
            .ask(async |session: &mut Session| change::list(session, gun, since).await)
    }

    fn keys(&self, gun: &Gun) -> Result<Vec<SealedKey>, ServeError> {
        self.pool
            .ask(async |session: &mut Session| key::list(session, gun).await)
    }

    fn all_keys(&self) -> Result<Vec<SealedKey>, ServeError> {
        self.pool
            .ask(async |session: &mut Session| key::all(session).await)
    }

    fn key_check(&self) -> Result<Option<Vec<u8>>, ServeError> {
        self.pool
            .ask(async |session: &mut Session| key::check(session).await)
    }

    fn first_check(&self, check: &[u8]) -> Result<Vec<u8>, ServeError> {
        self.pool
            .ask(async |session: &mut Session| key::first_check(session, check).await)
    }

    fn reseal(&self, check: &[u8], keys: &[SealedKey]) -> Result<(), ServeError> {
        self.pool
            .ask(async |session: &mut Session| key::reseal(session, check, keys).await)
    }

    fn ping(&self) -> Result<(), ServeError> {
        told_by(self.fresh.ask(None))
    }

    fn hold(&self) -> Result<(), ServeError> {
        told_by(self.fresh.hold())
    }
}

fn told_by(seen: Receiver<Seen>) -> Result<(), ServeError> {
    let seen = seen.blocking_recv();
    seen.unwrap_or_else(|_| Err(unreachable("nobody looked")))
        .map(|_| ())
}
