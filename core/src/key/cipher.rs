//! The block ciphers that encrypt private keys, all in CBC mode. Knows no file format.

use alloc::vec::Vec;

use aes::Aes128;
use aes::Aes192;
use aes::Aes256;
use cbc::Decryptor;
use cbc::Encryptor;
use cbc::cipher::BlockCipherDecrypt;
use cbc::cipher::BlockModeDecrypt;
use cbc::cipher::BlockModeEncrypt;
use cbc::cipher::KeyInit;
use cbc::cipher::KeyIvInit;
use cbc::cipher::block_padding::Pkcs7;
use des::TdesEde3;
use zeroize::Zeroizing;

use crate::secret::Secret;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Cipher {
    Aes128,
    Aes192,
    Aes256,
    DesEde3,
}

impl Cipher {
    pub(super) const fn key_len(self) -> usize {
        match self {
            Self::Aes128 => 16,
            Self::Aes192 | Self::DesEde3 => 24,
            Self::Aes256 => 32,
        }
    }

    pub(super) const fn iv_len(self) -> usize {
        match self {
            Self::DesEde3 => 8,
            _ => 16,
        }
    }

    /// The plain text, or nothing when its padding is wrong: the key was another one.
    pub(super) fn decrypt(self, key: &[u8], iv: &[u8], sealed: &[u8]) -> Option<Secret<Vec<u8>>> {
        match self {
            Self::Aes128 => decrypt::<Aes128>(key, iv, sealed),
            Self::Aes192 => decrypt::<Aes192>(key, iv, sealed),
            Self::Aes256 => decrypt::<Aes256>(key, iv, sealed),
            Self::DesEde3 => decrypt::<TdesEde3>(key, iv, sealed),
        }
    }
}

/// Encrypts with AES-256, the only cipher that Notary reads (spec §4.4).
pub(super) fn encrypt_aes256(key: &[u8; 32], iv: &[u8; 16], plain: &[u8]) -> Vec<u8> {
    Encryptor::<Aes256>::new(key.into(), iv.into()).encrypt_padded_vec::<Pkcs7>(plain)
}

fn decrypt<C>(key: &[u8], iv: &[u8], sealed: &[u8]) -> Option<Secret<Vec<u8>>>
where
    C: BlockCipherDecrypt + KeyInit,
{
    let mode = Decryptor::<C>::new_from_slices(key, iv).ok()?;
    let mut buffer = Zeroizing::new(sealed.to_vec());
    let length = mode.decrypt_padded::<Pkcs7>(&mut buffer).ok()?.len();
    buffer.truncate(length);
    Some(Secret::new(core::mem::take(&mut *buffer)))
}
