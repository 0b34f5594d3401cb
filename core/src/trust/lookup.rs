//! Which image a tag is, and who says so (spec §5.5 and appendix A).

use alloc::string::ToString;
use alloc::vec::Vec;

use super::Reach;
use super::Trusted;
use crate::error::Error;
use crate::error::TrustError;
use crate::error::quote;
use crate::tuf::FileMeta;
use crate::tuf::name::RoleName;

/// A role's record of a tag.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Carrier {
    /// The role.
    pub role: RoleName,
    /// What it records.
    pub meta: FileMeta,
}

impl Trusted {
    /// The record that Docker acts on: that of `targets/releases`, or else that of `targets`.
    ///
    /// Docker takes the first hit of its walk and ignores it when it stands in any other role, so
    /// a role below `targets/releases` can hide the record of `targets`.
    ///
    /// # Errors
    ///
    /// When no such record exists, or when `targets/releases` is delegated but not believed: what
    /// it says is then unknown, and `targets` may not speak in its place. Nor may it when a role
    /// below `targets/releases` that could hide its record is not believed.
    pub fn lookup(&self, tag: &str) -> Result<Carrier, Error> {
        let releases = RoleName::releases();
        self.refuse_unknown(&RoleName::Targets)?;
        self.refuse_unknown(&releases)?;
        let (first, then) = self.lookup_order(Some(tag));
        let record = |reach: &Reach| self.record(&reach.role, tag);
        let mut hit = first.iter().find_map(record);
        if hit.is_none() {
            first
                .iter()
                .try_for_each(|reach| self.refuse_unknown(&reach.role))?;
            hit = then.iter().find_map(record);
        }
        let in_sight = [&releases, &RoleName::Targets];
        let hit = hit.filter(|carrier| in_sight.contains(&&carrier.role));
        let carrier = hit.ok_or_else(|| TrustError::NoTag { tag: quote(tag) })?;
        if carrier.meta.sha256().is_none() {
            return Err(TrustError::TagRecord {
                tag: quote(tag),
                role: carrier.role.to_string(),
            }
            .into());
        }
        Ok(carrier)
    }

    /// Every believed role that carries a tag which it may sign, nearest to `targets` first.
    #[must_use]
    pub fn carriers(&self, tag: &str) -> Vec<Carrier> {
        self.walk(&RoleName::Targets, Some(tag), &[])
            .into_iter()
            .filter_map(|reach| self.record(&reach.role, tag))
            .collect()
    }

    /// The roles that Docker asks about a tag, or about any: first these, and then those.
    pub(crate) fn lookup_order(&self, tag: Option<&str>) -> (Vec<Reach>, Vec<Reach>) {
        let releases = RoleName::releases();
        let first = self.walk(&releases, tag, &[]);
        (first, self.walk(&RoleName::Targets, tag, &[releases]))
    }

    fn record(&self, role: &RoleName, tag: &str) -> Option<Carrier> {
        let meta = self.targets(role)?.targets.get(tag)?;
        Some(Carrier {
            role: role.clone(),
            meta,
        })
    }

    /// A role that is there but was not believed, or not offered, cannot be left out silently.
    fn refuse_unknown(&self, role: &RoleName) -> Result<(), Error> {
        if let Some(reason) = self.unusable().get(role) {
            return Err(reason.clone());
        }
        let outstanding = self.wanted().iter().any(|wanted| wanted.role == *role);
        if outstanding || (*role == RoleName::Targets && self.targets(role).is_none()) {
            return Err(TrustError::Order {
                role: "tag".into(),
                needs: match role.depth() {
                    0 => "targets",
                    1 => "targets/releases",
                    _ => "the roles below targets/releases",
                },
            }
            .into());
        }
        Ok(())
    }
}
