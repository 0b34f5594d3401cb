//! The contract: one function a promise, each over a fresh database, so that another kind of
//! database is one more caller.

use std::collections::BTreeMap;
use std::thread;

use dct_core::accept::NewFile;
use dct_core::tuf::name::Gun;
use dct_core::tuf::name::RoleName;
use dct_core::tuf::name::Version;
use dct_sign_server::store::Appended;
use dct_sign_server::store::Deleted;
use dct_sign_server::store::SealedKey;
use dct_sign_server::store::Since;
use dct_sign_server::store::Store;
use dct_sign_server::store::Which;
use dct_tests::repo::role;
use sha2::Digest;
use sha2::Sha256;

use crate::moved;
use crate::now;
use crate::pruned;
use crate::waiting;

type Promise = (&'static str, fn(&Store));

/// Every promise, by its name.
const PROMISES: &[Promise] = &[
    ("nothing is there at first", nothing_is_there_at_first),
    (
        "files are found by all their names",
        files_are_found_by_all_their_names,
    ),
    (
        "files belong to one repository and one role",
        files_are_scoped,
    ),
    ("versions follow each other", versions_follow_each_other),
    ("a publish is all or nothing", a_publish_is_all_or_nothing),
    (
        "of many publishers of one version one wins",
        one_publisher_wins,
    ),
    (
        "a reader sees what was just published",
        a_reader_sees_what_was_just_published,
    ),
    ("every version stays", every_version_stays),
    (
        "a deletion ends one repository",
        a_deletion_ends_one_repository,
    ),
    ("changes are told in order", changes_are_told_in_order),
    ("what is due is found", what_is_due_is_found),
    ("one claims what is due", one_claims_what_is_due),
    ("the first proof stays", the_first_proof_stays),
    ("a turn excludes the others", a_turn_excludes_the_others),
    ("keys are kept as they were sealed", keys_are_kept),
    ("some keys wait", waiting::some_keys_wait),
    (
        "what is moved is as it was",
        moved::what_is_moved_is_as_it_was,
    ),
    (
        "what is moved again is taken once",
        moved::what_is_moved_again_is_taken_once,
    ),
    ("a move is all or nothing", moved::a_move_is_all_or_nothing),
    ("old versions go", pruned::old_versions_go),
    (
        "nothing goes that others rest on",
        pruned::nothing_goes_that_others_rest_on,
    ),
    (
        "what began again loses nothing",
        pruned::what_began_again_loses_nothing,
    ),
    ("what takes room is told", pruned::what_takes_room_is_told),
];

/// Tries every promise on a database of its own, which is opened again afterwards.
#[allow(clippy::print_stdout, reason = "the promise that fails is named")]
pub(crate) fn keep<D>(make: impl Fn() -> D, open: impl Fn(&D) -> Store) {
    for (name, promise) in PROMISES {
        let database = make();
        println!("{name}");
        promise(&open(&database));
        open(&database).ping().unwrap();
    }
}

pub(crate) fn gun(name: &str) -> Gun {
    name.parse().unwrap()
}

pub(crate) fn file(name: &str, version: i64, text: &str) -> NewFile {
    NewFile {
        role: role(name),
        version: Version::try_from(version).unwrap(),
        file: text.as_bytes().to_vec(),
    }
}

pub(crate) fn append(store: &Store, name: &str, files: &[NewFile]) -> Appended {
    let renew_at = now().plus_days(7);
    store.append(&gun(name), files, now(), renew_at).unwrap()
}

fn read(store: &Store, name: &str, of: &str, which: Which) -> Option<Vec<u8>> {
    let held = store.file(&gun(name), &role(of), which).unwrap();
    held.map(|held| {
        assert_eq!(held.sha256, *Sha256::digest(&held.file));
        assert_eq!(held.stored_at, now().unix());
        held.file.clone()
    })
}

fn nothing_is_there_at_first(store: &Store) {
    assert!(store.current(&gun("a/b")).unwrap().files.is_empty());
    assert_eq!(read(store, "a/b", "root", Which::Current), None);
    assert_eq!(store.guns().unwrap(), []);
    assert_eq!(store.key_check().unwrap(), None);
    assert_eq!(store.changes(None, Since::Newest(9)).unwrap(), []);
}

fn files_are_found_by_all_their_names(store: &Store) {
    append(store, "a/b", &[file("root", 1, "one")]);
    append(store, "a/b", &[file("root", 2, "two")]);
    let hash = |text: &str| Which::Hashed(Sha256::digest(text).into());
    for (which, found) in [
        (Which::Current, Some("two")),
        (Which::Version(1), Some("one")),
        (Which::Version(2), Some("two")),
        (Which::Version(3), None),
        (Which::Version(0), None),
        (hash("one"), Some("one")),
        (hash("two"), Some("two")),
        (hash("three"), None),
    ] {
        let expected = found.map(|text| text.as_bytes().to_vec());
        assert_eq!(read(store, "a/b", "root", which), expected, "{which:?}");
    }
}

fn files_are_scoped(store: &Store) {
    append(store, "a/b", &[file("root", 1, "one")]);
    let hash = Which::Hashed(Sha256::digest("one").into());
    for (name, of) in [("a/bc", "root"), ("a", "root"), ("a/b", "targets")] {
        assert_eq!(read(store, name, of, hash), None);
        assert_eq!(read(store, name, of, Which::Current), None);
        assert_eq!(read(store, name, of, Which::Version(1)), None);
    }
}

fn versions_follow_each_other(store: &Store) {
    assert_eq!(
        append(store, "a", &[file("targets", 5, "5")]),
        Appended::Stored
    );
    for version in [1, 4, 5, 7, 2_147_483_647] {
        let offered = [file("targets", version, "other")];
        assert_eq!(
            append(store, "a", &offered),
            Appended::Conflict,
            "{version}"
        );
    }
    assert_eq!(
        append(store, "a", &[file("targets", 6, "6")]),
        Appended::Stored
    );
    let current = store.current(&gun("a")).unwrap().files;
    assert_eq!(current[&RoleName::Targets].version.get(), 6);
    assert_eq!(current[&RoleName::Targets].file, b"6");
}

fn a_publish_is_all_or_nothing(store: &Store) {
    append(store, "a", &[file("targets", 1, "1")]);
    let offered = [file("root", 1, "root"), file("targets", 1, "again")];
    assert_eq!(append(store, "a", &offered), Appended::Conflict);
    assert_eq!(read(store, "a", "root", Which::Current), None);
    let other = [file("timestamp", 1, "t"), file("targets", 3, "3")];
    assert_eq!(append(store, "a", &other), Appended::Conflict);
    assert_eq!(store.changes(None, Since::Newest(9)).unwrap(), []);
}

fn one_publisher_wins(store: &Store) {
    append(store, "a", &[file("targets", 1, "1")]);
    let publish = |number: usize| append(store, "a", &[file("targets", 2, &number.to_string())]);
    let stored = thread::scope(|scope| {
        let publishers: Vec<_> = (0..8)
            .map(|number| scope.spawn(move || publish(number)))
            .collect();
        let outcomes = publishers.into_iter().map(|one| one.join().unwrap());
        outcomes
            .filter(|outcome| *outcome == Appended::Stored)
            .count()
    });
    assert_eq!(stored, 1);
}

fn a_reader_sees_what_was_just_published(store: &Store) {
    for version in 1..=20_u32 {
        let text = version.to_string();
        append(store, "a", &[file("root", i64::from(version), &text)]);
        let hash = Which::Hashed(Sha256::digest(&text).into());
        for which in [Which::Current, hash, Which::Current, hash] {
            assert_eq!(
                read(store, "a", "root", which),
                Some(text.clone().into_bytes())
            );
        }
    }
    store.delete(&gun("a"), now()).unwrap();
    assert_eq!(read(store, "a", "root", Which::Current), None);
}

fn every_version_stays(store: &Store) {
    let text = |version: i64| format!("{version} {}", "the same words ".repeat(40));
    for version in 1..=300 {
        append(store, "a", &[file("targets", version, &text(version))]);
    }
    for version in 1..=300 {
        let which = Which::Version(u32::try_from(version).unwrap());
        let found = read(store, "a", "targets", which).unwrap();
        assert_eq!(found, text(version).into_bytes(), "{version}");
    }
    assert_eq!(store.versions(&gun("a")).unwrap().len(), 300);
}

fn a_deletion_ends_one_repository(store: &Store) {
    for name in ["a/b", "a/bc", "a"] {
        append(store, name, &[file("root", 1, name)]);
    }
    let delete = |name: &str| store.delete(&gun(name), now()).unwrap();
    assert_eq!(delete("a/b"), Deleted::Gone);
    assert_eq!(delete("never"), Deleted::Nothing);
    assert_eq!(read(store, "a/b", "root", Which::Current), None);
    assert_eq!(store.guns().unwrap(), [gun("a"), gun("a/bc")]);
    // It may begin again.
    assert_eq!(
        append(store, "a/b", &[file("root", 1, "new")]),
        Appended::Stored
    );
    let deletions = store.changes(None, Since::Newest(9)).unwrap();
    let told: Vec<_> = deletions.iter().map(|c| (&*c.gun, &*c.category)).collect();
    assert_eq!(told, [("a/b", "deletion")]);
}

fn changes_are_told_in_order(store: &Store) {
    for version in 1..=5 {
        append(
            store,
            "a",
            &[file("timestamp", version, &version.to_string())],
        );
    }
    append(store, "b", &[file("timestamp", 1, "b")]);
    let told = |name: Option<&str>, since| {
        let changes = store.changes(name.map(gun).as_ref(), since).unwrap();
        changes.iter().map(|change| change.id).collect::<Vec<_>>()
    };
    assert_eq!(told(None, Since::After(0, 100)), [1, 2, 3, 4, 5, 6]);
    assert_eq!(told(None, Since::After(2, 2)), [3, 4]);
    assert_eq!(told(None, Since::Before(4, 2)), [2, 3]);
    assert_eq!(told(None, Since::Newest(2)), [5, 6]);
    assert_eq!(told(Some("a"), Since::Newest(2)), [4, 5]);
    assert_eq!(told(Some("b"), Since::After(0, 100)), [6]);
    let last = &store.changes(None, Since::Newest(1)).unwrap()[0];
    assert_eq!((last.version, &*last.category), (1, "update"));
    assert_eq!(last.sha256, *Sha256::digest("b"));
    assert_eq!(last.made_at, now().unix());
}

fn what_is_due_is_found(store: &Store) {
    append(store, "a", &[file("root", 1, "a")]);
    append(store, "b", &[file("root", 1, "b")]);
    let claim = |days, limit| {
        let now = now().plus_days(days);
        store.claim_due(now, now.plus_days(1), limit).unwrap()
    };
    assert_eq!(claim(6, 10), []);
    assert_eq!(claim(7, 10), [gun("a"), gun("b")]);
    // Whoever claimed them has a while to sign.
    assert_eq!(claim(7, 10), []);
    store.put_off(&gun("a"), now().plus_days(9)).unwrap();
    assert_eq!(claim(8, 10), [gun("b")]);
    assert_eq!(claim(9, 1), [gun("a")]);
    assert_eq!(claim(9, 10), [gun("b")]);
    assert_eq!(claim(9, 10), []);
    append(store, "a", &[file("root", 2, "a")]);
    assert_eq!(claim(6, 10), []);
    // Nobody puts a look off for so long: a clock was ahead.
    store.put_off(&gun("b"), now().plus_days(8 + 12)).unwrap();
    assert_eq!(claim(8, 10), [gun("a")]);
    store.put_off(&gun("b"), now().plus_days(4015)).unwrap();
    assert_eq!(claim(8, 10), [gun("b")]);
    assert_eq!(claim(8, 10), []);
}

fn one_claims_what_is_due(store: &Store) {
    let names: Vec<Gun> = (0..20).map(|n| gun(&format!("a/{n:02}"))).collect();
    for name in &names {
        append(store, name.as_str(), &[file("root", 1, "r")]);
    }
    let claim = || {
        let now = now().plus_days(8);
        store.claim_due(now, now.plus_days(1), 3).unwrap()
    };
    let mut claimed = thread::scope(|scope| {
        let claimers: Vec<_> = (0..8)
            .map(|_| scope.spawn(move || [claim(), claim()].concat()))
            .collect();
        let claims = claimers.into_iter().map(|one| one.join().unwrap());
        claims.flatten().collect::<Vec<_>>()
    });
    claimed.extend(claim());
    claimed.sort();
    assert_eq!(claimed, names);
}

fn the_first_proof_stays(store: &Store) {
    let kept = thread::scope(|scope| {
        let servers: Vec<_> = (0..4_u8)
            .map(|number| scope.spawn(move || store.first_check(&[number]).unwrap()))
            .collect();
        let kept = servers.into_iter().map(|one| one.join().unwrap());
        kept.collect::<Vec<_>>()
    });
    let first = store.key_check().unwrap().unwrap();
    assert_eq!(kept, [&*first; 4]);
    store.reseal(b"another", &[]).unwrap();
    assert_eq!(store.first_check(b"late").unwrap(), b"another");
}

fn a_turn_excludes_the_others(store: &Store) {
    append(store, "a", &[file("targets", 1, "1")]);
    thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(move || {
                let name = gun("a");
                let mut turn = store.turn(&name).unwrap();
                let (stored, _) = turn.state().unwrap();
                let next = i64::from(stored.files[&RoleName::Targets].version.get()) + 1;
                let files = [file("targets", next, &next.to_string())];
                let appended = turn.append(&files, now(), now()).unwrap();
                assert_eq!(appended, Appended::Stored);
            });
        }
    });
    assert_eq!(store.versions(&gun("a")).unwrap().len(), 9);
    // Whoever gives up has changed nothing.
    let name = gun("a");
    let mut turn = store.turn(&name).unwrap();
    assert_eq!(turn.keys().unwrap(), []);
    drop(turn);
    store.turn(&name).unwrap().delete(now()).unwrap();
    assert_eq!(store.guns().unwrap(), []);
    store.ping().unwrap();
}

