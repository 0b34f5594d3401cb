//! Connections that are used again, up to a number. One that ended is replaced when it is needed.

use std::sync::Condvar;
use std::sync::Mutex;
use std::sync::MutexGuard;
use std::sync::PoisonError;
use std::time::Duration;

use dct_core::error::ServeError;

use super::address::Address;
use super::link::Link;
use super::link::Session;
use super::link::unreachable;

/// A share of the hundred that PostgreSQL allows unless told otherwise: five servers fit.
const MOST: usize = 16;

/// The longest wait for one of them.
const PATIENCE: Duration = Duration::from_secs(30);

/// The connections of one server.
#[derive(Debug)]
pub(super) struct Pool {
    address: Address,
    kept: Mutex<Kept>,
    returned: Condvar,
}

#[derive(Debug, Default)]
struct Kept {
    idle: Vec<Link>,
    taken: usize,
}

impl Pool {
    pub(super) fn new(address: Address) -> Self {
        Self {
            address,
            kept: Mutex::default(),
            returned: Condvar::new(),
        }
    }

    /// Where the connections lead.
    pub(super) const fn address(&self) -> &Address {
        &self.address
    }

    /// A connection of one's own outside the pool.
    pub(super) fn extra(&self) -> Result<Link, ServeError> {
        Link::open(&self.address)
    }

    /// Asks something that changes nothing, or that may be done twice.
    #[allow(
        clippy::needless_pass_by_value,
        reason = "a question is written where it is asked"
    )]
    pub(super) fn ask<T>(
        &self,
        question: impl AsyncFn(&mut Session) -> Result<T, ServeError>,
    ) -> Result<T, ServeError> {
        self.begin(&question).map(|(answer, _)| answer)
    }

    /// The same, and keeps the connection for what comes after it. A connection that turns out to
    /// be lost says nothing about the database: another one is made, and asked once more.
    pub(super) fn begin<T>(
        &self,
        question: &impl AsyncFn(&mut Session) -> Result<T, ServeError>,
    ) -> Result<(T, Taken<'_>), ServeError> {
        let mut seat = self.seat()?;
        if let Some(mut link) = self.idle() {
            match link.ask(question) {
                Err(ServeError::Unreachable { .. }) => {}
                answer => {
                    seat.link = Some(link);
                    return answer.map(|answer| (answer, seat));
                }
            }
        }
        let mut link = Link::open(&self.address)?;
        let answer = link.ask(question);
        seat.link = Some(link);
        answer.map(|answer| (answer, seat))
    }

    fn idle(&self) -> Option<Link> {
        loop {
            let link = self.kept().idle.pop()?;
            if link.is_sound() {
                return Some(link);
            }
        }
    }

    /// Waits until there may be one connection more.
    fn seat(&self) -> Result<Taken<'_>, ServeError> {
        let (mut kept, wait) = self
            .returned
            .wait_timeout_while(self.kept(), PATIENCE, |kept| kept.taken >= MOST)
            .unwrap_or_else(PoisonError::into_inner);
        if wait.timed_out() {
            return Err(unreachable("all connections to it are busy"));
        }
        kept.taken += 1;
        Ok(Taken {
            pool: self,
            link: None,
        })
    }

    fn kept(&self) -> MutexGuard<'_, Kept> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A connection that goes back when it is dropped, if nothing went wrong on it.
#[derive(Debug)]
pub(super) struct Taken<'a> {
    pool: &'a Pool,
    link: Option<Link>,
}

impl Taken<'_> {
    /// Asks once more on the same connection.
    pub(super) fn ask<T>(
        &mut self,
        question: impl AsyncFnOnce(&mut Session) -> Result<T, ServeError>,
    ) -> Result<T, ServeError> {
        match &mut self.link {
            Some(link) => link.ask(question),
            None => Err(unreachable("its connection was given up")),
        }
    }
}

impl Drop for Taken<'_> {
    fn drop(&mut self) {
        let link = self.link.take().filter(Link::is_sound);
        let mut kept = self.pool.kept();
        kept.taken -= 1;
        kept.idle.extend(link);
        drop(kept);
        self.pool.returned.notify_one();
    }
}
