//! Two visits at the same time: what is kept of them never goes back, and never brings a floor back
//! that has fallen.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on must stop"
)]

use dct_core::edit::Change;
use dct_core::trust::Memory;
use dct_core::tuf::name::RoleName;
use dct_tests::repo::Hand;
use dct_tests::repo::Repo;
use dct_tests::repo::role;
use dct_tests::repo::tag;
use serde_json::Value;

/// A memory that another machine or another moment could have left.
fn altered(memory: &Memory, change: impl FnOnce(&mut Value)) -> Memory {
    let mut value = serde_json::from_str(&memory.to_json()).unwrap();
    change(&mut value);
    Memory::from_json(&value.to_string()).unwrap()
}

fn floor(memory: &Memory, of: &str) -> u32 {
    memory.floors().get(&role(of)).unwrap().version().get()
}

fn both_ways(one: &Memory, other: &Memory) -> Memory {
    let merged = one.clone().merge(other.clone());
    assert_eq!(merged, other.clone().merge(one.clone()));
    merged
}

/// What a client remembers after the owner has taken another key for `targets`.
fn rotated(repo: &mut Repo, before: &Memory) -> Memory {
    let hand = Hand::p256(77);
    let rotation = Change::Rotate {
        role: RoleName::Targets,
        keys: vec![hand.public.clone()],
        threshold: 1.try_into().unwrap(),
    };
    let mut keys = repo.keys(&["root", "snapshot"]);
    keys.push(hand.private());
    repo.edit_with([rotation], &keys).unwrap();
    repo.visit_again(before).unwrap().remember()
}

#[test]
fn the_later_visit_is_kept() {
    let mut repo = Repo::honest();
    let before = repo.memory();
    assert_eq!(both_ways(&before, &before), before);
    let change = tag("targets/releases", "new", 9);
    repo.edit([change], &["alice", "snapshot"]).unwrap();
    let after = repo.visit_again(&before).unwrap().remember();
    assert_eq!(both_ways(&before, &after), after);

    let rotated = rotated(&mut repo, &after);
    assert_ne!(rotated.root(), after.root());
    assert_eq!(both_ways(&before, &rotated).root(), rotated.root());
}

#[test]
fn a_higher_floor_of_the_same_keys_is_not_lost() {
    let mut repo = Repo::honest();
    let before = repo.memory();
    let change = tag("targets/releases", "new", 9);
    repo.edit([change], &["alice", "snapshot"]).unwrap();
    let after = repo.visit_again(&before).unwrap().remember();
    // As if this visit had been shown a timestamp from before.
    let behind = altered(&after, |memory| {
        memory["floors"]["timestamp"]["version"] = 1.into();
    });
    let merged = both_ways(&before, &behind);
    let releases = "targets/releases";
    assert!(floor(&before, releases) < floor(&after, releases));
    assert_eq!(floor(&merged, releases), floor(&after, releases));
    assert_eq!(floor(&merged, "timestamp"), floor(&before, "timestamp"));
    // A role that only one of them has seen is kept as well.
    let unseen = altered(&after, |memory| {
        let floors = memory["floors"].as_object_mut().unwrap();
        floors.remove(releases).unwrap();
    });
    assert_eq!(
        floor(&both_ways(&unseen, &before), releases),
        floor(&before, releases)
    );
}

#[test]
fn a_floor_whose_keys_are_gone_does_not_come_back() {
    let mut repo = Repo::honest();
    let memory = repo.memory();
    // The thief of a key raised the version; the owner rotated the key away since.
    let raised = altered(&memory, |memory| {
        memory["floors"]["targets"]["version"] = 1000.into();
    });
    let after = rotated(&mut repo, &memory);
    let merged = both_ways(&raised, &after);
    assert_eq!(floor(&merged, "targets"), floor(&after, "targets"));
    // With the owner's own key it stands.
    let owner = altered(&memory, |memory| {
        memory["floors"]["targets"]["version"] = 1000.into();
        memory["floors"]["timestamp"]["version"] = 1.into();
    });
    assert_eq!(floor(&both_ways(&owner, &memory), "targets"), 1000);
}

#[test]
fn a_root_that_another_tool_believed_gives_way_to_what_was_verified() {
    let repo = Repo::honest();
    let memory = repo.memory();
    let theirs = Memory::of_root(memory.root().to_vec());
    assert_eq!(both_ways(&theirs, &memory), memory);
    let broken = Memory::of_root(b"{}".to_vec());
    assert_eq!(broken.merge(memory.clone()).root(), memory.root());
}
