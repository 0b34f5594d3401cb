//! Users with passwords.

use std::fs;
use std::sync::atomic::AtomicU32;
use std::sync::atomic::Ordering;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use dct_tests::peers::TrustServer;

use crate::ask;
use crate::ask_with;
use crate::code;
use crate::file;
use crate::first_files_with;
use crate::operations::events;
use crate::start;
use crate::upload;

const GUN: &str = "a/b";

pub(crate) fn basic(credentials: &str) -> String {
    format!("Basic {}", BASE64_STANDARD.encode(credentials))
}

pub(crate) fn with_users(options: &[&str]) -> TrustServer {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    let users = format!("dct-users-{}-{count}", std::process::id());
    let users = std::env::temp_dir().join(users);
    // Cost 4, the lowest: the test is about the answer, not about the time it takes.
    let hash = bcrypt::hash("right", 4).unwrap();
    fs::write(&users, format!("alice:{hash}\n")).unwrap();
    let server = start(&[&["--users", users.to_str().unwrap()], options].concat());
    // It is read once, at the start.
    fs::remove_file(users).unwrap();
    server
}

#[test]
fn without_a_login_nothing_is_told() {
    let server = with_users(&[]);
    for (method, path) in [
        ("GET", "/v2/".to_owned()),
        ("GET", file(GUN, "root.json")),
        ("GET", file(GUN, "timestamp.key")),
        ("POST", file(GUN, "")),
        ("POST", file(GUN, "timestamp.key")),
        ("DELETE", file(GUN, "")),
        ("GET", "/v2/_trust/changefeed?records=1".to_owned()),
        ("GET", "/elsewhere".to_owned()),
    ] {
        let response = ask(&server, method, &path);
        assert_eq!(
            (response.status, code(&response)),
            (401, "UNAUTHORIZED".into()),
            "{path}"
        );
        assert!(
            response
                .header("WWW-Authenticate")
                .unwrap()
                .starts_with("Basic realm=")
        );
    }
    assert_eq!(ask(&server, "GET", "/_notary_server/health").status, 200);
}

#[test]
fn a_login_is_the_name_and_its_password() {
    let server = with_users(&["--log", "requests"]);
    let ask = |authorization: &str| {
        let headers = [("Authorization", authorization)];
        ask_with(&server, "GET", "/v2/", &headers).status
    };
    for wrong in [
        "",
        "Basic",
        "Basic !",
        "Bearer x",
        &basic("alice"),
        &basic("alice:"),
        &basic("alice:wrong"),
        &basic("Alice:right"),
        &basic("bob:right"),
        &basic(":right"),
    ] {
        assert_eq!(ask(wrong), 401, "{wrong}");
    }
    // The second time is not hashed again, and still must be right.
    for _ in 0..2 {
        assert_eq!(ask(&basic("alice:right")), 200);
        assert_eq!(ask(&basic("alice:wrong")), 401);
    }
    let log = server.log();
    assert!(log.contains("\"user\":\"alice\""), "{log}");
    assert!(!log.contains("right") && !log.contains("wrong"), "{log}");
}

#[test]
fn everybody_may_read_where_that_is_allowed() {
    let server = with_users(&["--public-read"]);
    assert_eq!(ask(&server, "GET", &file(GUN, "root.json")).status, 404);
    // Clients look here for the way to log in.
    assert_eq!(ask(&server, "GET", "/v2/").status, 401);
    assert_eq!(ask(&server, "POST", &file(GUN, "")).status, 401);
    let headers = [("Authorization", basic("alice:right"))];
    let headers = headers
        .each_ref()
        .map(|(name, value)| (*name, value.as_str()));
    let key = ask_with(&server, "GET", &file(GUN, "timestamp.key"), &headers);
    assert_eq!(key.status, 200);
}

#[test]
fn who_logs_in_where_nobody_must_is_known_if_the_login_is_right() {
    let server = with_users(&[
        "--public-read",
        "--log=requests",
        "--limit=user:alice reads=2",
    ]);
    let read = |login: &str| {
        let headers = [("Authorization", login)];
        ask_with(&server, "GET", &file(GUN, "root.json"), &headers).status
    };
    let right: Vec<u16> = (0..3).map(|_| read(&basic("alice:right"))).collect();
    assert_eq!(right, [404, 404, 429]);
    // Docker shows the login of a registry, which need not be one of ours: that is nobody's.
    for stranger in ["alice:wrong", "bob:right", "bob"] {
        assert_eq!(read(&basic(stranger)), 404, "{stranger}");
    }
    assert_eq!(read("Bearer x"), 404);
    assert_eq!(ask(&server, "GET", &file(GUN, "root.json")).status, 404);
    let users = events(&server, "request");
    let users: Vec<_> = users.iter().map(|line| line["user"].as_str()).collect();
    // Who is refused for asking too often was not let in under a name.
    let known = users.iter().filter(|user| **user == Some("alice"));
    assert_eq!((users.len(), known.count()), (8, 2), "{users:?}");
    // A login that must be given is judged as before.
    let headers = [("Authorization", basic("bob:right"))];
    let headers = [(headers[0].0, headers[0].1.as_str())];
    assert_eq!(ask_with(&server, "GET", "/v2/", &headers).status, 401);
}

#[test]
fn guesses_are_bounded_where_nobody_has_to_log_in_too() {
    let server = with_users(&[
        "--public-read",
        "--rate-reads=2",
        "--limit=address:127.0.0.1 reads=any",
    ]);
    let ask = |path: &str, login: &str| {
        let login = basic(login);
        let headers = [("Authorization", login.as_str())];
        ask_with(&server, "GET", path, &headers).status
    };
    let path = file(GUN, "root.json");
    // The same again is no other guess.
    for _ in 0..9 {
        assert_eq!(ask(&path, "alice:wrong"), 404);
    }
    assert_eq!(ask("/v2/", "alice:right"), 200);
    assert_eq!(ask(&path, "alice:another"), 404);
    // Nothing is looked at any more: whoever must log in waits, and all others are nobody.
    assert_eq!(ask("/v2/", "alice:right"), 429);
    assert_eq!(ask(&path, "alice:right"), 404);
}

#[test]
fn what_takes_a_login_to_read_is_kept_by_no_cache_that_others_share() {
    let server = with_users(&[]);
    let login = basic("alice:right");
    let login = [("Authorization", login.as_str())];
    let files = first_files_with(&server, GUN, &login);
    assert_eq!(upload(&server, GUN, &files, &login).status, 200);
    for name in ["root.json", "1.root.json"] {
        let held = ask_with(&server, "GET", &file(GUN, name), &login);
        let cached = held.header("Cache-Control").unwrap();
        assert!(cached.starts_with("private, max-age="), "{cached}");
        assert!(!cached.contains("s-maxage"), "{cached}");
    }
}
