//! Owners rotate keys, servers sign again, clients pin and remember: all that is believed, and a
//! stolen key locks nobody out for ever.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on must stop"
)]

use std::sync::Arc;

use dct_core::edit::Change;
use dct_core::key::CaBundle;
use dct_core::key::KeyType;
use dct_core::key::PublicKey;
use dct_core::trust::Basis;
use dct_core::trust::Expiry;
use dct_core::trust::FirstUse;
use dct_core::trust::Memory;
use dct_core::trust::Pins;
use dct_core::tuf::name::RoleName;
use dct_core::tuf::name::Threshold;
use dct_tests::golden;
use dct_tests::repo::GUN;
use dct_tests::repo::Hand;
use dct_tests::repo::Repo;
use dct_tests::repo::Visitor;
use dct_tests::repo::role;
use dct_tests::repo::tag;

const TARGETS: RoleName = RoleName::Targets;
const TIMESTAMP: RoleName = RoleName::Timestamp;

#[test]
fn the_server_signs_timestamps_again_and_again() {
    let mut repo = Repo::honest();
    let mut memory = repo.memory();
    for _ in 0..3 {
        repo.sign_timestamp();
        memory = repo.visit_again(&memory).unwrap().remember();
    }
    // The same timestamp with another signature is the same timestamp.
    repo.resign(&TIMESTAMP, &[repo.hand("stranger"), repo.hand("timestamp")]);
    assert_eq!(repo.visit_again(&memory).unwrap().remember(), memory);
    assert_eq!(memory.floors().get(&TIMESTAMP).unwrap().version().get(), 7);
}

#[test]
fn a_memory_survives_its_form_on_disk() {
    let repo = Repo::honest();
    let memory = repo.memory();
    assert_eq!(Memory::from_json(&memory.to_json()), Ok(memory.clone()));
    let trusted = repo.visit_again(&memory).unwrap();
    assert_eq!(trusted.basis(), Basis::Remembered);
    assert_eq!(trusted.remember(), memory);
}

fn rotate(of: RoleName, hand: &Hand) -> Change {
    Change::Rotate {
        role: of,
        keys: vec![hand.public.clone()],
        threshold: Threshold::ONE,
    }
}

#[test]
fn root_is_followed_through_honest_rotations() {
    let mut repo = Repo::honest();
    let memory = repo.memory();
    let mut owner = repo.hand("root");
    for seed in 30..34 {
        let next = Hand::certified(seed, GUN, repo.now);
        let mut keys = repo.keys(&["snapshot"]);
        keys.extend([owner.private(), next.private()]);
        repo.edit_with([rotate(RoleName::Root, &next)], &keys)
            .unwrap();
        owner = next;
    }
    assert_eq!(repo.roots.len(), 5);
    let newest = repo.visit_again(&memory).unwrap();
    assert_eq!(newest.root().version.get(), 5);
    assert_eq!(newest.root().signers(), [owner.public.id()]);
    // Expired roots on the way are no reason to stop (TUF 5.3.10); the certificate of the first
    // one expired as well when this client comes.
    let late = Visitor {
        memory: Some(memory),
        expiry: Expiry::Tolerate(repo.now.plus_days(4000)),
        ..repo.newcomer()
    };
    assert!(repo.show(late).is_ok());
}

#[test]
fn a_pin_on_a_former_root_key_vouches_for_the_line() {
    let mut repo = Repo::honest();
    let next = Hand::certified(30, GUN, repo.now);
    let mut keys = repo.keys(&["root", "snapshot"]);
    keys.push(next.private());
    repo.edit_with([rotate(RoleName::Root, &next)], &keys)
        .unwrap();
    let memory = repo.memory();
    let owner = repo.hand("root");
    for id in [
        owner.public.id(),
        owner.public.canonical_id().unwrap(),
        next.public.id(),
        next.public.canonical_id().unwrap(),
    ] {
        let visitor = Visitor {
            pins: Pins::none(FirstUse::Forbid).pin_keys(GUN, [id]).unwrap(),
            memory: Some(memory.clone()),
            ..repo.newcomer()
        };
        assert_eq!(repo.show(visitor).unwrap().basis(), Basis::Pinned);
    }
}

#[test]
fn pins_of_every_kind_vouch_for_a_first_root() {
    let repo = Repo::honest();
    let owner = repo.hand("root").public.clone();
    let forbid = || Pins::none(FirstUse::Forbid);
    for pins in [
        forbid().pin_keys(GUN, [owner.id()]),
        forbid().pin_keys(GUN, [owner.canonical_id().unwrap()]),
        forbid().pin_keys("*", [owner.id()]),
        forbid().pin_keys("registry.example/te*", [owner.id()]),
        // The longest prefix decides, so this block is not meant.
        forbid()
            .pin_keys("registry.example/*", [])
            .and_then(|pins| pins.pin_keys("registry.example/team/*", [owner.id()])),
    ] {
        assert_eq!(
            repo.visit_pinning(pins.unwrap()).unwrap().basis(),
            Basis::Pinned
        );
    }
    assert_eq!(repo.visit().unwrap().basis(), Basis::FirstUse);
}

