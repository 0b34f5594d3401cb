//! Moments in time as Go writes them: RFC 3339 with up to nine fractional digits.
//!
//! Nothing here looks at a clock; `now` is always an argument.

mod calendar;
mod expires;
mod text;

use core::fmt;
use core::str::FromStr;

use self::calendar::civil_from_days;
use self::calendar::days_from_civil;
use self::calendar::days_in_month;
pub use self::expires::Expires;
use crate::error::InputError;
use crate::error::quote;

const SECONDS_PER_DAY: i64 = 86_400;

/// A point on the UTC time line, in years 0001 to 9999.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Instant {
    seconds: i64,
    nanos: u32,
}

impl Instant {
    const FIRST: i64 = -62_135_596_800; // 0001-01-01T00:00:00Z
    const LAST: i64 = 253_402_300_799; // 9999-12-31T23:59:59Z

    /// A moment by its distance from 1970-01-01T00:00:00Z, held within years 0001 to 9999.
    #[must_use]
    pub const fn from_unix(seconds: i64) -> Self {
        let seconds = if seconds < Self::FIRST {
            Self::FIRST
        } else if seconds > Self::LAST {
            Self::LAST
        } else {
            seconds
        };
        Self { seconds, nanos: 0 }
    }

    /// Whole seconds since 1970-01-01T00:00:00Z.
    #[must_use]
    pub const fn unix(self) -> i64 {
        self.seconds
    }

    /// The moment so many days of 24 hours later.
    #[must_use]
    pub const fn plus_days(self, days: i64) -> Self {
        let shifted = Self::from_unix(
            self.seconds
                .saturating_add(days.saturating_mul(SECONDS_PER_DAY)),
        );
        Self {
            seconds: shifted.seconds,
            nanos: self.nanos,
        }
    }

    /// The moment so many calendar months later, as Go's `AddDate(0, months, 0)` counts them:
    /// 31 August plus six months is 3 March, not 28 February.
    #[must_use]
    pub const fn plus_months(self, months: i64) -> Self {
        let (year, month, day) = civil_from_days(self.seconds.div_euclid(SECONDS_PER_DAY));
        let index = (year * 12 + (month - 1)).saturating_add(months);
        let days = days_from_civil(index.div_euclid(12), index.rem_euclid(12) + 1, 1) + day - 1;
        let shifted =
            Self::from_unix(days * SECONDS_PER_DAY + self.seconds.rem_euclid(SECONDS_PER_DAY));
        Self {
            seconds: shifted.seconds,
            nanos: self.nanos,
        }
    }

    /// The same moment without its fraction.
    #[must_use]
    pub const fn whole_seconds(self) -> Self {
        Self {
            seconds: self.seconds,
            nanos: 0,
        }
    }

    /// Year, month, day, hour, minute and second in UTC.
    #[must_use]
    pub const fn civil(self) -> [i64; 6] {
        let (year, month, day) = civil_from_days(self.seconds.div_euclid(SECONDS_PER_DAY));
        let of_day = self.seconds.rem_euclid(SECONDS_PER_DAY);
        [
            year,
            month,
            day,
            of_day / 3600,
            of_day / 60 % 60,
            of_day % 60,
        ]
    }

    /// The moment of a date and time of day in UTC; `None` when there is no such moment.
    #[must_use]
    pub fn from_civil([year, month, day, hour, minute, second]: [i64; 6]) -> Option<Self> {
        let in_range = (1..=9999).contains(&year)
            && (1..=12).contains(&month)
            && (1..=days_in_month(year, month)).contains(&day)
            && (0..24).contains(&hour)
            && (0..60).contains(&minute)
            && (0..60).contains(&second);
        in_range.then(|| {
            let days = days_from_civil(year, month, day);
            Self::from_unix(days * SECONDS_PER_DAY + hour * 3600 + minute * 60 + second)
        })
    }
}

/// Prints the form that Go would keep: UTC, the fraction without trailing zeros (spec §1.1).
impl fmt::Display for Instant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [year, month, day, hour, minute, second] = self.civil();
        write!(
            f,
            "{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}"
        )?;
        if self.nanos > 0 {
            let digits = alloc::format!("{:09}", self.nanos);
            write!(f, ".{}", digits.trim_end_matches('0'))?;
        }
        f.write_str("Z")
    }
}

