//! Lies about time: expired, rolled back, fast-forwarded, and one version with two contents.

use dct_core::edit::Change;
use dct_core::error::Error;
use dct_core::error::MetadataError;
use dct_core::error::TrustError;
use dct_core::tuf::name::RoleName;

use super::Attack;
use super::equivocation;
use super::rollback;
use crate::repo::Hand;
use crate::repo::NOW;
use crate::repo::Repo;
use crate::repo::role;
use crate::repo::tag;

const RELEASES: &str = "targets/releases";

/// The last second before the clock of the tests.
const BEFORE: &str = "2026-11-21T11:59:59Z";

pub(super) const ROWS: &[Attack] = &[
    Attack::first(
        "root is expired",
        |repo| repo.set_expiry(&RoleName::Root, BEFORE),
        |_| expired("root", BEFORE),
    ),
    Attack::first(
        "targets is expired",
        |repo| repo.set_expiry(&RoleName::Targets, BEFORE),
        |_| expired("targets", BEFORE),
    ),
    Attack::first(
        "snapshot is expired",
        |repo| repo.set_expiry(&RoleName::Snapshot, BEFORE),
        |_| expired("snapshot", BEFORE),
    ),
    Attack::first(
        "timestamp is expired",
        |repo| repo.set_expiry(&RoleName::Timestamp, BEFORE),
        |_| expired("timestamp", BEFORE),
    ),
    Attack::first(
        "a delegation is expired",
        |repo| repo.set_expiry(&role("targets/alice"), BEFORE),
        |_| expired("targets/alice", BEFORE),
    ),
    Attack::first(
        "an expiry is past although its local time is not",
        |repo| repo.set_expiry(&RoleName::Timestamp, "2026-11-21T13:30:00+02:00"),
        |_| expired("timestamp", "2026-11-21T13:30:00+02:00"),
    ),
    Attack::first(
        "an expiry was a billionth of a second ago",
        |repo| repo.set_expiry(&RoleName::Timestamp, "2026-11-21T11:59:59.999999999Z"),
        |_| expired("timestamp", "2026-11-21T11:59:59.999999999Z"),
    ),
    Attack::first(
        "the newest of two roots is expired",
        |repo| {
            let owner = [repo.hand("root")];
            repo.follow_root(&owner, |text| {
                text.replacen(
                    "\"expires\":\"2036-11-18T12",
                    "\"expires\":\"2026-11-18T12",
                    1,
                )
            });
        },
        |_| expired("root", "2026-11-18T12:00:00Z"),
    ),
    Attack::again(
        "targets is rolled back",
        |repo| repo.set_version(&RoleName::Targets, 1),
        |_| rollback("targets", 2, 1),
    ),
    Attack::again(
        "snapshot is rolled back",
        |repo| repo.set_version(&RoleName::Snapshot, 2),
        |_| rollback("snapshot", 4, 2),
    ),
    Attack::again(
        "timestamp is rolled back",
        |repo| repo.set_version(&RoleName::Timestamp, 2),
        |_| rollback("timestamp", 4, 2),
    ),
    Attack::again(
        "a delegation is rolled back",
        |repo| repo.set_version(&role("targets/releases"), 1),
        |_| rollback("targets/releases", 2, 1),
    ),
    Attack::told(
        "root is rolled back",
        |repo| {
            let owner = [repo.hand("root")];
            repo.follow_root(&owner, |text| text);
            let memory = repo.memory();
            repo.roots.pop();
            repo.sign_snapshot();
            repo.sign_timestamp();
            repo.visit_again(&memory).map(drop)
        },
        |_| rollback("root", 2, 1),
    ),
    Attack::told(
        "a whole old state is served again",
        |repo| {
            let before = repo.clone();
            repo.edit([tag("targets", "new", 9)], &["targets", "snapshot"])?;
            let memory = repo.memory();
            before.visit_again(&memory).map(drop)
        },
        |_| rollback("timestamp", 5, 4),
    ),
    Attack::told(
        "only the snapshot of an old state is served, under a new timestamp",
        |repo| {
            let old = repo.file(&RoleName::Snapshot).to_vec();
            let targets = repo.file(&RoleName::Targets).to_vec();
            repo.edit([tag("targets", "new", 9)], &["targets", "snapshot"])?;
            let memory = repo.memory();
            repo.slip(&RoleName::Targets, targets);
            repo.put(&RoleName::Snapshot, old);
            repo.visit_again(&memory).map(drop)
        },
        |_| rollback("snapshot", 5, 4),
    ),
    Attack::again(
        "targets has one version and two contents",
        |repo| repo.swap(&RoleName::Targets, "\"base\"", "\"evil\""),
        |_| equivocation("targets", 2),
    ),
    Attack::again(
        "snapshot has one version and two contents",
        |repo| {
            repo.swap(
                &RoleName::Snapshot,
                "\"meta\":{",
                "\"meta\":{\"a\":{\"hashes\":null,\"length\":0},",
            );
        },
        |_| equivocation("snapshot", 4),
    ),
    Attack::again(
        "timestamp has one version and two contents",
        |repo| repo.set_expiry(&RoleName::Timestamp, NOW),
        |_| equivocation("timestamp", 4),
    ),
    Attack::again(
        "a delegation has one version and two contents",
        |repo| repo.swap(&role("targets/releases"), "\"1\"", "\"0\""),
        |_| equivocation("targets/releases", 2),
    ),
    Attack::again(
        "root has one version and two contents",
        |repo| repo.set_expiry(&RoleName::Root, "2030-01-01T00:00:00Z"),
        |_| equivocation("root", 1),
    ),
    Attack::told(
        "a delegation's key is wrapped anew, and its old file served again under the new id",
        |repo| {
            // Signatures do not cover the id they stand under: whoever serves files may rename it.
            let old = repo.file(&role("targets/alice")).to_vec();
            repo.edit([tag("targets/alice", "3", 3)], &["alice", "snapshot"])?;
            let wrapped = repo.hand("alice").in_certificate("any", repo.now);
            let memory = repo.memory();
            repo.delegate_to(&wrapped);
            repo.set_version(&RoleName::Targets, 3);
            repo.slip(&role("targets/alice"), old);
            repo.signatures(&role("targets/alice"), |mut all| {
                all[0].key = wrapped.public.id();
                all
            });
            repo.visit_again(&memory).map(drop)
        },
        |_| rollback("targets/alice", 2, 1),
    ),
    Attack::told(
        "a key is added, and the old file served again",
        |repo| {
            let old = repo.file(&role("targets/alice")).to_vec();
            repo.edit([tag("targets/alice", "3", 3)], &["alice", "snapshot"])?;
            let memory = repo.memory();
            let more = Change::Delegate {
                role: role("targets/alice"),
                keys: vec![Hand::p256(20).public.clone()],
                paths: vec![],
            };
            repo.edit([more], &["targets", "snapshot"])?;
            repo.put(&role("targets/alice"), old);
            repo.visit_again(&memory).map(drop)
        },
        |_| rollback("targets/alice", 2, 1),
    ),
    Attack::told(
        "a second signature is asked for, and an old file that has both is served again",
        |repo| {
            let both = [repo.hand("alice"), repo.hand("bob")];
            repo.resign(&role(RELEASES), &both);
            let old = repo.file(&role(RELEASES)).to_vec();
            repo.edit([tag(RELEASES, "3", 3)], &["alice", "snapshot"])?;
            let memory = repo.memory();
            repo.release_by_two();
            repo.set_version(&RoleName::Targets, 3);
            repo.put(&role(RELEASES), old);
            repo.visit_again(&memory).map(drop)
        },
        |_| rollback(RELEASES, 3, 2),
    ),
    Attack::told(
        "a signature is left out until its key is the last, and an old file served again",
        |repo| {
            let old = repo.file(&role(RELEASES)).to_vec();
            repo.edit([tag(RELEASES, "3", 3)], &["alice", "bob", "snapshot"])?;
            let memory = repo.memory();
            let alice = [repo.hand("alice")];
            repo.resign(&role(RELEASES), &alice);
            let memory = repo.visit_again(&memory)?.remember();
            let change = Change::RemoveKey {
                role: role(RELEASES),
                key: alice[0].public.id(),
            };
            repo.edit([change], &["targets", "snapshot"])?;
            repo.put(&role(RELEASES), old);
            repo.visit_again(&memory).map(drop)
        },
        |_| rollback(RELEASES, 3, 2),
    ),
    Attack::first(
        "the version of a role is zero",
        |repo| repo.set_version(&RoleName::Timestamp, 0),
        |_| version("timestamp", 0),
    ),
    Attack::first(
        "the version of a role is negative",
        |repo| repo.set_version(&RoleName::Targets, -1),
        |_| version("targets", -1),
    ),
    Attack::first(
        "the version of a role is beyond the server's numbers",
        |repo| repo.set_version(&RoleName::Snapshot, 1 << 31),
        |_| version("snapshot", 1 << 31),
    ),
    Attack::told(
        "a stolen key signs the largest version; the honest server cannot come back below it",
        |repo| {
            repo.set_version(&RoleName::Timestamp, i64::from(i32::MAX));
            let memory = repo.memory();
            let honest = Repo::honest();
            honest.visit_again(&memory).map(drop)
        },
        |_| rollback("timestamp", 2_147_483_647, 4),
    ),
];

fn expired(role: &str, expires: &str) -> Error {
    TrustError::Expired {
        role: role.into(),
        expires: expires.into(),
    }
    .into()
}

fn version(role: &str, number: i64) -> Error {
    MetadataError::Version {
        role: role.into(),
        number,
    }
    .into()
}
