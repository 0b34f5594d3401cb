//! A front before a real peer: passes requests on, but for those that a test answers itself.

use std::sync::atomic::AtomicUsize;
use std::sync::atomic::Ordering;

use dct_core::wire::Response;

use super::http::Heard;
use super::http::HttpServer;
use super::http::Manner;
use super::http::answer;
use super::pipe;

/// Starts a front of a registry whose manifests are not there yet when they are asked for the first
/// `times`.
#[must_use]
pub fn lagging(port: u16, times: usize) -> HttpServer {
    let left = AtomicUsize::new(times);
    before(port, move |heard| {
        let is_manifest = heard.method == "GET" && heard.path.contains("/manifests/");
        let is_early = left
            .fetch_update(Ordering::SeqCst, Ordering::SeqCst, |left| {
                left.checked_sub(usize::from(is_manifest))
            })
            .is_ok();
        (is_manifest && is_early).then(|| {
            let body = r#"{"errors":[{"code":"MANIFEST_UNKNOWN","message":"manifest unknown"}]}"#;
            answer(404, &[], body).into()
        })
    })
}

/// Starts a server that passes to `port` whatever `instead` has no answer for.
#[must_use]
pub fn before(
    port: u16,
    instead: impl Fn(&Heard) -> Option<Manner> + Send + Sync + 'static,
) -> HttpServer {
    HttpServer::start(move |heard| {
        instead(heard).unwrap_or_else(|| Manner::Whole(pass(port, heard)))
    })
}

/// Asks the real peer the same.
fn pass(port: u16, heard: &Heard) -> Response {
    let headers: Vec<(&str, &str)> = heard
        .headers
        .iter()
        .filter(|(name, _)| {
            !["host", "connection", "content-length", "accept-encoding"].contains(&name.as_str())
        })
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    pipe::raw(port, &heard.method, &heard.path, &headers, &heard.body)
}
