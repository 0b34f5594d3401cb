//! The keys that the roots of a repository name for what a server signs.

use std::collections::BTreeMap;

use dct_core::tuf::name::RoleName;

use crate::keyring;

/// By their ids: for which role, and whether the newest root names them.
#[derive(Debug, Default)]
pub(super) struct Named(BTreeMap<String, (RoleName, Age)>);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Age {
    Current,
    Former,
}

impl Named {
    /// Reads roots, oldest first.
    pub(super) fn by<'a>(roots: impl Iterator<Item = &'a [u8]>) -> Self {
        let mut named = Self::default();
        for root in roots {
            named.0.values_mut().for_each(|(_, age)| *age = Age::Former);
            for role in [RoleName::Timestamp, RoleName::Snapshot] {
                for id in keyring::ids_of_role(root.to_vec(), &role) {
                    named.0.insert(id, (role.clone(), Age::Current));
                }
            }
        }
        named
    }

    /// The role that a root names a key for.
    pub(super) fn role(&self, id: &str) -> Option<&RoleName> {
        self.0.get(id).map(|(role, _)| role)
    }

    /// Whether the newest root names it.
    pub(super) fn is_current(&self, id: &str) -> bool {
        matches!(self.0.get(id), Some((_, Age::Current)))
    }

    /// Whether the newest root names it for timestamps.
    pub(super) fn signs_timestamps(&self, id: &str) -> bool {
        self.role(id) == Some(&RoleName::Timestamp) && self.is_current(id)
    }

    /// Whether there is no root.
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Every id.
    pub(super) fn ids(&self) -> Vec<String> {
        self.0.keys().cloned().collect()
    }
}
