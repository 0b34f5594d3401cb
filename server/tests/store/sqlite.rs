//! What is true of the SQLite file alone.

use dct_core::accept::Accepted;
use dct_core::accept::NewFile;
use dct_core::error::ServeError;
use dct_core::tuf::name::RoleName;
use dct_sign_server::store::Appended;
use dct_sign_server::store::Looking;
use dct_sign_server::store::Store;
use dct_sign_server::store::Which;
use dct_tests::repo::Repo;
use dct_tests::repo::tag;
use dct_tests::uploads;
use rusqlite::Connection;

use crate::Folder;
use crate::contract::append;
use crate::contract::file;
use crate::contract::gun;
use crate::contract::keep;
use crate::damaged;
use crate::now;

#[test]
fn the_contract_is_kept() {
    keep(Folder::new, |folder| {
        Store::sqlite(&folder.database(), now()).unwrap()
    });
}

#[test]
fn what_is_not_in_memory_is_read_where_it_holds_nobody_up() {
    let folder = Folder::new();
    let store = Store::sqlite(&folder.database(), now()).unwrap();
    for version in [1, 2] {
        append(&store, "a", &[file("root", version, &version.to_string())]);
    }
    let gun = gun("a");
    let is_near = |which| matches!(store.look(&gun, &RoleName::Root, which), Looking::Near);
    assert!(!is_near(Which::Current));
    let held = store.file(&gun, &RoleName::Root, Which::Current);
    let sha256 = held.unwrap().unwrap().sha256;
    assert!(is_near(Which::Current) && is_near(Which::Hashed(sha256)));
    assert!(!is_near(Which::Version(1)) && !is_near(Which::Hashed([0; 32])));
}

#[test]
fn a_publish_of_one_tag_takes_a_few_hundred_bytes_of_its_role() {
    let folder = Folder::new();
    let store = Store::sqlite(&folder.database(), now()).unwrap();
    let mut repo = Repo::honest();
    let tags = (0..1000_u32).map(|n| tag("targets/alice", &format!("1.0.{n}"), n.to_le_bytes()[0]));
    repo.edit(tags, &["alice", "snapshot"]).unwrap();
    let mut stored = uploads::stored(&repo);
    let first: Vec<NewFile> = stored
        .files
        .iter()
        .map(|(role, current)| NewFile {
            role: role.clone(),
            version: current.version,
            file: current.file.clone(),
        })
        .collect();
    assert_eq!(append(&store, "a", &first), Appended::Stored);
    for number in 0..10_u8 {
        let change = tag("targets/alice", &format!("2.0.{number}"), number);
        let upload = uploads::edited(&repo, [change.clone()], &["alice"]);
        repo.edit([change], &["alice", "snapshot"]).unwrap();
        let held = ["snapshot", "timestamp"];
        let Ok(Accepted::New(files)) = uploads::put(&repo, &stored, upload, &held) else {
            panic!("an honest upload was refused")
        };
        assert_eq!(append(&store, "a", &files), Appended::Stored);
        uploads::store(&mut stored, files);
    }
    let database = Connection::open(folder.database()).unwrap();
    let sql = "SELECT length(body), length, base FROM files WHERE role = 'targets/alice' \
               ORDER BY version";
    let mut statement = database.prepare(sql).unwrap();
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)));
    let mut rows: Vec<(i64, i64, Option<i64>)> = rows.unwrap().map(Result::unwrap).collect();
    assert_eq!(rows.remove(0).2, None);
    assert_eq!(rows.len(), 10);
    for (kept, length, base) in &rows {
        assert!(*kept < 700, "{kept} bytes for a file of {length}");
        assert!(*length > 60_000 && base.is_some());
    }
    let together: i64 = rows.iter().map(|(kept, ..)| kept).sum();
    assert!(together < 10 * 400, "{together}");
}

#[test]
fn a_damaged_file_is_never_served() {
    let folder = Folder::new();
    let open = || Store::sqlite(&folder.database(), now()).unwrap();
    drop(open());
    let database = Connection::open(folder.database()).unwrap();
    damaged::nothing_damaged_is_served(open, |sql| {
        assert_eq!(database.execute(sql, []).unwrap(), 1);
    });
}

#[test]
fn the_form_before_is_read_and_gone_on_with() {
    let folder = Folder::new();
    let open = || Store::sqlite(&folder.database(), now()).unwrap();
    drop(open());
    let database = Connection::open(folder.database()).unwrap();
    let run = |sql: &str| assert_eq!(database.execute(sql, []).unwrap(), 1);
    damaged::the_form_before_is_read_and_gone_on_with(open, run, |hex| format!("X'{hex}'"));
}

#[test]
fn the_room_of_what_went_is_given_back() {
    let folder = Folder::new();
    let store = Store::sqlite(&folder.database(), now()).unwrap();
    let mut random = 1_u64;
    for version in 1..=64 {
        let mut text = String::new();
        for _ in 0..4096 {
            random = random.wrapping_mul(0x5851_f42d_4c95_7f2d).wrapping_add(1);
            text.extend(char::from_digit(u32::try_from(random >> 60).unwrap(), 16));
        }
        append(&store, "a", &[file("targets", version, &text)]);
    }
    store
        .prune(&gun("a"), &[(RoleName::Targets, 64)].into())
        .unwrap();
    let database = Connection::open(folder.database()).unwrap();
    let pages = || -> i64 {
        database
            .query_row("PRAGMA page_count", [], |row| row.get(0))
            .unwrap()
    };
    let before = pages();
    store.compact().unwrap();
    assert!(pages() < before / 2, "{} of {before}", pages());
}

#[test]
fn a_database_of_a_later_release_is_left_alone() {
    let folder = Folder::new();
    drop(Store::sqlite(&folder.database(), now()).unwrap());
    let database = Connection::open(folder.database()).unwrap();
    let sql = "INSERT INTO migrations (number, made_at) VALUES (7, 0)";
    database.execute(sql, []).unwrap();
    let refusal = Store::sqlite(&folder.database(), now()).unwrap_err();
    assert_eq!(refusal, ServeError::Schema { found: 7, known: 1 });
}

#[test]
fn another_file_in_its_place_is_refused() {
    let folder = Folder::new();
    std::fs::write(
        folder.database(),
        "not a database, but long enough to be read as one",
    )
    .unwrap();
    let refusal = Store::sqlite(&folder.database(), now()).unwrap_err();
    assert_eq!(refusal.code(), "serve.database");
}

#[cfg(unix)]
#[test]
fn the_file_is_for_its_owner_alone() {
    use std::os::unix::fs::PermissionsExt;

    let folder = Folder::new();
    let store = Store::sqlite(&folder.database(), now()).unwrap();
    append(&store, "a", &[file("root", 1, "one")]);
    for entry in std::fs::read_dir(&folder.0).unwrap() {
        let mode = entry.unwrap().metadata().unwrap().permissions().mode();
        assert_eq!(mode & 0o077, 0);
    }
}
