//! What to look at although nothing is refused.

use alloc::format;
use alloc::string::String;
use alloc::string::ToString;
use alloc::vec::Vec;

use super::Files;
use super::KeyReport;
use super::RoleReport;
use super::RoleState;
use super::TagReport;
use super::Warning;
use super::judge::Judged;
use crate::error::MetadataError;
use crate::error::quote;
use crate::trust::Basis;
use crate::tuf::check_stable;
use crate::tuf::name::RoleName;

pub(super) fn report(
    judged: &Judged,
    files: &Files,
    roles: &[RoleReport],
    tags: &[TagReport],
    keys: &[KeyReport],
) -> Vec<Warning> {
    let mut warnings = Vec::new();
    warnings.extend(first_use(judged));
    for role in roles {
        warnings.extend(near_end(role));
        warnings.extend(keyless(role));
        warnings.extend(unpublished(role));
    }
    warnings.extend(keys.iter().filter_map(near_end_of_certificate));
    if let Some(file) = files.roots.last() {
        warnings.extend(unstable(&RoleName::Root, file));
    }
    if let Some(file) = &files.timestamp {
        warnings.extend(unstable(&RoleName::Timestamp, file));
    }
    if let Some(file) = &files.snapshot {
        warnings.extend(unstable(&RoleName::Snapshot, file));
    }
    for (role, file) in &files.targets {
        warnings.extend(unstable(role, file));
    }
    warnings.extend(tags.iter().filter_map(disagreement));
    warnings
}

fn first_use(judged: &Judged) -> Option<Warning> {
    let trusted = judged.trusted.as_ref()?;
    (trusted.basis() == Basis::FirstUse).then(|| {
        warning(
            "inspect.first_use",
            trusted.gun().as_str(),
            "nothing pins its root: it is trusted because it is the first one seen",
        )
    })
}

/// The server signs timestamp again whenever it ends, so its end is no news.
fn near_end(role: &RoleReport) -> Option<Warning> {
    let noteworthy = role.near_expiry
        && role.state == RoleState::Verified
        && role.role != RoleName::Timestamp.as_str();
    let days = role.days_left.filter(|_| noteworthy)?;
    let message = format!("it expires in {days} days");
    Some(warning("inspect.near_expiry", &role.role, &message))
}

fn near_end_of_certificate(key: &KeyReport) -> Option<Warning> {
    let certificate = key.certificate.as_ref()?;
    let used = key.roles.iter().any(|role| role == RoleName::Root.as_str());
    (used && certificate.near_expiry).then(|| {
        let message = match certificate.days_left {
            ..0 => String::from(
                "its certificate expired: no client follows this root, and no rotation can mend it",
            ),
            days => format!(
                "its certificate, and with it the repository, ends in {days} days: rotate the root key before"
            ),
        };
        warning("inspect.near_expiry_certificate", &key.id, &message)
    })
}

fn keyless(role: &RoleReport) -> Option<Warning> {
    let needed = role.threshold?;
    let held = role.distinct_keys;
    usize::try_from(needed)
        .is_ok_and(|needed| held < needed)
        .then(|| {
            let message = format!(
                "it needs {needed} signatures and has {held} different keys: nobody can sign it"
            );
            warning("inspect.too_few_keys", &role.role, &message)
        })
}

fn unpublished(role: &RoleReport) -> Option<Warning> {
    let (code, message) = match role.state {
        RoleState::Unpublished => (
            "inspect.unpublished",
            "it is delegated but has signed nothing yet",
        ),
        RoleState::Unreferenced => (
            "inspect.unreferenced",
            "its file is here but nothing refers to it",
        ),
        _ => return None,
    };
    Some(warning(code, &role.role, message))
}

fn unstable(role: &RoleName, file: &[u8]) -> Option<Warning> {
    match check_stable(role, file) {
        Err(error @ MetadataError::Unstable { .. }) => Some(warning(
            "inspect.unstable",
            role.as_str(),
            &error.to_string(),
        )),
        _ => None,
    }
}

fn disagreement(tag: &TagReport) -> Option<Warning> {
    let others: Vec<&str> = tag
        .carried_by
        .iter()
        .filter(|carrier| tag.sha256.is_some() && !carrier.agrees)
        .map(|carrier| carrier.role.as_str())
        .collect();
    (!others.is_empty()).then(|| {
        let message = format!(
            "{} records another digest than the one released",
            others.join(", ")
        );
        warning("inspect.disagreement", &quote(&tag.name), &message)
    })
}

fn warning(code: &'static str, subject: &str, message: &str) -> Warning {
    Warning {
        code,
        subject: subject.into(),
        message: message.into(),
    }
}
