//! Tokens by a set of keys, where Notary has none to compare with, and the ways to set it up wrongly.
//! What Notary believes too stands in `differences`.

use std::fs;
use std::path::Path;
use std::path::PathBuf;
use std::process::Command;

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use dct_tests::peers::Authority;
use dct_tests::peers::TrustServer;
use dct_tests::peers::now;
use dct_tests::peers::token_service::Grant;
use dct_tests::peers::token_service::TokenService;
use dct_tests::peers::token_service::signed;
use dct_tests::repo::Hand;
use serde_json::Value;
use serde_json::json;
use sha2::Digest;
use sha2::Sha256;

use crate::ask_with;
use crate::code;
use crate::commands::refused;
use crate::file;
use crate::start;

const GUN: &str = "a/b";

/// A file that is gone when the test is.
struct Scratch(PathBuf);

impl Scratch {
    fn new(name: &str, text: &str) -> Self {
        let name = format!("dct-tokens-{}-{name}", std::process::id());
        let path = std::env::temp_dir().join(name);
        fs::write(&path, text).unwrap();
        Self(path)
    }

    fn path(&self) -> &str {
        self.0.to_str().unwrap()
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}

fn with(keys: [&str; 2], more: &[&str]) -> TrustServer {
    let options = [
        "--token-realm",
        "https://tokens.example/token",
        "--token-service",
        "trust",
        "--token-issuer",
        "issuer",
    ];
    start(&[&options, &keys[..], more].concat())
}

fn claims(change: impl FnOnce(&mut Value)) -> String {
    let now = now().unix();
    let mut claims = json!({
        "iss": "issuer",
        "sub": "ci",
        "aud": "trust",
        "exp": now + 300,
        "access": [{"type": "repository", "name": GUN, "actions": ["pull"]}],
    });
    change(&mut claims);
    claims.to_string()
}

/// 404 for who may ask, since there is nothing.
fn status(server: &TrustServer, token: &str) -> u16 {
    let token = format!("Bearer {token}");
    let path = file(GUN, "root.json");
    ask_with(server, "GET", &path, &[("Authorization", &token)]).status
}

fn encode(bytes: impl AsRef<[u8]>) -> String {
    BASE64_URL_SAFE_NO_PAD.encode(bytes)
}

pub(crate) fn point(hand: &Hand) -> Value {
    let spki = hand.public.public();
    let (x, y) = spki[spki.len() - 64..].split_at(32);
    json!({"kty": "EC", "crv": "P-256", "x": encode(x), "y": encode(y)})
}

fn openssl(arguments: &[&str]) -> Vec<u8> {
    let output = Command::new("openssl").args(arguments).output().unwrap();
    assert!(output.status.success(), "{arguments:?}");
    output.stdout
}

/// An RSA key of OpenSSL's.
struct Rsa(Scratch);

impl Rsa {
    fn new() -> Self {
        let key = Scratch::new("rsa.key", "");
        openssl(&["genrsa", "-out", key.path(), "2048"]);
        Self(key)
    }

    fn jwk(&self) -> Value {
        let text = openssl(&["rsa", "-in", self.0.path(), "-noout", "-modulus"]);
        let text = String::from_utf8(text).unwrap();
        let digits = text.trim().trim_start_matches("Modulus=").as_bytes();
        let byte = |pair| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap();
        let modulus: Vec<u8> = digits.chunks(2).map(byte).collect();
        json!({"kty": "RSA", "n": encode(modulus), "e": "AQAB"})
    }

