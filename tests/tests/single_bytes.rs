//! Any single byte of any file of a valid repository may change: the file is refused, or what it
//! says has stayed the same.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on must stop"
)]

use dct_core::time::Instant;
use dct_core::trust::Expiry;
use dct_core::trust::Pins;
use dct_core::trust::Trusted;
use dct_core::tuf::Envelope;
use dct_core::tuf::Keys;
use dct_core::tuf::name::RoleName;
use dct_tests::golden;

const FOLDERS: [&str; 2] = ["server-copy", "repos/exp-one-client/tuf/exp/one/metadata"];

fn expiry() -> Expiry {
    let now: Instant = "2026-11-21T12:00:00Z".parse().unwrap();
    Expiry::Enforce(now)
}

struct Repository {
    folder: &'static str,
    begun: Trusted,
}

impl Repository {
    fn of(folder: &'static str) -> Self {
        let begun = begin(golden::bytes(&format!("{folder}/root.json"))).unwrap();
        Self { folder, begun }
    }

    fn file(&self, role: &RoleName) -> Vec<u8> {
        golden::bytes(&format!("{}/{role}.json", self.folder))
    }

    /// The chain above a role.
    fn above(&self, role: &RoleName) -> Trusted {
        let mut trusted = self.begun.clone();
        for next in order() {
            if next == *role {
                break;
            }
            trusted = step(&trusted, &next, self.file(&next)).unwrap();
        }
        trusted
    }
}

fn begin(root: Vec<u8>) -> Result<Trusted, dct_core::error::Error> {
    Trusted::begin("exp/one".parse().unwrap(), Pins::default(), root, expiry())
}

fn order() -> [RoleName; 4] {
    [
        RoleName::Timestamp,
        RoleName::Snapshot,
        RoleName::Targets,
        RoleName::releases(),
    ]
}

fn step(
    trusted: &Trusted,
    role: &RoleName,
    file: Vec<u8>,
) -> Result<Trusted, dct_core::error::Error> {
    match role {
        RoleName::Root => trusted.with_root(file, expiry()),
        RoleName::Timestamp => trusted.with_timestamp(file, expiry()),
        RoleName::Snapshot => trusted.with_snapshot(file, expiry()),
        _ => trusted.with_targets(role, file, expiry()),
    }
}

fn signed(trusted: &Trusted, role: &RoleName) -> String {
    let envelope = match role {
        RoleName::Root => trusted.root().envelope(),
        RoleName::Timestamp => trusted.timestamp().unwrap().envelope(),
        RoleName::Snapshot => trusted.snapshot().unwrap().envelope(),
        _ => trusted.targets(role).unwrap().envelope(),
    };
    envelope.signed().to_string()
}

/// Every position with each of a few other bytes, and every position left out.
fn damaged(file: &[u8]) -> impl Iterator<Item = (usize, Vec<u8>)> {
    (0..file.len()).flat_map(move |at| {
        let byte = file[at];
        let others = [byte ^ 1, byte ^ 0x20, 0, b'"', b' ', next_digit(byte)];
        let mut others = others.to_vec();
        others.sort_unstable();
        others.dedup();
        others.retain(|other| *other != byte);
        let replaced = others.into_iter().map(move |other| {
            let mut copy = file.to_vec();
            copy[at] = other;
            (at, copy)
        });
        let left_out = [&file[..at], &file[at + 1..]].concat();
        replaced.chain([(at, left_out)])
    })
}

const fn next_digit(byte: u8) -> u8 {
    match byte {
        b'0'..=b'8' => byte + 1,
        b'9' => b'0',
        _ => b'1',
    }
}

/// As a client sees it, which has the hashes of the parent where there is one.
fn offered_to_a_client(role: &RoleName) {
    for folder in FOLDERS {
        let repository = Repository::of(folder);
        let above = repository.above(role);
        let honest = repository.file(role);
        let wanted = signed(&step(&above, role, honest.clone()).unwrap(), role);
        let mut refused = 0;
        for (at, file) in damaged(&honest) {
            match step(&above, role, file) {
                Ok(trusted) => assert_eq!(signed(&trusted, role), wanted, "{folder} {role} {at}"),
                Err(_) => refused += 1,
            }
        }
        assert!(refused > honest.len(), "{folder} {role}: {refused}");
    }
}

/// As the signatures alone see it, should the hashes of the parent be of no help.
fn held_against_its_signatures(role: &RoleName, keys: &Keys, file: &[u8]) {
    let honest = Envelope::parse(role, file.to_vec()).unwrap();
    let believed = |envelope: &Envelope| {
        envelope.signatures().iter().any(|signature| {
            let message = envelope.signed().as_bytes();
            keys.get(&signature.key).is_some_and(|key| {
                key.verify(&signature.method, message, &signature.bytes)
                    .is_ok()
            })
        })
    };
    assert!(believed(&honest));
    for (at, changed) in damaged(file) {
        if let Ok(envelope) = Envelope::parse(role, changed)
            && envelope.signed() != honest.signed()
        {
            assert!(!believed(&envelope), "{role} {at}");
        }
    }
}

#[test]
fn timestamp_is_refused_or_the_same() {
    offered_to_a_client(&RoleName::Timestamp);
}

#[test]
fn snapshot_is_refused_or_the_same() {
    offered_to_a_client(&RoleName::Snapshot);
    let repository = Repository::of(FOLDERS[0]);
    let keys = &repository.begun.root().keys;
    let role = RoleName::Snapshot;
    held_against_its_signatures(&role, keys, &repository.file(&role));
}

#[test]
fn targets_are_refused_or_the_same() {
    offered_to_a_client(&RoleName::Targets);
    let repository = Repository::of(FOLDERS[0]);
    let keys = &repository.begun.root().keys;
    let role = RoleName::Targets;
    held_against_its_signatures(&role, keys, &repository.file(&role));
}

#[test]
fn a_delegation_is_refused_or_the_same() {
    let releases = RoleName::releases();
    offered_to_a_client(&releases);
    let repository = Repository::of(FOLDERS[0]);
    let above = repository.above(&releases);
    let keys = &above.targets(&RoleName::Targets).unwrap().delegations.keys;
    held_against_its_signatures(&releases, keys, &repository.file(&releases));
}

/// A changed root that is still believed on first use is not the one which snapshot names.
#[test]
fn root_is_refused_or_the_same() {
    let repository = Repository::of(FOLDERS[0]);
    let root = RoleName::Root;
    let honest = repository.file(&root);
    let wanted = signed(&repository.begun, &root);
    let snapshot = RoleName::Snapshot;
    for (at, file) in damaged(&honest) {
        let Ok(trusted) = begin(file) else { continue };
        assert_eq!(signed(&trusted, &root), wanted, "{at}");
        let timestamp = repository.file(&RoleName::Timestamp);
        let trusted = step(&trusted, &RoleName::Timestamp, timestamp).unwrap();
        assert!(step(&trusted, &snapshot, repository.file(&snapshot)).is_err());
    }
}

/// The second version of root, offered to a client that believes the first.
#[test]
fn the_next_root_is_refused_or_the_same() {
    let first = begin(golden::bytes("server-copy/1.root.json")).unwrap();
    let honest = golden::bytes("server-copy/2.root.json");
    let root = RoleName::Root;
    let wanted = signed(&step(&first, &root, honest.clone()).unwrap(), &root);
    for (at, file) in damaged(&honest) {
        if let Ok(trusted) = step(&first, &root, file) {
            assert_eq!(signed(&trusted, &root), wanted, "{at}");
        }
    }
}
