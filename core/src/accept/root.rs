//! The root that the new chain hangs on.

use alloc::string::ToString;
use alloc::vec::Vec;

use super::Current;
use super::Seen;
use super::Stored;
use crate::error::AcceptError;
use crate::error::Error;
use crate::time::Instant;
use crate::trust::Expiry;
use crate::trust::Pins;
use crate::trust::Trusted;
use crate::tuf::Envelope;
use crate::tuf::Metadata;
use crate::tuf::Root;
use crate::tuf::check_stable;
use crate::tuf::name::RoleName;
use crate::tuf::name::Version;

/// The root that is to be believed: the stored one, the one after it, or the first.
pub(super) fn follow(
    (stored, current): (&Stored, Option<&Current>),
    offered: Option<Vec<u8>>,
    seen: &Seen,
    now: Instant,
) -> Result<Trusted, Error> {
    let expiry = Expiry::Tolerate(now);
    let Some(current) = current else {
        return begin(stored, offered.unwrap_or_default(), expiry);
    };
    let trusted = seen.resume(stored, &current.file, now)?;
    let Some(file) = offered else {
        return Ok(trusted);
    };
    check_stable(&RoleName::Root, &file)?;
    let version = root_version(&file)?;
    if version == current.version {
        return Err(AcceptError::Conflict {
            role: RoleName::Root.to_string(),
            current: version.get(),
            offered: version.get(),
        }
        .into());
    }
    if current.version.next() != Some(version) {
        return Err(AcceptError::RootVersion {
            current: current.version.get(),
            offered: version.get(),
        }
        .into());
    }
    trusted.with_root(file, expiry)
}

/// A client that rotated a key before it published begins with version 2 (spec §1.6).
fn begin(stored: &Stored, file: Vec<u8>, expiry: Expiry) -> Result<Trusted, Error> {
    check_stable(&RoleName::Root, &file)?;
    let version = root_version(&file)?;
    if version > Version::FIRST && Version::FIRST.next() != Some(version) {
        return Err(AcceptError::RootVersion {
            current: Version::FIRST.get(),
            offered: version.get(),
        }
        .into());
    }
    Trusted::begin(stored.gun.clone(), Pins::default(), file, expiry)
}

fn root_version(file: &[u8]) -> Result<Version, Error> {
    let role = RoleName::Root;
    let envelope = Envelope::parse(&role, file.to_vec())?;
    Ok(Root::decode(&role, envelope.signed())?.version)
}
