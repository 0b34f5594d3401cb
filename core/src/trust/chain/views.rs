//! What a believed chain says: its files, and whose keys count.

use super::Trusted;
use crate::error::Error;
use crate::key::KeyId;
use crate::key::PrivateKey;
use crate::sorted::Map;
use crate::sorted::Set;
use crate::trust::Basis;
use crate::trust::Verified;
use crate::tuf::Root;
use crate::tuf::Snapshot;
use crate::tuf::Targets;
use crate::tuf::Timestamp;
use crate::tuf::name::Gun;
use crate::tuf::name::RoleName;

impl Trusted {
    /// The repository.
    #[must_use]
    pub const fn gun(&self) -> &Gun {
        &self.gun
    }

    /// Why the root is believed.
    #[must_use]
    pub const fn basis(&self) -> Basis {
        self.basis
    }

    /// The newest root.
    #[must_use]
    pub fn root(&self) -> &Verified<Root> {
        &self.root
    }

    /// The timestamp, once believed.
    #[must_use]
    pub fn timestamp(&self) -> Option<&Verified<Timestamp>> {
        self.timestamp.as_deref()
    }

    /// The snapshot, once believed.
    #[must_use]
    pub fn snapshot(&self) -> Option<&Verified<Snapshot>> {
        self.snapshot.as_deref()
    }

    /// `targets` or a delegation, once believed.
    #[must_use]
    pub fn targets(&self, role: &RoleName) -> Option<&Verified<Targets>> {
        self.targets.get(role).map(|targets| &**targets)
    }

    /// All believed roles that carry tags, by name.
    pub fn all_targets(&self) -> impl Iterator<Item = (&RoleName, &Verified<Targets>)> {
        self.targets
            .iter()
            .map(|(role, targets)| (role, &**targets))
    }

    /// What the file of an unusable role says, for someone who may sign it to look at and adopt.
    #[must_use]
    pub fn remains(&self, role: &RoleName) -> Option<&Targets> {
        self.remains.get(role).map(|targets| &**targets)
    }

    /// The delegations that are not believed, and why.
    #[must_use]
    pub const fn unusable(&self) -> &Map<RoleName, Error> {
        &self.unusable
    }

    /// The canonical ids of the keys that may sign a role, as key files are named.
    #[must_use]
    pub fn key_ids(&self, role: &RoleName) -> Set<KeyId> {
        let signers = self.signers(role).map(|signers| signers.keys);
        let keys = signers.unwrap_or_default().into_iter();
        keys.filter_map(|key| key.canonical_id().ok()).collect()
    }

    /// Whether the keys at hand are enough to sign a role.
    #[must_use]
    pub fn may_sign(&self, role: &RoleName, keys: &[PrivateKey]) -> bool {
        let held: Set<_> = keys
            .iter()
            .filter_map(|key| key.public().identity().ok())
            .collect();
        self.signers(role).is_ok_and(|signers| {
            let identities = signers.keys.iter().filter_map(|key| key.identity().ok());
            let able: Set<_> = identities
                .filter(|identity| held.contains(identity))
                .collect();
            able.len() >= signers.needed()
        })
    }
}
