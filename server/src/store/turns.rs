//! Who publishes to a repository waits for the one before, instead of signing in vain.

use std::sync::Mutex;
use std::sync::MutexGuard;
use std::sync::PoisonError;

use dct_core::tuf::name::Gun;
use sha2::Digest;
use sha2::Sha256;

/// How many shares there are of all names.
pub(crate) const SHARES: usize = 64;

/// The share that a name is in.
pub(crate) fn share(gun: &Gun) -> usize {
    let [first, ..] = <[u8; 32]>::from(Sha256::digest(gun.as_str()));
    usize::from(first) % SHARES
}

/// One lock for each share.
#[derive(Debug)]
pub(super) struct Turns([Mutex<()>; SHARES]);

impl Turns {
    pub(super) fn new() -> Self {
        Self(std::array::from_fn(|_| Mutex::new(())))
    }

    /// Waits for its turn, which ends when the answer is dropped. A panic in one leaves nothing
    /// half done: what was not committed is rolled back.
    pub(super) fn take(&self, gun: &Gun) -> MutexGuard<'_, ()> {
        let [zero, ..] = &self.0;
        let lock = self.0.get(share(gun));
        lock.unwrap_or(zero)
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }
}
