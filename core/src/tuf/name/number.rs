//! The two numbers that metadata counts with: versions and thresholds.
//!
//! Both are held within 1…2³¹−1, the positive half of the server's `int` column (spec §8.1).

use core::fmt;

use crate::error::InputError;

/// Which edition of a role's metadata a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version(u32);

impl Version {
    /// Where counting begins.
    pub const FIRST: Self = Self(1);
    /// The version that nothing can follow.
    pub const LAST: Self = Self(i32::MAX.unsigned_abs());

    /// The number.
    #[must_use]
    pub const fn get(self) -> u32 {
        self.0
    }

    /// The version that must follow; there is none after the last.
    #[must_use]
    pub fn next(self) -> Option<Self> {
        (self < Self::LAST).then_some(Self(self.0 + 1))
    }
}

impl TryFrom<i64> for Version {
    type Error = InputError;

    fn try_from(number: i64) -> Result<Self, InputError> {
        positive(number)
            .map(Self)
            .ok_or(InputError::Version { number })
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// How many distinct keys must sign. Never zero: that would switch verification off.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Threshold(u32);

impl Threshold {
    /// What every Notary tool writes.
    pub const ONE: Self = Self(1);

    /// The number.
    #[must_use]
    pub const fn get(self) -> u32 {
        self.0
    }
}

impl TryFrom<i64> for Threshold {
    type Error = InputError;

    fn try_from(number: i64) -> Result<Self, InputError> {
        positive(number)
            .map(Self)
            .ok_or(InputError::Threshold { number })
    }
}

impl fmt::Display for Threshold {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

fn positive(number: i64) -> Option<u32> {
    let number = i32::try_from(number).ok()?;
    (number > 0).then_some(number.unsigned_abs())
}

#[cfg(test)]
mod tests {
    use super::Threshold;
    use super::Version;

    #[test]
    fn numbers_outside_the_servers_column_are_refused() {
        for number in [i64::MIN, -1, 0, 2_147_483_648, i64::MAX] {
            assert!(Version::try_from(number).is_err(), "{number}");
            assert!(Threshold::try_from(number).is_err(), "{number}");
        }
        assert_eq!(Version::try_from(1), Ok(Version::FIRST));
        assert_eq!(Version::try_from(2_147_483_647), Ok(Version::LAST));
        assert_eq!(Threshold::try_from(1), Ok(Threshold::ONE));
    }

    #[test]
    fn nothing_follows_the_last_version() {
        assert_eq!(Version::FIRST.next().map(Version::get), Some(2));
        assert_eq!(Version::LAST.next(), None);
    }
}
