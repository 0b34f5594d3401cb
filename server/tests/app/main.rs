//! The server without HTTP, under a clock of its own: what it signs again, and who wins.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on must stop"
)]

mod readers;
#[cfg(feature = "peers")]
mod shared;

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::sync::atomic::AtomicI64;
use std::sync::atomic::AtomicU32;
use std::sync::atomic::Ordering;
use std::thread;

use dct_core::edit::Change;
use dct_core::edit::Draft;
use dct_core::edit::NewRepository;
use dct_core::key::PrivateKey;
use dct_core::key::certificate;
use dct_core::time::Instant;
use dct_core::trust::Expiry;
use dct_core::trust::Pins;
use dct_core::trust::Trusted;
use dct_core::tuf::name::Gun;
use dct_core::tuf::name::RoleName;
use dct_core::tuf::name::Threshold;
use dct_core::tuf::read_public_key;
use dct_sign_server::app::App;
use dct_sign_server::app::Stopped;
use dct_sign_server::app::Upload;
use dct_sign_server::fsck;
use dct_sign_server::store::Store;
use dct_sign_server::store::Which;
use dct_sign_server::vault::Vault;
use dct_tests::repo::Hand;
use dct_tests::repo::NOW;
use dct_tests::repo::Seeded;
use dct_tests::repo::at;
use dct_tests::repo::tag;

/// Days after the beginning; tests that turn it stand in one function each.
static DAYS: AtomicI64 = AtomicI64::new(0);

fn turned() -> Instant {
    at(NOW).plus_days(DAYS.load(Ordering::SeqCst))
}

/// The same for the other function.
static OTHER_DAYS: AtomicI64 = AtomicI64::new(0);

fn turned_too() -> Instant {
    at(NOW).plus_days(OTHER_DAYS.load(Ordering::SeqCst))
}

fn standing() -> Instant {
    at(NOW)
}

struct Bench {
    app: App,
    folder: Option<PathBuf>,
}

impl Bench {
    /// A server on a database that is open already.
    fn on(store: Store, vault: Vault, clock: fn() -> Instant) -> Self {
        Self {
            app: App::new(store, vault, clock),
            folder: None,
        }
    }

    fn new(clock: fn() -> Instant) -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let name = format!("dct-app-{}-{count}", std::process::id());
        let folder = std::env::temp_dir().join(name);
        fs::create_dir_all(&folder).unwrap();
        let store = Store::sqlite(&folder.join("trust.db"), clock()).unwrap();
        let (vault, _) = Vault::generate().unwrap();
        Self {
            app: App::new(store, vault, clock),
            folder: Some(folder),
        }
    }

    fn begin(&self, gun: &Gun) {
        let key = |role| {
            let public = self.app.server_key(gun, &role).unwrap();
            read_public_key(public.public().as_bytes()).unwrap()
        };
        let keys = NewRepository {
            root: certificate::generate(gun.as_str(), &root_key(), standing(), &mut Seeded::new(1))
                .unwrap(),
            targets: targets_key().public().clone(),
            snapshot: key(RoleName::Snapshot),
            timestamp: key(RoleName::Timestamp),
        };
        let draft = Draft::create(gun.clone(), keys);
        let keys = [root_key(), targets_key()];
        self.publish_to(gun, draft, &keys).unwrap();
    }

    fn publish(&self, draft: Draft, keys: &[PrivateKey]) -> Result<(), Stopped> {
        self.publish_to(&gun(), draft, keys)
    }

    fn publish_to(&self, gun: &Gun, draft: Draft, keys: &[PrivateKey]) -> Result<(), Stopped> {
        let update = draft
            .sign(keys, self.app.now(), &mut Seeded::new(2))
            .unwrap();
        let parts = update.parts();
        let upload: Upload = parts
            .map(|(role, file)| (role.clone(), file.to_vec()))
            .collect();
        self.app.publish(gun, upload).map(drop)
    }

    fn file(&self, gun: &Gun, role: &RoleName) -> Vec<u8> {
        let held = self.app.store().file(gun, role, Which::Current).unwrap();
        held.unwrap().file.clone()
    }

    /// A client's visit at the moment of the clock.
    fn visit(&self) -> Result<Trusted, dct_core::error::Error> {
        let (gun, now) = (gun(), Expiry::Enforce(self.app.now()));
        let file = |role: &RoleName| self.file(&gun, role);
        Trusted::begin(gun.clone(), Pins::default(), file(&RoleName::Root), now)?
            .with_timestamp(file(&RoleName::Timestamp), now)?
            .with_snapshot(file(&RoleName::Snapshot), now)?
            .with_targets(&RoleName::Targets, file(&RoleName::Targets), now)
    }
}

