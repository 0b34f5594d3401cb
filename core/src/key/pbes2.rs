//! PBES2 (RFC 8018), the password encryption of PKCS#8: every PRF and cipher is read, one is
//! written. Does not know what it encrypts.

use alloc::vec::Vec;

use pbkdf2::pbkdf2_hmac;
use rand_core::TryCryptoRng;
use sha1::Sha1;
use sha2::Sha224;
use sha2::Sha256;
use sha2::Sha384;
use sha2::Sha512;
use zeroize::Zeroizing;

use super::asn1::AlgorithmIdentifier;
use super::asn1::Element;
use super::asn1::INTEGER;
use super::asn1::OCTET_STRING;
use super::asn1::SEQUENCE;
use super::asn1::foreign_name;
use super::asn1::object;
use super::asn1::oid;
use super::cipher::Cipher;
use super::cipher::encrypt_aes256;
use super::tlv::Malformed;
use super::tlv::whole;
use crate::error::KeyError;
use crate::secret::Secret;

/// The most PBKDF2 iterations that are done for a file.
pub const MAX_ITERATIONS: u32 = 10_000_000;

/// What Notary writes and assumes (spec §4.3).
const NOTARY_ITERATIONS: u32 = 2048;

/// The pseudo-random function of PBKDF2.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Prf {
    /// The one meant when a file names none, and the only one that Notary reads.
    HmacSha1,
    /// HMAC with SHA-224.
    HmacSha224,
    /// What OpenSSL writes.
    HmacSha256,
    /// HMAC with SHA-384.
    HmacSha384,
    /// HMAC with SHA-512.
    HmacSha512,
}

impl Prf {
    /// Fills `key` with PBKDF2's output.
    pub fn derive(self, passphrase: &[u8], salt: &[u8], iterations: u32, key: &mut [u8]) {
        match self {
            Self::HmacSha1 => pbkdf2_hmac::<Sha1>(passphrase, salt, iterations, key),
            Self::HmacSha224 => pbkdf2_hmac::<Sha224>(passphrase, salt, iterations, key),
            Self::HmacSha256 => pbkdf2_hmac::<Sha256>(passphrase, salt, iterations, key),
            Self::HmacSha384 => pbkdf2_hmac::<Sha384>(passphrase, salt, iterations, key),
            Self::HmacSha512 => pbkdf2_hmac::<Sha512>(passphrase, salt, iterations, key),
        }
    }
}

/// Opens an `EncryptedPrivateKeyInfo`.
///
/// # Errors
/// [`KeyError::Passphrase`] when the passphrase does not fit; [`KeyError::Der`],
/// [`KeyError::Encryption`] or [`KeyError::DerivationCost`] when no passphrase could.
pub fn decrypt(der: &[u8], passphrase: &[u8]) -> Result<Secret<Vec<u8>>, KeyError> {
    let (scheme, sealed) = whole(der, |reader| {
        reader.sequence(|reader| {
            let scheme = AlgorithmIdentifier::read(reader)?;
            Ok((scheme, reader.octets()?))
        })
    })
    .map_err(|_| MALFORMED)?;
    if scheme.oid != oid::PBES2 {
        return Err(unsupported(&scheme));
    }
    let scheme = Scheme::read(&scheme)?;
    let mut key = Zeroizing::new([0_u8; 32]);
    let key = key.get_mut(..scheme.cipher.key_len()).unwrap_or_default();
    scheme
        .prf
        .derive(passphrase, scheme.salt, scheme.iterations, key);
    scheme
        .cipher
        .decrypt(key, scheme.iv, sealed)
        .ok_or(KeyError::Passphrase)
}

/// Writes an `EncryptedPrivateKeyInfo` that Notary can open (spec §4.3).
pub(super) fn encrypt(
    plain: &[u8],
    passphrase: &[u8],
    rng: &mut impl TryCryptoRng,
) -> Result<Vec<u8>, KeyError> {
    let (mut salt, mut iv) = ([0; 8], [0; 16]);
    rng.try_fill_bytes(&mut salt)
        .and_then(|()| rng.try_fill_bytes(&mut iv))
        .map_err(|_| KeyError::Random)?;
    let mut key = Zeroizing::new([0; 32]);
    Prf::HmacSha1.derive(passphrase, &salt, NOTARY_ITERATIONS, key.as_mut());
    let sealed = encrypt_aes256(&key, &iv, plain);
    let iterations = NOTARY_ITERATIONS.to_be_bytes();
    let derivation = Element::Group(
        SEQUENCE,
        &[
            Element::Value(OCTET_STRING, &salt),
            Element::Uint(&iterations),
        ],
    )
    .to_der();
    Ok(Element::Group(
        SEQUENCE,
        &[
            Element::Group(
                SEQUENCE,
                &[
                    object(&oid::PBES2),
                    Element::Group(
                        SEQUENCE,
                        &[
                            Element::Group(
                                SEQUENCE,
                                &[object(&oid::PBKDF2), Element::Encoded(&derivation)],
                            ),
                            Element::Group(
                                SEQUENCE,
                                &[object(&oid::AES_256_CBC), Element::Value(OCTET_STRING, &iv)],
                            ),
                        ],
                    ),
                ],
            ),
            Element::Value(OCTET_STRING, &sealed),
        ],
    )
    .to_der())
}

