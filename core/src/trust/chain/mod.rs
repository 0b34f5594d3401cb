//! The chain, step by step. Every step borrows the trusted value and answers with a new one.

mod admission;
mod views;
mod visits;

use alloc::string::ToString;
use alloc::sync::Arc;
use alloc::vec::Vec;

use self::admission::missing;
use crate::error::Error;
use crate::error::TrustError;
use crate::key::KeyId;
use crate::sorted::Map;
use crate::sorted::Set;
use crate::trust::Expiry;
use crate::trust::Floors;
use crate::trust::Pins;
use crate::trust::Verified;
use crate::trust::file::check_file;
use crate::trust::pin::Basis;
use crate::trust::root;
use crate::tuf::Envelope;
use crate::tuf::FileMeta;
use crate::tuf::Metadata;
use crate::tuf::Root;
use crate::tuf::Snapshot;
use crate::tuf::Targets;
use crate::tuf::Timestamp;
use crate::tuf::name::Gun;
use crate::tuf::name::RoleName;

/// Everything that is believed of one repository. Cloning costs next to nothing.
#[derive(Clone, Debug)]
pub struct Trusted {
    gun: Gun,
    pins: Arc<Pins>,
    basis: Basis,
    root: Arc<Verified<Root>>,
    line: Set<KeyId>,
    timestamp: Option<Arc<Verified<Timestamp>>>,
    snapshot: Option<Arc<Verified<Snapshot>>>,
    pub(in crate::trust) targets: Map<RoleName, Arc<Verified<Targets>>>,
    pub(in crate::trust) unusable: Map<RoleName, Error>,
    /// What the files of unusable roles say, although nobody may believe it.
    remains: Map<RoleName, Arc<Targets>>,
    /// What was let through earlier on this visit. It counts only where the same bytes are offered
    /// for the same signers again; file, version and expiry are checked anew.
    seen: Map<RoleName, Arc<Verified<Targets>>>,
    floors: Floors,
}

/// A file that the chain needs next, and what it must be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// Its role.
    pub role: RoleName,
    /// What the snapshot records of it.
    pub meta: FileMeta,
}

impl Trusted {
    /// Follows the root to its next version. The same version again changes nothing.
    ///
    /// Expired roots on the way are no reason to stop (TUF 5.3.10); the last one is judged when
    /// timestamp is offered.
    ///
    /// # Errors
    ///
    /// When the file is not the next root, signed by the keys of both.
    pub fn with_root(&self, file: Vec<u8>, now: Expiry) -> Result<Self, Error> {
        let envelope = Envelope::parse(&RoleName::Root, file)?;
        if envelope.file() == self.root.envelope().file() {
            return Ok(self.clone());
        }
        let offered = Root::decode(&RoleName::Root, envelope.signed())?.version;
        let (pin, now) = (self.pins.of(&self.gun), now.now());
        let root = if offered == self.root.version {
            root::again(&self.gun, &self.root, envelope, &pin, now)?
        } else {
            root::next(&self.gun, &self.root, envelope, &pin, now)?
        };
        let mut line = self.line.clone();
        line.extend(root::ids(&root));
        Ok(Self {
            root: Arc::new(root),
            line,
            timestamp: None,
            snapshot: None,
            ..self.above_targets()
        })
    }

    /// Believes a timestamp, if the root may still be relied upon.
    ///
    /// # Errors
    ///
    /// When root is expired, or the file is not signed, older than before, or expired.
    pub fn with_timestamp(&self, file: Vec<u8>, expiry: Expiry) -> Result<Self, Error> {
        let role = RoleName::Timestamp;
        self.check_root(expiry)?;
        let next = self.above_targets();
        let signers = self.base_signers(&role)?;
        let timestamp = next.admit::<Timestamp>(&signers, file, None, expiry)?;
        Ok(Self {
            timestamp: Some(timestamp),
            snapshot: None,
            ..next
        })
    }

    /// Whether the newest root may still be relied upon.
    ///
    /// # Errors
    ///
    /// When it, or the certificates of its keys, expired and that is not tolerated.
    pub fn check_root(&self, expiry: Expiry) -> Result<(), Error> {
        expiry.check(&RoleName::Root, &self.root.expires)?;
        match expiry {
            Expiry::Enforce(now) => root::refuse_stale_certificates(&self.gun, &self.root, now),
            Expiry::Tolerate(_) => Ok(()),
        }
    }

