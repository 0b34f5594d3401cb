//! Who asks, and whether they may: nobody in particular, a user with a password, or whoever brings a
//! token. What it takes to ask for something is the route's to say.

mod tokens;
mod users;

use std::path::Path;

use dct_core::error::ServeError;
use dct_core::secret::Secret;
use dct_core::time::Instant;
use hyper::HeaderMap;
use hyper::header;

use self::tokens::Scope;
use self::tokens::Tokens;
use self::users::Users;
use super::answer::Fault;
use super::route::Right;
use super::route::Route;

pub use self::tokens::Terms;

/// Whom we serve.
#[derive(Debug)]
pub struct Auth {
    readers: Readers,
    who: Who,
}

#[derive(Debug)]
enum Who {
    Anyone,
    Users(Users),
    Tokens(Tokens),
}

/// Who may read without a login.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(clippy::exhaustive_enums, reason = "everybody, or those who log in")]
pub enum Readers {
    /// Whoever reaches us.
    Anyone,
    /// Users alone.
    Users,
}

/// What a request says about who sent it.
pub(crate) enum Claim {
    /// Nothing that must be proven.
    Settled(Option<String>),
    /// Something that was not seen yet; proving it takes a while.
    Open(Proof),
}

/// What must be proven.
pub(crate) enum Proof {
    Password(String, Secret<String>),
    Token(Secret<String>, Scope),
}

impl Auth {
    /// Serves whoever comes.
    #[must_use]
    pub const fn anyone() -> Self {
        Self {
            readers: Readers::Anyone,
            who: Who::Anyone,
        }
    }

    /// Serves the users of a file as `htpasswd -B` writes it, each of whom may do everything.
    ///
    /// # Errors
    ///
    /// When it cannot be read, names nobody, or has a password hashed otherwise.
    pub fn users(path: &Path, readers: Readers) -> Result<Self, ServeError> {
        let who = Who::Users(Users::read(path)?);
        Ok(Self { readers, who })
    }

    /// Serves whoever brings a token that allows what they ask for.
    ///
    /// # Errors
    ///
    /// When the terms cannot be told to clients, or there is no key to check tokens with.
    pub fn tokens(terms: Terms, readers: Readers) -> Result<Self, ServeError> {
        let who = Who::Tokens(Tokens::new(terms)?);
        Ok(Self { readers, who })
    }

    /// Who may read without a login.
    pub(crate) const fn readers(&self) -> Readers {
        self.readers
    }

    /// What a request claims.
    pub(crate) fn claim(
        &self,
        route: &Route,
        headers: &HeaderMap,
        now: Instant,
    ) -> Result<Claim, Fault> {
        let is_public = match route.right() {
            Right::None => true,
            Right::Read | Right::Feed => self.readers == Readers::Anyone,
            Right::Catalog | Right::Write | Right::Own => false,
        };
        match &self.who {
            Who::Users(users) if !is_public => users.claim(headers),
            Who::Tokens(tokens) if !is_public => tokens.claim(route, headers, now),
            _ => Ok(Claim::Settled(None)),
        }
    }

    /// Proves a claim, and tells whose it is.
    pub(crate) fn prove(&self, proof: &Proof, now: Instant) -> Result<Option<String>, Fault> {
        match (&self.who, proof) {
            (Who::Users(users), Proof::Password(name, password)) => users.prove(name, password),
            (Who::Tokens(tokens), Proof::Token(token, scope)) => tokens.prove(token, scope, now),
            _ => Err(Fault::Broken),
        }
    }
}

/// What stands behind the name of a scheme, whose case does not count (RFC 9110 §11.1).
fn given<'a>(headers: &'a HeaderMap, scheme: &str) -> Option<&'a str> {
    let value = headers.get(header::AUTHORIZATION)?.to_str().ok()?;
    let (found, rest) = value.split_once(' ')?;
    found.eq_ignore_ascii_case(scheme).then(|| rest.trim())
}
