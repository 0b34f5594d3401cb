//! A secret as Notary's signer keeps it: compact JWE, its key derived from a passphrase (spec §7.2).
//! Reads that one form and no other: a file must not choose how it is opened.

use aes_gcm::Aes256Gcm;
use aes_gcm::KeyInit;
use aes_gcm::Nonce;
use aes_gcm::aead::Aead;
use aes_gcm::aead::Payload;
use aes_kw::KwAes128;
use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use dct_core::key::pbes2::MAX_ITERATIONS;
use dct_core::key::pbes2::Prf;
use dct_core::secret::Secret;
use serde::Deserialize;

const WRAPPING: &str = "PBES2-HS256+A128KW";
const ENCRYPTION: &str = "A256GCM";
const CONTENT_KEY: usize = 32;

/// Larger than any key that could be inside.
const LARGEST: usize = 64 << 10;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Header {
    alg: String,
    enc: String,
    p2c: u32,
    p2s: String,
}

/// Opens it, or says why not.
pub(super) fn open(
    sealed: &[u8],
    passphrase: &Secret<Vec<u8>>,
) -> Result<Secret<Vec<u8>>, &'static str> {
    const FORM: &str = "it is no compact JWE";
    if sealed.len() > LARGEST {
        return Err("it is too large for a key");
    }
    let text = std::str::from_utf8(sealed).map_err(|_| FORM)?;
    let parts: Vec<&str> = text.trim_end().split('.').collect();
    let [head, wrapped, nonce, body, tag] = <[&str; 5]>::try_from(parts).map_err(|_| FORM)?;
    let bytes = |part: &str| BASE64_URL_SAFE_NO_PAD.decode(part).map_err(|_| FORM);
    let header: Header = serde_json::from_slice(&bytes(head)?).map_err(|_| FORM)?;
    if header.alg != WRAPPING || header.enc != ENCRYPTION {
        return Err("it is not sealed with PBES2-HS256+A128KW and A256GCM");
    }
    if !(1..=MAX_ITERATIONS).contains(&header.p2c) {
        return Err("it asks for more rounds of PBKDF2 than are done for a key");
    }
    let outer = derive(&header, &bytes(&header.p2s)?, passphrase);
    let mut content = Secret::new([0; CONTENT_KEY]);
    let wrapped = bytes(wrapped)?;
    let mut is_open = false;
    content.edit(|content| {
        let opened = KwAes128::new(outer.expose().into()).unwrap_key(&wrapped, content);
        is_open = opened.is_ok_and(|key| key.len() == CONTENT_KEY);
    });
    if !is_open {
        return Err("the passphrase does not open it");
    }
    let nonce: [u8; 12] = bytes(nonce)?.try_into().map_err(|_| FORM)?;
    let tag: [u8; 16] = bytes(tag)?.try_into().map_err(|_| FORM)?;
    let body = [bytes(body)?.as_slice(), &tag].concat();
    let payload = Payload {
        msg: &body,
        aad: head.as_bytes(),
    };
    Aes256Gcm::new(content.expose().into())
        .decrypt(&Nonce::from(nonce), payload)
        .map(Secret::new)
        .map_err(|_| "its content was altered")
}

/// RFC 7518 §4.8: the name of the algorithm belongs to the salt.
fn derive(header: &Header, salt: &[u8], passphrase: &Secret<Vec<u8>>) -> Secret<[u8; 16]> {
    let salt = [WRAPPING.as_bytes(), &[0], salt].concat();
    let mut key = Secret::new([0; 16]);
    key.edit(|key| {
        Prf::HmacSha256.derive(passphrase.expose(), &salt, header.p2c, key);
    });
    key
}
