//! Who may sign a role, and what is let through: signatures, then version, then expiry.

use alloc::string::String;
use alloc::string::ToString;
use alloc::sync::Arc;
use alloc::vec::Vec;

use super::Trusted;
use crate::error::Error;
use crate::error::TrustError;
use crate::sorted::Map;
use crate::trust::Expiry;
use crate::trust::Verified;
use crate::trust::threshold::Signers;
use crate::tuf::FileMeta;
use crate::tuf::Metadata;
use crate::tuf::Targets;
use crate::tuf::name::RoleName;

impl Trusted {
    /// The keys that may sign a role, as the believed parent of the role says.
    pub(crate) fn signers<'a>(&'a self, role: &'a RoleName) -> Result<Signers<'a>, Error> {
        let Some(parent) = role.parent() else {
            return self.base_signers(role);
        };
        let parent = self.targets(&parent).ok_or(missing(role, "parent"))?;
        let delegation = parent
            .delegations
            .get(role)
            .ok_or_else(|| TrustError::NotDelegated {
                role: role.to_string(),
            })?;
        Ok(Signers::listed(
            role,
            delegation.key_ids.as_ref(),
            &parent.delegations.keys,
            delegation.threshold,
        ))
    }

    pub(super) fn base_signers<'a>(&'a self, role: &'a RoleName) -> Result<Signers<'a>, Error> {
        let holders = self.root.holders(role)?;
        Ok(Signers::listed(
            role,
            holders.key_ids.as_ref(),
            &self.root.keys,
            holders.threshold,
        ))
    }

    /// Signatures, then version, then expiry.
    pub(super) fn admit<M: Metadata>(
        &self,
        signers: &Signers<'_>,
        file: Vec<u8>,
        seen: Option<&Arc<Verified<M>>>,
        expiry: Expiry,
    ) -> Result<Arc<Verified<M>>, Error> {
        let file = signers.verify_file(file, seen)?;
        self.floors.check(signers, &file)?;
        expiry.check(signers.role, file.expires())?;
        Ok(file)
    }

    /// TUF 5.5.5: what was listed stays listed, as long as it is delegated.
    pub(super) fn refuse_dropped(
        &self,
        listed: &Map<String, FileMeta>,
        parent: &Targets,
    ) -> Result<(), Error> {
        for child in parent.delegations.iter() {
            let signers = Signers::listed(
                &child.name,
                child.key_ids.as_ref(),
                &parent.delegations.keys,
                child.threshold,
            );
            if let Some(floor) = self.floors.standing(&signers)
                && !listed.contains_key(child.name.as_str())
            {
                return Err(TrustError::Dropped {
                    role: child.name.to_string(),
                    trusted: floor.version().get(),
                }
                .into());
            }
        }
        Ok(())
    }
}

pub(super) fn missing(role: &RoleName, needs: &'static str) -> TrustError {
    TrustError::Order {
        role: role.to_string(),
        needs,
    }
}
