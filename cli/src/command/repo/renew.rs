//! `repo renew`: what ends soon is signed again as it is, before anybody notices.

use dct_core::error::Error;
use dct_core::error::TrustError;
use dct_core::flow::Proof;
use dct_core::flow::Renewal;
use dct_core::flow::certificates_end;
use dct_core::flow::ends;
use dct_core::time::Instant;
use dct_core::trust::Trusted;
use dct_core::tuf::name::RoleName;

use super::super::Desk;
use super::resign;
use crate::args::Renew;
use crate::consent::Consent;
use crate::failure::Failure;

pub(super) fn run(desk: &Desk<'_>, args: &Renew) -> Result<(), Failure> {
    let owner = &args.owner;
    let keyring = desk.settings.keyring(&owner.owner_key, &owner.passphrase)?;
    let (repository, trusted, proof) = resign::read(desk, &args.image)?;
    refuse_expired(&trusted, desk.settings.now)?;
    let until = desk.settings.now.plus_days(i64::from(args.days));
    let mut renewal = Renewal {
        renew: due(&trusted, until),
        adopt: resign::orphans(&trusted),
        proof,
        until: Some(until),
    };
    if !args.roles.is_empty() {
        renewal.adopt.retain(|role| args.roles.contains(role));
        renewal.renew.clone_from(&args.roles);
        renewal.renew.retain(|role| !renewal.adopt.contains(role));
    }
    if !args.adopt {
        for role in renewal.adopt.drain(..) {
            desk.report.talk(&format!(
                "note: nobody believes {role}; repeat this with --adopt to see it and take it over"
            ));
        }
    }
    if renewal.is_empty() {
        desk.report.talk(&format!(
            "nothing ends within {} days, nothing was published",
            args.days
        ));
        desk.report.result(&[], &[(); 0]);
        return Ok(());
    }
    let consent = Consent::from_flag(args.yes);
    vouch(desk, &trusted, &renewal, consent)?;
    let keys = resign::open(&keyring, &trusted, &renewal)?;
    let left = match args.roles.as_slice() {
        [] => resign::leave_out(&trusted, &mut renewal, &keys)?,
        // Who names a role means it: without its key, nothing is signed.
        _ => Vec::new(),
    };
    let published = resign::publish(desk, (&repository, trusted), &renewal, &keys)?;
    desk.keep(&published.trusted);
    resign::told(desk, &published);
    refuse_left(&published.trusted, &left, args.days)
}

/// Whoever takes a role over vouches for every tag in it, and so does whoever signs what may be the past.
fn vouch(
    desk: &Desk<'_>,
    trusted: &Trusted,
    renewal: &Renewal,
    consent: Consent,
) -> Result<(), Failure> {
    for role in &renewal.adopt {
        desk.report
            .talk(&format!("{role} says, without a signature that counts:"));
        resign::show(desk, trusted, role);
        consent.seek(desk.report, &format!("sign {role} as it is"))?;
    }
    if renewal.proof == Proof::None {
        resign::show_all_but(desk, trusted, &renewal.adopt);
        let what = "sign that again, though nothing proves that it is the newest";
        consent.seek(desk.report, what)?;
    }
    Ok(())
}

/// Snapshot follows from every publish, and nobody but its signer sees whose key is at hand.
fn due(trusted: &Trusted, until: Instant) -> Vec<RoleName> {
    let ends = ends(trusted).into_iter();
    let mut due: Vec<RoleName> = ends
        .filter(|(role, expires)| *role != RoleName::Snapshot && expires.at() < until)
        .map(|(role, _)| role)
        .collect();
    let is_certificate_due = certificates_end(trusted).is_some_and(|end| end < until);
    if is_certificate_due && !due.contains(&RoleName::Root) {
        due.insert(0, RoleName::Root);
    }
    due
}

/// What has expired already is revived only by somebody who says so.
fn refuse_expired(trusted: &Trusted, now: Instant) -> Result<(), TrustError> {
    for (role, expires) in ends(trusted) {
        if !role.is_delegation() && expires.is_past(now) {
            return Err(TrustError::Expired {
                role: role.to_string(),
                expires: expires.as_str().into(),
            });
        }
    }
    Ok(())
}

/// What ends soon and stays so is said with an exit status of its own.
fn refuse_left(trusted: &Trusted, left: &[RoleName], days: u16) -> Result<(), Failure> {
    let ends = ends(trusted).into_iter();
    let mut first = ends.filter(|(role, _)| left.contains(role));
    match first.next() {
        None => Ok(()),
        Some((role, expires)) => Err(Error::from(TrustError::EndsSoon {
            accepted: resign::ids(trusted, &role),
            role: role.to_string(),
            expires: expires.as_str().into(),
            days,
        })
        .into()),
    }
}
