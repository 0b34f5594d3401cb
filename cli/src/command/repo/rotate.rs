//! `repo rotate`: new keys for a base role. Old key files stay: they open what was signed before.

use std::cell::Cell;

use dct_core::error::Error;
use dct_core::flow::Custody;
use dct_core::flow::Rotated;
use dct_core::flow::RotationKeys;
use dct_core::flow::rotate as rotate_flow;
use dct_core::key::KeyId;
use dct_core::key::PrivateKey;
use dct_core::oci::Reference;
use dct_core::sorted::Set;
use dct_core::trust::Trusted;
use dct_core::tuf::name::RoleName;
use dct_core::wire::Session;
use getrandom::SysRng;
use serde::Serialize;

use super::super::Desk;
use super::fresh::Fresh;
use crate::args::Rotate;
use crate::failure::Failure;
use crate::keys::Keyring;

#[derive(Serialize)]
struct Told {
    gun: String,
    role: String,
    before: Vec<String>,
    after: Vec<String>,
}

pub(super) fn run(desk: &Desk<'_>, args: &Rotate) -> Result<(), Failure> {
    let wanted = match (args.server_managed, args.local || !args.key.is_empty()) {
        (true, _) => Some(Custody::Server),
        (false, true) => Some(Custody::Owner),
        (false, false) => None,
    };
    let custody = Custody::of(&args.role, wanted).map_err(Error::from)?;
    let owner = &args.owner;
    let keyring = desk.settings.keyring(&owner.owner_key, &owner.passphrase)?;
    let given = match args.key.as_slice() {
        [] => Vec::new(),
        keys => {
            let keyring = desk.settings.keyring(keys, &owner.passphrase)?;
            keyring.open(&Set::new())?
        }
    };
    let rotated = rotate(desk, &keyring, &args.image, (&args.role, custody), given)?;
    let gun = args.image.gun().to_string();
    let (before, after) = (names(&rotated.before), names(&rotated.after));
    desk.report.talk(&if rotated.published.signed.is_empty() {
        format!(
            "{} of {gun} is signed so already, nothing was published",
            args.role
        )
    } else {
        format!(
            "{} of {gun} is signed by {} from now on, no longer by {}",
            args.role,
            after.join(", "),
            before.join(", ")
        )
    });
    if args.role == RoleName::Root {
        desk.report
            .talk("keep the old root key too: what it signed leads to the new one");
    }
    desk.report.result(
        &after.clone(),
        &Told {
            gun,
            role: args.role.to_string(),
            before,
            after,
        },
    );
    Ok(())
}

/// `given` are the new keys; when there are none and the owner is to hold them, one is made.
fn rotate(
    desk: &Desk<'_>,
    keyring: &Keyring,
    image: &Reference,
    (role, custody): (&RoleName, Custody),
    given: Vec<PrivateKey>,
) -> Result<Rotated, Failure> {
    // A server makes a new key of its own only for somebody who may do everything (spec §6.7).
    let actions = match custody {
        Custody::Server => "*",
        Custody::Owner => "pull,push",
    };
    let repository = desk.repository(image, actions)?;
    let gun = repository.gun.to_string();
    let fresh = Fresh::new(desk, keyring);
    let upload = Cell::default();
    let keys = |trusted: &Trusted| {
        let held = keyring.open(&accepted(trusted))?;
        let new = match custody {
            Custody::Owner if given.is_empty() => {
                // One root key is good for all repositories of its owner.
                let of = Some(gun.as_str()).filter(|_| *role != RoleName::Root);
                vec![fresh.make(role.as_str(), of)?]
            }
            _ => given,
        };
        Ok(RotationKeys { held, new })
    };
    let mut rng = SysRng;
    let rotated: Result<Rotated, Failure> = desk.drive(Session::start(|wire| {
        let turn = (role, custody);
        rotate_flow(wire, &repository, turn, keys, &upload, &mut rng)
    }));
    let rotated = fresh.settle(rotated, upload.get())?;
    desk.keep(&rotated.published.trusted);
    Ok(rotated)
}

/// Root always changes; the snapshot's key may be the owner's.
fn accepted(trusted: &Trusted) -> Set<KeyId> {
    let mut ids = trusted.key_ids(&RoleName::Root);
    ids.extend(trusted.key_ids(&RoleName::Snapshot));
    ids
}

fn names(ids: &[KeyId]) -> Vec<String> {
    ids.iter().map(ToString::to_string).collect()
}
