//! Metadata in, one plain report out: what every face shows, and shows alike.
//!
//! Nothing is refused here. Where the chain breaks, the report says where, why and what to do, and
//! goes on with what can still be read; only what the chain believes counts as verified.

mod bundle;
mod docker;
mod judge;
mod keys;
mod report;
mod roles;
mod tags;
mod warnings;

use alloc::string::String;
use alloc::string::ToString;
use alloc::vec::Vec;

pub use self::bundle::Bundle;
pub use self::docker::DockerView;
pub use self::docker::KeyHolder;
pub use self::docker::SignedTag;
pub use self::docker::docker_json;
pub use self::docker::docker_pretty;
use self::judge::Judged;
pub use self::report::BasisReport;
pub use self::report::CarrierReport;
pub use self::report::CertificateReport;
pub use self::report::FirstExpiry;
pub use self::report::KeyReport;
pub use self::report::Problem;
pub use self::report::Report;
pub use self::report::RoleReport;
pub use self::report::RoleState;
pub use self::report::TagReport;
pub use self::report::Verdict;
pub use self::report::Warning;
use crate::sorted::Map;
use crate::time::Instant;
use crate::trust::Expiry;
use crate::trust::Memory;
use crate::trust::Pins;
use crate::trust::Trusted;
use crate::tuf::Envelope;
use crate::tuf::name::Gun;
use crate::tuf::name::RoleName;

/// The files of a repository, as found: none of them believed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[expect(
    clippy::exhaustive_structs,
    reason = "a trust server holds nothing else"
)]
pub struct Files {
    /// Versions of root, oldest first; the last one is the current one.
    pub roots: Vec<Vec<u8>>,
    /// The current timestamp.
    pub timestamp: Option<Vec<u8>>,
    /// The current snapshot.
    pub snapshot: Option<Vec<u8>>,
    /// `targets` and the delegations.
    pub targets: Map<RoleName, Vec<u8>>,
}

impl Files {
    /// The files of a chain that is believed.
    #[must_use]
    pub fn of(trusted: &Trusted) -> Self {
        let bytes = |envelope: &Envelope| envelope.file().as_bytes().to_vec();
        Self {
            roots: Vec::from([bytes(trusted.root().envelope())]),
            timestamp: trusted.timestamp().map(|file| bytes(file.envelope())),
            snapshot: trusted.snapshot().map(|file| bytes(file.envelope())),
            targets: trusted
                .all_targets()
                .map(|(role, file)| (role.clone(), bytes(file.envelope())))
                .collect(),
        }
    }
}

/// Looks at a repository's files as they are at a moment.
#[must_use]
pub fn inspect(
    gun: &Gun,
    files: &Files,
    pins: Pins,
    memory: Option<Memory>,
    now: Instant,
) -> Report {
    // Expired metadata is authentic metadata: the report tells the two apart.
    let judged = judge::judge(gun, files, pins, memory, Expiry::Tolerate(now));
    report_on(gun, files, &judged, now)
}

/// Looks at a chain that is believed already, as it is at a moment.
#[must_use]
pub fn review(trusted: &Trusted, now: Instant) -> Report {
    let judged = Judged {
        trusted: Some(trusted.clone()),
        refused: trusted.unusable().clone(),
    };
    report_on(trusted.gun(), &Files::of(trusted), &judged, now)
}

fn report_on(gun: &Gun, files: &Files, judged: &Judged, now: Instant) -> Report {
    let roles = roles::report(judged, files, now);
    let tags = tags::report(judged);
    let keys = keys::report(judged, now);
    Report {
        gun: gun.to_string(),
        at: now.to_string(),
        verdict: verdict(&roles),
        basis: judged
            .trusted
            .as_ref()
            .map(|trusted| BasisReport::from(trusted.basis())),
        root_keys: judged.root_key_ids(),
        first_expiry: first_expiry(&roles),
        warnings: warnings::report(judged, files, &roles, &tags, &keys),
        roles,
        keys,
        tags,
    }
}

/// The worst state of any role that matters to a reader.
fn verdict(roles: &[RoleReport]) -> Verdict {
    let any = |state| roles.iter().any(|role| role.state == state);
    if any(RoleState::Refused) {
        Verdict::Refused
    } else if any(RoleState::Missing) {
        // What hangs below a missing file cannot be checked, and that is no lie.
        Verdict::Incomplete
    } else if any(RoleState::Unverified) {
        Verdict::Refused
    } else if any(RoleState::Expired) {
        Verdict::Expired
    } else {
        Verdict::Trusted
    }
}

fn first_expiry(roles: &[RoleReport]) -> Option<FirstExpiry> {
    let believed = roles.iter().filter(|role| role.state != RoleState::Refused);
    let first = believed
        .filter(|role| role.expires_unix.is_some())
        .min_by_key(|role| role.expires_unix)?;
    Some(FirstExpiry {
        role: first.role.clone(),
        expires: first.expires.clone()?,
        days_left: first.days_left?,
    })
}

impl Judged {
    fn root_key_ids(&self) -> Vec<String> {
        let root = self.trusted.as_ref().map(Trusted::root);
        let ids = root
            .and_then(|root| root.roles.get("root"))
            .and_then(|holders| holders.key_ids.as_ref());
        ids.into_iter().flatten().map(ToString::to_string).collect()
    }
}
