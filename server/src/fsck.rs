//! Reads a whole database as clients would, and says what they could not.

use std::collections::BTreeMap;

use dct_core::error::ServeError;
use dct_core::inspect::Files;
use dct_core::inspect::RoleReport;
use dct_core::inspect::RoleState;
use dct_core::inspect::inspect;
use dct_core::time::Instant;
use dct_core::trust::Pins;
use dct_core::tuf::BASE_ROLES;
use dct_core::tuf::name::Gun;
use dct_core::tuf::name::RoleName;

use crate::store::Store;
use crate::store::Which;

/// What was found in one repository.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(
    clippy::exhaustive_structs,
    reason = "a name and what is said about it"
)]
pub struct Finding {
    /// The repository.
    pub gun: Gun,
    /// What no client could read.
    pub unsound: Vec<String>,
    /// What is no fault of the server's: roles that ran out, or lost their delegation.
    pub notes: Vec<String>,
}

/// Looks at every version of every file, and walks the current chain of each repository.
///
/// # Errors
///
/// When the database fails; a file that does not read back is a finding.
pub fn check(store: &Store, now: Instant) -> Result<Vec<Finding>, ServeError> {
    let guns = store.guns()?.into_iter();
    guns.map(|gun| look(store, &gun, now)).collect()
}

/// Looks at every version of every file of one repository, and walks its current chain.
///
/// # Errors
///
/// When the database fails; a file that does not read back is a finding.
pub fn look(store: &Store, gun: &Gun, now: Instant) -> Result<Finding, ServeError> {
    read(store, gun, store.versions(gun)?, now)
}

/// Walks the current chain of one repository, and looks at no older file.
///
/// # Errors
///
/// When the database fails; a file that does not read back is a finding.
pub fn walk(store: &Store, gun: &Gun, now: Instant) -> Result<Finding, ServeError> {
    let all = store.versions(gun)?;
    let newest: BTreeMap<RoleName, u32> = all.iter().cloned().collect();
    let mut wanted = all;
    wanted.retain(|(role, version)| *role == RoleName::Root || newest.get(role) == Some(version));
    read(store, gun, wanted, now)
}

fn read(
    store: &Store,
    gun: &Gun,
    versions: Vec<(RoleName, u32)>,
    now: Instant,
) -> Result<Finding, ServeError> {
    let mut files = Files::default();
    let mut damaged = Vec::new();
    for (role, version) in versions {
        match store.file(gun, &role, Which::Version(version)) {
            Ok(Some(held)) => lay(&mut files, role, held.file.clone()),
            Ok(None) => damaged.push(format!("version {version} of `{role}` is gone")),
            Err(fact @ ServeError::Damaged { .. }) => damaged.push(fact.to_string()),
            Err(failed) => return Err(failed),
        }
    }
    let mut finding = judge(gun, &files, now);
    damaged.append(&mut finding.unsound);
    finding.unsound = damaged;
    Ok(finding)
}

/// Walks a chain that need not be stored.
pub(crate) fn judge(gun: &Gun, files: &Files, now: Instant) -> Finding {
    let mut finding = Finding {
        gun: gun.clone(),
        unsound: Vec::new(),
        notes: Vec::new(),
    };
    let report = inspect(gun, files, Pins::default(), None, now);
    for role in &report.roles {
        sort(role, &mut finding);
    }
    finding
}

/// Versions come oldest first: the last one of a role is the current one.
pub(crate) fn lay(files: &mut Files, role: RoleName, file: Vec<u8>) {
    match role {
        RoleName::Root => files.roots.push(file),
        RoleName::Snapshot => files.snapshot = Some(file),
        RoleName::Timestamp => files.timestamp = Some(file),
        role => {
            files.targets.insert(role, file);
        }
    }
}

fn sort(role: &RoleReport, finding: &mut Finding) {
    let Some(problem) = &role.problem else {
        return;
    };
    let text = format!("{}: {}", role.role, problem.message);
    let is_base = BASE_ROLES.contains(&role.role.as_str());
    let is_read = matches!(role.state, RoleState::Verified | RoleState::Expired);
    if is_base && !is_read {
        finding.unsound.push(text);
    } else {
        finding.notes.push(text);
    }
}
