//! Whose signature under a token counts. A header may bring certificates, a key or a name: each leads
//! to a key that the operator gave us, or nowhere.

use std::path::Path;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use dct_core::error::KeyError;
use dct_core::error::ServeError;
use dct_core::key::CaBundle;
use dct_core::key::Certificate;
use dct_core::key::KeyIdentity;
use dct_core::key::PublicKey;
use dct_core::key::TokenAlgorithm;
use dct_core::time::Instant;
use serde::Deserialize;

use super::jwt::Jwk;
use super::jwt::Token;
use super::jwt::Wrong;
use super::jwt::decode;

/// More are in no chain, and each costs signatures to check.
const MAX_CHAIN: usize = 8;

/// The largest set of keys that is read.
const MAX_SET: usize = 1 << 20;

/// Keys and authorities that the operator trusts.
pub(super) struct Trusted {
    authorities: Option<CaBundle>,
    keys: Vec<Known>,
}

struct Known {
    /// What tokens may call it.
    names: Vec<String>,
    key: PublicKey,
    identity: KeyIdentity,
    /// The one algorithm it is for, where its set says so.
    algorithm: Option<TokenAlgorithm>,
    /// Vouches for it as long as it is valid.
    certificate: Option<Certificate>,
}

#[derive(Deserialize)]
struct Set {
    keys: Vec<Jwk>,
}

impl Trusted {
    pub(super) fn read(
        certificates: Option<&Path>,
        set: Option<&Path>,
    ) -> Result<Self, ServeError> {
        let mut trusted = Self {
            authorities: None,
            keys: Vec::new(),
        };
        if let Some(path) = certificates {
            let bundle =
                CaBundle::read(&text(path)?).map_err(|error| refused(path, &error.to_string()))?;
            for certificate in bundle.certificates() {
                trusted.keys.extend(certified(certificate));
            }
            trusted.authorities = Some(bundle);
        }
        if let Some(path) = set {
            let keys = of_set(&text(path)?).map_err(|fact| refused(path, fact))?;
            trusted.keys.extend(keys);
        }
        if let Some(path) = certificates.or(set) {
            trusted.check_names().map_err(|fact| refused(path, fact))?;
        }
        Ok(trusted)
    }

    /// One name for two keys would make it a matter of luck which of them counts.
    fn check_names(&self) -> Result<(), &'static str> {
        if self.keys.is_empty() {
            return Err("it holds no key that could sign a token");
        }
        for (at, known) in self.keys.iter().enumerate() {
            let mut others = self.keys.iter().skip(at + 1);
            let is_shared = |other: &Known| {
                other.identity != known.identity
                    && other.names.iter().any(|name| known.names.contains(name))
            };
            if others.any(is_shared) {
                return Err("two different keys have one `kid`");
            }
        }
        Ok(())
    }

    /// Whether a trusted key signed a token.
    pub(super) fn check(&self, token: &Token<'_>, now: Instant) -> Result<(), Wrong> {
        let named = TokenAlgorithm::named(&token.header.alg);
        let named = named.ok_or("the token names an algorithm that we do not take")?;
        let (key, pinned) = self.signer(token, now)?;
        if pinned.is_some_and(|pinned| pinned != named) {
            return Err("the token names another algorithm than its key");
        }
        named
            .verify(&key, token.signed.as_bytes(), &token.signature)
            .map_err(|_| "the token's signature is wrong")
    }

    /// The key that a header leads to, in Notary's order; where one way fails no other is tried.
    fn signer(
        &self,
        token: &Token<'_>,
        now: Instant,
    ) -> Result<(PublicKey, Option<TokenAlgorithm>), Wrong> {
        let header = &token.header;
        if let Some(chain) = header.x5c.as_ref().filter(|chain| !chain.is_empty()) {
            return self.of_chain(chain, now);
        }
        if let Some(jwk) = &header.jwk {
            let key = public_key(jwk)?.ok_or("the token's key is of another kind")?;
            let Some(chain) = jwk.x5c.as_ref().filter(|chain| !chain.is_empty()) else {
                return self.of_key(&key, now);
            };
            let (certified, pinned) = self.of_chain(chain, now)?;
            return if certified == key {
                Ok((key, pinned))
            } else {
                Err("the token's key is not the one in its certificate")
            };
        }
        let name = header.kid.as_ref().ok_or("the token names no key")?;
        let known = self.keys.iter().filter(|known| known.names.contains(name));
        valid(known, now).unwrap_or(Err("nobody knows the key that the token names"))
    }

    fn of_key(
        &self,
        key: &PublicKey,
        now: Instant,
    ) -> Result<(PublicKey, Option<TokenAlgorithm>), Wrong> {
        const UNKNOWN: Wrong = "nobody knows the key that the token brings";
        let identity = key.identity().map_err(|_| UNKNOWN)?;
        let known = self.keys.iter().filter(|known| known.identity == identity);
        valid(known, now).unwrap_or(Err(UNKNOWN))
    }

    /// The key of a certificate that leads to one of ours.
    fn of_chain(
        &self,
        chain: &[String],
        now: Instant,
    ) -> Result<(PublicKey, Option<TokenAlgorithm>), Wrong> {
        const BAD: Wrong = "the token's certificates cannot be read";
        if chain.len() > MAX_CHAIN {
            return Err("the token brings too many certificates");
        }
        let read = |text: &String| Certificate::read(&BASE64_STANDARD.decode(text).ok()?).ok();
        let chain: Option<Vec<Certificate>> = chain.iter().map(read).collect();
        let chain = chain.ok_or(BAD)?;
        let (leaf, intermediates) = chain.split_first().ok_or(BAD)?;
        let key = leaf.public_key().map_err(|_| BAD)?;
        let Some(authorities) = &self.authorities else {
            return self.of_key(&key, now);
        };
        authorities
            .vouches_for(leaf, intermediates, now)
            .map_err(|_| "no certificate of ours vouches for the token's")?;
        Ok((key, None))
    }
}

