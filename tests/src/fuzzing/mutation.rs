//! Damages bytes by chance, in the ways that find most: small changes, pieces that parsers look
//! for, and parts of other inputs.

use std::ops::Range;

use crate::dice::Dice;

/// Pieces that mean something to one of the readers.
const PIECES: &[&[u8]] = &[
    b"\"",
    b"\\",
    b"{",
    b"}",
    b"[",
    b"]",
    b",",
    b":",
    b" ",
    b"\n",
    b"\r\n",
    b"null",
    b"true",
    b"-",
    b"0",
    b"1e3",
    b"-0",
    b"9007199254740993",
    b"9223372036854775808",
    b"\\u0000",
    b"\\u003c",
    b"\\ud83d",
    b"\\u2028",
    b"&",
    b"\xe2\x80\xa8",
    b"\xed\xa0\x80",
    b"\xff",
    b"\0",
    b"\x30\x80",
    b"\x02\x01\x00",
    b"\x30\x82\xff\xff",
    b"\x04\x00",
    b"\"a\":1,",
    b"{\"a\":1}",
    b"[[[[[[[[",
    b"=",
    b"==",
    b"-----BEGIN ",
    b"-----END ",
    b"-----",
    b": ",
    b"/",
    b"..",
    b"@sha256:",
    b".000",
    b"Z",
    b"+00:00",
    b"targets/",
    b"Version",
    b"\"custom\":null,",
    b"\"paths\":[]",
];

/// The input with one to six changes; `others` lend their parts.
#[must_use]
pub fn mutated(input: &[u8], others: &[Vec<u8>], dice: &mut Dice) -> Vec<u8> {
    let mut bytes = input.to_vec();
    for _ in 0..=dice.below(6) {
        change(&mut bytes, others, dice);
    }
    bytes
}

fn change(bytes: &mut Vec<u8>, others: &[Vec<u8>], dice: &mut Dice) {
    let at = dice.below(bytes.len() + 1);
    match dice.below(9) {
        0 | 1 => replace(bytes, at, |byte| byte ^ (1 << dice.below(8))),
        2 => replace(bytes, at, |_| dice.roll().to_le_bytes()[0]),
        3 => replace(bytes, at, |byte| byte.wrapping_add(1)),
        4 => insert(bytes, at, dice.choose::<&[u8]>(PIECES)),
        5 => drop(bytes.drain(part(bytes.len(), dice))),
        6 => {
            let copied = bytes
                .get(part(bytes.len(), dice))
                .unwrap_or_default()
                .to_vec();
            insert(bytes, at, &copied);
        }
        7 if !others.is_empty() => {
            let other = dice.choose(others);
            let lent = other.get(part(other.len(), dice)).unwrap_or_default();
            insert(bytes, at, lent);
        }
        _ => {
            // A piece in the place of as many bytes keeps lengths and offsets as they are.
            for (byte, new) in bytes.iter_mut().skip(at).zip(*dice.choose(PIECES)) {
                *byte = *new;
            }
        }
    }
}

fn replace(bytes: &mut [u8], at: usize, new: impl FnOnce(u8) -> u8) {
    if let Some(byte) = bytes.get_mut(at) {
        *byte = new(*byte);
    }
}

fn insert(bytes: &mut Vec<u8>, at: usize, new: &[u8]) {
    bytes.splice(at..at, new.iter().copied());
}

/// Mostly a short part.
fn part(length: usize, dice: &mut Dice) -> Range<usize> {
    let start = dice.below(length + 1);
    let longest = if dice.below(4) == 0 { length } else { 16 };
    start..(start + dice.below(longest + 1)).min(length)
}

#[cfg(test)]
mod tests {
    use super::mutated;
    use crate::dice::Dice;

    #[test]
    fn the_same_seed_damages_alike() {
        let others = [b"lent".to_vec()];
        let damaged = |seed| mutated(b"some input of a reader", &others, &mut Dice::new(seed));
        assert!((0..500).all(|seed| damaged(seed) == damaged(seed)));
        let changed = (0..500).filter(|&seed| damaged(seed) != b"some input of a reader");
        assert!(changed.count() > 450);
        for seed in 0..500 {
            let _ = mutated(b"", &[], &mut Dice::new(seed));
        }
    }
}
