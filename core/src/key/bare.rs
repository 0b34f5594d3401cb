//! A public key without any wrapping, and its `SubjectPublicKeyInfo`. Knows neither key types nor
//! signature methods: which signature a key may verify is decided in `public`.

use alloc::vec::Vec;
use core::fmt;

use der::asn1::ObjectIdentifier;
use ed25519_dalek::VerifyingKey;
use rsa::RsaPublicKey;

use super::asn1::AlgorithmIdentifier;
use super::asn1::Element;
use super::asn1::NULL;
use super::asn1::SEQUENCE;
use super::asn1::foreign_name;
use super::asn1::object;
use super::asn1::oid;
use super::ecdsa::Curve;
use super::ecdsa::Point;
use super::ed25519;
use super::rsa as rsa_key;
use super::tlv::whole;
use crate::error::KeyError;

/// What kind of key it is, and how large.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Algorithm {
    /// ECDSA over P-224: it may verify, but not sign.
    P224,
    /// ECDSA over P-256, as every Notary tool generates it.
    P256,
    /// ECDSA over P-384.
    P384,
    /// ECDSA over P-521.
    P521,
    /// RSA.
    Rsa {
        /// The size of the modulus.
        bits: usize,
    },
    /// Ed25519.
    Ed25519,
}

impl fmt::Display for Algorithm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::P224 => f.write_str("ECDSA P-224"),
            Self::P256 => f.write_str("ECDSA P-256"),
            Self::P384 => f.write_str("ECDSA P-384"),
            Self::P521 => f.write_str("ECDSA P-521"),
            Self::Rsa { bits } => write!(f, "RSA {bits}"),
            Self::Ed25519 => f.write_str("Ed25519"),
        }
    }
}

#[derive(Clone, Debug)]
pub(super) enum Bare {
    Ecdsa(Point),
    Rsa(RsaPublicKey),
    Ed25519(VerifyingKey),
}

impl Bare {
    /// Reads a `SubjectPublicKeyInfo`.
    pub(super) fn read(spki: &[u8]) -> Result<Self, KeyError> {
        const MALFORMED: KeyError = KeyError::Der { what: "public key" };
        let (algorithm, key) = whole(spki, |reader| {
            reader.sequence(|reader| {
                let algorithm = AlgorithmIdentifier::read(reader)?;
                Ok((algorithm, reader.whole_bits()?))
            })
        })
        .map_err(|_| MALFORMED)?;
        if algorithm.oid == oid::EC_PUBLIC_KEY {
            let curve = named_curve(&algorithm)?;
            Point::read(curve, key)
                .map(Self::Ecdsa)
                .ok_or_else(|| KeyError::PublicKey {
                    keytype: "ecdsa".into(),
                })
        } else if algorithm.oid == oid::RSA && algorithm.has_no_parameters() {
            rsa_key::read_public(key).map(Self::Rsa)
        } else if algorithm.oid == oid::ED25519 && algorithm.parameters.is_none() {
            ed25519::read_public(key).map(Self::Ed25519)
        } else {
            Err(unsupported(&algorithm.oid))
        }
    }

    /// Writes the `SubjectPublicKeyInfo` as Go does.
    pub(super) fn to_spki(&self) -> Vec<u8> {
        let (oid, parameters, key) = match self {
            Self::Ecdsa(point) => (
                oid::EC_PUBLIC_KEY,
                object(&point.curve().oid()).to_der(),
                point.uncompressed(),
            ),
            Self::Rsa(key) => (
                oid::RSA,
                Element::Value(NULL, &[]).to_der(),
                rsa_key::write_public(key),
            ),
            Self::Ed25519(key) => (oid::ED25519, Vec::new(), ed25519::canonical(key).to_vec()),
        };
        Element::Group(
            SEQUENCE,
            &[
                Element::Group(SEQUENCE, &[object(&oid), Element::Encoded(&parameters)]),
                Element::Bits(&key),
            ],
        )
        .to_der()
    }

    pub(super) fn algorithm(&self) -> Algorithm {
        match self {
            Self::Ecdsa(point) => match point.curve() {
                Curve::P224 => Algorithm::P224,
                Curve::P256 => Algorithm::P256,
                Curve::P384 => Algorithm::P384,
                Curve::P521 => Algorithm::P521,
            },
            Self::Rsa(key) => Algorithm::Rsa {
                bits: rsa_key::bits(key),
            },
            Self::Ed25519(_) => Algorithm::Ed25519,
        }
    }

    /// Refuses keys too small to trust.
    pub(super) fn check_strength(&self) -> Result<(), KeyError> {
        match self {
            Self::Rsa(key) => rsa_key::check_strength(key),
            Self::Ecdsa(_) | Self::Ed25519(_) => Ok(()),
        }
    }
}

/// The curve that an EC algorithm names; parameters written out are not read.
pub(super) fn named_curve(algorithm: &AlgorithmIdentifier<'_>) -> Result<Curve, KeyError> {
    let oid = algorithm.named().ok_or_else(|| KeyError::Algorithm {
        algorithm: "EC with explicit parameters".into(),
    })?;
    Curve::from_oid(&oid).ok_or_else(|| unsupported(&oid))
}

pub(super) fn unsupported(oid: &ObjectIdentifier) -> KeyError {
    KeyError::Algorithm {
        algorithm: foreign_name(oid),
    }
}
