//! What was let through before, so that it is not counted again with every upload.

use alloc::collections::BTreeMap;
use alloc::sync::Arc;

use super::Stored;
use crate::error::Error;
use crate::time::Instant;
use crate::trust::Expiry;
use crate::trust::Memory;
use crate::trust::Pins;
use crate::trust::Signers;
use crate::trust::Trusted;
use crate::trust::Verified;
use crate::tuf::Targets;
use crate::tuf::name::RoleName;

/// Verdicts of earlier uploads. They decide nothing: one counts only where the very same bytes are
/// asked about for the same keys, and what depends on the time is asked anew.
#[derive(Clone, Debug, Default)]
pub struct Seen {
    root: Option<Trusted>,
    roles: BTreeMap<RoleName, Arc<Verified<Targets>>>,
}

impl Seen {
    /// The bytes of the files that it holds.
    #[must_use]
    pub fn size(&self) -> usize {
        let root = self.root.iter().map(|root| root.root().envelope());
        let roles = self.roles.values().map(|targets| targets.envelope());
        root.chain(roles).map(|file| file.file().len()).sum()
    }

    /// The chain that stands on a stored root.
    pub(super) fn resume(
        &self,
        stored: &Stored,
        root: &[u8],
        now: Instant,
    ) -> Result<Trusted, Error> {
        let known = self.root.as_ref().filter(|known| {
            *known.gun() == stored.gun && known.root().envelope().file().as_bytes() == root
        });
        if let Some(known) = known {
            return Ok(known.clone());
        }
        // A root whose certificate ran out may still hand over to the next one.
        let expiry = Expiry::Tolerate(now);
        let memory = Memory::of_root(root.to_vec());
        Trusted::resume(stored.gun.clone(), Pins::default(), memory, expiry)
    }

    /// The content of a stored role, believed by these keys.
    pub(super) fn recall(
        &self,
        signers: &Signers<'_>,
        file: &[u8],
    ) -> Result<Arc<Verified<Targets>>, Error> {
        signers.verify_file(file.to_vec(), self.roles.get(signers.role))
    }

    /// After an upload. A role that delegates nothing is never asked about again.
    pub(super) fn learn(
        &mut self,
        root: Trusted,
        believed: BTreeMap<RoleName, Arc<Verified<Targets>>>,
    ) {
        let parents = believed.into_iter();
        let parents = parents.filter(|(_, targets)| targets.delegations.iter().next().is_some());
        self.root = Some(root);
        self.roles.extend(parents);
    }
}
