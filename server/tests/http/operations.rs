//! What an operator sees: readiness, counters, and who did what.

use std::io::Write;
use std::net::TcpStream;
use std::thread::sleep;
use std::time::Duration;

use dct_core::wire::Response;
use dct_tests::peers::TrustServer;
use dct_tests::peers::pipe;
use rusqlite::Connection;
use serde_json::Value;
use serde_json::json;
use sha2::Digest;
use sha2::Sha256;

use crate::ask;
use crate::ask_with;
use crate::code;
use crate::commands::run;
use crate::file;
use crate::first_files;
use crate::first_files_with;
use crate::logins::basic;
use crate::logins::with_users;
use crate::start;
use crate::upload;
use crate::with_repository;

const GUN: &str = "a/b";

/// The lines of the log about one kind of event. One that is just being written is none yet.
pub(crate) fn events(server: &TrustServer, what: &str) -> Vec<Value> {
    let log = server.log();
    let whole = log.rsplit_once('\n').map_or("", |(whole, _)| whole);
    let lines = whole
        .lines()
        .map(|line| serde_json::from_str(line).unwrap());
    lines.filter(|line: &Value| line["event"] == what).collect()
}

/// Where it is counted.
fn counter(server: &TrustServer) -> u16 {
    server.wait_for("\"counting\"");
    let address = events(server, "counting")[0]["address"].clone();
    let address = address.as_str().unwrap().trim_end_matches("/metrics");
    address.rsplit(':').next().unwrap().parse().unwrap()
}

fn counted(port: u16) -> String {
    let answer = pipe::raw(port, "GET", "/metrics", &[], b"");
    assert_eq!(answer.status, 200);
    String::from_utf8(answer.body).unwrap()
}

#[test]
fn it_is_ready_when_its_keys_open() {
    let server = with_repository(&[], GUN);
    let ready = || ask(&server, "GET", "/_notary_server/ready");
    let seen = |answer: &Response| (answer.status, answer.body.clone());
    assert_eq!(seen(&ready()), (200, b"{}".to_vec()));
    let database = Connection::open(server.data().join("trust.db")).unwrap();
    let damage = "UPDATE settings SET value = zeroblob(80) WHERE name = 'key_check'";
    database.execute(damage, []).unwrap();
    let said = br#"{"serve.key_other":"not ready"}"#.to_vec();
    assert_eq!(seen(&ready()), (503, said));
    // The process itself lives, and what is there can be read.
    assert_eq!(ask(&server, "GET", "/_notary_server/health").status, 200);
    assert_eq!(ask(&server, "GET", &file(GUN, "root.json")).status, 200);
    let database = database.execute("DELETE FROM settings WHERE name = 'key_check'", []);
    assert_eq!(database, Ok(1));
    assert_eq!(ready().status, 503);
}

#[test]
fn which_release_runs_is_said_in_the_log_and_counted() {
    let server = start(&["--metrics", "127.0.0.1:0"]);
    let version = env!("CARGO_PKG_VERSION");
    let text = counted(counter(&server));
    let line = format!("dct_sign_server_build_info{{version=\"{version}\"}} 1");
    assert!(text.lines().any(|found| found == line), "{text}");
    assert_eq!(events(&server, "listening")[0]["version"], version);
}