fn keys_are_kept(store: &Store) {
    let key = |name: &str, id: &str| SealedKey {
        gun: gun(name),
        role: RoleName::Timestamp,
        key_id: id.into(),
        public: "{}".into(),
        sealed: vec![1, 2, 3],
        is_used: false,
    };
    for (name, id) in [("a", "1"), ("a", "2"), ("b", "3")] {
        store.add_key(&key(name, id), now()).unwrap();
    }
    assert_eq!(
        store.keys(&gun("a")).unwrap(),
        [key("a", "2"), key("a", "1")]
    );
    assert_eq!(store.all_keys().unwrap().len(), 3);
    let resealed = SealedKey {
        sealed: vec![4],
        ..key("a", "1")
    };
    store
        .reseal(b"check", std::slice::from_ref(&resealed))
        .unwrap();
    assert_eq!(store.key_check().unwrap().unwrap(), b"check");
    let [first, second] = ["1", "2"].map(|digit| digit.repeat(64));
    for id in [&first, &second] {
        store.add_key(&key("c", id), now()).unwrap();
    }
    append(
        store,
        "c",
        &[file("root", 1, &format!("{{\"keyids\":[\"{first}\"]}}"))],
    );
    let used: Vec<_> = store.keys(&gun("c")).unwrap();
    assert_eq!(
        used.iter().map(|key| key.is_used).collect::<Vec<_>>(),
        [false, true]
    );
    let by_id: BTreeMap<_, _> = store
        .all_keys()
        .unwrap()
        .into_iter()
        .map(|key| (key.key_id, key.sealed))
        .collect();
    assert_eq!(by_id["1"], [4]);
    assert_eq!(by_id["2"], [1, 2, 3]);
}