impl Drop for Bench {
    fn drop(&mut self) {
        if let Some(folder) = &self.folder {
            let _ = fs::remove_dir_all(folder);
        }
    }
}

fn gun() -> Gun {
    "exp/one".parse().unwrap()
}

fn root_key() -> PrivateKey {
    Hand::p256(1).private()
}

fn targets_key() -> PrivateKey {
    Hand::p256(2).private()
}

#[test]
fn a_repository_that_nobody_touches_stays_readable_until_its_root_ends() {
    let bench = Bench::new(turned);
    bench.begin(&gun());
    let mut seen = BTreeMap::new();
    for days in 0..300 {
        DAYS.store(days, Ordering::SeqCst);
        let (_, refused) = bench.app.renew_due().unwrap();
        assert!(refused.is_empty());
        let trusted = bench.visit().unwrap();
        let timestamp = trusted.timestamp().unwrap();
        seen.insert(days, timestamp.0.version.get());
    }
    // Nobody reads it: every look leaves it at least three days, and signs no more often than it must.
    assert_eq!((seen[&10], seen[&11], seen[&21], seen[&22]), (1, 2, 2, 3));
    assert_eq!(seen[&299], 1 + 299 / 11);
    // The owner's targets run out after three years; the server goes on with what is its own.
    DAYS.store(2000, Ordering::SeqCst);
    bench.app.renew_due().unwrap();
    assert_eq!(bench.visit().unwrap_err().code(), "trust.expired");
    DAYS.store(4000, Ordering::SeqCst);
    let (looked, refused) = bench.app.renew_due().unwrap();
    assert_eq!((looked, refused.len()), (1, 1));
    let Stopped::Refused(refusal) = &refused[0].1 else {
        panic!("{refused:?}")
    };
    assert_eq!(refusal.reason.code(), "trust.expired");
    // It is not looked at again and again.
    assert_eq!(bench.app.renew_due().unwrap().0, 0);
}

#[test]
fn a_damaged_repository_keeps_no_other_from_being_signed() {
    let bench = Bench::new(turned_too);
    let guns = ["exp/a", "exp/b", "exp/c"].map(|name| name.parse::<Gun>().unwrap());
    for gun in &guns {
        bench.begin(gun);
    }
    let database = bench.folder.as_ref().unwrap().join("trust.db");
    let damage = "UPDATE server_keys SET sealed = x'00' WHERE gun = 'exp/a'";
    let database = rusqlite::Connection::open(database).unwrap();
    assert_eq!(database.execute(damage, []).unwrap(), 2);
    let timestamps = || {
        guns.each_ref()
            .map(|gun| bench.file(gun, &RoleName::Timestamp))
    };
    let before = timestamps();
    OTHER_DAYS.store(30, Ordering::SeqCst);
    let (looked, stopped) = bench.app.renew_due().unwrap();
    assert_eq!((looked, stopped.len()), (3, 1));
    let (gun, Stopped::Failed(error)) = &stopped[0] else {
        panic!("{stopped:?}")
    };
    assert_eq!((gun, error.code()), (&guns[0], "serve.sealed"));
    let after = timestamps();
    assert_eq!(before[0], after[0]);
    assert!(before[1] != after[1] && before[2] != after[2]);
    assert_eq!(bench.app.renew_due().unwrap().0, 0);
}

#[test]
fn of_publishers_at_the_same_time_each_wins_once_and_none_is_lost() {
    let bench = Bench::new(standing);
    bench.begin(&gun());
    let publisher = |number: u8| {
        for attempt in 1.. {
            let mut draft = Draft::of(&bench.visit_until_whole());
            draft
                .apply(tag("targets", &format!("tag-{number}"), number))
                .unwrap();
            match bench.publish(draft, &[targets_key()]) {
                Ok(()) => return attempt,
                Err(Stopped::Refused(refusal)) => {
                    assert_eq!(refusal.part.code(), "VERSION", "{refusal}");
                }
                Err(Stopped::Failed(error)) => panic!("{error}"),
            }
        }
        0
    };
    let attempts: u32 = thread::scope(|scope| {
        let publisher = &publisher;
        let threads: Vec<_> = (0..8).map(|n| scope.spawn(move || publisher(n))).collect();
        threads.into_iter().map(|one| one.join().unwrap()).sum()
    });
    assert!(attempts >= 8);
    let trusted = bench.visit().unwrap();
    let targets = trusted.targets(&RoleName::Targets).unwrap();
    assert_eq!((targets.targets.len(), targets.version.get()), (8, 9));
    let findings = fsck::check(bench.app.store(), standing()).unwrap();
    assert!(
        findings.iter().all(|finding| finding.unsound.is_empty()),
        "{findings:?}"
    );
}

