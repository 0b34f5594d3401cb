//! The metadata of real Notary tools: every signature verifies, every role is written again to the
//! byte, and the chain of a real server is believed from its first root to its last tag.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on must stop"
)]

use dct_core::error::Error;
use dct_core::time::Instant;
use dct_core::trust::Basis;
use dct_core::trust::Expiry;
use dct_core::trust::FirstUse;
use dct_core::trust::Memory;
use dct_core::trust::Pins;
use dct_core::trust::Trusted;
use dct_core::tuf::Envelope;
use dct_core::tuf::Metadata;
use dct_core::tuf::Root;
use dct_core::tuf::Snapshot;
use dct_core::tuf::Targets;
use dct_core::tuf::Text;
use dct_core::tuf::Timestamp;
use dct_core::tuf::check_stable;
use dct_core::tuf::name::Gun;
use dct_core::tuf::name::RoleName;
use dct_tests::golden;

const SERVER: &str = "server-copy";
const CLIENT: &str = "repos/exp-one-client/tuf/exp/one/metadata";
const NOTARY_01: &str =
    "repos/compatibility/notary0.1/tuf/docker.com/notary0.1/samplerepo/metadata";
const NOTARY_03: &str = "repos/compatibility/notary0.3/tuf/docker.com/notary0.3/tst/metadata";

fn at(text: &str) -> Instant {
    text.parse().unwrap()
}

fn gun(text: &str) -> Gun {
    text.parse().unwrap()
}

fn role_of(path: &str) -> RoleName {
    let stem = path.strip_suffix(".json").unwrap();
    let name = match stem.split_once("/targets/") {
        Some((_, delegation)) => format!("targets/{delegation}"),
        None => stem
            .rsplit('/')
            .next()
            .unwrap()
            .trim_start_matches(|c: char| c.is_ascii_digit() || c == '.')
            .into(),
    };
    name.parse().unwrap()
}

/// Every file of a folder, from root down.
fn chain(folder: &str, gun_text: &str, expiry: Expiry) -> Result<Trusted, Error> {
    let file = |role: &str| golden::bytes(&format!("{folder}/{role}.json"));
    let mut trusted = Trusted::begin(
        gun(gun_text),
        Pins::none(FirstUse::Allow),
        file("root"),
        expiry,
    )?
    .with_timestamp(file("timestamp"), expiry)?
    .with_snapshot(file("snapshot"), expiry)?;
    while let Some(wanted) = trusted.wanted().into_iter().next() {
        trusted = trusted.with_targets(&wanted.role, file(wanted.role.as_str()), expiry)?;
    }
    Ok(trusted)
}

#[test]
fn every_role_is_written_again_to_the_byte() {
    let paths = golden::files("", "json");
    assert_eq!(paths.len(), 23);
    for path in paths {
        let role = role_of(&path);
        let bytes = golden::bytes(&path);
        let envelope = Envelope::parse(&role, bytes.clone()).unwrap();
        let written = match role {
            RoleName::Root => rewrite::<Root>(&role, envelope.signed()),
            RoleName::Snapshot => rewrite::<Snapshot>(&role, envelope.signed()),
            RoleName::Timestamp => rewrite::<Timestamp>(&role, envelope.signed()),
            _ => rewrite::<Targets>(&role, envelope.signed()),
        };
        assert_eq!(written, **envelope.signed(), "{path}");
        let sealed = Envelope::seal(written, envelope.signatures().to_vec());
        assert_eq!(sealed.file().as_bytes(), bytes, "{path}");
        check_stable(&role, &bytes).unwrap_or_else(|error| panic!("{path}: {error}"));
    }
}

fn rewrite<M: Metadata>(role: &RoleName, signed: &Text) -> String {
    M::decode(role, signed).unwrap().encode()
}

