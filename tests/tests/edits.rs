//! Stories of owners and signers: each edit changes what it must and nothing else, and everyone
//! who believed the repository before believes it after.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on must stop"
)]

use std::sync::Arc;

use dct_core::edit::Change;
use dct_core::edit::Draft;
use dct_core::edit::Effect;
use dct_core::edit::SnapshotBy;
use dct_core::edit::Update;
use dct_core::trust::Memory;
use dct_core::tuf::check_stable;
use dct_core::tuf::name::RoleName;
use dct_core::tuf::name::SignerName;
use dct_core::tuf::name::Threshold;
use dct_tests::repo::GUN;
use dct_tests::repo::Hand;
use dct_tests::repo::Repo;
use dct_tests::repo::Seeded;
use dct_tests::repo::role;
use dct_tests::repo::tag;

const TARGETS: RoleName = RoleName::Targets;

fn changed(update: &Update) -> Vec<String> {
    for (role, file) in update.parts() {
        check_stable(role, file).unwrap();
    }
    update.parts().map(|(role, _)| role.to_string()).collect()
}

/// What everyone who was here before sees now, and remembers.
fn seen_again(repo: &Repo, memory: &mut Memory) {
    *memory = repo.visit_again(memory).unwrap().remember();
    assert_eq!(repo.visit().unwrap().remember().root(), memory.root());
}

fn version(repo: &Repo, name: &str) -> u32 {
    let trusted = repo.visit().unwrap();
    trusted.targets(&role(name)).unwrap().version.get()
}

fn untag(in_role: &str, name: &str) -> Change {
    Change::RemoveTarget {
        role: role(in_role),
        name: name.parse().unwrap(),
    }
}

fn rotate(of: RoleName, hands: &[Arc<Hand>], threshold: i64) -> Change {
    Change::Rotate {
        role: of,
        keys: hands.iter().map(|hand| hand.public.clone()).collect(),
        threshold: Threshold::try_from(threshold).unwrap(),
    }
}

fn signer(name: &str) -> SignerName {
    name.parse().unwrap()
}

#[test]
fn a_tag_is_added_once() {
    let mut repo = Repo::honest();
    let mut memory = repo.memory();
    let before = repo.clone();
    let update = repo
        .edit([tag("targets/releases", "3", 3)], &["alice", "snapshot"])
        .unwrap();
    assert_eq!(changed(&update), ["targets/releases", "snapshot"]);
    assert_eq!(update.snapshot_by(), SnapshotBy::Us);
    assert_eq!(version(&repo, "targets/releases"), 3);
    for (role, file) in &before.files {
        let same = repo.file(role) == file;
        let touched = ["targets/releases", "snapshot", "timestamp"].contains(&role.as_str());
        assert_ne!(same, touched, "{role}");
    }
    seen_again(&repo, &mut memory);
    // The same wish again has no work to do, and needs no key.
    let update = repo.edit([tag("targets/releases", "3", 3)], &[]).unwrap();
    assert!(update.is_empty());
    assert_eq!(version(&repo, "targets/releases"), 3);
    seen_again(&repo, &mut memory);
}

#[test]
fn a_tag_is_removed_once() {
    let mut repo = Repo::honest();
    let mut memory = repo.memory();
    let update = repo
        .edit([untag("targets", "base")], &["targets", "snapshot"])
        .unwrap();
    assert_eq!(changed(&update), ["targets", "snapshot"]);
    seen_again(&repo, &mut memory);
    assert_eq!(
        repo.visit().unwrap().lookup("base").unwrap_err().code(),
        "trust.no_tag"
    );
    assert!(
        repo.edit([untag("targets", "base")], &[])
            .unwrap()
            .is_empty()
    );
}

#[test]
fn the_server_signs_the_snapshot_when_the_owner_gave_that_to_it() {
    let mut repo = Repo::honest();
    let mut memory = repo.memory();
    let server = Hand::ed25519(70);
    repo.signers
        .insert(RoleName::Snapshot, vec![Arc::clone(&server)]);
    let change = rotate(RoleName::Snapshot, &[server], 1);
    let update = repo.edit([change], &["root", "snapshot"]).unwrap();
    assert_eq!(changed(&update), ["root"]);
    assert_eq!(update.snapshot_by(), SnapshotBy::Server);
    seen_again(&repo, &mut memory);
    let update = repo.edit([tag("targets/bob", "3", 3)], &["bob"]).unwrap();
    assert_eq!(changed(&update), ["targets/bob"]);
    seen_again(&repo, &mut memory);
}

