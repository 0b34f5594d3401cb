//! Signed files, ready to be uploaded together.

use alloc::sync::Arc;
use alloc::vec::Vec;

use crate::sorted::Map;
use crate::trust::Trusted;
use crate::trust::Verified;
use crate::tuf::Envelope;
use crate::tuf::Metadata;
use crate::tuf::Root;
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
    pub(super) read: Map<RoleName, Arc<Verified<Targets>>>,
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
