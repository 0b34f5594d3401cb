//! Debian's client, through everything that it can ask of a server.

use std::process::Command;

use dct_core::key::StoredKey;
use dct_core::secret::Secret;
use dct_tests::peers::TrustServer;
use rusqlite::Connection;

use crate::PROGRAM;
use crate::notary;
use crate::notary_fails;
use crate::said;

const GUN: &str = "exp/one";

/// The names that a list shows.
fn listed(server: &TrustServer, role: &str) -> Vec<String> {
    let table = notary(server, &format!("list {GUN} -r {role}"));
    let lines = table
        .lines()
        .skip_while(|line| !line.starts_with("----"))
        .skip(1);
    let names = lines.filter_map(|line| line.split_whitespace().next());
    names.map(str::to_owned).collect()
}

fn begin() -> TrustServer {
    let server = TrustServer::start_tls(PROGRAM, &[]);
    notary(&server, &format!("init {GUN}"));
    server
}

fn add(server: &TrustServer, name: &str, options: &str) {
    let file = server.file("content", name);
    notary(
        server,
        &format!("add {GUN} {name} {}{options}", file.display()),
    );
    notary(server, &format!("publish {GUN}"));
}

#[test]
fn the_owner_keeps_the_snapshot_key() {
    let server = begin();
    add(&server, "first", "");
    add(&server, "second", "");
    assert_eq!(listed(&server, "targets"), ["first", "second"]);
    let found = notary(&server, &format!("lookup {GUN} first"));
    assert!(found.starts_with("first sha256:"), "{found}");
    notary(&server, &format!("remove {GUN} first -p"));
    assert_eq!(listed(&server, "targets"), ["second"]);
}

#[test]
fn the_server_keeps_the_snapshot_key() {
    let server = begin();
    notary(&server, &format!("publish {GUN}"));
    notary(&server, &format!("key rotate {GUN} snapshot -r"));
    add(&server, "first", "");
    assert_eq!(listed(&server, "targets"), ["first"]);
    // With nothing to say the client uploads nothing, and the server signs again.
    notary(&server, &format!("publish {GUN}"));
    notary(&server, &format!("key rotate {GUN} snapshot"));
    add(&server, "second", "");
    assert_eq!(listed(&server, "targets"), ["first", "second"]);
}

#[test]
fn every_key_is_rotated_and_an_old_client_follows() {
    let server = begin();
    add(&server, "first", "");
    let (before, after) = (server.folder().join("client"), server.folder().join("old"));
    let copied = Command::new("cp")
        .arg("-r")
        .args([&before, &after])
        .status();
    assert!(copied.unwrap().success());
    for rotation in [
        "timestamp -r",
        "targets",
        "snapshot -r",
        "timestamp -r",
        "snapshot",
    ] {
        notary(&server, &format!("key rotate {GUN} {rotation}"));
    }
    for _ in 0..2 {
        let rotated = server.notary_answering(&["key", "rotate", GUN, "root"], "yes\n");
        assert!(rotated.status.success(), "{}", said(&rotated));
    }
    add(&server, "second", "");
    std::fs::remove_dir_all(&before).unwrap();
    std::fs::rename(&after, &before).unwrap();
    assert_eq!(listed(&server, "targets"), ["first", "second"]);
}

#[test]
fn delegations_are_made_signed_witnessed_and_removed() {
    let server = begin();
    let public = delegate(&server, &["targets/releases", "targets/alice"]);
    add(&server, "1.0", " -r targets/releases");
    assert_eq!(listed(&server, "targets/releases"), ["1.0"]);
    notary(&server, &format!("witness {GUN} targets/releases -p"));
    assert_eq!(listed(&server, "targets/releases"), ["1.0"]);
    notary(
        &server,
        &format!("delegation remove {GUN} targets/releases --yes -p"),
    );
    assert!(listed(&server, "targets/releases").is_empty());

    // An owner who keeps the snapshot key takes the role out of the snapshot too, and may bring it
    // back with another key.
    notary(&server, &format!("key rotate {GUN} snapshot"));
    let (add_bob, remove_bob) = (
        format!("delegation add {GUN} targets/bob {public} --all-paths -p"),
        format!("delegation remove {GUN} targets/bob --yes -p"),
    );
    notary(&server, &add_bob);
    add(&server, "2.0", " -r targets/bob");
    assert_eq!(listed(&server, "targets/bob"), ["2.0"]);
    notary(&server, &remove_bob);
    notary(&server, &add_bob);
    notary(
        &server,
        &format!("delegation remove {GUN} targets/bob --yes"),
    );
    notary(&server, &format!("publish {GUN}"));
    assert_eq!(listed(&server, "targets"), [""; 0]);
}

