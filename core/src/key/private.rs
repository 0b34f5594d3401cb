//! Private keys: made, named, and put to sign. Does not know the files they are kept in.

use alloc::boxed::Box;
use alloc::vec::Vec;
use core::fmt;

use ed25519_dalek::SigningKey;
use rand_core::TryCryptoRng;
use rsa::RsaPrivateKey;

use super::bare::Bare;
use super::digest::Hash;
use super::ecdsa::Form;
use super::ecdsa::Scalar;
use super::ed25519;
use super::id::KeyId;
use super::method::Method;
use super::pkcs8;
use super::public::PublicKey;
use super::rsa as rsa_key;
use crate::error::KeyError;
use crate::secret::Secret;

/// A private key and the bare public key that belongs to it.
pub struct PrivateKey {
    material: Material,
    public: PublicKey,
}

/// The numbers themselves; each type wipes them when dropped.
pub(super) enum Material {
    Ecdsa(Scalar),
    Rsa(Box<RsaPrivateKey>),
    Ed25519(SigningKey),
}

impl PrivateKey {
    /// A new ECDSA P-256 key, the kind that every Notary tool makes.
    ///
    /// # Errors
    /// [`KeyError::Random`] when the random source fails.
    pub fn generate_p256(rng: &mut impl TryCryptoRng) -> Result<Self, KeyError> {
        Scalar::generate_p256(rng).map(|scalar| Self::from(Material::Ecdsa(scalar)))
    }

    /// A new Ed25519 key, as trust servers hold them.
    ///
    /// # Errors
    /// [`KeyError::Random`] when the random source fails.
    pub fn generate_ed25519(rng: &mut impl TryCryptoRng) -> Result<Self, KeyError> {
        ed25519::generate(rng).map(|key| Self::from(Material::Ed25519(key)))
    }

    /// The bare public key.
    #[must_use]
    pub const fn public(&self) -> &PublicKey {
        &self.public
    }

    /// The canonical id, which names the key's file (spec §2.5).
    #[must_use]
    pub const fn id(&self) -> KeyId {
        self.public.id()
    }

    /// Signs, with the one method that Notary uses for this kind of key (spec §3.2).
    ///
    /// `rng` salts and blinds RSA; ECDSA and Ed25519 are deterministic.
    ///
    /// # Errors
    /// [`KeyError::Weak`] for keys that must not sign,
    /// [`KeyError::Random`] when the random source fails.
    pub fn sign(
        &self,
        message: &[u8],
        rng: &mut impl TryCryptoRng,
    ) -> Result<(Method, Vec<u8>), KeyError> {
        match &self.material {
            Material::Ecdsa(scalar) => {
                let signature = scalar.sign(Hash::Sha256, message, Form::Fixed);
                Ok((Method::Ecdsa, signature))
            }
            Material::Rsa(key) => {
                let signature = rsa_key::sign_pss(key, message, rng)?;
                Ok((Method::RsaPss, signature))
            }
            Material::Ed25519(key) => Ok((Method::Eddsa, ed25519::sign(key, message).to_vec())),
        }
    }

    /// The PKCS#8 form with Notary's peculiarities (spec §4.4).
    ///
    /// # Errors
    /// [`KeyError::Inconsistent`] for an RSA key whose numbers cannot be written.
    pub fn to_pkcs8(&self) -> Result<Secret<Vec<u8>>, KeyError> {
        pkcs8::write(&self.material)
    }

    /// The numbers, for the certificate that they sign.
    pub(super) const fn material(&self) -> &Material {
        &self.material
    }
}

impl Material {
    pub(super) fn public(&self) -> Bare {
        match self {
            Self::Ecdsa(scalar) => Bare::Ecdsa(scalar.point()),
            Self::Rsa(key) => Bare::Rsa(key.to_public_key()),
            Self::Ed25519(key) => Bare::Ed25519(key.verifying_key()),
        }
    }
}

impl From<Material> for PrivateKey {
    fn from(material: Material) -> Self {
        Self {
            public: PublicKey::from(&material.public()),
            material,
        }
    }
}

impl fmt::Debug for PrivateKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PrivateKey({})", self.id())
    }
}
