//! The flows that change who signs what, and what is no longer signed.

use core::cell::Cell;

use dct_core::edit::Change;
use dct_core::edit::Loss;
use dct_core::edit::Withdrawal;
use dct_core::error::Error;
use dct_core::flow;
use dct_core::flow::Custody;
use dct_core::flow::Proof;
use dct_core::flow::Published;
use dct_core::flow::Renewal;
use dct_core::flow::RotationKeys;
use dct_core::flow::Tags;
use dct_core::key::PrivateKey;
use dct_core::tuf::name::RoleName;
use dct_core::wire::Reply;
use dct_core::wire::Request;
use dct_core::wire::Session;
use rand_core::TryCryptoRng;

use super::Given;
use super::Outcome;
use super::run::drive;
use super::run::private;
use super::run::repository;

pub(super) fn revoke(
    given: &Given,
    rng: &mut impl TryCryptoRng,
    exchange: impl FnMut(&[Request]) -> Vec<Reply>,
) -> Result<Outcome, Error> {
    let repository = repository(given);
    let tag = given.tag.as_deref().unwrap().parse().unwrap();
    let tags = Tags::One(tag);
    let keys = |_: &_| Ok::<_, Error>(held(given));
    let session = Session::start(|wire| flow::revoke(wire, &repository, &tags, keys, rng));
    Ok(told(&drive(session, exchange)?.published))
}

pub(super) fn add(
    given: &Given,
    rng: &mut impl TryCryptoRng,
    exchange: impl FnMut(&[Request]) -> Vec<Reply>,
) -> Result<Outcome, Error> {
    let repository = repository(given);
    let edit = |draft: &mut dct_core::edit::Draft| {
        for signer in &given.signers {
            let key = private(&signer.key).public().clone();
            for change in Change::add_signer(&signer.name.parse().unwrap(), &[key]) {
                draft.apply(change)?;
            }
        }
        Ok(())
    };
    let keys = |_: &_| Ok::<_, Error>(held(given));
    let session = Session::start(|wire| flow::change(wire, &repository, edit, keys, rng));
    Ok(told(&drive(session, exchange)?))
}

pub(super) fn remove(
    given: &Given,
    rng: &mut impl TryCryptoRng,
    exchange: impl FnMut(&[Request]) -> Vec<Reply>,
) -> Result<Outcome, Error> {
    let repository = repository(given);
    let role = given.role.as_deref().unwrap();
    let name = role.strip_prefix("targets/").unwrap().parse().unwrap();
    let withdrawal = Withdrawal::Signer(name);
    let keys = |_: &_| Ok::<_, Error>(held(given));
    let session = Session::start(|wire| {
        flow::withdraw(wire, &repository, (&withdrawal, Loss::Refuse), keys, rng)
    });
    Ok(told(&drive(session, exchange)?.published))
}

pub(super) fn rotate(
    given: &Given,
    rng: &mut impl TryCryptoRng,
    exchange: impl FnMut(&[Request]) -> Vec<Reply>,
) -> Result<Outcome, Error> {
    let repository = repository(given);
    let custody = match given.new_keys.as_slice() {
        [] => Custody::Server,
        _ => Custody::Owner,
    };
    let keys = |_: &_| {
        let new = given.new_keys.iter().map(|key| private(key)).collect();
        let held = held(given);
        Ok::<_, Error>(RotationKeys { held, new })
    };
    let (role, upload) = (role(given), Cell::default());
    let session = Session::start(|wire| {
        flow::rotate(wire, &repository, (&role, custody), keys, &upload, rng)
    });
    Ok(told(&drive(session, exchange)?.published))
}

pub(super) fn renew(
    given: &Given,
    rng: &mut impl TryCryptoRng,
    mut exchange: impl FnMut(&[Request]) -> Vec<Reply>,
) -> Result<Outcome, Error> {
    let repository = repository(given);
    let session = Session::start(|wire| flow::fetch(wire, &repository));
    let trusted = drive(session, &mut exchange)?;
    let renewal = Renewal {
        renew: vec![role(given)],
        adopt: Vec::new(),
        proof: Proof::Timestamp,
        until: None,
    };
    let keys = held(given);
    let session =
        Session::start(|wire| flow::renew(wire, &repository, trusted, &renewal, &keys, rng));
    Ok(told(&drive(session, exchange)?))
}

pub(super) fn delete(
    given: &Given,
    exchange: impl FnMut(&[Request]) -> Vec<Reply>,
) -> Result<Outcome, Error> {
    let repository = repository(given);
    let session = Session::start(|wire| flow::delete(wire, &repository));
    drive(session, exchange)?;
    Ok(Outcome::Deleted)
}

fn role(given: &Given) -> RoleName {
    given.role.as_deref().unwrap().parse().unwrap()
}

fn held(given: &Given) -> Vec<PrivateKey> {
    given.keys.iter().map(|key| private(key)).collect()
}

fn told(published: &Published) -> Outcome {
    Outcome::Published {
        signed: published.signed.iter().map(ToString::to_string).collect(),
        conflicts: published.conflicts,
        tags: Vec::new(),
    }
}