impl Known {
    fn at(&self, now: Instant) -> Result<(PublicKey, Option<TokenAlgorithm>), Wrong> {
        let certificate = self.certificate.as_ref();
        if certificate.is_some_and(|certificate| certificate.check_validity(now).is_err()) {
            return Err("the certificate of the token's key has expired");
        }
        Ok((self.key.clone(), self.algorithm))
    }
}

/// The first of several entries that is valid now: a certificate that was renewed may stand beside the one
/// of the same key that it replaces. Where none is, what is wrong with the first.
fn valid<'a>(
    mut entries: impl Iterator<Item = &'a Known>,
    now: Instant,
) -> Option<Result<(PublicKey, Option<TokenAlgorithm>), Wrong>> {
    let first = entries.next()?.at(now);
    Some(entries.fold(first, |found, entry| {
        found.or_else(|wrong| entry.at(now).map_err(|_| wrong))
    }))
}

/// A certificate whose key is of a kind that signs no token may still be an authority's.
fn certified(certificate: &Certificate) -> Option<Known> {
    let key = certificate.public_key().ok()?;
    let identity = key.identity().ok()?;
    Some(Known {
        names: vec![fingerprint(&identity)],
        key,
        identity,
        algorithm: None,
        certificate: Some(certificate.clone()),
    })
}

/// The keys of a set (RFC 7517) that sign tokens of a kind we take.
fn of_set(text: &str) -> Result<Vec<Known>, &'static str> {
    let set: Set = serde_json::from_str(text).map_err(|_| "it is no set of JSON web keys")?;
    let mut keys = Vec::new();
    for jwk in &set.keys {
        if jwk.d.is_some() {
            return Err("it holds a private key, which belongs to the token service alone");
        }
        let algorithm = jwk.alg.as_deref().map(TokenAlgorithm::named);
        let signs = jwk
            .purpose
            .as_deref()
            .is_none_or(|purpose| purpose == "sig");
        if !signs || algorithm == Some(None) {
            continue;
        }
        let Some(key) = public_key(jwk).map_err(|_| "a key in it cannot be used")? else {
            continue;
        };
        let identity = key.identity().map_err(|_| "a key in it cannot be used")?;
        keys.push(Known {
            names: [jwk.kid.clone(), Some(fingerprint(&identity))]
                .into_iter()
                .flatten()
                .collect(),
            key,
            identity,
            algorithm: algorithm.flatten(),
            certificate: None,
        });
    }
    Ok(keys)
}

/// A point or a modulus; secrets and other kinds are no keys here.
fn public_key(jwk: &Jwk) -> Result<Option<PublicKey>, Wrong> {
    const BAD: Wrong = "the token's key is not what it should be";
    let number = |text: &Option<String>| decode(text.as_deref().unwrap_or_default());
    let made: Result<PublicKey, KeyError> = match (jwk.kty.as_str(), &jwk.crv) {
        ("EC", Some(curve)) => PublicKey::of_point(curve, &number(&jwk.x)?, &number(&jwk.y)?),
        ("RSA", _) => PublicKey::of_modulus(&number(&jwk.n)?, &number(&jwk.e)?),
        _ => return Ok(None),
    };
    made.map(Some).map_err(|_| BAD)
}

/// The name that Docker's libraries give a key (spec §6.10): 30 octets of its hash in base32.
fn fingerprint(identity: &KeyIdentity) -> String {
    const ALPHABET: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    let octets = identity.as_bytes().iter().take(30);
    let bits: Vec<u8> = octets
        .flat_map(|octet| (0..8).rev().map(move |bit| octet >> bit & 1))
        .collect();
    let letters: Vec<char> = bits
        .chunks(5)
        .map(|five| {
            five.iter()
                .fold(0, |number, bit| number << 1 | usize::from(*bit))
        })
        .filter_map(|number| ALPHABET.get(number).copied().map(char::from))
        .collect();
    let groups: Vec<String> = letters
        .chunks(4)
        .map(|four| four.iter().collect())
        .collect();
    groups.join(":")
}

fn text(path: &Path) -> Result<String, ServeError> {
    let text = std::fs::read_to_string(path).map_err(|error| refused(path, &error.to_string()))?;
    if text.len() > MAX_SET {
        return Err(refused(path, "it is larger than any list of keys"));
    }
    Ok(text)
}

fn refused(path: &Path, fact: &str) -> ServeError {
    ServeError::TokenKeys {
        path: path.display().to_string(),
        fact: fact.into(),
    }
}