    /// Believes the snapshot that timestamp names, if it names the trusted root.
    ///
    /// # Errors
    ///
    /// When the file is another one, not signed, older than before, expired, or of another root.
    pub fn with_snapshot(&self, file: Vec<u8>, expiry: Expiry) -> Result<Self, Error> {
        let role = RoleName::Snapshot;
        let timestamp = self.timestamp.as_ref().ok_or(missing(&role, "timestamp"))?;
        check_file(&role, timestamp.0.file(&role), &file)?;
        let next = self.above_targets();
        let signers = self.base_signers(&role)?;
        let snapshot = next.admit::<Snapshot>(&signers, file, None, expiry)?;
        let root = RoleName::Root;
        check_file(
            &root,
            snapshot.0.file(&root),
            self.root.envelope().file().as_bytes(),
        )?;
        Ok(Self {
            snapshot: Some(snapshot),
            ..next
        })
    }

    /// Believes `targets` or a delegation whose parent is already believed.
    ///
    /// # Errors
    ///
    /// When the file is not the one that the snapshot lists, not signed by the keys that its
    /// parent names, older than before, or expired; or when the snapshot dropped one of its
    /// delegations that was believed before.
    pub fn with_targets(
        &self,
        role: &RoleName,
        file: Vec<u8>,
        expiry: Expiry,
    ) -> Result<Self, Error> {
        let snapshot = self.snapshot.as_ref().ok_or(missing(role, "snapshot"))?;
        if !(role.is_delegation() || *role == RoleName::Targets) {
            return Err(TrustError::NotDelegated {
                role: role.to_string(),
            }
            .into());
        }
        check_file(role, snapshot.0.file(role), &file)?;
        let seen = self.seen.get(role);
        let targets = self.admit::<Targets>(&self.signers(role)?, file, seen, expiry)?;
        self.refuse_dropped(&snapshot.0.files, &targets)?;
        let mut next = self.clone();
        next.targets.insert(role.clone(), targets);
        next.seen.remove(role);
        next.unusable.remove(role);
        next.remains.remove(role);
        Ok(next)
    }

    /// Goes on without a delegation. Tags that depend on it are answered with this reason.
    ///
    /// What the file says is kept apart when it is the very file that the snapshot lists: whoever
    /// may sign the role today can then adopt it.
    #[must_use]
    pub fn without(&self, role: &RoleName, file: Option<&[u8]>, reason: Error) -> Self {
        let mut next = self.clone();
        if let Some(remains) = file.and_then(|file| self.read_listed(role, file)) {
            next.remains.insert(role.clone(), Arc::new(remains));
        }
        next.unusable.insert(role.clone(), reason);
        next
    }

    fn read_listed(&self, role: &RoleName, file: &[u8]) -> Option<Targets> {
        let snapshot = self.snapshot.as_ref()?;
        check_file(role, snapshot.0.file(role), file).ok()?;
        let envelope = Envelope::parse(role, file.to_vec()).ok()?;
        Targets::decode(role, envelope.signed()).ok()
    }

    /// The files that the snapshot lists, some believed role delegates to, and nobody offered yet.
    #[must_use]
    pub fn wanted(&self) -> Vec<Wanted> {
        let Some(snapshot) = &self.snapshot else {
            return Vec::new();
        };
        let delegated = self
            .targets
            .values()
            .flat_map(|t| t.delegations.iter().map(|d| &d.name));
        core::iter::once(&RoleName::Targets)
            .chain(delegated)
            .filter(|role| !self.targets.contains_key(role) && !self.unusable.contains_key(role))
            .filter_map(|role| {
                Some(Wanted {
                    role: role.clone(),
                    meta: snapshot.0.file(role)?.clone(),
                })
            })
            .collect()
    }

    /// Without `targets` and what hangs below; what was believed of them stays a floor.
    fn above_targets(&self) -> Self {
        Self {
            targets: Map::new(),
            unusable: Map::new(),
            remains: Map::new(),
            floors: self.raised_floors(),
            ..self.clone()
        }
    }

    fn raised_floors(&self) -> Floors {
        let mut floors = self.floors.clone();
        if let Some(timestamp) = &self.timestamp {
            floors.raise(&RoleName::Timestamp, timestamp);
        }
        if let Some(snapshot) = &self.snapshot {
            floors.raise(&RoleName::Snapshot, snapshot);
        }
        for (role, targets) in &self.targets {
            floors.raise(role, targets);
        }
        floors
    }
}