impl FromStr for Instant {
    type Err = InputError;

    fn from_str(text: &str) -> Result<Self, InputError> {
        text::parse(text.as_bytes()).ok_or_else(|| InputError::Time { text: quote(text) })
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use super::Expires;
    use super::Instant;

    fn at(text: &str) -> Instant {
        text.parse().unwrap()
    }

    #[test]
    fn moments_of_real_files_read_and_print() {
        // GNU date: `date -ud 2036-11-18T00:02:59Z +%s`
        assert_eq!(at("2036-11-18T00:02:59Z").unix(), 2_110_579_379);
        assert_eq!(
            at("2116-01-11T16:58:57.119711158-08:00").to_string(),
            "2116-01-12T00:58:57.119711158Z"
        );
        assert_eq!(
            at("2024-02-29T23:59:59.5Z").to_string(),
            "2024-02-29T23:59:59.5Z"
        );
        assert_eq!(Instant::from_unix(0).to_string(), "1970-01-01T00:00:00Z");
        assert_eq!(Instant::from_unix(-1).to_string(), "1969-12-31T23:59:59Z");
    }

    #[test]
    fn every_day_of_the_calendar_survives_a_round_trip() {
        let mut day = Instant::from_unix(Instant::FIRST);
        while day.seconds < Instant::LAST - super::SECONDS_PER_DAY {
            assert_eq!(Instant::from_civil(day.civil()), Some(day));
            day = day.plus_days(97);
        }
    }

    #[test]
    fn what_is_not_a_time_is_refused() {
        for text in [
            "",
            "2036-11-18",
            "2036-11-18T00:02:59",
            "2036-11-18t00:02:59Z",
            "2036-11-18T00:02:59z",
            "2036-02-30T00:00:00Z",
            "2023-02-29T00:00:00Z",
            "2036-11-18T24:00:00Z",
            "2036-11-18T00:00:60Z",
            "2036-11-18T00:02:59.Z",
            "2036-11-18T00:02:59.1234567890Z",
            "2036-11-18T00:02:59,5Z",
            "2036-11-18T00:02:59+24:00",
            "2036-11-18T00:02:59+0100",
            "0000-01-01T00:00:00Z",
            "0001-01-01T00:00:00+01:00",
            "9999-12-31T23:59:59-01:00",
            "+036-11-18T00:02:59Z",
            "2036-11-18T00:02:59ZZ",
            " 2036-11-18T00:02:59Z",
            "２036-11-18T00:02:59Z",
        ] {
            assert!(text.parse::<Instant>().is_err(), "{text}");
        }
    }

    #[test]
    fn six_months_are_counted_as_go_counts_them() {
        assert_eq!(
            at("2026-08-31T10:00:00Z").plus_months(6),
            at("2027-03-03T10:00:00Z")
        );
        assert_eq!(
            at("2026-11-21T10:00:00Z").plus_months(6),
            at("2027-05-21T10:00:00Z")
        );
        assert_eq!(
            at("2026-01-31T10:00:00Z").plus_months(-1),
            at("2025-12-31T10:00:00Z")
        );
    }

    #[test]
    fn an_expiry_knows_whether_go_would_keep_its_text() {
        for (text, kept) in [
            ("2036-11-18T00:02:59Z", true),
            ("2036-11-18T00:02:59.5Z", true),
            ("2036-11-18T00:02:59+02:00", true),
            ("2036-11-18T00:02:59.500Z", false),
            ("2036-11-18T00:02:59.0Z", false),
            ("2036-11-18T00:02:59+00:00", false),
            ("2036-11-18T00:02:59-00:00", false),
        ] {
            assert_eq!(
                text.parse::<Expires>().unwrap().is_go_form(),
                kept,
                "{text}"
            );
        }
    }

    #[test]
    fn an_expiry_counts_up_to_its_own_moment() {
        let expires = Expires::from(at("2036-11-18T00:02:59Z"));
        assert!(!expires.is_past(at("2036-11-18T00:02:59Z")));
        assert!(expires.is_past(at("2036-11-18T00:02:59.000000001Z")));
        assert!(expires.is_near(at("2036-05-18T00:03:00Z")));
        assert!(!expires.is_near(at("2036-05-18T00:02:59Z")));
    }
}
