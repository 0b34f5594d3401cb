//! A token taken apart (RFC 7515, RFC 7519): read strictly, bounded, and judged by its claims. Whether
//! its signature counts is not known here.

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use dct_core::time::Instant;
use serde::Deserialize;
use serde::Deserializer;
use serde::de::DeserializeOwned;
use serde::de::IgnoredAny;

/// A token with a chain of three certificates is half as long.
const MAX_TOKEN: usize = 16 << 10;

/// How far clocks may be apart, as with Notary.
const LEEWAY: i64 = 60;

/// What is wrong with a token.
pub(super) type Wrong = &'static str;

/// The parts of a token.
pub(super) struct Token<'a> {
    pub(super) header: Header,
    pub(super) claims: Claims,
    pub(super) signed: &'a str,
    pub(super) signature: Vec<u8>,
}

/// How it is signed, and by whom. Members that nobody knows are left alone, a known one that stands
/// twice is not.
#[derive(Deserialize)]
pub(super) struct Header {
    pub(super) alg: String,
    pub(super) kid: Option<String>,
    pub(super) x5c: Option<Vec<String>>,
    pub(super) jwk: Option<Jwk>,
    /// Says that something must be understood; nothing that could stand here is, not even `null`.
    #[serde(default, deserialize_with = "present")]
    crit: Option<IgnoredAny>,
}

fn present<'de, D: Deserializer<'de>>(value: D) -> Result<Option<IgnoredAny>, D::Error> {
    IgnoredAny::deserialize(value).map(Some)
}

/// A key in a header or a set; what it is worth is decided elsewhere.
#[derive(Deserialize)]
pub(super) struct Jwk {
    pub(super) kty: String,
    pub(super) kid: Option<String>,
    pub(super) alg: Option<String>,
    #[serde(rename = "use")]
    pub(super) purpose: Option<String>,
    pub(super) crv: Option<String>,
    pub(super) x: Option<String>,
    pub(super) y: Option<String>,
    pub(super) n: Option<String>,
    pub(super) e: Option<String>,
    /// The private half.
    pub(super) d: Option<IgnoredAny>,
    pub(super) x5c: Option<Vec<String>>,
}

/// What it says.
#[derive(Clone, Deserialize)]
pub(super) struct Claims {
    iss: Option<String>,
    sub: Option<String>,
    aud: Option<Audience>,
    exp: Option<i64>,
    nbf: Option<i64>,
    iat: Option<i64>,
    access: Option<Vec<Access>>,
}

#[derive(Clone, Deserialize)]
#[serde(untagged)]
enum Audience {
    One(String),
    Many(Vec<String>),
}

#[derive(Clone, Deserialize)]
struct Access {
    #[serde(rename = "type")]
    kind: String,
    name: String,
    actions: Option<Vec<String>>,
}

/// Takes a token apart.
pub(super) fn read(text: &str) -> Result<Token<'_>, Wrong> {
    if text.len() > MAX_TOKEN {
        return Err("the token is too long");
    }
    let parts = text.rsplit_once('.').and_then(|(signed, signature)| {
        let (header, claims) = signed.split_once('.')?;
        Some((signed, header, claims, signature))
    });
    let (signed, header, claims, signature) = parts.ok_or("the token has not three parts")?;
    let header: Header = part(header)?;
    if header.crit.is_some() {
        return Err("the token's header asks for what we do not know");
    }
    Ok(Token {
        header,
        claims: part(claims)?,
        signed,
        signature: decode(signature)?,
    })
}

/// Bytes as tokens write them, without padding and in one way only.
pub(super) fn decode(text: &str) -> Result<Vec<u8>, Wrong> {
    let bytes = BASE64_URL_SAFE_NO_PAD.decode(text);
    bytes.map_err(|_| "the token is not base64")
}

fn part<T: DeserializeOwned>(text: &str) -> Result<T, Wrong> {
    serde_json::from_slice(&decode(text)?).map_err(|_| "the token is not what it should be as JSON")
}

impl Claims {
    /// Whether it was made by this issuer, for this service, and for this moment.
    pub(super) fn check(&self, issuer: &str, service: &str, now: Instant) -> Result<(), Wrong> {
        let now = now.unix();
        if self.iss.as_deref() != Some(issuer) {
            return Err("the token is of another issuer");
        }
        let is_ours = match &self.aud {
            Some(Audience::One(one)) => one == service,
            Some(Audience::Many(many)) => many.iter().any(|one| one == service),
            None => false,
        };
        if !is_ours {
            return Err("the token is for another service");
        }
        match self.exp {
            Some(end) if now <= end.saturating_add(LEEWAY) => {}
            Some(_) => return Err("the token has expired"),
            None => return Err("the token never expires"),
        }
        let begins = [self.nbf, self.iat].into_iter().flatten();
        if begins
            .into_iter()
            .any(|begin| now < begin.saturating_sub(LEEWAY))
        {
            return Err("the token is not valid yet");
        }
        Ok(())
    }

    /// Whether it allows an action; `*` is all of them.
    pub(super) fn allow(&self, kind: &str, name: &str, action: &str) -> bool {
        let access = self.access.iter().flatten();
        access
            .filter(|access| access.kind == kind && access.name == name)
            .flat_map(|access| access.actions.iter().flatten())
            .any(|allowed| allowed == action || allowed == "*")
    }

    /// Whose it is; a token may be nobody's.
    pub(super) fn subject(&self) -> Option<String> {
        self.sub.clone().filter(|subject| !subject.is_empty())
    }
}
