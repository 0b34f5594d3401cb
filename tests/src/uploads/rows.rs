//! The table of bad uploads.

use dct_core::accept::Part;
use dct_core::error::AcceptError;
use dct_core::error::EditError;
use dct_core::error::Error;
use dct_core::error::MetadataError;
use dct_core::error::TrustError;
use dct_core::tuf::name::RoleName;

use super::BadUpload;
use super::Upload;
use super::edited;
use super::files;
use super::nothing;
use crate::repo::Repo;
use crate::repo::role;
use crate::repo::tag;

const ALL: &[&str] = &["snapshot", "timestamp"];
const TIMESTAMP: &[&str] = &["timestamp"];

/// Every row.
#[must_use]
pub fn all() -> Vec<BadUpload> {
    vec![
        BadUpload {
            name: "a new repository without a root",
            make: |repo, stored| {
                *stored = nothing();
                files(repo, &[RoleName::Targets])
            },
            held: ALL,
            refusal: || (Part::Whole, AcceptError::NoRoot.into()),
        },
        BadUpload {
            name: "a new repository without targets",
            make: |repo, stored| {
                *stored = nothing();
                Upload::from([(RoleName::Root, repo.roots[0].clone())])
            },
            held: ALL,
            refusal: || (Part::Whole, AcceptError::NoTargets.into()),
        },
        BadUpload {
            name: "a new repository that begins with root version 3",
            make: |repo, stored| {
                *stored = nothing();
                repo.set_version(&RoleName::Root, 3);
                files(repo, &[RoleName::Root, RoleName::Targets])
            },
            held: ALL,
            refusal: || root_version(1, 3),
        },
        BadUpload {
            name: "a new repository whose targets could never be followed",
            make: |repo, stored| {
                *stored = nothing();
                repo.set_version(&RoleName::Targets, i64::from(i32::MAX));
                files(repo, &[RoleName::Root, RoleName::Targets])
            },
            held: ALL,
            refusal: || gap("targets", 1, i32::MAX.unsigned_abs()),
        },
        BadUpload {
            name: "a root that skips a version",
            make: |repo, _| {
                repo.set_version(&RoleName::Root, 3);
                files(repo, &[RoleName::Root])
            },
            held: ALL,
            refusal: || root_version(1, 3),
        },
        BadUpload {
            name: "another root of the current version",
            make: |repo, _| {
                repo.set_expiry(&RoleName::Root, "2036-01-01T00:00:00Z");
                files(repo, &[RoleName::Root])
            },
            held: ALL,
            refusal: || conflict("root", 1, 1),
        },
        BadUpload {
            name: "a root that only its own new key signed",
            make: |repo, _| {
                let thief = repo
                    .hand("stranger")
                    .in_certificate(crate::repo::GUN, repo.now);
                repo.root_given_to(&thief, std::slice::from_ref(&thief));
                files(repo, &[RoleName::Root])
            },
            held: ALL,
            refusal: || {
                let reason = TrustError::RootRotation {
                    version: 2,
                    valid: 0,
                    needed: 1,
                };
                (Part::Root, reason.into())
            },
        },
        BadUpload {
            name: "a root that has run out",
            make: |repo, _| {
                let owner = [repo.hand("root")];
                repo.follow_root(&owner, |text| text.replacen("2036", "2020", 1));
                files(repo, &[RoleName::Root])
            },
            held: ALL,
            refusal: || {
                let reason = TrustError::Expired {
                    role: "root".into(),
                    expires: "2020-11-18T12:00:00Z".into(),
                };
                (Part::Root, reason.into())
            },
        },
        BadUpload {
            name: "an upload below a root that has run out",
            make: |repo, stored| {
                let upload = edited(repo, [tag("targets/alice", "1", 9)], &["alice"]);
                repo.set_expiry(&RoleName::Root, "2020-11-18T12:00:00Z");
                *stored = super::stored(repo);
                upload
            },
            held: ALL,
            refusal: || {
                let reason = TrustError::Expired {
                    role: "root".into(),
                    expires: "2020-11-18T12:00:00Z".into(),
                };
                (Part::Root, reason.into())
            },
        },
        BadUpload {
            name: "a root that gives targets to a key that did not sign it",
            make: |repo, _| {
                let owner = [repo.hand("root")];
                repo.follow_root(&owner, |text| give_targets(&text));
                files(repo, &[RoleName::Root])
            },
            held: ALL,
            refusal: || threshold(Part::Targets, "targets"),
        },
        BadUpload {
            name: "targets that a stranger signed",
            make: |repo, _| {
                let stranger = repo.hand("stranger");
                let mut upload = edited(repo, [tag("targets", "x", 9)], &["targets"]);
                repo.put(&RoleName::Targets, upload[&RoleName::Targets].clone());
                repo.resign(&RoleName::Targets, &[stranger]);
                upload.extend(files(repo, &[RoleName::Targets]));
                upload
            },
            held: ALL,
            refusal: || threshold(Part::Targets, "targets"),
        },
        BadUpload {
            name: "a delegation that nobody delegates to",
            make: |repo, _| {
                let file = repo.file(&role("targets/alice")).to_vec();
                Upload::from([(role("targets/nobody"), file)])
            },
            held: ALL,
            refusal: || {
                let reason = TrustError::NotDelegated {
                    role: "targets/nobody".into(),
                };
                (Part::Targets, reason.into())
            },
        },
        BadUpload {
            name: "a delegation below one that does not exist",
            make: |repo, _| {
                let file = repo.file(&role("targets/alice")).to_vec();
                Upload::from([(role("targets/nobody/alice"), file)])
            },
            held: ALL,
            refusal: || {
                let reason = TrustError::NotDelegated {
                    role: "targets/nobody".into(),
                };
                (Part::Targets, reason.into())
            },
        },
        BadUpload {
            name: "a delegation signed by the key of another",
            make: |repo, _| {
                repo.set_version(&role("targets/alice"), 2);
                let bob = repo.hand("bob");
                repo.resign(&role("targets/alice"), &[bob]);
                files(repo, &[role("targets/alice")])
            },
            held: ALL,
            refusal: || threshold(Part::Targets, "targets/alice"),
        },
        BadUpload {
            name: "a delegation older than the current one",
            make: |repo, stored| {
                let upload = edited(repo, [tag("targets/alice", "1", 9)], &["alice"]);
                repo.edit([tag("targets/alice", "1", 8)], &["alice", "snapshot"])
                    .unwrap();
                *stored = super::stored(repo);
                upload
            },
            held: ALL,
            refusal: || conflict("targets/alice", 2, 2),
        },
        BadUpload {
            name: "a delegation that skips versions, so that its owner could not follow",
            make: |repo, _| {
                repo.set_version(&role("targets/alice"), i64::from(i32::MAX));
                files(repo, &[role("targets/alice")])
            },
            held: ALL,
            refusal: || gap("targets/alice", 2, i32::MAX.unsigned_abs()),
        },
        BadUpload {
            name: "a delegation that has run out",
            make: |repo, _| {
                repo.set_version(&role("targets/alice"), 2);
                repo.set_expiry(&role("targets/alice"), "2026-11-21T11:59:59Z");
                files(repo, &[role("targets/alice")])
            },
            held: ALL,
            refusal: || {
                let reason = TrustError::Expired {
                    role: "targets/alice".into(),
                    expires: "2026-11-21T11:59:59Z".into(),
                };
                (Part::Targets, reason.into())
            },
        },
        BadUpload {
            name: "a file that Go would write otherwise",
            make: |repo, _| {
                let mut upload = edited(repo, [tag("targets/alice", "1", 9)], &["alice"]);
                for file in upload.values_mut() {
                    file.push(b'\n');
                }
                upload
            },
            held: ALL,
            refusal: || {
                let upload = edited(&Repo::honest(), [tag("targets/alice", "1", 9)], &["alice"]);
                let at = upload.values().next().unwrap().len();
                let fact = "Go would write other bytes here";
                (Part::Targets, MetadataError::Unstable { fact, at }.into())
            },
        },
        BadUpload {
            name: "a part that is no metadata",
            make: |_, _| Upload::from([(RoleName::Targets, b"{}".to_vec())]),
            held: ALL,
            refusal: || {
                let reason = MetadataError::MemberMissing { member: "signed" };
                (Part::Malformed, reason.into())
            },
        },
        BadUpload {
            name: "a timestamp that is no metadata, although it would be ignored",
            make: |_, _| Upload::from([(RoleName::Timestamp, b"{}".to_vec())]),
            held: ALL,
            refusal: || {
                let reason = MetadataError::MemberMissing { member: "signed" };
                (Part::Malformed, reason.into())
            },
        },
        BadUpload {
            name: "no snapshot for a server that cannot sign one",
            make: |repo, _| edited(repo, [tag("targets/alice", "1", 9)], &["alice"]),
            held: TIMESTAMP,
            refusal: || (Part::Hierarchy, AcceptError::NoSnapshotKey.into()),
        },
        BadUpload {
            name: "nothing at all for a server that cannot sign a snapshot",
            make: |_, _| Upload::new(),
            held: TIMESTAMP,
            refusal: || (Part::Hierarchy, AcceptError::NoSnapshotKey.into()),
        },
        BadUpload {
            name: "a timestamp key that the server does not hold",
            make: |repo, _| edited(repo, [tag("targets/alice", "1", 9)], &["alice", "snapshot"]),
            held: &[],
            refusal: || (Part::Root, AcceptError::NoTimestampKey.into()),
        },
        BadUpload {
            name: "a snapshot that a stranger signed",
            make: |repo, _| {
                repo.set_version(&RoleName::Snapshot, 5);
                let stranger = repo.hand("stranger");
                repo.resign(&RoleName::Snapshot, &[stranger]);
                files(repo, &[RoleName::Snapshot])
            },
            held: TIMESTAMP,
            refusal: || threshold(Part::Snapshot, "snapshot"),
        },
        BadUpload {
            name: "a snapshot of a state that is gone",
            make: |repo, stored| {
                let upload = edited(repo, [tag("targets/alice", "1", 9)], &["alice", "snapshot"]);
                repo.edit([tag("targets/bob", "1", 8)], &["bob", "snapshot"])
                    .unwrap();
                *stored = super::stored(repo);
                upload
            },
            held: TIMESTAMP,
            refusal: || conflict("snapshot", 5, 5),
        },
        BadUpload {
            name: "a snapshot that lists a role nobody uploaded",
            make: |repo, _| {
                repo.record("targets/ghost", Some(crate::repo::image(1)));
                repo.set_version(&RoleName::Snapshot, 5);
                files(repo, &[RoleName::Snapshot])
            },
            held: TIMESTAMP,
            refusal: || {
                let reason = AcceptError::NotHeld {
                    role: "targets/ghost".into(),
                };
                (Part::Snapshot, reason.into())
            },
        },
        BadUpload {
            name: "a snapshot that lists another file than the one stored",
            make: |repo, _| {
                repo.record("targets/bob", Some(crate::repo::image(1)));
                repo.set_version(&RoleName::Snapshot, 5);
                files(repo, &[RoleName::Snapshot])
            },
            held: TIMESTAMP,
            refusal: || {
                let reason = TrustError::Hash {
                    role: "targets/bob".into(),
                    algorithm: "sha256",
                    expected: "01".repeat(32),
                };
                (Part::Snapshot, reason.into())
            },
        },
        BadUpload {
            name: "a snapshot that forgets a role that is still delegated",
            make: |repo, _| {
                repo.record("targets/bob", None);
                repo.set_version(&RoleName::Snapshot, 5);
                files(repo, &[RoleName::Snapshot])
            },
            held: TIMESTAMP,
            refusal: || {
                let reason = TrustError::Dropped {
                    role: "targets/bob".into(),
                    trusted: 1,
                };
                (Part::Snapshot, reason.into())
            },
        },
        BadUpload {
            name: "a snapshot that leaves the uploaded role out",
            make: |repo, stored| {
                *stored = nothing();
                for name in ["targets/alice", "targets/bob", "targets/releases"] {
                    repo.record(name, None);
                }
                let alice = role("targets/alice");
                let roles = [RoleName::Root, RoleName::Targets, alice, RoleName::Snapshot];
                files(repo, &roles)
            },
            held: TIMESTAMP,
            refusal: || {
                let reason = TrustError::NotListed {
                    role: "targets/alice".into(),
                };
                (Part::Targets, reason.into())
            },
        },
        BadUpload {
            name: "a timestamp that nothing can follow",
            make: |repo, stored| {
                repo.set_version(&RoleName::Timestamp, i64::from(i32::MAX));
                *stored = super::stored(repo);
                Upload::new()
            },
            held: ALL,
            refusal: || {
                let reason = EditError::VersionExhausted {
                    role: "timestamp".into(),
                };
                (Part::Root, reason.into())
            },
        },
    ]
}

