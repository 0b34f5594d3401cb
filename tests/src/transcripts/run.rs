//! A flow as it is given, over any host.

use std::rc::Rc;

use dct_core::edit::Change;
use dct_core::error::Error;
use dct_core::flow::Creation;
use dct_core::flow::Image as ToSign;
use dct_core::flow::Order;
use dct_core::flow::Repository;
use dct_core::flow::Source;
use dct_core::flow::create;
use dct_core::flow::sign;
use dct_core::flow::verify;
use dct_core::key::PrivateKey;
use dct_core::key::StoredKey;
use dct_core::oci::Reference;
use dct_core::secret::Secret;
use dct_core::trust::Expiry;
use dct_core::trust::Pins;
use dct_core::trust::Trusted;
use dct_core::wire::Credentials;
use dct_core::wire::Reply;
use dct_core::wire::Request;
use dct_core::wire::Service;
use dct_core::wire::Session;
use dct_core::wire::Step;
use rand_core::TryCryptoRng;

use super::Flow;
use super::Given;
use super::Outcome;
use super::owner;

/// Runs a flow; `exchange` gets each batch.
pub fn story(
    given: &Given,
    rng: &mut impl TryCryptoRng,
    exchange: impl FnMut(&[Request]) -> Vec<Reply>,
) -> Outcome {
    let outcome = match given.flow {
        Flow::Create => run_create(given, rng, exchange),
        Flow::Sign => run_sign(given, rng, exchange),
        Flow::Verify => run_verify(given, exchange),
        Flow::Revoke => owner::revoke(given, rng, exchange),
        Flow::Add => owner::add(given, rng, exchange),
        Flow::Remove => owner::remove(given, rng, exchange),
        Flow::Rotate => owner::rotate(given, rng, exchange),
        Flow::Renew => owner::renew(given, rng, exchange),
        Flow::Delete => owner::delete(given, exchange),
    };
    outcome.unwrap_or_else(|error| Outcome::Refused(error.code().to_owned()))
}

fn run_create(
    given: &Given,
    rng: &mut impl TryCryptoRng,
    exchange: impl FnMut(&[Request]) -> Vec<Reply>,
) -> Result<Outcome, Error> {
    let repository = repository(given);
    let changes = given.signers.iter().flat_map(|signer| {
        let key = private(&signer.key);
        Change::add_signer(&signer.name.parse().unwrap(), &[key.public().clone()])
    });
    let creation = Creation {
        root: private(&given.keys[0]),
        targets: private(&given.keys[1]),
        snapshot: None,
        changes: changes.collect(),
    };
    let session = Session::start(|wire| create(wire, &repository, creation, rng));
    let published = drive(session, exchange)?;
    Ok(Outcome::Published {
        signed: published.signed.iter().map(ToString::to_string).collect(),
        conflicts: published.conflicts,
        tags: Vec::new(),
    })
}

fn run_sign(
    given: &Given,
    rng: &mut impl TryCryptoRng,
    exchange: impl FnMut(&[Request]) -> Vec<Reply>,
) -> Result<Outcome, Error> {
    let repository = repository(given);
    let order = Order {
        images: given
            .images
            .iter()
            .map(|image| to_sign(given, image))
            .collect(),
        roles: Vec::new(),
        patience_ms: 0,
    };
    let keys = |_: &Trusted| {
        Ok::<Vec<PrivateKey>, Error>(given.keys.iter().map(|key| private(key)).collect())
    };
    let session = Session::start(|wire| sign(wire, &repository, &order, keys, rng));
    let receipt = drive(session, exchange)?;
    let tags = receipt.tags.iter();
    Ok(Outcome::Published {
        signed: receipt
            .published
            .signed
            .iter()
            .map(ToString::to_string)
            .collect(),
        conflicts: receipt.published.conflicts,
        tags: tags
            .map(|tag| (tag.name.to_string(), tag.digest.to_string()))
            .collect(),
    })
}

fn run_verify(
    given: &Given,
    exchange: impl FnMut(&[Request]) -> Vec<Reply>,
) -> Result<Outcome, Error> {
    let repository = repository(given);
    let tag = given.tag.clone().unwrap();
    let session = Session::start(|wire| verify(wire, &repository, tag));
    Ok(Outcome::Verified(
        drive(session, exchange)?.digest().to_string(),
    ))
}

pub(super) fn drive<T>(
    (mut session, mut step): (Session<'_, T>, Step<T>),
    mut exchange: impl FnMut(&[Request]) -> Vec<Reply>,
) -> T {
    loop {
        match step {
            Step::Done(outcome) => return outcome,
            Step::Send(requests) => step = session.receive(exchange(&requests)),
        }
    }
}

pub(super) fn repository(given: &Given) -> Repository {
    let server = given.server.parse().unwrap();
    Repository {
        gun: given.gun.parse().unwrap(),
        server: Service::trust_server(server, &given.gun, &given.actions, credentials(given)),
        pins: Pins::default(),
        memory: None,
        expiry: Expiry::Enforce(given.now.parse().unwrap()),
    }
}

fn to_sign(given: &Given, image: &super::Image) -> ToSign {
    let reference: Reference = image.reference.parse().unwrap();
    let registry = image.registry.parse().unwrap();
    let service = Service::registry(registry, reference.repository(), credentials(given));
    ToSign {
        reference,
        expected: image
            .expected
            .as_ref()
            .map(|digest| digest.parse().unwrap()),
        source: Source::Registry(service),
    }
}

fn credentials(given: &Given) -> Option<Rc<Credentials>> {
    let login = given.login.as_ref()?;
    let password = Secret::new(login.password.clone());
    Some(Rc::new(Credentials::password(login.user.clone(), password)))
}

pub(super) fn private(pem: &str) -> PrivateKey {
    StoredKey::read(pem).unwrap().unlock(None).unwrap()
}