#[test]
fn what_happens_is_counted_elsewhere() {
    let server = start(&["--metrics", "127.0.0.1:0"]);
    let port = counter(&server);
    let files = first_files(&server, GUN);
    for status in [200, 200] {
        assert_eq!(upload(&server, GUN, &files, &[]).status, status);
    }
    assert_eq!(upload(&server, GUN, &files[1..2], &[]).status, 200);
    assert_eq!(upload(&server, "a/c", &files[1..2], &[]).status, 400);
    ask(&server, "GET", &file(GUN, "root.json"));
    ask(&server, "GET", &file(GUN, "targets/x.json"));
    let text = counted(port);
    for line in [
        "dct_sign_server_publishes_total{outcome=\"stored\"} 1",
        "dct_sign_server_publishes_total{outcome=\"known\"} 2",
        "dct_sign_server_publishes_total{outcome=\"refused\"} 1",
        "dct_sign_server_requests_total{asked=\"update\",status=\"200\"} 3",
        "dct_sign_server_requests_total{asked=\"update\",status=\"400\"} 1",
        "dct_sign_server_requests_total{asked=\"file\",status=\"200\"} 1",
        "dct_sign_server_requests_total{asked=\"file\",status=\"404\"} 1",
        "dct_sign_server_sign_seconds_count 4",
    ] {
        assert!(text.lines().any(|found| found == line), "{line}\n{text}");
    }
    assert!(!text.contains(GUN), "no names: {text}");
    // Every line is a comment, or a name and a number.
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let (name, number) = line.rsplit_once(' ').unwrap();
        assert!(name.starts_with("dct_sign_server_"), "{line}");
        assert!(number.parse::<f64>().is_ok(), "{line}");
    }
    let metrics = pipe::raw(port, "GET", "/metrics", &[], b"");
    let kind = metrics.header("Content-Type");
    assert_eq!(kind, Some("text/plain; version=0.0.4; charset=utf-8"));
    for (method, path) in [("GET", "/"), ("GET", "/v2/"), ("POST", "/metrics")] {
        assert_eq!(pipe::raw(port, method, path, &[], b"").status, 404);
    }
    assert_eq!(ask(&server, "GET", "/metrics").status, 404);
}

#[test]
fn the_soonest_expiry_is_of_the_file_that_runs_out_first() {
    let options = ["--metrics", "127.0.0.1:0"];
    // It looks when it starts, and then every now and again.
    let server = with_repository(&options, GUN).killed_and_started();
    let port = counter(&server);
    let mut text = counted(port);
    for _ in 0..2400 {
        if text.contains("dct_sign_server_repositories") {
            break;
        }
        sleep(Duration::from_millis(50));
        text = counted(port);
    }
    assert!(
        text.contains("\ndct_sign_server_repositories 1\n"),
        "{text}"
    );
    let at = |role: &str| -> i64 {
        let name = format!("dct_sign_server_soonest_expiry_timestamp_seconds{{role=\"{role}\"}} ");
        let found = text.lines().find_map(|line| line.strip_prefix(&name));
        found
            .unwrap_or_else(|| panic!("{role}: {text}"))
            .parse()
            .unwrap()
    };
    assert!(at("timestamp") < at("snapshot") && at("targets") < at("root"));
}

