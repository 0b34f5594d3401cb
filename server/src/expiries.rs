//! Which repositories there are, and when their files run out.

use dct_core::accept::LAST_DAYS;
use dct_core::error::MetadataError;
use dct_core::error::ServeError;
use dct_core::time::Expires;
use dct_core::time::Instant;
use dct_core::tuf::Envelope;
use dct_core::tuf::Metadata;
use dct_core::tuf::Root;
use dct_core::tuf::Snapshot;
use dct_core::tuf::Targets;
use dct_core::tuf::Timestamp;
use dct_core::tuf::name::Gun;
use dct_core::tuf::name::RoleName;

use crate::store::Store;

/// A repository and its current files.
#[derive(Clone, Debug)]
#[expect(clippy::exhaustive_structs, reason = "a name and what is stored of it")]
pub struct Repository {
    /// Its name.
    pub gun: Gun,
    /// Its roles, the one that runs out first before the others.
    pub roles: Vec<Role>,
}

impl Repository {
    /// Whether its root ran out: no client believes anything of it until its owner signs a new one.
    pub(crate) fn is_over(&self, now: Instant) -> bool {
        let mut roots = self.roles.iter().filter(|role| role.role == RoleName::Root);
        roots.any(|root| root.expires.is_past(now))
    }
}

/// A repository that does not read back.
#[derive(Clone, Debug)]
#[expect(
    clippy::exhaustive_structs,
    reason = "a name and what is wrong with it"
)]
pub struct Damaged {
    /// Its name.
    pub gun: Gun,
    /// What is wrong.
    pub reason: ServeError,
}

/// All repositories.
#[derive(Clone, Debug, Default)]
#[expect(
    clippy::exhaustive_structs,
    reason = "those that read back and those that do not"
)]
pub struct Found {
    /// The one whose file runs out first before the others.
    pub sound: Vec<Repository>,
    /// In the order of their names.
    pub damaged: Vec<Damaged>,
}

/// The current file of a role.
#[derive(Clone, Debug)]
#[expect(clippy::exhaustive_structs, reason = "what is told of a file")]
pub struct Role {
    /// The role.
    pub role: RoleName,
    /// Its version.
    pub version: u32,
    /// When it runs out.
    pub expires: Expires,
}

/// Looks at all repositories. Damage to one hides none of the others.
///
/// # Errors
///
/// When the database fails.
pub fn list(store: &Store) -> Result<Found, ServeError> {
    let mut found = Found::default();
    for gun in store.guns()? {
        match repository(store, gun.clone()) {
            Ok(repository) => found.sound.push(repository),
            // A page that its disk lost leaves the rest as it was.
            Err(reason) if concerns_one(store, &reason) => {
                found.damaged.push(Damaged { gun, reason });
            }
            Err(failed) => return Err(failed),
        }
    }
    found.sound.sort_by_key(|repository| {
        let first = repository.roles.first().map(|role| role.expires.at());
        (first, repository.gun.clone())
    });
    Ok(found)
}

fn concerns_one(store: &Store, reason: &ServeError) -> bool {
    match reason {
        ServeError::Damaged { .. } => true,
        ServeError::Database { .. } => store.ping().is_ok(),
        _ => false,
    }
}

fn repository(store: &Store, gun: Gun) -> Result<Repository, ServeError> {
    let mut roles = Vec::new();
    for (role, current) in store.current(&gun)?.files {
        let version = current.version.get();
        let expires = expires(&role, current.file).map_err(|_| ServeError::Damaged {
            gun: gun.to_string(),
            role: role.to_string(),
            version: version.into(),
        })?;
        roles.push(Role {
            role,
            version,
            expires,
        });
    }
    roles.sort_by_key(|role| (role.expires.at(), role.role.clone()));
    Ok(Repository { gun, roles })
}

/// When a timestamp must be signed again though nobody reads it.
pub(crate) fn last_days(timestamp: Vec<u8>) -> Option<Instant> {
    let expires = expires(&RoleName::Timestamp, timestamp).ok()?;
    Some(expires.at().plus_days(-LAST_DAYS))
}

fn expires(role: &RoleName, file: Vec<u8>) -> Result<Expires, MetadataError> {
    let envelope = Envelope::parse(role, file)?;
    let signed = envelope.signed();
    Ok(match role {
        RoleName::Root => Root::decode(role, signed)?.expires().clone(),
        RoleName::Snapshot => Snapshot::decode(role, signed)?.expires().clone(),
        RoleName::Timestamp => Timestamp::decode(role, signed)?.expires().clone(),
        _ => Targets::decode(role, signed)?.expires().clone(),
    })
}
