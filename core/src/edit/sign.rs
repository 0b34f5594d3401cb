//! From a draft to signed files.

use alloc::string::String;
use alloc::string::ToString;
use alloc::vec::Vec;
use core::ops::Deref;

use rand_core::TryCryptoRng;

use super::Draft;
use super::ROLE_DAYS;
use super::ROOT_DAYS;
use super::SnapshotBy;
use super::Update;
use super::pen::Pen;
use crate::error::EditError;
use crate::error::Error;
use crate::key::PrivateKey;
use crate::sorted::Map;
use crate::time::Expires;
use crate::time::Instant;
use crate::trust::Certificates;
use crate::trust::Signers;
use crate::trust::refuse_certificate;
use crate::tuf::Envelope;
use crate::tuf::FileMeta;
use crate::tuf::Listing;
use crate::tuf::Metadata;
use crate::tuf::Root;
use crate::tuf::Snapshot;
use crate::tuf::name::RoleName;
use crate::tuf::name::Version;

impl Draft {
    /// Raises the version of every changed role, signs it, and the snapshot if its key is given.
    ///
    /// Nothing changed gives no files.
    ///
    /// # Errors
    ///
    /// When a key is missing, a name cannot be written, a version cannot be raised, or the result
    /// does not pass the check that every reader will make.
    pub fn sign(
        mut self,
        keys: &[PrivateKey],
        now: Instant,
        rng: &mut impl TryCryptoRng,
    ) -> Result<Update, Error> {
        let mut pen = Pen::with(keys, rng)?;
        let mut files = Vec::new();
        for role in self.roles_to_sign() {
            let envelope = if role == RoleName::Root {
                self.sign_root(&mut pen, now)?
            } else {
                self.sign_targets(&role, &mut pen, now)?
            };
            files.push((role, envelope));
        }
        let mut update = Update {
            files,
            snapshot_by: SnapshotBy::Server,
            read: Map::new(),
        };
        let is_asked = self.changed.contains(&RoleName::Snapshot);
        if is_asked || !update.is_empty() {
            match self.sign_snapshot(&update, &mut pen, now)? {
                Some(snapshot) => {
                    update.files.push((RoleName::Snapshot, snapshot));
                    update.snapshot_by = SnapshotBy::Us;
                }
                None if is_asked => {
                    return Err(pen.refusal(&self.signers(&RoleName::Snapshot)?).into());
                }
                None => {}
            }
        }
        update.read = self.check(&update, now)?;
        Ok(update)
    }

    /// A root whose keys changed is signed by the old ones too, or nobody could follow (spec §3.7).
    fn sign_root(
        &mut self,
        pen: &mut Pen<'_, impl TryCryptoRng>,
        now: Instant,
    ) -> Result<Envelope, Error> {
        let role = RoleName::Root;
        for key in root_signers(&role, &self.root)?.keys {
            refuse_certificate(&self.gun, key, Certificates::Current(now))?;
        }
        let published = self.base.as_ref().map(|base| base.root().version);
        self.root.version = version_after(&role, published)?;
        self.root.expires = Expires::from(now.whole_seconds().plus_days(ROOT_DAYS));
        for role in [
            RoleName::Root,
            RoleName::Targets,
            RoleName::Snapshot,
            RoleName::Timestamp,
        ] {
            refuse_unreachable(&root_signers(&role, &self.root)?)?;
        }
        let signed = writable(&role, self.root.encode())?;
        let mut signatures = pen.sign(&root_signers(&role, &self.root)?, &signed)?;
        if let Some(base) = &self.base
            && base.root().holders(&role)? != self.root.holders(&role)?
        {
            for signature in pen.sign(&root_signers(&role, base.root())?, &signed)? {
                if !signatures.iter().any(|other| other.key == signature.key) {
                    signatures.push(signature);
                }
            }
        }
        Ok(Envelope::seal(signed, signatures))
    }

