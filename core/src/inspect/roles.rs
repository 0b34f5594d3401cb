//! The roles of a report: those of the files, those that the chain knows of, and those missing.

use alloc::string::String;
use alloc::string::ToString;
use alloc::vec::Vec;
use core::fmt::Write;

use sha2::Digest;
use sha2::Sha256;

use super::Files;
use super::Problem;
use super::RoleReport;
use super::RoleState;
use super::judge::Judged;
use crate::error::Error;
use crate::sorted::Map;
use crate::sorted::Set;
use crate::time::Expires;
use crate::time::Instant;
use crate::trust::Expiry;
use crate::trust::Trusted;
use crate::trust::Verified;
use crate::tuf::Envelope;
use crate::tuf::Metadata;
use crate::tuf::Root;
use crate::tuf::Snapshot;
use crate::tuf::Targets;
use crate::tuf::Timestamp;
use crate::tuf::name::RoleName;

pub(super) fn report(judged: &Judged, files: &Files, now: Instant) -> Vec<RoleReport> {
    let trusted = judged.trusted.iter();
    let reaches: Map<RoleName, Vec<String>> = trusted
        .flat_map(Trusted::reaches)
        .map(|reach| (reach.role, reach.paths))
        .collect();
    names(&reaches, files)
        .iter()
        .map(|role| RoleReport {
            paths: reaches.get(role).filter(|_| role.is_delegation()).cloned(),
            ..one(role, judged, files, now)
        })
        .collect()
}

/// Root, timestamp, snapshot, `targets`, then the delegations from the top down.
fn names(reaches: &Map<RoleName, Vec<String>>, files: &Files) -> Vec<RoleName> {
    let base = [
        RoleName::Root,
        RoleName::Timestamp,
        RoleName::Snapshot,
        RoleName::Targets,
    ];
    let found: Set<RoleName> = files
        .targets
        .keys()
        .chain(reaches.keys())
        .cloned()
        .collect();
    let mut names = base.to_vec();
    names.extend(found.into_iter().filter(|role| *role != RoleName::Targets));
    names
}

fn one(role: &RoleName, judged: &Judged, files: &Files, now: Instant) -> RoleReport {
    let file = match role {
        RoleName::Root => files.roots.last(),
        RoleName::Timestamp => files.timestamp.as_ref(),
        RoleName::Snapshot => files.snapshot.as_ref(),
        RoleName::Targets | RoleName::Delegation(_) => files.targets.get(role),
    };
    let mut report = RoleReport {
        role: role.to_string(),
        problem: judged.refused.get(role).map(Problem::from),
        ..RoleReport::default()
    };
    if let Some(file) = file {
        report.size = Some(file.len());
        report.sha256 = Some(hex(&Sha256::digest(file)));
    }
    if let Some(trusted) = &judged.trusted {
        add_holders(&mut report, role, trusted);
    }
    let believed = judged
        .trusted
        .as_ref()
        .and_then(|trusted| believed(role, trusted));
    let stale = judged
        .trusted
        .as_ref()
        .and_then(|trusted| stale(role, trusted, now));
    report.problem = report.problem.or(stale.as_ref().map(Problem::from));
    report.state = match (&believed, file) {
        (Some(_), _) if stale.is_some() => RoleState::Expired,
        (Some(facts), _) if facts.expires.is_past(now) => RoleState::Expired,
        (Some(_), _) => RoleState::Verified,
        (None, Some(_)) if report.problem.is_some() => RoleState::Refused,
        (None, Some(_)) if is_unreferenced(role, judged) => RoleState::Unreferenced,
        (None, Some(_)) => RoleState::Unverified,
        (None, None) if is_unreferenced(role, judged) => RoleState::Unpublished,
        (None, None) => RoleState::Missing,
    };
    let stated = believed.or_else(|| file.and_then(|file| stated(role, file)));
    if let Some(facts) = stated {
        report.version = Some(facts.version);
        report.days_left = Some(days(now, facts.expires.at()));
        report.near_expiry = facts.expires.is_near(now);
        report.expires_unix = Some(facts.expires.at().unix());
        report.expires = Some(facts.expires.as_str().into());
        report.signed_by = facts.signed_by;
        report.tags = facts.tags;
    }
    report
}

