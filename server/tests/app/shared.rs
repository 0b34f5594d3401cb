//! Two servers on one database, under one clock.

use std::sync::Arc;
use std::sync::atomic::AtomicI64;
use std::sync::atomic::Ordering;
use std::thread;

use dct_core::time::Instant;
use dct_core::tuf::name::Gun;
use dct_core::tuf::name::RoleName;
use dct_sign_server::app::Stopped;
use dct_sign_server::app::Upload;
use dct_sign_server::store::Address;
use dct_sign_server::store::Login;
use dct_sign_server::store::Store;
use dct_sign_server::store::Which;
use dct_sign_server::vault::Vault;
use dct_tests::peers::Postgres;
use dct_tests::repo::NOW;
use dct_tests::repo::at;

use crate::Bench;
use crate::gun;

static DAYS: AtomicI64 = AtomicI64::new(0);

fn turned() -> Instant {
    at(NOW).plus_days(DAYS.load(Ordering::SeqCst))
}

/// Two servers with one sealing key, and their database, which ends when nobody has it any more.
fn servers(clock: fn() -> Instant) -> ([Bench; 2], Arc<Postgres>) {
    let postgres = Postgres::shared();
    let url = postgres.create();
    let (_, text) = Vault::generate().unwrap();
    let servers = [(); 2].map(|()| {
        let address = Address::parse(&url, Login::default()).unwrap();
        let store = Store::postgres(address, clock()).unwrap();
        Bench::on(store, Vault::read(text.expose()).unwrap(), clock)
    });
    (servers, postgres)
}

static READ: AtomicI64 = AtomicI64::new(0);

fn while_read() -> Instant {
    at(NOW).plus_days(READ.load(Ordering::SeqCst))
}

#[test]
fn the_server_that_is_read_signs_and_the_other_leaves_it() {
    let ([read, idle], _postgres) = servers(while_read);
    read.begin(&gun());
    let version = || read.visit().unwrap().timestamp().unwrap().0.version.get();
    let mut looks = Vec::new();
    for day in 1..=40 {
        READ.store(day, Ordering::SeqCst);
        // The one without readers is first, and has nothing to do as long as the other lives.
        looks.push(idle.app.renew_due().unwrap().0);
        let (role, which) = (RoleName::Timestamp, Which::Current);
        let held = read.app.store().file(&gun(), &role, which).unwrap();
        read.app.was_read(&gun(), &role, which, &held.unwrap());
        read.app.renew_due().unwrap();
        assert_eq!(i64::from(version()), 1 + day / 7, "day {day}");
    }
    assert_eq!(looks, [0; 40]);
    // With its readers gone, it is the first of both in the last days.
    for (day, number) in [(45, 6), (46, 7)] {
        READ.store(day, Ordering::SeqCst);
        idle.app.renew_due().unwrap();
        read.app.renew_due().unwrap();
        assert_eq!(version(), number, "day {day}");
    }
}

static LOST: AtomicI64 = AtomicI64::new(0);

fn while_lost() -> Instant {
    at(NOW).plus_days(LOST.load(Ordering::SeqCst))
}

#[test]
fn a_disk_that_lost_one_repository_keeps_no_other_from_being_signed() {
    let postgres = Postgres::shared();
    let url = postgres.create();
    let address = Address::parse(&url, Login::default()).unwrap();
    let store = Store::postgres(address, while_lost()).unwrap();
    let bench = Bench::on(store, Vault::generate().unwrap().0, while_lost);
    let guns = ["exp/a", "exp/b"].map(|name| name.parse::<Gun>().unwrap());
    for gun in &guns {
        bench.begin(gun);
    }
    for sql in [
        "CREATE FUNCTION lost() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN \
         RAISE EXCEPTION ''Input/output error'' USING ERRCODE = ''58030''; END'",
        "CREATE TRIGGER lost BEFORE INSERT ON files FOR EACH ROW \
         WHEN (NEW.repository = 1) EXECUTE FUNCTION lost()",
    ] {
        let _ = postgres.run(&url, sql);
    }
    let before = guns
        .each_ref()
        .map(|gun| bench.file(gun, &RoleName::Timestamp));
    LOST.store(12, Ordering::SeqCst);
    let (looked, refused) = bench.app.renew_due().unwrap();
    let refused: Vec<_> = refused.iter().map(|(gun, _)| gun).collect();
    assert_eq!((looked, refused), (2, vec![&guns[0]]));
    let after = guns
        .each_ref()
        .map(|gun| bench.file(gun, &RoleName::Timestamp));
    assert_eq!(before[0], after[0]);
    assert_ne!(before[1], after[1]);
}

#[test]
fn two_servers_at_the_end_of_a_timestamp_sign_it_once() {
    let (servers, _postgres) = servers(turned);
    servers[0].begin(&gun());
    for round in 1..=12 {
        // It has ended, and both see that at the same moment, while somebody publishes.
        DAYS.store(round * 15, Ordering::SeqCst);
        let looks: Vec<_> = thread::scope(|scope| {
            let publisher = (round % 3 == 0)
                .then(|| scope.spawn(|| servers[1].app.publish(&gun(), Upload::new())));
            let workers = servers.each_ref();
            let workers = workers.map(|one| scope.spawn(|| one.app.renew_due()));
            if let Some(publisher) = publisher {
                publisher.join().unwrap().unwrap();
            }
            workers.into_iter().map(|one| one.join().unwrap()).collect()
        });
        for look in looks {
            let (_, refused) = look.unwrap_or_else(|stopped| match stopped {
                Stopped::Failed(error) => panic!("{error}"),
                Stopped::Refused(refusal) => panic!("{refusal}"),
            });
            assert!(refused.is_empty(), "{refused:?}");
        }
        // Each sees one chain, which is current, and the same.
        let [one, other] = servers.each_ref().map(|server| {
            let trusted = server.visit().unwrap();
            trusted.timestamp().unwrap().0.version.get()
        });
        assert_eq!(one, other);
        let least = u32::try_from(round).unwrap() + 1;
        assert!((least..=least + 4).contains(&one), "{one} after {round}");
    }
}
