//! What no old client shows: headers, limits, logins, the command's own refusals, and the worker.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on must stop"
)]

mod answers;
mod audits;
mod commands;
mod crashes;
mod crowd;
#[cfg(feature = "peers")]
mod disks;
mod exposed;
mod health;
mod inside;
mod limits;
mod logins;
mod operations;
mod options;
mod pages;
mod reloads;
#[cfg(feature = "peers")]
mod replicas;
mod signers;
mod slow;
mod tokens;
mod uploads;

use dct_core::edit::Change;
use dct_core::edit::Draft;
use dct_core::edit::NewRepository;
use dct_core::key::certificate;
use dct_core::tuf::name::RoleName;
use dct_core::tuf::read_public_key;
use dct_core::wire::Response;
use dct_tests::peers::TrustServer;
use dct_tests::peers::now;
use dct_tests::peers::pipe;
use dct_tests::repo::Hand;
use dct_tests::repo::Seeded;

pub(crate) const PROGRAM: &str = env!("CARGO_BIN_EXE_dct-sign-server");

pub(crate) fn start(options: &[&str]) -> TrustServer {
    TrustServer::start(PROGRAM, options)
}

pub(crate) fn ask(server: &TrustServer, method: &str, path: &str) -> Response {
    ask_with(server, method, path, &[])
}

pub(crate) fn ask_with(
    server: &TrustServer,
    method: &str,
    path: &str,
    headers: &[(&str, &str)],
) -> Response {
    pipe::raw(server.port(), method, path, headers, b"")
}

/// The code of an error body.
pub(crate) fn code(response: &Response) -> String {
    let body: serde_json::Value = serde_json::from_slice(&response.body).unwrap();
    body["errors"][0]["code"].as_str().unwrap().to_owned()
}

pub(crate) fn file(gun: &str, name: &str) -> String {
    format!("/v2/{gun}/_trust/tuf/{name}")
}

/// The first files of a repository whose snapshot the server signs.
pub(crate) fn first_files(server: &TrustServer, gun: &str) -> Vec<(RoleName, Vec<u8>)> {
    first_files_with(server, gun, &[])
}

/// The same, asked for with a login.
pub(crate) fn first_files_with(
    server: &TrustServer,
    gun: &str,
    headers: &[(&str, &str)],
) -> Vec<(RoleName, Vec<u8>)> {
    delegated(server, gun, headers, &[])
}

/// The same, with delegations.
pub(crate) fn delegated(
    server: &TrustServer,
    gun: &str,
    headers: &[(&str, &str)],
    delegations: &[Change],
) -> Vec<(RoleName, Vec<u8>)> {
    let key = |role: &str| {
        let response = ask_with(server, "GET", &file(gun, &format!("{role}.key")), headers);
        read_public_key(&response.body).unwrap()
    };
    let (root, targets) = (Hand::p256(1).private(), Hand::p256(2).private());
    let rng = &mut Seeded::new(9);
    let keys = NewRepository {
        root: certificate::generate(gun, &root, now(), rng).unwrap(),
        targets: targets.public().clone(),
        snapshot: key("snapshot"),
        timestamp: key("timestamp"),
    };
    let mut draft = Draft::create(gun.parse().unwrap(), keys);
    for change in delegations {
        draft.apply(change.clone()).unwrap();
    }
    let update = draft.sign(&[root, targets], now(), rng).unwrap();
    let parts = update.parts();
    parts
        .map(|(role, file)| (role.clone(), file.to_vec()))
        .collect()
}

pub(crate) fn upload(
    server: &TrustServer,
    gun: &str,
    files: &[(RoleName, Vec<u8>)],
    headers: &[(&str, &str)],
) -> Response {
    let mut body = Vec::new();
    for (role, file) in files {
        let head = format!("--b\r\nContent-Disposition: form-data; filename=\"{role}\"\r\n\r\n");
        body.extend([head.as_bytes(), file, b"\r\n"].concat());
    }
    body.extend(b"--b--\r\n");
    let kind = ("Content-Type", "multipart/form-data; boundary=b");
    let headers = [headers, &[kind]].concat();
    pipe::raw(server.port(), "POST", &file(gun, ""), &headers, &body)
}

/// A server with one repository.
pub(crate) fn with_repository(options: &[&str], gun: &str) -> TrustServer {
    let server = start(options);
    let files = first_files(&server, gun);
    let response = upload(&server, gun, &files, &[]);
    assert_eq!(response.status, 200, "{}", server.log());
    server
}
