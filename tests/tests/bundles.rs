//! Bundles of honest and of foreign files: what a reader of the document believes is what a client
//! of the server would.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on must stop"
)]

use dct_core::error::Error;
use dct_core::error::TrustError;
use dct_core::inspect::Bundle;
use dct_core::inspect::Files;
use dct_core::inspect::Verdict;
use dct_core::key::KeyId;
use dct_core::trust::Expiry;
use dct_core::trust::FirstUse;
use dct_core::trust::Memory;
use dct_core::trust::Pins;
use dct_core::trust::Trusted;
use dct_core::tuf::name::RoleName;
use dct_tests::golden;
use dct_tests::repo::Repo;
use dct_tests::repo::at;

const FRESH: &str = "2026-11-21T12:00:00Z";

/// What Notary's own server had, with five roots of three keys.
fn bundle() -> Bundle {
    let file = |name: &str| golden::bytes(&format!("server-copy/{name}.json"));
    let bundle = Bundle {
        gun: "exp/one".parse().unwrap(),
        server: "https://trust.example".into(),
        fetched: at(FRESH),
        files: Files {
            roots: ["1.root", "2.root", "3.root", "4.root", "root"]
                .map(file)
                .to_vec(),
            timestamp: Some(file("timestamp")),
            snapshot: Some(file("snapshot")),
            targets: [RoleName::Targets, RoleName::releases()]
                .map(|role| (role.clone(), file(role.as_str())))
                .into(),
        },
    };
    let text = bundle.to_json();
    let read = Bundle::from_json(&text).unwrap();
    assert_eq!(read.files, bundle.files);
    assert_eq!(read.to_json(), text);
    read
}

fn believe(bundle: &Bundle, pins: Pins, memory: Option<Memory>) -> Result<Trusted, Error> {
    bundle.believe(pins, memory, Expiry::Enforce(at(FRESH)))
}

fn first_use() -> Pins {
    Pins::none(FirstUse::Allow)
}

#[test]
fn a_pin_may_be_of_any_root_in_the_bundle() {
    let bundle = bundle();
    let trusted = believe(&bundle, first_use(), None).unwrap();
    assert_eq!(trusted.root().version.get(), 5);
    let report = bundle.report(first_use(), None, at(FRESH));
    assert_eq!(report.verdict, Verdict::Trusted);
    let newest: KeyId = report.root_keys[0].parse().unwrap();
    let pinned = |id: KeyId| first_use().pin_keys("exp/one", [id]).unwrap();
    let trusted = believe(&bundle, pinned(newest), None).unwrap();
    assert_eq!(trusted.root().version.get(), 5);
    let report = bundle.report(pinned(newest), None, at(FRESH));
    assert_eq!(report.verdict, Verdict::Trusted);
    let nobody = pinned("a".repeat(64).parse().unwrap());
    let refused = believe(&bundle, nobody, None).unwrap_err();
    assert_eq!(refused.code(), "trust.pin");
}

#[test]
fn nothing_that_a_client_needs_may_be_missing() {
    let missing = |role: &str| {
        Err(Error::from(TrustError::NotOffered {
            role: role.to_owned(),
        }))
    };
    let without = |change: fn(&mut Files)| {
        let mut bundle = bundle();
        change(&mut bundle.files);
        believe(&bundle, first_use(), None).map(drop)
    };
    assert_eq!(without(|files| files.roots.clear()), missing("root"));
    assert_eq!(
        without(|files| files.timestamp = None),
        missing("timestamp")
    );
    assert_eq!(without(|files| files.snapshot = None), missing("snapshot"));
    let targets = without(|files| drop(files.targets.remove(&RoleName::Targets)));
    assert_eq!(targets, missing("targets"));
    let releases = without(|files| drop(files.targets.remove(&RoleName::releases())));
    assert_eq!(releases, Ok(()));
}

#[test]
fn a_root_that_is_known_is_the_measure() {
    let bundle = bundle();
    let known = Memory::of_root(bundle.files.roots[2].clone());
    let trusted = believe(&bundle, first_use(), Some(known)).unwrap();
    assert_eq!(trusted.root().version.get(), 5);
    let stranger = Memory::of_root(Repo::honest().roots[0].clone());
    assert!(believe(&bundle, first_use(), Some(stranger)).is_err());
    let late = bundle.believe(
        first_use(),
        None,
        Expiry::Enforce(at("2099-01-01T00:00:00Z")),
    );
    assert_eq!(late.unwrap_err().code(), "trust.expired");
}
