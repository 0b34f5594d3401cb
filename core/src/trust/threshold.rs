//! The one place where signatures are counted, and the only door to [`Verified`].

use alloc::string::ToString;
use alloc::sync::Arc;
use alloc::vec::Vec;
use core::ops::Deref;

use crate::error::Error;
use crate::error::TrustError;
use crate::key::KeyId;
use crate::key::KeyIdentity;
use crate::key::PublicKey;
use crate::sorted::Map;
use crate::sorted::Set;
use crate::tuf::Envelope;
use crate::tuf::Keys;
use crate::tuf::Metadata;
use crate::tuf::name::RoleName;
use crate::tuf::name::Threshold;

/// Content that enough distinct keys of its role have signed, read from the very bytes they signed.
#[derive(Clone, Debug)]
pub struct Verified<M> {
    content: M,
    envelope: Envelope,
    signers: Vec<KeyId>,
    identities: Set<KeyIdentity>,
    asked: Asked,
}

/// Whose signatures were counted, for which role, and how many had to hold. An id is the hash of its
/// key, so the same ids are the same keys.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Asked {
    role: RoleName,
    keys: Vec<KeyId>,
    threshold: Threshold,
}

impl<M> Verified<M> {
    /// The file and its signatures.
    pub const fn envelope(&self) -> &Envelope {
        &self.envelope
    }

    /// The trusted keys that signed, each once.
    pub fn signers(&self) -> &[KeyId] {
        &self.signers
    }

    /// Whether this is what `signers` would make of a file: the verdict depends on nothing but the
    /// file's bytes, the role, the keys that count and the threshold.
    fn answers(&self, signers: &Signers<'_>, file: &[u8]) -> bool {
        self.asked == signers.asked() && self.envelope.file().as_bytes() == file
    }

    /// The same keys, whatever wraps them.
    pub(super) const fn identities(&self) -> &Set<KeyIdentity> {
        &self.identities
    }
}

impl<M> Deref for Verified<M> {
    type Target = M;

    fn deref(&self) -> &M {
        &self.content
    }
}

/// The keys that may sign a role, and how many of them must.
#[derive(Clone, Debug)]
pub(crate) struct Signers<'a> {
    pub(crate) role: &'a RoleName,
    pub(crate) keys: Vec<&'a PublicKey>,
    pub(crate) threshold: Threshold,
}

impl<'a> Signers<'a> {
    /// Those of the listed ids whose keys are known.
    pub(crate) fn listed(
        role: &'a RoleName,
        ids: Option<&'a Vec<KeyId>>,
        keys: &'a Keys,
        threshold: Threshold,
    ) -> Self {
        // A file may list one id as often as it has room for; each would be looked at again.
        let mut seen = Set::new();
        let keys = ids
            .into_iter()
            .flatten()
            .filter_map(|id| keys.get(id))
            .filter(|key| seen.insert(key.id()))
            .collect();
        Self {
            role,
            keys,
            threshold,
        }
    }

    /// Lets a file through, once for the same bytes: what these very signers let through before is
    /// handed on instead of being counted again.
    pub(crate) fn verify_file<M: Metadata>(
        &self,
        file: Vec<u8>,
        before: Option<&Arc<Verified<M>>>,
    ) -> Result<Arc<Verified<M>>, Error> {
        match before {
            Some(before) if before.answers(self, &file) => Ok(Arc::clone(before)),
            _ => Ok(Arc::new(self.verify(Envelope::parse(self.role, file)?)?)),
        }
    }

    /// Lets content through that enough of the keys have signed.
    pub(crate) fn verify<M: Metadata>(&self, envelope: Envelope) -> Result<Verified<M>, Error> {
        let signers = self.of(&envelope);
        if signers.len() < self.needed() {
            return Err(self.too_few(&envelope, signers.len()).into());
        }
        Ok(Verified {
            content: M::decode(self.role, envelope.signed())?,
            envelope,
            identities: signers.keys().copied().collect(),
            signers: signers.into_values().collect(),
            asked: self.asked(),
        })
    }

    fn asked(&self) -> Asked {
        Asked {
            role: self.role.clone(),
            keys: self.keys.iter().map(|key| key.id()).collect(),
            threshold: self.threshold,
        }
    }

    /// The keys whose signature is valid; a key counts once, under however many ids it stands.
    pub(crate) fn of(&self, envelope: &Envelope) -> Map<KeyIdentity, KeyId> {
        let message = envelope.signed().as_bytes();
        let mut valid: Map<KeyIdentity, KeyId> = Map::new();
        for signature in envelope.signatures() {
            let Some(key) = self.keys.iter().find(|key| key.id() == signature.key) else {
                continue; // a key that is not trusted for this role says nothing
            };
            let Ok(identity) = key.identity() else {
                continue; // a key of unknown kind is kept in files but cannot sign
            };
            if !valid.contains_key(&identity)
                && key
                    .verify(&signature.method, message, &signature.bytes)
                    .is_ok()
            {
                valid.insert(identity, key.id());
            }
        }
        valid
    }

    /// The keys that could sign, each once.
    pub(crate) fn identities(&self) -> Set<KeyIdentity> {
        self.keys.iter().flat_map(|key| key.identity()).collect()
    }

    pub(crate) fn needed(&self) -> usize {
        usize::try_from(self.threshold.get()).unwrap_or(usize::MAX)
    }

    fn too_few(&self, envelope: &Envelope, valid: usize) -> TrustError {
        if envelope.signatures().is_empty() {
            return TrustError::Unsigned {
                role: self.role.to_string(),
            };
        }
        TrustError::Threshold {
            role: self.role.to_string(),
            valid: count(valid),
            needed: self.threshold.get(),
        }
    }
}

/// A number of signatures, of which a file holds at most a few hundred.
pub(super) fn count(signatures: usize) -> u32 {
    u32::try_from(signatures).unwrap_or(u32::MAX)
}
