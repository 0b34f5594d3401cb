//! The stories of `core::flow` against Debian's trust server and registry, judged by the `notary`
//! client.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on must stop"
)]

use std::thread;
use std::time::SystemTime;
use std::time::UNIX_EPOCH;

use dct_core::edit::Change;
use dct_core::error::Error;
use dct_core::flow::Creation;
use dct_core::flow::Image;
use dct_core::flow::Order;
use dct_core::flow::Published;
use dct_core::flow::Receipt;
use dct_core::flow::Repository;
use dct_core::flow::Source;
use dct_core::flow::create;
use dct_core::flow::sign;
use dct_core::flow::verify;
use dct_core::key::PrivateKey;
use dct_core::key::PublicKey;
use dct_core::oci::Reference;
use dct_core::time::Instant;
use dct_core::trust::Expiry;
use dct_core::trust::Pins;
use dct_core::trust::Trusted;
use dct_core::tuf::name::SignerName;
use dct_core::wire::Service;
use dct_core::wire::Session;
use dct_tests::peers::NotaryServer;
use dct_tests::peers::Registry;
use dct_tests::peers::pipe::Cost;
use dct_tests::peers::pipe::drive;
use dct_tests::rng::Replay;

#[allow(
    clippy::disallowed_methods,
    reason = "real servers judge by the real time"
)]
fn now() -> Instant {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
    Instant::from_unix(i64::try_from(since.as_secs()).unwrap())
}

fn repository(server: &NotaryServer, gun: &str) -> Repository {
    let url = server.url().parse().unwrap();
    Repository {
        gun: gun.parse().unwrap(),
        server: Service::trust_server(url, gun, "pull,push", None),
        pins: Pins::default(),
        memory: None,
        expiry: Expiry::Enforce(now()),
    }
}

fn rng(seed: &str) -> Replay {
    Replay::new(seed.as_bytes())
}

fn key(seed: &str) -> PrivateKey {
    PrivateKey::generate_p256(&mut rng(seed)).unwrap()
}

fn signer(name: &str, key: &PublicKey) -> Vec<Change> {
    let name: SignerName = name.parse().unwrap();
    Change::add_signer(&name, std::slice::from_ref(key))
}

fn new(
    repository: &Repository,
    snapshot: Option<PrivateKey>,
    changes: Vec<Change>,
) -> Result<Published, Error> {
    let creation = Creation {
        root: key("root"),
        targets: key("targets"),
        snapshot,
        changes,
    };
    let mut rng = rng("creation");
    drive(Session::start(|wire| {
        create(wire, repository, creation, &mut rng)
    }))
    .0
}

fn image(registry: &Registry, text: &str) -> Image {
    let reference: Reference = text.parse().unwrap();
    let service = Service::registry(
        registry.url().parse().unwrap(),
        reference.repository(),
        None,
    );
    Image {
        reference,
        expected: None,
        source: Source::Registry(service),
    }
}

fn sign_with(
    repository: &Repository,
    images: Vec<Image>,
    key: PrivateKey,
) -> (Result<Receipt, Error>, Cost) {
    let order = Order {
        images,
        roles: Vec::new(),
        patience_ms: 0,
    };
    let keys = |_: &Trusted| Ok::<_, Error>(vec![key]);
    let mut rng = rng("signing");
    drive(Session::start(|wire| {
        sign(wire, repository, &order, keys, &mut rng)
    }))
}

#[test]
fn a_multi_arch_tag_is_signed_by_a_delegate_and_read_by_notary() {
    let (server, registry) = (NotaryServer::start(), Registry::start());
    let gun = format!("{}/team/app", registry.host());
    let repository = repository(&server, &gun);
    let alice = key("alice");
    new(&repository, None, signer("alice", alice.public())).unwrap();
    registry.push_index("team/app", "1.0", "first");

    let tag = format!("{gun}:1.0");
    let (receipt, cost) = sign_with(&repository, vec![image(&registry, &tag)], alice);
    let receipt = receipt.unwrap();
    assert_eq!(receipt.tags[0].roles.len(), 2);
    // manifest and timestamp; snapshot; root and targets; POST; timestamp and snapshot read back.
    assert_eq!(
        cost,
        Cost {
            rounds: 6,
            requests: 8
        }
    );

    let digest = receipt.tags[0].digest;
    for role in ["targets/releases", "targets/alice"] {
        let output = server.notary(&["list", &gun, "-r", role]);
        let table = String::from_utf8(output.stdout).unwrap();
        assert!(table.contains(&format!("{digest:x}")), "{role}: {table}");
    }

    // Signed again, nothing is published; the two delegations are now part of the chain.
    let (again, cost) = sign_with(&repository, vec![image(&registry, &tag)], key("alice"));
    assert!(again.unwrap().published.signed.is_empty());
    assert_eq!(
        cost,
        Cost {
            rounds: 3,
            requests: 7
        }
    );

    // A second tag costs what the design promises: ten requests.
    registry.push_index("team/app", "1.1", "second");
    let tag = format!("{gun}:1.1");
    let (receipt, cost) = sign_with(&repository, vec![image(&registry, &tag)], key("alice"));
    receipt.unwrap();
    assert_eq!(
        cost,
        Cost {
            rounds: 6,
            requests: 10
        }
    );

    let answer = drive(Session::start(|wire| {
        verify(wire, &repository, "1.1".into())
    }))
    .0
    .unwrap();
    assert_eq!(answer.released.role.as_str(), "targets/releases");
    assert_eq!(answer.carriers.len(), 2);
}

