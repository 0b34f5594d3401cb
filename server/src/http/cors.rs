//! What browsers let pages from elsewhere see (the fetch standard's CORS protocol). Reading alone is
//! opened, and to everybody alike: no cookie counts here, and a browser sends no stored login where
//! the answer allows `*`. A page that was given a login may send it, as any program may.

use hyper::HeaderMap;
use hyper::Method;
use hyper::StatusCode;
use hyper::header;

use super::answer::Answer;
use super::answer::plain;
use super::answer::with;

/// The method that a browser asks leave for on behalf of a page.
pub(super) fn preflight(method: &Method, headers: &HeaderMap) -> Option<Method> {
    if method != Method::OPTIONS || !headers.contains_key(header::ORIGIN) {
        return None;
    }
    let wanted = headers.get(header::ACCESS_CONTROL_REQUEST_METHOD)?;
    let wanted = Method::from_bytes(wanted.as_bytes()).ok()?;
    matches!(wanted, Method::GET | Method::HEAD).then_some(wanted)
}

/// The leave.
pub(crate) fn allowed() -> Answer {
    let answer = plain(StatusCode::NO_CONTENT);
    let answer = with(answer, header::ACCESS_CONTROL_ALLOW_ORIGIN, "*");
    let answer = with(answer, header::ACCESS_CONTROL_ALLOW_METHODS, "GET, HEAD");
    let headers = "Authorization, If-None-Match";
    let answer = with(answer, header::ACCESS_CONTROL_ALLOW_HEADERS, headers);
    with(answer, header::ACCESS_CONTROL_MAX_AGE, "86400")
}

/// An answer that any page may see, errors too: a page can then tell what is missing from what is
/// down.
pub(super) fn opened(answer: Answer) -> Answer {
    let answer = with(answer, header::ACCESS_CONTROL_ALLOW_ORIGIN, "*");
    let shown = "ETag, Retry-After, WWW-Authenticate, X-Request-Id";
    with(answer, header::ACCESS_CONTROL_EXPOSE_HEADERS, shown)
}
