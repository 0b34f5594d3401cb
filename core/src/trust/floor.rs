//! Floors: versions below which nothing is believed again.
//!
//! A floor stands as long as the keys that signed at it may still sign the role, or as many of them
//! as a signature takes. When they were rotated away the floor goes with them: whoever stole a key
//! and signed the largest version could otherwise lock every client out for ever.

use alloc::string::ToString;

use sha2::Digest;
use sha2::Sha256;

use super::Verified;
use super::threshold::Signers;
use crate::error::TrustError;
use crate::key::KeyIdentity;
use crate::sorted::Map;
use crate::sorted::Set;
use crate::tuf::Metadata;
use crate::tuf::name::RoleName;
use crate::tuf::name::Version;

/// What was last believed of one role.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Floor {
    pub(super) version: Version,
    pub(super) digest: [u8; 32],
    /// Who signed, by what the keys are: their ids change when they are wrapped anew, and no
    /// signature covers the id that it stands under.
    pub(super) signers: Set<KeyIdentity>,
}

/// What was last believed of every role but root, which has its own line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Floors(pub(super) Map<RoleName, Floor>);

impl Floor {
    fn of<M: Metadata>(file: &Verified<M>) -> Self {
        Self {
            version: file.version(),
            digest: digest(file),
            signers: file.identities().clone(),
        }
    }

    /// The version last believed.
    #[must_use]
    pub const fn version(&self) -> Version {
        self.version
    }

    /// Whether the keys under one of two floors are all under the other: then neither has fallen
    /// while the other stands.
    pub(super) fn is_held_as(&self, other: &Self) -> bool {
        self.signers.is_subset(&other.signers) || other.signers.is_subset(&self.signers)
    }

    fn stands(&self, today: &Signers<'_>) -> bool {
        let still = self.signers.intersection(&today.identities()).count();
        // Asking for more signatures than held the floor up must not bring it down.
        still >= today.needed().min(self.signers.len()).max(1)
    }
}

impl Floors {
    /// The floor of a role.
    #[must_use]
    pub fn get(&self, role: &RoleName) -> Option<&Floor> {
        self.0.get(role)
    }

    /// The floor of a role, if the keys that may sign it today still hold it up.
    pub(super) fn standing(&self, today: &Signers<'_>) -> Option<&Floor> {
        self.0.get(today.role).filter(|floor| floor.stands(today))
    }

    /// Refuses a file below the floor of its role, or another one at its very height.
    pub(super) fn check<M: Metadata>(
        &self,
        today: &Signers<'_>,
        file: &Verified<M>,
    ) -> Result<(), TrustError> {
        let Some(floor) = self.standing(today) else {
            return Ok(());
        };
        let offered = file.version();
        if offered < floor.version {
            return Err(TrustError::Rollback {
                role: today.role.to_string(),
                trusted: floor.version.get(),
                offered: offered.get(),
            });
        }
        if offered == floor.version && digest(file) != floor.digest {
            return Err(TrustError::Equivocation {
                role: today.role.to_string(),
                version: offered.get(),
            });
        }
        Ok(())
    }

    pub(super) fn raise<M: Metadata>(&mut self, role: &RoleName, file: &Verified<M>) {
        let mut floor = Floor::of(file);
        if let Some(before) = self.0.get(role)
            && (before.version, before.digest) == (floor.version, floor.digest)
        {
            // Whoever serves the file may have left out signatures that were seen before.
            floor.signers.extend(before.signers.iter().copied());
        }
        self.0.insert(role.clone(), floor);
    }
}

fn digest<M>(file: &Verified<M>) -> [u8; 32] {
    Sha256::digest(file.envelope().signed().as_bytes()).into()
}
