//! The chain as it will be when the upload is published, role by role.

use alloc::collections::BTreeMap;
use alloc::collections::BTreeSet;
use alloc::string::String;
use alloc::string::ToString;
use alloc::sync::Arc;
use alloc::vec::Vec;
use core::fmt::Write;

use super::NewFile;
use super::Part;
use super::Refusal;
use super::Seen;
use super::Stored;
use super::check_version;
use super::root::follow;
use crate::error::AcceptError;
use crate::error::Error;
use crate::error::TrustError;
use crate::error::quote;
use crate::time::Expires;
use crate::time::Instant;
use crate::trust::Expiry;
use crate::trust::Signers;
use crate::trust::Trusted;
use crate::trust::Verified;
use crate::tuf::Envelope;
use crate::tuf::FileMeta;
use crate::tuf::Metadata;
use crate::tuf::Snapshot;
use crate::tuf::Targets;
use crate::tuf::check_stable;
use crate::tuf::name::RoleName;
use crate::tuf::name::Version;

/// What is stored, with what is new laid over it.
pub(super) struct Chain<'a> {
    pub(super) stored: &'a Stored,
    /// What need not be counted again.
    seen: &'a Seen,
    pub(super) now: Instant,
    /// The root that the new chain hangs on.
    pub(super) root: Trusted,
    /// `targets` and delegations whose signatures were counted.
    pub(super) believed: BTreeMap<RoleName, Arc<Verified<Targets>>>,
    pub(super) new: Vec<NewFile>,
}

impl<'a> Chain<'a> {
    /// Follows the stored root to the one offered, or begins with that.
    pub(super) fn begin(
        stored: &'a Stored,
        offered: Option<Vec<u8>>,
        seen: &'a Seen,
        now: Instant,
    ) -> Result<Self, Refusal> {
        let current = stored.files.get(&RoleName::Root);
        if current.is_none() && offered.is_none() {
            return Err(Part::Whole.because(AcceptError::NoRoot));
        }
        let root = follow((stored, current), offered.clone(), seen, now)
            .and_then(|root| root.check_root(Expiry::Enforce(now)).map(|()| root))
            .map_err(|reason| Part::Root.because(reason))?;
        let version = root.root().version;
        let mut chain = Self {
            stored,
            seen,
            now,
            root,
            believed: BTreeMap::new(),
            new: Vec::new(),
        };
        if let Some(file) = offered {
            chain.add(RoleName::Root, version, file);
        }
        Ok(chain)
    }

    /// Takes `targets` or a delegation; whatever stands above it must have come before.
    pub(super) fn take_targets(&mut self, role: RoleName, file: Vec<u8>) -> Result<(), Refusal> {
        let targets = self
            .judge_targets(&role, &file)
            .map_err(|reason| Part::Targets.because(reason))?;
        let version = targets.version;
        self.believed.insert(role.clone(), Arc::new(targets));
        self.add(role, version, file);
        Ok(())
    }

    fn judge_targets(&mut self, role: &RoleName, file: &[u8]) -> Result<Verified<Targets>, Error> {
        for ancestor in ancestors(role) {
            self.recall(&ancestor)?;
        }
        let targets: Verified<Targets> = self.verify(role, file)?;
        check_stable(role, file)?;
        check_version(role, self.version(role), targets.version)?;
        refuse_expired(role, &targets.expires, self.now)?;
        Ok(targets)
    }

    /// Believes a stored role again, by the keys that the new chain names; its expiry is for those
    /// who may sign it to mend.
    fn recall(&mut self, role: &RoleName) -> Result<(), Error> {
        if self.believed.contains_key(role) {
            return Ok(());
        }
        let stored = self
            .stored
            .files
            .get(role)
            .ok_or_else(|| not_delegated(role))?;
        let targets = self.seen.recall(&self.signers(role)?, &stored.file)?;
        self.believed.insert(role.clone(), targets);
        Ok(())
    }

    /// Takes a snapshot that its owner signed.
    pub(super) fn take_snapshot(&mut self, file: Vec<u8>) -> Result<(), Refusal> {
        let version = self
            .judge_snapshot(&file)
            .map_err(|reason| Part::Snapshot.because(reason))?;
        self.add(RoleName::Snapshot, version, file);
        Ok(())
    }

    fn judge_snapshot(&mut self, file: &[u8]) -> Result<Version, Error> {
        let role = RoleName::Snapshot;
        let snapshot: Verified<Snapshot> = self.verify(&role, file)?;
        check_stable(&role, file)?;
        check_version(&role, self.version(&role), snapshot.version())?;
        refuse_expired(&role, snapshot.expires(), self.now)?;
        for (listed, meta) in &snapshot.0.files {
            self.refuse_not_held(listed, meta)?;
        }
        self.refuse_dropped(&snapshot)?;
        Ok(snapshot.version())
    }