impl Bench {
    /// A visit that begins anew when somebody published in its midst, as clients do.
    fn visit_until_whole(&self) -> Trusted {
        loop {
            if let Ok(trusted) = self.visit() {
                return trusted;
            }
        }
    }
}

#[test]
fn a_key_is_rotated_and_the_old_one_signs_no_more() {
    let bench = Bench::new(standing);
    bench.begin(&gun());
    let before = bench.visit().unwrap().key_ids(&RoleName::Timestamp);
    let public = bench.app.rotate_key(&gun(), &RoleName::Timestamp).unwrap();
    // Somebody else asks before it is named: it is good all the same.
    let other = bench.app.rotate_key(&gun(), &RoleName::Timestamp).unwrap();
    assert_ne!(public, other);
    let next = read_public_key(public.as_bytes()).unwrap();
    let mut draft = Draft::of(&bench.visit().unwrap());
    draft
        .apply(Change::Rotate {
            role: RoleName::Timestamp,
            keys: vec![next.clone()],
            threshold: Threshold::ONE,
        })
        .unwrap();
    bench.publish(draft, &[root_key(), targets_key()]).unwrap();
    let after = bench.visit().unwrap().key_ids(&RoleName::Timestamp);
    assert!(after.contains(&next.id()) && before.is_disjoint(&after));
}

/// Days that another test turns.
static SET_BACK: AtomicI64 = AtomicI64::new(0);

fn set_back() -> Instant {
    at(NOW).plus_days(SET_BACK.load(Ordering::SeqCst))
}

#[test]
fn a_clock_that_is_wrong_is_survived() {
    let bench = Bench::new(set_back);
    bench.begin(&gun());
    // Clients go by their own clocks.
    let version = || {
        let file = bench.file(&gun(), &RoleName::Timestamp);
        let file: serde_json::Value = serde_json::from_slice(&file).unwrap();
        file["signed"]["version"].as_u64().unwrap()
    };
    SET_BACK.store(12, Ordering::SeqCst);
    bench.app.renew_due().unwrap();
    assert_eq!(version(), 2);
    // Yesterday, and last week: nobody is refused, nothing is signed in vain, versions go on.
    for (days, number, looks) in [(11, 3, 0), (5, 4, 1)] {
        SET_BACK.store(days, Ordering::SeqCst);
        assert_eq!(bench.app.renew_due().unwrap().0, looks);
        assert_eq!(bench.app.renew_due().unwrap().0, 0);
        assert_eq!(version(), number - 1);
        bench.app.publish(&gun(), Upload::new()).unwrap();
        assert_eq!(version(), number);
    }
    // Before the root's certificate begins, no upload can be judged, and none is stored.
    SET_BACK.store(-30, Ordering::SeqCst);
    let Err(Stopped::Refused(refusal)) = bench.app.publish(&gun(), Upload::new()) else {
        panic!("it was judged")
    };
    assert_eq!(refusal.reason.code(), "trust.root_certificate");
    bench.app.renew_due().unwrap();
    assert_eq!(bench.app.renew_due().unwrap().0, 0);
    assert_eq!(version(), 4);
    // What was signed by the wrong clock is signed again by the right one, before anybody asks.
    SET_BACK.store(16, Ordering::SeqCst);
    assert_eq!(bench.app.renew_due().unwrap().0, 1);
    assert_eq!(version(), 5);
    bench.visit().unwrap();
    // Once far ahead, where every root has ended, and right again.
    SET_BACK.store(4015, Ordering::SeqCst);
    assert_eq!(bench.app.renew_due().unwrap().1.len(), 1);
    for days in 17..60 {
        SET_BACK.store(days, Ordering::SeqCst);
        assert!(bench.app.renew_due().unwrap().1.is_empty());
        bench.visit().unwrap();
    }
    assert_eq!(version(), 8);
}
