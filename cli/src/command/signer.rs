//! `signer`: who may sign, as Docker means it: a role of the signer's own, and a key in
//! `targets/releases`.

use std::collections::BTreeSet;
use std::path::Path;
use std::path::PathBuf;

use dct_core::edit::Change;
use dct_core::edit::Draft;
use dct_core::error::Error;
use dct_core::error::HostError;
use dct_core::flow::Published;
use dct_core::flow::change;
use dct_core::flow::fetch;
use dct_core::key::KeyId;
use dct_core::key::PublicKey;
use dct_core::oci::Reference;
use dct_core::trust::Trusted;
use dct_core::tuf::name::RoleName;
use dct_core::tuf::name::SignerName;
use dct_core::wire::Session;
use getrandom::SysRng;
use serde::Serialize;

use super::Desk;
use crate::args::Signer;
use crate::disk;
use crate::failure::Failure;
use crate::keys::Keyring;

#[derive(Serialize)]
struct Listed {
    name: String,
    keys: Vec<String>,
}

pub(super) fn run(desk: &Desk<'_>, args: &Signer) -> Result<(), Failure> {
    match args {
        Signer::Add {
            key,
            owner_key,
            passphrase,
            name,
            images,
        } => {
            let keyring = desk.settings.keyring(owner_key, passphrase)?;
            let keys = public_keys(desk, key)?;
            add(desk, &keyring, name, &keys, images)
        }
        Signer::List { image } => list(desk, image),
    }
}

fn add(
    desk: &Desk<'_>,
    keyring: &Keyring,
    name: &SignerName,
    keys: &[PublicKey],
    images: &[Reference],
) -> Result<(), Failure> {
    let mut lines = Vec::new();
    for image in images {
        let repository = desk.repository(image, "pull,push")?;
        let edit = |draft: &mut Draft| record(draft, name, keys);
        let owner = |trusted: &Trusted| keyring.open(&accepted(trusted));
        let mut rng = SysRng;
        let published: Result<Published, Failure> = desk.drive(Session::start(|wire| {
            change(wire, &repository, edit, owner, &mut rng)
        }));
        let published = published?;
        desk.keep(&published.trusted);
        let gun = &repository.gun;
        desk.report.talk(&if published.signed.is_empty() {
            format!("{name} may sign {gun} already, nothing was published")
        } else {
            format!("{name} may now sign {gun}")
        });
        lines.push(gun.to_string());
    }
    desk.report.result(&lines, &lines);
    Ok(())
}

fn record(draft: &mut Draft, name: &SignerName, keys: &[PublicKey]) -> Result<(), Error> {
    for change in Change::add_signer(name, keys) {
        draft.apply(change)?;
    }
    Ok(())
}

/// The owner's keys: `targets`, and the snapshot's if it was not given to the server.
fn accepted(trusted: &Trusted) -> BTreeSet<KeyId> {
    let mut ids = trusted.key_ids(&RoleName::Targets);
    ids.extend(trusted.key_ids(&RoleName::Snapshot));
    ids
}

fn public_keys(desk: &Desk<'_>, files: &[PathBuf]) -> Result<Vec<PublicKey>, Failure> {
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

fn list(desk: &Desk<'_>, image: &Reference) -> Result<(), Failure> {
    let repository = desk.repository(image, "pull")?;
    let trusted = desk.drive(Session::start(|wire| fetch(wire, &repository)))?;
    desk.keep(&trusted);
    let roles = trusted
        .targets(&RoleName::Targets)
        .into_iter()
        .flat_map(|targets| targets.delegations.iter());
    let signers: Vec<Listed> = roles
        .filter(|role| role.name != RoleName::releases())
        .filter_map(|role| {
            Some(Listed {
                name: role.name.as_str().strip_prefix("targets/")?.to_owned(),
                keys: trusted
                    .key_ids(&role.name)
                    .iter()
                    .map(ToString::to_string)
                    .collect(),
            })
        })
        .collect();
    let lines: Vec<String> = signers
        .iter()
        .map(|signer| format!("{}  {}", signer.name, signer.keys.join(" ")))
        .collect();
    desk.report.result(&lines, &signers);
    Ok(())
}
