//! How each change changes the content.

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

    pub(super) fn note(&mut self, changed: bool, role: &RoleName) -> Effect {
        if !changed {
            return Effect::None;
        }
        self.changed.insert(role.clone());
        Effect::Changed
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
