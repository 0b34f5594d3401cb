//! The story of new keys for a base role: the server gives its own, or the owner has made some; root
//! names them, and the old root's keys vouch for that.

use alloc::string::ToString;
use alloc::vec::Vec;
use core::cell::Cell;

use rand_core::TryCryptoRng;

use super::Published;
use super::Repository;
use super::Upload;
use super::chain;
use super::chain::Known;
use super::create::server_key;
use super::publish::publish_watched;
use crate::edit::Change;
use crate::edit::Draft;
use crate::error::EditError;
use crate::error::Error;
use crate::key::KeyId;
use crate::key::PrivateKey;
use crate::key::PublicKey;
use crate::key::certificate;
use crate::trust::Trusted;
use crate::tuf::name::RoleName;
use crate::wire::Client;
use crate::wire::Wire;
use crate::wire::notary::ServerKey;

/// Who is to hold the new keys of a role.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(clippy::exhaustive_enums, reason = "there is nobody else")]
pub enum Custody {
    /// The trust server, which signs by itself.
    Server,
    /// The owner.
    Owner,
}

impl Custody {
    /// Who may hold the keys of a role, when only one may; of snapshots it has to be said.
    ///
    /// # Errors
    ///
    /// [`EditError::Custody`], and [`EditError::Unmanageable`] for a delegation and for what Notary
    /// does not let that side hold.
    pub fn of(role: &RoleName, wanted: Option<Self>) -> Result<Self, EditError> {
        let unmanageable = |fact| {
            Err(EditError::Unmanageable {
                role: role.to_string(),
                fact,
            })
        };
        match (role, wanted) {
            (RoleName::Delegation(_), _) => unmanageable("root does not know its keys"),
            (RoleName::Root | RoleName::Targets, Some(Self::Server)) => {
                unmanageable("a trust server must not sign it")
            }
            (RoleName::Timestamp, Some(Self::Owner)) => unmanageable("only the server signs it"),
            (RoleName::Snapshot, None) => Err(EditError::Custody {
                role: role.to_string(),
            }),
            (RoleName::Root | RoleName::Targets, _) => Ok(Self::Owner),
            (RoleName::Timestamp, _) => Ok(Self::Server),
            (RoleName::Snapshot, Some(wanted)) => Ok(wanted),
        }
    }
}

/// The owner's keys for a rotation.
#[derive(Debug)]
#[expect(clippy::exhaustive_structs, reason = "faces build it")]
pub struct RotationKeys {
    /// The keys that may sign today: root's always, the snapshot's if the owner holds it.
    pub held: Vec<PrivateKey>,
    /// The keys that are to sign the role from now on; none when the server is to hold them.
    pub new: Vec<PrivateKey>,
}

/// What became of a rotation.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Rotated {
    /// The keys that signed until now, by the ids under which people know them.
    pub before: Vec<KeyId>,
    /// The keys that sign from now on, by the ids under which metadata lists them.
    pub after: Vec<KeyId>,
    /// What was published.
    pub published: Published,
}

/// Replaces the keys of a base role. `keys` is asked once, when the chain says whose keys count;
/// `upload` says at any time whether the server may have the new ones.
///
/// # Errors
///
/// When that side may not hold the role's keys, the server gives none, the owner's keys are not at
/// hand, or the server does not show what was published.
pub async fn rotate<E: From<Error>>(
    wire: Wire,
    repository: &Repository,
    (role, custody): (&RoleName, Custody),
    keys: impl FnOnce(&Trusted) -> Result<RotationKeys, E>,
    upload: &Cell<Upload>,
    rng: &mut impl TryCryptoRng,
) -> Result<Rotated, E> {
    let custody = Custody::of(role, Some(custody)).map_err(Error::from)?;
    let client = Client::new(wire);
    let known = Known::default();
    let (_, trusted) = chain::fetch(&client, repository, &known, Vec::new()).await;
    let trusted = trusted?;
    let RotationKeys { mut held, new } = keys(&trusted)?;
    let public = match custody {
        Custody::Server => {
            Vec::from([server_key(&client, repository, role, ServerKey::New).await?])
        }
        Custody::Owner => public_keys(repository, role, &new, rng)?,
    };
    let threshold = trusted.root().holders(role).map_err(Error::from)?.threshold;
    let before = trusted.key_ids(role).into_iter().collect();
    let after = public.iter().map(PublicKey::id).collect();
    held.extend(new);
    let edit = |draft: &mut Draft| {
        let change = Change::Rotate {
            role: role.clone(),
            keys: public.clone(),
            threshold,
        };
        draft.apply(change).map(drop)
    };
    let published = publish_watched(&client, repository, trusted, edit, &held, upload, rng).await?;
    Ok(Rotated {
        before,
        after,
        published,
    })
}

/// A root key stands in a certificate for the repository, any other as it is.
fn public_keys(
    repository: &Repository,
    role: &RoleName,
    keys: &[PrivateKey],
    rng: &mut impl TryCryptoRng,
) -> Result<Vec<PublicKey>, Error> {
    let (gun, now) = (repository.gun.as_str(), repository.expiry.now());
    let mut public = Vec::new();
    for key in keys {
        public.push(match role {
            RoleName::Root => certificate::generate(gun, key, now, rng)?,
            _ => key.public().clone(),
        });
    }
    Ok(public)
}
