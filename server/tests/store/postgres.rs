//! What is true of a database that several servers share.

use std::thread;

use dct_core::error::ServeError;
use dct_core::tuf::name::RoleName;
use dct_sign_server::store::Address;
use dct_sign_server::store::Appended;
use dct_sign_server::store::Login;
use dct_sign_server::store::Looking;
use dct_sign_server::store::Sight;
use dct_sign_server::store::Since;
use dct_sign_server::store::Store;
use dct_sign_server::store::Which;
use dct_tests::peers::Postgres;
use tokio::runtime::Builder;

use crate::contract::append;
use crate::contract::file;
use crate::contract::gun;
use crate::contract::keep;
use crate::damaged;
use crate::now;

fn open(url: &str) -> Store {
    Store::postgres(Address::parse(url, Login::default()).unwrap(), now()).unwrap()
}

#[test]
fn the_contract_is_kept() {
    let postgres = Postgres::shared();
    keep(|| postgres.create(), |url| open(url));
}

#[test]
fn servers_that_start_at_once_make_the_tables_once() {
    let postgres = Postgres::shared();
    let url = postgres.create();
    thread::scope(|scope| {
        for _ in 0..6 {
            scope.spawn(|| open(&url));
        }
    });
    assert_eq!(postgres.run(&url, "SELECT count(*) FROM migrations"), "1");
}

#[test]
fn of_publishers_at_several_servers_one_wins() {
    let postgres = Postgres::shared();
    let url = postgres.create();
    let servers = [open(&url), open(&url), open(&url)];
    for version in 1..=20 {
        let stored = thread::scope(|scope| {
            let publishers: Vec<_> = servers
                .iter()
                .map(|server| {
                    let files = [
                        file("targets", version, "a"),
                        file("timestamp", version, "b"),
                    ];
                    scope.spawn(move || append(server, "a", &files))
                })
                .collect();
            let outcomes = publishers.into_iter().map(|one| one.join().unwrap());
            outcomes.filter(|one| *one == Appended::Stored).count()
        });
        assert_eq!(stored, 1, "{version}");
    }
    let [server, ..] = &servers;
    assert_eq!(server.versions(&gun("a")).unwrap().len(), 40);
    assert_eq!(server.changes(None, Since::Newest(100)).unwrap().len(), 20);
}

#[test]
fn what_was_published_at_one_server_is_read_at_another() {
    let postgres = Postgres::shared();
    let url = postgres.create();
    let (one, other) = (open(&url), open(&url));
    for version in 1..=30 {
        let text = format!("{version}");
        let (here, there) = if version % 2 == 0 {
            (&one, &other)
        } else {
            (&other, &one)
        };
        append(here, "a", &[file("root", version, &text)]);
        let held = there.file(&gun("a"), &RoleName::Root, Which::Current);
        assert_eq!(held.unwrap().unwrap().file, text.as_bytes());
    }
    one.delete(&gun("a"), now()).unwrap();
    let held = other.file(&gun("a"), &RoleName::Root, Which::Current);
    assert_eq!(held.unwrap(), None);
}

#[test]
fn a_reader_of_changes_misses_none() {
    let postgres = Postgres::shared();
    let url = postgres.create();
    let (one, other) = (open(&url), open(&url));
    let seen = thread::scope(|scope| {
        for server in [&one, &other] {
            for name in ["a", "b", "c", "d"] {
                let name = format!("{name}/{server:p}").replace("0x", "");
                scope.spawn(move || {
                    for version in 1..=25 {
                        append(server, &name, &[file("timestamp", version, "t")]);
                    }
                });
            }
        }
        let mut seen = Vec::new();
        while seen.len() < 200 {
            let last = seen.last().copied().unwrap_or(0);
            let next = one.changes(None, Since::After(last, 50)).unwrap();
            seen.extend(next.iter().map(|change| change.id));
        }
        seen
    });
    let all = other.changes(None, Since::After(0, 1000)).unwrap();
    let all: Vec<i64> = all.iter().map(|change| change.id).collect();
    assert_eq!(seen, all);
}

#[test]
fn a_damaged_file_is_never_served() {
    let postgres = Postgres::shared();
    let url = postgres.create();
    let open = || open(&url);
    damaged::nothing_damaged_is_served(open, |sql| drop(postgres.run(&url, sql)));
}

#[test]
fn the_form_before_is_read_and_gone_on_with() {
    let postgres = Postgres::shared();
    let url = postgres.create();
    let open = || open(&url);
    let run = |sql: &str| drop(postgres.run(&url, sql));
    damaged::the_form_before_is_read_and_gone_on_with(open, run, |hex| format!("'\\x{hex}'"));
}

