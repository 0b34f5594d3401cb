//! What any database must do when old versions go.

use std::collections::BTreeMap;
use std::collections::BTreeSet;

use dct_core::tuf::name::RoleName;
use dct_sign_server::store::Appended;
use dct_sign_server::store::Cut;
use dct_sign_server::store::Pruned;
use dct_sign_server::store::Store;
use dct_sign_server::store::Which;

use crate::contract::append;
use crate::contract::file;
use crate::contract::gun;
use crate::now;

fn text(role: &str, version: i64) -> String {
    format!(
        "{role} {version} {}",
        "the same in every version ".repeat(20)
    )
}

fn publish(store: &Store, name: &str, versions: i64) {
    for version in 1..=versions {
        let files = ["root", "targets"].map(|role| file(role, version, &text(role, version)));
        assert_eq!(append(store, name, &files), Appended::Stored);
    }
}

fn is_there(store: &Store, name: &str, role: &RoleName, version: u32) -> bool {
    let held = store.file(&gun(name), role, Which::Version(version));
    let Some(held) = held.unwrap() else {
        return false;
    };
    assert_eq!(held.file, text(role.as_str(), version.into()).into_bytes());
    true
}

/// The versions below one that those from it on are differences to.
fn needed(store: &Store, name: &str, first: u32) -> BTreeSet<u32> {
    let shelf = store.shelf(&gun(name)).unwrap();
    let of_targets = shelf.iter().filter(|of| of.role == RoleName::Targets);
    let bases: BTreeMap<u32, Option<u32>> = of_targets.map(|of| (of.version, of.base)).collect();
    let mut needed = BTreeSet::new();
    for version in bases.keys().filter(|version| **version >= first) {
        let mut next = bases[version];
        while let Some(base) = next {
            needed.insert(base);
            next = bases[&base];
        }
    }
    needed.retain(|version| *version < first);
    needed
}

pub(crate) fn old_versions_go(store: &Store) {
    publish(store, "a", 140);
    publish(store, "b", 3);
    let needed = needed(store, "a", 121);
    assert!((1..=6).contains(&needed.len()), "{needed:?}");
    let cut = Cut::from([(RoleName::Targets, 121)]);
    let pruned = store.prune(&gun("a"), &cut).unwrap();
    assert_eq!(pruned.files, 120 - needed.len());
    assert!(pruned.bytes > 120, "{pruned:?}");
    for version in 1..=140 {
        assert!(is_there(store, "a", &RoleName::Root, version));
        assert_eq!(
            is_there(store, "a", &RoleName::Targets, version),
            version > 120 || needed.contains(&version)
        );
    }
    assert!(is_there(store, "b", &RoleName::Targets, 1));
    assert_eq!(store.prune(&gun("a"), &cut).unwrap(), Pruned::default());
    assert_eq!(store.prune(&gun("c"), &cut).unwrap(), Pruned::default());
    // The repository goes on.
    let next = file("targets", 141, &text("targets", 141));
    assert_eq!(append(store, "a", &[next]), Appended::Stored);
    assert!(is_there(store, "a", &RoleName::Targets, 140));
}

/// Whatever the version at which the past is cut off, and however often.
pub(crate) fn nothing_goes_that_others_rest_on(store: &Store) {
    publish(store, "a", 40);
    let mut there: BTreeSet<u32> = (1..=40).collect();
    for first in 2..=90 {
        let published = i64::from(first) + 39;
        let next = file("targets", published, &text("targets", published));
        if published > 40 {
            assert_eq!(append(store, "a", &[next]), Appended::Stored);
            there.insert(first + 39);
        }
        let needed = needed(store, "a", first);
        let plan = there
            .iter()
            .filter(|of| **of < first && !needed.contains(of));
        let plan = plan.count();
        let pruned = store.prune(&gun("a"), &[(RoleName::Targets, first)].into());
        assert_eq!(pruned.unwrap().files, plan, "{first}");
        there.retain(|of| *of >= first || needed.contains(of));
        for version in there.range(..=first) {
            assert!(is_there(store, "a", &RoleName::Targets, *version));
        }
    }
    let held: Vec<_> = store.versions(&gun("a")).unwrap();
    let held = held.iter().filter(|(role, _)| *role == RoleName::Targets);
    assert!(held.map(|(_, version)| version).eq(&there));
}

pub(crate) fn what_began_again_loses_nothing(store: &Store) {
    publish(store, "a", 5);
    let cut = Cut::from([(RoleName::Targets, 5)]);
    store.delete(&gun("a"), now()).unwrap();
    publish(store, "a", 3);
    assert_eq!(store.prune(&gun("a"), &cut).unwrap(), Pruned::default());
    for version in 1..=3 {
        assert!(is_there(store, "a", &RoleName::Targets, version));
    }
}

pub(crate) fn what_takes_room_is_told(store: &Store) {
    assert_eq!(store.shelf(&gun("a")).unwrap(), []);
    publish(store, "a", 3);
    let shelf = store.shelf(&gun("a")).unwrap();
    let names: Vec<_> = shelf
        .iter()
        .map(|of| (of.role.clone(), of.version))
        .collect();
    assert_eq!(names, store.versions(&gun("a")).unwrap());
    assert!(shelf.iter().all(|of| of.stored_at == now().unix()));
    let size = |version| {
        let mut of_targets = shelf.iter().filter(|of| of.role == RoleName::Targets);
        of_targets.find(|of| of.version == version).unwrap().size
    };
    assert!(size(1) > size(3), "{shelf:?}");
    let bases: Vec<_> = shelf.iter().map(|of| of.base).collect();
    assert_eq!(bases, [None, Some(1), Some(1), None, Some(1), Some(1)]);
    let pruned = store.prune(&gun("a"), &[(RoleName::Targets, 3)].into());
    let bytes = size(2);
    assert_eq!(pruned.unwrap(), Pruned { files: 1, bytes });
    store.compact().unwrap();
    assert!(is_there(store, "a", &RoleName::Targets, 3));
}
