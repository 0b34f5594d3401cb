//! Lies about which file is meant: other hashes, other lengths, mixed states, huge files.

use dct_core::error::Error;
use dct_core::error::MetadataError;
use dct_core::error::TrustError;
use dct_core::tuf::FileMeta;
use dct_core::tuf::name::RoleName;

use super::Attack;
use super::wrong_hash;
use crate::repo::Repo;
use crate::repo::role;
use crate::repo::tag;

const MIB: usize = 1 << 20;

pub(super) const ROWS: &[Attack] = &[
    Attack::first(
        "snapshot is not the file that timestamp names",
        |repo| {
            let old = repo.file(&RoleName::Snapshot).to_vec();
            repo.sign_snapshot();
            repo.slip(&RoleName::Snapshot, old);
            repo.slip_byte(&RoleName::Snapshot);
        },
        |_| {
            wrong_hash(
                "snapshot",
                "sha256",
                Repo::honest().file(&RoleName::Snapshot),
            )
        },
    ),
    Attack::first(
        "targets is not the file that snapshot lists",
        |repo| repo.slip_byte(&RoleName::Targets),
        |_| wrong_hash("targets", "sha256", Repo::honest().file(&RoleName::Targets)),
    ),
    Attack::first(
        "a delegation is not the file that snapshot lists",
        |repo| repo.slip_byte(&role("targets/releases")),
        |_| {
            wrong_hash(
                "targets/releases",
                "sha256",
                Repo::honest().file(&role("targets/releases")),
            )
        },
    ),
    Attack::first(
        "the sha256 of a file is right and its sha512 is not",
        |repo| {
            let meta = FileMeta::of_role(repo.file(&RoleName::Targets));
            let mut lie = meta.clone();
            let other = FileMeta::of_role(b"").hash("sha512").unwrap().to_vec();
            lie.hashes.as_mut().unwrap().insert("sha512".into(), other);
            repo.record("targets", Some(lie));
        },
        |_| wrong_hash("targets", "sha512", b""),
    ),
    Attack::first(
        "a file is longer than recorded",
        |repo| {
            let mut longer = repo.file(&RoleName::Targets).to_vec();
            longer.push(b' ');
            repo.slip(&RoleName::Targets, longer);
        },
        |repo| {
            let found = repo.file(&RoleName::Targets).len() as u64;
            length("targets", found - 1, found)
        },
    ),
    Attack::first(
        "a file is cut short",
        |repo| {
            let file = repo.file(&RoleName::Snapshot);
            let cut = file[..100].to_vec();
            repo.slip(&RoleName::Snapshot, cut);
        },
        |_| {
            let recorded = Repo::honest().file(&RoleName::Snapshot).len() as u64;
            length("snapshot", recorded, 100)
        },
    ),
    Attack::first(
        "the length of a file is recorded wrong beside the right hash",
        |repo| {
            let mut meta = FileMeta::of_role(repo.file(&RoleName::Targets));
            meta.length += 1;
            repo.record("targets", Some(meta));
        },
        |repo| {
            let found = repo.file(&RoleName::Targets).len() as u64;
            length("targets", found + 1, found)
        },
    ),
    Attack::first(
        "snapshot lists another root",
        |repo| {
            let other = FileMeta::of_role(&vec![0; repo.file(&RoleName::Root).len()]);
            repo.record("root", Some(other));
        },
        |repo| wrong_hash("root", "sha256", &vec![0; repo.file(&RoleName::Root).len()]),
    ),
    Attack::told(
        "a new root goes with the snapshot of the old one",
        |repo| {
            let (snapshot, timestamp) = (
                repo.file(&RoleName::Snapshot).to_vec(),
                repo.file(&RoleName::Timestamp).to_vec(),
            );
            let owner = [repo.hand("root")];
            repo.follow_root(&owner, |text| text.replacen("2036", "2035", 1));
            repo.slip(&RoleName::Snapshot, snapshot);
            repo.slip(&RoleName::Timestamp, timestamp);
            repo.visit().map(drop)
        },
        |_| wrong_hash("root", "sha256", Repo::honest().file(&RoleName::Root)),
    ),
    Attack::told(
        "files of two states are mixed: new targets, old delegation",
        |repo| {
            let old = repo.file(&role("targets/alice")).to_vec();
            let changes = [tag("targets", "base", 8), tag("targets/alice", "1", 8)];
            repo.edit(changes, &["targets", "alice", "snapshot"])?;
            repo.slip(&role("targets/alice"), old);
            repo.visit().map(drop)
        },
        |repo| {
            let mut whole = Repo::honest();
            let changes = [tag("targets", "base", 8), tag("targets/alice", "1", 8)];
            whole
                .edit(changes, &["targets", "alice", "snapshot"])
                .unwrap();
            assert_ne!(
                whole.file(&role("targets/alice")),
                repo.file(&role("targets/alice"))
            );
            wrong_hash(
                "targets/alice",
                "sha256",
                whole.file(&role("targets/alice")),
            )
        },
    ),
    Attack::first(
        "snapshot records only a hash that nobody checks",
        |repo| {
            let mut meta = FileMeta::of_role(repo.file(&role("targets/alice")));
            let hashes = meta.hashes.as_mut().unwrap();
            let sha256 = hashes.remove("sha256").unwrap();
            *hashes = [("md5".into(), sha256)].into();
            repo.record("targets/alice", Some(meta));
        },
        |_| hash_missing("targets/alice"),
    ),
    Attack::first(
        "snapshot records half a hash",
        |repo| {
            let mut meta = FileMeta::of_role(repo.file(&RoleName::Targets));
            let hashes = meta.hashes.as_mut().unwrap();
            hashes.get_mut("sha256").unwrap().truncate(16);
            repo.record("targets", Some(meta));
        },
        |_| hash_missing("targets"),
    ),
    Attack::first(
        "snapshot records no hashes at all",
        |repo| {
            let mut meta = FileMeta::of_role(repo.file(&RoleName::Root));
            meta.hashes = None;
            repo.record("root", Some(meta));
        },
        |_| hash_missing("root"),
    ),
    Attack::first(
        "snapshot does not list targets",
        |repo| repo.record("targets", None),
        |_| hash_missing("targets"),
    ),
    Attack::first(
        "timestamp names no snapshot",
        |repo| {
            repo.rewrite(&RoleName::Timestamp, |text| {
                text.replacen("\"snapshot\"", "\"snapshots\"", 1)
            });
        },
        |_| hash_missing("snapshot"),
    ),
    Attack::told(
        "a role is offered that snapshot does not list",
        |repo| {
            repo.record("targets/bob", None);
            let file = repo.file(&role("targets/bob")).to_vec();
            let expiry = repo.newcomer().expiry;
            repo.visit()?
                .with_targets(&role("targets/bob"), file, expiry)
                .map(drop)
        },
        |_| {
            TrustError::NotListed {
                role: "targets/bob".into(),
            }
            .into()
        },
    ),
    Attack::first(
        "root is larger than any root",
        |repo| repo.slip(&RoleName::Root, vec![b' '; 4 * MIB + 1]),
        |_| oversize("root", 4 * MIB),
    ),
    Attack::first(
        "timestamp is larger than any timestamp",
        |repo| repo.slip(&RoleName::Timestamp, vec![b' '; MIB + 1]),
        |_| oversize("timestamp", MIB),
    ),
    Attack::first(
        "snapshot is larger than any snapshot, and signed as such",
        |repo| repo.put(&RoleName::Snapshot, vec![b' '; 16 * MIB + 1]),
        |_| oversize("snapshot", 16 * MIB),
    ),
    Attack::first(
        "targets is larger than any targets, and signed as such",
        |repo| repo.put(&RoleName::Targets, vec![b' '; 100 * MIB + 1]),
        |_| oversize("targets", 100 * MIB),
    ),
    Attack::first(
        "targets is served where a delegation stands",
        |repo| {
            let targets = repo.file(&RoleName::Targets).to_vec();
            repo.put(&role("targets/alice"), targets);
        },
        |_| super::threshold("targets/alice", 0, 1),
    ),
    Attack::again(
        "a signer's own file is served as the shared one that he may sign too",
        |repo| {
            let own = repo.file(&role("targets/alice")).to_vec();
            repo.put(&role("targets/releases"), own);
        },
        |_| super::rollback("targets/releases", 2, 1),
    ),
];

fn length(role: &str, recorded: u64, found: u64) -> Error {
    TrustError::Length {
        role: role.into(),
        recorded,
        found,
    }
    .into()
}

fn hash_missing(role: &str) -> Error {
    MetadataError::HashMissing { role: role.into() }.into()
}

fn oversize(role: &str, limit: usize) -> Error {
    MetadataError::Oversize {
        role: role.into(),
        size: limit + 1,
        limit,
    }
    .into()
}
