//! A random source that repeats itself from run to run. Never for keys that matter.

use std::convert::Infallible;

use rand_core::TryCryptoRng;
use rand_core::TryRng;

/// Gives out the bytes it was made with, then a sequence without end.
#[derive(Debug)]
pub struct Replay {
    given: Vec<u8>,
    state: u64,
}

impl Replay {
    /// Begins with these bytes.
    #[must_use]
    pub fn new(given: &[u8]) -> Self {
        Self {
            given: given.iter().rev().copied().collect(),
            state: u64::from(given.first().copied().unwrap_or_default()),
        }
    }

    fn next(&mut self) -> u8 {
        self.given.pop().unwrap_or_else(|| {
            // Knuth's MMIX generator; its high bits are the better ones.
            self.state = self
                .state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            let [high, ..] = self.state.to_be_bytes();
            high
        })
    }
}

impl TryRng for Replay {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        Ok(u32::from_le_bytes([(); 4].map(|()| self.next())))
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        Ok(u64::from_le_bytes([(); 8].map(|()| self.next())))
    }

    fn try_fill_bytes(&mut self, bytes: &mut [u8]) -> Result<(), Infallible> {
        bytes.fill_with(|| self.next());
        Ok(())
    }
}

impl TryCryptoRng for Replay {}
