//! `signer remove` and `signer revoke-key`: rights are taken back, and what loses its signatures by
//! it is signed again with the keys at hand.

use dct_core::edit::Draft;
use dct_core::edit::Loss;
use dct_core::edit::Withdrawal;
use dct_core::flow::Withdrawn;
use dct_core::flow::withdraw;
use dct_core::key::KeyId;
use dct_core::key::PrivateKey;
use dct_core::oci::Reference;
use dct_core::sorted::Set;
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
pub(crate) struct Removed {
    gun: String,
    who: String,
    /// Whether there was anything to take back.
    pub(crate) published: bool,
    resigned: Vec<String>,
    disowned: Vec<Disowned>,
    undelegated: Vec<String>,
}

/// A role that nobody believes now, and the keys of which one could take it over.
#[derive(Serialize)]
struct Disowned {
    role: String,
    keys: Vec<String>,
}

impl Removed {
    fn of(withdrawal: &Withdrawal, withdrawn: &Withdrawn) -> Self {
        let trusted = &withdrawn.published.trusted;
        let names = |roles: &[RoleName]| roles.iter().map(ToString::to_string).collect();
        let consequences = &withdrawn.consequences;
        let disowned = consequences.disowned.iter().map(|role| Disowned {
            role: role.to_string(),
            keys: trusted
                .key_ids(role)
                .iter()
                .map(ToString::to_string)
                .collect(),
        });
        Self {
            gun: trusted.gun().to_string(),
            who: match withdrawal {
                Withdrawal::Signer(name) => name.to_string(),
                Withdrawal::Key(id) => format!("key {id}"),
            },
            published: !withdrawn.published.signed.is_empty(),
            resigned: names(&consequences.resigned),
            disowned: disowned.collect(),
            undelegated: names(&consequences.undelegated),
        }
    }
}

impl Outcome for Removed {
    fn gun(&self) -> &str {
        &self.gun
    }

    fn talk(&self) -> Vec<String> {
        let Self { gun, who, .. } = self;
        let mut lines = vec![if self.published {
            format!("{who} may no longer sign {gun}")
        } else {
            format!("{who} may sign nothing of {gun}, nothing was published")
        }];
        for role in &self.resigned {
            lines.push(format!(
                "{role} is signed by another key now, its tags stay"
            ));
        }
        for Disowned { role, keys } in &self.disowned {
            let keys = keys.join(", ");
            lines.push(format!(
                "warning: nobody believes {role} now; one of {keys} takes it over: dct-sign repo renew --adopt {gun}"
            ));
        }
        lines
    }
}

pub(crate) fn remove(
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
    Ok(Removed::of(withdrawal, &withdrawn))
}

/// The owner's keys must open. Those that could sign again what loses its signatures need not: each
/// may have a passphrase of its own.
fn open(desk: &Desk<'_>, keyring: &Keyring, draft: &Draft) -> Result<Vec<PrivateKey>, Failure> {
    let mut needed = draft.key_ids(&RoleName::Snapshot);
    for role in draft.roles_to_sign() {
        needed.extend(draft.key_ids(&role));
    }
    let mut keys = keyring.open(&needed)?;
    let useful: Set<KeyId> = draft
        .disowned()
        .iter()
        .flat_map(|role| draft.key_ids(role))
        .collect();
    for id in useful {
        if keys.iter().any(|key| key.id() == id) {
            continue;
        }
        match keyring.open(&Set::from([id])) {
            Ok(more) => keys.extend(more.into_iter().filter(|key| key.id() == id)),
            Err(failure) => desk
                .report
                .detail(&format!("key {id} is not used: {}", failure.error())),
        }
    }
    Ok(keys)
}
