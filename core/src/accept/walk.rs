//! The last look: the new chain as a client will read it.

use alloc::collections::BTreeSet;
use alloc::sync::Arc;
use alloc::vec::Vec;

use super::Part;
use super::Refusal;
use super::chain::Chain;
use super::chain::ancestors;
use crate::trust::Expiry;
use crate::tuf::name::RoleName;

impl Chain<'_> {
    /// Reads what will be served, from root to every role that is new. What these very signers let
    /// through a moment ago is not counted again.
    pub(super) fn walk(&self) -> Result<(), Refusal> {
        let file = |role: &RoleName| self.file(role).unwrap_or_default().to_vec();
        let believed = self.believed.iter();
        let believed = believed.map(|(role, targets)| (role.clone(), Arc::clone(targets)));
        let now = Expiry::Enforce(self.now);
        let mut seen = self
            .root
            .having_seen(believed)
            .with_timestamp(file(&RoleName::Timestamp), now)
            .map_err(|reason| Part::Root.because(reason))?
            .with_snapshot(file(&RoleName::Snapshot), now)
            .map_err(|reason| Part::Snapshot.because(reason))?;
        for role in self.roles_to_read() {
            // A role that was there before may have run out; that is for its own signers to mend.
            seen = seen
                .with_targets(&role, file(&role), Expiry::Tolerate(self.now))
                .map_err(|reason| Part::Targets.because(reason))?;
        }
        Ok(())
    }

    /// `targets`, what is new, and what stands above that, from the top down.
    fn roles_to_read(&self) -> Vec<RoleName> {
        let mut roles = BTreeSet::from([RoleName::Targets]);
        for new in self.new.iter().filter(|new| new.role.is_delegation()) {
            roles.extend(ancestors(&new.role));
            roles.insert(new.role.clone());
        }
        let mut roles = Vec::from_iter(roles);
        roles.sort_by_key(RoleName::depth);
        roles
    }
}
