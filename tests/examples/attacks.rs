//! Prints the table of attacks as data, one JSON object a line, for faces that are not written in Rust:
//! what a client is shown, what it remembers, and the code of the refusal.
//!
//! Lies that are not told by files alone, but by an edit or a damaged memory, are not among them; nor
//! are files larger than their role's may be, since no bundle holds them.
#![allow(clippy::print_stdout, reason = "its output is what it is for")]

use dct_core::inspect::Bundle;
use dct_core::inspect::Files;
use dct_core::tuf::name::RoleName;
use dct_tests::attacks;
use dct_tests::attacks::Scene;
use dct_tests::repo::Repo;
use serde_json::json;

fn main() {
    println!(
        "{}",
        row("the honest repository", &Repo::honest(), None, None)
    );
    for attack in attacks::all() {
        let remembered = match attack.scene {
            Scene::First(_) => None,
            Scene::Again(_) => Some(Repo::honest().memory().to_json()),
            Scene::Told(_) => continue,
        };
        let (repo, _) = attack.run();
        let code = (attack.refusal)(&repo).code();
        let remembered = remembered.as_deref();
        if code != "metadata.oversize" {
            println!("{}", row(attack.name, &repo, remembered, Some(code)));
        }
    }
}

fn row(name: &str, repo: &Repo, memory: Option<&str>, code: Option<&str>) -> serde_json::Value {
    let mut targets = repo.files.clone();
    let bundle = Bundle {
        gun: Repo::gun(),
        server: String::new(),
        fetched: repo.now,
        files: Files {
            roots: repo.roots.clone(),
            timestamp: targets.remove(&RoleName::Timestamp),
            snapshot: targets.remove(&RoleName::Snapshot),
            targets: targets.into_iter().collect(),
        },
    };
    json!({
        "name": name,
        "bundle": bundle.to_json(),
        "memory": memory,
        "now": repo.now.unix(),
        "code": code,
    })
}
