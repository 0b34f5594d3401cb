//! Two publishers of one repository who meet between a look and an upload, and a registry that shows
//! a push late, with the moment of meeting chosen by the test.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on must stop"
)]

use std::time::SystemTime;
use std::time::UNIX_EPOCH;

use dct_core::edit::Change;
use dct_core::edit::Draft;
use dct_core::error::Error;
use dct_core::flow::Creation;
use dct_core::flow::Fate;
use dct_core::flow::Image;
use dct_core::flow::Order;
use dct_core::flow::Receipt;
use dct_core::flow::Repository;
use dct_core::flow::Source;
use dct_core::flow::Tags;
use dct_core::flow::change;
use dct_core::flow::create;
use dct_core::flow::revoke;
use dct_core::flow::sign;
use dct_core::key::PrivateKey;
use dct_core::oci::Digest;
use dct_core::time::Instant;
use dct_core::trust::Expiry;
use dct_core::trust::Pins;
use dct_core::trust::Trusted;
use dct_core::tuf::name::RoleName;
use dct_core::tuf::name::SignerName;
use dct_core::wire::Method;
use dct_core::wire::Reply;
use dct_core::wire::Request;
use dct_core::wire::Response;
use dct_core::wire::Service;
use dct_core::wire::Session;
use dct_core::wire::Step;
use dct_tests::peers::NotaryServer;
use dct_tests::peers::Registry;
use dct_tests::peers::pipe::drive;
use dct_tests::peers::pipe::exchange;
use dct_tests::rng::Replay;

#[allow(
    clippy::disallowed_methods,
    reason = "real servers judge by the real time"
)]
fn now() -> Instant {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
    Instant::from_unix(i64::try_from(since.as_secs()).unwrap())
}

fn rng(seed: &str) -> Replay {
    Replay::new(seed.as_bytes())
}

fn key(seed: &str) -> PrivateKey {
    PrivateKey::generate_p256(&mut rng(seed)).unwrap()
}

/// A repository of an owner, with the signers that are named.
fn begin(server: &NotaryServer, gun: &str, signers: &[&str]) -> Repository {
    let url = server.url().parse().unwrap();
    let repository = Repository {
        gun: gun.parse().unwrap(),
        server: Service::trust_server(url, gun, "pull,push", None),
        pins: Pins::default(),
        memory: None,
        expiry: Expiry::Enforce(now()),
    };
    let creation = Creation {
        root: key("root"),
        targets: key("targets"),
        snapshot: None,
        changes: signers.iter().flat_map(|name| signer(name)).collect(),
    };
    let mut rng = rng("creation");
    drive(Session::start(|wire| {
        create(wire, &repository, creation, &mut rng)
    }))
    .0
    .unwrap();
    repository
}

fn signer(name: &str) -> Vec<Change> {
    let signer: SignerName = name.parse().unwrap();
    Change::add_signer(&signer, &[key(name).public().clone()])
}

fn by_hand(gun: &str, tag: &str, digit: &str) -> Order {
    let digest: Digest = format!("sha256:{}", digit.repeat(64)).parse().unwrap();
    Order {
        images: vec![Image {
            reference: format!("{gun}:{tag}").parse().unwrap(),
            expected: None,
            source: Source::ByHand { digest, size: 7 },
        }],
        roles: Vec::new(),
        patience_ms: 0,
    }
}

fn sign_as(name: &str, repository: &Repository, order: &Order) -> Result<Receipt, Error> {
    sign_meeting(name, repository, order, || {})
}

/// Signs; `meeting` happens just before the first upload.
fn sign_meeting(
    name: &str,
    repository: &Repository,
    order: &Order,
    meeting: impl FnOnce(),
) -> Result<Receipt, Error> {
    let keys = |_: &Trusted| Ok::<_, Error>(vec![key(name)]);
    let mut rng = rng(name);
    let session = Session::start(|wire| sign(wire, repository, order, keys, &mut rng));
    drive_meeting(session, meeting)
}

