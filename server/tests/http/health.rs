//! The server asked by itself, as images without another program must.

use std::net::TcpListener;
use std::path::Path;
use std::process::Command;

use dct_tests::peers::TrustServer;
use rusqlite::Connection;

use crate::PROGRAM;
use crate::start;

fn asked(arguments: &[&str], variables: &[(&str, &str)]) -> (Option<i32>, String) {
    let output = Command::new(PROGRAM)
        .arg("health")
        .args(arguments)
        .env_clear()
        .envs(variables.iter().copied())
        .output()
        .unwrap();
    let said = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
    (output.status.code(), said)
}

fn is_well(arguments: &[&str], word: &str) {
    assert_eq!(asked(arguments, &[]), (Some(0), format!("{word}\n")));
}

fn is_unwell(arguments: &[&str], fact: &str) {
    let (status, said) = asked(arguments, &[]);
    assert_eq!(status, Some(1), "{said}");
    assert!(said.starts_with("error[serve.unhealthy]: "), "{said}");
    assert!(said.contains(fact), "{said}");
}

#[test]
fn a_server_that_is_well_says_so() {
    let server = start(&[]);
    let here = format!("127.0.0.1:{}", server.port());
    let everywhere = format!("0.0.0.0:{}", server.port());
    is_well(&["--listen", &here], "healthy");
    is_well(&["--listen", &everywhere, "--ready"], "ready");
    // Where the server takes its options from, this takes them too.
    let variables = [("DCT_SIGN_SERVER_LISTEN", here.as_str())];
    assert_eq!(asked(&[], &variables).0, Some(0));
    let text = format!("listen = '{here}'\npublic-read = true\n");
    let config = server.file("config.toml", &text);
    is_well(&["--config", config.to_str().unwrap()], "healthy");
    // It lives, and is not ready for work.
    let database = Connection::open(server.data().join("trust.db")).unwrap();
    let lost = "DELETE FROM settings WHERE name = 'key_check'";
    assert_eq!(database.execute(lost, []), Ok(1));
    is_well(&["--listen", &here], "healthy");
    is_unwell(&["--listen", &here, "--ready"], "it answers `HTTP/1.1 503");
    let place = server.killed();
    is_unwell(&["--listen", &here], "refused");
    drop(place);
}

#[test]
fn a_server_is_known_by_its_certificate() {
    let server = TrustServer::start_tls(PROGRAM, &[]);
    let here = format!("127.0.0.1:{}", server.port());
    let shown = server.certificate();
    let tls = |certificate: &Path| {
        let certificate = certificate.to_str().unwrap().to_owned();
        [
            "--listen".to_owned(),
            here.clone(),
            "--tls-cert".to_owned(),
            certificate,
        ]
    };
    let words = tls(&shown);
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    is_well(&words, "healthy");
    is_well(&[&words[..], &["--ready"]].concat(), "ready");
    is_unwell(
        &words[..2],
        "it speaks TLS: name its certificate with `--tls-cert`",
    );
    let plain = start(&[]);
    let there = format!("127.0.0.1:{}", plain.port());
    let asked = ["--listen", there.as_str(), words[2], words[3]];
    is_unwell(&asked, "it speaks plain http: ask it without `--tls-cert`");
    // One that was replaced, and not yet read.
    server.make_certificate();
    is_unwell(&words, "is not the one that `--tls-cert` names");
    server.hang_up();
    server.wait_for("certificate reloaded");
    is_well(&words, "healthy");
    let text = server.file("text", "hello");
    let words = tls(&text);
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    is_unwell(&words, text.to_str().unwrap());
}

#[test]
fn whoever_listens_there_and_says_nothing_of_health_is_not_well() {
    // It takes the connection, and ends it.
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let here = listener.local_addr().unwrap().to_string();
    let taken = std::thread::spawn(move || drop(listener.accept().unwrap()));
    is_unwell(&["--listen", &here], "");
    taken.join().unwrap();
}
