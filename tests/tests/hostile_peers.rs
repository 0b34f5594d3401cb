//! Servers that lie between two answers: flows against a scripted host, without a network.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on must stop"
)]

use std::collections::BTreeMap;
use std::rc::Rc;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use dct_core::error::Error;
use dct_core::flow::Creation;
use dct_core::flow::Image;
use dct_core::flow::Order;
use dct_core::flow::Repository;
use dct_core::flow::Source;
use dct_core::flow::create;
use dct_core::flow::fetch;
use dct_core::flow::sign;
use dct_core::json::canonical;
use dct_core::oci::Digest;
use dct_core::secret::Secret;
use dct_core::trust::Expiry;
use dct_core::trust::Pins;
use dct_core::trust::Trusted;
use dct_core::tuf::name::RoleName;
use dct_core::wire::Credentials;
use dct_core::wire::Method;
use dct_core::wire::Request;
use dct_core::wire::Response;
use dct_core::wire::Service;
use dct_core::wire::Session;
use dct_core::wire::Step;
use dct_tests::repo::GUN;
use dct_tests::repo::Hand;
use dct_tests::repo::Repo;
use dct_tests::repo::Seeded;
use dct_tests::repo::seal;
use dct_tests::repo::tag;

const HOME: &str = "https://notary.example";

