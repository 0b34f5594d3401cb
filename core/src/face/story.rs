//! Core's flows with what they need, told to their end as JSON.

use alloc::rc::Rc;
use alloc::string::String;
use alloc::string::ToString;
use alloc::vec::Vec;
use core::cell::RefCell;

use super::order;
use super::order::Publication;
use super::order::Sign;
use super::order::Verify;
use super::outcome;
use super::random::Random;
use super::safe::Safe;
use super::signing::Signing;
use crate::error::Error;
use crate::flow::Answer;
use crate::flow::Repository;
use crate::flow::fetch;
use crate::flow::gather;
use crate::flow::rehearse;
use crate::flow::sign as sign_all;
use crate::trust::Trusted;
use crate::wire;
use crate::wire::Step;
use crate::wire::Wire;

/// A flow and its first step.
pub(super) type Story = (wire::Session<'static, String>, Step<String>);

pub(super) fn sign(order: &str, safe: &Safe, rng: Random) -> Result<Story, Error> {
    let sign = order::sign(order, safe)?;
    Ok(wire::Session::start(|wire| signed(wire, sign, rng)))
}

pub(super) fn verify(order: &str, safe: &Safe) -> Result<Story, Error> {
    let verify = order::verify(order, safe)?;
    Ok(wire::Session::start(|wire| verified(wire, verify)))
}

pub(super) fn read(order: &str, safe: &Safe) -> Result<Story, Error> {
    let repository = order::read_all(order, safe)?;
    Ok(wire::Session::start(|wire| seen(wire, repository)))
}

async fn signed(wire: Wire, sign: Sign, mut rng: Random) -> String {
    let Sign {
        repository,
        order,
        keys,
        publication,
    } = sign;
    let now = repository.expiry.now();
    // What was believed is worth telling when the signing is refused.
    let believed: Rc<RefCell<Option<Trusted>>> = Rc::default();
    let held = |trusted: &Trusted| -> Result<_, Error> {
        believed.borrow_mut().replace(trusted.clone());
        Ok(keys.clone())
    };
    let signing = match publication {
        Publication::Real => sign_all(wire, &repository, &order, held, &mut rng)
            .await
            .map(Signing::from),
        Publication::Rehearsed => rehearse(wire, &repository, &order, held, &mut rng)
            .await
            .map(Signing::from),
    };
    match signing {
        Ok(signing) => outcome::signed(&repository, &signing, &order, &keys),
        Err(error) => {
            let believed = believed.borrow();
            outcome::refused(&error, believed.as_ref().map(|trusted| (trusted, now)))
        }
    }
}

async fn verified(wire: Wire, verify: Verify) -> String {
    let now = verify.repository.expiry.now();
    let trusted = match fetch(wire, &verify.repository).await {
        Ok(trusted) => trusted,
        Err(error) => return outcome::refused(&error, None),
    };
    match answers(&trusted, &verify) {
        Ok(answers) => outcome::verified(&trusted, &verify, &answers),
        Err(error) => outcome::refused(&error, Some((&trusted, now))),
    }
}

fn answers(trusted: &Trusted, verify: &Verify) -> Result<Vec<Answer>, Error> {
    let mut answers = Vec::new();
    for (image, expected) in &verify.images {
        let tag = image.tag().map(ToString::to_string).unwrap_or_default();
        let answer = Answer::of(trusted.clone(), tag)?;
        answer.refuse_dissent(&verify.signers)?;
        if let Some(expected) = expected {
            answer.refuse_other(*expected)?;
        }
        answers.push(answer);
    }
    Ok(answers)
}

async fn seen(wire: Wire, repository: Repository) -> String {
    match gather(wire, &repository).await {
        Ok(bundle) => outcome::read(&bundle),
        Err(error) => outcome::refused(&error, None),
    }
}
