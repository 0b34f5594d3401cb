//! What any database must do with a damaged row, and with rows of the form before this one. `run` says
//! something in SQL, which is the same in all of them.

use std::fmt::Write;

use dct_core::accept::NewFile;
use dct_core::error::ServeError;
use dct_core::tuf::name::RoleName;
use dct_sign_server::store::Appended;
use dct_sign_server::store::Store;
use dct_sign_server::store::Which;
use zstd::bulk::Compressor;

use crate::contract::append;
use crate::contract::file;
use crate::contract::gun;
use crate::now;

/// Long enough that a difference is worth it.
fn root(version: i64) -> NewFile {
    let text = format!("{version} {}", "the same in every version ".repeat(20));
    file("root", version, &text)
}

fn read(store: &Store, version: i64) -> Result<Vec<u8>, ServeError> {
    let which = Which::Version(u32::try_from(version).unwrap());
    let held = store.file(&gun("a"), &RoleName::Root, which)?;
    Ok(held.unwrap().file.clone())
}

fn damaged(version: i64) -> ServeError {
    ServeError::Damaged {
        gun: "a".into(),
        role: "root".into(),
        version,
    }
}

/// The sixth version is a difference to the fifth, and that to the first; the seventh would be one to
/// the fifth as well.
pub(crate) fn nothing_damaged_is_served(open: impl Fn() -> Store, run: impl Fn(&str)) {
    for damage in [
        "sha256 = (SELECT sha256 FROM files WHERE version = 4)",
        "body = sha256",
        "length = length - 1",
        "length = 9000000000000000000",
        "base = NULL",
        "base = id",
        "base = 999999",
        "base = (SELECT id FROM files WHERE version = 6)",
        "base = (SELECT id FROM files WHERE version = 8)",
    ] {
        let store = open();
        store.delete(&gun("a"), now()).unwrap();
        for version in 1..=6 {
            assert_eq!(append(&store, "a", &[root(version)]), Appended::Stored);
        }
        append(&store, "a", &[file("targets", 8, "of another role")]);
        drop(store);
        run(&format!("UPDATE files SET {damage} WHERE version = 5"));
        // What the one before remembered was sound.
        let store = open();
        for version in 1..=4 {
            assert_eq!(read(&store, version), Ok(root(version).file), "{damage}");
        }
        assert_eq!(read(&store, 5), Err(damaged(5)), "{damage}");
        // A hash that is wrong is not that of the sixth.
        if !damage.starts_with("sha256") {
            assert_eq!(read(&store, 6), Err(damaged(6)), "{damage}");
        }
        // Nothing new rests on it, and nothing of what is there goes.
        let refusal = store.append(&gun("a"), &[root(7)], now(), now());
        assert_eq!(refusal.unwrap_err().code(), "serve.damaged", "{damage}");
        assert_eq!(store.versions(&gun("a")).unwrap().len(), 7);
        let cut = [(RoleName::Root, 6)].into();
        store.prune(&gun("a"), &cut).unwrap();
        assert_eq!(read(&store, 6).is_ok(), damage.starts_with("sha256"));
    }
}

/// Before there was a release, the newest file was whole and each other one the difference to the one
/// after it.
pub(crate) fn the_form_before_is_read_and_gone_on_with(
    open: impl Fn() -> Store,
    run: impl Fn(&str),
    literal: fn(&str) -> String,
) {
    let store = open();
    for version in 1..=9 {
        assert_eq!(append(&store, "a", &[root(version)]), Appended::Stored);
    }
    drop(store);
    for version in 1..=9 {
        let (this, next) = (root(version).file, root(version + 1).file);
        let mut compressor = Compressor::default();
        let is_newest = version == 9;
        if !is_newest {
            compressor.context_mut().ref_prefix(&next).unwrap();
        }
        let body = compressor.compress(&this).unwrap();
        let mut hex = String::new();
        for byte in body {
            write!(hex, "{byte:02x}").unwrap();
        }
        run(&format!(
            "UPDATE files SET body = {}, base = (SELECT id FROM files WHERE version = {}) \
             WHERE version = {version}",
            literal(&hex),
            version + 1,
        ));
    }
    let store = open();
    let all = |versions: std::ops::RangeInclusive<i64>| {
        for version in versions {
            assert_eq!(read(&store, version), Ok(root(version).file), "{version}");
        }
    };
    all(1..=9);
    for version in 10..=40 {
        assert_eq!(append(&store, "a", &[root(version)]), Appended::Stored);
    }
    all(1..=40);
    let current = store.current(&gun("a")).unwrap();
    assert_eq!(current.files[&RoleName::Root].file, root(40).file);
    // What rests on newer ones goes alone; the one that was whole is needed as long as there are others.
    store
        .prune(&gun("a"), &[(RoleName::Root, 5)].into())
        .unwrap();
    all(5..=40);
    let pruned = store
        .prune(&gun("a"), &[(RoleName::Root, 12)].into())
        .unwrap();
    assert_eq!(pruned.files, 6);
    all(12..=40);
    all(9..=9);
}
