//! The chain, step by step. Every step borrows the trusted value and answers with a new one.

mod views;

use alloc::string::String;
use alloc::string::ToString;
use alloc::sync::Arc;
use alloc::vec::Vec;

use crate::error::Error;
use crate::error::TrustError;
use crate::key::KeyId;
use crate::sorted::Map;
use crate::sorted::Set;
use crate::trust::Expiry;
use crate::trust::Floors;
use crate::trust::Memory;
use crate::trust::Pins;
use crate::trust::Verified;
use crate::trust::file::check_file;
use crate::trust::pin::Basis;
use crate::trust::root;
use crate::trust::threshold::Signers;
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
    /// Begins with a root that nothing is known of, on the strength of a pin or of first use.
    ///
    /// # Errors
    ///
    /// When the file is not a root, is not signed by its own keys, has no certificate for this
    /// repository, or no pin matches it.
    pub fn begin(gun: Gun, pins: Pins, root: Vec<u8>, now: Expiry) -> Result<Self, Error> {
        let envelope = Envelope::parse(&RoleName::Root, root)?;
        let (basis, root) = root::first(&gun, envelope, &pins.of(&gun), now.now())?;
        Ok(Self::standing_on(
            gun,
            pins,
            basis,
            root,
            Set::new(),
            Floors::default(),
        ))
    }

    /// Begins with the root that was believed before.
    ///
    /// # Errors
    ///
    /// When the remembered root is damaged, or when no key of its line matches today's pins.
    pub fn resume(gun: Gun, pins: Pins, memory: Memory, now: Expiry) -> Result<Self, Error> {
        let Memory { root, line, floors } = memory;
        let envelope = Envelope::parse(&RoleName::Root, root)?;
        let (basis, root) = root::remembered(&gun, envelope, &pins.of(&gun), &line, now.now())?;
        Ok(Self::standing_on(gun, pins, basis, root, line, floors))
    }

    fn standing_on(
        gun: Gun,
        pins: Pins,
        basis: Basis,
        root: Verified<Root>,
        mut line: Set<KeyId>,
        floors: Floors,
    ) -> Self {
        line.extend(root::ids(&root));
        Self {
            gun,
            pins: Arc::new(pins),
            basis,
            root: Arc::new(root),
            line,
            timestamp: None,
            snapshot: None,
            targets: Map::new(),
            unusable: Map::new(),
            remains: Map::new(),
            seen: Map::new(),
            floors,
        }
    }

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

    /// The same root and all that is known so far, ready for the files of another visit.
    #[must_use]
    pub(crate) fn afresh(&self) -> Self {
        let mut seen = self.targets.clone();
        seen.extend(self.seen.clone());
        Self {
            timestamp: None,
            snapshot: None,
            seen,
            ..self.above_targets()
        }
    }

    /// The same chain, to which files will be offered that were let through elsewhere.
    #[must_use]
    pub(crate) fn having_seen(
        &self,
        files: impl IntoIterator<Item = (RoleName, Arc<Verified<Targets>>)>,
    ) -> Self {
        let mut next = self.clone();
        next.seen.extend(files);
        next
    }

    /// What to keep for the next time. Only for a chain that is complete.
    #[must_use]
    pub fn remember(&self) -> Memory {
        Memory {
            root: self.root.envelope().file().as_bytes().to_vec(),
            line: self.line.clone(),
            floors: self.raised_floors(),
        }
    }

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

    fn base_signers<'a>(&'a self, role: &'a RoleName) -> Result<Signers<'a>, Error> {
        let holders = self.root.holders(role)?;
        Ok(Signers::listed(
            role,
            holders.key_ids.as_ref(),
            &self.root.keys,
            holders.threshold,
        ))
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

    /// Signatures, then version, then expiry.
    fn admit<M: Metadata>(
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
    fn refuse_dropped(
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

fn missing(role: &RoleName, needs: &'static str) -> TrustError {
    TrustError::Order {
        role: role.to_string(),
        needs,
    }
}
