//! Random sources for tests: one that always gives the same, and one that gives nothing.

use core::convert::Infallible;

use rand_core::TryCryptoRng;
use rand_core::TryRng;

use crate::dice::Dice;

/// The same stream for the same seed, so that every key of the tests is fixed.
#[derive(Debug)]
pub struct Seeded(Dice);

impl Seeded {
    /// Starts the stream of this seed.
    #[must_use]
    pub const fn new(seed: u64) -> Self {
        Self(Dice::new(seed))
    }
}

impl TryRng for Seeded {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        let [a, b, c, d, ..] = self.0.roll().to_le_bytes();
        Ok(u32::from_le_bytes([a, b, c, d]))
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        Ok(self.0.roll())
    }

    fn try_fill_bytes(&mut self, bytes: &mut [u8]) -> Result<(), Infallible> {
        for chunk in bytes.chunks_mut(8) {
            chunk
                .iter_mut()
                .zip(self.0.roll().to_le_bytes())
                .for_each(|(byte, rolled)| *byte = rolled);
        }
        Ok(())
    }
}

impl TryCryptoRng for Seeded {}

/// A random source that failed.
#[derive(Debug)]
pub struct Exhausted;

/// What [`Exhausted`] answers.
#[derive(Debug)]
pub struct NoChance;

impl core::fmt::Display for NoChance {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("no randomness left")
    }
}

impl core::error::Error for NoChance {}

impl TryRng for Exhausted {
    type Error = NoChance;

    fn try_next_u32(&mut self) -> Result<u32, NoChance> {
        Err(NoChance)
    }

    fn try_next_u64(&mut self) -> Result<u64, NoChance> {
        Err(NoChance)
    }

    fn try_fill_bytes(&mut self, _: &mut [u8]) -> Result<(), NoChance> {
        Err(NoChance)
    }
}

impl TryCryptoRng for Exhausted {}