    /// TUF 5.5.5: what was listed stays listed, as long as it is delegated to keys that signed it.
    fn refuse_dropped(&mut self, snapshot: &Snapshot) -> Result<(), Error> {
        let role = RoleName::Snapshot;
        let Some(before) = self.stored.files.get(&role) else {
            return Ok(());
        };
        let before = Envelope::parse(&role, before.file.clone())?;
        let before = Snapshot::decode(&role, before.signed())?;
        let dropped = self.stored.files.iter().filter(|(role, _)| {
            role.is_delegation() && before.0.file(role).is_some() && snapshot.0.file(role).is_none()
        });
        for (role, current) in dropped {
            let mut line = ancestors(role);
            line.push(role.clone());
            if line.iter().try_for_each(|role| self.recall(role)).is_ok() {
                return Err(TrustError::Dropped {
                    role: role.to_string(),
                    trusted: current.version.get(),
                }
                .into());
            }
        }
        Ok(())
    }

    /// A listed file must be one that we can serve, or every client fails on it.
    fn refuse_not_held(&self, listed: &str, meta: &FileMeta) -> Result<(), Error> {
        let held = listed
            .parse()
            .ok()
            .and_then(|role: RoleName| self.file(&role));
        match held {
            None => Err(AcceptError::NotHeld {
                role: quote(listed),
            }
            .into()),
            Some(file) if FileMeta::of_role(file).sha256() != meta.sha256() => {
                Err(TrustError::Hash {
                    role: listed.into(),
                    algorithm: "sha256",
                    expected: hex(meta.sha256().as_ref()),
                }
                .into())
            }
            Some(_) => Ok(()),
        }
    }

    fn verify<M: Metadata>(&self, role: &RoleName, file: &[u8]) -> Result<Verified<M>, Error> {
        self.signers(role)?
            .verify(Envelope::parse(role, file.to_vec())?)
    }

    /// The keys that may sign a role, as the new chain names them.
    pub(super) fn signers<'b>(&'b self, role: &'b RoleName) -> Result<Signers<'b>, Error> {
        let Some(parent) = role.parent() else {
            return self.root.signers(role);
        };
        let parent = self.believed.get(&parent);
        let delegation = parent.and_then(|parent| Some((parent, parent.delegations.get(role)?)));
        let (parent, delegation) = delegation.ok_or_else(|| not_delegated(role))?;
        Ok(Signers::listed(
            role,
            delegation.key_ids.as_ref(),
            &parent.delegations.keys,
            delegation.threshold,
        ))
    }

    pub(super) fn add(&mut self, role: RoleName, version: Version, file: Vec<u8>) {
        self.new.push(NewFile {
            role,
            version,
            file,
        });
    }

    /// The file of a role as it will be.
    pub(super) fn file(&self, role: &RoleName) -> Option<&[u8]> {
        let new = self.new.iter().find(|new| new.role == *role);
        new.map(|new| new.file.as_slice())
            .or_else(|| Some(self.stored.files.get(role)?.file.as_slice()))
    }

    /// The version that is stored of a role.
    pub(super) fn version(&self, role: &RoleName) -> Option<Version> {
        self.stored.files.get(role).map(|current| current.version)
    }

    /// Every role that will have a file, but for snapshot and timestamp.
    pub(super) fn listed_roles(&self) -> BTreeSet<&RoleName> {
        let new = self.new.iter().map(|new| &new.role);
        self.stored
            .files
            .keys()
            .chain(new)
            .filter(|role| !matches!(role, RoleName::Snapshot | RoleName::Timestamp))
            .collect()
    }

    /// The new files, and what was seen on the way to them.
    pub(super) fn into_parts(self) -> (Vec<NewFile>, Seen) {
        let mut seen = self.seen.clone();
        seen.learn(self.root, self.believed);
        (self.new, seen)
    }
}

fn refuse_expired(role: &RoleName, expires: &Expires, now: Instant) -> Result<(), TrustError> {
    if expires.is_past(now) {
        return Err(TrustError::Expired {
            role: role.to_string(),
            expires: expires.as_str().into(),
        });
    }
    Ok(())
}

/// The roles above one, from `targets` down.
pub(super) fn ancestors(role: &RoleName) -> Vec<RoleName> {
    let mut above = Vec::new();
    let mut next = role.parent();
    while let Some(role) = next {
        next = role.parent();
        above.push(role);
    }
    above.reverse();
    above
}

fn not_delegated(role: &RoleName) -> TrustError {
    TrustError::NotDelegated {
        role: role.to_string(),
    }
}

fn hex(hash: Option<&[u8; 32]>) -> String {
    let mut text = String::new();
    for byte in hash.into_iter().flatten() {
        // Writing to a `String` cannot fail.
        let _ = write!(text, "{byte:02x}");
    }
    text
}
