//! From a draft to signed files.

use alloc::string::String;
use alloc::string::ToString;
use alloc::sync::Arc;
use alloc::vec::Vec;
use core::ops::Deref;

use rand_core::TryCryptoRng;

use super::Draft;
use super::ROLE_DAYS;
use super::ROOT_DAYS;
use crate::error::EditError;
use crate::error::Error;
use crate::error::KeyError;
use crate::key::KeyIdentity;
use crate::key::PrivateKey;
use crate::sorted::Map;
use crate::sorted::Set;
use crate::time::Expires;
use crate::time::Instant;
use crate::trust::Certificates;
use crate::trust::Signers;
use crate::trust::Trusted;
use crate::trust::Verified;
use crate::trust::refuse_certificate;
use crate::tuf::Envelope;
use crate::tuf::FileMeta;
use crate::tuf::Listing;
use crate::tuf::Metadata;
use crate::tuf::Root;
use crate::tuf::Signature;
use crate::tuf::Snapshot;
use crate::tuf::Targets;
use crate::tuf::name::RoleName;
use crate::tuf::name::Version;

/// Who signs the snapshot that goes with an update.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(clippy::exhaustive_enums, reason = "the snapshot key is here or there")]
pub enum SnapshotBy {
    /// We did; it is among the files.
    Us,
    /// The server will: none of the keys at hand may.
    Server,
}

/// Signed files, ready to be uploaded together.
#[derive(Clone, Debug)]
pub struct Update {
    pub(super) files: Vec<(RoleName, Envelope)>,
    pub(super) snapshot_by: SnapshotBy,
    /// What its own check let through, for the chain in which it will be read back.
    read: Map<RoleName, Arc<Verified<Targets>>>,
}

impl Update {
    /// The parts of the upload: the bare role name and the bytes, in the order of the chain.
    pub fn parts(&self) -> impl Iterator<Item = (&RoleName, &[u8])> {
        self.files
            .iter()
            .map(|(role, envelope)| (role, envelope.file().as_bytes()))
    }

    /// The roles that carry tags, as the check of this update let them through.
    pub(crate) fn read(&self) -> impl Iterator<Item = (RoleName, Arc<Verified<Targets>>)> {
        self.read
            .iter()
            .map(|(role, targets)| (role.clone(), Arc::clone(targets)))
    }

    /// Who signs the snapshot.
    #[must_use]
    pub const fn snapshot_by(&self) -> SnapshotBy {
        self.snapshot_by
    }

    /// The first role of which a chain has neither this file nor a later version.
    #[must_use]
    pub fn first_missing_in(&self, trusted: &Trusted) -> Option<&RoleName> {
        let signed = self
            .files
            .iter()
            .filter(|(role, _)| *role != RoleName::Snapshot);
        let mut missing = signed.filter(|(role, envelope)| {
            let (seen, version) = match role {
                RoleName::Root => (trusted.root().envelope(), Some(trusted.root().version)),
                _ => match trusted.targets(role) {
                    Some(seen) => (seen.envelope(), Some(seen.version)),
                    None => return true,
                },
            };
            seen.file() != envelope.file() && version <= version_of(role, envelope)
        });
        missing.next().map(|(role, _)| role)
    }

    /// Whether there is nothing to upload.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }
}

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

fn version_of(role: &RoleName, envelope: &Envelope) -> Option<Version> {
    match role {
        RoleName::Root => Root::decode(role, envelope.signed())
            .ok()
            .map(|root| root.version),
        _ => Targets::decode(role, envelope.signed())
            .ok()
            .map(|targets| targets.version),
    }
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

/// The keys at hand, by what they are and not by how a file wraps them.
struct Pen<'a, R> {
    keys: Map<KeyIdentity, &'a PrivateKey>,
    rng: &'a mut R,
}

impl<'a, R: TryCryptoRng> Pen<'a, R> {
    fn with(keys: &'a [PrivateKey], rng: &'a mut R) -> Result<Self, KeyError> {
        let keys = keys
            .iter()
            .map(|key| Ok((key.public().identity()?, key)))
            .collect::<Result<_, KeyError>>()?;
        Ok(Self { keys, rng })
    }

    fn held(&self, signers: &Signers<'_>) -> usize {
        let identities = signers.identities();
        let held = identities.iter().filter(|id| self.keys.contains_key(id));
        held.count()
    }

    /// One signature of every key at hand that may sign.
    fn sign(&mut self, signers: &Signers<'_>, signed: &str) -> Result<Vec<Signature>, Error> {
        if self.held(signers) < signers.needed() {
            return Err(self.refusal(signers).into());
        }
        let mut done = Set::new();
        let mut signatures = Vec::new();
        for key in &signers.keys {
            let Ok(identity) = key.identity() else {
                continue;
            };
            let Some(private) = self.keys.get(&identity) else {
                continue;
            };
            if done.insert(identity) {
                let (method, bytes) = private.sign(signed.as_bytes(), self.rng)?;
                signatures.push(Signature {
                    key: key.id(),
                    method,
                    bytes,
                });
            }
        }
        Ok(signatures)
    }

    fn refusal(&self, signers: &Signers<'_>) -> EditError {
        let role = signers.role.to_string();
        match u32::try_from(self.held(signers)) {
            Ok(held) if held > 0 => EditError::KeysTooFew {
                role,
                held,
                needed: signers.threshold.get(),
            },
            _ => EditError::KeyNotHeld {
                role,
                accepted: accepted(signers),
            },
        }
    }
}

/// The ids by which people know the keys that would do, the first few of them.
fn accepted(signers: &Signers<'_>) -> String {
    let ids: Vec<String> = signers
        .keys
        .iter()
        .take(5)
        .map(|key| key.canonical_id().unwrap_or(key.id()).to_string())
        .collect();
    if ids.is_empty() {
        return String::from("no key at all");
    }
    ids.join(", ")
}