#[test]
fn a_signer_comes_signs_and_goes() {
    let mut repo = Repo::honest();
    let mut memory = repo.memory();
    let carol = Hand::p256(71);
    let changes = Change::add_signer(&signer("carol"), std::slice::from_ref(&carol.public));
    let update = repo.edit(changes, &["targets", "snapshot"]).unwrap();
    assert_eq!(changed(&update), ["targets", "snapshot"]);
    seen_again(&repo, &mut memory);

    let mut keys = repo.keys(&["snapshot"]);
    keys.push(carol.private());
    let update = repo
        .edit_with([tag("targets/carol", "3", 3)], &keys)
        .unwrap();
    assert_eq!(changed(&update), ["targets/carol", "snapshot"]);
    assert_eq!(version(&repo, "targets/carol"), 1);
    seen_again(&repo, &mut memory);

    let changes = Change::remove_signer(&signer("carol"), &[carol.private().id()]);
    let update = repo.edit(changes, &["targets", "snapshot"]).unwrap();
    assert_eq!(changed(&update), ["targets", "snapshot"]);
    seen_again(&repo, &mut memory);
    let trusted = repo.visit().unwrap();
    assert!(trusted.targets(&role("targets/carol")).is_none());
    let keys = &trusted.targets(&TARGETS).unwrap().delegations.keys;
    assert!(keys.get(&carol.public.id()).is_none());
}

#[test]
fn a_stolen_key_leaves_every_role_and_takes_those_with_it_that_have_no_other() {
    let mut repo = Repo::honest();
    let mut memory = repo.memory();
    repo.edit([tag("targets/releases", "3", 3)], &["alice", "snapshot"])
        .unwrap();
    let key = repo.hand("bob").private().id();
    let change = Change::RemoveKeyEverywhere { key };
    let update = repo
        .edit([change.clone()], &["targets", "snapshot"])
        .unwrap();
    assert_eq!(changed(&update), ["targets", "snapshot"]);
    seen_again(&repo, &mut memory);
    let trusted = repo.visit().unwrap();
    let names: Vec<_> = trusted
        .reaches()
        .into_iter()
        .map(|reach| reach.role)
        .collect();
    assert_eq!(
        names,
        ["targets", "targets/alice", "targets/releases"].map(role)
    );
    assert!(repo.edit([change], &[]).unwrap().is_empty());
}

#[test]
fn every_base_role_is_rotated_and_followed() {
    let mut repo = Repo::honest();
    let mut memory = repo.memory();
    let new_root = Hand::certified(72, GUN, repo.now);
    let mut keys = repo.keys(&["root", "snapshot"]);
    keys.push(new_root.private());
    let update = repo
        .edit_with([rotate(RoleName::Root, &[Arc::clone(&new_root)], 1)], &keys)
        .unwrap();
    assert_eq!(changed(&update), ["root", "snapshot"]);
    let trusted = repo.visit_again(&memory).unwrap();
    let ids: Vec<_> = trusted
        .root()
        .envelope()
        .signatures()
        .iter()
        .map(|s| s.key)
        .collect();
    assert_eq!(ids, [new_root.public.id(), repo.hand("root").public.id()]);
    assert!(
        trusted
            .root()
            .keys
            .get(&repo.hand("root").public.id())
            .is_some()
    );
    seen_again(&repo, &mut memory);

    for (of, seed, expected) in [
        (TARGETS, 73, &["root", "targets", "snapshot"][..]),
        (RoleName::Snapshot, 74, &["root", "snapshot"][..]),
        (RoleName::Timestamp, 75, &["root", "snapshot"][..]),
    ] {
        let hand = Hand::p256(seed);
        let old = repo
            .signers
            .insert(of.clone(), vec![Arc::clone(&hand)])
            .unwrap();
        let mut keys = vec![new_root.private(), hand.private()];
        keys.push(repo.signers[&RoleName::Snapshot][0].private());
        let change = rotate(of.clone(), &[hand], 1);
        let update = repo.edit_with([change.clone()], &keys).unwrap();
        assert_eq!(changed(&update), expected);
        seen_again(&repo, &mut memory);
        let trusted = repo.visit().unwrap();
        assert!(
            trusted.root().keys.get(&old[0].public.id()).is_none(),
            "{of}"
        );
        assert!(repo.edit([change], &[]).unwrap().is_empty());
    }
}

