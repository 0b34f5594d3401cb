//! The PEM encryption of RFC 1423 (`DEK-Info`), which OpenSSL and Notary before 0.6 wrote
//! (spec §4.5). Reading only: its key derivation is one round of MD5.

use alloc::vec::Vec;

use md5::Digest;
use md5::Md5;
use zeroize::Zeroizing;

use super::cipher::Cipher;
use crate::error::KeyError;
use crate::error::quote;
use crate::secret::Secret;

/// Opens a block whose `DEK-Info` header has the value `info`.
pub(super) fn decrypt(
    info: &str,
    sealed: &[u8],
    passphrase: &[u8],
) -> Result<Secret<Vec<u8>>, KeyError> {
    let (name, iv) = info.split_once(',').ok_or(MALFORMED)?;
    let cipher = cipher(name.trim())?;
    let iv = hexadecimal(iv.trim())
        .filter(|iv| iv.len() == cipher.iv_len())
        .ok_or(MALFORMED)?;
    let salt = iv.get(..8).ok_or(MALFORMED)?;
    let key = derive(passphrase, salt);
    let key = key.get(..cipher.key_len()).unwrap_or_default();
    cipher.decrypt(key, &iv, sealed).ok_or(KeyError::Passphrase)
}

const MALFORMED: KeyError = KeyError::Pem {
    fact: "its DEK-Info header is not valid",
};

fn cipher(name: &str) -> Result<Cipher, KeyError> {
    match name {
        "AES-128-CBC" => Ok(Cipher::Aes128),
        "AES-192-CBC" => Ok(Cipher::Aes192),
        "AES-256-CBC" => Ok(Cipher::Aes256),
        "DES-EDE3-CBC" => Ok(Cipher::DesEde3),
        _ => Err(KeyError::Encryption {
            scheme: quote(name),
        }),
    }
}

/// OpenSSL's `EVP_BytesToKey` with MD5 and one round, to the longest key that is needed.
fn derive(passphrase: &[u8], salt: &[u8]) -> Zeroizing<Vec<u8>> {
    let mut key = Zeroizing::new(Vec::with_capacity(32));
    while key.len() < 32 {
        let mut hash = Md5::new();
        let last = key.len().saturating_sub(16);
        hash.update(key.get(last..).unwrap_or_default());
        hash.update(passphrase);
        hash.update(salt);
        let mut digest: [u8; 16] = hash.finalize().into();
        key.extend_from_slice(&digest);
        zeroize::Zeroize::zeroize(&mut digest);
    }
    key
}

fn hexadecimal(text: &str) -> Option<Vec<u8>> {
    let (pairs, rest) = text.as_bytes().as_chunks::<2>();
    if !rest.is_empty() {
        return None;
    }
    pairs
        .iter()
        .map(|[high, low]| Some(digit(*high)? << 4 | digit(*low)?))
        .collect()
}

fn digit(character: u8) -> Option<u8> {
    let value = char::from(character).to_digit(16)?;
    u8::try_from(value).ok()
}
