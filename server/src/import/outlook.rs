//! What would become of a repository that is here: what clients can read today they must be able to
//! read afterwards, whoever wrote to Notary's database meanwhile.

use std::collections::BTreeMap;

use dct_core::error::Error;
use dct_core::error::ImportError;
use dct_core::inspect::Files;
use dct_core::inspect::RoleReport;
use dct_core::inspect::RoleState;
use dct_core::inspect::inspect;
use dct_core::time::Instant;
use dct_core::trust::Pins;
use dct_core::tuf::name::Gun;
use dct_core::tuf::name::RoleName;

use super::Needed;
use super::plan::News;
use super::plan::Step;
use crate::fsck;
use crate::store::Store;

type Chain = BTreeMap<(RoleName, u32), Vec<u8>>;

/// Refuses what would leave clients without something that they have.
pub(super) fn check(
    gun: &Gun,
    store: &Store,
    (steps, needed): (&[Step], &Needed),
    now: Instant,
) -> Result<(), Error> {
    if steps.iter().all(|step| step.news != News::New) {
        return Ok(());
    }
    let here = fsck::current(store, gun)?.into_iter();
    let here: Chain = here
        .map(|(role, version, file)| ((role, version), file))
        .collect();
    if here.is_empty() {
        return Ok(());
    }
    let mut then = here.clone();
    for step in steps.iter().filter(|step| step.news == News::New) {
        if let Some(moved) = needed.get(&step.row.there.id) {
            let place = (step.row.role.clone(), step.row.version.get());
            then.insert(place, moved.file.file.clone());
        }
    }
    let then = report(gun, then, now);
    for role in report(gun, here, now).iter().filter(|role| is_read(role)) {
        let next = then.iter().find(|next| next.role == role.role);
        if let Some(lost) = next.filter(|next| fsck::is_unsound(next)) {
            let gun = gun.to_string();
            let fact = words(lost);
            return Err(ImportError::Unsound { gun, fact }.into());
        }
    }
    Ok(())
}

fn report(gun: &Gun, chain: Chain, now: Instant) -> Vec<RoleReport> {
    let mut files = Files::default();
    for ((role, _), file) in chain {
        fsck::lay(&mut files, role, file);
    }
    inspect(gun, &files, Pins::default(), None, now).roles
}

const fn is_read(role: &RoleReport) -> bool {
    matches!(role.state, RoleState::Verified | RoleState::Expired)
}

fn words(role: &RoleReport) -> String {
    let problem = role.problem.as_ref();
    problem.map_or_else(
        || format!("`{}` cannot be checked", role.role),
        |problem| problem.message.clone(),
    )
}
