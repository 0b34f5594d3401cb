//! Finds the bytes that end a run of plain text, eight bytes at a look.
//!
//! Almost every byte of a file is a letter inside a string; how fast those are passed over is how
//! fast a file is read.

/// Where the first quote, backslash or control character stands, or else the end.
pub(super) fn plain_end(bytes: &[u8]) -> usize {
    search(
        bytes,
        |word| equal(word, b'"') | equal(word, b'\\') | below_space(word),
        |byte| matches!(byte, b'"' | b'\\' | 0..=0x1f),
    )
}

/// Where the first byte stands that may begin a character which Go escapes in files, or else the
/// end: 0xE2 begins U+2028 and U+2029, and others too.
pub(super) fn html_end(bytes: &[u8]) -> usize {
    search(
        bytes,
        |word| equal(word, b'<') | equal(word, b'>') | equal(word, b'&') | equal(word, 0xe2),
        |byte| matches!(byte, b'<' | b'>' | b'&' | 0xe2),
    )
}

const LOW: u64 = u64::from_le_bytes([0x01; 8]);
const HIGH: u64 = u64::from_le_bytes([0x80; 8]);

/// `in_word` sets the high bit of every byte that is found. Bits above the first may be wrong,
/// since a subtraction borrows from the byte before.
fn search(bytes: &[u8], in_word: impl Fn(u64) -> u64, is_found: impl Fn(u8) -> bool) -> usize {
    let (words, rest) = bytes.as_chunks::<8>();
    let mut at = 0;
    for word in words {
        let found = in_word(u64::from_le_bytes(*word));
        if found != 0 {
            return at + (found.trailing_zeros() / 8) as usize;
        }
        at += 8;
    }
    at + rest
        .iter()
        .position(|&byte| is_found(byte))
        .unwrap_or(rest.len())
}

const fn equal(word: u64, byte: u8) -> u64 {
    let zero = word ^ (LOW * byte as u64);
    zero.wrapping_sub(LOW) & !zero & HIGH
}

const fn below_space(word: u64) -> u64 {
    word.wrapping_sub(LOW * 0x20) & !word & HIGH
}

#[cfg(test)]
mod tests {
    use alloc::vec;

    use super::html_end;
    use super::plain_end;

    #[test]
    fn every_byte_is_judged_alike_in_every_place() {
        for byte in 0..=u8::MAX {
            for at in 0..20 {
                for neighbour in [b'a', b'!', 0x7f, 0x80, 0xff] {
                    let mut bytes = vec![neighbour; 20];
                    bytes[at] = byte;
                    let plain = !matches!(byte, b'"' | b'\\' | 0..=0x1f);
                    assert_eq!(plain_end(&bytes), if plain { 20 } else { at });
                    let html = matches!(byte, b'<' | b'>' | b'&' | 0xe2);
                    assert_eq!(html_end(&bytes), if html { at } else { 20 });
                }
            }
        }
        assert_eq!(plain_end(b""), 0);
    }

    #[test]
    fn the_first_of_several_is_found() {
        for (text, plain, html) in [
            ("abc\"\\\"\"\"\"", 3, 9),
            ("ab!\"#\u{1f} <", 3, 7),
            ("\u{1}\u{2}\"\"\"\"\"\"&", 0, 8),
            ("=<=>;&<<<<", 10, 1),
        ] {
            assert_eq!(plain_end(text.as_bytes()), plain, "{text:?}");
            assert_eq!(html_end(text.as_bytes()), html, "{text:?}");
        }
    }
}
