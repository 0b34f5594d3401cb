//! Rights that are taken back: a signer's, or a stolen key's. Files that lose their signatures by it are
//! signed again by whoever may and is here.

use alloc::string::String;
use alloc::string::ToString;
use alloc::vec::Vec;

use super::Change;
use super::Draft;
use crate::error::EditError;
use crate::error::Error;
use crate::key::KeyId;
use crate::key::PrivateKey;
use crate::sorted::Set;
use crate::trust::Trusted;
use crate::tuf::name::RoleName;
use crate::tuf::name::SignerName;

/// Whose right is taken back.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(clippy::exhaustive_enums, reason = "a person or a key")]
pub enum Withdrawal {
    /// A signer's, as Docker means it: the role goes, and its keys leave `targets/releases`.
    Signer(SignerName),
    /// A key's, by its canonical id, in every delegation.
    Key(KeyId),
}

/// What to do about tags that nobody could pull afterwards.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(clippy::exhaustive_enums, reason = "they are kept or they are not")]
pub enum Loss {
    /// Nothing is taken back then.
    Refuse,
    /// So be it.
    Accept,
}

/// What taking a right back means for the roles that had something of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Consequences {
    /// The roles that are signed again by another key, so that their tags stay.
    pub resigned: Vec<RoleName>,
    /// The roles that nobody will believe, until one of their keys takes them over.
    pub disowned: Vec<RoleName>,
    /// The roles that are no longer delegated.
    pub undelegated: Vec<RoleName>,
}

impl Draft {
    /// Takes a right back. What nobody would believe afterwards is to be signed again, if the keys at
    /// hand may.
    ///
    /// # Errors
    ///
    /// When there is no such signer, the key is one of a base role, or released tags would be lost.
    pub fn withdraw(
        &mut self,
        withdrawal: &Withdrawal,
        loss: Loss,
        keys: &[PrivateKey],
    ) -> Result<Consequences, Error> {
        let before = delegated(self);
        self.take_back(withdrawal, loss)?;
        let mut outcome = Consequences::default();
        for role in self.disowned() {
            if self.may_sign(&role, keys) {
                self.apply(Change::Renew { role: role.clone() })?;
                outcome.resigned.push(role);
            } else if loss == Loss::Accept || role != RoleName::releases() {
                outcome.disowned.push(role);
            } else {
                return Err(EditError::Disowned {
                    tags: tags(self, &role),
                    accepted: listed(&self.key_ids(&role)),
                    role: role.to_string(),
                }
                .into());
            }
        }
        let is_gone = |role: &RoleName| !self.is_delegated(role);
        outcome.undelegated = before.into_iter().filter(is_gone).collect();
        Ok(outcome)
    }

    /// As [`Draft::withdraw`], without a look at who could sign what again: for whoever has to find
    /// those keys first.
    ///
    /// # Errors
    ///
    /// As [`Draft::withdraw`].
    pub fn take_back(&mut self, withdrawal: &Withdrawal, loss: Loss) -> Result<(), Error> {
        let releases = RoleName::releases();
        let had_releases = self.is_delegated(&releases);
        match withdrawal {
            Withdrawal::Signer(name) => remove_signer(self, name)?,
            Withdrawal::Key(key) => {
                refuse_base_key(self, *key)?;
                self.apply(Change::RemoveKeyEverywhere { key: *key })?;
            }
        }
        if had_releases && !self.is_delegated(&releases) && loss == Loss::Refuse {
            return Err(EditError::LastReleaser {
                tags: tags(self, &releases),
            }
            .into());
        }
        Ok(())
    }
}

/// The role goes; of its keys, those leave `targets/releases` that no other signer has.
fn remove_signer(draft: &mut Draft, name: &SignerName) -> Result<(), Error> {
    let (role, releases) = (name.role(), RoleName::releases());
    let mut keys = draft.key_ids(&role);
    for other in delegated(draft) {
        if other != role && other != releases && other.is_direct_child_of(&RoleName::Targets) {
            let others = draft.key_ids(&other);
            keys.retain(|id| !others.contains(id));
        }
    }
    draft.apply(Change::Undelegate { role })?;
    for key in keys {
        if !draft.is_delegated(&releases) {
            break;
        }
        let change = Change::RemoveKey {
            role: releases.clone(),
            key,
        };
        match draft.apply(change) {
            // A role that nobody may sign is no role: whoever adds a signer makes it anew.
            Err(Error::Edit(EditError::LastKey { .. })) => {
                let role = releases.clone();
                draft.apply(Change::Undelegate { role })?;
            }
            outcome => drop(outcome?),
        }
    }
    Ok(())
}

/// Whoever holds a key of `targets` can give the right back at once.
fn refuse_base_key(draft: &Draft, key: KeyId) -> Result<(), EditError> {
    for role in [RoleName::Root, RoleName::Targets, RoleName::Snapshot] {
        if draft.key_ids(&role).contains(&key) {
            return Err(EditError::BaseKey {
                role: role.to_string(),
            });
        }
    }
    Ok(())
}

fn delegated(draft: &Draft) -> Vec<RoleName> {
    let published = draft.published().map(Trusted::reaches).unwrap_or_default();
    let roles = published.into_iter().map(|reach| reach.role);
    roles.filter(|role| draft.is_delegated(role)).collect()
}

/// How many tags a published role carries.
fn tags(draft: &Draft, role: &RoleName) -> usize {
    let published = draft.published().and_then(|trusted| trusted.targets(role));
    published.map_or(0, |file| file.targets.len())
}

fn listed(ids: &Set<KeyId>) -> String {
    let ids: Vec<String> = ids.iter().map(ToString::to_string).collect();
    ids.join(", ")
}
