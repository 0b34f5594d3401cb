//! Core's flows with what they need, told to their end as JSON.

use std::cell::RefCell;
use std::rc::Rc;

use dct_core::error::Error;
use dct_core::flow::Answer;
use dct_core::flow::Repository;
use dct_core::flow::fetch;
use dct_core::flow::gather;
use dct_core::flow::rehearse;
use dct_core::flow::sign as sign_all;
use dct_core::trust::Trusted;
use dct_core::wire;
use dct_core::wire::Step;
use dct_core::wire::Wire;
use getrandom::SysRng;

use crate::order;
use crate::order::Publication;
use crate::order::Sign;
use crate::order::Verify;
use crate::outcome;
use crate::outcome::Signing;
use crate::safe::Safe;

/// A flow and its first step.
pub(crate) type Story = (wire::Session<'static, String>, Step<String>);

pub(crate) fn sign(order: &str, safe: &Safe) -> Result<Story, Error> {
    let sign = order::sign(order, safe)?;
    Ok(wire::Session::start(|wire| signed(wire, sign)))
}

pub(crate) fn verify(order: &str, safe: &Safe) -> Result<Story, Error> {
    let verify = order::verify(order, safe)?;
    Ok(wire::Session::start(|wire| verified(wire, verify)))
}

pub(crate) fn read(order: &str, safe: &Safe) -> Result<Story, Error> {
    let repository = order::read_all(order, safe)?;
    Ok(wire::Session::start(|wire| seen(wire, repository)))
}

async fn signed(wire: Wire, sign: Sign) -> String {
    let Sign {
        repository,
        order,
        keys,
        publication,
    } = sign;
    let now = repository.expiry.now();
    // What was believed is worth telling when the signing is refused.
    let believed: Rc<RefCell<Option<Trusted>>> = Rc::default();
    let ring = |trusted: &Trusted| -> Result<_, Error> {
        believed.borrow_mut().replace(trusted.clone());
        Ok(keys.clone())
    };
    let signing = match publication {
        Publication::Real => sign_all(wire, &repository, &order, ring, &mut SysRng)
            .await
            .map(Signing::from),
        Publication::Rehearsed => rehearse(wire, &repository, &order, ring, &mut SysRng)
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
    let images = verify.images.iter();
    images
        .map(|(image, expected)| {
            let tag = image.tag().map(ToString::to_string).unwrap_or_default();
            let answer = Answer::of(trusted.clone(), tag)?;
            answer.refuse_dissent(&verify.signers)?;
            if let Some(expected) = expected {
                answer.refuse_other(*expected)?;
            }
            Ok(answer)
        })
        .collect()
}

async fn seen(wire: Wire, repository: Repository) -> String {
    match gather(wire, &repository).await {
        Ok(bundle) => outcome::read(&bundle),
        Err(error) => outcome::refused(&error, None),
    }
}