#[test]
fn who_did_what_is_written_down() {
    let server = with_users(&[]);
    let login = basic("alice:right");
    let headers = [("Authorization", login.as_str())];
    // The first files are made with keys that only a login gives.
    let answer = ask_with(&server, "POST", &file(GUN, "timestamp.key"), &headers);
    assert_eq!(answer.status, 200);
    let given = &events(&server, "new key given out")[0];
    assert_eq!(
        (&given["user"], &given["role"]),
        (&"alice".into(), &"timestamp".into())
    );
    let delete = || ask_with(&server, "DELETE", &file(GUN, ""), &headers).status;
    // Of what never was there is nothing to tell, as in the feed.
    assert_eq!(delete(), 200);
    assert!(events(&server, "deleted").is_empty());
    let files = first_files_with(&server, GUN, &headers);
    assert_eq!(upload(&server, GUN, &files, &headers).status, 200);
    assert_eq!(delete(), 200);
    assert_eq!(delete(), 200);
    assert_eq!(events(&server, "deleted").len(), 1);
    let deleted = &events(&server, "deleted")[0];
    assert_eq!(
        (&deleted["user"], &deleted["gun"]),
        (&"alice".into(), &GUN.into())
    );
    assert!(deleted["from"].as_str().unwrap().starts_with("127.0.0.1:"));

    let server = start(&[]);
    let files = first_files(&server, GUN);
    // Asking for a key makes it; asking again gives the same one, and is no deed.
    ask(&server, "GET", &file(GUN, "timestamp.key"));
    let given = events(&server, "new key given out");
    let roles: Vec<_> = given.iter().map(|one| one["role"].clone()).collect();
    assert_eq!(roles, ["snapshot", "timestamp"]);
    assert_eq!(given[0]["gun"], GUN);
    assert!(given[0]["from"].as_str().unwrap().starts_with("127.0.0.1:"));
    let answer = upload(&server, GUN, &files, &[]);
    // The same again changes nothing, and is told: the line of the first time may have been lost.
    assert_eq!(upload(&server, GUN, &files, &[]).status, 200);
    let published = events(&server, "published");
    assert_eq!(published.len(), 1, "{published:?}");
    let again = &events(&server, "published again")[0];
    let uploaded = published[0]["files"].as_array().unwrap();
    assert_eq!(again["files"].as_array().unwrap(), &uploaded[..2]);
    let published = &published[0];
    assert_eq!(published["request"].as_str(), answer.header("X-Request-Id"));
    let listed = published["files"].as_array().unwrap();
    let roles: Vec<&str> = listed
        .iter()
        .map(|one| one["role"].as_str().unwrap())
        .collect();
    assert_eq!(roles, ["root", "targets", "snapshot", "timestamp"]);
    for one in listed {
        let name = format!("{}.json", one["role"].as_str().unwrap());
        let stored = ask(&server, "GET", &file(GUN, &name)).body;
        let hash: String = Sha256::digest(&stored)
            .iter()
            .fold(String::new(), |text, byte| text + &format!("{byte:02x}"));
        assert_eq!(one["sha256"], hash);
        assert_eq!(one["version"], 1);
    }
}

#[test]
fn what_was_done_for_who_hung_up_is_written_down() {
    let server = start(&[]);
    for number in 0..60 {
        let mut stream = TcpStream::connect(("127.0.0.1", server.port())).unwrap();
        let path = file(&format!("a/{number}"), "timestamp.key");
        let head = format!("POST {path} HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n");
        stream.write_all(head.as_bytes()).unwrap();
        // Some hang up before it has begun, some in the middle.
        sleep(Duration::from_micros(number * 50));
    }
    assert_eq!(
        ask(&server, "POST", &file(GUN, "timestamp.key")).status,
        200
    );
    let database = Connection::open(server.data().join("trust.db")).unwrap();
    let made = || -> u32 {
        let sql = "SELECT count(*) FROM server_keys";
        database.query_row(sql, [], |row| row.get(0)).unwrap()
    };
    let told = || u32::try_from(events(&server, "new key given out").len()).unwrap();
    // Some of them may still be on their way, and what is made for them is told a moment later.
    let (mut seen, mut times) = ((0, 0), 0);
    for _ in 0..4800 {
        let now = (made(), told());
        times = if now == seen && now.0 == now.1 {
            times + 1
        } else {
            0
        };
        seen = now;
        if times == 20 {
            break;
        }
        sleep(Duration::from_millis(25));
    }
    assert!(seen.0 > 0);
    assert_eq!(seen.0, seen.1);
}

#[test]
fn who_asks_too_often_is_told_when_to_come_again() {
    let server = with_users(&["--rate-reads", "3", "--rate-publishes", "1"]);
    let login = basic("alice:right");
    let ask = |method: &str, path: &str, login: &str| {
        let headers = [("Authorization", login)];
        ask_with(&server, method, path, &headers)
    };
    let path = file(GUN, "root.json");
    // The clock may strike in between, and give one back.
    let reads: Vec<u16> = (0..5).map(|_| ask("GET", &path, &login).status).collect();
    assert_eq!(reads[..3], [404; 3]);
    assert_eq!(reads[4], 429);
    let late = ask("GET", &path, &login);
    assert_eq!((late.status, code(&late)), (429, "TOOMANYREQUESTS".into()));
    let wait: u32 = late.header("Retry-After").unwrap().parse().unwrap();
    assert!((1..=20).contains(&wait), "{wait}");
    // Publishing is counted apart; and whoever only looks after the server is not counted.
    let key = file(GUN, "timestamp.key");
    assert_eq!(ask("GET", &key, &login).status, 200);
    assert_eq!(ask("DELETE", &file(GUN, ""), &login).status, 429);
    assert_eq!(ask("GET", "/_notary_server/ready", &login).status, 200);
    // Guesses are counted by address, and end before the password is looked at.
    let wrong = basic("alice:wrong");
    let guesses: Vec<u16> = (0..5).map(|_| ask("GET", &path, &wrong).status).collect();
    assert_eq!((&guesses[..3], guesses[4]), (&[401; 3][..], 429));
}

