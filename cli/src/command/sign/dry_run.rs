//! `sign --dry-run`: what would change, role by role, and whose keys it needs.

use dct_core::error::Error;
use dct_core::error::HostError;
use dct_core::flow::Rehearsal;
use dct_core::flow::RolePlan;
use dct_core::flow::TagPlan;
use dct_core::flow::rehearse;
use dct_core::key::KeyId;
use dct_core::sorted::Set;
use dct_core::trust::Trusted;
use dct_core::wire::Session;
use getrandom::SysRng;
use serde::Serialize;

use super::Work;
use super::accepted;
use crate::command::Desk;
use crate::failure::Failure;
use crate::keys::Keyring;

#[derive(Serialize)]
struct Planned {
    image: String,
    digest: String,
    size: u64,
    roles: Vec<PlannedRole>,
    /// Whether keys for it are at hand.
    can_sign: bool,
    /// The roles that would be uploaded for the repository.
    would_publish: Vec<String>,
}

#[derive(Serialize)]
struct PlannedRole {
    role: String,
    before: Option<String>,
    accepted_keys: Vec<String>,
}

pub(super) fn run(desk: &Desk<'_>, keyring: &Keyring, work: &[Work]) -> Result<(), Failure> {
    let mut lines = Vec::new();
    let mut planned = Vec::new();
    for work in work {
        let mut keys = Keys::Opened;
        let rehearsal = rehearsed(desk, keyring, work, &mut keys)?;
        desk.keep(&rehearsal.trusted);
        for tag in &rehearsal.tags {
            let image = format!("{}:{}", work.repository.gun, tag.name);
            lines.extend(tag.roles.iter().map(|role| line(&image, tag, role, keys)));
            planned.push(plan(image, tag, &rehearsal, keys));
        }
        desk.report
            .talk(&match (keys, rehearsal.signed.as_slice()) {
                (Keys::None, _) => format!("no key at hand may sign in {}", work.repository.gun),
                (Keys::Opened, []) => String::from("nothing would be published"),
                (Keys::Opened, roles) => {
                    let roles: Vec<String> = roles.iter().map(ToString::to_string).collect();
                    format!("would publish {}", roles.join(", "))
                }
            });
    }
    desk.report.result(&lines, &planned);
    Ok(())
}

/// Whether there are keys to rehearse with.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Keys {
    Opened,
    None,
}

fn rehearsed(
    desk: &Desk<'_>,
    keyring: &Keyring,
    work: &Work,
    keys: &mut Keys,
) -> Result<Rehearsal, Failure> {
    let open = |trusted: &Trusted| {
        let opened = keyring.open(&accepted(trusted, &work.order.roles));
        match opened {
            Err(failure) if matches!(failure.error(), Error::Host(HostError::NoKey { .. })) => {
                *keys = Keys::None;
                Ok(Vec::new())
            }
            opened => opened,
        }
    };
    let mut rng = SysRng;
    desk.drive(Session::start(|wire| {
        rehearse(wire, &work.repository, &work.order, open, &mut rng)
    }))
}

fn line(image: &str, tag: &TagPlan, role: &RolePlan, keys: Keys) -> String {
    let change = match role.before {
        Some(before) if before == tag.digest => format!("{before}, as it is"),
        Some(before) => format!("{before} -> {}", tag.digest),
        None => format!("nothing -> {}", tag.digest),
    };
    let needs = match keys {
        Keys::Opened => String::new(),
        Keys::None => format!("; needs one of the keys {}", ids(&role.accepted).join(", ")),
    };
    format!("{image}  {}  {change}{needs}", role.role)
}

fn plan(image: String, tag: &TagPlan, rehearsal: &Rehearsal, keys: Keys) -> Planned {
    let roles = tag.roles.iter().map(|role| PlannedRole {
        role: role.role.to_string(),
        before: role.before.map(|digest| digest.to_string()),
        accepted_keys: ids(&role.accepted),
    });
    Planned {
        image,
        digest: tag.digest.to_string(),
        size: tag.size,
        roles: roles.collect(),
        can_sign: keys == Keys::Opened,
        would_publish: rehearsal.signed.iter().map(ToString::to_string).collect(),
    }
}

fn ids(keys: &Set<KeyId>) -> Vec<String> {
    keys.iter().map(ToString::to_string).collect()
}
