//! Runs the chain over the files as far as it carries, and keeps every refusal.

use alloc::string::ToString;

use super::Files;
use crate::error::Error;
use crate::error::TrustError;
use crate::sorted::Map;
use crate::trust::Expiry;
use crate::trust::Memory;
use crate::trust::Pins;
use crate::trust::Trusted;
use crate::trust::Wanted;
use crate::tuf::Envelope;
use crate::tuf::Metadata;
use crate::tuf::Root;
use crate::tuf::name::Gun;
use crate::tuf::name::RoleName;

/// How far the chain carried.
pub(super) struct Judged {
    /// Everything believed; nothing when not even a root is.
    pub(super) trusted: Option<Trusted>,
    /// Why the other roles are not believed.
    pub(super) refused: Map<RoleName, Error>,
}

pub(super) fn judge(
    gun: &Gun,
    files: &Files,
    pins: Pins,
    memory: Option<Memory>,
    expiry: Expiry,
) -> Judged {
    let mut refused = Map::new();
    let trusted = match roots(gun, files, pins, memory, expiry) {
        Ok(trusted) => trusted,
        Err(error) => {
            refused.insert(RoleName::Root, error);
            None
        }
    };
    let trusted = trusted.map(|trusted| descend(trusted, files, expiry, &mut refused));
    Judged { trusted, refused }
}

/// The newest root that follows from memory, from a pin, or from first use.
fn roots(
    gun: &Gun,
    files: &Files,
    pins: Pins,
    memory: Option<Memory>,
    expiry: Expiry,
) -> Result<Option<Trusted>, Error> {
    let mut offered = files.roots.iter().peekable();
    let mut trusted = match memory {
        Some(memory) => {
            let trusted = Trusted::resume(gun.clone(), pins, memory, expiry)?;
            let known = trusted.root().version;
            return offered
                .filter(|root| version_of(root).is_none_or(|version| version >= known.get()))
                .try_fold(trusted, |trusted, root| {
                    trusted.with_root(root.clone(), expiry)
                })
                .map(Some);
        }
        None => loop {
            let Some(first) = offered.next() else {
                return Ok(None);
            };
            match Trusted::begin(gun.clone(), pins.clone(), first.clone(), expiry) {
                // The pin may be one of a later root, which then needs none before it.
                Err(Error::Trust(TrustError::Pin { .. } | TrustError::Expired { .. }))
                    if offered.peek().is_some() => {}
                begun => break begun?,
            }
        },
    };
    for root in offered {
        trusted = trusted.with_root(root.clone(), expiry)?;
    }
    Ok(Some(trusted))
}

/// The chain as a reader must see it, who takes nothing less than all base roles.
pub(super) fn believe(
    gun: &Gun,
    files: &Files,
    pins: Pins,
    memory: Option<Memory>,
    expiry: Expiry,
) -> Result<Trusted, Error> {
    let Judged {
        trusted,
        mut refused,
    } = judge(gun, files, pins, memory, expiry);
    for role in [
        RoleName::Root,
        RoleName::Timestamp,
        RoleName::Snapshot,
        RoleName::Targets,
    ] {
        if let Some(error) = refused.remove(&role) {
            return Err(error);
        }
    }
    let missing = |role: RoleName| TrustError::NotOffered {
        role: role.to_string(),
    };
    let trusted = trusted.ok_or_else(|| missing(RoleName::Root))?;
    if trusted.timestamp().is_none() {
        return Err(missing(RoleName::Timestamp).into());
    }
    if trusted.snapshot().is_none() {
        return Err(missing(RoleName::Snapshot).into());
    }
    trusted.check_root(expiry)?;
    Ok(trusted)
}

/// The version that a root states, to leave out those that memory already passed.
fn version_of(root: &[u8]) -> Option<u32> {
    let envelope = Envelope::parse(&RoleName::Root, root.to_vec()).ok()?;
    let root = Root::decode(&RoleName::Root, envelope.signed()).ok()?;
    Some(root.version.get())
}

fn descend(
    mut trusted: Trusted,
    files: &Files,
    expiry: Expiry,
    refused: &mut Map<RoleName, Error>,
) -> Trusted {
    let Some(timestamp) = &files.timestamp else {
        return trusted;
    };
    match trusted.with_timestamp(timestamp.clone(), expiry) {
        Ok(next) => trusted = next,
        Err(error) => {
            refused.insert(RoleName::Timestamp, error);
            return trusted;
        }
    }
    let Some(snapshot) = &files.snapshot else {
        return trusted;
    };
    match trusted.with_snapshot(snapshot.clone(), expiry) {
        Ok(next) => trusted = next,
        Err(error) => {
            refused.insert(RoleName::Snapshot, error);
            return trusted;
        }
    }
    loop {
        let wanted = trusted.wanted();
        if wanted.is_empty() {
            return trusted;
        }
        for Wanted { role, .. } in wanted {
            trusted = take_in(&trusted, files, &role, expiry, refused);
        }
    }
}

/// Believes one role, or goes on without it.
fn take_in(
    trusted: &Trusted,
    files: &Files,
    role: &RoleName,
    expiry: Expiry,
    refused: &mut Map<RoleName, Error>,
) -> Trusted {
    let Some(file) = files.targets.get(role) else {
        let error = TrustError::NotOffered {
            role: role.as_str().into(),
        };
        refused.insert(role.clone(), error.clone().into());
        return trusted.without(role, None, error.into());
    };
    trusted
        .with_targets(role, file.clone(), expiry)
        .unwrap_or_else(|error| {
            refused.insert(role.clone(), error.clone());
            trusted.without(role, Some(file), error)
        })
}
