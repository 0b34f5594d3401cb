//! Public keys as metadata carries them: their names, and the one closed table that says which
//! signature method a key of which type may verify. Knows no roles and no thresholds.

use alloc::string::String;
use alloc::string::ToString;
use alloc::vec::Vec;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::bare::Algorithm;
use super::bare::Bare;
use super::certificate::Certificate;
use super::certificate::CertificateChain;
use super::digest::Hash;
use super::digest::sha256;
use super::ecdsa::Form;
use super::ed25519;
use super::id::KeyId;
use super::method::KeyType;
use super::method::Method;
use super::pem::PemBlock;
use super::rsa;
use crate::error::KeyError;
use crate::error::quote;
use crate::secret::Secret;
use crate::time::Instant;

/// A public key: its type, its bytes, and the id that both give it.
///
/// Any content is kept, so that metadata can be written again as it was; what is not a key
/// verifies nothing.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct PublicKey {
    id: KeyId,
    keytype: KeyType,
    public: Vec<u8>,
}

/// The key behind all its wrappings. Two ids of one key have one identity, so that it counts once
/// toward a threshold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct KeyIdentity([u8; 32]);

impl KeyIdentity {
    /// An identity from its bytes.
    #[must_use]
    pub const fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The bytes of the identity.
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl PublicKey {
    /// A key by its type and its bytes, before base64 (spec §3.1).
    #[must_use]
    pub fn new(keytype: KeyType, public: Vec<u8>) -> Self {
        Self {
            id: tuf_id(&keytype, &public),
            keytype,
            public,
        }
    }

    /// The type in metadata.
    #[must_use]
    pub const fn keytype(&self) -> &KeyType {
        &self.keytype
    }

    /// The bytes in metadata.
    #[must_use]
    pub fn public(&self) -> &[u8] {
        &self.public
    }

    /// The id in metadata.
    #[must_use]
    pub const fn id(&self) -> KeyId {
        self.id
    }

    /// The id that names the private key's file: that of the bare key (spec §2.5).
    ///
    /// # Errors
    /// When the first certificate of an x509 key cannot be read.
    pub fn canonical_id(&self) -> Result<KeyId, KeyError> {
        match self.keytype {
            KeyType::EcdsaX509 | KeyType::RsaX509 => Ok(Self::from(&self.bare()?).id),
            _ => Ok(self.id),
        }
    }

    /// What is the same for every wrapping of one key: bare or in any certificate, point
    /// compressed or not, DER or PEM.
    ///
    /// # Errors
    /// When the content is not a key of its type.
    pub fn identity(&self) -> Result<KeyIdentity, KeyError> {
        Ok(KeyIdentity(sha256(&self.bare()?.to_spki())))
    }

    /// The algorithm and size.
    ///
    /// # Errors
    /// When the content is not a key of its type.
    pub fn algorithm(&self) -> Result<Algorithm, KeyError> {
        self.bare().map(|key| key.algorithm())
    }

    /// The certificates of an x509 key, by the rules for root keys (spec §3.5).
    ///
    /// # Errors
    /// When they cannot be read or are not one leaf followed by authorities.
    pub fn certificates(&self) -> Result<Option<CertificateChain>, KeyError> {
        match self.keytype {
            KeyType::EcdsaX509 | KeyType::RsaX509 => {
                CertificateChain::read(text(&self.public)?).map(Some)
            }
            _ => Ok(None),
        }
    }

    /// Verifies a signature. The type of this key, which is trusted, limits the methods; the
    /// signature, which is not, only names one of them.
    ///
    /// # Errors
    /// [`KeyError::Method`] when the method is not one for this type, [`KeyError::Signature`] when
    /// the signature is wrong, others when the key itself cannot be used.
    pub fn verify(
        &self,
        method: &Method,
        message: &[u8],
        signature: &[u8],
    ) -> Result<(), KeyError> {
        match (&self.keytype, method) {
            (KeyType::Ecdsa | KeyType::EcdsaX509, Method::Ecdsa)
            | (KeyType::Rsa | KeyType::RsaX509, Method::RsaPss | Method::RsaPkcs1v15)
            | (KeyType::Ed25519, Method::Eddsa) => {}
            (KeyType::Rsa, Method::PyCryptoPss) if is_pem(&self.public) => {}
            _ => {
                return Err(KeyError::Method {
                    keytype: quote(self.keytype.as_str()),
                    method: quote(method.as_str()),
                });
            }
        }
        match (&self.bare()?, method) {
            (Bare::Ecdsa(point), Method::Ecdsa) => {
                point.verify(Hash::Sha256, message, signature, Form::Fixed)
            }
            (Bare::Rsa(key), Method::RsaPss | Method::PyCryptoPss) => {
                rsa::verify_pss(key, message, signature)
            }
            (Bare::Rsa(key), Method::RsaPkcs1v15) => {
                rsa::verify_pkcs1(key, Hash::Sha256, message, signature)
            }
            (Bare::Ed25519(key), Method::Eddsa) => ed25519::verify(key, message, signature),
            _ => Err(self.invalid()),
        }
    }

    /// Reads a delegation's key from a file: a certificate or a public key in PEM (spec §3.6).
    ///
    /// # Errors
    /// [`KeyError::PemLabel`] for anything else, a private key above all; others when the key is
    /// weak, or its certificate is out of date.
    pub fn from_file(text: &str, now: Instant) -> Result<Self, KeyError> {
        let text = super::pem::normalise(text)?;
        let blocks = PemBlock::read_all(text.expose())?;
        let block = blocks.first().ok_or(KeyError::NoPem)?;
        match block.label() {
            "CERTIFICATE" => {
                let certificate = Certificate::read(block.bytes())?;
                certificate.check_strength()?;
                certificate.check_validity(now)?;
                certificate.to_key()
            }
            "PUBLIC KEY" => match Bare::read(block.bytes())? {
                Bare::Ed25519(_) => Err(KeyError::Algorithm {
                    algorithm: Algorithm::Ed25519.to_string(),
                }),
                key => {
                    key.check_strength()?;
                    Ok(Self::from(&key))
                }
            },
            label => Err(KeyError::PemLabel {
                label: quote(label),
            }),
        }
    }

    /// The bare key as a `PUBLIC KEY` block, with the name of its holder (spec §4.7).
    ///
    /// # Errors
    /// When the content is not a key of its type, or the role does not fit into a header.
    pub fn to_pem(&self, role: Option<&str>) -> Result<String, KeyError> {
        let mut block = PemBlock::new("PUBLIC KEY", Secret::new(self.bare()?.to_spki()));
        if let Some(role) = role {
            block = block.with_header("role", role)?;
        }
        Ok(block.write().expose().clone())
    }

    /// The key itself; it must be of the kind that the type says.
    pub(super) fn bare(&self) -> Result<Bare, KeyError> {
        let bare = match self.keytype {
            KeyType::EcdsaX509 | KeyType::RsaX509 => self.leaf_key()?,
            KeyType::Rsa if is_pem(&self.public) => self.pem_key()?,
            KeyType::Ecdsa | KeyType::Rsa => Bare::read(&self.public)?,
            KeyType::Ed25519 => Bare::Ed25519(ed25519::read_public(&self.public)?),
            KeyType::Other(_) => return Err(self.invalid()),
        };
        match (&self.keytype, &bare) {
            (KeyType::Ecdsa | KeyType::EcdsaX509, Bare::Ecdsa(_))
            | (KeyType::Rsa | KeyType::RsaX509, Bare::Rsa(_))
            | (KeyType::Ed25519, Bare::Ed25519(_)) => Ok(bare),
            _ => Err(self.invalid()),
        }
    }

    /// Signatures are checked with the first certificate, whether or not the bundle obeys the
    /// rules for root keys: a delegation's certificate may well be an authority of its own.
    fn leaf_key(&self) -> Result<Bare, KeyError> {
        super::certificate::first(text(&self.public)?)?
            .bare()
            .cloned()
    }

    fn pem_key(&self) -> Result<Bare, KeyError> {
        let blocks = PemBlock::read_all(text(&self.public)?)?;
        match blocks.first() {
            Some(block) if block.label() == "PUBLIC KEY" => Bare::read(block.bytes()),
            _ => Err(self.invalid()),
        }
    }

    fn invalid(&self) -> KeyError {
        KeyError::PublicKey {
            keytype: quote(self.keytype.as_str()),
        }
    }
}

impl From<&Bare> for PublicKey {
    fn from(bare: &Bare) -> Self {
        match bare {
            Bare::Ecdsa(_) => Self::new(KeyType::Ecdsa, bare.to_spki()),
            Bare::Rsa(_) => Self::new(KeyType::Rsa, bare.to_spki()),
            Bare::Ed25519(key) => Self::new(KeyType::Ed25519, key.to_bytes().to_vec()),
        }
    }
}

/// SHA-256 over the key in canonical JSON, its private half being `null` (spec §2.5).
fn tuf_id(keytype: &KeyType, public: &[u8]) -> KeyId {
    let mut canonical = String::from("{\"keytype\":\"");
    for character in keytype.as_str().chars() {
        if matches!(character, '"' | '\\') {
            canonical.push('\\');
        }
        canonical.push(character);
    }
    canonical.push_str("\",\"keyval\":{\"private\":null,\"public\":\"");
    STANDARD.encode_string(public, &mut canonical);
    canonical.push_str("\"}}");
    KeyId::from_bytes(sha256(canonical.as_bytes()))
}

fn is_pem(public: &[u8]) -> bool {
    public.trim_ascii_start().starts_with(b"-----BEGIN ")
}

fn text(public: &[u8]) -> Result<&str, KeyError> {
    core::str::from_utf8(public).map_err(|_| KeyError::NoPem)
}