    fn sign(&self, header: impl Into<Value>, digest: &str) -> String {
        let header = header.into().to_string();
        let head = format!("{}.{}", encode(header), encode(claims(|_| ())));
        let message = Scratch::new("message", &head);
        let signature = openssl(&["dgst", digest, "-sign", self.0.path(), message.path()]);
        format!("{head}.{}", encode(signature))
    }
}

#[test]
fn a_set_of_keys_says_which_key_is_for_what() {
    let key = Rsa::new();
    let rsa = key.jwk();
    let (own, stranger) = (Hand::p256(1), Hand::p256(2));
    let entry = |mut key: Value, more: Value| {
        let more = more.as_object().unwrap().clone();
        key.as_object_mut().unwrap().extend(more);
        key
    };
    let set = json!({"keys": [
        entry(point(&own), json!({"kid": "one", "use": "sig"})),
        entry(rsa.clone(), json!({"kid": "two", "alg": "RS256"})),
        entry(point(&stranger), json!({"kid": "for secrets", "use": "enc"})),
        entry(point(&stranger), json!({"kid": "of another kind", "alg": "ECDH-ES"})),
        {"kty": "oct", "kid": "secret", "k": "AAAA"},
        {"kty": "OKP", "kid": "other", "crv": "Ed25519", "x": "AAAA"},
    ]});
    let set = Scratch::new("set.json", &set.to_string());
    let server = with(["--token-jwks", set.path()], &[]);

    let by_hand =
        |hand: &Hand, header: Value| signed(&hand.private(), &header.to_string(), &claims(|_| ()));
    for (name, token, expected) in [
        (
            "by its name",
            by_hand(&own, json!({"alg": "ES256", "kid": "one"})),
            404,
        ),
        (
            "by itself",
            by_hand(&own, json!({"alg": "ES256", "jwk": point(&own)})),
            404,
        ),
        (
            "RSA",
            key.sign(json!({"alg": "RS256", "kid": "two"}), "-sha256"),
            404,
        ),
        (
            "RSA by itself",
            key.sign(json!({"alg": "RS256", "jwk": rsa}), "-sha256"),
            404,
        ),
        (
            "another hash",
            key.sign(json!({"alg": "RS384", "kid": "two"}), "-sha384"),
            401,
        ),
        (
            "another hash by itself",
            key.sign(json!({"alg": "RS384", "jwk": rsa}), "-sha384"),
            401,
        ),
        (
            "a lie about the hash",
            key.sign(json!({"alg": "RS256", "kid": "two"}), "-sha384"),
            401,
        ),
        (
            "another key's name",
            by_hand(&own, json!({"alg": "ES256", "kid": "two"})),
            401,
        ),
        (
            "a key for secrets",
            by_hand(&stranger, json!({"alg": "ES256", "kid": "for secrets"})),
            401,
        ),
        (
            "a key of another kind",
            by_hand(&stranger, json!({"alg": "ES256", "kid": "of another kind"})),
            401,
        ),
        (
            "the secret",
            by_hand(&own, json!({"alg": "HS256", "kid": "secret"})),
            401,
        ),
        (
            "another type",
            by_hand(&own, json!({"alg": "EdDSA", "kid": "other"})),
            401,
        ),
        (
            "a certificate",
            by_hand(
                &stranger,
                json!({"alg": "ES256", "kid": "one", "x5c": ["AAAA"]}),
            ),
            401,
        ),
    ] {
        assert_eq!(
            status(&server, &token),
            expected,
            "{name}: {}",
            server.log()
        );
    }
    assert!(!server.log().contains("eyJ"), "a token in the log");
}

#[test]
fn a_certificate_that_is_no_authority_brings_its_own_key_alone() {
    // Without a bundle a chain leads nowhere; its leaf must be a key of the set.
    let service = TokenService::start(Grant::Token);
    let spki = service.key().public().public().to_vec();
    let (x, y) = spki[spki.len() - 64..].split_at(32);
    let set = json!({"keys": [{"kty": "EC", "crv": "P-256", "x": encode(x), "y": encode(y)}]});
    let set = Scratch::new("leaf.json", &set.to_string());
    let server = with(["--token-jwks", set.path()], &[]);
    let (colleague, other) = service.colleague();
    for (key, chain, expected) in [
        (service.key(), vec![service.certificate()], 404),
        (colleague, vec![other.clone()], 401),
        (service.key(), vec![other, service.certificate()], 401),
        (service.key(), vec![service.certificate(); 9], 401),
    ] {
        let header = json!({"alg": "ES256", "x5c": chain}).to_string();
        let token = signed(&key, &header, &claims(|_| ()));
        assert_eq!(status(&server, &token), expected, "{chain:?}");
    }
}

#[test]
fn a_bundle_vouches_as_long_as_it_is_valid() {
    let authority = Authority::at("2026-01-01T00:00:00Z");
    let leaf = authority.certify(&["old"]);
    let key = dct_core::key::StoredKey::read(&leaf.read().1)
        .unwrap()
        .unlock(None)
        .unwrap();
    let server = with(["--token-certs", leaf.certificate.to_str().unwrap()], &[]);
    let chain: String = leaf
        .read()
        .0
        .lines()
        .filter(|line| !line.starts_with('-'))
        .collect();
    let spki = key.public().public().to_vec();
    let (x, y) = spki[spki.len() - 64..].split_at(32);
    let jwk = json!({"kty": "EC", "crv": "P-256", "x": encode(x), "y": encode(y)});
    for header in [
        json!({"alg": "ES256", "x5c": [chain]}),
        json!({"alg": "ES256", "jwk": jwk}),
    ] {
        let token = signed(&key, &header.to_string(), &claims(|_| ()));
        assert_eq!(status(&server, &token), 401);
    }
    assert!(server.log().contains("has expired"), "{}", server.log());
}

/// What Docker's libraries call a key: 30 octets of its hash in base32, by fours.
fn fingerprint(hand: &Hand) -> String {
    let digest = Sha256::digest(hand.public.public());
    let file = Scratch::new("digest", "");
    fs::write(&file.0, &digest[..30]).unwrap();
    let output = Command::new("base32").arg(file.path()).output().unwrap();
    let letters: Vec<char> = String::from_utf8(output.stdout)
        .unwrap()
        .trim()
        .chars()
        .collect();
    let fours: Vec<String> = letters
        .chunks(4)
        .map(|four| four.iter().collect())
        .collect();
    fours.join(":")
}

#[test]
fn a_certificate_that_was_renewed_counts_beside_the_one_that_ran_out() {
    let own = Hand::p256(1);
    let certificate = |made: &str| {
        let certified = own.in_certificate("tokens", made.parse().unwrap());
        String::from_utf8(certified.public.public().to_vec()).unwrap()
    };
    let (old, new) = (
        certificate("2010-01-01T00:00:00Z"),
        certificate("2026-01-01T00:00:00Z"),
    );
    let bare =
        |pem: &str| -> String { pem.lines().filter(|line| !line.starts_with('-')).collect() };
    for (bundle, expected) in [
        (format!("{old}{new}"), 404),
        (format!("{new}{old}"), 404),
        (old.clone(), 401),
    ] {
        let bundle = Scratch::new("renewed.pem", &bundle);
        let server = with(["--token-certs", bundle.path()], &[]);
        for header in [
            json!({"alg": "ES256", "kid": fingerprint(&own)}),
            json!({"alg": "ES256", "jwk": point(&own)}),
            json!({"alg": "ES256", "x5c": [bare(if expected == 404 { &new } else { &old })]}),
        ] {
            let token = signed(&own.private(), &header.to_string(), &claims(|_| ()));
            let log = server.log();
            assert_eq!(status(&server, &token), expected, "{header}: {log}");
        }
    }
}

#[test]
fn a_token_is_judged_anew_each_time() {
    let own = Hand::p256(1);
    let mut key = point(&own);
    key["kid"] = json!("one");
    let set = Scratch::new("anew.json", &json!({"keys": [key]}).to_string());
    let server = with(["--token-jwks", set.path()], &["--log", "requests"]);
    let header = json!({"alg": "ES256", "kid": "one"}).to_string();
    let token = format!(
        "Bearer {}",
        signed(&own.private(), &header, &claims(|_| ()))
    );
    let ask =
        |method: &str, path: &str| ask_with(&server, method, path, &[("Authorization", &token)]);
    // What let it in here lets it in nowhere else, however often it was seen.
    for _ in 0..3 {
        assert_eq!(ask("GET", &file(GUN, "root.json")).status, 404);
        let other = ask("GET", &file("a/c", "root.json"));
        assert_eq!((other.status, code(&other)), (401, "UNAUTHORIZED".into()));
        let challenge = other.header("WWW-Authenticate").unwrap();
        assert_eq!(
            challenge,
            "Bearer realm=\"https://tokens.example/token\",service=\"trust\",\
             scope=\"repository:a/c:pull\",error=\"insufficient_scope\""
        );
        assert_eq!(ask("DELETE", &file(GUN, "")).status, 401);
    }
    assert!(server.log().contains("\"user\":\"ci\""), "{}", server.log());
    let huge = claims(|claims| claims["sub"] = json!("x".repeat(17 << 10)));
    assert_eq!(
        status(&server, &signed(&own.private(), &header, &huge)),
        401
    );
}

#[test]
fn everybody_may_read_where_that_is_allowed() {
    let set = json!({"keys": [point(&Hand::p256(1))]}).to_string();
    let set = Scratch::new("public.json", &set);
    let server = with(["--token-jwks", set.path()], &["--public-read"]);
    let ask = |method: &str, path: &str| ask_with(&server, method, path, &[]).status;
    assert_eq!(ask("GET", &file(GUN, "root.json")), 404);
    assert_eq!(ask("GET", "/v2/_trust/changefeed?records=1"), 200);
    for (method, path) in [
        ("GET", "/v2/".to_owned()),
        ("GET", file(GUN, "timestamp.key")),
        ("POST", file(GUN, "timestamp.key")),
        ("POST", file(GUN, "")),
        ("DELETE", file(GUN, "")),
    ] {
        assert_eq!(ask(method, &path), 401, "{method} {path}");
    }
}

#[test]
fn what_gives_no_keys_starts_no_server() {
    let own = point(&Hand::p256(1));
    let mut private = own.clone();
    private["d"] = json!("AAAA");
    let named = |hand: &Hand| {
        let mut key = point(hand);
        key["kid"] = json!("same");
        key
    };
    let mut off = own.clone();
    off["y"] = off["x"].clone();
    let data = std::env::temp_dir().join(format!("dct-tokens-{}-none", std::process::id()));
    let run = |realm: &str, keys: &str, path: &str, code: &str| {
        let line = [
            "serve",
            "--token-realm",
            realm,
            "--token-service",
            "s",
            "--token-issuer",
            "i",
            keys,
            path,
        ];
        refused(&line, &data, 2, code);
    };
    let realm = "https://tokens.example/token";
    for (text, option) in [
        ("", "--token-certs"),
        ("hello", "--token-certs"),
        ("{}", "--token-jwks"),
        ("{\"keys\":[]}", "--token-jwks"),
        (
            "{\"keys\":[{\"kty\":\"oct\",\"k\":\"AAAA\"}]}",
            "--token-jwks",
        ),
        (&json!({"keys": [private]}).to_string(), "--token-jwks"),
        (&json!({"keys": [off]}).to_string(), "--token-jwks"),
        (
            &json!({"keys": [named(&Hand::p256(1)), named(&Hand::p256(2))]}).to_string(),
            "--token-jwks",
        ),
    ] {
        let file = Scratch::new("refused", text);
        run(realm, option, file.path(), "serve.token_keys");
    }
    run(realm, "--token-jwks", "/none", "serve.token_keys");
    let good = Scratch::new("good", &json!({"keys": [own]}).to_string());
    for realm in [
        "",
        "tokens.example",
        "https://x/\",service=\"y",
        "https://x/\u{e4}",
    ] {
        run(realm, "--token-jwks", good.path(), "serve.setting");
    }
    for prefix in ["", "a", "/", "a//", "../", "a/b"] {
        refused(
            &["serve", "--gun-prefix", prefix],
            &data,
            2,
            "serve.setting",
        );
    }
    assert!(!Path::new(&data).exists(), "nothing was made");
}
