//! Browsers: the inspector, and what pages from elsewhere may read.

use dct_core::wire::Response;
use dct_tests::peers::TrustServer;

use crate::ask;
use crate::ask_with;
use crate::code;
use crate::file;
use crate::first_files;
use crate::logins::with_users;
use crate::start;
use crate::upload;
use crate::with_repository;

const GUN: &str = "a/b";
const HTML: (&str, &str) = ("Accept", "text/html,application/xhtml+xml;q=0.9,*/*;q=0.8");

fn preflight(server: &TrustServer, method: &str, path: &str) -> Response {
    let headers = [
        ("Origin", "https://inspector.example.com"),
        ("Access-Control-Request-Method", method),
        ("Access-Control-Request-Headers", "authorization"),
    ];
    ask_with(server, "OPTIONS", path, &headers)
}

#[test]
fn a_browser_is_shown_the_page_and_a_client_is_not() {
    let server = start(&[]);
    let page = ask_with(&server, "GET", "/", &[HTML]);
    assert_eq!(page.status, 200);
    assert_eq!(
        page.header("Content-Type"),
        Some("text/html; charset=utf-8")
    );
    assert!(page.body.starts_with(b"<!doctype html>"));
    let policy = page.header("Content-Security-Policy").unwrap();
    assert!(
        policy.starts_with("default-src 'none'; ") && policy.ends_with("frame-ancestors 'none'"),
        "{policy}"
    );
    for headers in [
        &[][..],
        &[("Accept", "*/*")],
        &[("Accept", "application/json")],
        &[("Accept", "text/htmlx, text/*")],
    ] {
        let answer = ask_with(&server, "GET", "/", headers);
        assert_eq!(
            (answer.status, code(&answer)),
            (404, "METADATA_NOT_FOUND".into())
        );
        assert_eq!(answer.header("Content-Security-Policy"), None);
    }
    assert_eq!(ask_with(&server, "POST", "/", &[HTML]).status, 404);
    assert_eq!(ask(&server, "GET", "/v2/").body, b"{}");
}

#[test]
fn the_page_finds_its_files_beside_it() {
    let server = start(&[]);
    let page = ask_with(&server, "GET", "/", &[HTML]);
    let html = String::from_utf8(page.body).unwrap();
    for (name, kind) in [
        ("inspector.css", "text/css; charset=utf-8"),
        ("core.js", "text/javascript; charset=utf-8"),
        ("inspector.js", "text/javascript; charset=utf-8"),
    ] {
        assert!(html.contains(&format!("=\"{name}\"")), "{name}");
        let answer = ask(&server, "GET", &format!("/{name}"));
        assert_eq!(
            (answer.status, answer.header("Content-Type")),
            (200, Some(kind))
        );
        assert_eq!(answer.header("X-Content-Type-Options"), Some("nosniff"));
        let tag = ("If-None-Match", answer.header("ETag").unwrap());
        let again = ask_with(&server, "GET", &format!("/{name}"), &[tag]);
        assert_eq!((again.status, again.body.len()), (304, 0));
    }
}

#[test]
fn the_page_can_be_left_out() {
    let server = start(&["--no-page"]);
    for path in ["/", "/core.js", "/inspector.js", "/inspector.css"] {
        assert_eq!(
            ask_with(&server, "GET", path, &[HTML]).status,
            404,
            "{path}"
        );
    }
}

#[test]
fn a_page_from_elsewhere_may_read_what_it_knows_the_name_of() {
    let server = with_repository(&[], GUN);
    for (path, status) in [
        (file(GUN, "root.json"), 200),
        (file(GUN, "targets/none.json"), 404),
        ("/v2/a/b/_trust/changefeed?records=1".into(), 200),
    ] {
        let answer = ask(&server, "GET", &path);
        assert_eq!(answer.status, status, "{path}");
        assert_eq!(answer.header("Access-Control-Allow-Origin"), Some("*"));
        let shown = answer.header("Access-Control-Expose-Headers").unwrap();
        assert!(shown.starts_with("ETag, "), "{shown}");
        let leave = preflight(&server, "GET", &path);
        assert_eq!((leave.status, leave.body.len()), (204, 0), "{path}");
        for (name, value) in [
            ("Access-Control-Allow-Origin", "*"),
            ("Access-Control-Allow-Methods", "GET, HEAD"),
            (
                "Access-Control-Allow-Headers",
                "Authorization, If-None-Match",
            ),
        ] {
            assert_eq!(leave.header(name), Some(value));
        }
        assert_eq!(leave.header("Access-Control-Allow-Credentials"), None);
    }
}

#[test]
fn a_page_from_elsewhere_may_nothing_else() {
    let server = with_repository(&[], GUN);
    for (method, path) in [
        ("POST", file(GUN, "")),
        ("DELETE", file(GUN, "")),
        ("POST", file(GUN, "timestamp.key")),
        ("GET", file(GUN, "timestamp.key")),
        ("POST", file(GUN, "root.json")),
        ("PUT", file(GUN, "root.json")),
        ("GET", "/v2/".into()),
        ("GET", "/v2/_trust/changefeed?records=1".into()),
        ("GET", "/_notary_server/health".into()),
        ("G T", file(GUN, "root.json")),
    ] {
        let leave = preflight(&server, method, &path);
        assert_eq!(leave.status, 405, "{method} {path}");
        assert_eq!(leave.header("Access-Control-Allow-Origin"), None);
        let method = method.replace(' ', "");
        let answer = ask(&server, &method, &path);
        if !path.ends_with("root.json") {
            let open = answer.header("Access-Control-Allow-Origin");
            assert_eq!(open, None, "{method} {path}");
        }
    }
    let plain = ask(&server, "OPTIONS", &file(GUN, "root.json"));
    assert_eq!(plain.status, 405);
}

#[test]
fn where_reading_takes_a_login_a_page_needs_one_too() {
    let server = with_users(&[]);
    let path = file(GUN, "root.json");
    assert_eq!(preflight(&server, "GET", &path).status, 204);
    let refused = ask(&server, "GET", &path);
    assert_eq!(refused.status, 401);
    // It may see that, and so say it.
    assert_eq!(refused.header("Access-Control-Allow-Origin"), Some("*"));
    assert_eq!(ask_with(&server, "GET", "/", &[HTML]).status, 200);
}

#[test]
fn a_page_from_elsewhere_changes_nothing_with_the_login_that_a_browser_keeps() {
    let server = start(&[]);
    let files = first_files(&server, GUN);
    let key = || ask(&server, "GET", &file(GUN, "timestamp.key")).body;
    let before = key();
    for header in [
        ("Origin", "https://evil.example"),
        ("Origin", "null"),
        ("Sec-Fetch-Site", "cross-site"),
        ("Sec-Fetch-Site", "same-site"),
    ] {
        assert_eq!(upload(&server, GUN, &files, &[header]).status, 405);
        for (method, path) in [
            ("DELETE", file(GUN, "")),
            ("POST", file(GUN, "timestamp.key")),
            ("GET", file("c/d", "timestamp.key")),
        ] {
            let answer = ask_with(&server, method, &path, &[header]);
            assert_eq!(answer.status, 405, "{method} {path}");
        }
        let read = ask_with(&server, "GET", &file(GUN, "root.json"), &[header]);
        assert_eq!(read.status, 404);
    }
    assert_eq!(key(), before);
    let same = ("Sec-Fetch-Site", "same-origin");
    let origin = ("Origin", "https://trust.example");
    assert_eq!(upload(&server, GUN, &files, &[same, origin]).status, 200);
}
