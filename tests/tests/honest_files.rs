//! Files that are unusual but honest are believed: a client that refuses them teaches people to
//! switch it off.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    reason = "a test that cannot go on must stop"
)]

use std::sync::Arc;

use dct_core::edit::Change;
use dct_core::key::KeyType;
use dct_core::key::PublicKey;
use dct_core::tuf::name::RoleName;
use dct_tests::golden;
use dct_tests::repo::GUN;
use dct_tests::repo::Hand;
use dct_tests::repo::Repo;
use dct_tests::repo::at;
use dct_tests::repo::role;

const TARGETS: RoleName = RoleName::Targets;
const TIMESTAMP: RoleName = RoleName::Timestamp;

/// What is unusual, and how it comes about.
type Variation = (&'static str, fn(&mut Repo));

/// Files that differ from the honest ones in a way that changes nothing.
const VARIATIONS: &[Variation] = &[
    ("a stranger signs besides", |repo| {
        repo.resign(&TARGETS, &[repo.hand("stranger"), repo.hand("targets")]);
    }),
    (
        "a worthless signature of the right key stands before the good one",
        |repo| {
            repo.signatures(&TARGETS, |mut all| {
                let mut worthless = all[0].clone();
                worthless.bytes[5] ^= 1;
                all.insert(0, worthless);
                all
            });
        },
    ),
    ("signatures come in another order", |repo| {
        repo.resign(
            &role("targets/releases"),
            &[repo.hand("alice"), repo.hand("bob")],
        );
        repo.signatures(&role("targets/releases"), |all| {
            all.into_iter().rev().collect()
        });
    }),
    ("a method is written in capitals", |repo| {
        repo.scratch(&TARGETS, "\"method\":\"ecdsa\"", "\"method\":\"ECDSA\"");
    }),
    ("signatures stand before what is signed", |repo| {
        let file = String::from_utf8(repo.file(&TARGETS).to_vec()).unwrap();
        let (signed, signatures) = file.split_once(",\"signatures\":").unwrap();
        let (signed, signatures) = (&signed[1..], signatures.strip_suffix('}').unwrap());
        let swapped = format!("{{\"signatures\":{signatures},{signed}}}");
        repo.put(&TARGETS, swapped);
    }),
    ("a file is laid out for people", |repo| {
        let file = String::from_utf8(repo.file(&TARGETS).to_vec()).unwrap();
        let laid_out = file.replace("\":", "\": ").replace(",\"", ",\n\t\"");
        repo.put(&TARGETS, format!("\n{laid_out}\r\n"));
    }),
    ("a file spells its letters as escapes", |repo| {
        repo.scratch(&TARGETS, "\"base\"", "\"\\u0062\\u0061s\\u0065\"");
    }),
    ("a file writes its numbers with exponents", |repo| {
        repo.scratch(&TARGETS, "\"length\":503", "\"length\":5030E-1");
    }),
    ("an expiry is in another zone", |repo| {
        repo.set_expiry(&TARGETS, "2029-11-20T14:00:00+02:00");
    }),
    ("an expiry is this very moment", |repo| {
        repo.set_expiry(&TIMESTAMP, "2026-11-21T12:00:00Z");
    }),
    (
        "an expiry is in a local time that is past only here",
        |repo| {
            repo.set_expiry(&TIMESTAMP, "2026-11-21T11:30:00-01:00");
        },
    ),
    ("root has a role that nobody uses", |repo| {
        let id = repo.hand("targets").public.id();
        let mirror = format!("\"mirror\":{{\"keyids\":[\"{id}\"],\"threshold\":1}},\"root\":{{");
        repo.swap(&RoleName::Root, "\"root\":{", &mirror);
    }),
    ("root keeps a key that nobody uses", |repo| {
        let unused = Hand::p256(60).public.clone();
        repo.list_key(&RoleName::Root, &unused);
    }),
    (
        "a key of a kind that nobody knows stands beside alice's",
        |repo| {
            let odd = PublicKey::new(KeyType::from("sphincs"), b"key".to_vec());
            repo.list_key(&TARGETS, &odd);
            let alice = repo.hand("alice").public.id();
            repo.swap(
                &TARGETS,
                &format!("[\"{alice}\"],\"name\":\"targets/alice\""),
                &format!("[\"{}\",\"{alice}\"],\"name\":\"targets/alice\"", odd.id()),
            );
        },
    ),
    ("members that nobody knows are signed", |repo| {
        repo.swap(
            &TARGETS,
            "\"version\":2",
            "\"spec_version\":\"1.0\",\"version\":2",
        );
        repo.swap(&TARGETS, "\"length\":503", "\"length\":503,\"note\":null");
    }),
    ("integers are written as other JSON numbers", |repo| {
        let file = String::from_utf8(repo.file(&TARGETS).to_vec()).unwrap();
        let file = file.replacen("\"version\":2", "\"version\":2.0", 1);
        repo.put(
            &TARGETS,
            file.replacen("\"length\":503", "\"length\":5.03e2", 1),
        );
    }),
    ("delegations are null", |repo| {
        repo.swap(&role("targets/alice"), "{\"keys\":{},\"roles\":[]}", "null");
    }),
    ("delegations are missing", |repo| {
        let empty = "\"delegations\":{\"keys\":{},\"roles\":[]},";
        repo.swap(&role("targets/alice"), empty, "");
    }),
    ("delegated roles are null", |repo| {
        repo.swap(&role("targets/alice"), "\"roles\":[]", "\"roles\":null");
    }),
    ("snapshot lists a role that nobody delegates", |repo| {
        let file = repo.file(&role("targets/alice")).to_vec();
        repo.put(&role("targets/orphan"), file);
    }),
    ("only sha256 is recorded, as Notary 0.1 did", |repo| {
        repo.rewrite(&RoleName::Snapshot, |mut text| {
            while let Some((before, rest)) = text.split_once(",\"sha512\":\"") {
                text = [before, rest.split_once('"').unwrap().1].concat();
            }
            text
        });
    }),
    ("a hash that nobody checks is recorded besides", |repo| {
        repo.swap(&TIMESTAMP, "\"hashes\":{", "\"hashes\":{\"md5\":\"AA==\",");
    }),
    ("the certificate's name is a prefix and a star", |repo| {
        repo.root_held_by(&Hand::certified(1, "registry.example/*", repo.now));
    }),
    ("the certificate's name is a star", |repo| {
        repo.root_held_by(&Hand::certified(1, "*", repo.now));
    }),
    ("the certificate begins within a day", |repo| {
        repo.root_held_by(&Hand::certified(1, GUN, repo.now.plus_days(1)));
    }),
    ("the certificate ends this very moment", |repo| {
        repo.root_held_by(&Hand::certified(1, GUN, repo.now.plus_days(-3650)));
    }),
    ("two root keys sign for a threshold of two", |repo| {
        let second = Hand::certified(30, GUN, repo.now);
        repo.root_held_by_two(&second);
        repo.resign(&RoleName::Root, &[second, repo.hand("root")]);
    }),
    ("a root certificate that an authority issued", |repo| {
        let pem = golden::text("keys/authority/leaf.pem").into_bytes();
        let issued = PublicKey::new(KeyType::EcdsaX509, pem);
        let hand = Hand::golden("keys/authority/leaf-key.pem").known_as(issued);
        repo.root_held_by(&hand);
    }),
];

#[test]
fn unusual_but_honest_files_are_believed() {
    for (name, vary) in VARIATIONS {
        let mut repo = Repo::honest();
        vary(&mut repo);
        let trusted = repo
            .visit()
            .unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(trusted.all_targets().count(), 4, "{name}");
        assert_eq!(
            trusted.lookup("2").unwrap().role,
            RoleName::releases(),
            "{name}"
        );
        assert_eq!(trusted.lookup("base").unwrap().role, TARGETS, "{name}");
    }
}

#[test]
fn every_kind_of_key_may_sign_a_delegation() {
    const FOLDER: [&str; 4] = [
        "keys/imported-delgpass1/512c6434b77ad4c5765c99626e637fcd4faa2774a4961807b116e425c666e2d0.key",
        "keys/imported-delgpass1/7cb515185199d954d0bc2e61b55293bd4ae10996288f04178062d1b7689a86d9.key",
        "keys/imported-delgpass1/e99d9cfac2b7136d6edc009de4e5ede5fe7830b264025c83ee45720d9f20a7bb.key",
        "keys/imported-delgpass1/91cd859759243a940a5dcc76365304896809d2011784672b8e54482c448f4680.key",
    ];
    let bare = FOLDER.map(Hand::golden);
    let certified = bare
        .each_ref()
        .map(|hand| hand.in_certificate("any", at("2010-01-01T00:00:00Z")));
    let hands = bare.into_iter().chain(certified).chain([Hand::ed25519(50)]);
    for hand in hands {
        let mut repo = Repo::honest();
        repo.delegate_to(&hand);
        repo.resign(&role("targets/alice"), &[Arc::clone(&hand)]);
        let trusted = repo.visit().unwrap();
        let alice = trusted.targets(&role("targets/alice")).unwrap();
        assert_eq!(alice.signers(), [hand.public.id()]);
    }
}

#[test]
fn roles_below_roles_are_believed_and_reach_no_further_than_their_parents() {
    let mut repo = Repo::honest();
    repo.delegate_below("targets/releases", "targets/releases/sub", "alice");
    repo.delegate_below("targets/alice", "targets/alice/sub", "bob");
    let alice = [repo.hand("alice")];
    let text = repo.signed(&role("targets/alice"));
    let start = text.find("\"delegations\":").unwrap();
    let end = text.find(",\"expires\"").unwrap();
    let childless = "\"delegations\":{\"keys\":{},\"roles\":[]}";
    let bottom = text.replacen(&text[start..end], childless, 1);
    repo.put(
        &role("targets/releases/sub"),
        dct_tests::repo::seal(&bottom.replacen("\"1\":", "\"below\":", 1), &alice),
    );
    let trusted = repo.visit().unwrap();
    assert_eq!(trusted.all_targets().count(), 5);
    let order: Vec<String> = trusted
        .reaches()
        .iter()
        .map(|reach| reach.role.to_string())
        .collect();
    assert_eq!(
        order,
        [
            "targets",
            "targets/alice",
            "targets/releases",
            "targets/bob",
            "targets/alice/sub",
            "targets/releases/sub"
        ]
    );
    assert_eq!(
        trusted.carriers("below")[0].role,
        role("targets/releases/sub")
    );
    assert_eq!(trusted.lookup("1").unwrap().role, RoleName::releases());
}

#[test]
fn a_role_that_was_never_signed_is_no_reason_to_stop() {
    let mut repo = Repo::honest();
    let carol = Hand::p256(51).public.clone();
    let changes = Change::add_signer(&"carol".parse().unwrap(), &[carol]);
    repo.edit(changes, &["targets", "snapshot"]).unwrap();
    let trusted = repo.visit().unwrap();
    assert!(trusted.reach(&role("targets/carol")).is_some());
    assert!(trusted.targets(&role("targets/carol")).is_none());
    assert_eq!(trusted.lookup("1").unwrap().role, RoleName::releases());
}
