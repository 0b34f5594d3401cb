//! Docker's token authentication (spec §6.10): we say where tokens are given, and believe those that
//! are signed by a trusted key, meant for us, valid now, and allow what is asked for.

mod jwt;
mod trusted;

use std::collections::BTreeMap;
use std::fmt;
use std::path::PathBuf;
use std::sync::Mutex;
use std::sync::PoisonError;

use dct_core::error::ServeError;
use dct_core::secret::Secret;
use dct_core::time::Instant;
use hyper::HeaderMap;
use sha2::Digest;
use sha2::Sha256;

use self::jwt::Claims;
use self::jwt::Wrong;
use self::trusted::Trusted;
use super::Claim;
use super::Proof;
use super::given;
use crate::http::answer::Challenge;
use crate::http::answer::Fault;
use crate::http::route::Right;
use crate::http::route::Route;

/// How many tokens are remembered, so that the requests of one client cost one proof; and how long.
const REMEMBERED: usize = 1024;
const MEMORY_SECONDS: i64 = 300;

/// What a token service and we agreed on.
#[derive(Clone, Debug)]
#[expect(clippy::exhaustive_structs, reason = "what every such server is told")]
pub struct Terms {
    /// Where clients get tokens.
    pub realm: String,
    /// What we are called there.
    pub service: String,
    /// What the service calls itself.
    pub issuer: String,
    /// Certificates, in PEM, by which tokens are known.
    pub certificates: Option<PathBuf>,
    /// Keys, as a JSON web key set.
    pub keys: Option<PathBuf>,
}

/// What somebody must be allowed to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Scope {
    kind: &'static str,
    name: String,
    actions: &'static [&'static str],
}

/// Judges tokens.
pub(crate) struct Tokens {
    terms: Terms,
    trusted: Trusted,
    /// Tokens whose signature was right, by their hash.
    seen: Mutex<BTreeMap<[u8; 32], (Instant, Claims)>>,
}

impl Scope {
    fn of(route: &Route) -> Self {
        let actions: &[_] = match route.right() {
            Right::Read => &["pull"],
            Right::Write => &["push", "pull"],
            _ => &["*"],
        };
        match route.gun() {
            Some(gun) => Self {
                kind: "repository",
                name: gun.to_string(),
                actions,
            },
            None => Self {
                kind: "registry",
                name: "catalog".into(),
                actions: &["*"],
            },
        }
    }

    /// In JSON, with its members in Notary's order.
    fn detail(&self) -> String {
        let (kind, name) = (self.kind, &self.name);
        let one = |action| {
            format!(r#"{{"Type":"{kind}","Class":"","Name":"{name}","Action":"{action}"}}"#)
        };
        let all: Vec<String> = self.actions.iter().map(one).collect();
        format!("[{}]", all.join(","))
    }
}

impl fmt::Display for Scope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}", self.kind, self.name, self.actions.join(","))
    }
}

impl Tokens {
    pub(super) fn new(terms: Terms) -> Result<Self, ServeError> {
        let named = [
            ("--token-realm", &terms.realm),
            ("--token-service", &terms.service),
            ("--token-issuer", &terms.issuer),
        ];
        for (option, text) in named {
            check_text(option, text)?;
        }
        if !["https://", "http://"]
            .iter()
            .any(|scheme| terms.realm.starts_with(scheme))
        {
            return Err(refused("--token-realm", "it is no address of the web"));
        }
        let trusted = Trusted::read(terms.certificates.as_deref(), terms.keys.as_deref())?;
        Ok(Self {
            terms,
            trusted,
            seen: Mutex::new(BTreeMap::new()),
        })
    }

    pub(super) fn claim(
        &self,
        route: &Route,
        headers: &HeaderMap,
        now: Instant,
    ) -> Result<Claim, Fault> {
        let scope = Scope::of(route);
        let token = given(headers, "bearer").filter(|token| !token.is_empty());
        let token = token.ok_or_else(|| self.refusal(&scope, None))?;
        match self.remembered(token, now) {
            Some(claims) => self.admit(&claims, &scope, now).map(Claim::Settled),
            None => Ok(Claim::Open(Proof::Token(
                Secret::new(token.to_owned()),
                scope,
            ))),
        }
    }

    pub(super) fn prove(
        &self,
        token: &Secret<String>,
        scope: &Scope,
        now: Instant,
    ) -> Result<Option<String>, Fault> {
        let invalid = |reason| self.refusal(scope, Some(("invalid_token", reason)));
        let parts = jwt::read(token.expose()).map_err(invalid)?;
        self.trusted.check(&parts, now).map_err(invalid)?;
        self.remember(token.expose(), &parts.claims, now);
        self.admit(&parts.claims, scope, now)
    }

    /// What a token that is genuine allows.
    fn admit(&self, claims: &Claims, scope: &Scope, now: Instant) -> Result<Option<String>, Fault> {
        let valid = claims.check(&self.terms.issuer, &self.terms.service, now);
        valid.map_err(|reason| self.refusal(scope, Some(("invalid_token", reason))))?;
        let allows = |action: &&str| claims.allow(scope.kind, &scope.name, action);
        if !scope.actions.iter().all(allows) {
            let reason = "the token does not allow it";
            return Err(self.refusal(scope, Some(("insufficient_scope", reason))));
        }
        Ok(claims.subject())
    }

    fn remembered(&self, token: &str, now: Instant) -> Option<Claims> {
        let seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        let found = seen.get(&<[u8; 32]>::from(Sha256::digest(token)));
        found
            .filter(|(at, _)| (0..=MEMORY_SECONDS).contains(&(now.unix() - at.unix())))
            .map(|(_, claims)| claims.clone())
    }

    fn remember(&self, token: &str, claims: &Claims, now: Instant) {
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        if seen.len() >= REMEMBERED {
            seen.clear();
        }
        seen.insert(Sha256::digest(token).into(), (now, claims.clone()));
    }

    /// Word for word as Notary's server says it; clients read the realm and the service.
    fn refusal(&self, scope: &Scope, wrong: Option<(&str, Wrong)>) -> Fault {
        let Terms { realm, service, .. } = &self.terms;
        let error = wrong.map_or(String::new(), |(error, _)| format!(",error=\"{error}\""));
        let header =
            format!("Bearer realm=\"{realm}\",service=\"{service}\",scope=\"{scope}\"{error}");
        Fault::Unauthorized(Box::new(Challenge {
            header,
            detail: Some(scope.detail()),
            reason: wrong.map(|(_, reason)| reason),
        }))
    }
}

impl fmt::Debug for Tokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Tokens({})", self.terms.realm)
    }
}

/// It stands in a header, between quotation marks.
fn check_text(option: &str, text: &str) -> Result<(), ServeError> {
    let is_plain = |byte: u8| matches!(byte, b' '..=b'~') && !matches!(byte, b'"' | b'\\');
    if text.is_empty() {
        return Err(refused(option, "it is empty"));
    }
    if !text.bytes().all(is_plain) {
        return Err(refused(option, "a header cannot hold it"));
    }
    Ok(())
}

fn refused(option: &str, fact: &str) -> ServeError {
    ServeError::Setting {
        name: option.into(),
        fact: fact.into(),
    }
}
