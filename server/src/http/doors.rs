//! How many of those who change something wait in a thread: a few of one repository, and of all of them
//! fewer than there are threads. The others wait outside, and not for ever, so that whoever reads finds
//! a thread, and a connection to the database.

use std::sync::Arc;
use std::time::Duration;

use dct_core::error::ServeError;
use dct_core::tuf::name::Gun;
use tokio::sync::OwnedSemaphorePermit;
use tokio::sync::Semaphore;
use tokio::time::timeout;

use super::route::Right;
use super::route::Route;
use crate::store::SHARES;
use crate::store::share;

/// One has its turn, and the next one is there when it ends.
const INSIDE: usize = 2;

/// One door for every share of names that takes turns, and one behind them all.
#[derive(Debug)]
pub(super) struct Doors {
    shares: [Arc<Semaphore>; SHARES],
    writers: Arc<Semaphore>,
}

/// Who holds it was let in.
#[derive(Debug)]
pub(super) struct Pass {
    _share: OwnedSemaphorePermit,
    _writer: OwnedSemaphorePermit,
}

impl Doors {
    pub(super) fn new(writers: usize) -> Self {
        Self {
            shares: std::array::from_fn(|_| Arc::new(Semaphore::new(INSIDE))),
            writers: Arc::new(Semaphore::new(writers)),
        }
    }

    /// Waits to be let in, if what is asked for takes a turn.
    pub(super) async fn pass(
        &self,
        route: &Route,
        patience: Duration,
    ) -> Result<Option<Pass>, ServeError> {
        let (Right::Write | Right::Own, Some(gun)) = (route.right(), route.gun()) else {
            return Ok(None);
        };
        let passed = timeout(patience, self.enter(gun)).await;
        passed.map_err(|_| ServeError::Crowded {
            what: "a turn to publish",
        })
    }

    /// Whoever waits for others of the same repository keeps no place that another one could use.
    async fn enter(&self, gun: &Gun) -> Option<Pass> {
        let share = Arc::clone(self.shares.get(share(gun))?);
        // Neither is ever closed.
        let share = share.acquire_owned().await.ok()?;
        let writer = Arc::clone(&self.writers).acquire_owned().await.ok()?;
        Some(Pass {
            _share: share,
            _writer: writer,
        })
    }
}
