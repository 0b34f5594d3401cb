//! A report as lines for a terminal: the conclusion first, then what leads to it.

use dct_core::error::quote;
use dct_core::inspect::KeyReport;
use dct_core::inspect::Report;
use dct_core::inspect::RoleReport;
use dct_core::inspect::RoleState;
use dct_core::inspect::TagReport;
use dct_core::inspect::Verdict;

pub(super) fn lines(report: &Report) -> Vec<String> {
    let mut lines = vec![format!("{}: {}", report.gun, verdict(report.verdict))];
    lines.push(format!("judged at {}", report.at));
    if let Some(first) = &report.first_expiry {
        lines.push(format!(
            "{} expires first, in {} days at {}",
            first.role, first.days_left, first.expires
        ));
    }
    for warning in &report.warnings {
        lines.push(format!(
            "warning[{}]: {}: {}",
            warning.code, warning.subject, warning.message
        ));
    }
    lines.push(String::from("roles"));
    lines.extend(report.roles.iter().flat_map(role));
    lines.push(String::from("tags"));
    lines.extend(report.tags.iter().map(tag));
    lines.push(String::from("keys"));
    lines.extend(report.keys.iter().map(key));
    lines
}

const fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Trusted => "authentic and fresh",
        Verdict::Expired => "authentic, but something expired",
        Verdict::Incomplete => "authentic, but something is missing",
        Verdict::Refused => "not to be trusted",
    }
}

const fn state(state: RoleState) -> &'static str {
    match state {
        RoleState::Verified => "verified",
        RoleState::Expired => "expired",
        RoleState::Refused => "refused",
        RoleState::Unverified => "not checked",
        RoleState::Missing => "missing",
        RoleState::Unpublished => "not published yet",
        RoleState::Unreferenced => "not referred to",
    }
}

fn role(role: &RoleReport) -> Vec<String> {
    let mut facts = vec![format!("  {}  {}", role.role, state(role.state))];
    facts.extend(role.version.map(|version| format!("version {version}")));
    if let (Some(expires), Some(days)) = (&role.expires, role.days_left) {
        facts.push(format!("expires {expires} ({days} days)"));
    }
    if !role.signed_by.is_empty() {
        facts.push(format!("signed by {}", role.signed_by.join(", ")));
    }
    let mut lines = vec![facts.join("  ")];
    if let Some(problem) = &role.problem {
        lines.push(format!("    error[{}]: {}", problem.code, problem.message));
        lines.push(format!("    hint: {}", problem.hint));
    }
    lines
}

fn tag(tag: &TagReport) -> String {
    let mut facts = vec![format!("  {}", quote(&tag.name))];
    facts.push(match (&tag.released_by, &tag.sha256) {
        (Some(role), Some(sha256)) => format!("sha256:{sha256}  released by {role}"),
        _ => String::from("not released"),
    });
    if !tag.signers.is_empty() {
        facts.push(format!("signed by {}", tag.signers.join(", ")));
    }
    let others = tag.carried_by.iter().filter(|carrier| !carrier.agrees);
    facts.extend(others.map(|carrier| {
        let sha256 = carrier.sha256.as_deref().unwrap_or("no sha256");
        format!("{} records {sha256}", carrier.role)
    }));
    facts.join("  ")
}

fn key(key: &KeyReport) -> String {
    let algorithm = key.algorithm.as_deref().unwrap_or(&key.keytype);
    format!("  {}  {algorithm}  {}", key.id, key.roles.join(", "))
}
