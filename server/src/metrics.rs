//! What is counted while the server runs, and its text for Prometheus. Names of repositories and users
//! are no labels: there are too many, and whoever may count need not know them.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::Mutex;
use std::sync::MutexGuard;
use std::sync::PoisonError;
use std::time::Duration;

use dct_core::time::Instant;

use crate::expiries::Found;

/// Upper ends of the classes of signing times, in microseconds.
const STEPS: [u64; 11] = [
    250, 500, 1_000, 2_500, 5_000, 10_000, 25_000, 50_000, 100_000, 250_000, 1_000_000,
];

/// How an upload ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Outcome {
    Stored,
    Known,
    Refused,
    Conflict,
    Failed,
}

impl Outcome {
    const ALL: [(Self, &'static str); 5] = [
        (Self::Stored, "stored"),
        (Self::Known, "known"),
        (Self::Refused, "refused"),
        (Self::Conflict, "conflict"),
        (Self::Failed, "failed"),
    ];
}

/// Everything that is counted.
#[derive(Debug, Default)]
pub struct Metrics {
    counts: Mutex<Counts>,
}

#[derive(Debug, Default)]
struct Counts {
    requests: BTreeMap<(&'static str, u16), u64>,
    publishes: BTreeMap<Outcome, u64>,
    errors: BTreeMap<&'static str, u64>,
    signed: Signed,
    expiries: BTreeMap<&'static str, i64>,
    repositories: Option<Repositories>,
}

/// How many there are of each kind.
#[derive(Clone, Copy, Debug)]
struct Repositories {
    current: usize,
    /// Their root ran out.
    over: usize,
    /// They do not read back.
    damaged: usize,
}

/// How long judging and signing took: counts by step, all of them, and their sum.
#[derive(Debug, Default)]
struct Signed {
    steps: [u64; STEPS.len()],
    count: u64,
    micros: u64,
}

impl Metrics {
    /// A request to an address of this kind was answered.
    pub(crate) fn request(&self, kind: &'static str, status: u16) {
        *self.counts().requests.entry((kind, status)).or_default() += 1;
    }

    pub(crate) fn publish(&self, outcome: Outcome) {
        *self.counts().publishes.entry(outcome).or_default() += 1;
    }

    /// Something of ours failed.
    pub(crate) fn error(&self, code: &'static str) {
        *self.counts().errors.entry(code).or_default() += 1;
    }

    /// Judging and signing took so long.
    pub(crate) fn signed(&self, took: Duration) {
        let micros = u64::try_from(took.as_micros()).unwrap_or(u64::MAX);
        let mut counts = self.counts();
        let signed = &mut counts.signed;
        signed.count += 1;
        signed.micros = signed.micros.saturating_add(micros);
        for (count, end) in signed.steps.iter_mut().zip(STEPS) {
            *count += u64::from(micros <= end);
        }
    }

    /// What a look at all repositories found. One whose root ran out is counted apart: nothing below
    /// it is signed again, and what ran out there long ago would hide what runs out elsewhere.
    pub(crate) fn found(&self, found: &Found, now: Instant) {
        let (over, current): (Vec<_>, Vec<_>) =
            found.sound.iter().partition(|one| one.is_over(now));
        let mut soonest = BTreeMap::new();
        for role in current.iter().flat_map(|repository| &repository.roles) {
            let at = role.expires.at().unix();
            let known = soonest.entry(kind(role.role.as_str())).or_insert(at);
            *known = at.min(*known);
        }
        let mut counts = self.counts();
        counts.expiries = soonest;
        counts.repositories = Some(Repositories {
            current: current.len(),
            over: over.len(),
            damaged: found.damaged.len(),
        });
    }

