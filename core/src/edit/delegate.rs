//! Who may sign what below `targets`: keys and paths that are given, and keys that are taken back.

use alloc::string::String;
use alloc::string::ToString;
use alloc::vec::Vec;

use super::Draft;
use super::Effect;
use crate::error::EditError;
use crate::error::Error;
use crate::error::quote;
use crate::key::KeyId;
use crate::key::PublicKey;
use crate::sorted::Set;
use crate::trust::Signers;
use crate::tuf::DelegatedRole;
use crate::tuf::Delegations;
use crate::tuf::name::RoleName;
use crate::tuf::name::Threshold;

impl Draft {
    pub(super) fn delegate(
        &mut self,
        role: &RoleName,
        keys: Vec<PublicKey>,
        paths: Vec<String>,
    ) -> Result<Effect, Error> {
        let parent = parent_of(role)?;
        let above = self.reach(&parent)?;
        if let Some(path) = paths
            .iter()
            .find(|path| !above.iter().any(|a| path.starts_with(a.as_str())))
        {
            return Err(EditError::Path {
                role: role.to_string(),
                tag: quote(path),
            }
            .into());
        }
        let delegations = &mut self.edit(&parent)?.delegations;
        let before = delegations.clone();
        give(delegations, role, keys, paths)?;
        let changed = *delegations != before;
        Ok(self.note(changed, &parent))
    }

    pub(super) fn undelegate(&mut self, role: &RoleName) -> Result<Effect, Error> {
        let parent = parent_of(role)?;
        let delegations = &mut self.edit(&parent)?.delegations;
        if delegations.get(role).is_none() {
            return Err(EditError::NoRole {
                role: role.to_string(),
            }
            .into());
        }
        if let Some(roles) = &mut delegations.roles {
            roles.retain(|other| other.name != *role);
        }
        delegations.forget_unused_keys();
        let below = |other: &RoleName| *other == *role || other.is_below(role);
        self.targets.retain(|other, _| !below(other));
        self.changed.retain(|other| !below(other));
        self.removed.insert(role.clone());
        Ok(self.note(true, &parent))
    }

    pub(super) fn remove_key(&mut self, role: &RoleName, key: KeyId) -> Result<Effect, Error> {
        let parent = parent_of(role)?;
        let delegations = &mut self.edit(&parent)?.delegations;
        let ids = ids_of(delegations, key);
        let listed = delegations
            .roles
            .iter_mut()
            .flatten()
            .find(|other| other.name == *role);
        let Some(delegation) = listed else {
            return Err(EditError::NoRole {
                role: role.to_string(),
            }
            .into());
        };
        let Some(listed) = &mut delegation.key_ids else {
            return Ok(Effect::None);
        };
        let left: Vec<KeyId> = listed
            .iter()
            .copied()
            .filter(|id| !ids.contains(id))
            .collect();
        let changed = left.len() != listed.len();
        let signers = Signers::listed(role, Some(&left), &delegations.keys, delegation.threshold);
        if changed && signers.identities().len() < signers.needed() {
            return Err(EditError::LastKey {
                role: role.to_string(),
            }
            .into());
        }
        *listed = left;
        delegations.forget_unused_keys();
        Ok(self.note(changed, &parent))
    }

    pub(super) fn remove_key_everywhere(&mut self, key: KeyId) -> Result<Effect, Error> {
        let mut effect = Effect::None;
        let delegated: Vec<RoleName> = self
            .targets
            .values()
            .flat_map(|parent| parent.delegations.iter().map(|role| role.name.clone()))
            .collect();
        for role in delegated {
            if self.is_removed(&role) {
                continue; // it went with a role above it
            }
            let outcome = match self.remove_key(&role, key) {
                Err(Error::Edit(EditError::LastKey { .. })) => self.undelegate(&role)?,
                other => other?,
            };
            if outcome == Effect::Changed {
                effect = Effect::Changed;
            }
        }
        Ok(effect)
    }

    fn is_removed(&self, role: &RoleName) -> bool {
        self.removed
            .iter()
            .any(|removed| role == removed || role.is_below(removed))
    }
}

fn parent_of(role: &RoleName) -> Result<RoleName, EditError> {
    role.parent().ok_or_else(|| EditError::Unmanageable {
        role: role.to_string(),
        fact: "it is not a delegation",
    })
}

fn ids_of(delegations: &Delegations, canonical: KeyId) -> Set<KeyId> {
    delegations
        .keys
        .iter()
        .filter(|key| key.id() == canonical || key.canonical_id().is_ok_and(|id| id == canonical))
        .map(PublicKey::id)
        .collect()
}

/// Adds what is missing, at the end as Notary does.
fn give(
    delegations: &mut Delegations,
    role: &RoleName,
    keys: Vec<PublicKey>,
    paths: Vec<String>,
) -> Result<(), EditError> {
    let roles = delegations.roles.get_or_insert_default();
    let at = roles.iter().position(|other| other.name == *role);
    if at.is_none() && keys.is_empty() {
        return Err(EditError::NoRole {
            role: role.to_string(),
        });
    }
    let at = at.unwrap_or_else(|| {
        roles.push(DelegatedRole {
            key_ids: Some(Vec::new()),
            name: role.clone(),
            paths: Vec::new(),
            threshold: Threshold::ONE,
        });
        roles.len() - 1
    });
    let Some(delegation) = roles.get_mut(at) else {
        return Ok(());
    };
    let ids = delegation.key_ids.get_or_insert_default();
    for key in keys {
        if !ids.contains(&key.id()) {
            ids.push(key.id());
        }
        delegations.keys.insert(key);
    }
    for path in paths {
        if !delegation.paths.contains(&path) {
            delegation.paths.push(path);
        }
    }
    Ok(())
}