fn drive_meeting<T>(session: (Session<'_, T>, Step<T>), meeting: impl FnOnce()) -> T {
    let mut meeting = Some(meeting);
    drive_with(session, |request| {
        if request.method == Method::Post
            && let Some(meeting) = meeting.take()
        {
            meeting();
        }
        exchange(request)
    })
}

fn drive_with<T>(
    (mut session, mut step): (Session<'_, T>, Step<T>),
    mut answer: impl FnMut(&Request) -> Reply,
) -> T {
    loop {
        match step {
            Step::Done(outcome) => return outcome,
            Step::Send(requests) => {
                step = session.receive(requests.iter().map(&mut answer).collect());
            }
        }
    }
}

fn role(name: &str) -> RoleName {
    name.parse().unwrap()
}

#[test]
fn a_loser_chooses_roles_again_from_what_the_winner_left() {
    let server = NotaryServer::start();
    let gun = "r.test/first-delegation";
    let repository = begin(&server, gun, &[]);
    let owner = || Ok::<_, Error>(vec![key("targets")]);
    // Without delegations the owner signs into `targets`, which nobody would read any more.
    let meeting = || {
        let edit = |draft: &mut Draft| {
            let mut changes = signer("alice");
            changes.extend(Change::add_signer(
                &"owner".parse().unwrap(),
                &[key("targets").public().clone()],
            ));
            changes
                .into_iter()
                .try_for_each(|change| draft.apply(change).map(drop))
        };
        let mut rng = rng("meeting");
        drive(Session::start(|wire| {
            change(wire, &repository, edit, |_: &Trusted| owner(), &mut rng)
        }))
        .0
        .unwrap();
    };
    let receipt = sign_meeting("targets", &repository, &by_hand(gun, "1", "a"), meeting).unwrap();
    assert_eq!(receipt.published.conflicts, 1);
    let expected = [RoleName::releases(), role("targets/owner")];
    assert_eq!(receipt.tags[0].roles, expected);
    let released = receipt.published.trusted.lookup("1").unwrap();
    assert_eq!(released.role, RoleName::releases());
}

#[test]
fn whoever_lost_its_role_meanwhile_signs_nothing() {
    let server = NotaryServer::start();
    let gun = "r.test/lost-role";
    let repository = begin(&server, gun, &["alice", "bob"]);
    let meeting = || {
        let id = key("alice").id();
        let edit = |draft: &mut Draft| {
            draft
                .apply(Change::RemoveKeyEverywhere { key: id })
                .map(drop)
        };
        let mut rng = rng("meeting");
        let keys = |_: &Trusted| Ok::<_, Error>(vec![key("targets")]);
        drive(Session::start(|wire| {
            change(wire, &repository, edit, keys, &mut rng)
        }))
        .0
        .unwrap();
    };
    let order = by_hand(gun, "1", "a");
    let refused = sign_meeting("alice", &repository, &order, meeting).unwrap_err();
    // The server knows the role no more; had it asked us to look again, no role would be left.
    assert_eq!(refused.code(), "server.refused");
    let refused = sign_as("alice", &repository, &order).unwrap_err();
    assert_eq!(refused.code(), "edit.no_role_for_keys");
}

#[test]
fn what_others_signed_meanwhile_is_not_revoked() {
    let server = NotaryServer::start();
    let gun = "r.test/moved";
    let repository = begin(&server, gun, &["alice"]);
    sign_as("alice", &repository, &by_hand(gun, "1", "a")).unwrap();
    let revoking = |tags: &Tags, meeting: &dyn Fn()| {
        let keys = |_: &Trusted| Ok::<_, Error>(vec![key("alice")]);
        let mut rng = rng("revoking");
        let session = Session::start(|wire| revoke(wire, &repository, tags, keys, &mut rng));
        drive_meeting(session, meeting)
    };
    let tag = Tags::One("1".parse().unwrap());
    let move_it = || drop(sign_as("alice", &repository, &by_hand(gun, "1", "b")).unwrap());
    for tags in [&tag, &Tags::All] {
        sign_as("alice", &repository, &by_hand(gun, "1", "a")).unwrap();
        assert_eq!(revoking(tags, &move_it).unwrap_err().code(), "edit.moved");
    }
    // Another tag is no reason not to go on.
    let other = || drop(sign_as("alice", &repository, &by_hand(gun, "2", "a")).unwrap());
    let revoked = revoking(&tag, &other).unwrap();
    assert_eq!(revoked.published.conflicts, 1);
    let fates: Vec<Fate> = revoked.records.iter().map(|record| record.fate).collect();
    assert_eq!(fates, [Fate::Removed, Fate::Removed]);
    assert!(revoked.published.trusted.lookup("2").is_ok());
    assert!(revoking(&tag, &|| {}).unwrap().records.is_empty());
}

/// A registry that shows a push after so many looks, and the waits that it was granted.
fn late(
    expected: Option<Digest>,
    patience_ms: u32,
    looks: usize,
    shown_before: fn() -> Response,
) -> (Result<Receipt, Error>, Vec<u32>) {
    let (server, registry) = (NotaryServer::start(), Registry::start());
    let gun = format!("{}/late", registry.host());
    let repository = begin(&server, &gun, &["alice"]);
    registry.push_index("late", "1", "one");
    let order = Order {
        images: vec![Image {
            reference: format!("{gun}:1").parse().unwrap(),
            expected,
            source: Source::Registry(Service::registry(
                registry.url().parse().unwrap(),
                "late",
                None,
            )),
        }],
        roles: Vec::new(),
        patience_ms,
    };
    let keys = |_: &Trusted| Ok::<_, Error>(vec![key("alice")]);
    let mut rng = rng("late");
    let mut delays = Vec::new();
    let session = Session::start(|wire| sign(wire, &repository, &order, keys, &mut rng));
    let receipt = drive_with(session, |request| {
        if !request.url.path().contains("/manifests/") {
            return exchange(request);
        }
        delays.push(request.delay_ms);
        if delays.len() <= looks {
            return Ok(shown_before());
        }
        let mut now = Request::get(request.url.clone(), request.max_response);
        now.headers.clone_from(&request.headers);
        exchange(&now)
    });
    (receipt, delays)
}

fn nothing() -> Response {
    Response {
        status: 404,
        headers: Vec::new(),
        body: Vec::new(),
    }
}

fn another() -> Response {
    let kind = "application/vnd.oci.image.index.v1+json";
    Response {
        status: 200,
        headers: vec![("Content-Type".into(), kind.into())],
        body: OLD.into(),
    }
}

const OLD: &str =
    r#"{"schemaVersion":2,"mediaType":"application/vnd.oci.image.index.v1+json","manifests":[]}"#;

#[test]
fn a_registry_that_lags_is_waited_for_and_not_for_ever() {
    let (signed, delays) = late(None, 15_000, 2, nothing);
    let digest = signed.unwrap().tags[0].digest;
    assert_eq!(delays, [0, 250, 500]);
    for shown_before in [nothing, another] {
        let (signed, delays) = late(Some(digest), 15_000, 3, shown_before);
        assert_eq!(signed.unwrap().tags[0].digest, digest);
        assert_eq!(delays, [0, 250, 500, 1000]);
    }
    let (refused, delays) = late(Some(digest), 1000, 9, another);
    assert_eq!(refused.unwrap_err().code(), "registry.moved");
    assert_eq!(delays, [0, 250, 500]);
    // A name that nobody vouches for may be mistyped.
    let (refused, delays) = late(None, 15_000, 9, nothing);
    assert_eq!(refused.unwrap_err().code(), "registry.missing");
    assert_eq!(delays, [0, 250, 500, 1000]);
    // What is there is signed, since nobody said what it should be.
    let (signed, delays) = late(None, 15_000, 1, another);
    assert_eq!(signed.unwrap().tags[0].digest, Digest::of(OLD.as_bytes()));
    assert_eq!(delays, [0]);
    let (refused, delays) = late(Some(digest), 0, 1, nothing);
    assert_eq!(refused.unwrap_err().code(), "registry.missing");
    assert_eq!(delays, [0]);
}
