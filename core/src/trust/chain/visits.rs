//! How a chain begins, what is kept of it for the next visit, and how that one begins.

use alloc::sync::Arc;
use alloc::vec::Vec;

use super::Trusted;
use crate::error::Error;
use crate::key::KeyId;
use crate::sorted::Map;
use crate::sorted::Set;
use crate::trust::Expiry;
use crate::trust::Floors;
use crate::trust::Memory;
use crate::trust::Pins;
use crate::trust::Verified;
use crate::trust::pin::Basis;
use crate::trust::root;
use crate::tuf::Envelope;
use crate::tuf::Root;
use crate::tuf::Targets;
use crate::tuf::name::Gun;
use crate::tuf::name::RoleName;

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
}
