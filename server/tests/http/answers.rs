//! Headers and limits.

use std::io::Read;
use std::io::Write;
use std::net::TcpStream;

use dct_core::wire::Response;
use dct_tests::dice::Dice;
use dct_tests::fuzzing::mutated;
use dct_tests::peers::pipe;
use sha2::Digest;
use sha2::Sha256;

use crate::ask;
use crate::ask_with;
use crate::code;
use crate::file;
use crate::first_files;
use crate::operations::events;
use crate::start;
use crate::upload;
use crate::with_repository;

const GUN: &str = "a/b";

fn hex(bytes: &[u8]) -> String {
    bytes
        .iter()
        .fold(String::new(), |text, byte| text + &format!("{byte:02x}"))
}

fn named_by_hash(response: &Response) -> String {
    file(
        GUN,
        &format!("root.{}.json", hex(&Sha256::digest(&response.body))),
    )
}

#[test]
fn a_file_tells_what_it_is_and_how_long_it_keeps() {
    let server = with_repository(&[], GUN);
    let current = ask(&server, "GET", &file(GUN, "root.json"));
    let tag = format!("\"{}\"", hex(&Sha256::digest(&current.body)));
    assert_eq!(current.header("ETag"), Some(tag.as_str()));
    assert_eq!(
        current.header("Cache-Control"),
        Some("public, max-age=300, s-maxage=300, must-revalidate")
    );
    assert!(current.header("Last-Modified").unwrap().ends_with(" GMT"));
    let by_hash = ask(&server, "GET", &named_by_hash(&current));
    assert_eq!(by_hash.body, current.body);
    assert_eq!(
        by_hash.header("Cache-Control"),
        Some("public, max-age=2592000, s-maxage=2592000, immutable")
    );
    let by_version = ask(&server, "GET", &file(GUN, "1.root.json"));
    assert_eq!(by_version.body, current.body);
    assert!(
        !by_version
            .header("Cache-Control")
            .unwrap()
            .contains("immutable")
    );
}

#[test]
fn who_has_the_file_already_is_not_sent_it() {
    let server = with_repository(&[], GUN);
    let path = file(GUN, "timestamp.json");
    let current = ask(&server, "GET", &path);
    let tag = current.header("ETag").unwrap();
    let other = format!("\"x\", W/{tag}");
    for known in [tag, "*", other.as_str()] {
        let response = ask_with(&server, "GET", &path, &[("If-None-Match", known)]);
        assert_eq!((response.status, response.body.len()), (304, 0), "{known}");
        assert_eq!(response.header("ETag"), Some(tag));
    }
    let response = ask_with(&server, "GET", &path, &[("If-None-Match", "\"x\"")]);
    assert_eq!(
        (response.status, response.body),
        (200, current.body.clone())
    );
}

#[test]
fn a_head_is_the_answer_without_its_body() {
    let server = with_repository(&[], GUN);
    let path = file(GUN, "root.json");
    let (head, get) = (ask(&server, "HEAD", &path), ask(&server, "GET", &path));
    assert_eq!((head.status, head.body.len()), (200, 0));
    let length = get.body.len().to_string();
    assert_eq!(head.header("Content-Length"), Some(length.as_str()));
    assert_eq!(head.header("ETag"), get.header("ETag"));
    assert_eq!(
        ask(&server, "HEAD", &file(GUN, "targets/x.json")).status,
        404
    );
}

#[test]
fn a_head_makes_no_key() {
    let server = start(&[]);
    let key = file(GUN, "timestamp.key");
    // Whether there is one or not: as Notary answers.
    for known in 0..2 {
        let head = ask(&server, "HEAD", &key);
        assert_eq!((head.status, head.body.len()), (404, 0));
        assert_eq!(events(&server, "new key given out").len(), known);
        assert_eq!(ask(&server, "GET", &key).status, 200);
        assert_eq!(events(&server, "new key given out").len(), 1);
    }
}

#[test]
fn a_hash_finds_the_file_of_its_own_repository_and_role_only() {
    let server = with_repository(&[], GUN);
    let root = ask(&server, "GET", &file(GUN, "root.json"));
    let hash = hex(&Sha256::digest(&root.body));
    for (gun, role) in [
        ("a/c", "root"),
        ("a", "root"),
        (GUN, "targets"),
        (GUN, "snapshot"),
    ] {
        let response = ask(&server, "GET", &file(gun, &format!("{role}.{hash}.json")));
        assert_eq!(
            (response.status, code(&response)),
            (404, "METADATA_NOT_FOUND".into())
        );
    }
    ask(&server, "DELETE", &file(GUN, ""));
    assert_eq!(ask(&server, "GET", &named_by_hash(&root)).status, 404);
}

#[test]
fn a_body_over_the_limit_is_refused_before_it_is_read() {
    let server = start(&["--max-upload", "1"]);
    let headers = [("Content-Type", "multipart/form-data; boundary=b")];
    let body = vec![b'x'; (1 << 20) + 1];
    let response = pipe::raw(server.port(), "POST", &file(GUN, ""), &headers, &body);
    assert_eq!(
        (response.status, code(&response)),
        (413, "MALFORMED_UPLOAD".into())
    );
    let body = &body[..1 << 20];
    let response = pipe::raw(server.port(), "POST", &file(GUN, ""), &headers, body);
    assert_eq!(
        (response.status, code(&response)),
        (400, "MALFORMED_UPLOAD".into())
    );
}

