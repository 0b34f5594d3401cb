//! Tokens, genuine and forged. The names of those that must be believed begin with `good`.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use dct_core::key::PrivateKey;
use dct_tests::peers::now;
use dct_tests::peers::token_service::Grant;
use dct_tests::peers::token_service::TokenService;
use dct_tests::peers::token_service::signed;
use dct_tests::repo::Hand;
use dct_tests::repo::Seeded;
use serde_json::Value;
use serde_json::json;
use sha2::Digest;
use sha2::Sha256;

use crate::tokens::GUN;
use crate::tokens::claims;

pub(crate) type Named = (&'static str, String);

/// Makes tokens with the service's key and certificate, and with those of others.
pub(crate) struct Mint {
    key: PrivateKey,
    chain: String,
    /// `kid`, as Docker's libraries name the key.
    name: String,
    colleague: (PrivateKey, String),
    foreign: TokenService,
    stranger: PrivateKey,
    bundle: Vec<u8>,
    /// The usual header and claims.
    header: String,
    claims: String,
}

impl Mint {
    pub(crate) fn of(service: &TokenService) -> Self {
        let (key, chain) = (service.key(), service.certificate());
        Self {
            name: fingerprint(&key),
            header: json!({"typ": "JWT", "alg": "ES256", "x5c": [chain]}).to_string(),
            claims: claims(|_| ()),
            colleague: service.colleague(),
            foreign: TokenService::start(Grant::Token),
            stranger: Hand::p256(77).private(),
            bundle: std::fs::read(service.bundle()).unwrap(),
            key,
            chain,
        }
    }

    pub(crate) fn all(&self) -> Vec<Named> {
        let parts = [
            self.good(),
            self.claimed(),
            self.by_others(),
            self.by_no_key(),
            self.by_algorithm(),
            self.misshapen(),
        ];
        parts.concat()
    }

    /// Another header over the usual claims.
    fn with(&self, header: Value) -> String {
        self.by(&self.key, header)
    }

    fn by(&self, key: &PrivateKey, header: impl Into<Value>) -> String {
        signed(key, &header.into().to_string(), &self.claims)
    }

    /// Other claims under the usual header.
    fn say(&self, change: impl FnOnce(&mut Value)) -> String {
        signed(&self.key, &self.header, &claims(change))
    }

    fn at(&self, claim: &str, seconds: i64) -> String {
        self.say(|claims| claims[claim] = json!(now().unix() + seconds))
    }

    fn without(&self, claim: &str) -> String {
        self.say(|claims| drop(claims.as_object_mut().unwrap().remove(claim)))
    }

    fn set(&self, claim: &str, value: Value) -> String {
        self.say(|claims| claims[claim] = value)
    }

    fn raw(&self, header: &str, claims: &str) -> String {
        signed(&self.key, header, claims)
    }

    fn good(&self) -> Vec<Named> {
        let Self {
            key, chain, name, ..
        } = self;
        let mut brought = jwk(key);
        brought["x5c"] = json!([chain]);
        let (colleague, certified) = &self.colleague;
        let unknown = json!({
            "alg": "ES256", "x5c": [chain], "zip": "DEF",
            "x5u": "http://127.0.0.1:1/", "jku": "http://127.0.0.1:1/",
        });
        vec![
            ("good by certificate", self.say(|_| ())),
            (
                "good by another of the authority",
                self.by(colleague, json!({"alg": "ES256", "x5c": [certified]})),
            ),
            (
                "good by key",
                self.with(json!({"alg": "ES256", "jwk": jwk(key)})),
            ),
            (
                "good by key with certificate",
                self.with(json!({"alg": "ES256", "jwk": brought})),
            ),
            (
                "good by name",
                self.with(json!({"alg": "ES256", "kid": name})),
            ),
            ("good with a member nobody knows", self.with(unknown)),
            (
                "good with an empty chain",
                self.with(json!({"alg": "ES256", "x5c": [], "kid": name})),
            ),
            ("good and just expired", self.at("exp", -30)),
            ("good and almost begun", self.at("nbf", 30)),
            ("good of nobody", self.without("sub")),
            (
                "good with more",
                self.set("context", json!({"a": [1.5, null, {"exp": 0}]})),
            ),
        ]
    }

    fn claimed(&self) -> Vec<Named> {
        let access = |key: &str, value: Value| self.say(|claims| claims["access"][0][key] = value);
        let lone = json!({"type": "repository", "name": GUN, "actions": ["pull"]});
        let huge = self
            .claims
            .replacen("\"exp\":", "\"exp\":99999999999999999999", 1);
        vec![
            ("expired", self.at("exp", -90)),
            ("not begun", self.at("nbf", 90)),
            ("iat in an hour", self.at("iat", 3600)),
            ("without an end", self.without("exp")),
            ("an end of null", self.set("exp", Value::Null)),
            ("an end as text", self.set("exp", json!("99999999999"))),
            (
                "an end with a fraction",
                self.set("exp", json!(99_999_999_999.5)),
            ),
            ("an end out of range", self.raw(&self.header, &huge)),
            ("for another service", self.set("aud", json!("other"))),
            ("for nobody", self.without("aud")),
            (
                "aud in a list",
                self.set("aud", json!(["other", TokenService::SERVICE])),
            ),
            (
                "aud in a list without us",
                self.set("aud", json!(["other"])),
            ),
            ("of another issuer", self.set("iss", json!("other"))),
            (
                "of an issuer in a list",
                self.set("iss", json!([TokenService::ISSUER])),
            ),
            ("access of null", self.set("access", Value::Null)),
            ("access in no list", self.set("access", lone)),
            (
                "access to lists of lists",
                self.set("access", json!([[[[["pull"]]]]])),
            ),
            ("actions in no list", access("actions", json!("pull"))),
            ("actions of null", access("actions", Value::Null)),
            ("another repository", access("name", json!("exp/b"))),
            ("every repository by a star", access("name", json!("*"))),
        ]
    }

    fn by_others(&self) -> Vec<Named> {
        let Self {
            chain,
            name,
            stranger,
            ..
        } = self;
        let mut confused = jwk(stranger);
        confused["x5c"] = json!([chain]);
        let mut named = jwk(stranger);
        named["kid"] = json!(name);
        let foreign = (self.foreign.key(), self.foreign.certificate());
        let by = |header: Value| self.by(stranger, header);
        vec![
            (
                "by a stranger with our certificate",
                signed(stranger, &self.header, &self.claims),
            ),
            (
                "by a stranger with their key",
                by(json!({"alg": "ES256", "jwk": jwk(stranger)})),
            ),
            (
                "by a stranger with their key and our name",
                by(json!({"alg": "ES256", "jwk": named, "kid": name})),
            ),
            (
                "by a stranger with their key and our certificate in it",
                by(json!({"alg": "ES256", "jwk": confused})),
            ),
            (
                "by a stranger with our name",
                by(json!({"alg": "ES256", "kid": name})),
            ),
            (
                "by a stranger with their name",
                by(json!({"alg": "ES256", "kid": fingerprint(stranger)})),
            ),
            (
                "by another authority's",
                self.by(&foreign.0, json!({"alg": "ES256", "x5c": [foreign.1]})),
            ),
            (
                "by another authority's, with ours behind",
                self.by(
                    &foreign.0,
                    json!({"alg": "ES256", "x5c": [foreign.1, chain]}),
                ),
            ),
            (
                "by another authority's, and our name",
                self.with(json!({"alg": "ES256", "x5c": [foreign.1], "kid": name})),
            ),
        ]
    }

    fn by_no_key(&self) -> Vec<Named> {
        vec![
            (
                "by a name that is a path",
                self.with(json!({"alg": "ES256", "kid": "../../../../dev/null"})),
            ),
            (
                "by a name that asks a database",
                self.with(json!({"alg": "ES256", "kid": "' OR 1=1 --"})),
            ),
            ("by no name", self.with(json!({"alg": "ES256"}))),
            (
                "by an empty name",
                self.with(json!({"alg": "ES256", "kid": ""})),
            ),
            (
                "a chain of garbage",
                self.with(json!({"alg": "ES256", "x5c": ["AAAA"]})),
            ),
            (
                "a chain of no base64",
                self.with(json!({"alg": "ES256", "x5c": ["!"]})),
            ),
            (
                "a chain of numbers",
                self.with(json!({"alg": "ES256", "x5c": [1]})),
            ),
            (
                "a key without numbers",
                self.with(json!({"alg": "ES256", "jwk": {"kty": "EC", "crv": "P-256"}})),
            ),
            (
                "a key that is a secret",
                self.with(json!({"alg": "ES256", "jwk": {"kty": "oct", "k": "AAAA"}})),
            ),
        ]
    }

    fn by_algorithm(&self) -> Vec<Named> {
        let chain = &self.chain;
        let public = self.key.public().public();
        let secret = |secret: &[u8]| {
            let header = json!({"alg": "HS256", "kid": self.name}).to_string();
            let head = format!("{}.{}", encode(header), encode(&self.claims));
            format!("{head}.{}", encode(hmac(secret, head.as_bytes())))
        };
        let none = |signature: &str| {
            let header = json!({"alg": "none", "x5c": [chain]}).to_string();
            format!("{}.{}.{signature}", encode(header), encode(&self.claims))
        };
        let good = self.say(|_| ());
        let signature = good.rsplit('.').next().unwrap();
        vec![
            ("none", none("")),
            ("none with a signature", none(signature)),
            ("None", self.with(json!({"alg": "None", "x5c": [chain]}))),
            ("HS256 with the key as secret", secret(public)),
            ("HS256 with the bundle as secret", secret(&self.bundle)),
            ("HS256 with nothing as secret", secret(b"")),
            (
                "alg in small letters",
                self.with(json!({"alg": "es256", "x5c": [chain]})),
            ),
            (
                "alg of another curve",
                self.with(json!({"alg": "ES384", "x5c": [chain]})),
            ),
            (
                "alg of another kind",
                self.with(json!({"alg": "RS256", "x5c": [chain]})),
            ),
            (
                "alg of null",
                self.with(json!({"alg": null, "x5c": [chain]})),
            ),
            ("no alg", self.with(json!({"x5c": [chain]}))),
            (
                "alg twice",
                self.raw(
                    &self.header.replacen('{', "{\"alg\":\"none\",", 1),
                    &self.claims,
                ),
            ),
            (
                "iss twice",
                self.raw(
                    &self.header,
                    &self.claims.replacen('{', "{\"iss\":\"other\",", 1),
                ),
            ),
            (
                "crit",
                self.with(json!({"alg": "ES256", "x5c": [chain], "crit": ["b64"], "b64": false})),
            ),
            (
                "crit of null",
                self.with(json!({"alg": "ES256", "x5c": [chain], "crit": null})),
            ),
        ]
    }

    fn misshapen(&self) -> Vec<Named> {
        let Self { header, claims, .. } = self;
        let good = self.say(|_| ());
        let (head, signature) = good.rsplit_once('.').unwrap();
        let bytes = BASE64_URL_SAFE_NO_PAD.decode(signature).unwrap();
        let other = claims.replacen("\"ci\"", "\"root\"", 1);
        let certificate = BASE64_STANDARD.decode(&self.chain).unwrap();
        vec![
            (
                "other claims under the signature",
                format!("{}.{}.{signature}", encode(header), encode(other)),
            ),
            (
                "half a signature",
                format!("{head}.{}", encode(&bytes[..32])),
            ),
            ("no signature", format!("{head}.")),
            (
                "a signature in zeros",
                format!("{head}.{}", encode([0; 64])),
            ),
            (
                "a signature as a certificate has it",
                format!("{head}.{}", encode(&certificate[certificate.len() - 70..])),
            ),
            ("padding", self.padded(head)),
            ("two parts", head.to_owned()),
            ("four parts", format!("{good}.AAAA")),
            ("garbage", "!!!.???.***".into()),
            (
                "base64 of garbage",
                format!("{}.{}.{}", encode("a"), encode("b"), encode("c")),
            ),
            ("lists for both", self.raw("[]", "[]")),
            (
                "text behind the header",
                self.raw(&format!("{header} x"), claims),
            ),
            (
                "text behind the claims",
                self.raw(header, &format!("{claims} x")),
            ),
            (
                "nested beyond sense",
                self.raw(header, &format!("{}{}", "[".repeat(4000), "]".repeat(4000))),
            ),
            ("three dots", "...".into()),
        ]
    }

    /// What is signed is what was sent, padding and all.
    fn padded(&self, head: &str) -> String {
        let pad = |part: &str| format!("{part}{}", "=".repeat((4 - part.len() % 4) % 4));
        let (header, claims) = head.split_once('.').unwrap();
        let head = format!("{}.{}", pad(header), pad(claims));
        let signature = self.key.sign(head.as_bytes(), &mut Seeded::new(1));
        format!("{head}.{}", pad(&encode(signature.unwrap().1)))
    }
}

fn encode(bytes: impl AsRef<[u8]>) -> String {
    BASE64_URL_SAFE_NO_PAD.encode(bytes)
}

fn jwk(key: &PrivateKey) -> Value {
    // The point stands at the end of its wrapping: 4, then both numbers.
    let spki = key.public().public();
    let (x, y) = spki[spki.len() - 64..].split_at(32);
    json!({"kty": "EC", "crv": "P-256", "x": encode(x), "y": encode(y)})
}

/// As Docker's libraries name a key: 30 octets of its hash in base32.
fn fingerprint(key: &PrivateKey) -> String {
    let hash = Sha256::digest(key.public().public());
    let mut letters = String::new();
    for (at, five) in hash[..30].chunks(5).enumerate() {
        let number = five
            .iter()
            .fold(0_u64, |number, byte| number << 8 | u64::from(*byte));
        for letter in (0..8).rev() {
            if letter % 4 == 3 && (at, letter) != (0, 7) {
                letters.push(':');
            }
            let letter = usize::try_from(number >> (5 * letter) & 31).unwrap();
            letters.push(char::from(b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"[letter]));
        }
    }
    letters
}

fn hmac(key: &[u8], message: &[u8]) -> Vec<u8> {
    let digest = Sha256::digest(key);
    let key = if key.len() > 64 {
        digest.as_slice()
    } else {
        key
    };
    let mut block = [0; 64];
    block[..key.len()].copy_from_slice(key);
    let inner = Sha256::digest([&block.map(|byte| byte ^ 0x36)[..], message].concat());
    Sha256::digest([&block.map(|byte| byte ^ 0x5c)[..], &inner].concat()).to_vec()
}
