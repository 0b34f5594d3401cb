//! The order in which people count: `2` before `10`. Docker sorts tags and signers so.

use std::cmp::Ordering;

/// Compares two names. Digits come before anything else, numbers are compared as such, and of equal
/// numbers the one with fewer zeros before it is the lesser.
pub(super) fn compare(a: &str, b: &str) -> Ordering {
    let (mut a, mut b) = (a.as_bytes(), b.as_bytes());
    loop {
        let (Some(x), Some(y)) = (a.first(), b.first()) else {
            return a.len().cmp(&b.len());
        };
        let order = match (x.is_ascii_digit(), y.is_ascii_digit()) {
            (true, true) => {
                let (left, right) = (Number::take(&mut a), Number::take(&mut b));
                left.compare(&right)
            }
            (false, false) => {
                let order = x.cmp(y);
                a = a.get(1..).unwrap_or_default();
                b = b.get(1..).unwrap_or_default();
                order
            }
            (true, false) => Ordering::Less,
            (false, true) => Ordering::Greater,
        };
        if order != Ordering::Equal {
            return order;
        }
    }
}

/// A run of digits.
struct Number<'a> {
    zeros: usize,
    digits: &'a [u8],
}

impl<'a> Number<'a> {
    fn take(text: &mut &'a [u8]) -> Self {
        let zeros = text.iter().take_while(|byte| **byte == b'0').count();
        let rest = text.get(zeros..).unwrap_or_default();
        let length = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
        let (digits, after) = rest.split_at_checked(length).unwrap_or_default();
        *text = after;
        Self { zeros, digits }
    }

    fn compare(&self, other: &Self) -> Ordering {
        let by_length = self.digits.len().cmp(&other.digits.len());
        by_length
            .then_with(|| self.digits.cmp(other.digits))
            .then_with(|| self.zeros.cmp(&other.zeros))
    }
}

#[cfg(test)]
mod tests {
    use super::compare;

    #[test]
    fn numbers_are_counted() {
        let mut names = [
            "v10", "v2", "10", "2", "1.10", "1.9", "a", "01", "1", "latest", "v2-rc", "A", "",
        ];
        names.sort_by(|a, b| compare(a, b));
        assert_eq!(
            names,
            ["", "1", "1.9", "1.10", "01", "2", "10", "A", "a", "latest", "v2", "v2-rc", "v10"]
        );
    }
}
