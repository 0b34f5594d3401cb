//! `signer remove` and `signer revoke-key`: rights are taken back, and what loses its signatures by
//! it is signed again with the keys at hand.

use std::collections::BTreeSet;

use dct_core::edit::Draft;
use dct_core::edit::Loss;
use dct_core::edit::Withdrawal;
use dct_core::flow::Withdrawn;
use dct_core::flow::withdraw;
use dct_core::key::KeyId;
use dct_core::key::PrivateKey;
use dct_core::oci::Reference;
use dct_core::trust::Trusted;
use dct_core::tuf::name::RoleName;
use dct_core::wire::Session;
use getrandom::SysRng;
use serde::Serialize;

use super::super::Desk;
use super::Outcome;
use crate::failure::Failure;
use crate::keys::Keyring;

/// What became of one repository.
#[derive(Serialize)]
pub(in crate::command) struct Removed {
    gun: String,
    /// Whether there was anything to take back.
    pub(in crate::command) published: bool,
    resigned: Vec<String>,
    disowned: Vec<String>,
    undelegated: Vec<String>,
}

impl Outcome for Removed {
    fn gun(&self) -> &str {
        &self.gun
    }
}

pub(in crate::command) fn remove(
    desk: &Desk<'_>,
    keyring: &Keyring,
    image: &Reference,
    (withdrawal, loss): (&Withdrawal, Loss),
) -> Result<Removed, Failure> {
    let repository = desk.repository(image, "pull,push")?;
    let keys = |draft: &Draft| open(desk, keyring, draft);
    let mut rng = SysRng;
    let withdrawn: Result<Withdrawn, Failure> = desk.drive(Session::start(|wire| {
        withdraw(wire, &repository, (withdrawal, loss), keys, &mut rng)
    }));
    let withdrawn = withdrawn?;
    desk.keep(&withdrawn.published.trusted);
    Ok(told(desk, image, withdrawal, withdrawn))
}

/// The owner's keys must open. Those that could sign again what loses its signatures need not: each
/// may have a passphrase of its own.
fn open(desk: &Desk<'_>, keyring: &Keyring, draft: &Draft) -> Result<Vec<PrivateKey>, Failure> {
    let mut needed = draft.key_ids(&RoleName::Snapshot);
    for role in draft.roles_to_sign() {
        needed.extend(draft.key_ids(&role));
    }
    let mut keys = keyring.open(&needed)?;
    let useful: BTreeSet<KeyId> = draft
        .disowned()
        .iter()
        .flat_map(|role| draft.key_ids(role))
        .collect();
    for id in useful {
        if keys.iter().any(|key| key.id() == id) {
            continue;
        }
        match keyring.open(&BTreeSet::from([id])) {
            Ok(more) => keys.extend(more.into_iter().filter(|key| key.id() == id)),
            Err(failure) => desk
                .report
                .detail(&format!("key {id} is not used: {}", failure.error())),
        }
    }
    Ok(keys)
}

fn told(
    desk: &Desk<'_>,
    image: &Reference,
    withdrawal: &Withdrawal,
    withdrawn: Withdrawn,
) -> Removed {
    let gun = image.gun().to_string();
    let who = match withdrawal {
        Withdrawal::Signer(name) => name.to_string(),
        Withdrawal::Key(id) => format!("key {id}"),
    };
    let is_published = !withdrawn.published.signed.is_empty();
    desk.report.talk(&if is_published {
        format!("{who} may no longer sign {gun}")
    } else {
        format!("{who} may sign nothing of {gun}, nothing was published")
    });
    for role in &withdrawn.consequences.resigned {
        desk.report.talk(&format!(
            "{role} is signed by another key now, its tags stay"
        ));
    }
    for role in &withdrawn.consequences.disowned {
        let ids = ids(&withdrawn.published.trusted, role);
        desk.report.talk(&format!(
            "warning: nobody believes {role} now; one of {ids} takes it over: dct-sign repo renew --adopt {gun}"
        ));
    }
    let names = |roles: Vec<RoleName>| roles.iter().map(ToString::to_string).collect();
    Removed {
        gun,
        published: is_published,
        resigned: names(withdrawn.consequences.resigned),
        disowned: names(withdrawn.consequences.disowned),
        undelegated: names(withdrawn.consequences.undelegated),
    }
}

fn ids(trusted: &Trusted, role: &RoleName) -> String {
    let ids: Vec<String> = trusted
        .key_ids(role)
        .iter()
        .map(ToString::to_string)
        .collect();
    ids.join(", ")
}
