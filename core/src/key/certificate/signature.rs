//! The signatures under certificates: other encodings and digests than those of metadata, and a
//! table of their own.

use der::asn1::ObjectIdentifier;

use crate::error::KeyError;
use crate::key::asn1::oid;
use crate::key::bare::Bare;
use crate::key::digest::Hash;
use crate::key::ecdsa::Form;
use crate::key::public::PublicKey;
use crate::key::rsa;

/// A signature algorithm of certificates that can be verified.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SignatureAlgorithm {
    /// `ecdsa-with-SHA256`.
    EcdsaSha256,
    /// `ecdsa-with-SHA384`.
    EcdsaSha384,
    /// `ecdsa-with-SHA512`.
    EcdsaSha512,
    /// `sha256WithRSAEncryption`.
    RsaSha256,
    /// `sha384WithRSAEncryption`.
    RsaSha384,
    /// `sha512WithRSAEncryption`.
    RsaSha512,
}

impl SignatureAlgorithm {
    /// Verifies a signature with the key of its issuer.
    ///
    /// # Errors
    /// [`KeyError::Signature`] when it is wrong, others when the key cannot be used.
    pub fn verify(
        self,
        issuer: &PublicKey,
        signed: &[u8],
        signature: &[u8],
    ) -> Result<(), KeyError> {
        self.verify_bare(&issuer.bare()?, signed, signature)
    }

    pub(super) fn verify_bare(
        self,
        issuer: &Bare,
        signed: &[u8],
        signature: &[u8],
    ) -> Result<(), KeyError> {
        match (self, issuer) {
            (Self::EcdsaSha256 | Self::EcdsaSha384 | Self::EcdsaSha512, Bare::Ecdsa(point)) => {
                point.verify(self.hash(), signed, signature, Form::Der)
            }
            (Self::RsaSha256 | Self::RsaSha384 | Self::RsaSha512, Bare::Rsa(key)) => {
                rsa::verify_pkcs1(key, self.hash(), signed, signature)
            }
            _ => Err(KeyError::Signature),
        }
    }

    pub(super) fn from_oid(oid: &ObjectIdentifier) -> Option<Self> {
        oid::find(
            oid,
            &[
                (oid::ECDSA_SHA256, Self::EcdsaSha256),
                (oid::ECDSA_SHA384, Self::EcdsaSha384),
                (oid::ECDSA_SHA512, Self::EcdsaSha512),
                (oid::RSA_SHA256, Self::RsaSha256),
                (oid::RSA_SHA384, Self::RsaSha384),
                (oid::RSA_SHA512, Self::RsaSha512),
            ],
        )
    }

    const fn hash(self) -> Hash {
        match self {
            Self::EcdsaSha256 | Self::RsaSha256 => Hash::Sha256,
            Self::EcdsaSha384 | Self::RsaSha384 => Hash::Sha384,
            Self::EcdsaSha512 | Self::RsaSha512 => Hash::Sha512,
        }
    }
}

/// Whether collisions of the digest can be bought.
pub(super) fn is_weak(algorithm: &ObjectIdentifier) -> bool {
    [
        oid::ECDSA_SHA1,
        oid::RSA_SHA1,
        oid::ISO_RSA_SHA1,
        oid::DSA_SHA1,
        oid::RSA_MD5,
    ]
    .contains(algorithm)
}
