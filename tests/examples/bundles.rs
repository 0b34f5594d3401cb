//! Writes bundles for the tests of the page: the honest repository, a later state of it, one whose roles
//! disagree, one with hostile texts, one with fifty thousand tags, and one for every lie that a bundle can tell.
//!
//! Usage: `cargo run --package dct-tests --example bundles -- FOLDER`
#![allow(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "a tool of the tests, which must stop when it cannot go on"
)]

use std::fs;
use std::path::Path;
use std::path::PathBuf;

use dct_core::edit::Change;
use dct_core::inspect::Bundle;
use dct_core::inspect::Files;
use dct_core::key::certificate;
use dct_core::trust::FirstUse;
use dct_core::trust::Pins;
use dct_core::tuf::FileMeta;
use dct_core::tuf::name::RoleName;
use dct_tests::attacks;
use dct_tests::attacks::Attack;
use dct_tests::attacks::Scene;
use dct_tests::dice::Dice;
use dct_tests::repo::Repo;
use dct_tests::repo::image;
use dct_tests::repo::role;
use dct_tests::repo::tag;
use dct_tests::tagged::Tagged;
use serde_json::Value;
use serde_json::json;

/// Lies by mere size are told to the page by one file that is too large.
const LARGE: usize = 1 << 20;

/// What a careless page would run.
const HOSTILE: &str = "<img src=x onerror=alert(1)>";

fn main() {
    let folder = PathBuf::from(std::env::args_os().nth(1).unwrap());
    fs::create_dir_all(&folder).unwrap();
    let honest = Repo::honest();
    write(&folder, "honest", &bundle(&honest));
    write(&folder, "later", &bundle(&later()));
    write(&folder, "disputed", &bundle(&disputed()));
    write(&folder, "hostile", &bundle(&hostile()));
    write(&folder, "many", &many());
    let lies: Vec<Value> = attacks::all().iter().map(lie).collect();
    let text = serde_json::to_string(&lies).unwrap();
    fs::write(folder.join("lies.json"), text).unwrap();
}

/// A lie as the page is told it: by a bundle, perhaps beside the honest one that was seen before. One
/// that no bundle can tell has none.
fn lie(attack: &Attack) -> Value {
    let (repo, _) = attack.run();
    let code = (attack.refusal)(&repo).code();
    let (told, honest) = (bundle(&repo), bundle(&Repo::honest()));
    let is_seen = !matches!(attack.scene, Scene::First(_));
    let memory = is_seen.then(|| Repo::honest().memory());
    let report = told.report(Pins::none(FirstUse::Allow), memory, repo.now);
    let shows = serde_json::to_string(&report).unwrap().contains(code);
    let text = told.to_json();
    let can_tell = text.len() < LARGE && (shows || !matches!(attack.scene, Scene::Told(_)));
    json!({
        "name": attack.name,
        "code": code,
        "large": text.len() >= LARGE,
        "by_files": !matches!(attack.scene, Scene::Told(_)),
        "bundle": can_tell.then_some(text),
        "seen": (can_tell && is_seen).then(|| honest.to_json()),
    })
}

fn write(folder: &Path, name: &str, bundle: &Bundle) {
    fs::write(folder.join(format!("{name}.json")), bundle.to_json()).unwrap();
}

fn bundle(repo: &Repo) -> Bundle {
    let base = |role: &RoleName| repo.files.get(role).cloned();
    let targets = repo.files.iter().filter(|(role, _)| {
        !matches!(
            role,
            RoleName::Root | RoleName::Snapshot | RoleName::Timestamp
        )
    });
    Bundle {
        gun: Repo::gun(),
        server: "https://trust.example".into(),
        fetched: repo.now,
        files: Files {
            roots: repo.roots.clone(),
            timestamp: base(&RoleName::Timestamp),
            snapshot: base(&RoleName::Snapshot),
            targets: targets
                .map(|(role, file)| (role.clone(), file.clone()))
                .collect(),
        },
    }
}

fn later() -> Repo {
    let mut repo = Repo::honest();
    let changes = [
        tag("targets/alice", "1", 9),
        tag("targets/releases", "1", 9),
        tag("targets/releases", "3", 7),
        Change::RemoveTarget {
            role: role("targets/releases"),
            name: "2".parse().unwrap(),
        },
    ];
    repo.edit(changes, &["alice", "snapshot"]).unwrap();
    repo
}

/// A tag that its signer has moved since it was released, one that nobody released, and one without a digest.
fn disputed() -> Repo {
    let mut repo = Repo::honest();
    let bare = Change::AddTarget {
        role: role("targets/releases"),
        name: "bare".parse().unwrap(),
        meta: FileMeta {
            hashes: None,
            ..image(5)
        },
    };
    let changes = [
        tag("targets/alice", "1", 9),
        tag("targets/alice", "only-alice", 4),
        bare,
    ];
    repo.edit(changes, &["alice", "snapshot"]).unwrap();
    repo
}

/// A tag, its remarks and a signer's certificate that would be markup.
fn hostile() -> Repo {
    let mut repo = Repo::honest();
    let key = repo.hand("stranger").private();
    let certified = certificate::generate(HOSTILE, &key, repo.now, &mut Dice::new(3)).unwrap();
    let signer = Change::add_signer(&"carol".parse().unwrap(), &[certified]);
    repo.edit(signer, &["targets", "snapshot"]).unwrap();
    let meta = FileMeta {
        custom: Some(serde_json::to_string(HOSTILE).unwrap()),
        ..image(5)
    };
    let change = Change::AddTarget {
        role: role("targets/alice"),
        name: HOSTILE.parse().unwrap(),
        meta: meta.clone(),
    };
    let released = Change::AddTarget {
        role: role("targets/releases"),
        name: HOSTILE.parse().unwrap(),
        meta,
    };
    repo.edit([change, released], &["alice", "snapshot"])
        .unwrap();
    repo
}

fn many() -> Bundle {
    let tagged = Tagged::with(50_000);
    let file = |role: &RoleName| tagged.file(role);
    Bundle {
        gun: "registry.example/shop/cart".parse().unwrap(),
        server: "https://trust.example".into(),
        fetched: Repo::honest().now,
        files: Files {
            roots: vec![file(&RoleName::Root)],
            timestamp: Some(file(&RoleName::Timestamp)),
            snapshot: Some(file(&RoleName::Snapshot)),
            targets: [RoleName::Targets, RoleName::releases()]
                .map(|role| (role.clone(), file(&role)))
                .into(),
        },
    }
}
