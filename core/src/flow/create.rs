//! The story of a new repository: the server's keys, the first files, and the proof that they are
//! there.

use alloc::string::ToString;
use alloc::vec::Vec;
use core::cell::Cell;

use rand_core::TryCryptoRng;

use super::Published;
use super::Repository;
use super::Upload;
use super::chain;
use super::chain::Known;
use super::publish::submit;
use crate::edit::Change;
use crate::edit::Draft;
use crate::edit::NewRepository;
use crate::edit::Update;
use crate::error::Error;
use crate::error::ServerError;
use crate::key::PrivateKey;
use crate::key::PublicKey;
use crate::key::certificate;
use crate::trust::Memory;
use crate::tuf::name::RoleName;
use crate::tuf::read_public_key;
use crate::wire::Client;
use crate::wire::Wire;
use crate::wire::notary;
use crate::wire::notary::ServerKey;
use crate::wire::notary::ServerKey::Current;
use crate::wire::notary::Submitted;

/// What a new repository is to be.
#[derive(Debug)]
#[expect(clippy::exhaustive_structs, reason = "faces build it")]
pub struct Creation {
    /// The owner's root key.
    pub root: PrivateKey,
    /// The owner's key for `targets`.
    pub targets: PrivateKey,
    /// The owner's key for snapshots; without one the server signs them.
    pub snapshot: Option<PrivateKey>,
    /// What is in it from the beginning.
    pub changes: Vec<Change>,
}

/// Creates a repository that the server does not have yet.
///
/// # Errors
///
/// When it is there already, the server gives no keys, or does not show what was published.
pub async fn create(
    wire: Wire,
    repository: &Repository,
    creation: Creation,
    rng: &mut impl TryCryptoRng,
) -> Result<Published, Error> {
    begin(wire, repository, || Ok(creation), &Cell::default(), rng).await
}

/// As [`create`], but asks for the owner's keys only when the server has shown that it would have
/// the repository; `upload` says at any time whether it may have it.
///
/// # Errors
///
/// As [`create`].
pub async fn begin<E: From<Error>>(
    wire: Wire,
    repository: &Repository,
    creation: impl FnOnce() -> Result<Creation, E>,
    upload: &Cell<Upload>,
    rng: &mut impl TryCryptoRng,
) -> Result<Published, E> {
    let client = Client::new(wire);
    refuse_existing(&client, repository).await?;
    let now = repository.expiry.now();
    let timestamp = server_key(&client, repository, &RoleName::Timestamp, Current).await?;
    let creation = creation()?;
    let snapshot = match &creation.snapshot {
        Some(key) => key.public().clone(),
        None => server_key(&client, repository, &RoleName::Snapshot, Current).await?,
    };
    let root = certificate::generate(repository.gun.as_str(), &creation.root, now, rng);
    let mut draft = Draft::create(
        repository.gun.clone(),
        NewRepository {
            root: root.map_err(Error::from)?,
            targets: creation.targets.public().clone(),
            snapshot,
            timestamp,
        },
    );
    for change in creation.changes {
        draft.apply(change)?;
    }
    let mut keys = Vec::from([creation.root, creation.targets]);
    keys.extend(creation.snapshot);
    let update = draft.sign(&keys, now, rng)?;
    match submit(&client, repository, &update, upload).await? {
        Submitted::Accepted => {}
        Submitted::Conflict => return Err(exists(repository).into()),
        Submitted::Unstored(error) => return Err(error.into()),
    }
    Ok(read_first(&client, repository, &update).await?)
}

/// The proof that the first files are there.
async fn read_first(
    client: &Client,
    repository: &Repository,
    update: &Update,
) -> Result<Published, Error> {
    let mut known = Known::default();
    for (_, file) in update.parts() {
        known.add(file);
    }
    let ours = own_root(repository, update);
    let trusted = chain::fetch_again(client, &ours, &known, None, 0).await?;
    match update.first_missing_in(&trusted) {
        Some(role) => Err(ServerError::NotVisible {
            role: role.to_string(),
        }
        .into()),
        None => Ok(Published {
            trusted,
            signed: update.parts().map(|(role, _)| role.clone()).collect(),
            conflicts: 0,
        }),
    }
}

/// The root that we just made is known: another one is no repository of ours.
fn own_root(repository: &Repository, update: &Update) -> Repository {
    let mut parts = update.parts();
    let root = parts.find(|(role, _)| **role == RoleName::Root);
    Repository {
        memory: root.map(|(_, file)| Memory::of_root(file.to_vec())),
        ..repository.clone()
    }
}

async fn refuse_existing(client: &Client, repository: &Repository) -> Result<(), Error> {
    match chain::fetch(client, repository, &Known::default(), Vec::new())
        .await
        .1
    {
        Err(Error::Server(ServerError::NoTrustData { .. })) => Ok(()),
        Ok(_) => Err(exists(repository)),
        Err(error) => Err(error),
    }
}

/// The server's own key of a role.
pub(super) async fn server_key(
    client: &Client,
    repository: &Repository,
    role: &RoleName,
    which: ServerKey,
) -> Result<PublicKey, Error> {
    let (server, gun) = (&repository.server, &repository.gun);
    let body = notary::server_key(client, server, gun, role, which).await?;
    Ok(read_public_key(&body)?)
}

fn exists(repository: &Repository) -> Error {
    ServerError::Exists {
        gun: repository.gun.to_string(),
    }
    .into()
}
