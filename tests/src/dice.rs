//! Repeatable chance for tests: the same seed gives the same values everywhere.
//!
//! Good enough to wander through inputs and to make the keys of tests, which protect nothing.

use std::convert::Infallible;

use rand_core::TryCryptoRng;
use rand_core::TryRng;

/// A stream of numbers (`SplitMix64`, Steele, Lea and Flood 2014).
#[derive(Clone, Debug)]
pub struct Dice(u64);

impl Dice {
    /// Starts the stream of this seed.
    #[must_use]
    pub const fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// The next number.
    pub const fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below the limit, which is not zero.
    pub fn below(&mut self, limit: usize) -> usize {
        let limit = u64::try_from(limit.max(1)).unwrap_or(u64::MAX);
        usize::try_from(self.roll() % limit).unwrap_or_default()
    }

    /// One of the choices, of which there is at least one.
    ///
    /// # Panics
    ///
    /// When there is none.
    #[expect(clippy::indexing_slicing, reason = "`below` keeps the index inside")]
    pub fn choose<'a, T>(&mut self, choices: &'a [T]) -> &'a T {
        &choices[self.below(choices.len())]
    }

    /// At most so many bytes, of any value.
    pub fn bytes(&mut self, at_most: usize) -> Vec<u8> {
        let length = self.below(at_most + 1);
        (0..length).map(|_| self.roll().to_le_bytes()[0]).collect()
    }

    /// At most so many pieces of the choices, joined.
    pub fn text(&mut self, choices: &[&str], at_most: usize) -> String {
        let length = self.below(at_most + 1);
        (0..length).map(|_| *self.choose(choices)).collect()
    }
}

impl TryRng for Dice {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        let [a, b, c, d, ..] = self.roll().to_le_bytes();
        Ok(u32::from_le_bytes([a, b, c, d]))
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        Ok(self.roll())
    }

    fn try_fill_bytes(&mut self, buffer: &mut [u8]) -> Result<(), Infallible> {
        for chunk in buffer.chunks_mut(8) {
            for (to, from) in chunk.iter_mut().zip(self.roll().to_le_bytes()) {
                *to = from;
            }
        }
        Ok(())
    }
}

/// Not one, of course: it lets tests make keys that are the same every time.
impl TryCryptoRng for Dice {}

#[cfg(test)]
mod tests {
    use super::Dice;

    #[test]
    fn a_seed_always_gives_the_same_stream() {
        // The generator's reference values for seed 1234567.
        let mut dice = Dice::new(1_234_567);
        assert_eq!(
            [dice.roll(), dice.roll(), dice.roll()],
            [
                6_457_827_717_110_365_317,
                3_203_168_211_198_807_973,
                9_817_491_932_198_370_423
            ]
        );
    }

    #[test]
    fn limits_are_kept() {
        let mut dice = Dice::new(7);
        assert!((0..1000).all(|_| dice.below(3) < 3));
        assert!((0..1000).all(|_| dice.bytes(5).len() <= 5));
        assert!((0..1000).all(|_| dice.text(&["ab", "c"], 4).len() <= 8));
    }
}
