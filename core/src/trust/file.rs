//! Is this the very file that its parent recorded?

use alloc::string::String;
use alloc::string::ToString;
use core::fmt::Write;

use sha2::Digest;
use sha2::Sha256;
use sha2::Sha512;

use crate::error::Error;
use crate::error::MetadataError;
use crate::error::TrustError;
use crate::tuf::FileMeta;
use crate::tuf::name::RoleName;

/// A file must be the very one that its parent records: every known hash, and the length.
pub(super) fn check_file(
    role: &RoleName,
    recorded: Option<&FileMeta>,
    file: &[u8],
) -> Result<(), Error> {
    let recorded = recorded.ok_or_else(|| TrustError::NotListed {
        role: role.to_string(),
    })?;
    let found = u64::try_from(file.len()).unwrap_or(u64::MAX);
    if recorded.length != found {
        return Err(TrustError::Length {
            role: role.to_string(),
            recorded: recorded.length,
            found,
        }
        .into());
    }
    let sha256 = recorded
        .sha256()
        .ok_or_else(|| MetadataError::HashMissing {
            role: role.to_string(),
        })?;
    if sha256 != *Sha256::digest(file) {
        return Err(wrong_hash(role, "sha256", &sha256));
    }
    match recorded.hash("sha512") {
        Some(sha512) if sha512 != &*Sha512::digest(file) => Err(wrong_hash(role, "sha512", sha512)),
        _ => Ok(()),
    }
}

fn wrong_hash(role: &RoleName, algorithm: &'static str, expected: &[u8]) -> Error {
    let mut hex = String::new();
    for byte in expected {
        // Writing to a `String` cannot fail.
        let _ = write!(hex, "{byte:02x}");
    }
    TrustError::Hash {
        role: role.to_string(),
        algorithm,
        expected: hex,
    }
    .into()
}
