//! What audits found in Notary's server and signer, asked of ours. `tests/tests/audits.rs` lists every
//! finding.

use std::collections::BTreeSet;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::path::PathBuf;
use std::process::Command;

use dct_tests::peers::TrustServer;
use dct_tests::peers::pipe;

use crate::PROGRAM;
use crate::ask;
use crate::code;
use crate::file;
use crate::first_files;
use crate::logins::with_users;
use crate::start;
use crate::upload;
use crate::with_repository;

/// Everything below a folder.
fn files(folder: &Path) -> BTreeSet<PathBuf> {
    let mut found = BTreeSet::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        }
        found.insert(path);
    }
    found
}

/// The ports that a process listens on.
fn ports(process: u32) -> BTreeSet<u16> {
    let links = fs::read_dir(format!("/proc/{process}/fd")).unwrap();
    let links = links.filter_map(|link| fs::read_link(link.unwrap().path()).ok());
    let sockets: BTreeSet<String> = links
        .filter_map(|link| {
            let link = link.to_str()?.strip_prefix("socket:[")?;
            Some(link.trim_end_matches(']').to_owned())
        })
        .collect();
    let mut ports = BTreeSet::new();
    for table in ["tcp", "tcp6"] {
        let table = fs::read_to_string(format!("/proc/{process}/net/{table}")).unwrap_or_default();
        for line in table.lines().skip(1) {
            let fields: Vec<&str> = line.split_whitespace().collect();
            // State 0A listens; the tenth field is the socket's number.
            if fields[3] == "0A" && sockets.contains(fields[9]) {
                let (_, port) = fields[1].rsplit_once(':').unwrap();
                ports.insert(u16::from_str_radix(port, 16).unwrap());
            }
        }
    }
    ports
}

/// It has no door of its own: the keys sign what was accepted, inside the one process.
#[test]
fn the_signer_answers_nobody() {
    let server = with_users(&["--public-read"]);
    assert_eq!(ports(server.process()), BTreeSet::from([server.port()]));
    // Whoever may only read can neither have something signed nor a key made.
    for (method, name) in [
        ("POST", ""),
        ("POST", "timestamp.key"),
        ("POST", "snapshot.key"),
        ("GET", "timestamp.key"),
        ("GET", "snapshot.key"),
        ("DELETE", ""),
    ] {
        let response = ask(&server, method, &file("a/b", name));
        assert_eq!(response.status, 401, "{method} {name}");
        assert_eq!(code(&response), "UNAUTHORIZED", "{method} {name}");
    }
}

#[test]
fn no_secret_of_the_server_is_an_argument() {
    for option in ["--password", "--sealing-key", "--key", "--user"] {
        let output = Command::new(PROGRAM)
            .args(["serve", "--data", "/nowhere", option, "planted-marker"])
            .output()
            .unwrap();
        assert_eq!(output.status.code(), Some(2), "{option}");
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(said.contains("unexpected argument"), "{option}: {said}");
    }
    // What it is told by other means stays out of what everybody sees of a process.
    let server = with_repository(&[], "a/b");
    let seen = fs::read(format!("/proc/{}/cmdline", server.process())).unwrap();
    let seen = String::from_utf8(seen).unwrap();
    let key = fs::read_to_string(server.data().join("sealing.key")).unwrap();
    assert!(!seen.contains(key.trim()), "{seen}");
    let words: Vec<&str> = seen.trim_end_matches('\0').split('\0').collect();
    assert_eq!(words.len(), 6, "{words:?}");
}

#[test]
fn what_the_server_keeps_is_for_its_owner_only() {
    let server = with_repository(&[], "a/b");
    let data = server.data();
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&data), 0o700);
    let kept = files(&data);
    // Database, its log and its index, the sealing key, and the lock.
    assert_eq!(kept.len(), 5, "{kept:?}");
    for path in kept {
        assert_eq!(mode(&path), 0o600, "{}", path.display());
    }
}

#[test]
fn no_name_leads_out_of_the_database() {
    let server: TrustServer = start(&[]);
    let honest = first_files(&server, "a/b");
    let before = files(server.folder());
    for gun in [
        "../x",
        "../../etc",
        "a/../../x",
        "..%2f..%2fx",
        "%2e%2e/x",
        "a/%2E%2E/x",
        "a%00b",
        "a\\..\\x",
        "a/./b",
    ] {
        let response = upload(&server, gun, &honest, &[]);
        assert!(
            (400..500).contains(&response.status),
            "{gun}: {}",
            response.status
        );
        for name in ["root.json", "timestamp.key", "../../../sealing.key"] {
            let response = ask(&server, "GET", &file(gun, name));
            assert_eq!(response.status, 404, "{gun} {name}");
        }
    }
    for path in [
        "/sealing.key",
        "/../sealing.key",
        "/v2/a/b/_trust/tuf/../../../../sealing.key",
        "/v2/a/b/_trust/tuf/..%2f..%2ftrust.db.json",
    ] {
        let response = pipe::raw(server.port(), "GET", path, &[], b"");
        assert_eq!(response.status, 404, "{path}");
    }
    assert_eq!(files(server.folder()), before);
}