#[test]
fn a_body_that_never_tells_its_length_is_cut_off_too() {
    let server = start(&["--max-upload", "1"]);
    let mut stream = TcpStream::connect(("127.0.0.1", server.port())).unwrap();
    let head = "POST /v2/a/b/_trust/tuf/ HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\
                Content-Type: multipart/form-data; boundary=b\r\nTransfer-Encoding: chunked\r\n\r\n";
    stream.write_all(head.as_bytes()).unwrap();
    let chunk = [b"10000\r\n", vec![b'x'; 1 << 16].as_slice(), b"\r\n"].concat();
    // The server may stop reading before everything is written.
    let _ = (0..17).try_for_each(|_| stream.write_all(&chunk));
    let mut answer = Vec::new();
    let _ = stream.read_to_end(&mut answer);
    let answer = String::from_utf8_lossy(&answer);
    assert!(
        answer.is_empty() || answer.starts_with("HTTP/1.1 413"),
        "{answer}"
    );
    assert_eq!(ask(&server, "GET", "/_notary_server/health").status, 200);
}

#[test]
fn the_same_upload_again_is_taken_and_a_late_one_is_told_so() {
    let server = start(&[]);
    let files = first_files(&server, GUN);
    assert_eq!(upload(&server, GUN, &files, &[]).status, 200);
    let timestamp = ask(&server, "GET", &file(GUN, "timestamp.json")).body;
    assert_eq!(upload(&server, GUN, &files, &[]).status, 200);
    assert_eq!(
        ask(&server, "GET", &file(GUN, "timestamp.json")).body,
        timestamp
    );
    let mut late = files;
    let text = String::from_utf8(late[1].1.clone()).unwrap();
    late[1].1 = text.replace("\"sig\":\"", "\"sig\":\"AAAA").into_bytes();
    let response = upload(&server, GUN, &late[1..], &[]);
    assert_eq!(
        (response.status, code(&response)),
        (400, "INVALID_UPDATE".into())
    );
}

#[test]
fn every_answer_has_a_number_that_the_log_has_too() {
    let server = start(&["--log", "requests"]);
    let response = ask(&server, "GET", &file(GUN, "root.json"));
    let id = response.header("X-Request-Id").unwrap();
    let other = ask(&server, "GET", "/v2/");
    assert_ne!(other.header("X-Request-Id"), Some(id));
    let log = server.log();
    let line = log.lines().find(|line| line.contains(id)).unwrap();
    let line: serde_json::Value = serde_json::from_str(line).unwrap();
    assert_eq!(line["status"], 404);
    assert_eq!(line["path"], file(GUN, "root.json"));
}

#[test]
fn a_rotation_gives_a_new_key_each_time() {
    let server = with_repository(&[], GUN);
    let key = |method: &str| ask(&server, method, &file(GUN, "timestamp.key")).body;
    let current = key("GET");
    let next = key("POST");
    let other = key("POST");
    assert!(current != next && next != other && other != current);
    assert_eq!(key("GET"), current);
    for next in [next, other] {
        assert!(next.starts_with(b"{\"keytype\":\"ecdsa\",\"keyval\":{\"public\":\""));
        assert!(next.ends_with(b"\",\"private\":null}}"));
    }
}

#[test]
fn whatever_is_uploaded_is_answered_and_the_next_one_too() {
    let server = with_repository(&[], GUN);
    let mut honest = Vec::new();
    for (role, file) in first_files(&server, GUN) {
        let head = format!("--b\r\nContent-Disposition: form-data; filename=\"{role}\"\r\n\r\n");
        honest.extend([head.as_bytes(), &file, b"\r\n"].concat());
    }
    honest.extend(b"--b--\r\n");
    let headers = [("Content-Type", "multipart/form-data; boundary=b")];
    let mut dice = Dice::new(8);
    for number in 0..300 {
        let body = mutated(&honest, &[], &mut dice);
        let response = pipe::raw(server.port(), "POST", &file(GUN, ""), &headers, &body);
        assert!(
            matches!(response.status, 200 | 400),
            "{number}: {}",
            response.status
        );
    }
    assert_eq!(ask(&server, "GET", "/_notary_server/health").status, 200);
    assert_eq!(ask(&server, "GET", &file(GUN, "1.root.json")).status, 200);
}

#[test]
fn a_large_upload_that_comes_slowly_stops_no_small_one() {
    // It takes all the room that there is for uploads.
    let server = start(&["--max-upload", "256"]);
    let files = first_files(&server, GUN);
    let mut slow = TcpStream::connect(("127.0.0.1", server.port())).unwrap();
    let head = "POST /v2/c/d/_trust/tuf/ HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\n\
                Content-Type: multipart/form-data; boundary=b\r\nTransfer-Encoding: chunked\r\n\r\n";
    slow.write_all(head.as_bytes()).unwrap();
    let mut leave = [0; 25];
    slow.read_exact(&mut leave).unwrap();
    assert_eq!(&leave, b"HTTP/1.1 100 Continue\r\n\r\n");
    assert_eq!(upload(&server, GUN, &files, &[]).status, 200);
    slow.set_nonblocking(true).unwrap();
    let unanswered = slow.read(&mut [0]).unwrap_err();
    assert_eq!(unanswered.kind(), std::io::ErrorKind::WouldBlock);
}