#[test]
fn roles_are_renewed_for_a_new_lifetime() {
    let mut repo = Repo::honest();
    let mut memory = repo.memory();
    repo.now = repo.now.plus_days(10);
    let renew = [RoleName::Root, TARGETS, role("targets/alice")].map(|role| Change::Renew { role });
    let keys = ["root", "targets", "alice", "snapshot"];
    let update = repo.edit(renew, &keys).unwrap();
    assert_eq!(
        changed(&update),
        ["root", "targets", "targets/alice", "snapshot"]
    );
    seen_again(&repo, &mut memory);
    let trusted = repo.visit().unwrap();
    assert_eq!(trusted.root().expires.as_str(), "2036-11-28T12:00:00Z");
    assert_eq!(
        trusted.targets(&TARGETS).unwrap().expires.as_str(),
        "2029-11-30T12:00:00Z"
    );
    assert_eq!(trusted.root().version.get(), 2);
    assert_eq!(trusted.lookup("1").unwrap().meta, dct_tests::repo::image(1));
}

#[test]
fn a_role_with_a_threshold_of_two_is_signed_by_two() {
    let mut repo = Repo::honest();
    let mut memory = repo.memory();
    let second = Hand::p256(76);
    let both = [repo.hand("targets"), Arc::clone(&second)];
    let mut keys = repo.keys(&["root", "targets", "snapshot"]);
    keys.push(second.private());
    repo.edit_with([rotate(TARGETS, &both, 2)], &keys).unwrap();
    seen_again(&repo, &mut memory);
    let update = repo.edit_with([tag("targets", "two", 2)], &keys).unwrap();
    assert_eq!(changed(&update), ["targets", "snapshot"]);
    assert_eq!(
        repo.visit()
            .unwrap()
            .targets(&TARGETS)
            .unwrap()
            .signers()
            .len(),
        2
    );
    seen_again(&repo, &mut memory);
}

#[test]
fn a_role_below_a_role_is_made_and_taken_back_with_it() {
    let mut repo = Repo::honest();
    let mut memory = repo.memory();
    let sub = role("targets/alice/sub");
    let delegate = Change::Delegate {
        role: sub.clone(),
        keys: vec![repo.hand("bob").public.clone()],
        paths: vec!["b".into()],
    };
    let update = repo.edit([delegate], &["alice", "snapshot"]).unwrap();
    assert_eq!(changed(&update), ["targets/alice", "snapshot"]);
    seen_again(&repo, &mut memory);
    repo.edit([tag("targets/alice/sub", "b1", 1)], &["bob", "snapshot"])
        .unwrap();
    seen_again(&repo, &mut memory);
    assert_eq!(repo.visit().unwrap().carriers("b1")[0].role, sub);
    let back = Change::Undelegate {
        role: role("targets/alice"),
    };
    let update = repo.edit([back], &["targets", "snapshot"]).unwrap();
    assert_eq!(changed(&update), ["targets", "snapshot"]);
    seen_again(&repo, &mut memory);
    assert!(repo.visit().unwrap().carriers("b1").is_empty());
}

#[test]
fn an_edit_that_changes_nothing_says_so() {
    let repo = Repo::honest();
    let mut draft = Draft::of(&repo.visit().unwrap());
    let alice = repo.hand("alice").public.clone();
    for change in [
        tag("targets/alice", "1", 1),
        untag("targets/alice", "none"),
        Change::Delegate {
            role: role("targets/alice"),
            keys: vec![alice.clone()],
            paths: vec![String::new()],
        },
        Change::RemoveKey {
            role: role("targets/bob"),
            key: alice.id(),
        },
        Change::RemoveKeyEverywhere {
            key: repo.hand("stranger").public.id(),
        },
        rotate(TARGETS, &[repo.hand("targets")], 1),
    ] {
        assert_eq!(draft.apply(change.clone()), Ok(Effect::None), "{change:?}");
    }
    assert!(draft.roles_to_sign().is_empty());
    assert!(
        draft
            .sign(&[], repo.now, &mut Seeded::new(1))
            .unwrap()
            .is_empty()
    );
}

#[test]
fn a_damaged_repository_is_edited_around_the_damage() {
    let mut repo = Repo::honest();
    repo.resign(&role("targets/alice"), &[repo.hand("stranger")]);
    let damaged = repo.visit_past_damage().unwrap();
    let keys = repo.keys(&["alice", "bob", "targets", "snapshot"]);
    let mut draft = Draft::of(&damaged);
    // What alice's role held is unknown, so it must not be signed over.
    let refused = draft.apply(tag("targets/alice", "3", 3)).unwrap_err();
    assert_eq!(refused.code(), "trust.threshold");
    draft.apply(tag("targets/releases", "3", 3)).unwrap();
    let update = draft.sign(&keys, repo.now, &mut Seeded::new(1)).unwrap();
    assert_eq!(changed(&update), ["targets/releases", "snapshot"]);
    repo.publish(&update);
    assert_eq!(
        repo.visit_past_damage().unwrap().lookup("3").unwrap().meta,
        dct_tests::repo::image(3)
    );
}
