//! The command: what it refuses to start with, and what it does beside serving.

use std::net::TcpListener;
use std::path::Path;
use std::process::Command;
use std::process::Output;

use dct_tests::peers::TrustServer;
use rusqlite::Connection;

use crate::PROGRAM;
use crate::ask;
use crate::delegated;
use crate::file;
use crate::operations::events;
use crate::signers::Signer;
use crate::start;
use crate::upload;
use crate::with_repository;

pub(crate) fn run(arguments: &[&str], data: &Path) -> (Option<i32>, String) {
    let Output {
        status,
        stdout,
        stderr,
    } = Command::new(PROGRAM)
        .args(arguments)
        .arg("--data")
        .arg(data)
        .env_clear()
        .output()
        .unwrap();
    let said = [stdout, stderr].concat();
    (status.code(), String::from_utf8(said).unwrap())
}

pub(crate) fn refused(arguments: &[&str], data: &Path, status: i32, code: &str) {
    let (found, said) = run(arguments, data);
    assert_eq!(found, Some(status), "{said}");
    assert!(said.starts_with(&format!("error[{code}]: ")), "{said}");
    assert!(said.contains("\nhint: "), "{said}");
}

/// The folder of a server that has ended.
fn ended(server: TrustServer) -> TrustServer {
    server.killed()
}

#[test]
fn whoever_looks_into_the_wrong_folder_is_told_so() {
    let place = std::env::temp_dir().join(format!("dct-nowhere-{}", std::process::id()));
    let keys = place.join("keys.pem");
    let (key, keys) = (place.join("new.key"), keys.to_str().unwrap());
    for line in [
        &["fsck"][..],
        &["gc"],
        &["gc", "--yes"],
        &["repositories"],
        &["keys", "export", "--output", keys],
        &["keys", "rewrap", "--new-key-file", key.to_str().unwrap()],
    ] {
        refused(line, &place, 2, "serve.database");
        assert!(!place.exists(), "{line:?} made the folder");
    }
}

#[test]
fn nothing_is_served_that_should_not_be() {
    let server = ended(with_repository(&[], "a"));
    let data = server.data();
    let world = ["serve", "--listen", "0.0.0.0:0"];
    refused(&world, &data, 2, "serve.plain_http");
    refused(
        &[&world[..], &["--allow-http"]].concat(),
        &data,
        2,
        "serve.open",
    );
    let missing = ["serve", "--tls-cert", "/none", "--tls-key", "/none"];
    refused(&missing, &data, 2, "serve.tls");
    let text = server.file("text", "hello");
    let text = text.to_str().unwrap();
    refused(
        &["serve", "--tls-cert", text, "--tls-key", text],
        &data,
        2,
        "serve.tls",
    );
    refused(&["serve", "--users", text], &data, 2, "serve.users");
    refused(&["serve", "--key-file", text], &data, 3, "serve.key_file");
    refused(
        &[
            "serve",
            "--listen",
            "192.0.2.1:1",
            "--allow-http",
            "--allow-anyone",
        ],
        &data,
        2,
        "serve.listen",
    );
    refused(&["serve"], Path::new("/proc/none"), 2, "serve.database");
}

#[test]
fn nobody_is_told_that_it_listens_before_it_does_everywhere() {
    let server = ended(with_repository(&[], "a"));
    let other = TcpListener::bind("127.0.0.1:0").unwrap();
    let taken = other.local_addr().unwrap().to_string();
    let free = ["serve", "--listen", "127.0.0.1:0", "--metrics", &taken];
    // The refusal is the first thing that is said.
    refused(&free, &server.data(), 2, "serve.listen");
    refused(
        &["serve", "--listen", &taken],
        &server.data(),
        2,
        "serve.listen",
    );
}