#[test]
fn repositories_are_listed_by_what_runs_out_first() {
    let server = with_repository(&[], GUN);
    assert_eq!(
        upload(&server, "a/c", &first_files(&server, "a/c"), &[]).status,
        200
    );
    let data = server.data();
    let (status, text) = run(&["repositories"], &data);
    assert_eq!(status, Some(0), "{text}");
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines.len(), 2, "{text}");
    // The server signed its snapshot in the second of the client's targets, or in one after it.
    let orders = ["snapshot 1, targets 1", "targets 1, snapshot 1"];
    let ends = orders.map(|order| format!("Z  a/b  timestamp 1, {order}, root 1"));
    assert!(ends.iter().any(|end| lines[0].ends_with(end)), "{text}");
    let (status, text) = run(&["repositories", "-o", "json"], &data);
    assert_eq!(status, Some(0), "{text}");
    let document: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(document["repositories"][1]["gun"], "a/c");
    let first = &document["repositories"][1]["roles"][0];
    assert_eq!(
        (&first["role"], &first["version"]),
        (&"timestamp".into(), &1.into())
    );
    assert!(first["expires"].as_str().unwrap().ends_with('Z'));
}

#[test]
fn one_that_is_damaged_hides_none_of_the_others() {
    let server = with_repository(&["--metrics", "127.0.0.1:0"], GUN);
    let other = first_files(&server, "a/c");
    assert_eq!(upload(&server, "a/c", &other, &[]).status, 200);
    let server = server.killed();
    let database = Connection::open(server.data().join("trust.db")).unwrap();
    let damage = "UPDATE files SET body = sha256 WHERE role = 'targets' \
                  AND repository = (SELECT id FROM repositories WHERE gun = 'a/b')";
    assert_eq!(database.execute(damage, []), Ok(1));
    drop(database);
    let reason = "version 1 of `targets` in `a/b` does not read back as it was stored";
    let (status, text) = run(&["repositories"], &server.data());
    assert_eq!(status, Some(0), "{text}");
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines.len(), 2, "{text}");
    assert_eq!(lines[0], format!("damaged  a/b  [serve.damaged] {reason}"));
    assert!(lines[1].contains("Z  a/c  timestamp 1, "), "{text}");
    let (status, text) = run(&["repositories", "-o", "json"], &server.data());
    assert_eq!(status, Some(0), "{text}");
    let document: Value = serde_json::from_str(&text).unwrap();
    let damaged = json!([{"gun": "a/b", "code": "serve.damaged", "reason": reason}]);
    assert_eq!(document["damaged"], damaged);
    assert_eq!(document["repositories"][0]["gun"], "a/c");
    let server = server.up();
    let port = counter(&server);
    server.wait_for("\"repository damaged\"");
    let text = counted(port);
    for line in [
        "dct_sign_server_repositories 2",
        "dct_sign_server_damaged_repositories 1",
        "dct_sign_server_errors_total{code=\"serve.damaged\"} 1",
    ] {
        assert!(
            text.lines().any(|found| found == line),
            "{line}
{text}"
        );
    }
    let first = "\ndct_sign_server_soonest_expiry_timestamp_seconds{role=\"timestamp\"} ";
    assert!(text.contains(first), "{text}");
    let told = &events(&server, "repository damaged")[0];
    assert_eq!(
        (&told["gun"], &told["reason"]),
        (&"a/b".into(), &reason.into())
    );
}