    fn counts(&self) -> MutexGuard<'_, Counts> {
        self.counts.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Everything in Prometheus' text format, version 0.0.4.
    #[must_use]
    pub fn text(&self) -> String {
        let mut text = String::new();
        // Writing to a `String` cannot fail.
        let _ = self.counts().write(&mut text);
        text
    }
}

impl Counts {
    fn write(&self, out: &mut String) -> std::fmt::Result {
        let version = env!("CARGO_PKG_VERSION");
        head(out, "build_info", "gauge", "The release that runs.")?;
        writeln!(out, "dct_sign_server_build_info{{version=\"{version}\"}} 1")?;
        head(
            out,
            "requests_total",
            "counter",
            "Requests by what was asked for and status.",
        )?;
        for ((kind, status), count) in &self.requests {
            let labels = format!("asked=\"{kind}\",status=\"{status}\"");
            writeln!(out, "dct_sign_server_requests_total{{{labels}}} {count}")?;
        }
        head(
            out,
            "publishes_total",
            "counter",
            "Uploads by how they ended.",
        )?;
        for (outcome, name) in Outcome::ALL {
            let count = self.publishes.get(&outcome).copied().unwrap_or_default();
            writeln!(
                out,
                "dct_sign_server_publishes_total{{outcome=\"{name}\"}} {count}"
            )?;
        }
        head(
            out,
            "errors_total",
            "counter",
            "Failures of the server itself by code.",
        )?;
        for (code, count) in &self.errors {
            writeln!(
                out,
                "dct_sign_server_errors_total{{code=\"{code}\"}} {count}"
            )?;
        }
        self.signed.write(out)?;
        let Some(Repositories {
            current,
            over,
            damaged,
        }) = self.repositories
        else {
            return Ok(());
        };
        let what = "Repositories at the last look.";
        head(out, "repositories", "gauge", what)?;
        writeln!(
            out,
            "dct_sign_server_repositories {}",
            current + over + damaged
        )?;
        let what = "Those of them that did not read back.";
        head(out, "damaged_repositories", "gauge", what)?;
        writeln!(out, "dct_sign_server_damaged_repositories {damaged}")?;
        let what = "Those of them whose root ran out.";
        head(out, "expired_repositories", "gauge", what)?;
        writeln!(out, "dct_sign_server_expired_repositories {over}")?;
        let what =
            "When the first file of a kind of role runs out in the others, at the last look.";
        head(out, "soonest_expiry_timestamp_seconds", "gauge", what)?;
        for (role, at) in &self.expiries {
            let name = "dct_sign_server_soonest_expiry_timestamp_seconds";
            writeln!(out, "{name}{{role=\"{role}\"}} {at}")?;
        }
        Ok(())
    }
}

impl Signed {
    fn write(&self, out: &mut String) -> std::fmt::Result {
        head(
            out,
            "sign_seconds",
            "histogram",
            "Time to judge an upload or a renewal and to sign it.",
        )?;
        let name = "dct_sign_server_sign_seconds";
        for (count, end) in self.steps.iter().zip(STEPS) {
            writeln!(out, "{name}_bucket{{le=\"{}\"}} {count}", seconds(end))?;
        }
        writeln!(out, "{name}_bucket{{le=\"+Inf\"}} {}", self.count)?;
        writeln!(out, "{name}_sum {}", seconds(self.micros))?;
        writeln!(out, "{name}_count {}", self.count)
    }
}

fn head(out: &mut String, name: &str, kind: &str, what: &str) -> std::fmt::Result {
    writeln!(out, "# HELP dct_sign_server_{name} {what}")?;
    writeln!(out, "# TYPE dct_sign_server_{name} {kind}")
}

/// Microseconds as seconds.
fn seconds(micros: u64) -> String {
    let text = format!("{}.{:06}", micros / 1_000_000, micros % 1_000_000);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// All delegations are of one kind.
fn kind(role: &str) -> &'static str {
    match role {
        "root" => "root",
        "targets" => "targets",
        "snapshot" => "snapshot",
        "timestamp" => "timestamp",
        _ => "delegation",
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use dct_core::tuf::name::RoleName;

    use super::Metrics;
    use super::Outcome;
    use crate::expiries::Found;
    use crate::expiries::Repository;
    use crate::expiries::Role;

    #[test]
    fn a_time_is_in_every_class_that_ends_after_it() {
        let metrics = Metrics::default();
        for millis in [2, 40, 3000] {
            metrics.signed(Duration::from_millis(millis));
        }
        let text = metrics.text();
        for line in [
            "dct_sign_server_sign_seconds_bucket{le=\"0.001\"} 0",
            "dct_sign_server_sign_seconds_bucket{le=\"0.0025\"} 1",
            "dct_sign_server_sign_seconds_bucket{le=\"0.05\"} 2",
            "dct_sign_server_sign_seconds_bucket{le=\"1\"} 2",
            "dct_sign_server_sign_seconds_bucket{le=\"+Inf\"} 3",
            "dct_sign_server_sign_seconds_sum 3.042",
            "dct_sign_server_sign_seconds_count 3",
        ] {
            assert!(text.lines().any(|found| found == line), "{line}\n{text}");
        }
    }

    #[test]
    fn an_outcome_that_never_was_is_counted_as_none() {
        let metrics = Metrics::default();
        metrics.publish(Outcome::Conflict);
        let text = metrics.text();
        for (outcome, count) in [("stored", 0), ("conflict", 1), ("failed", 0)] {
            let line = format!("dct_sign_server_publishes_total{{outcome=\"{outcome}\"}} {count}");
            assert!(text.lines().any(|found| found == line), "{line}\n{text}");
        }
        // Nobody has looked yet, and no number would be true.
        assert!(!text.contains("dct_sign_server_repositories"), "{text}");
    }

    #[test]
    fn a_repository_whose_root_ran_out_hides_nothing() {
        let role = |role, expires: &str| Role {
            role,
            version: 1,
            expires: expires.parse().unwrap(),
        };
        let repository = |gun: &str, root: &str, timestamp: &str| Repository {
            gun: gun.parse().unwrap(),
            roles: vec![
                role(RoleName::Timestamp, timestamp),
                role(RoleName::Root, root),
            ],
        };
        let found = Found {
            sound: vec![
                repository("a/old", "2026-01-01T00:00:00Z", "2025-01-01T00:00:00Z"),
                repository("a/b", "2036-01-01T00:00:00Z", "2027-01-01T00:00:00Z"),
            ],
            damaged: Vec::new(),
        };
        let metrics = Metrics::default();
        metrics.found(&found, "2026-06-01T00:00:00Z".parse().unwrap());
        let text = metrics.text();
        for line in [
            "dct_sign_server_repositories 2",
            "dct_sign_server_damaged_repositories 0",
            "dct_sign_server_expired_repositories 1",
            "dct_sign_server_soonest_expiry_timestamp_seconds{role=\"timestamp\"} 1798761600",
        ] {
            assert!(text.lines().any(|found| found == line), "{line}\n{text}");
        }
    }
}
