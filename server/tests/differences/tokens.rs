//! The same tokens to Debian's notary-server and to ours, genuine and forged: both let the same ones
//! in, and ask those whom they do not for the same.

use dct_tests::peers::NotaryServer;
use dct_tests::peers::TrustServer;
use dct_tests::peers::now;
use dct_tests::peers::pipe;
use dct_tests::peers::token_service::Grant;
use dct_tests::peers::token_service::TokenService;
use dct_tests::peers::token_service::signed;
use serde_json::Value;
use serde_json::json;

use crate::forged::Mint;

pub(crate) const GUN: &str = "exp/a";
const FILE: &str = "/v2/exp/a/_trust/tuf/root.json";

/// Where we mean to differ: the name of the token, Notary's status and ours.
const MEANT: &[(&str, u16, u16)] = &[
    // RFC 7519 §4.1.3: a token may be for several services.
    ("aud in a list", 401, 404),
    // Go takes the last of two, whoever reads the first sees something else.
    ("alg twice", 404, 401),
    ("iss twice", 404, 401),
    // RFC 7515 §2: without padding, in one way only.
    ("padding", 404, 401),
    // RFC 7515 §4.1.11: what must be understood and is not ends it.
    ("crit", 404, 401),
    ("crit of null", 404, 401),
    // RFC 7519 §4.1.6: it was made in time to come.
    ("iat in an hour", 404, 401),
];

struct Servers {
    tokens: TokenService,
    theirs: NotaryServer,
    ours: TrustServer,
}

impl Servers {
    fn start() -> Self {
        let tokens = TokenService::start(Grant::Token);
        let bundle = tokens.bundle();
        let realm = tokens.realm();
        let options = [
            ["--token-realm", &realm],
            ["--token-service", TokenService::SERVICE],
            ["--token-issuer", TokenService::ISSUER],
            ["--token-certs", bundle.to_str().unwrap()],
            ["--gun-prefix", "exp/"],
            ["--gun-prefix", "docker.io/library/"],
        ];
        let ours = TrustServer::start(env!("CARGO_BIN_EXE_dct-sign-server"), &options.concat());
        let theirs = NotaryServer::start_for(&tokens, &["exp/", "docker.io/library/"]);
        Self {
            tokens,
            theirs,
            ours,
        }
    }

    /// Status, body and challenge of both.
    fn ask(&self, method: &str, path: &str, authorization: &str) -> [(u16, String, String); 2] {
        let headers = [("Authorization", authorization)];
        let given = usize::from(authorization.is_empty());
        [self.theirs.port(), self.ours.port()].map(|port| {
            let answer = pipe::raw(port, method, path, &headers[given..], b"");
            let challenge = sorted(answer.header("Www-Authenticate").unwrap_or_default());
            let body = String::from_utf8_lossy(&answer.body);
            (answer.status, same_order(&body), challenge)
        })
    }
}

/// The actions in a challenge stand in any order with Notary.
fn sorted(challenge: &str) -> String {
    challenge
        .replace("push,pull", "pull,push")
        .replace(TokenService::SERVICE, "SERVICE")
}

/// And so do their details.
fn same_order(body: &str) -> String {
    let detail = body.split_once("\"detail\":[{");
    let detail = detail.and_then(|(head, rest)| Some((head, rest.rsplit_once("}]")?)));
    let Some((head, (list, end))) = detail else {
        return body.to_owned();
    };
    let mut list: Vec<&str> = list.split("},{").collect();
    list.sort_unstable();
    format!("{head}{}{end}", list.join("},{"))
}

pub(crate) fn claims(change: impl FnOnce(&mut Value)) -> String {
    let now = now().unix();
    let mut claims = json!({
        "iss": TokenService::ISSUER,
        "sub": "ci",
        "aud": TokenService::SERVICE,
        "exp": now + 300,
        "nbf": now - 30,
        "iat": now,
        "access": [{"type": "repository", "name": GUN, "actions": ["pull"]}],
    });
    change(&mut claims);
    claims.to_string()
}

