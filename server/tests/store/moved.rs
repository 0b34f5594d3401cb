//! What any database must do with the files, keys and changes of another server.

use dct_core::error::Error;
use dct_core::error::ImportError;
use dct_core::tuf::name::RoleName;
use dct_sign_server::store::Appended;
use dct_sign_server::store::Change;
use dct_sign_server::store::MovedFile;
use dct_sign_server::store::MovedKey;
use dct_sign_server::store::Moving;
use dct_sign_server::store::SealedKey;
use dct_sign_server::store::Since;
use dct_sign_server::store::Store;
use dct_sign_server::store::Taken;
use dct_sign_server::store::Which;
use sha2::Digest;
use sha2::Sha256;

use crate::contract::append;
use crate::contract::file;
use crate::contract::gun;
use crate::now;

fn import(store: &Store, moving: &Moving, files: &[(&str, i64)]) -> Result<Taken, Error> {
    let mut files = files.iter();
    store.import(&gun("a"), moving, &mut || {
        Ok(files.next().map(|(role, version)| MovedFile {
            file: file(role, *version, &text(role, *version)),
            stored_at: 1000 + version,
        }))
    })
}

fn text(role: &str, version: i64) -> String {
    format!(
        "{role} {version} {}",
        "the same in every version ".repeat(20)
    )
}

fn key(id: &str, is_used: bool) -> MovedKey {
    MovedKey {
        key: SealedKey {
            gun: gun("a"),
            role: RoleName::Timestamp,
            key_id: id.into(),
            public: format!("public {id}"),
            sealed: id.as_bytes().to_vec(),
            is_used,
        },
        made_at: 5,
    }
}

fn change(id: i64, version: u32) -> Change {
    Change {
        id,
        made_at: 7,
        gun: "a".into(),
        version,
        sha256: vec![1; 32],
        category: "update".into(),
    }
}

/// Versions may have gaps there; what is read back is the very bytes, and as old as they were.
pub(crate) fn what_is_moved_is_as_it_was(store: &Store) {
    let moving = Moving {
        keys: vec![key("old", true), key("b", false), key("c", false)],
        changes: vec![change(40, 1), change(70, 2)],
        renew_at: Some(now().plus_days(3)),
    };
    let files = [("root", 1), ("root", 2), ("targets", 2), ("targets", 5)];
    let taken = import(store, &moving, &files).unwrap();
    let expected = Taken {
        files: 4,
        keys: 3,
        changes: 2,
        changes_left_out: 0,
    };
    assert_eq!(taken, expected);
    for (role, version) in files {
        let which = Which::Version(u32::try_from(version).unwrap());
        let held = store
            .file(&gun("a"), &role.parse().unwrap(), which)
            .unwrap();
        let held = held.unwrap();
        assert_eq!(held.file, text(role, version).into_bytes());
        assert_eq!(held.stored_at, 1000 + version);
    }
    let mut hashes = store.hashes(&gun("a")).unwrap();
    hashes.sort();
    assert_eq!(hashes.len(), 4);
    let root = Sha256::digest(text("root", 1)).into();
    assert!(hashes.contains(&(RoleName::Root, 1, root)));
    assert_eq!(store.hashes(&gun("b")).unwrap(), []);
    // The one to hand out was moved last, and so comes first.
    let keys = store.keys(&gun("a")).unwrap();
    let keys: Vec<_> = keys
        .iter()
        .map(|key| (key.key_id.as_str(), key.is_used))
        .collect();
    assert_eq!(keys, [("c", false), ("b", false), ("old", true)]);
    assert_eq!(
        store.changes(None, Since::After(0, 9)).unwrap(),
        moving.changes
    );
    let due = |days| store.claim_due(now().plus_days(days), now().plus_days(days), 9);
    assert_eq!(due(2).unwrap(), []);
    assert_eq!(due(3).unwrap(), [gun("a")]);
    // What is published afterwards follows: the file after the newest, the line after the last.
    assert_eq!(
        append(store, "a", &[file("targets", 6, "6")]),
        Appended::Stored
    );
    append(store, "a", &[file("timestamp", 1, "1")]);
    let newest = store.changes(None, Since::Newest(1)).unwrap();
    assert_eq!(newest[0].id, 71);
}

pub(crate) fn what_is_moved_again_is_taken_once(store: &Store) {
    let mut moving = Moving {
        keys: vec![key("b", false)],
        changes: vec![change(1, 1)],
        renew_at: None,
    };
    import(
        store,
        &moving,
        &[("root", 1), ("targets", 1), ("targets", 3)],
    )
    .unwrap();
    // A version that was left out, the one after the newest, and a key that was named meanwhile.
    moving.keys = vec![key("b", true), key("c", false)];
    moving.changes = vec![change(1, 1), change(2, 2)];
    let taken = import(store, &moving, &[("targets", 2), ("targets", 4)]).unwrap();
    let expected = Taken {
        files: 2,
        keys: 1,
        changes: 1,
        changes_left_out: 0,
    };
    assert_eq!(taken, expected);
    for version in 1..=4 {
        let held = store.file(&gun("a"), &RoleName::Targets, Which::Version(version));
        let file = held.unwrap().unwrap().file.clone();
        assert_eq!(file, text("targets", version.into()).into_bytes());
    }
    let current = store.current(&gun("a")).unwrap();
    assert_eq!(current.files[&RoleName::Targets].version.get(), 4);
    let keys = store.keys(&gun("a")).unwrap();
    let keys: Vec<_> = keys
        .iter()
        .map(|key| (key.key_id.as_str(), key.is_used))
        .collect();
    assert_eq!(keys, [("c", false), ("b", true)]);
    // A number that means something else here.
    moving.changes = vec![change(2, 9)];
    let taken = import(store, &moving, &[]).unwrap();
    assert_eq!(taken.changes_left_out, 1);
    assert_eq!(store.changes(None, Since::After(0, 9)).unwrap().len(), 2);
}

pub(crate) fn a_move_is_all_or_nothing(store: &Store) {
    let moving = Moving {
        keys: vec![key("b", false)],
        changes: vec![change(1, 1)],
        renew_at: None,
    };
    let stopped = Error::from(ImportError::KeyMissing { gun: "a".into() });
    let mut first = Some(MovedFile {
        file: file("root", 1, "one"),
        stored_at: 1,
    });
    let moved = store.import(&gun("a"), &moving, &mut || match first.take() {
        Some(file) => Ok(Some(file)),
        None => Err(stopped.clone()),
    });
    assert_eq!(moved, Err(stopped));
    assert_eq!(store.guns().unwrap(), []);
    assert_eq!(store.keys(&gun("a")).unwrap(), []);
    assert_eq!(store.changes(None, Since::After(0, 9)).unwrap(), []);
    // Two files of one version are no history.
    assert!(import(store, &moving, &[("root", 1), ("root", 1)]).is_err());
    assert_eq!(store.guns().unwrap(), []);
    // Keys alone make no repository.
    import(store, &moving, &[]).unwrap();
    assert_eq!(store.guns().unwrap(), []);
    assert_eq!(store.keys(&gun("a")).unwrap().len(), 1);
}
