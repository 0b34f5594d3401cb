//! A turn at a repository: one connection, with one transaction open on it from the first look on.

use std::sync::Arc;
use std::sync::MutexGuard;

use dct_core::accept::NewFile;
use dct_core::accept::Stored;
use dct_core::error::Error;
use dct_core::error::ServeError;
use dct_core::time::Instant;
use dct_core::tuf::name::Gun;
use sha2::Digest;
use sha2::Sha256;

use super::Postgres;
use super::import;
use super::import::Arrival;
use super::key;
use super::link::Session;
use super::link::unreachable;
use super::pool::Taken;
use super::prune;
use super::write;
use crate::store::Appended;
use crate::store::Cut;
use crate::store::Deleted;
use crate::store::Held;
use crate::store::Moving;
use crate::store::NextFile;
use crate::store::Pruned;
use crate::store::SealedKey;
use crate::store::Taken as Moved;
use crate::store::Turn;
use crate::store::cache::Mark;
use crate::store::states::State;

/// Nobody else has one at the same repository, at no server.
pub(super) struct Mine<'a> {
    postgres: &'a Postgres,
    gun: &'a Gun,
    /// Where the transaction is open.
    taken: Option<Taken<'a>>,
    /// What was read in it.
    state: Option<(State, Vec<SealedKey>)>,
    _turn: MutexGuard<'a, ()>,
}

impl<'a> Mine<'a> {
    pub(super) fn new(postgres: &'a Postgres, gun: &'a Gun) -> Self {
        Self {
            postgres,
            gun,
            taken: None,
            state: None,
            _turn: postgres.turns.take(gun),
        }
    }

    fn begin(&mut self) -> Result<(), ServeError> {
        self.give_up();
        let (gun, states) = (self.gun, &self.postgres.states);
        let begin = async |session: &mut Session| write::state(session, gun, states).await;
        let (state, taken) = self.postgres.pool.begin(&begin)?;
        self.taken = Some(taken);
        self.state = Some(state);
        Ok(())
    }

    /// The connection of a turn that is about to end. What is stored need not be sound for that.
    fn last(&mut self) -> Result<Taken<'a>, ServeError> {
        if self.taken.is_none() {
            self.keys()?;
        }
        self.taken
            .take()
            .ok_or_else(|| unreachable("it has no connection"))
    }

    /// What was published is what is asked for next.
    fn remember(&self, files: &[NewFile], now: Instant, mark: (Mark, u64)) {
        let held = |new: &NewFile| {
            let held = Held {
                file: new.file.clone(),
                sha256: Sha256::digest(&new.file).into(),
                stored_at: now.unix(),
            };
            (new.role.clone(), Arc::new(held))
        };
        let files: Vec<_> = files.iter().map(held).collect();
        self.postgres.cache.publish(self.gun, &files, mark);
    }

    /// Whatever goes wrong here, the connection is not used again and the database forgets.
    fn give_up(&mut self) {
        if let Some(mut taken) = self.taken.take() {
            let _ = taken.ask(write::give_up);
        }
    }
}

impl Drop for Mine<'_> {
    fn drop(&mut self) {
        self.give_up();
    }
}

impl Turn for Mine<'_> {
    fn state(&mut self) -> Result<(Stored, Vec<SealedKey>), ServeError> {
        self.begin()?;
        match &self.state {
            Some((state, keys)) => Ok((state.stored(self.gun)?, keys.clone())),
            None => Err(unreachable("it has no state")),
        }
    }

    fn keys(&mut self) -> Result<Vec<SealedKey>, ServeError> {
        self.give_up();
        let gun = self.gun;
        let begin = async |session: &mut Session| write::keys(session, gun).await;
        let (keys, taken) = self.postgres.pool.begin(&begin)?;
        self.taken = Some(taken);
        Ok(keys)
    }

    fn append(
        mut self: Box<Self>,
        files: &[NewFile],
        now: Instant,
        renew_at: Instant,
    ) -> Result<Appended, ServeError> {
        if self.state.is_none() {
            self.begin()?;
        }
        let Some((state, keys)) = self.state.take() else {
            return Err(unreachable("it has no state"));
        };
        let Some(placed) = state.place(files)? else {
            return Ok(Appended::Conflict);
        };
        let (gun, age) = (self.gun, self.postgres.cache.age());
        let written = self.last()?.ask(async |session: &mut Session| {
            write::append(session, (gun, &keys), &placed, (now, renew_at)).await
        })?;
        let Some((rows, mark)) = written else {
            return Ok(Appended::Conflict);
        };
        let state = state.after(placed.iter().zip(rows));
        self.postgres.states.keep(gun, mark, state);
        self.remember(files, now, (mark, age));
        Ok(Appended::Stored)
    }

    fn add_key(mut self: Box<Self>, key: &SealedKey, now: Instant) -> Result<(), ServeError> {
        self.last()?
            .ask(async |session: &mut Session| key::add(session, key, now).await)
    }

    fn import(
        mut self: Box<Self>,
        moving: &Moving,
        next: &mut NextFile<'_>,
    ) -> Result<Moved, Error> {
        let mut arrival = Arrival::new(self.gun);
        let mut taken = self.last()?;
        let arrived = (|| {
            while let Some(file) = next()? {
                taken.ask(async |session: &mut Session| arrival.place(session, &file).await)?;
            }
            for key in &moving.keys {
                taken.ask(async |session: &mut Session| arrival.key(session, key).await)?;
            }
            let changes = &moving.changes;
            taken.ask(async |session: &mut Session| arrival.feed(session, changes).await)?;
            let (gun, renew_at) = (self.gun, moving.renew_at);
            taken.ask(async |session: &mut Session| import::end(session, gun, renew_at).await)?;
            Ok(())
        })();
        if arrived.is_err() {
            // What `next` ended with is what counts; a connection that is lost forgets as well.
            let _ = taken.ask(write::give_up);
        }
        arrived.map(|()| arrival.taken)
    }

    fn prune(mut self: Box<Self>, cut: &Cut) -> Result<Pruned, ServeError> {
        let gun = self.gun;
        self.last()?
            .ask(async |session: &mut Session| prune::prune(session, gun, cut).await)
    }

    fn delete(mut self: Box<Self>, now: Instant) -> Result<Deleted, ServeError> {
        let gun = self.gun;
        self.last()?
            .ask(async |session: &mut Session| write::delete(session, gun, now).await)
    }
}
