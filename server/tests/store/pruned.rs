//! What any database must do when old versions go.

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

/// Far enough that some of what stays rests on a version that stays whole, and some on the newest.
pub(crate) fn old_versions_go(store: &Store) {
    publish(store, "a", 140);
    publish(store, "b", 3);
    let cut = Cut::from([(RoleName::Targets, 121)]);
    let pruned = store.prune(&gun("a"), &cut).unwrap();
    assert_eq!(pruned.files, 120);
    assert!(pruned.bytes > 120, "{pruned:?}");
    for version in 1..=140 {
        assert!(is_there(store, "a", &RoleName::Root, version));
        assert_eq!(
            is_there(store, "a", &RoleName::Targets, version),
            version > 120
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
    assert!(size(1) < size(3), "{shelf:?}");
    let pruned = store.prune(&gun("a"), &[(RoleName::Targets, 3)].into());
    let bytes = size(1) + size(2);
    assert_eq!(pruned.unwrap(), Pruned { files: 2, bytes });
    store.compact().unwrap();
    assert!(is_there(store, "a", &RoleName::Targets, 3));
}
