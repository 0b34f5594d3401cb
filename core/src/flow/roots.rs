//! From the root we know, or may believe, to the newest: every one in between is fetched and believed.

use alloc::vec::Vec;

use super::Repository;
use super::chain::ask;
use super::chain::missing;
use super::chain::named;
use crate::error::Error;
use crate::error::MetadataError;
use crate::error::TrustError;
use crate::trust::Trusted;
use crate::tuf::Root;
use crate::tuf::name::RoleName;
use crate::wire::Client;
use crate::wire::notary;
use crate::wire::notary::FileName;

/// As many roots may stand between the one we know and the newest.
pub(super) const MAX_ROOTS: u32 = 1000;

/// As many of them are fetched at once; each must be believed before the next are asked for.
pub(super) const ROOTS_AT_ONCE: usize = 16;

/// From the root we know, or may believe, to the newest.
pub(super) async fn follow(
    client: &Client,
    repository: &Repository,
    before: Option<&Trusted>,
    newest: Vec<u8>,
) -> Result<Trusted, Error> {
    let begin = |root: Vec<u8>| {
        Trusted::begin(
            repository.gun.clone(),
            repository.pins.clone(),
            root,
            repository.expiry,
        )
    };
    let offered = named::<Root, _>(&RoleName::Root, &newest, |root| Some(root.version.get()))?;
    let mut trusted = match remembered(repository, before)? {
        Some(known) => Some(known),
        None => match begin(newest.clone()) {
            // The pin may be one of a root long ago, from which this one follows.
            Err(Error::Trust(TrustError::Pin { .. })) if offered > 1 => None,
            other => return other,
        },
    };
    let next = trusted
        .as_ref()
        .map_or(0, |known| known.root().version.get())
        + 1;
    if offered.saturating_sub(next) > MAX_ROOTS {
        return Err(MetadataError::TooMany {
            what: "versions of root in between",
            limit: 1000,
        }
        .into());
    }
    let versions: Vec<u32> = (next..offered).collect();
    for versions in versions.chunks(ROOTS_AT_ONCE) {
        let names = versions
            .iter()
            .map(|version| FileName::Version(RoleName::Root, *version));
        let calls = names.map(|name| ask(repository, &name)).collect();
        for (version, answer) in versions.iter().zip(client.send_all(calls).await) {
            let root = notary::judge_file(&repository.server, answer)?
                .ok_or_else(|| missing(&RoleName::Root))?;
            let root = match trusted {
                Some(trusted) => trusted.with_root(root, repository.expiry)?,
                None => begin(root)?,
            };
            // The same root again would change nothing, and lead nowhere.
            if root.root().version.get() != *version {
                return Err(missing(&RoleName::Root));
            }
            trusted = Some(root);
        }
    }
    match trusted {
        Some(trusted) => trusted.with_root(newest, repository.expiry),
        None => begin(newest),
    }
}

/// What stands from this visit or from one before.
fn remembered(repository: &Repository, before: Option<&Trusted>) -> Result<Option<Trusted>, Error> {
    if let Some(before) = before {
        return Ok(Some(before.afresh()));
    }
    let Some(memory) = repository.memory.clone() else {
        return Ok(None);
    };
    let (gun, pins) = (repository.gun.clone(), repository.pins.clone());
    Trusted::resume(gun, pins, memory, repository.expiry).map(Some)
}
