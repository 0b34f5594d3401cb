//! What was believed of a repository before, in a file each. What cannot be read is refused: a memory
//! that is lost silently is a rollback that goes unseen.

use std::path::Path;
use std::path::PathBuf;

use dct_core::error::HostError;
use dct_core::oci::Digest;
use dct_core::trust::Memory;
use dct_core::tuf::name::Gun;

use crate::disk;
use crate::report::Report;

/// What is remembered of a repository.
pub(crate) fn recall(config: Option<&Path>, gun: &Gun) -> Result<Option<Memory>, HostError> {
    let Some(path) = config.map(|config| path(config, gun)) else {
        return Ok(None);
    };
    let refused = |fact| HostError::Memory {
        path: path.display().to_string(),
        fact,
    };
    let Some(text) = disk::read(&path).map_err(refused)? else {
        return Ok(None);
    };
    Memory::from_json(&text)
        .map(Some)
        .map_err(|error| refused(error.to_string()))
}

/// Remembers a chain that has passed. It was believed and perhaps published: that the disk is full
/// or read-only does not undo it, so it is only mentioned.
pub(crate) fn keep(config: Option<&Path>, gun: &Gun, memory: &Memory, report: &Report) {
    let Some(path) = config.map(|config| path(config, gun)) else {
        report.detail("nothing is remembered: there is no configuration folder");
        return;
    };
    if let Err(error) = disk::replace(&path, &memory.to_json()) {
        report.talk(&format!(
            "warning: what is trusted is not remembered: {error}"
        ));
    }
}

/// Forgets a repository: the next root seen of it is the first one.
pub(crate) fn forget(config: Option<&Path>, gun: &Gun) -> Result<(), HostError> {
    config.map_or(Ok(()), |config| disk::discard(&path(config, gun)))
}

/// A repository's name has characters that a file's must not.
fn path(config: &Path, gun: &Gun) -> PathBuf {
    let name = Digest::of(gun.as_str().as_bytes());
    config
        .join("trust")
        .join("dct-sign")
        .join(format!("{name:x}.json"))
}