fn drive<T>(
    (mut session, mut step): (Session<'_, T>, Step<T>),
    mut host: impl FnMut(&Request) -> Response,
) -> T {
    loop {
        match step {
            Step::Done(outcome) => return outcome,
            Step::Send(requests) => {
                step = session.receive(requests.iter().map(|r| Ok(host(r))).collect());
            }
        }
    }
}

fn answer(status: u16, headers: &[(&str, &str)], body: &[u8]) -> Response {
    let headers = headers.iter();
    Response {
        status,
        headers: headers.map(|(n, v)| ((*n).into(), (*v).into())).collect(),
        body: body.to_vec(),
    }
}

/// A file as a trust server names it.
fn serve(repo: &Repo, path: &str) -> Response {
    let mut files: BTreeMap<String, &[u8]> = BTreeMap::new();
    let folder = format!("/v2/{GUN}/_trust/tuf/");
    let newest = (RoleName::Root, repo.roots.last().unwrap());
    let roles = repo.files.iter().map(|(role, file)| (role.clone(), file));
    for (role, file) in roles.chain([newest]) {
        let hex = format!("{:x}", Digest::of(file));
        files.insert(format!("{folder}{role}.{hex}.json"), file);
        files.insert(format!("{folder}{role}.json"), file);
    }
    for (index, root) in repo.roots.iter().enumerate() {
        files.insert(format!("{folder}{}.root.json", index + 1), root);
    }
    match files.get(path) {
        Some(file) => answer(200, &[], file),
        None => answer(404, &[], b""),
    }
}

fn conflict() -> Response {
    answer(
        400,
        &[],
        br#"{"errors":[{"code":"VERSION","message":"","detail":{}}]}"#,
    )
}

fn repository(home: &str, credentials: Option<Rc<Credentials>>) -> Repository {
    Repository {
        gun: Repo::gun(),
        server: Service::trust_server(home.parse().unwrap(), GUN, "pull,push", credentials),
        pins: Pins::default(),
        memory: None,
        expiry: Expiry::Enforce(Repo::honest().now),
    }
}

fn password() -> Rc<Credentials> {
    Rc::new(Credentials::Password {
        user: "ci".into(),
        password: Secret::new("hunter2".into()),
    })
}

/// Alice signs tag 1 as image 9, which is 1 until somebody moves it.
fn order() -> Order {
    Order {
        images: vec![Image {
            reference: format!("{GUN}:1").parse().unwrap(),
            expected: None,
            source: Source::ByHand {
                digest: Digest::from([9; 32]),
                size: 509,
            },
        }],
        roles: Vec::new(),
        patience_ms: 0,
    }
}

/// Alice signs; the first upload meets a conflict, after which the server shows `later`. Counts
/// uploads.
fn sign_across_a_conflict(later: Repo) -> (Result<(), Error>, usize) {
    let mut shown = Repo::honest();
    let order = order();
    let keys = shown.keys(&["alice", "snapshot"]);
    let keys = |_: &Trusted| Ok::<_, Error>(keys);
    let repository = repository(HOME, None);
    let mut later = Some(later);
    let mut uploads = 0;
    let mut rng = Seeded::new(1);
    let outcome = drive(
        Session::start(|wire| sign(wire, &repository, &order, keys, &mut rng)),
        |request| {
            if request.method == Method::Get {
                return serve(&shown, request.url.path());
            }
            uploads += 1;
            shown = later.take().unwrap_or_else(|| shown.clone());
            conflict()
        },
    );
    (outcome.map(drop), uploads)
}

#[test]
fn a_tag_that_another_publisher_moved_meanwhile_is_not_moved_back() {
    let mut later = Repo::honest();
    later
        .edit([tag("targets/releases", "1", 8)], &["bob", "snapshot"])
        .unwrap();
    let (outcome, uploads) = sign_across_a_conflict(later);
    assert_eq!((outcome.unwrap_err().code(), uploads), ("edit.moved", 1));
}

#[test]
fn another_tag_that_was_signed_meanwhile_is_no_obstacle() {
    let mut later = Repo::honest();
    later
        .edit([tag("targets/releases", "3", 8)], &["bob", "snapshot"])
        .unwrap();
    let (outcome, uploads) = sign_across_a_conflict(later);
    assert_eq!(
        (outcome.unwrap_err().code(), uploads),
        ("server.conflict", 32)
    );
}

#[test]
fn a_conflict_is_no_occasion_to_show_the_past() {
    let past = Repo::honest();
    let mut shown = past.clone();
    shown
        .edit([tag("targets/bob", "3", 3)], &["bob", "snapshot"])
        .unwrap();
    let order = order();
    let keys = shown.keys(&["alice", "snapshot"]);
    let keys = |_: &Trusted| Ok::<_, Error>(keys);
    let repository = repository(HOME, None);
    let mut rng = Seeded::new(1);
    let outcome = drive(
        Session::start(|wire| sign(wire, &repository, &order, keys, &mut rng)),
        |request| {
            if request.method == Method::Get {
                return serve(&shown, request.url.path());
            }
            shown = past.clone();
            conflict()
        },
    );
    assert_eq!(outcome.unwrap_err().code(), "trust.rollback");
}

/// The stranger's repository of the same name, which lists Alice's key for its own `releases`.
fn strangers() -> Repo {
    let mut repo = Repo::honest();
    let stranger = Hand::certified(70, GUN, repo.now);
    let root = repo.signed(&RoleName::Root);
    let before = &repo.hands.root;
    let text = root.replace(
        &before.public.id().to_string(),
        &stranger.public.id().to_string(),
    );
    let text = text.replace(
        &BASE64_STANDARD.encode(before.public.public()),
        &BASE64_STANDARD.encode(stranger.public.public()),
    );
    let text = canonical(text.as_bytes()).unwrap();
    repo.roots = vec![seal(&text, &[stranger])];
    repo.sign_snapshot();
    repo.sign_timestamp();
    repo
}

#[test]
fn a_conflict_is_no_occasion_to_show_another_root() {
    let (outcome, uploads) = sign_across_a_conflict(strangers());
    assert_eq!(
        (outcome.unwrap_err().code(), uploads),
        ("trust.equivocation", 1)
    );
}

#[test]
fn a_new_repository_is_read_back_under_its_own_root() {
    let repo = Repo::honest();
    let [root, targets, snapshot] = ["root", "targets", "snapshot"].map(|n| repo.hand(n).private());
    let creation = Creation {
        root,
        targets,
        snapshot: Some(snapshot),
        changes: Vec::new(),
    };
    let mut other = strangers();
    let hand = Hand::certified(70, GUN, repo.now);
    other.follow_root(&[hand], |text| text);
    let repository = repository(HOME, None);
    let mut rng = Seeded::new(1);
    let mut uploaded = false;
    let key = format!(
        r#"{{"keytype":"ed25519","keyval":{{"public":"{}","private":null}}}}"#,
        BASE64_STANDARD.encode(repo.hand("timestamp").public.public())
    );
    let outcome = drive(
        Session::start(|wire| create(wire, &repository, creation, &mut rng)),
        |request| match request.method {
            Method::Post => {
                uploaded = true;
                answer(200, &[], b"")
            }
            _ if request.url.path().contains(".key") => answer(200, &[], key.as_bytes()),
            _ if uploaded => serve(&other, request.url.path()),
            _ => answer(404, &[], b""),
        },
    );
    assert!(uploaded);
    assert_eq!(outcome.unwrap_err().code(), "trust.root_rotation");
}

/// Reads with a password against this host, and tells where the password or a token went.
fn confided(home: &str, host: impl Fn(&Request) -> Response) -> (Result<(), Error>, Vec<String>) {
    let repository = repository(home, Some(password()));
    let mut told = Vec::new();
    let outcome = drive(Session::start(|wire| fetch(wire, &repository)), |request| {
        if request.authorization.is_some() {
            told.push(String::from(request.url.origin()));
        }
        host(request)
    });
    (outcome.map(drop), told)
}

#[test]
fn a_redirect_cannot_ask_for_the_password() {
    for challenge in [
        r#"Bearer realm="https://evil.example/token""#,
        "Basic realm=\"x\"",
    ] {
        let (outcome, told) = confided(HOME, |request| match request.url.authority() {
            "notary.example" => answer(302, &[("Location", "https://evil.example/x")], b""),
            _ if request.url.path().starts_with("/token") => answer(200, &[], br#"{"token":"t"}"#),
            _ => answer(401, &[("WWW-Authenticate", challenge)], b""),
        });
        assert_eq!(outcome.unwrap_err().code(), "server.unauthorized");
        assert_eq!(told, Vec::<String>::new(), "{challenge}");
    }
}

#[test]
fn nobody_on_a_plain_connection_gets_a_password_or_a_token() {
    for realm in ["https://evil.example/token", "https://auth.example/token"] {
        let challenge = format!("Bearer realm=\"{realm}\"");
        let (outcome, told) = confided("http://notary.example", |request| {
            match request.url.authority() {
                "notary.example" if request.authorization.is_none() => {
                    answer(401, &[("WWW-Authenticate", challenge.as_str())], b"")
                }
                "notary.example" => answer(404, &[], b""),
                _ => answer(200, &[], br#"{"token":"t"}"#),
            }
        });
        assert_eq!(outcome.unwrap_err().code(), "server.exposed");
        assert_eq!(told, Vec::<String>::new(), "{realm}");
    }
}

#[test]
fn what_a_server_sends_back_of_a_login_or_token_is_not_quoted() {
    for (challenge, sent) in [
        ("Basic realm=\"x\"", "Y2k6aHVudGVyMg=="),
        ("Basic realm=\"x\"", "hunter2"),
        (r#"Bearer realm="https://auth.example/t""#, "t0ken"),
    ] {
        for place in ["notary.example", "auth.example"] {
            let page = "you sent Y2k6aHVudGVyMg== which is ci:hunter2, or t0ken";
            let (outcome, _) = confided(HOME, |request| match request.url.authority() {
                "notary.example" if request.authorization.is_none() => {
                    answer(401, &[("WWW-Authenticate", challenge)], b"")
                }
                "auth.example" if place != "auth.example" => {
                    answer(200, &[], br#"{"token":"t0ken"}"#)
                }
                _ => answer(400, &[], page.as_bytes()),
            });
            let error = outcome.unwrap_err();
            assert_eq!(error.code(), "server.status");
            let told = error.to_string();
            assert!(told.contains("not shown") && !told.contains(sent), "{told}");
        }
    }
}

#[test]
fn no_answer_may_be_longer_than_the_file_that_is_recorded() {
    let repo = Repo::honest();
    let repository = repository(HOME, None);
    let mut most = BTreeMap::new();
    drive(Session::start(|wire| fetch(wire, &repository)), |request| {
        let answer = serve(&repo, request.url.path());
        if request.url.path().contains("/targets.") {
            most.insert(request.max_response, answer.body.len());
        }
        answer
    })
    .unwrap();
    let size = repo.file(&RoleName::Targets).len();
    assert_eq!(most, BTreeMap::from([(size, size)]));
}

#[test]
fn a_snapshot_that_lists_more_than_anyone_could_fetch_is_not_followed() {
    let mut repo = Repo::honest();
    repo.rewrite(&RoleName::Snapshot, |text| {
        let (before, after) = text.split_once("\"meta\":{").unwrap();
        let digest = BASE64_STANDARD.encode([0; 32]);
        let many = (0..9).fold(String::new(), |text, number| {
            format!(
                "{text}\"{number}\":{{\"hashes\":{{\"sha256\":\"{digest}\"}},\"length\":104857600}},"
            )
        });
        format!("{before}\"meta\":{{{many}{after}")
    });
    let repository = repository(HOME, None);
    let outcome = drive(Session::start(|wire| fetch(wire, &repository)), |request| {
        serve(&repo, request.url.path())
    });
    assert_eq!(outcome.unwrap_err().code(), "server.malformed");
}

#[test]
fn roots_in_between_are_believed_before_more_are_asked_for() {
    let honest = Repo::honest();
    let mut repo = honest.clone();
    // The newest root claims a thousand before it.
    repo.rewrite(&RoleName::Root, |text| {
        text.replace("\"version\":1}", "\"version\":1000}")
    });
    let mut repository = repository(HOME, None);
    repository.memory = Some(honest.memory());
    let mut asked = 0;
    let outcome = drive(Session::start(|wire| fetch(wire, &repository)), |request| {
        if request.url.path().ends_with(".root.json") {
            asked += 1;
            return answer(200, &[], honest.roots[0].as_slice());
        }
        serve(&repo, request.url.path())
    });
    assert!(outcome.is_err());
    assert!(asked <= 16, "{asked}");
}

/// Alice signs; the server takes it, and then shows what `meanwhile` made of it.
fn sign_and_look_again(meanwhile: impl Fn(&mut Repo)) -> Result<(), Error> {
    let mut shown = Repo::honest();
    let order = order();
    let keys = shown.keys(&["alice"]);
    let keys = |_: &Trusted| Ok::<_, Error>(keys);
    let repository = repository(HOME, None);
    let mut rng = Seeded::new(1);
    let outcome = drive(
        Session::start(|wire| sign(wire, &repository, &order, keys, &mut rng)),
        |request| {
            if request.method == Method::Get {
                return serve(&shown, request.url.path());
            }
            shown.receive(request.body.expose());
            meanwhile(&mut shown);
            answer(200, &[], b"")
        },
    );
    outcome.map(drop)
}

/// Lets the owner change what `targets` says of a role, after its name or before it.
fn redelegate(repo: &mut Repo, role: &str, change: impl Fn(&str, &str) -> String) {
    let name = format!("\"name\":\"{role}\"");
    repo.rewrite(&RoleName::Targets, |text| {
        let (before, after) = text.split_once(&name).unwrap();
        change(&format!("{before}{name}"), after)
    });
    repo.set_version(&RoleName::Targets, 9);
}

#[test]
fn the_very_file_that_was_signed_is_believed_when_it_is_read_back() {
    assert_eq!(sign_and_look_again(|_| {}), Ok(()));
}

#[test]
fn the_same_bytes_are_judged_anew_when_other_keys_count() {
    for role in ["targets/alice", "targets/releases"] {
        let outcome = sign_and_look_again(|repo| {
            let bob = repo.hand("bob").public.id();
            redelegate(repo, role, |before, after| {
                let (before, rest) = before.rsplit_once("\"keyids\":[").unwrap();
                let (_, name) = rest.split_once(']').unwrap();
                format!("{before}\"keyids\":[\"{bob}\"]{name}{after}")
            });
        });
        assert_eq!(outcome.unwrap_err().code(), "server.not_visible", "{role}");
    }
}

#[test]
fn the_same_bytes_are_judged_anew_when_more_keys_must_sign() {
    let outcome = sign_and_look_again(|repo| {
        redelegate(repo, "targets/releases", |before, after| {
            let after = after.replacen("\"threshold\":1", "\"threshold\":2", 1);
            format!("{before}{after}")
        });
    });
    assert_eq!(outcome.unwrap_err().code(), "server.not_visible");
}

#[test]
fn the_same_content_under_another_signature_is_judged_anew() {
    let outcome = sign_and_look_again(|repo| {
        let stranger = repo.hand("stranger");
        repo.resign(&RoleName::releases(), &[stranger]);
    });
    assert_eq!(outcome.unwrap_err().code(), "server.not_visible");
}
