//! Whose timestamps are signed again early, and whose in their last days.

use std::fs;
use std::sync::Arc;
use std::sync::atomic::AtomicI64;
use std::sync::atomic::Ordering;

use dct_core::time::Instant;
use dct_core::tuf::name::Gun;
use dct_core::tuf::name::RoleName;
use dct_sign_server::app::App;
use dct_sign_server::http::Auth;
use dct_sign_server::http::Limits;
use dct_sign_server::http::Server;
use dct_sign_server::log::Log;
use dct_sign_server::log::Loudness;
use dct_sign_server::store::Held;
use dct_sign_server::store::Store;
use dct_sign_server::store::Which;
use dct_sign_server::vault::Vault;
use dct_tests::peers::pipe;
use dct_tests::repo::NOW;
use dct_tests::repo::at;
use tokio::net::TcpListener;
use tokio::runtime::Runtime;
use tokio::sync::watch;

use crate::Bench;
use crate::gun;

/// Days that the test of readers turns.
static READ: AtomicI64 = AtomicI64::new(0);

fn while_read() -> Instant {
    at(NOW).plus_days(READ.load(Ordering::SeqCst))
}

#[test]
fn what_somebody_reads_is_signed_again_at_half_of_its_life() {
    let bench = Bench::new(while_read);
    let [read, unread] = ["exp/read", "exp/unread"].map(|name| name.parse::<Gun>().unwrap());
    let version = |gun: &Gun| {
        let versions = bench.app.store().versions(gun).unwrap();
        let timestamps = versions
            .iter()
            .filter(|(role, _)| *role == RoleName::Timestamp);
        timestamps.map(|(_, version)| *version).max().unwrap()
    };
    let seen = |day: i64, readers: &[(&RoleName, Which)]| {
        READ.store(day, Ordering::SeqCst);
        for (role, which) in readers {
            let held = bench.app.store().file(&read, role, *which).unwrap();
            bench.app.was_read(&read, role, *which, &held.unwrap());
        }
        let before = (version(&read), version(&unread));
        bench.app.renew_due().unwrap();
        ((version(&read), version(&unread)), before)
    };
    for gun in [&read, &unread] {
        bench.begin(gun);
    }
    let timestamp = [(&RoleName::Timestamp, Which::Current)];
    let changed = |(after, before)| if after == before { None } else { Some(after) };
    // Before that it is as good as new, and what is not the newest timestamp tells nothing.
    assert_eq!(changed(seen(6, &timestamp)), None);
    let others = [
        (&RoleName::Root, Which::Current),
        (&RoleName::Timestamp, Which::Version(1)),
    ];
    assert_eq!(changed(seen(8, &others)), None);
    assert_eq!(changed(seen(8, &timestamp)), Some((2, 1)));
    assert_eq!(changed(seen(9, &timestamp)), None);
    // The other one in its last days; and the first one at the same time, though its half was past.
    assert_eq!(changed(seen(12, &[])), Some((2, 2)));
    assert_eq!(changed(seen(18, &[])), None);
    assert_eq!(changed(seen(19, &[])), Some((3, 2)));
    // Once renewed, it is looked at no more often than the others.
    assert_eq!(bench.app.renew_due().unwrap().0, 0);
}

/// Days that the test of a lost key turns.
static LOST: AtomicI64 = AtomicI64::new(0);

fn while_lost() -> Instant {
    at(NOW).plus_days(LOST.load(Ordering::SeqCst))
}

#[test]
fn what_cannot_be_signed_is_tried_once_a_day_however_many_read_it() {
    let bench = Bench::new(while_lost);
    bench.begin(&gun());
    let database = bench.folder.as_ref().unwrap().join("trust.db");
    let database = rusqlite::Connection::open(database).unwrap();
    let damage = "UPDATE server_keys SET sealed = x'00'";
    assert_eq!(database.execute(damage, []).unwrap(), 2);
    let look = |day: i64| {
        LOST.store(day, Ordering::SeqCst);
        let (role, which) = (RoleName::Timestamp, Which::Current);
        let held = bench.app.store().file(&gun(), &role, which).unwrap();
        bench.app.was_read(&gun(), &role, which, &held.unwrap());
        let (looked, refused) = bench.app.renew_due().unwrap();
        (looked, refused.len())
    };
    let looks: Vec<_> = [8, 8, 9, 9].map(look).into();
    // The day after, it is forgotten first, and read again.
    assert_eq!(looks, [(1, 1), (0, 0), (0, 0), (1, 1)]);
    // A repository that is gone meanwhile is none to sign.
    assert_eq!(look(10), (0, 0));
    let (role, which) = (RoleName::Timestamp, Which::Current);
    let held = bench
        .app
        .store()
        .file(&gun(), &role, which)
        .unwrap()
        .unwrap();
    bench.app.was_read(&gun(), &role, which, &held);
    bench.app.delete(&gun()).unwrap();
    let (looked, refused) = bench.app.renew_due().unwrap();
    assert_eq!((looked, refused.len()), (1, 0));
}