#[test]
fn a_database_of_a_later_release_is_left_alone() {
    let postgres = Postgres::shared();
    let url = postgres.create();
    drop(open(&url));
    let _ = postgres.run(&url, "INSERT INTO migrations VALUES (7, 0)");
    let address = Address::parse(&url, Login::default()).unwrap();
    let refusal = Store::postgres(address, now()).unwrap_err();
    assert_eq!(refusal, ServeError::Schema { found: 7, known: 1 });
}

#[test]
fn keys_are_not_sealed_anew_while_a_server_holds_the_old_seal() {
    let postgres = Postgres::shared();
    let url = postgres.create();
    let (server, command) = (open(&url), open(&url));
    server.hold().unwrap();
    assert_eq!(command.reseal(b"new", &[]), Err(ServeError::InUse));
    drop(server);
    // The database notices the end of a connection by itself, and soon.
    for _ in 0..4800 {
        if command.reseal(b"new", &[]).is_ok() {
            break;
        }
        thread::sleep(std::time::Duration::from_millis(25));
    }
    assert_eq!(command.key_check().unwrap().unwrap(), b"new");
}

#[test]
fn a_connection_that_was_ended_is_replaced() {
    let postgres = Postgres::shared();
    let url = postgres.create();
    let store = open(&url);
    append(&store, "a", &[file("root", 1, "one")]);
    let end = "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity \
               WHERE datname = current_database() AND pid <> pg_backend_pid()";
    for version in 2..=5 {
        let _ = postgres.run(&url, end);
        store.ping().unwrap();
        let held = store.file(&gun("a"), &RoleName::Root, Which::Current);
        assert!(held.unwrap().is_some());
        let _ = postgres.run(&url, end);
        let appended = append(&store, "a", &[file("root", version, "next")]);
        assert_eq!(appended, Appended::Stored);
    }
}

/// What a server answers from its memory, if it does.
fn remembered(store: &Store) -> Option<Vec<u8>> {
    let (gun, role) = (gun("a"), RoleName::Timestamp);
    let runtime = Builder::new_current_thread().build().unwrap();
    match store.look(&gun, &role, Which::Current) {
        Looking::Near => None,
        Looking::Far(look) => match runtime.block_on(look).unwrap() {
            Sight::Held(held) => Some(held.file.clone()),
            Sight::Nothing | Sight::Unknown => None,
        },
    }
}

#[test]
fn nothing_is_remembered_of_a_past_that_the_database_lost() {
    let postgres = Postgres::shared();
    let url = postgres.create();
    let store = open(&url);
    store.ping().unwrap();
    append(&store, "a", &[file("timestamp", 1, "first")]);
    append(&store, "a", &[file("timestamp", 2, "lost")]);
    assert_eq!(remembered(&store).unwrap(), b"lost");
    // A standby takes over that had not heard of the last publish, and another one takes its number.
    let others =
        "FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()";
    let _ = postgres.run(
        &url,
        &format!("SELECT count(pg_terminate_backend(pid)) {others}"),
    );
    while postgres.run(&url, &format!("SELECT count(*) {others}")) != "0" {
        thread::sleep(std::time::Duration::from_millis(25));
    }
    let _ = postgres.run(&url, "DELETE FROM files");
    let _ = postgres.run(&url, "UPDATE repositories SET generation = generation - 1");
    append(&open(&url), "a", &[file("timestamp", 2, "taken")]);
    assert_eq!(remembered(&store), None);
    let held = store.file(&gun("a"), &RoleName::Timestamp, Which::Current);
    assert_eq!(held.unwrap().unwrap().file, b"taken");
    assert_eq!(remembered(&store).unwrap(), b"taken");
}

#[test]
fn a_database_that_is_away_is_told_so_and_used_again_when_it_is_back() {
    let postgres = Postgres::durable();
    let url = postgres.create();
    let store = open(&url);
    append(&store, "a", &[file("root", 1, "one")]);
    for version in [2, 3] {
        postgres.stop();
        let files = [file("root", version, "next")];
        let away = [
            store.ping(),
            store.append(&gun("a"), &files, now(), now()).map(|_| ()),
            store.guns().map(|_| ()),
        ];
        for refusal in away {
            assert_eq!(refusal.unwrap_err().code(), "serve.unreachable");
        }
        postgres.go_on();
        store.ping().unwrap();
        assert_eq!(append(&store, "a", &files), Appended::Stored);
    }
    assert_eq!(store.versions(&gun("a")).unwrap().len(), 3);
}
