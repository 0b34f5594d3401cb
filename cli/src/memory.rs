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

/// Ours in the trust directory, which other tools leave alone.
const FOLDER: &str = "dct-sign";

/// What is remembered of a repository, or else what Docker or Notary believed of it.
pub(crate) fn recall(
    trust: Option<&Path>,
    gun: &Gun,
    report: &Report,
) -> Result<Option<Memory>, HostError> {
    let Some(trust) = trust else {
        return Ok(None);
    };
    match read(&path(trust, gun))? {
        Some(memory) => Ok(Some(memory)),
        None => of_others(trust, gun, report),
    }
}

/// Remembers a chain that has passed. It was believed and perhaps published: that the disk is full
/// or read-only does not undo it, so it is only mentioned.
pub(crate) fn keep(trust: Option<&Path>, gun: &Gun, memory: Memory, report: &Report) {
    let Some(trust) = trust else {
        report.detail("nothing is remembered: there is no trust directory");
        return;
    };
    if let Err(error) = merge(&trust.join(FOLDER), &path(trust, gun), memory) {
        report.talk(&format!(
            "warning: what is trusted is not remembered: {error}"
        ));
    }
}

/// Another run may have seen a later state since ours began: what it remembers is not lost.
fn merge(folder: &Path, path: &Path, memory: Memory) -> Result<(), HostError> {
    let _lock = disk::lock(folder)?;
    let memory = match read(path)? {
        Some(theirs) => memory.merge(theirs),
        None => memory,
    };
    disk::replace(path, &memory.to_json())
}

fn read(path: &Path) -> Result<Option<Memory>, HostError> {
    let refused = |fact| HostError::Memory {
        path: path.display().to_string(),
        fact,
    };
    let Some(text) = disk::read(path).map_err(refused)? else {
        return Ok(None);
    };
    Memory::from_json(&text)
        .map(Some)
        .map_err(|error| refused(error.to_string()))
}

/// The root that Docker and Notary keep beside their keys (spec §5.1). Beginning from it is what they
/// would do themselves, and better than to believe whatever is served. It is never written to.
fn of_others(trust: &Path, gun: &Gun, report: &Report) -> Result<Option<Memory>, HostError> {
    let path = root_of_others(trust, gun);
    let root = disk::read(&path).map_err(|fact| HostError::Memory {
        path: path.display().to_string(),
        fact,
    })?;
    Ok(root.map(|root| {
        report.detail(&format!(
            "beginning from the root of {gun} that another tool believed: {}",
            path.display()
        ));
        Memory::of_root(root.into_bytes())
    }))
}

/// The root that others still believe, where it would be the beginning again.
pub(crate) fn beginning(trust: Option<&Path>, gun: &Gun) -> Option<PathBuf> {
    let path = root_of_others(trust?, gun);
    path.exists().then_some(path)
}

fn root_of_others(trust: &Path, gun: &Gun) -> PathBuf {
    let mut path = trust.join("tuf");
    path.extend(gun.segments());
    path.extend(["metadata", "root.json"]);
    path
}

/// Forgets a repository: the next root seen of it is the first one, unless others keep theirs.
pub(crate) fn forget(trust: Option<&Path>, gun: &Gun) -> Result<(), HostError> {
    let Some(trust) = trust else {
        return Ok(());
    };
    let _lock = disk::lock(&trust.join(FOLDER))?;
    disk::discard(&path(trust, gun))
}

/// A repository's name has characters that a file's must not.
fn path(trust: &Path, gun: &Gun) -> PathBuf {
    let name = Digest::of(gun.as_str().as_bytes());
    trust.join(FOLDER).join(format!("{name:x}.json"))
}
