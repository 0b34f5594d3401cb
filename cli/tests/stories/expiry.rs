//! Repositories that have really expired: no tool of old can revive them.

use std::sync::Arc;
use std::thread::sleep;
use std::time::Duration;
use std::time::SystemTime;
use std::time::UNIX_EPOCH;

use dct_core::edit::Change;
use dct_core::edit::Draft;
use dct_core::edit::ROLE_DAYS;
use dct_core::error::Error;
use dct_core::flow::Repository;
use dct_core::flow::fetch;
use dct_core::key::PrivateKey;
use dct_core::key::StoredKey;
use dct_core::secret::Secret;
use dct_core::time::Expires;
use dct_core::time::Instant;
use dct_core::trust::Expiry;
use dct_core::trust::Pins;
use dct_core::trust::Trusted;
use dct_core::tuf::Envelope;
use dct_core::tuf::Metadata;
use dct_core::tuf::Signature;
use dct_core::tuf::name::RoleName;
use dct_core::wire::Client;
use dct_core::wire::Request;
use dct_core::wire::Response;
use dct_core::wire::Service;
use dct_core::wire::Session;
use dct_core::wire::Step;
use dct_core::wire::notary;
use dct_tests::rng::Replay;

use crate::home::Home;
use crate::home::MARKER;

#[allow(
    clippy::disallowed_methods,
    reason = "real servers judge by the real time"
)]
fn now() -> Instant {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
    Instant::from_unix(i64::try_from(since.as_secs()).unwrap())
}