#[test]
fn the_chain_of_a_real_server_is_believed() {
    let now = Expiry::Enforce(at("2026-11-21T12:00:00Z"));
    for folder in [SERVER, CLIENT] {
        let trusted = chain(folder, "exp/one", now).unwrap();
        assert_eq!(trusted.basis(), Basis::FirstUse);
        assert_eq!(trusted.root().version.get(), 5);
        let custom = trusted.lookup("c3").unwrap();
        assert_eq!(custom.role, RoleName::Targets);
        assert_eq!(custom.meta.custom.as_deref(), Some(r#"{"a":1,"b":[1,2]}"#));
        assert_eq!(trusted.lookup("html<&>").unwrap().role, RoleName::Targets);
        assert_eq!(trusted.lookup("two").unwrap().role, RoleName::releases());
        assert_eq!(trusted.lookup("three").unwrap_err().code(), "trust.no_tag");
    }
}

#[test]
fn a_client_follows_four_root_rotations() {
    let now = Expiry::Enforce(at("2026-11-21T12:00:00Z"));
    let root = |version: &str| golden::bytes(&format!("server-copy/{version}root.json"));
    let mut trusted = Trusted::begin(gun("exp/one"), Pins::default(), root("1."), now).unwrap();
    assert_eq!(
        trusted.with_root(root("3."), now).unwrap_err().code(),
        "trust.root_gap"
    );
    for version in ["2.", "3.", "4.", ""] {
        trusted = trusted.with_root(root(version), now).unwrap();
    }
    let memory = Memory::from_json(&trusted.remember().to_json()).unwrap();
    assert_eq!(memory, trusted.remember());
    // A pin on the very first root vouches for its whole line, and no other key does.
    let first = Trusted::begin(gun("exp/one"), Pins::default(), root("1."), now).unwrap();
    let pinned = first.root().signers()[0];
    let pins = |id| {
        Pins::none(FirstUse::Forbid)
            .pin_keys("exp/one", [id])
            .unwrap()
    };
    let resumed = Trusted::resume(gun("exp/one"), pins(pinned), memory.clone(), now).unwrap();
    assert_eq!(resumed.basis(), Basis::Pinned);
    let stranger = "0".repeat(64).parse().unwrap();
    let refused = Trusted::resume(gun("exp/one"), pins(stranger), memory, now).unwrap_err();
    assert_eq!(refused.code(), "trust.pin");
}

#[test]
fn stores_of_notary_0_1_and_0_3_are_believed_in_their_time() {
    for (folder, name, then, tags) in [
        (
            NOTARY_01,
            "docker.com/notary0.1/samplerepo",
            "2016-02-05T00:00:00Z",
            &["LICENSE"][..],
        ),
        (
            NOTARY_03,
            "docker.com/notary0.3/tst",
            "2016-07-28T00:00:00Z",
            &["LICENSE", "change", "hello"][..],
        ),
    ] {
        let trusted = chain(folder, name, Expiry::Enforce(at(then))).unwrap();
        for tag in tags {
            assert_eq!(
                trusted
                    .lookup(tag)
                    .unwrap()
                    .meta
                    .hash("sha256")
                    .map(<[u8]>::len),
                Some(32)
            );
        }
    }
    // Spec §9.1-2: the root certificate of the second one ended ten years later.
    let today = at("2026-11-21T12:00:00Z");
    let refused = chain(
        NOTARY_03,
        "docker.com/notary0.3/tst",
        Expiry::Enforce(today),
    )
    .unwrap_err();
    assert_eq!(refused.code(), "trust.root_certificate");
    assert!(
        chain(
            NOTARY_03,
            "docker.com/notary0.3/tst",
            Expiry::Tolerate(today)
        )
        .is_ok()
    );
}

#[test]
fn a_timestamp_two_weeks_later_is_expired() {
    let refused = chain(
        SERVER,
        "exp/one",
        Expiry::Enforce(at("2026-12-05T00:21:48Z")),
    )
    .unwrap_err();
    assert_eq!(refused.code(), "trust.expired");
}
