//! The digest that names a manifest: SHA-256 over its exact bytes.
//!
//! No other algorithm is read. Docker compares signed tags by sha256 alone (spec §1.3), so that a
//! signature over anything else would name an image nobody pulls.

use core::fmt;
use core::str::FromStr;

use sha2::Digest as _;
use sha2::Sha256;

use crate::error::InputError;
use crate::error::quote;

/// A SHA-256 digest, printed as `sha256:` and 64 lower-case hexadecimal digits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Digest([u8; 32]);

impl Digest {
    /// The digest of these bytes.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        Self(Sha256::digest(bytes).into())
    }

    /// The 32 bytes, as metadata records them.
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl From<[u8; 32]> for Digest {
    fn from(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "sha256:{self:x}")
    }
}

impl fmt::Debug for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// The digits alone, as `docker trust inspect` prints them.
impl fmt::LowerHex for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl FromStr for Digest {
    type Err = InputError;

    fn from_str(text: &str) -> Result<Self, InputError> {
        parse(text).map_err(|fact| InputError::Digest {
            text: quote(text),
            fact,
        })
    }
}

fn parse(text: &str) -> Result<Digest, &'static str> {
    if let Some(digits) = text.strip_prefix("sha256:") {
        return bytes_of(digits.as_bytes()).map(Digest);
    }
    Err(match text.split_once(':') {
        _ if text.is_empty() => "it is empty",
        None if text.len() == 64 && text.bytes().all(|b| b.is_ascii_hexdigit()) => {
            "`sha256:` is missing before the digits"
        }
        None => "it does not begin with `sha256:`",
        Some(("sha384" | "sha512", _)) => "Docker reads signed digests of sha256 only",
        Some((algorithm, _)) if algorithm.eq_ignore_ascii_case("sha256") => {
            "`sha256` is written in lower case"
        }
        Some(_) => "its algorithm is not sha256",
    })
}

fn bytes_of(digits: &[u8]) -> Result<[u8; 32], &'static str> {
    if digits.iter().any(u8::is_ascii_uppercase) {
        return Err("its digits are written in lower case");
    }
    let (pairs, rest) = digits.as_chunks::<2>();
    if pairs.len() != 32 || !rest.is_empty() {
        return Err("a sha256 has 64 hexadecimal digits");
    }
    let mut bytes = [0; 32];
    for (byte, [high, low]) in bytes.iter_mut().zip(pairs) {
        let (high, low) = nibble(*high).zip(nibble(*low)).ok_or(NOT_HEX)?;
        *byte = high << 4 | low;
    }
    Ok(bytes)
}

const NOT_HEX: &str = "something other than hexadecimal digits follows `sha256:`";

const fn nibble(digit: u8) -> Option<u8> {
    match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use alloc::format;
    use alloc::string::ToString;

    use super::Digest;
    use crate::error::InputError;

    // FIPS 180-4: SHA-256 of "abc".
    const ABC: &str = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    #[test]
    fn a_digest_is_the_hash_of_the_bytes() {
        let digest = Digest::of(b"abc");
        assert_eq!(digest.to_string(), format!("sha256:{ABC}"));
        assert_eq!(format!("{digest:x}"), ABC);
        assert_eq!(digest.to_string().parse(), Ok(digest));
        assert_eq!(Digest::from(*digest.as_bytes()), digest);
    }

    #[test]
    fn each_mistake_is_told_apart() {
        for (text, expected) in [
            ("", "it is empty"),
            (ABC, "`sha256:` is missing before the digits"),
            ("latest", "it does not begin with `sha256:`"),
            ("sha512:00", "Docker reads signed digests of sha256 only"),
            ("SHA256:00", "`sha256` is written in lower case"),
            ("md5:00", "its algorithm is not sha256"),
            ("sha256:", "a sha256 has 64 hexadecimal digits"),
            ("sha256:00", "a sha256 has 64 hexadecimal digits"),
            (
                &format!("sha256:{}", ABC.to_uppercase()),
                "its digits are written in lower case",
            ),
            (
                &format!("sha256:{ABC}0"),
                "a sha256 has 64 hexadecimal digits",
            ),
            (
                &format!("sha256:{ABC}00"),
                "a sha256 has 64 hexadecimal digits",
            ),
            (&format!("sha256:{}", "x".repeat(64)), super::NOT_HEX),
            (&format!("sha256:{}", "é".repeat(32)), super::NOT_HEX),
            (&format!(" sha256:{ABC}"), "its algorithm is not sha256"),
        ] {
            match text.parse::<Digest>() {
                Err(InputError::Digest { fact, .. }) => assert_eq!(fact, expected, "{text}"),
                other => panic!("{text}: {other:?}"),
            }
        }
    }
}
