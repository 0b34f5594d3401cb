//! What browsers let pages from elsewhere see (the fetch standard's CORS protocol). Reading alone is
//! opened, and to everybody alike: no cookie counts here, and a browser sends no stored login where
//! the answer allows `*`. A page that was given a login may send it, as any program may. What changes
//! something is closed to pages: for a form no leave is asked, and a browser sends its login along.

use hyper::HeaderMap;
use hyper::Method;
use hyper::StatusCode;
use hyper::header;

use super::answer::Answer;
use super::answer::plain;
use super::answer::with;
use super::route::Right;
use super::route::Route;

/// The method that a browser asks leave for on behalf of a page.
pub(super) fn preflight(method: &Method, headers: &HeaderMap) -> Option<Method> {
    if method != Method::OPTIONS || !headers.contains_key(header::ORIGIN) {
        return None;
    }
    let wanted = headers.get(header::ACCESS_CONTROL_REQUEST_METHOD)?;
    let wanted = Method::from_bytes(wanted.as_bytes()).ok()?;
    matches!(wanted, Method::GET | Method::HEAD).then_some(wanted)
}

/// Whether a browser says that a page from elsewhere asks. Programs say nothing of the kind.
pub(super) fn is_elsewhere(headers: &HeaderMap) -> bool {
    match headers.get("sec-fetch-site") {
        Some(site) => site != "same-origin" && site != "none",
        None => headers.contains_key(header::ORIGIN),
    }
}

/// Whether such a page may. A key is made when it is asked for first, so that is no mere reading.
pub(super) const fn may_ask(route: &Route) -> bool {
    !matches!(route.right(), Right::Write | Right::Own)
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
