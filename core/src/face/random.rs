//! A host's source of randomness, whichever it is: the flows that draw from it are compiled once.

use alloc::boxed::Box;

use rand_core::TryCryptoRng;
use rand_core::TryRng;

use crate::error::KeyError;

/// Fills bytes, or fails.
type Fill = dyn FnMut(&mut [u8]) -> Result<(), KeyError>;

pub(super) struct Random(Box<Fill>);

impl Random {
    pub(super) fn of(mut rng: impl TryCryptoRng + 'static) -> Self {
        Self(Box::new(move |bytes| {
            rng.try_fill_bytes(bytes).map_err(|_| KeyError::Random)
        }))
    }
}

impl TryRng for Random {
    type Error = KeyError;

    fn try_next_u32(&mut self) -> Result<u32, KeyError> {
        let mut bytes = [0; 4];
        self.try_fill_bytes(&mut bytes)?;
        Ok(u32::from_le_bytes(bytes))
    }

    fn try_next_u64(&mut self) -> Result<u64, KeyError> {
        let mut bytes = [0; 8];
        self.try_fill_bytes(&mut bytes)?;
        Ok(u64::from_le_bytes(bytes))
    }

    fn try_fill_bytes(&mut self, bytes: &mut [u8]) -> Result<(), KeyError> {
        (self.0)(bytes)
    }
}

impl TryCryptoRng for Random {}