#[test]
fn an_authority_vouches_for_what_it_issued() {
    let mut repo = Repo::honest();
    let pem = golden::text("keys/authority/leaf.pem").into_bytes();
    let issued = PublicKey::new(KeyType::EcdsaX509, pem);
    repo.root_held_by(&Hand::golden("keys/authority/leaf-key.pem").known_as(issued));
    let authority =
        |name: &str| CaBundle::read(&golden::text(&format!("keys/authority/{name}.pem"))).unwrap();
    let pins = Pins::none(FirstUse::Forbid)
        .pin_authority("", authority("other-ca"))
        .unwrap()
        .pin_authority("registry.example/", authority("ca"))
        .unwrap();
    assert_eq!(
        repo.visit_pinning(pins.clone()).unwrap().basis(),
        Basis::Pinned
    );
    let again = Visitor {
        pins,
        memory: Some(repo.memory()),
        ..repo.newcomer()
    };
    assert_eq!(repo.show(again).unwrap().basis(), Basis::Pinned);
}

#[test]
fn a_key_that_is_taken_away_takes_its_floor_with_it() {
    // A thief signed the largest version of everything that alice may sign. The owner gives her
    // role to a new key, which begins below.
    let mut repo = Repo::honest();
    repo.set_version(&role("targets/alice"), i64::from(i32::MAX));
    let memory = repo.memory();
    let fresh = Hand::p256(52);
    repo.delegate_to(&fresh);
    repo.set_version(&TARGETS, 3);
    repo.signers.insert(role("targets/alice"), vec![fresh]);
    repo.set_version(&role("targets/alice"), 2);
    let trusted = repo.visit_again(&memory).unwrap();
    assert_eq!(
        trusted
            .targets(&role("targets/alice"))
            .unwrap()
            .version
            .get(),
        2
    );
}

#[test]
fn a_stolen_timestamp_key_locks_nobody_out_for_ever() {
    let mut repo = Repo::honest();
    repo.set_version(&TIMESTAMP, i64::from(i32::MAX));
    let memory = repo.memory();
    let mut repo = Repo::honest();
    let fresh = Hand::ed25519(53);
    let keys = repo.keys(&["root", "snapshot"]);
    repo.signers.insert(TIMESTAMP, vec![Arc::clone(&fresh)]);
    repo.edit_with([rotate(TIMESTAMP, &fresh)], &keys).unwrap();
    let trusted = repo.visit_again(&memory).unwrap();
    assert_eq!(trusted.timestamp().unwrap().0.version.get(), 5);
}

#[test]
fn expired_files_are_shown_to_those_who_ask_for_them() {
    let repo = Repo::honest();
    let later = repo.now.plus_days(20_000);
    let visitor = |expiry| Visitor {
        expiry,
        ..repo.newcomer()
    };
    assert!(repo.show(visitor(Expiry::Enforce(later))).is_err());
    let trusted = repo.show(visitor(Expiry::Tolerate(later))).unwrap();
    assert!(trusted.lookup("1").is_ok());
    assert!(trusted.check_root(Expiry::Enforce(later)).is_err());
}

#[test]
fn releases_speak_before_targets() {
    let mut repo = Repo::honest();
    repo.edit([tag("targets", "1", 9)], &["targets", "snapshot"])
        .unwrap();
    let trusted = repo.visit().unwrap();
    let carrier = trusted.lookup("1").unwrap();
    assert_eq!(carrier.role, RoleName::releases());
    assert_eq!(carrier.meta, dct_tests::repo::image(1));
    let roles: Vec<RoleName> = trusted.carriers("1").into_iter().map(|c| c.role).collect();
    assert_eq!(
        roles,
        [TARGETS, role("targets/alice"), RoleName::releases()]
    );
}

#[test]
fn a_damaged_delegation_does_not_silence_the_others() {
    let mut repo = Repo::honest();
    repo.resign(&role("targets/alice"), &[repo.hand("stranger")]);
    let trusted = repo.visit_past_damage().unwrap();
    assert_eq!(trusted.lookup("1").unwrap().role, RoleName::releases());
    assert_eq!(
        trusted
            .unusable()
            .get(&role("targets/alice"))
            .unwrap()
            .code(),
        "trust.threshold"
    );
    // What was not believed leaves the floor where it was.
    assert_eq!(
        trusted.remember().floors().get(&role("targets/alice")),
        None
    );
}
