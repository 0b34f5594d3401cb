//! A hundred people sign a hundred tags of one repository at the same time, each with a program of
//! their own.

use std::process::Command;
use std::process::Output;
use std::thread;

use dct_tests::peers::Postgres;
use dct_tests::peers::Registry;
use dct_tests::peers::TrustServer;

use crate::PROGRAM;
use crate::command_line::program;
use crate::said;

const PUBLISHERS: usize = 100;

fn run(server: &TrustServer, words: &[&str]) -> Output {
    Command::new(program())
        .args(words)
        .env_clear()
        .env("HOME", server.folder())
        .env("DCT_SIGN_SERVER", server.url())
        .env("DCT_SIGN_PASSPHRASE", "a passphrase")
        .current_dir(server.folder())
        .output()
        .unwrap()
}

fn done(server: &TrustServer, words: &[&str]) -> String {
    let output = run(server, words);
    let said = said(&output);
    assert!(output.status.success(), "dct-sign {words:?}: {said}");
    said
}

#[test]
fn a_hundred_publishers_of_one_repository_all_get_in() {
    sign_together(&[&TrustServer::start(PROGRAM, &[])]);
}

#[test]
fn a_hundred_publishers_at_two_servers_all_get_in() {
    let postgres = Postgres::shared();
    let database = format!("--database={}", postgres.create());
    // The folder has the sealing key alone, which both must have.
    let one = TrustServer::start(PROGRAM, &[&database]);
    let key = one.data().join("sealing.key");
    let key = format!("--key-file={}", key.display());
    let other = TrustServer::start(PROGRAM, &[&database, &key]);
    sign_together(&[&one, &other]);
}

/// Publishers are spread over all servers, which share one database; every tag is read from each.
fn sign_together(servers: &[&TrustServer]) {
    let registry = Registry::start();
    let image = format!("{}/crowd", registry.host());
    let first = servers[0];
    done(first, &["repo", "init", &image]);
    done(first, &["key", "generate", "alice"]);
    let add = ["signer", "add", "--key", "alice.pub", "alice", &image];
    done(first, &add);
    registry.push_index("crowd", "one", "one");
    let digest = registry.digest("crowd", "one");
    // Each publisher has a home of their own: what they share is the server.
    let key = first.folder().join(".docker/trust/private");
    let tags: Vec<String> = (0..PUBLISHERS).map(|n| format!("{image}:t{n}")).collect();
    thread::scope(|scope| {
        for (number, tag) in tags.iter().enumerate() {
            let (digest, key) = (&digest, &key);
            scope.spawn(move || {
                let server = servers[number % servers.len()];
                let trust = server.folder().join(format!("home-{number}"));
                std::fs::create_dir_all(&trust).unwrap();
                std::os::unix::fs::symlink(key, trust.join("private")).unwrap();
                let trust = trust.to_str().unwrap();
                let by_hand = ["sign", "--no-registry", "--size", "7", "--digest", digest];
                done(
                    server,
                    &[&by_hand[..], &["--trust-dir", trust, tag]].concat(),
                );
            });
        }
    });
    for server in servers {
        let report = done(server, &["inspect", "--report", "-o", "json", &image]);
        for tag in &tags {
            let name = tag.rsplit_once(':').unwrap().1;
            assert!(report.contains(&format!("\"{name}\"")), "{name} is lost");
        }
    }
}
