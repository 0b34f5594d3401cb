//! The golden transcripts, recorded again: real servers still answer so. `DCT_BLESS=1` commits them
//! anew, with the keys and hashes of the day.
#![allow(
    clippy::disallowed_methods,
    reason = "a test is told by its environment to bless"
)]

use std::cell::Cell;
use std::collections::BTreeMap;

use dct_core::key::PrivateKey;
use dct_core::key::seal;
use dct_core::oci::Digest;
use dct_core::secret::Secret;
use dct_core::wire::Method;
use dct_core::wire::Request;
use dct_tests::peers::NotaryServer;
use dct_tests::peers::Registry;
use dct_tests::peers::notary_server::Setup;
use dct_tests::peers::registry::Guard;
use dct_tests::peers::token_service::Grant;
use dct_tests::peers::token_service::TokenService;
use dct_tests::transcripts::Flow;
use dct_tests::transcripts::Given;
use dct_tests::transcripts::Image;
use dct_tests::transcripts::Login;
use dct_tests::transcripts::Outcome;
use dct_tests::transcripts::Servers;
use dct_tests::transcripts::Signer;
use dct_tests::transcripts::Transcript;
use dct_tests::transcripts::record;
use dct_tests::transcripts::shape;

use crate::stage::key;
use crate::stage::now;
use crate::stage::rng;

const GUN: &str = "registry.example/team/app";
const TRUST: &str = "https://trust.example";
const REGISTRY: &str = "https://registry.example";
const TOKENS: &str = "https://tokens.example";

#[test]
fn real_servers_still_answer_as_they_are_written_down() {
    let mut recorded = open_servers();
    recorded.extend(guarded_servers());
    if std::env::var_os("DCT_BLESS").is_some() {
        for (name, transcript) in &recorded {
            transcript.bless(name);
        }
    }
    let committed: BTreeMap<String, String> = Transcript::all()
        .iter()
        .map(|(name, transcript)| (name.clone(), shape(transcript)))
        .collect();
    let recorded: BTreeMap<String, String> = recorded
        .iter()
        .map(|(name, transcript)| ((*name).to_owned(), shape(transcript)))
        .collect();
    assert_eq!(
        committed.keys().collect::<Vec<_>>(),
        recorded.keys().collect::<Vec<_>>()
    );
    for (name, shape) in recorded {
        assert_eq!(committed[&name], shape, "{name}");
    }
}

fn open_servers() -> Vec<(&'static str, Transcript)> {
    let (server, registry) = (NotaryServer::start(), Registry::start());
    let servers = Servers(BTreeMap::from([
        (TRUST.to_owned(), server.port()),
        (REGISTRY.to_owned(), registry.port()),
    ]));
    let record = |given| record(given, &servers, b"", |_: &Request| {});
    registry.push_index("team/app", "1.0", "first");
    registry.push_index("team/app", "1.1", "second");
    registry.push_index("team/app", "1.2", "third");

    let absent = record(verify("1.0"));
    let created = record(creation());
    let twice = record(creation());
    let unsigned = record(verify("1.0"));
    let first = record(sign("1.0"));
    let again = record(sign("1.0"));
    let verified = record(verify("1.0"));
    let mut moved = sign("1.1");
    moved.images[0].expected = Some(Digest::of(b"another image").to_string());
    let moved = record(moved);
    let missing = record(sign("9.9"));
    let overtaken = overtaken(&servers);
    assert!(
        matches!(overtaken.outcome, Outcome::Published { conflicts: 1, .. }),
        "{:?}",
        overtaken.outcome
    );
    let mut recorded = vec![
        ("verify-no-trust-data", absent),
        ("create", created),
        ("create-again", twice),
        ("verify-unsigned", unsigned),
        ("sign-first-tag", first),
        ("sign-same-tag-again", again),
        ("verify", verified),
        ("sign-moved-tag", moved),
        ("sign-missing-tag", missing),
        ("sign-overtaken", overtaken),
    ];
    let owner = of_the_owner();
    recorded.extend(owner.into_iter().map(|(name, given)| (name, record(given))));
    recorded
}