#[test]
fn a_database_is_named_and_its_password_is_not_typed() {
    let alone = |arguments: &[&str]| {
        let output = Command::new(PROGRAM)
            .args(arguments)
            .env_clear()
            .output()
            .unwrap();
        (
            output.status.code(),
            String::from_utf8(output.stderr).unwrap(),
        )
    };
    let typed = "postgres://u:s3cret@127.0.0.1:1/d";
    for (arguments, status, code) in [
        (&["fsck"][..], 2, "serve.no_database"),
        (&["fsck", "--database", typed], 2, "serve.password_typed"),
        (&["fsck", "--database", "x"], 2, "serve.database_address"),
        (
            &["fsck", "--database-file", "/none"],
            2,
            "serve.database_address",
        ),
        (
            &["fsck", "--database", "postgres://u@127.0.0.1:1/d"],
            2,
            "serve.unreachable",
        ),
    ] {
        let (found, said) = alone(arguments);
        assert_eq!(found, Some(status), "{said}");
        assert!(said.starts_with(&format!("error[{code}]: ")), "{said}");
        assert!(!said.contains("s3cret"), "{said}");
    }
}

#[test]
fn a_folder_is_for_one_server_at_a_time() {
    let server = with_repository(&[], "a");
    let data = server.data();
    refused(&["serve"], &data, 2, "serve.busy");
    let new = data.join("new.key");
    let rewrap = ["keys", "rewrap", "--new-key-file", new.to_str().unwrap()];
    refused(&rewrap, &data, 2, "serve.busy");
    // Looking changes nothing, and may be done beside it.
    assert_eq!(run(&["fsck"], &data).0, Some(0));
    let server = ended(server).up();
    assert_eq!(ask(&server, "GET", &file("a", "root.json")).status, 200);
}

#[test]
fn a_database_opens_with_the_key_it_was_sealed_with_and_no_other() {
    let server = with_repository(&[], "a");
    let data = server.data();
    let made = &events(&server, "sealing key made")[0];
    assert_eq!(made["file"], data.join("sealing.key").to_str().unwrap());
    let server = ended(server);
    let other = server.file("other.key", &format!("{}=\n", "A".repeat(43)));
    let other = other.to_str().unwrap();
    refused(&["serve", "--key-file", other], &data, 3, "serve.key_other");
    let key = data.join("sealing.key");
    let kept = server.folder().join("kept.key");
    std::fs::rename(&key, &kept).unwrap();
    refused(&["serve"], &data, 3, "serve.key_file");
    assert!(!key.exists(), "a key that opens nothing was made");
    std::fs::rename(&kept, &key).unwrap();
    let server = server.up();
    assert!(events(&server, "sealing key made").is_empty());
    assert_eq!(
        ask(&server, "GET", &file("a", "timestamp.json")).status,
        200
    );
}

#[test]
fn keys_are_put_under_another_sealing_key() {
    let server = ended(with_repository(&[], "a"));
    let data = server.data();
    let new = server.folder().join("new.key");
    let new_text = new.to_str().unwrap();
    let (status, said) = run(&["keys", "rewrap", "--new-key-file", new_text], &data);
    assert_eq!((status, said.as_str()), (Some(0), "2 keys sealed anew\n"));
    refused(&["serve"], &data, 3, "serve.key_other");
    std::fs::rename(&new, data.join("sealing.key")).unwrap();
    // The keys are the same: what is published goes on to be signed with them.
    let server = server.up();
    let answer = upload(&server, "a", &[], &[]);
    assert_eq!(answer.status, 200, "{}", server.log());
}

#[test]
fn what_is_stored_is_read_as_clients_would() {
    let server = ended(with_repository(&[], "a"));
    let data = server.data();
    let (status, said) = run(&["fsck"], &data);
    assert_eq!(
        (status, said.as_str()),
        (Some(0), "1 repositories are sound\n")
    );
    let database = Connection::open(data.join("trust.db")).unwrap();
    let damage = "UPDATE files SET body = zeroblob(9) WHERE role = 'targets'";
    database.execute(damage, []).unwrap();
    let (status, said) = run(&["fsck"], &data);
    assert_eq!(status, Some(7), "{said}");
    assert!(
        said.contains("unsound  a  version 1 of `targets` in `a` does not read"),
        "{said}"
    );
    assert!(said.contains("error[serve.unsound]"), "{said}");
}

