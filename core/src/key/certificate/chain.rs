//! Bundles: the leaf and the authorities that a root key may carry, and the way from that leaf to
//! a pinned authority (spec §3.5, §5.6).

use alloc::vec::Vec;

use super::Authority;
use super::Certificate;
use super::MAX_BUNDLE_LEN;
use super::bundle;
use super::signature::SignatureAlgorithm;
use crate::error::KeyError;
use crate::error::quote;
use crate::key::asn1::oid;
use crate::key::pem::MAX_PEM_LEN;
use crate::time::Instant;

/// The most authorities between a leaf and the end of its chain, that end included.
const MAX_DEPTH: usize = 8;

/// The most signatures checked in one search: crossed authorities would let it grow without end.
const MAX_CHECKS: usize = 100;

/// The certificates of a root key: one leaf, then authorities.
#[derive(Clone, Debug)]
pub struct CertificateChain {
    leaf: Certificate,
    intermediates: Vec<Certificate>,
}

/// The authorities that a pin names.
#[derive(Clone, Debug)]
pub struct CaBundle {
    certificates: Vec<Certificate>,
}

impl CertificateChain {
    /// Reads PEM text of nothing but certificates, of which the first and only the first is no
    /// authority's (spec §3.5).
    ///
    /// # Errors
    /// [`KeyError::Certificate`] when the bundle is composed otherwise.
    pub fn read(text: &str) -> Result<Self, KeyError> {
        let mut certificates = read_each(text, MAX_BUNDLE_LEN)?.into_iter();
        let leaf = certificates.next().ok_or(KeyError::NoPem)?;
        let intermediates: Vec<Certificate> = certificates.collect();
        if leaf.is_ca() {
            return Err(KeyError::Certificate {
                fact: "the first of the bundle is an authority's",
            });
        }
        if !intermediates.iter().all(Certificate::is_ca) {
            return Err(KeyError::Certificate {
                fact: "the bundle holds two that are no authority's",
            });
        }
        Ok(Self {
            leaf,
            intermediates,
        })
    }

    /// The certificate of the key itself.
    #[must_use]
    pub const fn leaf(&self) -> &Certificate {
        &self.leaf
    }

    /// The authorities' certificates that came with it.
    #[must_use]
    pub fn intermediates(&self) -> &[Certificate] {
        &self.intermediates
    }

    /// Finds a way of valid signatures from the leaf to one of the pinned authorities.
    ///
    /// # Errors
    /// What is wrong with the leaf, or [`KeyError::CertificateChain`] when there is no way.
    pub fn chains_to(&self, pinned: &CaBundle, now: Instant) -> Result<(), KeyError> {
        self.leaf.check_strength()?;
        self.leaf.check_validity(now)?;
        let refuse = |fact| KeyError::CertificateChain {
            common_name: quote(self.leaf.common_name()),
            fact,
        };
        if !self.leaf.serves_signing() {
            return Err(refuse("it is meant for another use"));
        }
        pinned
            .reaches(&self.leaf, &self.intermediates, now)
            .ok_or_else(|| refuse("no pinned authority vouches for it"))
    }
}

impl CaBundle {
    /// Reads the certificates of a CA file.
    ///
    /// # Errors
    /// When the text is not PEM of certificates alone.
    pub fn read(text: &str) -> Result<Self, KeyError> {
        read_each(text, MAX_PEM_LEN).map(|certificates| Self { certificates })
    }

    /// What it holds.
    #[must_use]
    pub fn certificates(&self) -> &[Certificate] {
        &self.certificates
    }

    /// Finds a way of valid signatures from a certificate, for whatever use, to one of these. It may
    /// itself be one of them, and an authority's.
    ///
    /// # Errors
    /// What is wrong with it, or [`KeyError::CertificateChain`] when there is no way.
    pub fn vouches_for(
        &self,
        leaf: &Certificate,
        intermediates: &[Certificate],
        now: Instant,
    ) -> Result<(), KeyError> {
        leaf.check_strength()?;
        leaf.check_validity(now)?;
        let refuse = |fact| KeyError::CertificateChain {
            common_name: quote(leaf.common_name()),
            fact,
        };
        if leaf.usages.unknown.is_some() {
            return Err(refuse("it is meant for another use"));
        }
        self.reaches(leaf, intermediates, now)
            .ok_or_else(|| refuse("no pinned authority vouches for it"))
    }

    fn reaches(
        &self,
        leaf: &Certificate,
        intermediates: &[Certificate],
        now: Instant,
    ) -> Option<()> {
        let mut search = Search {
            pinned: &self.certificates,
            intermediates,
            now,
            checks_left: MAX_CHECKS,
        };
        search.climb(leaf, 0)
    }
}

fn read_each(text: &str, limit: usize) -> Result<Vec<Certificate>, KeyError> {
    bundle(text, limit)?
        .iter()
        .map(|block| Certificate::read(block.bytes()))
        .collect()
}

struct Search<'a> {
    pinned: &'a [Certificate],
    intermediates: &'a [Certificate],
    now: Instant,
    checks_left: usize,
}

impl Search<'_> {
    /// Goes up from a certificate that has so many authorities below it.
    fn climb(&mut self, from: &Certificate, below: usize) -> Option<()> {
        if self.pinned.iter().any(|pinned| pinned.der == from.der) {
            return Some(());
        }
        if below >= MAX_DEPTH {
            return None;
        }
        let (pinned, intermediates) = (self.pinned, self.intermediates);
        for issuer in pinned.iter().chain(intermediates) {
            if issuer.subject == from.issuer
                && issuer.may_issue(below, self.now)
                && self.vouches(issuer, from)
                && self.climb(issuer, below + 1).is_some()
            {
                return Some(());
            }
        }
        None
    }

    fn vouches(&mut self, issuer: &Certificate, below: &Certificate) -> bool {
        let Some(left) = self.checks_left.checked_sub(1) else {
            return false;
        };
        self.checks_left = left;
        let algorithm = SignatureAlgorithm::from_oid(&below.signature_algorithm);
        match (algorithm, issuer.bare()) {
            (Some(algorithm), Ok(key)) => algorithm
                .verify_bare(key, &below.signed, &below.signature)
                .is_ok(),
            _ => false,
        }
    }
}

impl Certificate {
    fn may_issue(&self, below: usize, now: Instant) -> bool {
        const KEY_CERT_SIGN: u8 = 0x04;
        let depth_allows = match self.authority {
            Authority::None => false,
            Authority::Issuer(None) => true,
            Authority::Issuer(Some(limit)) => below <= usize::from(limit),
        };
        let usage_allows = self
            .usages
            .key
            .is_none_or(|[first, _]| first & KEY_CERT_SIGN != 0);
        depth_allows
            && usage_allows
            && self.serves_signing()
            && self.check_strength().is_ok()
            && self.check_validity(now).is_ok()
    }

    /// Go's default asks for `serverAuth` and so refuses the very certificates that Notary makes
    /// (spec §9.1); those say `codeSigning`.
    fn serves_signing(&self) -> bool {
        self.usages.unknown.is_none()
            && self.usages.extended.as_ref().is_none_or(|purposes| {
                purposes.iter().any(|purpose| {
                    [oid::ANY_USAGE, oid::SERVER_AUTH, oid::CODE_SIGNING].contains(purpose)
                })
            })
    }
}
