//! The order of tags in Docker's lists: `2` before `10`, and digits before anything else.

use core::cmp::Ordering;

/// Compares by runs: numbers by their value, everything else by its bytes.
pub(super) fn natural(a: &str, b: &str) -> Ordering {
    let (mut a, mut b) = (a.as_bytes(), b.as_bytes());
    loop {
        let (Some((&first, a_rest)), Some((&second, b_rest))) = (a.split_first(), b.split_first())
        else {
            return a.len().cmp(&b.len());
        };
        match (first.is_ascii_digit(), second.is_ascii_digit()) {
            (true, false) => return Ordering::Less,
            (false, true) => return Ordering::Greater,
            (false, false) if first != second => return first.cmp(&second),
            (false, false) => (a, b) = (a_rest, b_rest),
            (true, true) => {
                let (one, other) = (Number::split(a), Number::split(b));
                let order = one.value(&other);
                if order.is_ne() {
                    return order;
                }
                (a, b) = (one.rest, other.rest);
            }
        }
    }
}

/// A number at the beginning of a text.
struct Number<'a> {
    zeros: usize,
    digits: &'a [u8],
    rest: &'a [u8],
}

impl<'a> Number<'a> {
    fn split(text: &'a [u8]) -> Self {
        let zeros = text.iter().take_while(|byte| **byte == b'0').count();
        let (_, text) = text.split_at(zeros);
        let digits = text.iter().take_while(|byte| byte.is_ascii_digit()).count();
        let (digits, rest) = text.split_at(digits);
        Self {
            zeros,
            digits,
            rest,
        }
    }

    /// A number of more digits is larger; of equal ones, that with fewer zeros comes first.
    fn value(&self, other: &Self) -> Ordering {
        let length = self.digits.len().cmp(&other.digits.len());
        length
            .then_with(|| self.digits.cmp(other.digits))
            .then_with(|| self.zeros.cmp(&other.zeros))
    }
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use super::natural;

    #[test]
    fn numbers_are_sorted_by_value() {
        let sorted = [
            "", "0", "00", "1", "1.2", "1.02", "1.10", "01", "2", "10", "10a", "010", "a", "a2",
            "a10", "v1.9.0", "v1.10.0",
        ];
        let mut shuffled: Vec<&str> = sorted.iter().rev().copied().collect();
        shuffled.sort_by(|a, b| natural(a, b));
        assert_eq!(shuffled, sorted);
    }
}
