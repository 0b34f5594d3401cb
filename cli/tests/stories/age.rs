//! Makes roles that have really expired: signed as if it were years ago, uploaded, and waited for.

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
use dct_core::tuf::FileMeta;
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
use dct_core::wire::notary::Submitted;
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

/// Roles and their files.
type Files = Vec<(RoleName, Vec<u8>)>;

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

/// Signs roles so that they end at a moment.
fn ending(trusted: &Trusted, roles: Vec<(RoleName, PrivateKey)>, end: Instant) -> Files {
    let mut files = Vec::new();
    let mut draft = Draft::of(trusted);
    let mut keys = Vec::new();
    for (role, key) in roles {
        if role == RoleName::Root {
            let file = root_ending(trusted, &key, end);
            files.push((role, file));
        } else {
            draft.apply(Change::Renew { role }).unwrap();
            keys.push(key);
        }
    }
    let then = end.plus_days(-ROLE_DAYS);
    let update = draft
        .sign(&keys, then, &mut Replay::new(b"ending"))
        .unwrap();
    let parts = update
        .parts()
        .map(|(role, file)| (role.clone(), file.to_vec()));
    files.extend(parts);
    files
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

fn upload(repository: &Repository, files: &Files) -> Result<Submitted, Error> {
    let upload = |wire| async {
        let client = Client::new(wire);
        let parts = files.iter().map(|(role, file)| (role, file.as_slice()));
        notary::submit(&client, &repository.server, &repository.gun, parts).await
    };
    drive(Session::start(upload))
}

/// Has the owner's snapshot list a role that nobody ever uploaded, which a server does not notice.
pub(crate) fn promise(home: &Home, gun: &str, role: &str) {
    let repository = repository(home, gun);
    let trusted = drive(Session::start(|wire| fetch(wire, &repository))).unwrap();
    let mut snapshot = (**trusted.snapshot().unwrap()).clone();
    snapshot.0.version = snapshot.0.version.next().unwrap();
    let nothing = FileMeta::of_role(&[b'x'; 500]);
    snapshot.0.files.insert(role.to_owned(), nothing);
    let key = key(home, "snapshot");
    let signed = snapshot.encode();
    let (method, bytes) = key
        .sign(signed.as_bytes(), &mut Replay::new(b"promise"))
        .unwrap();
    let signature = Signature {
        key: key.id(),
        method,
        bytes,
    };
    let envelope = Envelope::seal(signed, vec![signature]);
    let file = envelope.file().as_bytes().to_vec();
    let submitted = upload(&repository, &vec![(RoleName::Snapshot, file)]);
    assert_eq!(submitted.unwrap(), Submitted::Accepted);
}

/// Uploads roles that end in a few seconds, and waits until they have. A server takes nothing that
/// has expired already, so a slow machine tries again with more time.
pub(crate) fn expire(home: &Home, gun: &str, roles: &[(&str, &str)]) {
    let repository = repository(home, gun);
    let trusted = drive(Session::start(|wire| fetch(wire, &repository))).unwrap();
    for seconds in [3, 10, 30] {
        let end = Instant::from_unix(now().unix() + seconds);
        let roles: Vec<(RoleName, PrivateKey)> = roles
            .iter()
            .map(|(role, hand)| (role.parse().unwrap(), key(home, hand)))
            .collect();
        let files = ending(&trusted, roles, end);
        let submitted = upload(&repository, &files);
        if submitted.is_ok() {
            while now() <= end {
                sleep(Duration::from_millis(100));
            }
            return;
        }
    }
    panic!("the server takes no roles that end soon");
}