/// Drives a flow over https too, without asking whose certificate it is.
fn drive<T>((mut session, mut step): (Session<'_, T>, Step<T>)) -> T {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let tls = ureq::tls::TlsConfig::builder()
        .unversioned_rustls_crypto_provider(provider)
        .disable_verification(true);
    let config = ureq::Agent::config_builder().http_status_as_error(false);
    let agent: ureq::Agent = config.tls_config(tls.build()).build().into();
    loop {
        match step {
            Step::Done(outcome) => return outcome,
            Step::Send(requests) => {
                let replies = requests.iter().map(|request| Ok(exchange(&agent, request)));
                step = session.receive(replies.collect());
            }
        }
    }
}

fn exchange(agent: &ureq::Agent, request: &Request) -> Response {
    let mut head = ureq::http::Request::builder()
        .method(request.method.as_str())
        .uri(request.url.as_str());
    for (name, value) in &request.headers {
        head = head.header(*name, value);
    }
    let answer = match request.body.expose().as_slice() {
        [] => agent.run(head.body(()).unwrap()),
        body => agent.run(head.body(body).unwrap()),
    };
    let (head, mut body) = answer.unwrap().into_parts();
    Response {
        status: head.status.as_u16(),
        headers: Vec::new(),
        body: body.read_to_vec().unwrap(),
    }
}

fn repository(home: &Home, gun: &str) -> Repository {
    Repository {
        gun: gun.parse().unwrap(),
        server: Service::trust_server(home.server.url().parse().unwrap(), gun, "*", None),
        pins: Pins::default(),
        memory: None,
        expiry: Expiry::Tolerate(now()),
    }
}

fn key(home: &Home, role: &str) -> PrivateKey {
    let text = std::fs::read_to_string(home.key_file(role)).unwrap();
    let key = StoredKey::read(&text).unwrap();
    let passphrase = Secret::new(MARKER.as_bytes().to_vec());
    key.unlock(Some(&passphrase)).unwrap()
}

/// Signs a role so that it ends at a moment.
fn ending(trusted: &Trusted, role: &RoleName, key: &PrivateKey, end: Instant) -> Vec<u8> {
    if *role == RoleName::Root {
        return root_ending(trusted, key, end);
    }
    let mut draft = Draft::of(trusted);
    draft.apply(Change::Renew { role: role.clone() }).unwrap();
    let then = end.plus_days(-ROLE_DAYS);
    let keys = std::slice::from_ref(key);
    let update = draft.sign(keys, then, &mut Replay::new(b"ending")).unwrap();
    let (_, file) = update.parts().next().unwrap();
    file.to_vec()
}

/// A root whose certificate is good for longer than it is.
fn root_ending(trusted: &Trusted, key: &PrivateKey, end: Instant) -> Vec<u8> {
    let mut root = (**trusted.root()).clone();
    root.version = root.version.next().unwrap();
    root.expires = Expires::from(end);
    let signed = root.encode();
    let (method, bytes) = key
        .sign(signed.as_bytes(), &mut Replay::new(b"root"))
        .unwrap();
    let listed = root.holders(&RoleName::Root).unwrap().key_ids.clone();
    let signature = Signature {
        key: listed.unwrap()[0],
        method,
        bytes,
    };
    let envelope = Envelope::seal(signed, vec![signature]);
    envelope.file().as_bytes().to_vec()
}

/// Uploads roles that end in a few seconds, and waits until they have. A server takes nothing that
/// has expired already, so a slow machine tries again with more time.
fn expire(home: &Home, gun: &str, roles: &[(&str, &str)]) {
    let repository = repository(home, gun);
    let trusted = drive(Session::start(|wire| fetch(wire, &repository))).unwrap();
    for seconds in [3, 10, 30] {
        let end = Instant::from_unix(now().unix() + seconds);
        let files: Vec<(RoleName, Vec<u8>)> = roles
            .iter()
            .map(|(role, hand)| {
                let role: RoleName = role.parse().unwrap();
                let file = ending(&trusted, &role, &key(home, hand), end);
                (role, file)
            })
            .collect();
        let upload = |wire| async {
            let client = Client::new(wire);
            let parts = files.iter().map(|(role, file)| (role, file.as_slice()));
            notary::submit(&client, &repository.server, &repository.gun, parts).await
        };
        let submitted: Result<_, Error> = drive(Session::start(upload));
        if submitted.is_ok() {
            while now() <= end {
                sleep(Duration::from_millis(100));
            }
            return;
        }
    }
    panic!("the server takes no roles that end soon");
}

/// A repository whose tag `1` is released by `alice`.
fn released(home: &Home, name: &str) -> (String, String) {
    let image = home.with_alice(name);
    let digest = home.sign_as("alice", &format!("{image}:1"), "a");
    (image, digest)
}

fn is_dead_for_others(home: &Home, image: &str) {
    let notary = home.server.notary(&["list", image]);
    assert!(!notary.status.success());
    let text = String::from_utf8(notary.stdout).unwrap();
    assert!(text.contains("expired at"), "{text}");
    let witness = home.server.notary(&["witness", "-p", image, "targets"]);
    assert!(!witness.status.success());
    let docker = home.docker_inspects(image);
    assert_eq!(docker.status, 1);
}

fn is_alive_for_others(home: &Home, image: &str, digest: &str) {
    let hex = digest.strip_prefix("sha256:").unwrap();
    assert_eq!(home.listed(image, "targets/releases", "1").unwrap(), hex);
    let docker = home.docker_inspects(image).done();
    assert!(docker.stdout.contains(hex), "{}", docker.stdout);
}

#[test]
fn expired_targets_are_revived() {
    let home = Home::with_https();
    let (image, digest) = released(&home, "targets");
    expire(&home, &image, &[("targets", "targets")]);
    is_dead_for_others(&home, &image);
    let tag = format!("{image}:1");
    home.run(&["resolve", &tag]).refused(7, "trust.expired");
    home.run(&["repo", "renew", &image])
        .refused(7, "trust.expired");
    let status = home.run(&["repo", "status", "--days", "0", &image]);
    assert_eq!(status.code(), "trust.ends_soon");
    assert!(
        status.stdout.contains("first to expire: targets"),
        "{}",
        status.stdout
    );

    let shown = home.run(&["repo", "repair", &image]);
    shown.refused(2, "host.unconfirmed");
    for text in ["targets expired at", "targets/alice may be signed by"] {
        assert!(shown.stderr.contains(text), "{}", shown.stderr);
    }
    let repaired = home.run(&["repo", "repair", "--yes", &image]).done();
    assert!(
        repaired.stdout.starts_with("targets  version 4"),
        "{}",
        repaired.stdout
    );
    is_alive_for_others(&home, &image, &digest);
    home.run(&["resolve", &tag]).done();
    home.sign_as("alice", &format!("{image}:2"), "b");
    let table = home.notary(&["delegation", "list", &image]);
    assert!(table.contains("targets/alice"), "{table}");
}

#[test]
fn an_expired_root_is_revived() {
    let home = Home::with_https();
    let (image, digest) = released(&home, "root");
    expire(&home, &image, &[("root", "root")]);
    is_dead_for_others(&home, &image);
    home.run(&["resolve", &format!("{image}:1")])
        .refused(7, "trust.expired");
    let repaired = home.run(&["repo", "repair", "--yes", &image]).done();
    assert!(
        repaired.stdout.starts_with("root  version 3"),
        "{}",
        repaired.stdout
    );
    is_alive_for_others(&home, &image, &digest);
}

#[test]
fn all_that_expired_is_revived_together_and_the_rest_is_named() {
    let home = Home::with_https();
    let (image, digest) = released(&home, "all");
    let all = [
        ("root", "root"),
        ("targets", "targets"),
        ("targets/releases", "alice"),
        ("targets/alice", "alice"),
    ];
    expire(&home, &image, &all);
    is_dead_for_others(&home, &image);
    // A delegate alone brings nothing back to life, and says so.
    let alice = home.key_file("alice");
    let only = ["repo", "repair", "-y", &image, "--owner-key"];
    let half = home.run(&[&only[..], &[alice.to_str().unwrap()]].concat());
    assert_eq!(
        (half.status, half.code()),
        (7, "trust.expired"),
        "{}",
        half.stderr
    );
    assert!(
        half.stderr.contains("targets stays as it is"),
        "{}",
        half.stderr
    );
    home.run(&["repo", "repair", "-y", &image]).done();
    is_alive_for_others(&home, &image, &digest);
}

#[test]
fn an_expired_delegation_is_renewed_by_its_signer() {
    let home = Home::new();
    let (image, digest) = released(&home, "delegation");
    expire(&home, &image, &[("targets/releases", "alice")]);
    let tag = format!("{image}:1");
    home.run(&["resolve", &tag]).refused(7, "trust.expired");
    let renewed = home.run(&["repo", "renew", &image]).done();
    assert!(
        renewed.stdout.starts_with("targets/releases  version 3"),
        "{}",
        renewed.stdout
    );
    assert_eq!(
        home.run(&["resolve", "-q", &tag]).done().stdout,
        format!("{image}@{digest}\n")
    );
    let nothing = home.run(&["repo", "renew", &image]).done();
    assert!(
        nothing.stderr.contains("nothing ends within 180 days"),
        "{}",
        nothing.stderr
    );

    // What others must renew is left to them, and not passed over in silence.
    let alice = home.key_file("alice");
    let only = ["repo", "renew", "--days", "2000", &image, "--owner-key"];
    let left = home.run(&[&only[..], &[alice.to_str().unwrap()]].concat());
    assert_eq!((left.status, left.code()), (7, "trust.ends_soon"));
    assert!(
        left.stdout.contains("targets/alice  version 2"),
        "{}",
        left.stdout
    );
    let named = home.run(&[&only[..], &[alice.to_str().unwrap(), "targets"]].concat());
    named.refused(3, "edit.key_not_held");
}
