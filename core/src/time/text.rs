//! RFC 3339 text to moments, with up to nine fractional digits (spec §1.1).

use super::Instant;

pub(super) fn parse(text: &[u8]) -> Option<Instant> {
    let (head, rest) = text.split_at_checked(19)?;
    let [
        y1,
        y2,
        y3,
        y4,
        b'-',
        m1,
        m2,
        b'-',
        d1,
        d2,
        b'T',
        h1,
        h2,
        b':',
        n1,
        n2,
        b':',
        s1,
        s2,
    ] = *head
    else {
        return None;
    };
    let local = Instant::from_civil([
        number(&[y1, y2, y3, y4])?,
        number(&[m1, m2])?,
        number(&[d1, d2])?,
        number(&[h1, h2])?,
        number(&[n1, n2])?,
        number(&[s1, s2])?,
    ])?;
    let (nanos, zone) = fraction(rest)?;
    let seconds = local.seconds.checked_sub(offset(zone)?)?;
    (Instant::FIRST..=Instant::LAST)
        .contains(&seconds)
        .then_some(Instant { seconds, nanos })
}

/// Reads `.123`, at most nine digits: a tenth cannot be kept, so it is not accepted.
fn fraction(text: &[u8]) -> Option<(u32, &[u8])> {
    let Some(digits) = text.strip_prefix(b".") else {
        return Some((0, text));
    };
    let count = digits.iter().take_while(|b| b.is_ascii_digit()).count();
    let (digits, zone) = digits.split_at_checked(count)?;
    if !(1..=9).contains(&count) {
        return None;
    }
    let scale = 10_i64.pow(9 - u32::try_from(count).ok()?);
    Some((u32::try_from(number(digits)? * scale).ok()?, zone))
}

fn offset(zone: &[u8]) -> Option<i64> {
    match *zone {
        [b'Z'] => Some(0),
        [sign @ (b'+' | b'-'), h1, h2, b':', m1, m2] => {
            let (hours, minutes) = (number(&[h1, h2])?, number(&[m1, m2])?);
            let size = (hours < 24 && minutes < 60).then_some(hours * 3600 + minutes * 60)?;
            Some(if sign == b'+' { size } else { -size })
        }
        _ => None,
    }
}

fn number(digits: &[u8]) -> Option<i64> {
    digits.iter().try_fold(0_i64, |sum, digit| {
        digit
            .is_ascii_digit()
            .then(|| sum * 10 + i64::from(digit - b'0'))
    })
}