/// What a new client fails on is no note of `fsck`.
#[test]
fn a_delegation_that_is_lost_is_missed_by_all() {
    let server = begin();
    delegate(&server, &["targets/releases"]);
    add(&server, "1.0", " -r targets/releases");
    let server = server.killed();
    let database = Connection::open(server.data().join("trust.db")).unwrap();
    let lost = "DELETE FROM files WHERE role = 'targets/releases' \
                AND version = (SELECT max(version) FROM files WHERE role = 'targets/releases')";
    assert_eq!(database.execute(lost, []), Ok(1));
    drop(database);
    let mut fsck = Command::new(PROGRAM);
    let fsck = fsck.args(["fsck", "--data"]).arg(server.data()).output();
    let fsck = fsck.unwrap();
    let told = said(&fsck);
    assert_eq!(fsck.status.code(), Some(7), "{told}");
    assert!(
        told.contains("unsound  exp/one  targets/releases: "),
        "{told}"
    );
    let server = server.up();
    std::fs::remove_dir_all(server.folder().join("client/tuf")).unwrap();
    let told = notary_fails(&server, &format!("list {GUN}"));
    assert!(told.contains("targets/releases"), "{told}");
}

/// What the hint of `serve.sealed` says works.
#[test]
fn a_key_that_does_not_open_is_replaced_by_the_owner() {
    let server = begin();
    notary(&server, &format!("publish {GUN}"));
    notary(&server, &format!("key rotate {GUN} snapshot -r"));
    let mut server = server;
    for role in ["timestamp", "snapshot"] {
        server = server.killed();
        let database = Connection::open(server.data().join("trust.db")).unwrap();
        let lost = format!("UPDATE server_keys SET sealed = zeroblob(9) WHERE role = '{role}'");
        assert!(database.execute(&lost, []).unwrap() > 0);
        drop(database);
        server = server.up();
        let file = server.file("content", role);
        let line = format!("add {GUN} {role} {} -p", file.display());
        notary_fails(&server, &line);
        server.wait_for("serve.sealed");
        notary(&server, &format!("key rotate {GUN} {role} -r"));
        notary(&server, &format!("publish {GUN}"));
    }
    assert_eq!(listed(&server, "targets"), ["snapshot", "timestamp"]);
}

/// Hands roles to a key of the client's, which goes on to be shown as a file; the server signs
/// snapshots.
fn delegate(server: &TrustServer, roles: &[&str]) -> String {
    notary(server, &format!("publish {GUN}"));
    notary(server, &format!("key rotate {GUN} snapshot -r"));
    let made = notary(server, "key generate ecdsa --role alice");
    let id = made
        .split_whitespace()
        .find(|word| word.trim_matches('.').len() == 64);
    let public = public_key(server, id.unwrap().trim_matches('.'));
    for role in roles {
        notary(
            server,
            &format!("delegation add {GUN} {role} {public} --all-paths -p"),
        );
    }
    public
}

/// The public half of a key in the client's own directory, as a file for its owner.
fn public_key(server: &TrustServer, id: &str) -> String {
    let file = server.folder().join(format!("client/private/{id}.key"));
    let stored = StoredKey::read(&std::fs::read_to_string(file).unwrap()).unwrap();
    let key = stored
        .unlock(Some(&Secret::new(b"delgpass1".to_vec())))
        .unwrap();
    let public = server.file("alice.pem", &key.public().to_pem(None).unwrap());
    public.display().to_string()
}

#[test]
fn a_deleted_repository_is_gone_and_its_neighbour_is_not() {
    let server = begin();
    add(&server, "first", "");
    notary(&server, "init exp/one-more -p");
    notary(&server, &format!("delete {GUN} --remote"));
    let gone = notary_fails(&server, &format!("list {GUN}"));
    assert!(
        gone.contains("does not have trust data for exp/one"),
        "{gone}"
    );
    notary(&server, "list exp/one-more");
    // Deleting what is not there is no failure either.
    notary(&server, &format!("delete {GUN} --remote"));
    notary(&server, &format!("init {GUN} -p"));
}

#[test]
fn what_was_published_outlives_the_server() {
    let server = begin();
    add(&server, "first", "");
    let server = server.killed_and_started();
    assert_eq!(listed(&server, "targets"), ["first"]);
    add(&server, "second", "");
    assert_eq!(listed(&server, "targets"), ["first", "second"]);
}

#[test]
fn a_certificate_is_replaced_while_the_server_runs() {
    let server = begin();
    add(&server, "first", "");
    server.make_certificate();
    notary_fails(&server, &format!("list {GUN}"));
    server.hang_up();
    server.wait_for("certificate reloaded");
    assert_eq!(listed(&server, "targets"), ["first"]);
    // What cannot be used changes nothing.
    let kept = std::fs::read(server.certificate()).unwrap();
    std::fs::write(server.certificate(), "half a certificate").unwrap();
    server.hang_up();
    server.wait_for("certificate not reloaded");
    std::fs::write(server.certificate(), kept).unwrap();
    assert_eq!(listed(&server, "targets"), ["first"]);
}