const MALFORMED: KeyError = KeyError::Der {
    what: "encrypted private key",
};

struct Scheme<'a> {
    prf: Prf,
    salt: &'a [u8],
    iterations: u32,
    cipher: Cipher,
    iv: &'a [u8],
}

impl<'a> Scheme<'a> {
    fn read(pbes2: &AlgorithmIdentifier<'a>) -> Result<Self, KeyError> {
        let parameters = pbes2.parameters.ok_or(MALFORMED)?;
        let (derivation, encryption) = parameters
            .sequence(|reader| {
                let derivation = AlgorithmIdentifier::read(reader)?;
                Ok((derivation, AlgorithmIdentifier::read(reader)?))
            })
            .map_err(|_| MALFORMED)?;
        if derivation.oid != oid::PBKDF2 {
            return Err(unsupported(&derivation));
        }
        let cipher = cipher(&encryption)?;
        let iv = encryption
            .parameters
            .and_then(|iv| iv.of(OCTET_STRING).ok())
            .filter(|iv| iv.len() == cipher.iv_len())
            .ok_or(MALFORMED)?;
        let derivation = Derivation::read(&derivation).map_err(|_| MALFORMED)?;
        if derivation
            .key_len
            .is_some_and(|length| usize::from(length) != cipher.key_len())
        {
            return Err(MALFORMED);
        }
        Ok(Self {
            prf: prf(derivation.prf.as_ref())?,
            salt: derivation.salt,
            iterations: bounded(derivation.iterations)?,
            cipher,
            iv,
        })
    }
}

/// The parameters of PBKDF2, read but not judged.
struct Derivation<'a> {
    salt: &'a [u8],
    iterations: &'a [u8],
    key_len: Option<u16>,
    prf: Option<AlgorithmIdentifier<'a>>,
}

impl<'a> Derivation<'a> {
    fn read(pbkdf2: &AlgorithmIdentifier<'a>) -> Result<Self, Malformed> {
        pbkdf2.parameters.ok_or(Malformed)?.sequence(|reader| {
            let salt = reader.octets()?;
            let iterations = reader.uint()?;
            let key_len = if reader.peek() == Some(INTEGER) {
                Some(reader.small_uint()?)
            } else {
                None
            };
            let prf = if reader.is_finished() {
                None
            } else {
                Some(AlgorithmIdentifier::read(reader)?)
            };
            Ok(Self {
                salt,
                iterations,
                key_len,
                prf,
            })
        })
    }
}

fn prf(algorithm: Option<&AlgorithmIdentifier<'_>>) -> Result<Prf, KeyError> {
    let Some(algorithm) = algorithm else {
        return Ok(Prf::HmacSha1);
    };
    let prf = oid::find(
        &algorithm.oid,
        &[
            (oid::HMAC_SHA1, Prf::HmacSha1),
            (oid::HMAC_SHA224, Prf::HmacSha224),
            (oid::HMAC_SHA256, Prf::HmacSha256),
            (oid::HMAC_SHA384, Prf::HmacSha384),
            (oid::HMAC_SHA512, Prf::HmacSha512),
        ],
    );
    prf.ok_or_else(|| unsupported(algorithm))
}

fn cipher(algorithm: &AlgorithmIdentifier<'_>) -> Result<Cipher, KeyError> {
    let cipher = oid::find(
        &algorithm.oid,
        &[
            (oid::AES_128_CBC, Cipher::Aes128),
            (oid::AES_192_CBC, Cipher::Aes192),
            (oid::AES_256_CBC, Cipher::Aes256),
            (oid::DES_EDE3_CBC, Cipher::DesEde3),
        ],
    );
    cipher.ok_or_else(|| unsupported(algorithm))
}

/// The number of iterations, refused before any is done.
fn bounded(digits: &[u8]) -> Result<u32, KeyError> {
    let asked = digits.iter().fold(0_u64, |sum, digit| {
        sum.saturating_mul(256) | u64::from(*digit)
    });
    match u32::try_from(asked) {
        Ok(iterations @ 1..=MAX_ITERATIONS) => Ok(iterations),
        _ => Err(KeyError::DerivationCost {
            iterations: asked,
            limit: u64::from(MAX_ITERATIONS),
        }),
    }
}

fn unsupported(algorithm: &AlgorithmIdentifier<'_>) -> KeyError {
    KeyError::Encryption {
        scheme: foreign_name(&algorithm.oid),
    }
}
