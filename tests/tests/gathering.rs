//! Whatever a server has is gathered, also where no client would go on: a scripted server serves the
//! honest repository by the names that are asked for, and damaged in one place.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on must stop"
)]

use dct_core::error::Error;
use dct_core::flow::Repository;
use dct_core::flow::gather;
use dct_core::inspect::Bundle;
use dct_core::inspect::Verdict;
use dct_core::oci::Digest;
use dct_core::trust::Expiry;
use dct_core::trust::Pins;
use dct_core::tuf::name::RoleName;
use dct_core::wire::Request;
use dct_core::wire::Response;
use dct_core::wire::Service;
use dct_core::wire::Session;
use dct_core::wire::Step;
use dct_tests::repo::GUN;
use dct_tests::repo::NOW;
use dct_tests::repo::Repo;
use dct_tests::repo::at;

fn repository() -> Repository {
    let url = "https://trust.example".parse().unwrap();
    Repository {
        gun: Repo::gun(),
        server: Service::trust_server(url, GUN, "pull", None),
        pins: Pins::default(),
        memory: None,
        expiry: Expiry::Enforce(at(NOW)),
    }
}

/// Gathers from a repository; the names that were asked for come too.
fn gathered(repo: &Repo) -> (Result<Bundle, Error>, Vec<String>) {
    let repository = repository();
    let mut asked = Vec::new();
    let (mut session, mut step) = Session::start(|wire| gather(wire, &repository));
    loop {
        match step {
            Step::Done(outcome) => return (outcome, asked),
            Step::Send(requests) => {
                let serve = |request: &Request| {
                    let path = request.url.path();
                    asked.push(path.split_once("/_trust/tuf/").unwrap().1.to_owned());
                    serve(repo, asked.last().unwrap())
                };
                step = session.receive(requests.iter().map(serve).map(Ok).collect());
            }
        }
    }
}

/// By version, by hash or as current, as Notary's server does.
fn serve(repo: &Repo, name: &str) -> Response {
    let name = name.strip_suffix(".json").unwrap();
    let (role, hash) = match name.split_once('.') {
        Some((version, "root")) => {
            let version: usize = version.parse().unwrap();
            return found(repo.roots.get(version - 1));
        }
        Some((role, hash)) => (role, Some(hash)),
        None => (name, None),
    };
    let file = match role {
        "root" => repo.roots.last(),
        role => repo.files.get(&role.parse::<RoleName>().unwrap()),
    };
    let is_meant =
        |file: &&Vec<u8>| hash.is_none_or(|hash| format!("{:x}", Digest::of(file)) == hash);
    found(file.filter(is_meant))
}

fn found(file: Option<&Vec<u8>>) -> Response {
    Response {
        status: if file.is_some() { 200 } else { 404 },
        headers: Vec::new(),
        body: file.cloned().unwrap_or_default(),
    }
}

fn verdict(bundle: &Bundle) -> Verdict {
    bundle.report(Pins::default(), None, at(NOW)).verdict
}

#[test]
fn an_honest_server_gives_everything() {
    let repo = Repo::honest();
    let bundle = gathered(&repo).0.unwrap();
    assert_eq!(bundle.files.roots, repo.roots);
    let mut files = repo.files.clone();
    assert_eq!(bundle.files.timestamp, files.remove(&RoleName::Timestamp));
    assert_eq!(bundle.files.snapshot, files.remove(&RoleName::Snapshot));
    assert_eq!(bundle.files.targets, files.into_iter().collect());
    assert_eq!(bundle.gun, Repo::gun());
    assert_eq!(bundle.server, "https://trust.example");
    assert_eq!(bundle.fetched, at(NOW));
    assert!(
        bundle
            .believe(Pins::default(), None, Expiry::Enforce(at(NOW)))
            .is_ok()
    );
}

#[test]
fn what_cannot_be_read_is_kept_and_the_current_files_are_asked_for() {
    for (role, asked_for) in [
        (RoleName::Timestamp, "snapshot.json"),
        (RoleName::Snapshot, "root.json"),
    ] {
        let mut repo = Repo::honest();
        repo.files.insert(role.clone(), b"<html>".to_vec());
        if role == RoleName::Snapshot {
            // Otherwise its hash would be asked for, which nothing has.
            repo.files.insert(RoleName::Timestamp, b"{}".to_vec());
        }
        let (bundle, asked) = gathered(&repo);
        let bundle = bundle.unwrap();
        assert!(asked.iter().any(|name| name == asked_for), "{asked:?}");
        assert_eq!(bundle.files.roots, repo.roots);
        assert!(bundle.files.targets.contains_key(&RoleName::Targets));
        assert_eq!(verdict(&bundle), Verdict::Refused);
    }
}

#[test]
fn what_is_not_there_is_left_out() {
    let mut repo = Repo::honest();
    repo.files.remove(&RoleName::Targets);
    let bundle = gathered(&repo).0.unwrap();
    assert!(!bundle.files.targets.contains_key(&RoleName::Targets));
    assert!(bundle.files.targets.contains_key(&RoleName::releases()));
    repo.files.remove(&RoleName::Snapshot);
    let bundle = gathered(&repo).0.unwrap();
    assert_eq!(bundle.files.snapshot, None);
    assert_eq!(bundle.files.roots, repo.roots);
    repo.files.clear();
    let nothing = gathered(&repo).0.unwrap_err();
    assert_eq!(nothing.code(), "server.no_trust_data");
}