/// What an owner does to the repository afterwards, in this order.
fn of_the_owner() -> Vec<(&'static str, Given)> {
    let with = |flow, keys: &[&str]| Given {
        keys: keys.iter().map(|name| pem(&key(name))).collect(),
        ..given(flow)
    };
    let at = |role: &str, given| Given {
        role: Some(role.to_owned()),
        ..given
    };
    let may_do_everything = |given| Given {
        actions: "*".to_owned(),
        ..given
    };
    let add = Given {
        signers: vec![Signer {
            name: "bob".to_owned(),
            key: pem(&key("bob")),
        }],
        ..with(Flow::Add, &["targets"])
    };
    let revoke = Given {
        tag: Some("1.1".to_owned()),
        ..with(Flow::Revoke, &["alice"])
    };
    let new_key = |name| Given {
        new_keys: vec![pem(&key(name))],
        ..with(Flow::Rotate, &["root"])
    };
    let by_server = may_do_everything(with(Flow::Rotate, &["root"]));
    vec![
        ("signer-add", add),
        (
            "signer-remove",
            at("targets/bob", with(Flow::Remove, &["targets"])),
        ),
        ("revoke", revoke),
        (
            "renew-targets",
            at("targets", with(Flow::Renew, &["targets"])),
        ),
        ("rotate-targets", at("targets", new_key("other targets"))),
        ("rotate-root", at("root", new_key("other root"))),
        (
            "rotate-timestamp",
            at(
                "timestamp",
                Given {
                    keys: vec![pem(&key("other root"))],
                    ..by_server
                },
            ),
        ),
        ("delete", may_do_everything(given(Flow::Delete))),
    ]
}

/// A signature that another publisher is before.
fn overtaken(servers: &Servers) -> Transcript {
    let is_first = Cell::new(true);
    record(sign("1.1"), servers, b"jitter", |request| {
        if request.method == Method::Post && is_first.take() {
            record(sign("1.2"), servers, b"", |_| {});
        }
    })
}

fn guarded_servers() -> Vec<(&'static str, Transcript)> {
    let tokens = TokenService::start(Grant::AccessToken).behind(TOKENS);
    let setup = Setup {
        tokens: Some(&tokens),
        ..Setup::default()
    };
    let server = NotaryServer::start_with(setup);
    let registry = Registry::start_with(Guard::Tokens(&tokens), None);
    let mut servers = Servers(BTreeMap::from([
        (TRUST.to_owned(), server.port()),
        (REGISTRY.to_owned(), registry.port()),
        (TOKENS.to_owned(), tokens.port()),
    ]));
    let with_login = |given: Given| Given {
        login: Some(Login {
            user: TokenService::USER.to_owned(),
            password: TokenService::PASSWORD.to_owned(),
        }),
        ..given
    };
    let ask = |servers: &Servers, given| record(given, servers, b"", |_: &Request| {});
    registry.push_index("team/app", "1.0", "first");
    let created = ask(&servers, with_login(creation()));
    let signed = ask(&servers, with_login(sign("1.0")));
    let stranger = ask(&servers, sign("1.0"));
    let behind_password = Registry::start_with(Guard::Password, None);
    behind_password.push_index("team/app", "1.1", "second");
    servers
        .0
        .insert(REGISTRY.to_owned(), behind_password.port());
    let by_password = ask(&servers, with_login(sign("1.1")));
    vec![
        ("create-with-token", created),
        ("sign-with-token", signed),
        ("sign-without-login", stranger),
        ("sign-with-password", by_password),
    ]
}

fn given(flow: Flow) -> Given {
    Given {
        flow,
        now: now().to_string(),
        gun: GUN.to_owned(),
        server: TRUST.to_owned(),
        actions: "pull,push".to_owned(),
        login: None,
        keys: Vec::new(),
        signers: Vec::new(),
        images: Vec::new(),
        tag: None,
        role: None,
        new_keys: Vec::new(),
    }
}

fn creation() -> Given {
    Given {
        keys: vec![pem(&key("root")), pem(&key("targets"))],
        signers: vec![Signer {
            name: "alice".to_owned(),
            key: pem(&key("alice")),
        }],
        ..given(Flow::Create)
    }
}

fn sign(tag: &str) -> Given {
    Given {
        keys: vec![pem(&key("alice"))],
        images: vec![Image {
            reference: format!("{GUN}:{tag}"),
            registry: REGISTRY.to_owned(),
            expected: None,
        }],
        ..given(Flow::Sign)
    }
}

fn verify(tag: &str) -> Given {
    Given {
        actions: "pull".to_owned(),
        tag: Some(tag.to_owned()),
        ..given(Flow::Verify)
    }
}

fn pem(key: &PrivateKey) -> String {
    let plain = Secret::new(Vec::new());
    let text = seal(key, None, None, &plain, &mut rng("pem")).unwrap();
    text.expose().clone()
}
