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

/// Gives out what a [`Replay`] does, and keeps what was drawn.
#[derive(Debug)]
pub struct Drawn {
    source: Replay,
    drawn: Vec<u8>,
}

impl Drawn {
    /// Begins with these bytes.
    #[must_use]
    pub fn new(given: &[u8]) -> Self {
        Self {
            source: Replay::new(given),
            drawn: Vec::new(),
        }
    }

    /// Begins with bytes in hexadecimal digits.
    ///
    /// # Panics
    ///
    /// When they are none.
    #[must_use]
    #[expect(
        clippy::unwrap_used,
        reason = "a transcript that is damaged has failed"
    )]
    pub fn of_hex(digits: &str) -> Self {
        let bytes: Vec<u8> = digits
            .as_bytes()
            .chunks(2)
            .map(|pair| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap())
            .collect();
        Self::new(&bytes)
    }

    /// What was drawn, in hexadecimal digits.
    #[must_use]
    pub fn hex(&self) -> String {
        self.drawn.iter().fold(String::new(), |mut text, byte| {
            text.extend(
                [byte >> 4, byte & 15]
                    .map(|half| char::from_digit(half.into(), 16).unwrap_or_default()),
            );
            text
        })
    }

    fn keep<const N: usize>(&mut self, bytes: [u8; N]) -> [u8; N] {
        self.drawn.extend(bytes);
        bytes
    }
}

impl TryRng for Drawn {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        let bytes = [(); 4].map(|()| self.source.next());
        Ok(u32::from_le_bytes(self.keep(bytes)))
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        let bytes = [(); 8].map(|()| self.source.next());
        Ok(u64::from_le_bytes(self.keep(bytes)))
    }

    fn try_fill_bytes(&mut self, bytes: &mut [u8]) -> Result<(), Infallible> {
        self.source.try_fill_bytes(bytes)?;
        self.drawn.extend_from_slice(bytes);
        Ok(())
    }
}

impl TryCryptoRng for Drawn {}
