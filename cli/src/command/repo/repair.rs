//! `repo repair`: what has expired is signed again as it is, and what removed signers left behind is
//! taken over. Never without showing it first.

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
use crate::args::Repair;
use crate::consent::Consent;
use crate::failure::Failure;

pub(super) fn run(desk: &Desk<'_>, args: &Repair) -> Result<(), Failure> {
    let owner = &args.owner;
    let keyring = desk.settings.keyring(&owner.owner_key, &owner.passphrase)?;
    let now = desk.settings.now;
    let (repository, trusted, proof) = resign::read(desk, &args.image)?;
    refuse_dead(&trusted, now)?;
    let mut renewal = Renewal {
        renew: expired(&trusted, now),
        adopt: resign::orphans(&trusted),
        proof,
        until: None,
    };
    refuse_lost(desk, &trusted, &renewal)?;
    if renewal.is_empty() {
        desk.report
            .talk("nothing has expired, and every role is believed: nothing was published");
        desk.report.result(&[], &[(); 0]);
        return Ok(());
    }
    say(desk, &trusted, &renewal);
    let what = format!("sign that again for {}", repository.gun);
    let consent = Consent::from_flag(args.yes);
    consent.seek(desk.report, &what)?;
    let keys = resign::open(&keyring, &trusted, &renewal)?;
    let left = resign::leave_out(&trusted, &mut renewal, &keys)?;
    for role in &left {
        let ids = resign::ids(&trusted, role);
        desk.report.talk(&format!(
            "warning: {role} stays as it is, it takes one of {ids}"
        ));
    }
    let published = resign::publish(desk, (&repository, trusted), &renewal, &keys)?;
    resign::told(desk, &published);
    let trusted = published.trusted;
    if let Some(role) = expired(&trusted, now).first() {
        return Err(still_expired(&trusted, role).into());
    }
    desk.keep(&trusted);
    Ok(())
}

/// Names the roles that neither a new date nor a new signature brings back; when there is nothing else,
/// the first of them is why.
fn refuse_lost(desk: &Desk<'_>, trusted: &Trusted, renewal: &Renewal) -> Result<(), Failure> {
    let unusable = trusted.unusable().iter();
    for (role, reason) in unusable.filter(|(role, _)| !renewal.adopt.contains(role)) {
        if renewal.is_empty() {
            return Err(reason.clone().into());
        }
        desk.report
            .talk(&format!("warning: {role} cannot be repaired: {reason}"));
    }
    Ok(())
}

fn expired(trusted: &Trusted, now: Instant) -> Vec<RoleName> {
    let ends = ends(trusted).into_iter();
    let past = ends.filter(|(_, expires)| expires.is_past(now));
    past.map(|(role, _)| role).collect()
}

/// Notary's server takes nothing more of a root whose certificate has expired (spec §3.5).
fn refuse_dead(trusted: &Trusted, now: Instant) -> Result<(), TrustError> {
    match certificates_end(trusted) {
        Some(end) if end < now => Err(TrustError::RootCertificate {
            gun: trusted.gun().to_string(),
            fact: format!("it expired at {end}"),
        }),
        _ => Ok(()),
    }
}

fn still_expired(trusted: &Trusted, role: &RoleName) -> Error {
    let end = ends(trusted).into_iter().find(|(other, _)| other == role);
    let expires = end.map(|(_, expires)| expires.as_str().to_owned());
    TrustError::Expired {
        role: role.to_string(),
        expires: expires.unwrap_or_default(),
    }
    .into()
}

fn say(desk: &Desk<'_>, trusted: &Trusted, renewal: &Renewal) {
    if renewal.proof == Proof::None {
        resign::show_all_but(desk, trusted, &renewal.renew);
    }
    for (role, expires) in ends(trusted) {
        if renewal.renew.contains(&role) {
            let text = format!(
                "{role} expired at {}, and would be signed again as it is:",
                expires.as_str()
            );
            desk.report.talk(&text);
            resign::show(desk, trusted, &role);
        }
    }
    for role in &renewal.adopt {
        let text = format!("{role} carries no signature that counts, and would be taken over:");
        desk.report.talk(&text);
        resign::show(desk, trusted, role);
    }
}
