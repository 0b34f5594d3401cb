//! How each change changes the content.

use alloc::string::String;
use alloc::string::ToString;
use alloc::vec::Vec;

use super::Change;
use super::Draft;
use super::Effect;
use super::sign::refuse_unreachable;
use crate::error::EditError;
use crate::error::Error;
use crate::error::quote;
use crate::key::KeyId;
use crate::key::KeyType;
use crate::key::PublicKey;
use crate::sorted::Set;
use crate::trust::Signers;
use crate::tuf::DelegatedRole;
use crate::tuf::Delegations;
use crate::tuf::FileMeta;
use crate::tuf::KeyHolders;
use crate::tuf::name::RoleName;
use crate::tuf::name::TargetName;
use crate::tuf::name::Threshold;

impl Draft {
    /// Applies a change. What is so already is not changed and need not be signed.
    ///
    /// # Errors
    ///
    /// When the change contradicts the repository: an unknown role, a name outside a role's paths,
    /// the last key of a role. The draft is then as it was.
    pub fn apply(&mut self, change: Change) -> Result<Effect, Error> {
        match change {
            Change::AddTarget { role, name, meta } => self.add_target(&role, &name, meta),
            Change::RemoveTarget { role, name } => self.remove_target(&role, &name),
            Change::Delegate { role, keys, paths } => self.delegate(&role, keys, paths),
            Change::Undelegate { role } => self.undelegate(&role),
            Change::RemoveKey { role, key } => self.remove_key(&role, key),
            Change::RemoveKeyEverywhere { key } => self.remove_key_everywhere(key),
            Change::Rotate {
                role,
                keys,
                threshold,
            } => self.rotate(&role, keys, threshold),
            Change::Renew { role } => self.renew(role),
            Change::Adopt { role } => self.adopt(role),
        }
    }

    /// Records a name in a role: the change that signing a tag is, for whoever makes no other.
    pub(crate) fn add_target(
        &mut self,
        role: &RoleName,
        name: &TargetName,
        meta: FileMeta,
    ) -> Result<Effect, Error> {
        let reach = self.reach(&self.tagging(role)?)?;
        if !reach
            .iter()
            .any(|path| name.as_str().starts_with(path.as_str()))
        {
            return Err(EditError::Path {
                role: role.to_string(),
                tag: quote(name.as_str()),
            }
            .into());
        }
        let changed = self.edit(role)?.targets.insert(name, meta);
        Ok(self.note(changed, role))
    }

    /// Removing is not bound to a role's paths, as in Notary: what it may not sign may go.
    fn remove_target(&mut self, role: &RoleName, name: &TargetName) -> Result<Effect, Error> {
        self.refuse_unknown(&self.tagging(role)?)?;
        let targets = self.targets.get_mut(role);
        let changed = targets.is_some_and(|targets| targets.targets.remove(name.as_str()));
        Ok(self.note(changed, role))
    }

    fn delegate(
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

    fn undelegate(&mut self, role: &RoleName) -> Result<Effect, Error> {
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

    fn remove_key(&mut self, role: &RoleName, key: KeyId) -> Result<Effect, Error> {
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

    fn remove_key_everywhere(&mut self, key: KeyId) -> Result<Effect, Error> {
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

    fn rotate(
        &mut self,
        role: &RoleName,
        keys: Vec<PublicKey>,
        threshold: Threshold,
    ) -> Result<Effect, Error> {
        if role.is_delegation() {
            return Err(EditError::Unmanageable {
                role: role.to_string(),
                fact: "root does not know its keys",
            }
            .into());
        }
        refuse_unreachable(&Signers {
            role,
            keys: keys.iter().collect(),
            threshold,
        })?;
        let holders = KeyHolders {
            key_ids: Some(keys.iter().map(PublicKey::id).collect()),
            threshold,
        };
        if self.root.holders(role)? == &holders {
            return Ok(Effect::None);
        }
        if *role == RoleName::Targets {
            self.edit(role)?;
            self.changed.insert(role.clone());
        }
        for key in keys {
            self.root.keys.insert(key);
        }
        self.root.roles.insert(role.to_string(), holders);
        self.forget_former_keys();
        self.changed.insert(RoleName::Root);
        Ok(Effect::Changed)
    }

    /// Certificates of former root keys stay in root, as Notary keeps them; other keys go when no
    /// role names them (spec §1.2).
    fn forget_former_keys(&mut self) {
        let holders = self
            .root
            .roles
            .values()
            .flat_map(|holders| holders.key_ids.iter().flatten());
        let mut kept: Set<KeyId> = holders.copied().collect();
        let certified =
            |key: &&PublicKey| matches!(key.keytype(), KeyType::EcdsaX509 | KeyType::RsaX509);
        let certificates = self.root.keys.iter().filter(certified);
        kept.extend(certificates.map(PublicKey::id));
        self.root.keys.retain(|id| kept.contains(id));
    }

    fn renew(&mut self, role: RoleName) -> Result<Effect, Error> {
        match role {
            RoleName::Root | RoleName::Snapshot => {}
            RoleName::Timestamp => {
                return Err(EditError::Unmanageable {
                    role: role.to_string(),
                    fact: "the server signs it again by itself",
                }
                .into());
            }
            RoleName::Targets | RoleName::Delegation(_) => {
                self.reach(&role)?;
                self.edit(&role)?;
            }
        }
        self.changed.insert(role);
        Ok(Effect::Changed)
    }

    fn adopt(&mut self, role: RoleName) -> Result<Effect, Error> {
        self.reach(&role)?;
        if !self.targets.contains_key(&role) {
            let remains = self
                .base
                .as_ref()
                .and_then(|base| base.remains(&role))
                .cloned();
            let Some(remains) = remains else {
                return self.refuse_unknown(&role).map(|()| Effect::None);
            };
            self.targets.insert(role.clone(), remains);
            self.changed.insert(role);
            return Ok(Effect::Changed);
        }
        Ok(Effect::None)
    }

    fn note(&mut self, changed: bool, role: &RoleName) -> Effect {
        if !changed {
            return Effect::None;
        }
        self.changed.insert(role.clone());
        Effect::Changed
    }

    fn is_removed(&self, role: &RoleName) -> bool {
        self.removed
            .iter()
            .any(|removed| role == removed || role.is_below(removed))
    }

    /// A role that carries tags and is there.
    fn tagging(&self, role: &RoleName) -> Result<RoleName, EditError> {
        match role {
            RoleName::Targets => Ok(role.clone()),
            RoleName::Delegation(_) => self.reach(role).map(|_| role.clone()),
            _ => Err(EditError::NoRole {
                role: role.to_string(),
            }),
        }
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
