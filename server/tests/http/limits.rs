//! Limits of one subject: how large and how often, by name, by address, and for whoever comes.

use std::fs;
use std::io::Read;
use std::io::Write;
use std::net::TcpStream;

use dct_tests::peers::TrustServer;
use dct_tests::peers::pipe;

use crate::ask;
use crate::ask_with;
use crate::code;
use crate::commands::run;
use crate::file;
use crate::logins::basic;
use crate::logins::with_users;
use crate::operations::events;
use crate::start;

const GUN: &str = "a/b";

/// What becomes of an upload of so many bytes: 400 when it was read, since it is none.
fn sent(server: &TrustServer, bytes: usize, headers: &[(&str, &str)]) -> (u16, String) {
    let kind = ("Content-Type", "multipart/form-data; boundary=b");
    let headers = [headers, &[kind]].concat();
    let body = vec![b'x'; bytes];
    let answer = pipe::raw(server.port(), "POST", &file(GUN, ""), &headers, &body);
    (answer.status, code(&answer))
}

const MIB: usize = 1 << 20;

fn read() -> (u16, String) {
    (400, "MALFORMED_UPLOAD".into())
}

fn cut_off() -> (u16, String) {
    (413, "MALFORMED_UPLOAD".into())
}

#[test]
fn a_user_has_limits_of_their_own() {
    let server = with_users(&[
        "--max-upload=2",
        "--rate-publishes=1",
        "--limit=user:alice upload=1 publishes=any",
        "--limit=user:carol upload=3",
    ]);
    let login = basic("alice:right");
    let headers = [("Authorization", login.as_str())];
    assert_eq!(sent(&server, MIB, &headers), read());
    assert_eq!(sent(&server, MIB + 1, &headers), cut_off());
    // And one that does not tell its length; the server may end the connection while it is sent.
    let mut stream = TcpStream::connect(("127.0.0.1", server.port())).unwrap();
    let path = file(GUN, "");
    let head = format!(
        "POST {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: {login}\r\n\
         Content-Type: multipart/form-data; boundary=b\r\nTransfer-Encoding: chunked\r\n\r\n"
    );
    stream.write_all(head.as_bytes()).unwrap();
    let chunk = [b"80000\r\n", vec![b'x'; 1 << 19].as_slice(), b"\r\n"].concat();
    let _ = (0..3).try_for_each(|_| stream.write_all(&chunk));
    let _ = stream.read_to_end(&mut Vec::new());
    // Whose it was is written down.
    let cut: Vec<_> = events(&server, "request");
    let cut = cut.iter().filter(|line| line["status"] == 413);
    let users: Vec<_> = cut.map(|line| line["user"].clone()).collect();
    assert_eq!(users, ["alice", "alice"]);
    // Nobody else has these limits; who gives no login is nobody.
    assert_eq!(sent(&server, MIB, &[]).0, 401);
}

#[test]
fn an_address_has_limits_of_its_own_and_a_login_others() {
    let near = "--limit=address:127.0.0.0/8 upload=1 publishes=any";
    let far = "--limit=address:192.0.2.0/24 upload=9";
    for (options, largest) in [
        (&[][..], 2),
        (&[near], 1),
        (&[far], 2),
        (&[far, "--limit=anyone upload=3"], 3),
        (&["--limit=anyone upload=3", near], 1),
    ] {
        let options = [&["--max-upload=2"], options].concat();
        let server = start(&options);
        let answers = [0, 1].map(|more| sent(&server, largest * MIB + more, &[]));
        assert_eq!(answers, [read(), cut_off()], "{options:?}");
    }
    let server = start(&["--rate-reads=1", "--limit=address:127.0.0.1 reads=any"]);
    let statuses: Vec<u16> = (0..5)
        .map(|_| ask(&server, "GET", &file(GUN, "root.json")).status)
        .collect();
    assert_eq!(statuses, [404; 5]);
    // A user counts as a user everywhere, and guesses as what everybody may.
    let server = with_users(&["--rate-reads=2", "--limit=address:127.0.0.1 reads=any"]);
    let asked = |login: &str| {
        let headers = [("Authorization", login)];
        ask_with(&server, "GET", "/v2/", &headers).status
    };
    let right: Vec<u16> = (0..4).map(|_| asked(&basic("alice:right"))).collect();
    assert_eq!((right[0], right[3]), (200, 429));
    let wrong: Vec<u16> = (0..4).map(|_| asked(&basic("alice:wrong"))).collect();
    assert_eq!((wrong[0], wrong[3]), (401, 429));
}

#[test]
fn limits_stand_in_the_file_too_and_are_read_before_anything_is_opened() {
    let name = format!("dct-limits-{}", std::process::id());
    let folder = std::env::temp_dir().join(name);
    fs::create_dir(&folder).unwrap();
    let config = folder.join("config.toml");
    let text = "max-upload = 2\nlimit = ['anyone upload=1', 'user:ci upload=256 reads=any']\n";
    fs::write(&config, text).unwrap();
    let server = start(&["--config", config.to_str().unwrap()]);
    assert_eq!(sent(&server, MIB + 1, &[]), cut_off());
    let (status, said) = run(&["serve", "--limit", "ci upload=1"], &folder);
    assert_eq!(status, Some(2), "{said}");
    assert!(
        said.starts_with("error[serve.setting]: `--limit ci upload=1`"),
        "{said}"
    );
    assert!(!folder.join("trust.db").exists());
    fs::remove_dir_all(folder).unwrap();
}
