//! `signer add`: a role of the signer's own, and the keys in `targets/releases`.

use std::path::Path;
use std::path::PathBuf;

use dct_core::edit::Change;
use dct_core::edit::Draft;
use dct_core::error::Error;
use dct_core::error::HostError;
use dct_core::error::ServerError;
use dct_core::flow::Published;
use dct_core::flow::change;
use dct_core::key::KeyId;
use dct_core::key::PublicKey;
use dct_core::oci::Reference;
use dct_core::sorted::Set;
use dct_core::trust::Trusted;
use dct_core::tuf::name::RoleName;
use dct_core::tuf::name::SignerName;
use dct_core::wire::Session;
use getrandom::SysRng;
use serde::Serialize;

use super::super::Desk;
use super::super::repo::Begun;
use super::super::repo::SnapshotKey;
use super::super::repo::begin;
use super::Outcome;
use crate::disk;
use crate::failure::Failure;
use crate::keys::Keyring;

/// What to do about a repository without trust data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Absent {
    Refuse,
    /// As Docker does.
    Begin,
}

/// What became of one repository.
#[derive(Serialize)]
pub(crate) struct Added {
    gun: String,
    name: String,
    /// Whether anything had to be published.
    pub(crate) published: bool,
    /// The keys of a repository that had to be begun.
    pub(crate) begun: Option<Begun>,
}

impl Outcome for Added {
    fn gun(&self) -> &str {
        &self.gun
    }

    fn talk(&self) -> Vec<String> {
        let Self { gun, name, .. } = self;
        vec![match (&self.begun, self.published) {
            (Some(_), _) => format!("{gun} is initialised, and {name} may sign it"),
            (None, true) => format!("{name} may now sign {gun}"),
            (None, false) => format!("{name} may sign {gun} already, nothing was published"),
        }]
    }
}

pub(crate) fn add(
    desk: &Desk<'_>,
    keyring: &Keyring,
    image: &Reference,
    name: &SignerName,
    keys: &[PublicKey],
    absent: Absent,
) -> Result<Added, Failure> {
    let repository = desk.repository(image, "pull,push")?;
    let gun = repository.gun.to_string();
    let edit = |draft: &mut Draft| record(draft, name, keys);
    let owner = |trusted: &Trusted| keyring.open(&accepted(trusted));
    let mut rng = SysRng;
    let published: Result<Published, Failure> = desk.drive(Session::start(|wire| {
        change(wire, &repository, edit, owner, &mut rng)
    }));
    let published = match published {
        Err(failure) if is_absent(&failure) && absent == Absent::Begin => {
            let changes = Change::add_signer(name, keys);
            let begun = begin(desk, keyring, image, SnapshotKey::Server, changes)?;
            return Ok(Added {
                gun,
                name: name.to_string(),
                published: true,
                begun: Some(begun),
            });
        }
        other => other?,
    };
    desk.keep(&published.trusted);
    Ok(Added {
        gun,
        name: name.to_string(),
        published: !published.signed.is_empty(),
        begun: None,
    })
}

pub(crate) fn public_keys(desk: &Desk<'_>, files: &[PathBuf]) -> Result<Vec<PublicKey>, Failure> {
    files.iter().map(|file| public_key(desk, file)).collect()
}

fn public_key(desk: &Desk<'_>, file: &Path) -> Result<PublicKey, Failure> {
    let place = file.display().to_string();
    let refused = |fact: &str| HostError::KeySource {
        place: place.clone(),
        fact: fact.to_owned(),
    };
    let text = disk::read(file)
        .map_err(|fact| refused(&fact))?
        .ok_or_else(|| refused("it does not exist"))?;
    PublicKey::from_file(&text, desk.settings.now)
        .map_err(|error| Failure::at(format!("key from {place}"), error))
}

fn is_absent(failure: &Failure) -> bool {
    matches!(
        failure.error(),
        Error::Server(ServerError::NoTrustData { .. })
    )
}

fn record(draft: &mut Draft, name: &SignerName, keys: &[PublicKey]) -> Result<(), Error> {
    for change in Change::add_signer(name, keys) {
        draft.apply(change)?;
    }
    Ok(())
}

/// The owner's keys: `targets`, and the snapshot's if it was not given to the server.
fn accepted(trusted: &Trusted) -> Set<KeyId> {
    let mut ids = trusted.key_ids(&RoleName::Targets);
    ids.extend(trusted.key_ids(&RoleName::Snapshot));
    ids
}
