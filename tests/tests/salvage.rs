//! Chains whose server signs no timestamp any more, and servers that show the past to have it signed
//! anew: flows against a scripted host, without a network.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on must stop"
)]

use dct_core::error::Error;
use dct_core::flow::Proof;
use dct_core::flow::Published;
use dct_core::flow::Renewal;
use dct_core::flow::Repository;
use dct_core::flow::renew;
use dct_core::flow::salvage;
use dct_core::oci::Digest;
use dct_core::trust::Expiry;
use dct_core::trust::Pins;
use dct_core::trust::Trusted;
use dct_core::tuf::name::RoleName;
use dct_core::wire::Method;
use dct_core::wire::Request;
use dct_core::wire::Response;
use dct_core::wire::Service;
use dct_core::wire::Session;
use dct_core::wire::Step;
use dct_tests::repo::GUN;
use dct_tests::repo::Repo;
use dct_tests::repo::Seeded;

fn drive<T>(
    (mut session, mut step): (Session<'_, T>, Step<T>),
    mut host: impl FnMut(&Request) -> (u16, Vec<u8>),
) -> T {
    loop {
        match step {
            Step::Done(outcome) => return outcome,
            Step::Send(requests) => {
                let replies = requests.iter().map(|request| {
                    let (status, body) = host(request);
                    Ok(Response {
                        status,
                        headers: Vec::new(),
                        body,
                    })
                });
                step = session.receive(replies.collect());
            }
        }
    }
}

/// A visitor some days after everything was signed.
fn repository(days: i64) -> Repository {
    let url = "https://notary.example".parse().unwrap();
    Repository {
        gun: Repo::gun(),
        server: Service::trust_server(url, GUN, "pull,push", None),
        pins: Pins::default(),
        memory: None,
        expiry: Expiry::Tolerate(Repo::honest().now.plus_days(days)),
    }
}

/// A file by the hash in its name.
fn by_hash(repo: &Repo, name: &str) -> (u16, Vec<u8>) {
    let files = repo.files.values().chain(repo.roots.last());
    let mut files = files.filter(|file| name.contains(&format!("{:x}", Digest::of(file))));
    files
        .next()
        .map_or((404, Vec::new()), |file| (200, file.clone()))
}

/// The file name that a request asks for.
fn asked(request: &Request) -> &str {
    let (_, name) = request.url.path().split_once("_trust/tuf/").unwrap();
    name
}

/// Visits a server that published `count` timestamps and can sign no more.
fn visit(count: u32) -> (Result<(Trusted, Proof), Error>, usize) {
    let (repo, repository) = (Repo::honest(), repository(0));
    let mut requests = 0;
    let outcome = drive(
        Session::start(|wire| salvage(wire, &repository)),
        |request| {
            requests += 1;
            let name = asked(request);
            if name == "timestamp.json" {
                return (500, Vec::new());
            }
            let Some(version) = name.strip_suffix(".timestamp.json") else {
                return by_hash(&repo, name);
            };
            match version.parse::<u32>().unwrap() {
                version if version > count => (404, Vec::new()),
                version if version == count => (200, repo.file(&RoleName::Timestamp).to_vec()),
                // An older one, which leads nowhere.
                _ => (200, b"{}".to_vec()),
            }
        },
    );
    (outcome, requests)
}

#[test]
fn the_last_timestamp_is_found_by_its_number() {
    for count in [
        1, 2, 3, 15, 16, 17, 31, 32, 100, 4095, 4096, 5000, 1_000_003,
    ] {
        let (outcome, requests) = visit(count);
        let (trusted, proof) = outcome.unwrap();
        assert_eq!(proof, Proof::None, "{count}");
        assert!(trusted.lookup("1").is_ok(), "{count}");
        assert!(requests < 130, "{count} took {requests} requests");
    }
    let (nothing, _) = visit(0);
    assert_eq!(nothing.unwrap_err().code(), "server.status");
}

#[test]
fn a_server_that_answers_is_not_asked_for_the_past() {
    let repo = Repo::honest();
    let repository = repository(0);
    let mut names = Vec::new();
    let outcome = drive(
        Session::start(|wire| salvage(wire, &repository)),
        |request| {
            let name = asked(request);
            names.push(name.to_owned());
            match name {
                "timestamp.json" => (200, repo.file(&RoleName::Timestamp).to_vec()),
                _ => by_hash(&repo, name),
            }
        },
    );
    assert_eq!(outcome.unwrap().1, Proof::Timestamp);
    assert!(
        !names.iter().any(|name| name.ends_with(".timestamp.json")),
        "{names:?}"
    );
    let absent = drive(Session::start(|wire| salvage(wire, &repository)), |_| {
        (404, Vec::new())
    });
    assert_eq!(absent.unwrap_err().code(), "server.no_trust_data");
}

/// Renews `targets` a month after the timestamp was signed.
fn renew_late(proof: Proof) -> (Result<Published, Error>, usize) {
    let (repo, repository) = (Repo::honest(), repository(30));
    let renewal = Renewal {
        renew: vec![RoleName::Targets],
        adopt: Vec::new(),
        proof,
        until: None,
    };
    let keys = repo.keys(&["targets", "snapshot"]);
    let mut uploads = 0;
    let trusted = repo.visit().unwrap();
    let mut rng = Seeded::new(3);
    let session =
        Session::start(|wire| renew(wire, &repository, trusted, &renewal, &keys, &mut rng));
    let outcome = drive(session, |request| {
        uploads += usize::from(request.method == Method::Post);
        (500, Vec::new())
    });
    (outcome, uploads)
}

#[test]
fn what_a_stale_timestamp_names_is_not_signed_anew() {
    let (refused, uploads) = renew_late(Proof::Timestamp);
    assert_eq!(refused.unwrap_err().code(), "trust.expired");
    assert_eq!(uploads, 0);
    // Only for a server that can sign none, which was found out before.
    assert_eq!(renew_late(Proof::None).1, 1);
}
