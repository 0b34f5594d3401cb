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

use crate::keyring;
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
    /// What no client could read, or Notary's would give up at, or will when nobody signs timestamps.
    pub unsound: Vec<String>,
    /// What is no fault of the server's: roles that ran out, or delegations that were taken away.
    pub notes: Vec<String>,
}

/// A file with its role and version.
pub(crate) type Laid = (RoleName, u32, Vec<u8>);

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
    read(store, gun, chain(store, gun)?, now)
}

/// The files of one repository that clients need and that read back, as [`lay`] wants them.
pub(crate) fn current(store: &Store, gun: &Gun) -> Result<Vec<Laid>, ServeError> {
    Ok(bodies(store, gun, chain(store, gun)?)?.0)
}

/// Every root, and the newest version of every other role.
fn chain(store: &Store, gun: &Gun) -> Result<Vec<(RoleName, u32)>, ServeError> {
    let mut all = store.versions(gun)?;
    let newest: BTreeMap<RoleName, u32> = all.iter().cloned().collect();
    all.retain(|(role, version)| *role == RoleName::Root || newest.get(role) == Some(version));
    Ok(all)
}

fn read(
    store: &Store,
    gun: &Gun,
    versions: Vec<(RoleName, u32)>,
    now: Instant,
) -> Result<Finding, ServeError> {
    let (found, mut damaged) = bodies(store, gun, versions)?;
    let mut files = Files::default();
    for (role, _, file) in found {
        lay(&mut files, role, file);
    }
    let mut finding = judge(gun, &files, now);
    damaged.append(&mut finding.unsound);
    finding.unsound = damaged;
    if !can_sign(store, gun, &files)? {
        let text =
            "timestamp: the server holds no key that root names for it, and can sign nothing";
        finding.unsound.push(text.into());
    }
    Ok(finding)
}

/// Whether a key is here that the newest root names for timestamps; whether it opens, the sealing key
/// alone could tell. The key of a snapshot may be its owner's.
fn can_sign(store: &Store, gun: &Gun, files: &Files) -> Result<bool, ServeError> {
    let Some(root) = files.roots.last() else {
        return Ok(true);
    };
    let ids = keyring::ids_of_role(root.clone(), &RoleName::Timestamp);
    let held = store.keys(gun)?;
    Ok(ids.is_empty() || held.iter().any(|key| ids.contains(&key.key_id)))
}

/// What reads back, and what is said of the rest.
fn bodies(
    store: &Store,
    gun: &Gun,
    versions: Vec<(RoleName, u32)>,
) -> Result<(Vec<Laid>, Vec<String>), ServeError> {
    let (mut found, mut damaged) = (Vec::new(), Vec::new());
    for (role, version) in versions {
        match store.file(gun, &role, Which::Version(version)) {
            Ok(Some(held)) => found.push((role, version, held.file.clone())),
            Ok(None) => damaged.push(format!("version {version} of `{role}` is gone")),
            Err(fact @ ServeError::Damaged { .. }) => damaged.push(fact.to_string()),
            Err(failed) => return Err(failed),
        }
    }
    Ok((found, damaged))
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
    let said = role.problem.as_ref().map(|problem| &*problem.message);
    let is_missing = role.state == RoleState::Missing;
    let Some(said) = said.or(is_missing.then_some("there is no file")) else {
        return;
    };
    let text = format!("{}: {said}", role.role);
    if is_unsound(role) {
        finding.unsound.push(text);
    } else {
        finding.notes.push(text);
    }
}

/// Whether clients fail on it, and no owner meant it so. An owner may take a delegation from those who
/// signed its file last, and it is passed over. But what the snapshot lists must be there, as listed:
/// of another file, and of none, Notary's clients give up the whole repository.
pub(crate) fn is_unsound(role: &RoleReport) -> bool {
    if BASE_ROLES.contains(&role.role.as_str()) {
        return !matches!(role.state, RoleState::Verified | RoleState::Expired);
    }
    let code = role.problem.as_ref().map(|problem| problem.code);
    role.state == RoleState::Missing || matches!(code, Some("trust.hash" | "trust.length"))
}
