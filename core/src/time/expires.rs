//! An expiry: the moment meant, and the text it was written as.

use alloc::string::String;
use alloc::string::ToString;
use core::str::FromStr;

use super::Instant;
use crate::error::InputError;

/// An expiry: the moment, and the text it was written as.
///
/// Files carry the signer's zone; the text is kept so that they can be written again to the byte.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expires {
    text: String,
    at: Instant,
}

impl Expires {
    /// The moment meant.
    #[must_use]
    pub const fn at(&self) -> Instant {
        self.at
    }

    /// The text as found or made.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Whether the moment has passed; the moment itself still counts (spec §1.1).
    #[must_use]
    pub fn is_past(&self, now: Instant) -> bool {
        self.at < now
    }

    /// Whether less than six calendar months are left (spec §1.1).
    #[must_use]
    pub fn is_near(&self, now: Instant) -> bool {
        self.at < now.plus_months(6)
    }

    /// Whether Go would print the moment as the same text (spec §2.6).
    #[must_use]
    pub fn is_go_form(&self) -> bool {
        let (moment, zone) = split_zone(&self.text);
        let fraction_kept = match moment.split_once('.') {
            Some((_, digits)) => digits.len() <= 9 && !digits.ends_with('0'),
            None => true,
        };
        fraction_kept && !moment.contains(',') && zone != "+00:00" && zone != "-00:00"
    }
}

impl From<Instant> for Expires {
    fn from(at: Instant) -> Self {
        Self {
            text: at.to_string(),
            at,
        }
    }
}

impl FromStr for Expires {
    type Err = InputError;

    fn from_str(text: &str) -> Result<Self, InputError> {
        Ok(Self {
            at: text.parse()?,
            text: String::from(text),
        })
    }
}

fn split_zone(text: &str) -> (&str, &str) {
    if text.ends_with('Z') || text.len() < 6 {
        return text.split_at(text.len().saturating_sub(1));
    }
    text.split_at(text.len() - 6)
}
