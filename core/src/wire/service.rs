//! A registry or a trust server, what we want there, and what its refusals mean.

use alloc::format;
use alloc::rc::Rc;
use alloc::string::String;
use alloc::string::ToString;

use super::Credentials;
use super::Response;
use super::TransportError;
use super::Url;
use crate::error::Error;
use crate::error::RegistryError;
use crate::error::ServerError;
use crate::error::quote;

/// A server in one of its roles, and what we want there.
#[derive(Clone, Debug)]
pub struct Service {
    side: Side,
    base: Url,
    pub(super) scope: String,
    pub(super) credentials: Option<Rc<Credentials>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Side {
    Registry,
    TrustServer,
}

impl Service {
    /// A registry; `repository` is the name that it knows, without its own host.
    #[must_use]
    pub fn registry(base: Url, repository: &str, credentials: Option<Rc<Credentials>>) -> Self {
        Self {
            side: Side::Registry,
            scope: format!("repository:{repository}:pull"),
            base,
            credentials,
        }
    }

    /// A trust server; `gun` is the full name, and `actions` what the operation needs.
    #[must_use]
    pub fn trust_server(
        base: Url,
        gun: &str,
        actions: &str,
        credentials: Option<Rc<Credentials>>,
    ) -> Self {
        Self {
            side: Side::TrustServer,
            scope: format!("repository:{gun}:{actions}"),
            base,
            credentials,
        }
    }

    /// The address that paths are appended to.
    #[must_use]
    pub const fn base(&self) -> &Url {
        &self.base
    }

    fn host(&self) -> String {
        self.base.authority().into()
    }

    pub(super) fn key(&self) -> String {
        format!("{} {}", self.base.origin(), self.scope)
    }

    pub(super) fn unreachable(&self, error: TransportError) -> Error {
        let fact = match error {
            TransportError::Connect => "no connection could be made",
            TransportError::Resolve => "its name is not known",
            TransportError::Certificate => "its certificate is not trusted",
            TransportError::Timeout => "it took too long",
            TransportError::Interrupted => "the connection ended too early",
            TransportError::TooLarge => "its answer is longer than it may be",
            TransportError::Exposed => "it leads to plain http on another machine",
        };
        let host = self.host();
        match self.side {
            Side::Registry => RegistryError::Unreachable { host, fact }.into(),
            Side::TrustServer => ServerError::Unreachable { host, fact }.into(),
        }
    }

    pub(crate) fn malformed(&self, fact: &'static str) -> Error {
        let host = self.host();
        match self.side {
            Side::Registry => RegistryError::Malformed { host, fact }.into(),
            Side::TrustServer => ServerError::Malformed { host, fact }.into(),
        }
    }

    pub(super) fn exposed(&self, url: &Url) -> Error {
        let host = url.authority().into();
        match self.side {
            Side::Registry => RegistryError::Exposed { host }.into(),
            Side::TrustServer => ServerError::Exposed { host }.into(),
        }
    }

    /// What a status means that is not for the caller to judge.
    pub(crate) fn refusal(&self, response: &Response) -> Error {
        let (host, scope, status) = (self.host(), self.scope.clone(), response.status);
        let said = said(&response.body);
        match (self.side, status) {
            (Side::Registry, 401) => RegistryError::Unauthorized { host, scope }.into(),
            (Side::Registry, 403) => RegistryError::Denied { host, scope }.into(),
            (Side::Registry, 429) => RegistryError::TooMany { host }.into(),
            (Side::Registry, _) => RegistryError::Status { host, status, said }.into(),
            (Side::TrustServer, 401) => ServerError::Unauthorized { host, scope }.into(),
            (Side::TrustServer, 403) => ServerError::Denied { host, scope }.into(),
            (Side::TrustServer, 429) => ServerError::TooMany { host }.into(),
            (Side::TrustServer, _) => ServerError::Status { host, status, said }.into(),
        }
    }
}

/// What a body says, as far as it can be shown.
pub(super) fn said(body: &[u8]) -> String {
    let text =
        String::from_utf8_lossy(body.get(..body.len().min(512)).unwrap_or_default()).to_string();
    quote(text.trim())
}
