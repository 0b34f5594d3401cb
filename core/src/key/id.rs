//! The name of a key: 32 bytes, written as 64 lower-case hexadecimal digits.

use core::fmt;
use core::str::FromStr;

use crate::error::InputError;
use crate::error::quote;

/// The SHA-256 that names a key, in metadata and in key stores (spec §2.5).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct KeyId([u8; 32]);

impl KeyId {
    /// A key id from its bytes.
    #[must_use]
    pub const fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The bytes of the id.
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl fmt::Display for KeyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for KeyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for KeyId {
    type Err = InputError;

    fn from_str(text: &str) -> Result<Self, InputError> {
        parse(text.as_bytes()).ok_or_else(|| InputError::KeyId { text: quote(text) })
    }
}

fn parse(text: &[u8]) -> Option<KeyId> {
    let (pairs, rest) = text.as_chunks::<2>();
    let mut bytes = [0; 32];
    if pairs.len() != bytes.len() || !rest.is_empty() {
        return None;
    }
    for (byte, [high, low]) in bytes.iter_mut().zip(pairs) {
        *byte = digit(*high)? << 4 | digit(*low)?;
    }
    Some(KeyId(bytes))
}

const fn digit(character: u8) -> Option<u8> {
    match character {
        b'0'..=b'9' => Some(character - b'0'),
        b'a'..=b'f' => Some(character - b'a' + 10),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use super::KeyId;

    const TEXT: &str = "90acd1d834678e72fb1002cf5f0dfaac7acaa89baf681615a4fc0b3bf22c88cb";

    #[test]
    fn an_id_prints_as_it_is_read() {
        let id: KeyId = TEXT.parse().unwrap();
        assert_eq!(id.to_string(), TEXT);
        assert_eq!(KeyId::from_bytes(*id.as_bytes()), id);
    }

    #[test]
    fn only_64_lower_case_digits_are_an_id() {
        for text in [
            "",
            &TEXT.replacen('9', "", 1),
            &TEXT.to_uppercase(),
            &alloc::format!("{TEXT}0"),
            &alloc::format!("{TEXT}00"),
            &TEXT.replace('9', "g"),
            &TEXT.replace("90", "é"),
        ] {
            assert!(text.parse::<KeyId>().is_err(), "{text}");
        }
    }
}