/// The text of a root in which the stranger's key signs `targets`.
fn give_targets(text: &str) -> String {
    use dct_core::tuf::Metadata;
    use dct_core::tuf::Root;
    use dct_core::tuf::Text;

    let mut root = Root::decode(&RoleName::Root, &Text::from(text.to_owned())).unwrap();
    let stranger = Repo::honest().hand("stranger").public.clone();
    root.roles.get_mut("targets").unwrap().key_ids = Some(vec![stranger.id()]);
    root.keys.insert(stranger);
    root.encode()
}

fn root_version(current: u32, offered: u32) -> (Part, Error) {
    let reason = AcceptError::RootVersion { current, offered };
    (Part::Root, reason.into())
}

fn gap(role: &str, next: u32, offered: u32) -> (Part, Error) {
    let reason = AcceptError::VersionGap {
        role: role.into(),
        next,
        offered,
    };
    (Part::Targets, reason.into())
}

fn conflict(role: &str, current: u32, offered: u32) -> (Part, Error) {
    let reason = AcceptError::Conflict {
        role: role.into(),
        current,
        offered,
    };
    (Part::Conflict, reason.into())
}

fn threshold(part: Part, role: &str) -> (Part, Error) {
    let reason = TrustError::Threshold {
        role: role.into(),
        valid: 0,
        needed: 1,
    };
    (part, reason.into())
}