#[test]
fn a_repository_of_notary_is_signed_into() {
    let (server, registry) = (NotaryServer::start(), Registry::start());
    let gun = format!("{}/theirs", registry.host());
    for arguments in [
        &["init", &gun, "-p"][..],
        &["key", "rotate", &gun, "snapshot", "-r"],
    ] {
        let output = server.notary(arguments);
        assert!(
            output.status.success(),
            "{}",
            String::from_utf8_lossy(&output.stdout)
        );
    }
    let bob = key("bob");
    let pem = server.client_folder().join("bob.pem");
    std::fs::write(&pem, bob.public().to_pem(None).unwrap()).unwrap();
    for role in ["targets/releases", "targets/bob"] {
        let output = server.notary(&[
            "delegation",
            "add",
            "-p",
            &gun,
            role,
            pem.to_str().unwrap(),
            "--all-paths",
        ]);
        assert!(
            output.status.success(),
            "{}",
            String::from_utf8_lossy(&output.stdout)
        );
    }
    registry.push_index("theirs", "latest", "theirs");
    let repository = repository(&server, &gun);
    let (receipt, _) = sign_with(
        &repository,
        vec![image(&registry, &format!("{gun}:latest"))],
        bob,
    );
    let digest = receipt.unwrap().tags[0].digest;
    let output = server.notary(&["list", &gun, "-r", "targets/releases"]);
    let table = String::from_utf8(output.stdout).unwrap();
    assert!(table.contains(&format!("{digest:x}")), "{table}");
}

#[test]
fn sixteen_publishers_of_one_repository_all_get_in() {
    let (server, registry) = (NotaryServer::start(), Registry::start());
    let gun = format!("{}/busy", registry.host());
    let repository = repository(&server, &gun);
    let ci = key("ci");
    new(&repository, None, signer("ci", ci.public())).unwrap();
    for number in 0..16 {
        let tag = format!("t{number}");
        registry.push_index("busy", &tag, &tag);
    }
    thread::scope(|scope| {
        for number in 0..16 {
            let (server, registry, gun) = (&server, &registry, &gun);
            scope.spawn(move || {
                let tag = format!("t{number}");
                let repository = self::repository(server, gun);
                let order = Order {
                    images: vec![image(registry, &format!("{gun}:{tag}"))],
                    roles: Vec::new(),
                    patience_ms: 0,
                };
                let keys = |_: &Trusted| Ok::<_, Error>(vec![key("ci")]);
                let mut rng = rng(&tag);
                drive(Session::start(|wire| {
                    sign(wire, &repository, &order, keys, &mut rng)
                }))
                .0
                .unwrap();
            });
        }
    });
    for number in 0..16 {
        let tag = format!("t{number}");
        drive(Session::start(|wire| {
            verify(wire, &repository, tag.clone())
        }))
        .0
        .unwrap();
    }
}

#[test]
fn what_must_not_be_signed_is_not() {
    let (server, registry) = (NotaryServer::start(), Registry::start());
    let gun = format!("{}/strict", registry.host());
    let repository = repository(&server, &gun);
    let absent = sign_with(
        &repository,
        vec![image(&registry, &format!("{gun}:1"))],
        key("ci"),
    )
    .0
    .unwrap_err();
    assert_eq!(absent.code(), "registry.missing");
    registry.push_index("strict", "1", "one");
    let tag = format!("{gun}:1");
    let uninitialised = sign_with(&repository, vec![image(&registry, &tag)], key("ci"))
        .0
        .unwrap_err();
    assert_eq!(uninitialised.code(), "server.no_trust_data");
    new(&repository, None, signer("ci", key("ci").public())).unwrap();
    let twice = new(&repository, None, Vec::new()).unwrap_err();
    assert_eq!(twice.code(), "server.exists");
    let moved = Image {
        expected: Some(dct_core::oci::Digest::of(b"another image")),
        ..image(&registry, &tag)
    };
    let refused = sign_with(&repository, vec![moved], key("ci"))
        .0
        .unwrap_err();
    assert_eq!(refused.code(), "registry.moved");
    let stranger = sign_with(&repository, vec![image(&registry, &tag)], key("stranger"))
        .0
        .unwrap_err();
    assert_eq!(stranger.code(), "edit.no_role_for_keys");
    let unsigned = drive(Session::start(|wire| verify(wire, &repository, "1".into())))
        .0
        .unwrap_err();
    assert_eq!(unsigned.code(), "trust.no_tag");
}

#[test]
fn the_owner_may_keep_the_snapshot_key() {
    let (server, registry) = (NotaryServer::start(), Registry::start());
    let gun = format!("{}/own", registry.host());
    let repository = repository(&server, &gun);
    new(&repository, Some(key("snapshot")), Vec::new()).unwrap();
    registry.push_index("own", "1", "one");
    let order = Order {
        images: vec![image(&registry, &format!("{gun}:1"))],
        roles: Vec::new(),
        patience_ms: 0,
    };
    let keys = |_: &Trusted| Ok::<_, Error>(vec![key("targets"), key("snapshot")]);
    let mut rng = rng("own");
    drive(Session::start(|wire| {
        sign(wire, &repository, &order, keys, &mut rng)
    }))
    .0
    .unwrap();
    let output = server.notary(&["lookup", &gun, "1"]);
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.starts_with("1 sha256:"), "{text}");
    // Without the snapshot key the server has nothing to sign the snapshot with.
    registry.push_index("own", "2", "two");
    let (refused, _) = sign_with(
        &repository,
        vec![image(&registry, &format!("{gun}:2"))],
        key("targets"),
    );
    assert_eq!(refused.unwrap_err().code(), "server.refused");
}
