//! The people of the honest repository and their fixed keys.

use std::sync::Arc;

use dct_core::key::PrivateKey;
use dct_core::key::PublicKey;
use dct_core::key::StoredKey;
use dct_core::key::certificate;
use dct_core::secret::Secret;
use dct_core::time::Instant;
use dct_core::tuf::Signature;

use super::chance::Seeded;
use crate::golden;

/// A key as metadata lists it, and the way to its private half.
#[derive(Clone, Debug)]
pub struct Hand {
    /// The key as metadata lists it.
    pub public: PublicKey,
    source: Source,
}

/// Private keys cannot be copied; they are made again when needed.
#[derive(Clone, Copy, Debug)]
enum Source {
    P256(u64),
    Ed25519(u64),
    Golden(&'static str),
}

/// Everyone who may sign something in the honest repository, and one who may not.
#[derive(Debug)]
pub struct Hands {
    /// The owner's root key in its certificate.
    pub root: Arc<Hand>,
    /// The owner's key for tags and delegations.
    pub targets: Arc<Hand>,
    /// The owner's key for snapshots.
    pub snapshot: Arc<Hand>,
    /// The server's key.
    pub timestamp: Arc<Hand>,
    /// A signer.
    pub alice: Arc<Hand>,
    /// Another signer.
    pub bob: Arc<Hand>,
    /// Nobody.
    pub stranger: Arc<Hand>,
}

impl Hands {
    pub(super) fn of(gun: &str, now: Instant) -> Self {
        Self {
            root: Hand::certified(1, gun, now),
            targets: Hand::p256(2),
            snapshot: Hand::p256(3),
            timestamp: Hand::ed25519(4),
            alice: Hand::p256(5),
            bob: Hand::p256(6),
            stranger: Hand::p256(7),
        }
    }
}

impl Hand {
    /// The bare P-256 key of a seed.
    #[must_use]
    pub fn p256(seed: u64) -> Arc<Self> {
        Self::from(Source::P256(seed))
    }

    /// The Ed25519 key of a seed.
    #[must_use]
    pub fn ed25519(seed: u64) -> Arc<Self> {
        Self::from(Source::Ed25519(seed))
    }

    /// The key of a golden file, which is encrypted with `delgpass1` if at all.
    #[must_use]
    pub fn golden(path: &'static str) -> Arc<Self> {
        Self::from(Source::Golden(path))
    }

    /// The P-256 key of a seed in a certificate for a repository, made at a moment.
    #[must_use]
    pub fn certified(seed: u64, gun: &str, now: Instant) -> Arc<Self> {
        Self::p256(seed).in_certificate(gun, now)
    }

    /// The same key in a certificate for a repository, made at a moment.
    ///
    /// # Panics
    ///
    /// When the key is of a kind that cannot stand in one.
    #[must_use]
    pub fn in_certificate(&self, gun: &str, now: Instant) -> Arc<Self> {
        let private = self.private();
        let public = certificate::generate(gun, &private, now, &mut Seeded::new(99)).unwrap();
        self.known_as(public)
    }

    /// The same private key behind another entry of metadata.
    #[must_use]
    pub fn known_as(&self, public: PublicKey) -> Arc<Self> {
        Arc::new(Self {
            public,
            source: self.source,
        })
    }

    /// The private key.
    ///
    /// # Panics
    ///
    /// When a golden file is not a key: a test without it proves nothing.
    #[must_use]
    pub fn private(&self) -> PrivateKey {
        self.source.make()
    }

    /// A signature under the id of this entry.
    ///
    /// # Panics
    ///
    /// When the key is of a kind that cannot sign.
    #[must_use]
    pub fn sign(&self, signed: &str) -> Signature {
        let signature = self.private().sign(signed.as_bytes(), &mut Seeded::new(98));
        let (method, bytes) = signature.unwrap();
        Signature {
            key: self.public.id(),
            method,
            bytes,
        }
    }

    fn from(source: Source) -> Arc<Self> {
        Arc::new(Self {
            public: source.make().public().clone(),
            source,
        })
    }
}

impl Source {
    fn make(self) -> PrivateKey {
        match self {
            Self::P256(seed) => PrivateKey::generate_p256(&mut Seeded::new(seed)).unwrap(),
            Self::Ed25519(seed) => PrivateKey::generate_ed25519(&mut Seeded::new(seed)).unwrap(),
            Self::Golden(path) => StoredKey::read(&golden::text(path))
                .and_then(|key| key.unlock(Some(&Secret::new(b"delgpass1".to_vec()))))
                .unwrap(),
        }
    }
}
