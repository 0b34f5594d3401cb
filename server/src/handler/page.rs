//! The inspector: the files of `dist/inspector`, as they were when the server was built. It is told
//! nothing and may do nothing here that another page may not.

use std::sync::OnceLock;

use http_body_util::Full;
use hyper::HeaderMap;
use hyper::Method;
use hyper::StatusCode;
use hyper::body::Bytes;
use hyper::header;
use sha2::Digest;
use sha2::Sha256;

use super::Asked;
use super::file::is_known;
use super::file::strong_tag;
use crate::http::answer::Answer;
use crate::http::answer::plain;
use crate::http::answer::with;

/// What the page says of itself, and that nobody may frame it, which only a header can say.
const POLICY: &str = "default-src 'none'; base-uri 'none'; form-action 'none'; img-src data:; worker-src blob:; \
script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self' https: http://localhost:* http://127.0.0.1:*; \
frame-ancestors 'none'";

/// A file of the page.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Leaf {
    path: &'static str,
    kind: &'static str,
    body: &'static [u8],
    tag: OnceLock<String>,
}

macro_rules! leaf {
    ($path:literal, $name:literal, $kind:literal) => {
        Leaf {
            path: $path,
            kind: $kind,
            body: include_bytes!(concat!("../../../dist/inspector/", $name)),
            tag: OnceLock::new(),
        }
    };
}

static LEAVES: [Leaf; 4] = [
    leaf!("/", "index.html", "text/html; charset=utf-8"),
    leaf!("/inspector.css", "inspector.css", "text/css; charset=utf-8"),
    leaf!("/core.js", "core.js", "text/javascript; charset=utf-8"),
    leaf!(
        "/inspector.js",
        "inspector.js",
        "text/javascript; charset=utf-8"
    ),
];

/// The file at a path. Clients of Notary may look at `/` too, and are told what Notary told them:
/// only who asks for HTML by name is shown the page.
pub(crate) fn find(method: &Method, path: &str, headers: &HeaderMap) -> Option<&'static Leaf> {
    let reads = matches!(*method, Method::GET | Method::HEAD);
    let leaf = LEAVES.iter().find(|leaf| leaf.path == path)?;
    (reads && (path != "/" || wants_html(headers))).then_some(leaf)
}

fn wants_html(headers: &HeaderMap) -> bool {
    let fields = headers.get_all(header::ACCEPT).into_iter();
    fields
        .filter_map(|field| field.to_str().ok())
        .flat_map(|field| field.split(','))
        .filter_map(|range| range.split(';').next())
        .any(|kind| kind.trim().eq_ignore_ascii_case("text/html"))
}

pub(crate) fn answer(asked: &Asked, leaf: &'static Leaf) -> Answer {
    let tag = leaf
        .tag
        .get_or_init(|| strong_tag(&Sha256::digest(leaf.body).into()));
    let answer = if is_known(&asked.headers, tag) {
        plain(StatusCode::NOT_MODIFIED)
    } else {
        Answer::new(Full::new(Bytes::from_static(leaf.body)))
    };
    let headers = [
        (header::CONTENT_TYPE, leaf.kind),
        (header::ETAG, tag),
        // Another release of the server has another page at the same address.
        (header::CACHE_CONTROL, "no-cache"),
        (header::VARY, "Accept"),
        (header::CONTENT_SECURITY_POLICY, POLICY),
        (header::REFERRER_POLICY, "no-referrer"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    ];
    headers
        .into_iter()
        .fold(answer, |answer, (name, value)| with(answer, name, value))
}

#[cfg(test)]
mod tests {
    use super::LEAVES;
    use super::POLICY;

    #[test]
    fn the_header_says_all_that_the_page_says() {
        let html = std::str::from_utf8(LEAVES[0].body).unwrap();
        let (_, rest) = html
            .split_once("http-equiv=\"Content-Security-Policy\" content=\"")
            .unwrap();
        let (own, _) = rest.split_once('"').unwrap();
        assert_eq!(POLICY, format!("{own}; frame-ancestors 'none'"));
    }

    #[test]
    fn every_file_that_was_built_is_handed_out() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../dist/inspector");
        let mut built: Vec<String> = std::fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        built.sort();
        assert_eq!(
            built,
            ["core.js", "index.html", "inspector.css", "inspector.js"]
        );
        for leaf in &LEAVES[1..] {
            let name = leaf.path.trim_start_matches('/');
            assert!(built.iter().any(|built| built == name), "{name}");
        }
    }
}