    fn sign_targets(
        &mut self,
        role: &RoleName,
        pen: &mut Pen<'_, impl TryCryptoRng>,
        now: Instant,
    ) -> Result<Envelope, Error> {
        let published = self
            .base
            .as_ref()
            .and_then(|base| {
                base.targets(role)
                    .map(Deref::deref)
                    .or_else(|| base.remains(role))
            })
            .map(|targets| targets.version);
        let version = version_after(role, published)?;
        let targets = self.edit(role)?;
        targets.version = version;
        targets.expires = Expires::from(now.whole_seconds().plus_days(ROLE_DAYS));
        let signed = writable(role, targets.encode())?;
        let signatures = pen.sign(&self.signers(role)?, &signed)?;
        Ok(Envelope::seal(signed, signatures))
    }

    fn sign_snapshot(
        &self,
        update: &Update,
        pen: &mut Pen<'_, impl TryCryptoRng>,
        now: Instant,
    ) -> Result<Option<Envelope>, Error> {
        let role = RoleName::Snapshot;
        let signers = self.signers(&role)?;
        if pen.held(&signers) < signers.needed() {
            return Ok(None);
        }
        let published = self.base.as_ref().and_then(|base| base.snapshot());
        let mut files = published
            .map(|snapshot| snapshot.0.files.clone())
            .unwrap_or_default();
        // What was listed stays listed, even when its delegation went (TUF 5.5.5): its version must
        // not begin anew when it comes back.
        if !files.contains_key(RoleName::Root.as_str())
            && let Some(base) = &self.base
        {
            let root = FileMeta::of_role(base.root().envelope().file().as_bytes());
            files.insert(RoleName::Root.to_string(), root);
        }
        for (role, file) in update.parts() {
            files.insert(role.to_string(), FileMeta::of_role(file));
        }
        let snapshot = Snapshot(Listing {
            expires: Expires::from(now.whole_seconds().plus_days(ROLE_DAYS)),
            files,
            version: version_after(&role, published.map(|snapshot| snapshot.version()))?,
        });
        let signed = writable(&role, snapshot.encode())?;
        let signatures = pen.sign(&signers, &signed)?;
        Ok(Some(Envelope::seal(signed, signatures)))
    }

    /// The keys that may sign a role after the changes.
    pub(super) fn signers<'a>(&'a self, role: &'a RoleName) -> Result<Signers<'a>, Error> {
        let Some(parent) = role.parent() else {
            return root_signers(role, &self.root);
        };
        let parent = self.targets.get(&parent);
        let delegations = parent.map(|parent| &parent.delegations);
        let (delegations, delegation) = delegations
            .and_then(|delegations| Some((delegations, delegations.get(role)?)))
            .ok_or_else(|| EditError::NoRole {
                role: role.to_string(),
            })?;
        Ok(Signers::listed(
            role,
            delegation.key_ids.as_ref(),
            &delegations.keys,
            delegation.threshold,
        ))
    }
}

/// Refuses keys of which too few are distinct, or keys at all: nobody could ever believe the role.
pub(super) fn refuse_unreachable(signers: &Signers<'_>) -> Result<(), EditError> {
    if signers.identities().len() >= signers.needed() {
        return Ok(());
    }
    Err(EditError::Unmanageable {
        role: signers.role.to_string(),
        fact: "fewer keys are given than must sign",
    })
}

fn root_signers<'a>(role: &'a RoleName, root: &'a Root) -> Result<Signers<'a>, Error> {
    let holders = root.holders(role)?;
    Ok(Signers::listed(
        role,
        holders.key_ids.as_ref(),
        &root.keys,
        holders.threshold,
    ))
}

fn version_after(role: &RoleName, published: Option<Version>) -> Result<Version, EditError> {
    published.map_or(Ok(Version::FIRST), |version| {
        version.next().ok_or_else(|| EditError::VersionExhausted {
            role: role.to_string(),
        })
    })
}

/// Go's writer cannot store control characters, so a server would refuse them late (spec §2.4).
fn writable(role: &RoleName, signed: String) -> Result<String, EditError> {
    if signed.bytes().any(|byte| byte < b' ') {
        return Err(EditError::Unwritable {
            member: role.to_string(),
        });
    }
    Ok(signed)
}
