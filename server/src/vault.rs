//! The server's private keys at rest: each sealed with a key of its own, and that one with the
//! sealing key, which is kept elsewhere.

use std::fmt;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use chacha20poly1305::Key;
use chacha20poly1305::KeyInit;
use chacha20poly1305::XChaCha20Poly1305;
use chacha20poly1305::XNonce;
use chacha20poly1305::aead::Aead;
use chacha20poly1305::aead::Payload;
use dct_core::error::KeyError;
use dct_core::secret::Secret;
use getrandom::SysRng;
use getrandom::rand_core::TryRng;

const KEY: usize = 32;
const NONCE: usize = 24;
const TAG: usize = 16;

/// What the seal of the proof is about.
const CHECK: &str = "dct-sign-server key check";

/// The key that seals the others.
pub struct Vault {
    key: Secret<[u8; KEY]>,
}

impl Vault {
    /// The sealing key from its text: 32 bytes in base64.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let bytes = Secret::new(BASE64_STANDARD.decode(text.trim()).ok()?);
        let key = bytes.expose().as_slice().try_into().ok()?;
        Some(Self {
            key: Secret::new(key),
        })
    }

    /// A new sealing key, and its text to keep.
    ///
    /// # Errors
    ///
    /// When the machine gives no randomness.
    pub fn generate() -> Result<(Self, Secret<String>), KeyError> {
        let key = Secret::new(random()?);
        let text = Secret::new(BASE64_STANDARD.encode(key.expose()));
        Ok((Self { key }, text))
    }

    /// Seals bytes; `about` must be given again to open them, so that no row can take the place
    /// of another.
    ///
    /// # Errors
    ///
    /// When the machine gives no randomness.
    pub fn seal(&self, about: &str, secret: &[u8]) -> Result<Vec<u8>, KeyError> {
        let own = Secret::new(random::<KEY>()?);
        let mut sealed = encrypt(&self.key, about, own.expose())?;
        sealed.extend(encrypt(&own, about, secret)?);
        Ok(sealed)
    }

    /// Opens what was sealed about the same thing.
    #[must_use]
    pub fn open(&self, about: &str, sealed: &[u8]) -> Option<Secret<Vec<u8>>> {
        let (own, secret) = sealed.split_at_checked(NONCE + KEY + TAG)?;
        let own = decrypt(&self.key, about, own)?;
        let own = Secret::new(own.expose().as_slice().try_into().ok()?);
        decrypt(&own, about, secret)
    }

    /// Something that only this key opens.
    ///
    /// # Errors
    ///
    /// When the machine gives no randomness.
    pub fn check_value(&self) -> Result<Vec<u8>, KeyError> {
        self.seal(CHECK, CHECK.as_bytes())
    }

    /// Whether this key made a check value.
    #[must_use]
    pub fn made(&self, check_value: &[u8]) -> bool {
        self.open(CHECK, check_value).is_some()
    }
}

impl fmt::Debug for Vault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Vault([secret])")
    }
}

fn encrypt(key: &Secret<[u8; KEY]>, about: &str, secret: &[u8]) -> Result<Vec<u8>, KeyError> {
    let nonce: [u8; NONCE] = random()?;
    let payload = Payload {
        msg: secret,
        aad: about.as_bytes(),
    };
    let sealed = cipher(key).encrypt(&XNonce::from(nonce), payload);
    let sealed = sealed.map_err(|_| KeyError::Random)?;
    Ok([&nonce, sealed.as_slice()].concat())
}

fn decrypt(key: &Secret<[u8; KEY]>, about: &str, sealed: &[u8]) -> Option<Secret<Vec<u8>>> {
    let (nonce, sealed) = sealed.split_first_chunk::<NONCE>()?;
    let payload = Payload {
        msg: sealed,
        aad: about.as_bytes(),
    };
    let secret = cipher(key).decrypt(&XNonce::from(*nonce), payload);
    secret.ok().map(Secret::new)
}

fn cipher(key: &Secret<[u8; KEY]>) -> XChaCha20Poly1305 {
    XChaCha20Poly1305::new(&Key::from(*key.expose()))
}

fn random<const N: usize>() -> Result<[u8; N], KeyError> {
    let mut bytes = [0; N];
    SysRng
        .try_fill_bytes(&mut bytes)
        .map_err(|_| KeyError::Random)?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::Vault;

    #[test]
    fn what_is_sealed_opens_with_its_key_and_about_its_thing_only() {
        let (vault, text) = Vault::generate().unwrap();
        let sealed = vault.seal("a", b"secret").unwrap();
        assert_eq!(vault.open("a", &sealed).unwrap().expose(), b"secret");
        assert!(vault.open("b", &sealed).is_none());
        assert!(Vault::generate().unwrap().0.open("a", &sealed).is_none());
        let again = Vault::read(text.expose()).unwrap();
        assert!(again.open("a", &sealed).is_some());
        for at in 0..sealed.len() {
            let mut damaged = sealed.clone();
            damaged[at] ^= 1;
            assert!(vault.open("a", &damaged).is_none(), "byte {at}");
            assert!(vault.open("a", &sealed[..at]).is_none(), "cut at {at}");
        }
    }

    #[test]
    fn a_check_value_knows_its_key() {
        let (vault, _) = Vault::generate().unwrap();
        let check = vault.check_value().unwrap();
        assert!(vault.made(&check));
        assert!(!Vault::generate().unwrap().0.made(&check));
    }

    #[test]
    fn only_thirty_two_bytes_are_a_key() {
        for text in ["", "AAAA", "not base64", &"A".repeat(44)] {
            assert!(Vault::read(text).is_none(), "{text}");
        }
        assert!(Vault::read(&format!("{}=\n", "A".repeat(43))).is_some());
    }

    #[test]
    fn a_vault_has_no_printed_form() {
        let (vault, _) = Vault::generate().unwrap();
        assert_eq!(format!("{vault:?}"), "Vault([secret])");
    }
}
