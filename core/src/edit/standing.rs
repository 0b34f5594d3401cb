//! What a draft means for those who will read it: which published files it disowns, and who could
//! sign them again.

use alloc::string::ToString;
use alloc::vec::Vec;

use super::Change;
use super::Draft;
use super::Effect;
use crate::error::EditError;
use crate::error::Error;
use crate::key::KeyId;
use crate::key::PrivateKey;
use crate::sorted::Set;
use crate::trust::Trusted;
use crate::tuf::name::RoleName;

impl Draft {
    /// What is published; a repository that is being created has nothing.
    #[must_use]
    pub const fn published(&self) -> Option<&Trusted> {
        self.base.as_ref()
    }

    /// Whether a role is delegated after the changes.
    #[must_use]
    pub fn is_delegated(&self, role: &RoleName) -> bool {
        let parent = role.parent().and_then(|parent| self.targets.get(&parent));
        parent.is_some_and(|parent| parent.delegations.get(role).is_some())
    }

    /// The delegations whose published file nobody would believe after the changes, because those
    /// who signed it may do so no more. Whoever still may has to sign it again.
    #[must_use]
    pub fn disowned(&self) -> Vec<RoleName> {
        let Some(base) = &self.base else {
            return Vec::new();
        };
        base.all_targets()
            .filter(|(role, _)| self.is_delegated(role) && !self.changed.contains(role))
            .filter(|(role, file)| {
                self.signers(role)
                    .is_ok_and(|signers| signers.of(file.envelope()).len() < signers.needed())
            })
            .map(|(role, _)| role.clone())
            .collect()
    }

    /// Adopts a role as somebody has seen it.
    ///
    /// # Errors
    ///
    /// When it says something else by now, and as [`Draft::apply`].
    pub fn adopt_as_seen(&mut self, role: &RoleName, seen: &Trusted) -> Result<Effect, Error> {
        let published = self.base.as_ref().and_then(|base| base.remains(role));
        if published.is_some() && published != seen.remains(role) {
            return Err(EditError::Changed {
                role: role.to_string(),
            }
            .into());
        }
        self.apply(Change::Adopt { role: role.clone() })
    }

    /// Whether the keys at hand are enough to sign a role after the changes.
    #[must_use]
    pub fn may_sign(&self, role: &RoleName, keys: &[PrivateKey]) -> bool {
        let held: Set<_> = keys
            .iter()
            .filter_map(|key| key.public().identity().ok())
            .collect();
        self.signers(role).is_ok_and(|signers| {
            signers.identities().intersection(&held).count() >= signers.needed()
        })
    }

    /// The canonical ids of the keys that may sign a role after the changes, as key files are named.
    #[must_use]
    pub fn key_ids(&self, role: &RoleName) -> Set<KeyId> {
        let signers = self.signers(role).map(|signers| signers.keys);
        let keys = signers.unwrap_or_default().into_iter();
        keys.filter_map(|key| key.canonical_id().ok()).collect()
    }
}
