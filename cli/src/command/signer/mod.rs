//! `signer`: who may sign, as Docker means it: a role of the signer's own, and a key in
//! `targets/releases`.

mod add;
mod list;
mod remove;

use dct_core::edit::Loss;
use dct_core::edit::Withdrawal;
use dct_core::oci::Reference;
use serde::Serialize;

pub(crate) use self::add::Absent;
pub(crate) use self::add::add;
pub(crate) use self::remove::remove;
use super::Desk;
use crate::args::Signer;
use crate::failure::Failure;

pub(super) fn run(desk: &Desk<'_>, args: &Signer) -> Result<(), Failure> {
    let (images, owner, withdrawal, force) = match args {
        Signer::Add {
            key,
            init,
            owner,
            name,
            images,
        } => {
            let keyring = desk.settings.keyring(&owner.owner_key, &owner.passphrase)?;
            let keys = add::public_keys(desk, key)?;
            let absent = if *init { Absent::Begin } else { Absent::Refuse };
            return each(desk, images, |image| {
                add(desk, &keyring, image, name, &keys, absent)
            });
        }
        Signer::List { image } => return list::list(desk, image),
        Signer::Remove {
            force,
            owner,
            name,
            images,
        } => (images, owner, Withdrawal::Signer(name.clone()), *force),
        Signer::RevokeKey {
            force,
            owner,
            key,
            images,
        } => (images, owner, Withdrawal::Key(*key), *force),
    };
    let keyring = desk.settings.keyring(&owner.owner_key, &owner.passphrase)?;
    let loss = if force { Loss::Accept } else { Loss::Refuse };
    each(desk, images, |image| {
        remove(desk, &keyring, image, (&withdrawal, loss))
    })
}

/// What is said about one repository.
trait Outcome: Serialize {
    fn gun(&self) -> &str;

    /// What a person likes to know, line by line.
    fn talk(&self) -> Vec<String>;
}

/// Goes through all repositories, also past one that fails: a stolen key must leave the others.
fn each<T: Outcome>(
    desk: &Desk<'_>,
    images: &[Reference],
    mut act: impl FnMut(&Reference) -> Result<T, Failure>,
) -> Result<(), Failure> {
    desk.refuse_shared_servers(images.iter())?;
    let mut outcomes = Vec::new();
    let mut last = None;
    for image in images {
        match act(image) {
            Ok(outcome) => {
                for line in outcome.talk() {
                    desk.report.talk(&line);
                }
                outcomes.push(outcome);
            }
            Err(failure) => {
                let failure = match images {
                    [_] => failure,
                    _ => failure.of(image.gun().as_str()),
                };
                if let Some(before) = last.replace(failure) {
                    desk.report.failure(&before);
                }
            }
        }
    }
    let lines: Vec<String> = outcomes
        .iter()
        .map(|outcome| outcome.gun().to_owned())
        .collect();
    if last.is_none() || !outcomes.is_empty() {
        desk.report.result(&lines, &outcomes);
    }
    last.map_or(Ok(()), Err)
}
