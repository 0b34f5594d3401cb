//! Two servers with the same repository, for tests in other languages: Debian's service on
//! `PostgreSQL`, and ours after it was moved from there. `PROGRAM NAME [TAG…]` prints their addresses
//! as JSON, and both live until standard input ends.
#![allow(
    clippy::expect_used,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a program for tests, which read what it prints"
)]

use std::env::args;
use std::fs;
use std::io::Read;
use std::process::Command;

use dct_tests::peers::NotaryServer;
use dct_tests::peers::TrustServer;
use dct_tests::peers::notary_server::SIGNER_PASSPHRASE;
use serde_json::json;

fn main() {
    let mut typed = args().skip(1);
    let program = typed.next().expect("the path of dct-sign-server");
    let gun = typed.next().expect("the name of a repository");
    let notary = NotaryServer::on_postgres_alone();
    let _ = notary.notary_done(&["init", "-p", &gun]);
    let _ = notary.notary_done(&["key", "rotate", &gun, "snapshot", "-r"]);
    for tag in typed {
        let digest = "ab".repeat(32);
        let _ = notary.notary_done(&["addhash", &gun, &tag, "700", "--sha256", &digest, "-p"]);
    }
    let ours = TrustServer::start(&program, &[]).killed();
    fs::remove_dir_all(ours.data()).expect("a folder without a database");
    let moved = Command::new(&program)
        .args(["import", "--notary-server-db", &notary.database("server")])
        .args(["--notary-signer-db", &notary.database("signer"), "--data"])
        .arg(ours.data())
        .env("NOTARY_SIGNER_ALIAS1", SIGNER_PASSPHRASE)
        .output()
        .expect("the program runs");
    let said = [moved.stdout, moved.stderr].concat();
    assert!(moved.status.success(), "{}", String::from_utf8_lossy(&said));
    let ours = ours.up();
    println!("{}", json!({"notary": notary.url(), "ours": ours.url()}));
    let mut nothing = Vec::new();
    let _ = std::io::stdin().read_to_end(&mut nothing);
}
