//! Who asks, and whether they may: nobody in particular, a user with a password, or whoever brings a
//! token. What it takes to ask for something is the route's to say.

mod tokens;
mod users;

use std::path::Path;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::PoisonError;
use std::sync::RwLock;

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
    source: Source,
    /// Replaced as a whole, with all that was remembered of logins, when its files were.
    who: RwLock<Arc<Who>>,
}

/// What is read again when it was replaced.
#[derive(Debug)]
enum Source {
    Nothing,
    Users(PathBuf),
    Tokens(Terms),
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
    pub fn anyone() -> Self {
        Self {
            readers: Readers::Anyone,
            source: Source::Nothing,
            who: RwLock::new(Arc::new(Who::Anyone)),
        }
    }

    /// Serves the users of a file as `htpasswd -B` writes it, each of whom may do everything.
    ///
    /// # Errors
    ///
    /// When it cannot be read, names nobody, or has a password hashed otherwise.
    pub fn users(path: &Path, readers: Readers) -> Result<Self, ServeError> {
        Self::of(Source::Users(path.to_owned()), readers)
    }

    /// Serves whoever brings a token that allows what they ask for.
    ///
    /// # Errors
    ///
    /// When the terms cannot be told to clients, or there is no key to check tokens with.
    pub fn tokens(terms: Terms, readers: Readers) -> Result<Self, ServeError> {
        Self::of(Source::Tokens(terms), readers)
    }

    fn of(source: Source, readers: Readers) -> Result<Self, ServeError> {
        let who = RwLock::new(Arc::new(source.read()?));
        Ok(Self {
            readers,
            source,
            who,
        })
    }

    /// Reads the files of users or of token keys again, for the requests to come; tells which they
    /// are, if there are any. Every login must be proven anew.
    ///
    /// # Errors
    ///
    /// When one cannot be used, by its name; then all is as it was.
    pub fn reload(&self) -> Option<(&'static str, Result<(), ServeError>)> {
        let what = match self.source {
            Source::Nothing => return None,
            Source::Users(_) => "users",
            Source::Tokens(_) => "token keys",
        };
        let next = self.source.read().map(|who| {
            *self.who.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(who);
        });
        Some((what, next))
    }

    fn who(&self) -> Arc<Who> {
        Arc::clone(&self.who.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Who may read without a login.
    pub(crate) const fn readers(&self) -> Readers {
        self.readers
    }

    /// Whether nobody has to log in for this.
    pub(crate) fn is_public(&self, route: &Route) -> bool {
        match route.right() {
            Right::None => true,
            Right::Read | Right::Feed => self.readers == Readers::Anyone,
            Right::Catalog | Right::Write | Right::Own => false,
        }
    }

    /// What a request claims; a refusal if that is nothing, or is known to be wrong.
    pub(crate) fn claim(
        &self,
        route: &Route,
        headers: &HeaderMap,
        now: Instant,
    ) -> Result<Claim, Fault> {
        match self.who().as_ref() {
            Who::Users(users) => users.claim(headers),
            Who::Tokens(tokens) => tokens.claim(route, headers, now),
            Who::Anyone => Ok(Claim::Settled(None)),
        }
    }

    /// Proves a claim, and tells whose it is.
    pub(crate) fn prove(&self, proof: &Proof, now: Instant) -> Result<Option<String>, Fault> {
        match (self.who().as_ref(), proof) {
            (Who::Users(users), Proof::Password(name, password)) => users.prove(name, password),
            (Who::Tokens(tokens), Proof::Token(token, scope)) => tokens.prove(token, scope, now),
            _ => Err(Fault::Broken),
        }
    }
}

impl Source {
    fn read(&self) -> Result<Who, ServeError> {
        Ok(match self {
            Self::Nothing => Who::Anyone,
            Self::Users(path) => Who::Users(Users::read(path)?),
            Self::Tokens(terms) => Who::Tokens(Tokens::new(terms.clone())?),
        })
    }
}

/// What stands behind the name of a scheme, whose case does not count (RFC 9110 §11.1).
fn given<'a>(headers: &'a HeaderMap, scheme: &str) -> Option<&'a str> {
    let value = headers.get(header::AUTHORIZATION)?.to_str().ok()?;
    let (found, rest) = value.split_once(' ')?;
    found.eq_ignore_ascii_case(scheme).then(|| rest.trim())
}
