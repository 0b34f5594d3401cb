//! How many of those who change the same repository wait for each other in a thread. The others wait
//! outside, or a few dozen of them would keep everybody from being answered.

use std::sync::Arc;

use dct_core::tuf::name::Gun;
use tokio::sync::OwnedSemaphorePermit;
use tokio::sync::Semaphore;

use super::route::Right;
use super::route::Route;
use crate::store::SHARES;
use crate::store::share;

/// One has its turn, and the next one is there when it ends.
const INSIDE: usize = 2;

/// One door for every share of names that takes turns.
#[derive(Debug)]
pub(super) struct Doors([Arc<Semaphore>; SHARES]);

impl Doors {
    pub(super) fn new() -> Self {
        Self(std::array::from_fn(|_| Arc::new(Semaphore::new(INSIDE))))
    }

    /// Waits to be let in, if what is asked for takes a turn.
    pub(super) async fn pass(&self, route: &Route) -> Option<OwnedSemaphorePermit> {
        let (Right::Write | Right::Own, Some(gun)) = (route.right(), route.gun()) else {
            return None;
        };
        // It is never closed.
        Arc::clone(self.of(gun)?).acquire_owned().await.ok()
    }

    fn of(&self, gun: &Gun) -> Option<&Arc<Semaphore>> {
        self.0.get(share(gun))
    }
}
