//! RSA: keys between 1024 and 8192 bits open, those of 2048 and more sign and verify (spec §3.2).

use alloc::boxed::Box;
use alloc::vec;
use alloc::vec::Vec;

use rand_core::TryCryptoRng;
use rsa::BoxedUint;
use rsa::Pkcs1v15Sign;
use rsa::Pss;
use rsa::RsaPrivateKey;
use rsa::RsaPublicKey;
use rsa::pkcs1::EncodeRsaPrivateKey;
use rsa::traits::PublicKeyParts;
use rsa::traits::SignatureScheme;
use sha2::Sha256;
use sha2::Sha384;
use sha2::Sha512;
use zeroize::Zeroizing;

use super::asn1::Element;
use super::asn1::SEQUENCE;
use super::asn1::significant;
use super::digest::Hash;
use super::tlv::whole;
use crate::error::KeyError;

/// The smallest modulus that counts; Notary's own limit.
const STRONG_BITS: usize = 2048;
/// Below this not even a list of keys is served by opening it.
const SMALLEST_BITS: usize = 1024;
const LARGEST_BITS: usize = 8192;
const SALT_LEN: usize = 32;

/// Reads the `RSAPublicKey` of PKCS#1.
pub(super) fn read_public(der: &[u8]) -> Result<RsaPublicKey, KeyError> {
    let (modulus, exponent) = whole(der, |reader| {
        reader.sequence(|reader| Ok((reader.uint()?, reader.uint()?)))
    })
    .map_err(|_| KeyError::Der {
        what: "RSA public key",
    })?;
    let modulus = integer(modulus, bounded_bits(modulus)?)?;
    RsaPublicKey::new(modulus, integer(exponent, 64)?).map_err(|_| CONTRADICTION)
}

/// Reads the `RSAPrivateKey` of PKCS#1 and checks that its parts belong together.
pub(super) fn read_private(der: &[u8]) -> Result<Box<RsaPrivateKey>, KeyError> {
    let parts = whole(der, |reader| {
        reader.sequence(|reader| {
            let version = reader.uint()?;
            let parts = [reader.uint()?, reader.uint()?, reader.uint()?];
            let primes = [reader.uint()?, reader.uint()?];
            // The exponents and the coefficient of the primes are computed again.
            reader.raw()?;
            reader.raw()?;
            reader.raw()?;
            if version == [1] {
                reader.raw()?;
            }
            Ok((version, parts, primes))
        })
    });
    let (version, [modulus, exponent, private], primes) = parts.map_err(|_| KeyError::Der {
        what: "RSA private key",
    })?;
    if version != [0] {
        return Err(KeyError::Algorithm {
            algorithm: "RSA with more than two primes".into(),
        });
    }
    let bits = bounded_bits(modulus)?;
    let [p, q] = primes;
    RsaPrivateKey::from_components(
        integer(modulus, bits)?,
        integer(exponent, 64)?,
        integer(private, bits)?,
        vec![integer(p, bits)?, integer(q, bits)?],
    )
    .map(Box::new)
    .map_err(|_| CONTRADICTION)
}

/// Writes the `RSAPublicKey` of PKCS#1.
pub(super) fn write_public(key: &RsaPublicKey) -> Vec<u8> {
    let (modulus, exponent) = (key.n().to_be_bytes(), key.e().to_be_bytes());
    Element::Group(
        SEQUENCE,
        &[Element::Uint(&modulus), Element::Uint(&exponent)],
    )
    .to_der()
}

/// Writes the `RSAPrivateKey` of PKCS#1.
pub(super) fn write_private(key: &RsaPrivateKey) -> Result<Zeroizing<Vec<u8>>, KeyError> {
    key.to_pkcs1_der()
        .map(|document| Zeroizing::new(document.as_bytes().to_vec()))
        .map_err(|_| CONTRADICTION)
}

/// The size of the modulus.
pub(super) fn bits(key: &impl PublicKeyParts) -> usize {
    key.n().bits_vartime() as usize
}

/// Refuses keys too small to trust.
pub(super) fn check_strength(key: &impl PublicKeyParts) -> Result<(), KeyError> {
    let bits = bits(key);
    if bits < STRONG_BITS {
        return Err(weak(bits));
    }
    Ok(())
}

pub(super) fn verify_pss(
    key: &RsaPublicKey,
    message: &[u8],
    signature: &[u8],
) -> Result<(), KeyError> {
    check_strength(key)?;
    Pss::<Sha256>::new_with_salt(SALT_LEN)
        .verify(key, &Hash::Sha256.of(message), signature)
        .map_err(|_| KeyError::Signature)
}

pub(super) fn verify_pkcs1(
    key: &RsaPublicKey,
    hash: Hash,
    message: &[u8],
    signature: &[u8],
) -> Result<(), KeyError> {
    check_strength(key)?;
    pkcs1(hash)
        .verify(key, &hash.of(message), signature)
        .map_err(|_| KeyError::Signature)
}

pub(super) fn sign_pss(
    key: &RsaPrivateKey,
    message: &[u8],
    rng: &mut impl TryCryptoRng,
) -> Result<Vec<u8>, KeyError> {
    check_strength(key)?;
    Pss::<Sha256>::new_with_salt(SALT_LEN)
        .sign(Some(rng), key, &Hash::Sha256.of(message))
        .map_err(|_| KeyError::Random)
}

pub(super) fn sign_pkcs1(
    key: &RsaPrivateKey,
    message: &[u8],
    rng: &mut impl TryCryptoRng,
) -> Result<Vec<u8>, KeyError> {
    check_strength(key)?;
    pkcs1(Hash::Sha256)
        .sign(Some(rng), key, &Hash::Sha256.of(message))
        .map_err(|_| KeyError::Random)
}

const CONTRADICTION: KeyError = KeyError::Inconsistent {
    fact: "its numbers are not those of an RSA key",
};

fn pkcs1(hash: Hash) -> Pkcs1v15Sign {
    match hash {
        Hash::Sha256 => Pkcs1v15Sign::new::<Sha256>(),
        Hash::Sha384 => Pkcs1v15Sign::new::<Sha384>(),
        Hash::Sha512 => Pkcs1v15Sign::new::<Sha512>(),
    }
}

const fn weak(bits: usize) -> KeyError {
    KeyError::Weak {
        algorithm: "RSA",
        bits,
        minimum: STRONG_BITS,
    }
}

/// The size of a modulus, before any arithmetic is done with it.
fn bounded_bits(modulus: &[u8]) -> Result<u32, KeyError> {
    let digits = significant(modulus);
    let zeros = digits
        .first()
        .map_or(0, |first| first.leading_zeros() as usize);
    let bits = (digits.len().saturating_mul(8)).saturating_sub(zeros);
    if bits > LARGEST_BITS {
        return Err(KeyError::Oversize {
            what: "RSA modulus in bits",
            limit: LARGEST_BITS,
        });
    }
    if bits < SMALLEST_BITS {
        return Err(weak(bits));
    }
    u32::try_from(bits).map_err(|_| CONTRADICTION)
}

fn integer(bytes: &[u8], bits: u32) -> Result<BoxedUint, KeyError> {
    BoxedUint::from_be_slice(significant(bytes), bits).map_err(|_| CONTRADICTION)
}
