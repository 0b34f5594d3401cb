//! Whether this machine and a server agree about the time: expiries are judged by our clock.

use dct_core::time::Instant;

use super::Findings;

/// Nobody minds a few minutes.
const TOLERATED_SECONDS: u64 = 300;

const MONTHS: [&str; 12] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
];

pub(super) fn compare(now: Instant, date: &str, findings: &mut Findings) {
    let Some(there) = moment(date) else {
        return;
    };
    let apart = now.unix().abs_diff(there.unix());
    if apart <= TOLERATED_SECONDS {
        findings.ok("clock", format!("{now}, as the trust server has it"));
    } else {
        findings.warn(
            "clock",
            format!("it is {now} here and {there} at the trust server"),
            "set the clock: what is fresh and what expired is judged by it",
        );
    }
}

/// A date as HTTP writes it (RFC 9110 §5.6.7): `Sun, 06 Nov 1994 08:49:37 GMT`.
fn moment(date: &str) -> Option<Instant> {
    let mut words = date.split_once(", ")?.1.split(' ');
    let day = words.next()?.parse().ok()?;
    let month = words.next()?;
    let month = MONTHS.iter().position(|name| *name == month)?;
    let month = i64::try_from(month).ok()? + 1;
    let year = words.next()?.parse().ok()?;
    let mut time = words.next()?.split(':');
    let mut number = || time.next()?.parse().ok();
    let (hour, minute, second) = (number()?, number()?, number()?);
    if words.next() != Some("GMT") {
        return None;
    }
    Instant::from_civil([year, month, day, hour, minute, second])
}

#[cfg(test)]
mod tests {
    use super::moment;

    #[test]
    fn http_dates_are_read() {
        let found = moment("Sun, 06 Nov 1994 08:49:37 GMT").unwrap();
        assert_eq!(found.to_string(), "1994-11-06T08:49:37Z");
        for text in [
            "",
            "now",
            "Sun, 06 Nov 1994 08:49:37 CET",
            "Sun, 06 Foo 1994 08:49:37 GMT",
        ] {
            assert_eq!(moment(text), None, "{text}");
        }
    }
}
