//! Keys and signatures as JSON web tokens have them (RFC 7518). The key says which algorithms may
//! name it; a token only chooses among those, and never one that needs a shared secret or no key.

use alloc::vec::Vec;

use super::asn1::Element;
use super::asn1::SEQUENCE;
use super::bare::Bare;
use super::digest::Hash;
use super::ecdsa::Curve;
use super::ecdsa::Form;
use super::ecdsa::Point;
use super::public::PublicKey;
use super::rsa;
use crate::error::KeyError;
use crate::error::quote;

/// A signature algorithm of tokens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TokenAlgorithm {
    /// ECDSA over P-256 and SHA-256.
    Es256,
    /// ECDSA over P-384 and SHA-384.
    Es384,
    /// ECDSA over P-521 and SHA-512.
    Es512,
    /// RSASSA-PKCS1-v1_5 with SHA-256.
    Rs256,
    /// RSASSA-PKCS1-v1_5 with SHA-384.
    Rs384,
    /// RSASSA-PKCS1-v1_5 with SHA-512.
    Rs512,
}

impl TokenAlgorithm {
    /// The algorithm of a name, which counts to the letter.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        match name {
            "ES256" => Some(Self::Es256),
            "ES384" => Some(Self::Es384),
            "ES512" => Some(Self::Es512),
            "RS256" => Some(Self::Rs256),
            "RS384" => Some(Self::Rs384),
            "RS512" => Some(Self::Rs512),
            _ => None,
        }
    }

    /// Verifies a signature.
    ///
    /// # Errors
    /// [`KeyError::Signature`] when it is wrong or the key is not one for this algorithm, others when
    /// the key cannot be used.
    pub fn verify(self, key: &PublicKey, message: &[u8], signature: &[u8]) -> Result<(), KeyError> {
        let (hash, curve) = match self {
            Self::Es256 => (Hash::Sha256, Some(Curve::P256)),
            Self::Es384 => (Hash::Sha384, Some(Curve::P384)),
            Self::Es512 => (Hash::Sha512, Some(Curve::P521)),
            Self::Rs256 => (Hash::Sha256, None),
            Self::Rs384 => (Hash::Sha384, None),
            Self::Rs512 => (Hash::Sha512, None),
        };
        match (&key.bare()?, curve) {
            (Bare::Ecdsa(point), Some(curve)) if point.curve() == curve => {
                point.verify(hash, message, signature, Form::Fixed)
            }
            (Bare::Rsa(key), None) => rsa::verify_pkcs1(key, hash, message, signature),
            _ => Err(KeyError::Signature),
        }
    }
}

impl PublicKey {
    /// The key of a point, by the name of its curve and two numbers at its width.
    ///
    /// # Errors
    /// When there is no such point, or the curve is not one of tokens.
    pub fn of_point(curve: &str, x: &[u8], y: &[u8]) -> Result<Self, KeyError> {
        let (curve, width) = match curve {
            "P-256" => (Curve::P256, 32),
            "P-384" => (Curve::P384, 48),
            "P-521" => (Curve::P521, 66),
            other => {
                return Err(KeyError::Algorithm {
                    algorithm: quote(other),
                });
            }
        };
        let point = Point::read(curve, &[&[4], x, y].concat());
        let point = point.filter(|_| (x.len(), y.len()) == (width, width));
        let point = point.ok_or_else(|| KeyError::PublicKey {
            keytype: "ecdsa".into(),
        })?;
        Ok(Self::from(&Bare::Ecdsa(point)))
    }

    /// The RSA key of a modulus and an exponent.
    ///
    /// # Errors
    /// When they make no key, or one that is too weak or too large.
    pub fn of_modulus(modulus: &[u8], exponent: &[u8]) -> Result<Self, KeyError> {
        let parts = [Element::Uint(modulus), Element::Uint(exponent)];
        let der: Vec<u8> = Element::Group(SEQUENCE, &parts).to_der();
        let key = Bare::Rsa(rsa::read_public(&der)?);
        key.check_strength()?;
        Ok(Self::from(&key))
    }
}

#[cfg(test)]
mod tests;