/// A file that the snapshot lists is as lost as one that does not read back: Notary's clients give up
/// the whole repository.
#[test]
fn a_row_that_is_lost_is_no_note() {
    let alice = Signer::new(1);
    let server = start(&[]);
    let files = delegated(&server, "a", &[], &[alice.delegation()]);
    assert_eq!(upload(&server, "a", &files, &[]).status, 200);
    for version in [1, 2] {
        let file = (alice.role.clone(), alice.file(version));
        assert_eq!(upload(&server, "a", &[file], &[]).status, 200);
    }
    let server = ended(server);
    let data = server.data();
    let (status, said) = run(&["fsck"], &data);
    let sound = "1 repositories are sound\n";
    assert_eq!((status, said.as_str()), (Some(0), sound));
    let database = Connection::open(data.join("trust.db")).unwrap();
    for (lost, told) in [
        (
            "role = 'targets/signer-1' AND version = 2",
            "targets/signer-1: ",
        ),
        ("role = 'targets/signer-1'", "its file is not there"),
        ("role = 'timestamp'", "timestamp: there is no file"),
    ] {
        let lost = format!("DELETE FROM files WHERE {lost}");
        assert!(database.execute(&lost, []).unwrap() > 0);
        let (status, said) = run(&["fsck"], &data);
        assert_eq!(status, Some(7), "{lost}: {said}");
        assert!(said.starts_with("unsound  a  "), "{lost}: {said}");
        assert!(said.contains(told), "{lost}: {said}");
    }
}

#[test]
fn a_key_that_does_not_open_keeps_the_sealing_key_as_it_is() {
    let server = ended(with_repository(&[], "a"));
    let data = server.data();
    let database = Connection::open(data.join("trust.db")).unwrap();
    let damage = "UPDATE server_keys SET sealed = zeroblob(9) WHERE role = 'snapshot'";
    assert_eq!(database.execute(damage, []), Ok(1));
    let new = server.folder().join("new.key");
    let rewrap = ["keys", "rewrap", "--new-key-file", new.to_str().unwrap()];
    refused(&rewrap, &data, 3, "serve.sealed");
    assert!(!new.exists());
}

#[test]
fn what_is_not_there_cannot_be_collected() {
    let server = ended(with_repository(&[], "a"));
    let data = server.data();
    for words in [
        &["gc", "--gun", "a", "--gun", "typo"][..],
        &["gc", "--gun", "typo", "--yes"],
    ] {
        refused(words, &data, 2, "serve.no_repository");
    }
    assert_eq!(run(&["gc", "--gun", "a"], &data).0, Some(0));
}

#[test]
fn keys_that_are_lost_are_missed_without_the_sealing_key() {
    let server = ended(with_repository(&[], "a"));
    let data = server.data();
    std::fs::remove_file(data.join("sealing.key")).unwrap();
    assert_eq!(run(&["fsck"], &data).0, Some(0));
    let database = Connection::open(data.join("trust.db")).unwrap();
    assert_eq!(database.execute("DELETE FROM server_keys", []), Ok(2));
    let (status, said) = run(&["fsck"], &data);
    assert_eq!(status, Some(7), "{said}");
    let missed = "unsound  a  timestamp: the server holds no key that root names for it";
    assert!(said.starts_with(missed), "{said}");
}

#[test]
fn a_server_that_is_told_to_stop_folds_its_log_away() {
    let mut server = with_repository(&[], "a");
    let data = server.data();
    let status = server.stopped();
    assert_eq!(status, Some(0));
    assert!(!data.join("trust.db-wal").exists());
}