/// Why an authentic root may no longer be relied upon although its own date is not past: its
/// certificates ended, and no client follows it any more.
fn stale(role: &RoleName, trusted: &Trusted, now: Instant) -> Option<Error> {
    if *role != RoleName::Root || trusted.root().expires.is_past(now) {
        return None;
    }
    trusted.check_root(Expiry::Enforce(now)).err()
}

/// Whether the chain reached the place of a delegation and found no mention of it.
fn is_unreferenced(role: &RoleName, judged: &Judged) -> bool {
    let (Some(trusted), Some(parent)) = (&judged.trusted, role.parent()) else {
        return false;
    };
    let Some(snapshot) = trusted.snapshot() else {
        return false;
    };
    let delegated = trusted
        .targets(&parent)
        .map(|parent| parent.delegations.get(role).is_some());
    delegated == Some(false) || snapshot.0.file(role).is_none()
}

struct Facts {
    version: u32,
    expires: Expires,
    signed_by: Vec<String>,
    tags: Option<usize>,
}

fn believed(role: &RoleName, trusted: &Trusted) -> Option<Facts> {
    match role {
        RoleName::Root => Some(facts(trusted.root())),
        RoleName::Timestamp => trusted.timestamp().map(facts),
        RoleName::Snapshot => trusted.snapshot().map(facts),
        RoleName::Targets | RoleName::Delegation(_) => {
            let targets = trusted.targets(role)?;
            Some(Facts {
                tags: Some(targets.targets.len()),
                ..facts(targets)
            })
        }
    }
}

fn facts<M: Metadata>(verified: &Verified<M>) -> Facts {
    Facts {
        version: verified.version().get(),
        expires: verified.expires().clone(),
        signed_by: verified.signers().iter().map(ToString::to_string).collect(),
        tags: None,
    }
}

/// What a file that is not believed says of itself.
fn stated(role: &RoleName, file: &[u8]) -> Option<Facts> {
    let envelope = Envelope::parse(role, file.to_vec()).ok()?;
    let signed = envelope.signed();
    let (version, expires, tags) = match role {
        RoleName::Root => Root::decode(role, signed)
            .ok()
            .map(|m| (m.version(), m.expires, None))?,
        RoleName::Timestamp => {
            let timestamp = Timestamp::decode(role, signed).ok()?;
            (timestamp.version(), timestamp.0.expires, None)
        }
        RoleName::Snapshot => {
            let snapshot = Snapshot::decode(role, signed).ok()?;
            (snapshot.version(), snapshot.0.expires, None)
        }
        RoleName::Targets | RoleName::Delegation(_) => {
            let targets = Targets::decode(role, signed).ok()?;
            (
                targets.version,
                targets.expires,
                Some(targets.targets.len()),
            )
        }
    };
    Some(Facts {
        version: version.get(),
        expires,
        signed_by: Vec::new(),
        tags,
    })
}

fn add_holders(report: &mut RoleReport, role: &RoleName, trusted: &Trusted) {
    if let Ok(signers) = trusted.signers(role) {
        report.keys = signers
            .keys
            .iter()
            .map(|key| key.id().to_string())
            .collect();
        let different: Set<_> = signers
            .keys
            .iter()
            .filter_map(|key| key.identity().ok())
            .collect();
        report.distinct_keys = different.len();
        report.threshold = Some(signers.threshold.get());
    }
}

/// Whole days from one moment to another, rounded down.
pub(super) const fn days(from: Instant, to: Instant) -> i64 {
    (to.unix() - from.unix()).div_euclid(86_400)
}

pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut hex, byte| {
        // Writing to a `String` cannot fail.
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

impl From<&Error> for Problem {
    fn from(error: &Error) -> Self {
        Self {
            code: error.code(),
            message: error.to_string(),
            hint: error.hint(),
        }
    }
}
