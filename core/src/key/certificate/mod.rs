//! Certificates: the form in which root keys stand in metadata (spec §3.4, §3.5). They say whose
//! key it is and until when; no authority vouches for them unless a pin asks for one.

mod chain;
mod name;
mod read;
mod signature;
mod write;

#[cfg(test)]
mod tests;

use alloc::string::String;
use alloc::string::ToString;
use alloc::vec::Vec;

use der::asn1::ObjectIdentifier;

pub use self::chain::CaBundle;
pub use self::chain::CertificateChain;
pub use self::signature::SignatureAlgorithm;
pub use self::write::generate;

use super::bare::Bare;
use super::method::KeyType;
use super::pem::PemBlock;
use super::public::PublicKey;
use crate::error::KeyError;
use crate::error::quote;
use crate::secret::Secret;
use crate::time::Instant;

/// The longest bundle of certificates that metadata may carry for one key.
pub const MAX_BUNDLE_LEN: usize = 64 << 10;

/// One certificate, read but not judged.
#[derive(Clone, Debug)]
pub struct Certificate {
    der: Vec<u8>,
    signed: Vec<u8>,
    signature_algorithm: ObjectIdentifier,
    signature: Vec<u8>,
    issuer: Vec<u8>,
    subject: Vec<u8>,
    common_name: String,
    not_before: Instant,
    not_after: Instant,
    key: Result<Bare, KeyError>,
    authority: Authority,
    usages: Usages,
}

/// Whether the key may sign other certificates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Authority {
    None,
    /// With the number of authorities that may stand below.
    Issuer(Option<u8>),
}

/// What the extensions limit the key to.
#[derive(Clone, Debug, Default)]
struct Usages {
    /// The first two octets of `KeyUsage`.
    key: Option<[u8; 2]>,
    extended: Option<Vec<ObjectIdentifier>>,
    /// A critical extension that we do not know: the certificate cannot be part of a chain.
    unknown: Option<ObjectIdentifier>,
}

impl Certificate {
    /// Reads a certificate from DER.
    ///
    /// # Errors
    /// [`KeyError::Certificate`] or [`KeyError::Der`] when it is not one.
    pub fn read(der: &[u8]) -> Result<Self, KeyError> {
        read::certificate(der)
    }

    /// The common name: the repository, or a prefix of repositories and `*`.
    #[must_use]
    pub fn common_name(&self) -> &str {
        &self.common_name
    }

    /// The first moment of validity.
    #[must_use]
    pub const fn not_before(&self) -> Instant {
        self.not_before
    }

    /// The last moment of validity.
    #[must_use]
    pub const fn not_after(&self) -> Instant {
        self.not_after
    }

    /// Whether it is an authority's.
    #[must_use]
    pub const fn is_ca(&self) -> bool {
        matches!(self.authority, Authority::Issuer(_))
    }

    /// The bare key.
    ///
    /// # Errors
    /// When its algorithm is not supported.
    pub fn public_key(&self) -> Result<PublicKey, KeyError> {
        self.bare().map(PublicKey::from)
    }

    /// The key of type `ecdsa-x509` or `rsa-x509` that carries this certificate alone.
    ///
    /// # Errors
    /// When the key is of a kind that cannot stand in a certificate here (spec §3.5).
    pub fn to_key(&self) -> Result<PublicKey, KeyError> {
        let keytype = match self.bare()? {
            Bare::Ecdsa(_) => KeyType::EcdsaX509,
            Bare::Rsa(_) => KeyType::RsaX509,
            Bare::Ed25519(_) => {
                return Err(KeyError::Certificate {
                    fact: "Ed25519 keys cannot stand in one",
                });
            }
        };
        Ok(PublicKey::new(keytype, self.to_pem().into_bytes()))
    }

    /// The PEM text, as Go writes it.
    #[must_use]
    pub fn to_pem(&self) -> String {
        let block = PemBlock::new("CERTIFICATE", Secret::new(self.der.clone()));
        block.write().expose().clone()
    }

    /// Refuses a certificate for another repository. A name that ends in `*` stands for all that
    /// begin with what is before it (spec §3.5).
    ///
    /// # Errors
    /// [`KeyError::CertificateName`].
    pub fn check_gun(&self, gun: &str) -> Result<(), KeyError> {
        let name = self.common_name.as_str();
        let covers =
            name == gun || (name.ends_with('*') && gun.starts_with(name.trim_end_matches('*')));
        if !covers {
            return Err(KeyError::CertificateName {
                common_name: quote(name),
                gun: quote(gun),
            });
        }
        Ok(())
    }

    /// Refuses weak keys, weak signatures and a validity that ends before it begins (spec §3.5).
    ///
    /// # Errors
    /// [`KeyError::Weak`] or [`KeyError::Certificate`].
    pub fn check_strength(&self) -> Result<(), KeyError> {
        if self.not_after < self.not_before {
            return Err(KeyError::Certificate {
                fact: "its validity ends before it begins",
            });
        }
        if signature::is_weak(&self.signature_algorithm) {
            return Err(KeyError::Certificate {
                fact: "it is signed with SHA-1 or MD5",
            });
        }
        self.bare()?.check_strength()
    }

    /// Refuses a certificate that has expired or is not valid within a day (spec §3.5).
    ///
    /// # Errors
    /// [`KeyError::CertificateEarly`] or [`KeyError::CertificateExpired`].
    pub fn check_validity(&self, now: Instant) -> Result<(), KeyError> {
        if now.plus_days(1) < self.not_before {
            return Err(KeyError::CertificateEarly {
                not_before: self.not_before.to_string(),
            });
        }
        if now > self.not_after {
            return Err(KeyError::CertificateExpired {
                not_after: self.not_after.to_string(),
            });
        }
        Ok(())
    }

    /// Whether less than six calendar months are left (spec §3.5).
    #[must_use]
    pub fn is_near_expiry(&self, now: Instant) -> bool {
        self.not_after < now.plus_months(6)
    }

    pub(super) fn bare(&self) -> Result<&Bare, KeyError> {
        self.key.as_ref().map_err(Clone::clone)
    }
}

/// The first certificate of a text, as Notary takes it to check signatures with.
pub(super) fn first(text: &str) -> Result<Certificate, KeyError> {
    let blocks = bundle(text, MAX_BUNDLE_LEN)?;
    Certificate::read(blocks.first().ok_or(KeyError::NoPem)?.bytes())
}

/// The blocks of a text that must consist of certificates alone.
fn bundle(text: &str, limit: usize) -> Result<Vec<PemBlock>, KeyError> {
    if text.len() > limit {
        return Err(KeyError::Oversize {
            what: "certificate bundle in bytes",
            limit,
        });
    }
    let blocks = PemBlock::read_all(text)?;
    match blocks.iter().find(|block| block.label() != "CERTIFICATE") {
        Some(other) => Err(KeyError::PemLabel {
            label: quote(other.label()),
        }),
        None => Ok(blocks),
    }
}
