//! The content of a repository as it is to become.

use alloc::string::String;
use alloc::string::ToString;
use alloc::vec;
use alloc::vec::Vec;

use crate::error::EditError;
use crate::error::Error;
use crate::error::TrustError;
use crate::sorted::Map;
use crate::sorted::Set;
use crate::time::Expires;
use crate::time::Instant;
use crate::trust::Trusted;
use crate::tuf::Delegations;
use crate::tuf::FileMeta;
use crate::tuf::Root;
use crate::tuf::TargetMap;
use crate::tuf::Targets;
use crate::tuf::name::Gun;
use crate::tuf::name::RoleName;
use crate::tuf::name::TargetName;
use crate::tuf::name::Version;

/// A repository with changes that nobody has signed yet.
#[derive(Clone, Debug)]
pub struct Draft {
    pub(super) gun: Gun,
    /// What is published; a repository that is being created has none.
    pub(super) base: Option<Trusted>,
    pub(super) root: Root,
    pub(super) targets: Map<RoleName, Targets>,
    /// The roles whose content is no longer what is published.
    pub(super) changed: Set<RoleName>,
    /// The roles that are no longer delegated.
    pub(super) removed: Set<RoleName>,
}

impl Draft {
    /// Begins with what is published.
    #[must_use]
    pub fn of(trusted: &Trusted) -> Self {
        let targets = trusted
            .all_targets()
            .map(|(role, targets)| (role.clone(), (**targets).clone()))
            .collect();
        Self {
            gun: trusted.gun().clone(),
            root: (**trusted.root()).clone(),
            base: Some(trusted.clone()),
            targets,
            changed: Set::new(),
            removed: Set::new(),
        }
    }

    /// The roles that must be signed again, in the order of the chain. Snapshot is not among them:
    /// it follows from them.
    #[must_use]
    pub fn roles_to_sign(&self) -> Vec<RoleName> {
        let signed = self.changed.iter();
        let mut roles: Vec<_> = signed
            .filter(|role| **role != RoleName::Snapshot)
            .cloned()
            .collect();
        roles.sort_by_key(|role| (*role != RoleName::Root, role.depth(), role.clone()));
        roles
    }

    /// What is published; nothing of a repository that is being created is.
    #[must_use]
    pub const fn base(&self) -> Option<&Trusted> {
        self.base.as_ref()
    }

    /// What a role records of a name, changes included.
    #[must_use]
    pub fn record(&self, role: &RoleName, name: &TargetName) -> Option<FileMeta> {
        self.targets.get(role)?.targets.get(name.as_str())
    }

    /// The content of a role that may be changed.
    pub(super) fn edit(&mut self, role: &RoleName) -> Result<&mut Targets, Error> {
        self.refuse_unknown(role)?;
        if !self.targets.contains_key(role) {
            self.targets.insert(role.clone(), new_role());
        }
        let content = self.targets.get_mut(role);
        Ok(content.ok_or_else(|| EditError::NoRole {
            role: role.to_string(),
        })?)
    }

    /// A role that is published, but was not believed or not offered, would lose its content.
    pub(super) fn refuse_unknown(&self, role: &RoleName) -> Result<(), Error> {
        if self.targets.contains_key(role) || self.removed.contains(role) {
            return Ok(());
        }
        let Some(base) = &self.base else {
            return Ok(());
        };
        if let Some(reason) = base.unusable().get(role) {
            return Err(reason.clone());
        }
        if *role == RoleName::Targets || base.wanted().iter().any(|wanted| wanted.role == *role) {
            return Err(TrustError::Order {
                role: role.to_string(),
                needs: "its own file",
            }
            .into());
        }
        Ok(())
    }

    /// The prefixes of names that a role may sign after all roles above it have had their say.
    pub(super) fn reach(&self, role: &RoleName) -> Result<Vec<String>, EditError> {
        let Some(parent) = role.parent() else {
            return Ok(vec![String::new()]);
        };
        let above = self.reach(&parent)?;
        let delegation = self
            .targets
            .get(&parent)
            .and_then(|parent| parent.delegations.get(role))
            .ok_or_else(|| EditError::NoRole {
                role: role.to_string(),
            })?;
        let inside = |path: &&String| above.iter().any(|prefix| path.starts_with(prefix.as_str()));
        Ok(delegation.paths.iter().filter(inside).cloned().collect())
    }
}

/// A role before its first signature; version and expiry are set when it is signed.
pub(super) fn new_role() -> Targets {
    Targets {
        delegations: Delegations::empty(),
        expires: Expires::from(Instant::from_unix(0)),
        targets: TargetMap::empty(),
        version: Version::FIRST,
    }
}
