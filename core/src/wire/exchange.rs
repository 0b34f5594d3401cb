//! A request, and what came back for it.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use super::Url;
use crate::secret::Secret;

/// What is asked of a resource.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Method {
    /// Read it.
    Get,
    /// Give it something.
    Post,
    /// Take it away.
    Delete,
}

impl Method {
    /// The word on the wire.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Delete => "DELETE",
        }
    }
}

/// One request, complete. A host adds nothing but what HTTP itself needs.
#[derive(Debug)]
#[non_exhaustive]
pub struct Request {
    /// What is asked.
    pub method: Method,
    /// Of which resource.
    pub url: Url,
    /// The headers that anyone may see.
    pub headers: Vec<(&'static str, String)>,
    /// The value of `Authorization`, which nobody may see.
    pub authorization: Option<Secret<String>>,
    /// What is given. It is secret when a token is asked for with a refresh token.
    pub body: Secret<Vec<u8>>,
    /// A longer answer is not read to its end.
    pub max_response: usize,
    /// How long to wait before it is sent, in milliseconds: others may be publishing too.
    pub delay_ms: u32,
}

impl Request {
    /// A request to read a resource.
    #[must_use]
    pub fn get(url: Url, max_response: usize) -> Self {
        Self {
            method: Method::Get,
            url,
            headers: Vec::new(),
            authorization: None,
            body: Secret::new(Vec::new()),
            max_response,
            delay_ms: 0,
        }
    }

    /// Whether it may be sent again when nobody knows whether it arrived.
    #[must_use]
    pub const fn is_idempotent(&self) -> bool {
        matches!(self.method, Method::Get | Method::Delete)
    }
}

/// What a server answered. It may be a token, so the body is not printed.
#[derive(Clone, PartialEq, Eq)]
#[expect(clippy::exhaustive_structs, reason = "hosts build it")]
pub struct Response {
    /// The status.
    pub status: u16,
    /// The headers, with names in any case.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Vec<u8>,
}

impl Response {
    /// The first header of a name.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.all(name).next()
    }

    /// Every header of a name.
    pub fn all(&self, name: &str) -> impl Iterator<Item = &str> {
        self.headers
            .iter()
            .filter(move |(other, _)| other.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.as_str())
    }
}

impl fmt::Debug for Response {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Response({}, {} bytes)", self.status, self.body.len())
    }
}

/// Why there was no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransportError {
    /// No connection could be made.
    Connect,
    /// The name of the host is not known.
    Resolve,
    /// The other side's certificate is not trusted.
    Certificate,
    /// It took too long.
    Timeout,
    /// The connection ended too early.
    Interrupted,
    /// The answer is longer than was asked for.
    TooLarge,
    /// It would have gone over plain http where the host does not allow that.
    Exposed,
}

/// An answer, or why there is none.
pub type Reply = Result<Response, TransportError>;

#[cfg(test)]
mod tests {
    use alloc::format;
    use alloc::vec::Vec;

    use super::Response;

    #[test]
    fn a_token_is_not_printed() {
        let response = Response {
            status: 200,
            headers: Vec::new(),
            body: b"hunter2".to_vec(),
        };
        assert_eq!(format!("{response:?}"), "Response(200, 7 bytes)");
    }
}
