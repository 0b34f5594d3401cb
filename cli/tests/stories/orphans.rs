//! Keys that were made for nothing, and those of which nobody can tell.

use std::fs;
use std::io::Read;
use std::io::Write;
use std::net::TcpListener;
use std::net::TcpStream;
use std::thread;

use dct_tests::peers::pipe;

use crate::home::Home;

/// What becomes of an upload on its way to a trust server.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Fate {
    /// It arrives, and the connection breaks before the answer.
    Lost,
    /// It is turned away.
    Forbidden,
}

/// Passes everything on to a trust server but uploads.
fn between(to: u16, fate: Fate) -> u16 {
    let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
    let port = listener.local_addr().unwrap().port();
    thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let (head, body) = request(&mut stream);
            let mut words = head.split(' ');
            let (method, path) = (words.next().unwrap(), words.next().unwrap());
            let kind = head.lines().find_map(|line| {
                line.to_lowercase()
                    .strip_prefix("content-type: ")
                    .map(str::to_owned)
            });
            let kind = kind.unwrap_or_default();
            let is_upload = method == "POST" && path.ends_with("/tuf/");
            if is_upload && fate == Fate::Forbidden {
                let _ = stream
                    .write_all(b"HTTP/1.1 403 X\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
                continue;
            }
            let answer = pipe::raw(to, method, path, &[("Content-Type", &kind)], &body);
            if is_upload {
                assert_eq!(answer.status, 200);
                continue;
            }
            let status = answer.status;
            let length = answer.body.len();
            let head = format!(
                "HTTP/1.1 {status} X\r\nConnection: close\r\nContent-Length: {length}\r\n\r\n"
            );
            let _ = stream.write_all(&[head.as_bytes(), &answer.body].concat());
        }
    });
    port
}

/// The address of a server between the program and its trust server.
fn through(home: &Home, fate: Fate) -> String {
    let url = home.server.url();
    let port = url.rsplit_once(':').unwrap().1.parse().unwrap();
    format!("http://127.0.0.1:{}", between(port, fate))
}

/// The head and the body of a request.
fn request(stream: &mut TcpStream) -> (String, Vec<u8>) {
    let mut bytes = Vec::new();
    let mut chunk = [0; 4096];
    loop {
        let end = bytes.windows(4).position(|four| four == b"\r\n\r\n");
        if let Some(end) = end {
            let head = String::from_utf8(bytes[..end].to_vec()).unwrap();
            let length = head.lines().find_map(|line| {
                line.to_lowercase()
                    .strip_prefix("content-length: ")
                    .map(str::to_owned)
            });
            let length: usize = length.map_or(0, |length| length.parse().unwrap());
            if bytes.len() >= end + 4 + length {
                return (head, bytes[end + 4..].to_vec());
            }
        }
        let count = stream.read(&mut chunk).unwrap();
        assert!(count > 0, "a whole request");
        bytes.extend(&chunk[..count]);
    }
}

#[test]
fn a_key_that_the_server_may_know_is_kept_and_named() {
    let home = Home::new();
    let (image, _) = home.plain("lost");
    let through = through(&home, Fate::Lost);
    let count = home.files().len();
    let lost = home.run(&["repo", "rotate", "--server", &through, &image, "targets"]);
    lost.refused(5, "server.unreachable");
    assert!(
        lost.stderr.contains("the new key is kept in"),
        "{}",
        lost.stderr
    );
    assert_eq!(home.files().len(), count + 1);
    // It had arrived, and nothing goes without the key.
    assert_eq!(home.root_version(&image), 2);
    home.run(&["repo", "renew", &image, "targets"]).done();
}

#[test]
fn keys_for_nothing_are_not_left_behind() {
    let home = Home::new();
    let (image, _) = home.plain("clean");
    let before = home.files();
    // The owner's root key has gone: nothing can be signed, so no key is of use.
    let root = home.key_file("root");
    let stranger = home.path("stranger.key");
    home.run(&["key", "generate", "stranger"]).done();
    fs::rename(home.key_file("stranger"), &stranger).unwrap();
    let count = home.files().len();
    let owner = ["--owner-key", stranger.to_str().unwrap()];
    let rotate = ["repo", "rotate", &image, "targets"];
    let refused = home.run(&[&rotate[..], &owner].concat());
    refused.refused(3, "edit.key_not_held");
    assert!(
        refused.stderr.contains("was removed again"),
        "{}",
        refused.stderr
    );
    assert_eq!(home.files().len(), count);
    assert!(before.contains(&root));

    // A server that is not there takes no key to know.
    let elsewhere = home.image("elsewhere");
    let init = ["repo", "init", "--server", "http://127.0.0.1:1", &elsewhere];
    home.run(&init).refused(5, "server.unreachable");
    assert_eq!(home.files().len(), count);
    home.run(&["repo", "init", &image])
        .refused(5, "server.exists");
    assert_eq!(home.files().len(), count);
}

#[test]
fn a_repository_that_may_not_begin_leaves_no_keys() {
    let home = Home::new();
    let image = home.image("forbidden");
    let through = through(&home, Fate::Forbidden);
    let init = [
        "repo",
        "init",
        "--local-snapshot",
        "--server",
        &through,
        &image,
    ];
    let refused = home.run(&init);
    refused.refused(5, "server.denied");
    assert_eq!(refused.stderr.matches("was removed again").count(), 3);
    assert!(
        home.files()
            .iter()
            .all(|file| file.extension().is_none_or(|e| e != "key"))
    );
    home.run(&["repo", "init", &image]).done();
}