fn allowing(kind: &str, name: &str, actions: &[&str]) -> String {
    claims(|claims| {
        claims["access"] = json!([{"type": kind, "name": name, "actions": actions}]);
    })
}

#[test]
fn every_address_takes_the_same_rights() {
    let servers = Servers::start();
    let header = json!({"alg": "ES256", "x5c": [servers.tokens.certificate()]}).to_string();
    let token = |kind: &str, name: &str, actions: &[&str]| {
        let claims = allowing(kind, name, actions);
        format!("Bearer {}", signed(&servers.tokens.key(), &header, &claims))
    };
    let tokens = [
        String::new(),
        "Basic YTpi".into(),
        "Bearer".into(),
        token("repository", GUN, &["pull"]),
        token("repository", GUN, &["push"]),
        token("repository", GUN, &["pull", "push"]),
        token("repository", GUN, &["*"]),
        token("repository", GUN, &["delete"]),
        token("repository", "exp/ab", &["*"]),
        token("repository", "exp", &["*"]),
        token("registry", GUN, &["*"]),
        token("registry", "catalog", &["*"]),
    ];
    let mut requests = 0;
    for (method, path) in [
        ("GET", "/v2/"),
        ("GET", "/elsewhere"),
        ("GET", "/_notary_server/health"),
        ("GET", FILE),
        ("GET", "/v2/exp/a/_trust/tuf/1.root.json"),
        ("GET", "/v2/exp/a/_trust/tuf/timestamp.key"),
        ("POST", "/v2/exp/a/_trust/tuf/timestamp.key"),
        ("POST", "/v2/exp/a/_trust/tuf/"),
        ("DELETE", "/v2/exp/a/_trust/tuf/"),
        ("GET", "/v2/exp/a/_trust/changefeed?records=1"),
        ("GET", "/v2/_trust/changefeed?records=1"),
        // Not taken here, whoever asks.
        ("GET", "/v2/other/a/_trust/tuf/root.json"),
        ("GET", "/v2/other/a/_trust/tuf/timestamp.key"),
        ("POST", "/v2/other/a/_trust/tuf/timestamp.key"),
        ("POST", "/v2/other/a/_trust/tuf/"),
        ("DELETE", "/v2/other/a/_trust/tuf/"),
        ("POST", "/v2/expo/_trust/tuf/"),
        ("GET", "/v2/other/a/_trust/changefeed?records=1"),
    ] {
        for (number, token) in tokens.iter().enumerate() {
            let [theirs, ours] = servers.ask(method, path, token);
            // Where both let somebody in, what they are told is tested elsewhere.
            let same = theirs == ours
                || (theirs.0 == ours.0 && (matches!(ours.0, 200 | 400) && path.contains(GUN)))
                || (theirs.0 == ours.0 && path.contains("changefeed"));
            assert!(same, "{number} {method} {path}\n{theirs:?}\n{ours:?}");
            requests += 1;
        }
    }
    assert!(requests > 200, "{requests}");
}

#[test]
fn the_same_tokens_are_believed() {
    let servers = Servers::start();
    let mut wrong = Vec::new();
    let mut used = 0;
    for (name, token) in Mint::of(&servers.tokens).all() {
        let [theirs, ours] = servers.ask("GET", FILE, &format!("Bearer {token}"));
        let meant = MEANT.iter().find(|(meant, ..)| *meant == name);
        let expected = meant.map_or((theirs.0, theirs.0), |(_, theirs, ours)| (*theirs, *ours));
        if (theirs.0, ours.0) != expected || (meant.is_none() && theirs != ours) {
            wrong.push(format!("{name}\n{theirs:?}\n{ours:?}"));
        }
        used += usize::from(meant.is_some());
        let is_good = name.starts_with("good");
        assert_eq!(
            ours.0 == 404,
            is_good || ours.0 == 404 && meant.is_some(),
            "{name}"
        );
    }
    assert!(
        wrong.is_empty(),
        "{}\n{}",
        wrong.join("\n"),
        servers.ours.log()
    );
    assert_eq!(used, MEANT.len());
    assert!(!servers.ours.log().contains("eyJ"), "a token in the log");
}