/// Days that the test of an unreadable row turns.
static UNREADABLE: AtomicI64 = AtomicI64::new(0);

fn while_unreadable() -> Instant {
    at(NOW).plus_days(UNREADABLE.load(Ordering::SeqCst))
}

#[test]
fn a_repository_whose_rows_make_no_sense_keeps_no_other_from_being_signed() {
    let bench = Bench::new(while_unreadable);
    let guns = ["exp/a", "exp/b"].map(|name| name.parse::<Gun>().unwrap());
    for gun in &guns {
        bench.begin(gun);
    }
    let database = bench.folder.as_ref().unwrap().join("trust.db");
    let database = rusqlite::Connection::open(database).unwrap();
    let damage = "UPDATE server_keys SET role = '?' WHERE gun = 'exp/a'";
    assert_eq!(database.execute(damage, []).unwrap(), 2);
    let (role, which) = (RoleName::Timestamp, Which::Current);
    // Both are read at half of their lives, and both are in their last days.
    for (day, is_read) in [(8, true), (30, false)] {
        UNREADABLE.store(day, Ordering::SeqCst);
        let before = guns.each_ref().map(|gun| bench.file(gun, &role));
        for gun in guns.iter().filter(|_| is_read) {
            let held = bench.app.store().file(gun, &role, which).unwrap();
            bench.app.was_read(gun, &role, which, &held.unwrap());
        }
        let (looked, refused) = bench.app.renew_due().unwrap();
        let refused: Vec<_> = refused.iter().map(|(gun, _)| gun).collect();
        assert_eq!((looked, refused), (2, vec![&guns[0]]), "day {day}");
        let after = guns.each_ref().map(|gun| bench.file(gun, &role));
        assert_eq!(before[0], after[0]);
        assert_ne!(before[1], after[1]);
        assert_eq!(bench.app.renew_due().unwrap().0, 0);
    }
}

#[test]
fn a_timestamp_that_lives_longer_than_ours_is_looked_at_once_a_day() {
    let bench = Bench::new(|| at(NOW));
    bench.begin(&gun());
    let (role, which) = (RoleName::Timestamp, Which::Current);
    let held = bench.app.store().file(&gun(), &role, which).unwrap();
    // As an import may bring it: signed long ago, and good for long.
    let mut held = Held::clone(&held.unwrap());
    held.stored_at = at(NOW).plus_days(-8).unix();
    let look = || {
        bench.app.was_read(&gun(), &role, which, &held);
        bench.app.renew_due().unwrap().0
    };
    assert_eq!([look(), look(), look()], [1, 0, 0]);
}

/// Days that the test of requests turns.
static ASKED: AtomicI64 = AtomicI64::new(0);

fn while_asked() -> Instant {
    at(NOW).plus_days(ASKED.load(Ordering::SeqCst))
}

#[test]
fn a_request_for_the_timestamp_is_what_counts() {
    let folder = std::env::temp_dir().join(format!("dct-asked-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let (vault, text) = Vault::generate().unwrap();
    let store = || Store::sqlite(&folder.join("trust.db"), while_asked()).unwrap();
    Bench::on(store(), vault, while_asked).begin(&gun());
    let app = App::new(store(), Vault::read(text.expose()).unwrap(), while_asked);
    let log = Log::new(Loudness::Changes, while_asked);
    let server = Arc::new(Server::new(app, Auth::anyone(), Limits::default(), log));
    let runtime = Runtime::new().unwrap();
    let listener = runtime.block_on(TcpListener::bind("127.0.0.1:0")).unwrap();
    let port = listener.local_addr().unwrap().port();
    let (stop, stopped) = watch::channel(());
    let serving = runtime.spawn(Arc::clone(&server).run(listener, None, stopped));
    let ask = |method: &str, name: &str| {
        let path = format!("/v2/{}/_trust/tuf/{name}.json", gun());
        let answer = pipe::raw(port, method, &path, &[], b"");
        assert_eq!(answer.status, 200, "{name}");
        server.app.renew_due().unwrap().0
    };
    ASKED.store(8, Ordering::SeqCst);
    let looks = ["root", "1.timestamp", "timestamp", "timestamp"].map(|name| ask("GET", name));
    assert_eq!(looks, [0, 0, 1, 0]);
    ASKED.store(16, Ordering::SeqCst);
    assert_eq!(ask("HEAD", "timestamp"), 1);
    drop(stop);
    runtime.block_on(serving).unwrap();
    fs::remove_dir_all(folder).unwrap();
}
