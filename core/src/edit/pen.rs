//! What signs: the keys at hand, and whose they may be.

use alloc::string::String;
use alloc::string::ToString;
use alloc::vec::Vec;

use rand_core::TryCryptoRng;

use crate::error::EditError;
use crate::error::Error;
use crate::error::KeyError;
use crate::key::KeyIdentity;
use crate::key::PrivateKey;
use crate::sorted::Map;
use crate::sorted::Set;
use crate::trust::Signers;
use crate::tuf::Signature;

/// The keys at hand, by what they are and not by how a file wraps them.
pub(super) struct Pen<'a, R> {
    keys: Map<KeyIdentity, &'a PrivateKey>,
    rng: &'a mut R,
}

impl<'a, R: TryCryptoRng> Pen<'a, R> {
    pub(super) fn with(keys: &'a [PrivateKey], rng: &'a mut R) -> Result<Self, KeyError> {
        let keys = keys
            .iter()
            .map(|key| Ok((key.public().identity()?, key)))
            .collect::<Result<_, KeyError>>()?;
        Ok(Self { keys, rng })
    }

    pub(super) fn held(&self, signers: &Signers<'_>) -> usize {
        let identities = signers.identities();
        let held = identities.iter().filter(|id| self.keys.contains_key(id));
        held.count()
    }

    /// One signature of every key at hand that may sign.
    pub(super) fn sign(
        &mut self,
        signers: &Signers<'_>,
        signed: &str,
    ) -> Result<Vec<Signature>, Error> {
        if self.held(signers) < signers.needed() {
            return Err(self.refusal(signers).into());
        }
        let mut done = Set::new();
        let mut signatures = Vec::new();
        for key in &signers.keys {
            let Ok(identity) = key.identity() else {
                continue;
            };
            let Some(private) = self.keys.get(&identity) else {
                continue;
            };
            if done.insert(identity) {
                let (method, bytes) = private.sign(signed.as_bytes(), self.rng)?;
                signatures.push(Signature {
                    key: key.id(),
                    method,
                    bytes,
                });
            }
        }
        Ok(signatures)
    }

    pub(super) fn refusal(&self, signers: &Signers<'_>) -> EditError {
        let role = signers.role.to_string();
        match u32::try_from(self.held(signers)) {
            Ok(held) if held > 0 => EditError::KeysTooFew {
                role,
                held,
                needed: signers.threshold.get(),
            },
            _ => EditError::KeyNotHeld {
                role,
                accepted: accepted(signers),
            },
        }
    }
}

/// The ids by which people know the keys that would do, the first few of them.
fn accepted(signers: &Signers<'_>) -> String {
    let ids: Vec<String> = signers
        .keys
        .iter()
        .take(5)
        .map(|key| key.canonical_id().unwrap_or(key.id()).to_string())
        .collect();
    if ids.is_empty() {
        return String::from("no key at all");
    }
    ids.join(", ")
}
