//! Keys of base roles that are replaced, before readers who knew the old ones.

use std::fs;
use std::path::PathBuf;

use crate::home::Home;

/// What `notary`, which cached the old root, and `docker`, which knows nothing, see of tag `1`.
fn seen(home: &Home, image: &str, digest: &str) {
    let hex = digest.strip_prefix("sha256:").unwrap();
    let found = home.notary(&["lookup", image, "1"]);
    assert!(found.contains(hex), "{found}");
    let inspected = home.docker_inspects(image).done();
    assert!(inspected.stdout.contains(hex), "{}", inspected.stdout);
    let resolved = home.run(&["resolve", &format!("{image}:1")]).done();
    assert_eq!(resolved.stdout, format!("{image}@{digest}\n"));
}

#[test]
fn every_base_role_gets_new_keys_and_old_readers_follow() {
    let home = Home::with_https();
    let (image, digest) = home.plain("turning");
    seen(&home, &image, &digest);
    let rotate = |arguments: &[&str]| {
        let keys = home.files().len();
        let rotated = home.run(&[&["repo", "rotate", &image], arguments].concat());
        let rotated = rotated.done();
        assert_eq!(rotated.stdout.trim().len(), 64, "{}", rotated.stdout);
        home.files().len() - keys
    };
    assert_eq!(rotate(&["targets"]), 1);
    seen(&home, &image, &digest);
    assert_eq!(rotate(&["timestamp"]), 0);
    seen(&home, &image, &digest);
    assert_eq!(rotate(&["root"]), 1);
    assert_eq!(rotate(&["root"]), 1);
    seen(&home, &image, &digest);
    assert_eq!(rotate(&["snapshot", "--local"]), 1);
    assert_eq!(rotate(&["snapshot", "--local"]), 1);
    seen(&home, &image, &digest);
    // The owner's snapshot key goes with every publication until the server has its own again.
    home.add_signer("alice", &image);
    assert_eq!(rotate(&["snapshot", "--server-managed"]), 0);
    seen(&home, &image, &digest);
    assert_eq!(home.root_version(&image), 8);

    let notary = home.notary(&["list", &image]);
    assert!(notary.contains("targets"), "{notary}");
}

#[test]
fn a_root_key_of_ones_own_takes_over() {
    let home = Home::new();
    let (image, _) = home.plain("own");
    home.notary(&["list", &image]);
    home.run(&["key", "generate", "spare"]).done();
    let spare = home.key_file("spare");
    let with = ["--key", spare.to_str().unwrap()];
    let before = home.files().len();
    let rotate = ["repo", "rotate", "-o", "json", &image, "root"];
    let rotated = home.run(&[&rotate[..], &with].concat()).done();
    let told: serde_json::Value = serde_json::from_str(&rotated.stdout).unwrap();
    assert_eq!(told["role"], "root");
    assert_eq!(told["after"].as_array().unwrap().len(), 1);
    assert_eq!(home.files().len(), before, "a given key is not filed");
    home.notary(&["list", &image]);
    // The key before it signs no more.
    let old = home.key_file("root");
    let by_old = ["repo", "rotate", &image, "targets", "--owner-key"];
    let refused = home.run(&[&by_old[..], &[old.to_str().unwrap()]].concat());
    refused.refused(3, "edit.key_not_held");
    let by_new = home.run(&[&by_old[..], &[spare.to_str().unwrap()]].concat());
    by_new.done();
}

#[test]
fn what_a_side_must_not_hold_it_does_not_get() {
    let home = Home::new();
    let (image, _) = home.plain("strict");
    for (arguments, code) in [
        (&["root", "--server-managed"][..], "edit.unmanageable"),
        (&["targets", "--server-managed"], "edit.unmanageable"),
        (&["timestamp", "--local"], "edit.unmanageable"),
        (&["targets/releases"], "edit.unmanageable"),
        (&["snapshot"], "edit.custody"),
    ] {
        let refused = home.run(&[&["repo", "rotate", &image], arguments].concat());
        refused.refused(2, code);
    }
}

/// The id that a newcomer is advised to pin.
fn pin(home: &Home, tag: &str, newcomer: &str) -> String {
    let said = home.run(&["verify", "--config", newcomer, tag]).done();
    let (_, rest) = said.stderr.split_once("--root-key-id ").unwrap();
    rest.split_whitespace().next().unwrap().to_owned()
}

#[test]
fn a_root_certificate_is_made_anew_for_the_same_key() {
    let home = Home::new();
    let (image, _) = home.plain("decade");
    let tag = format!("{image}:1");
    home.notary(&["list", &image]);
    let first = pin(&home, &tag, "one");
    home.run(&["repo", "renew", &image, "root"]).done();
    assert_eq!(pin(&home, &tag, "two"), first);
    home.run(&["repo", "renew", "--days", "3660", &image, "root"])
        .done();
    let second = pin(&home, &tag, "three");
    assert_ne!(second, first);
    home.notary(&["list", &image]);
    // No key was made, and the old certificate still begins the line.
    let private = |file: &PathBuf| file.extension().is_some_and(|end| end == "key");
    let made = home.files().iter().filter(|file| private(file)).count();
    assert_eq!(made, 2);
    let pinned = ["verify", "--config", "four", "--root-key-id", &first, &tag];
    home.run(&pinned).done();
    home.run(&["repo", "rotate", &image, "targets"]).done();
    home.notary(&["list", &image]);
}

#[test]
fn a_repository_of_notary_is_rotated_and_renewed_and_notary_goes_on() {
    let home = Home::new();
    let gun = home.image("theirs");
    fs::write(home.path("file"), "content").unwrap();
    let add = |name: &str| home.notary_here(&["add", "-p", &gun, name, "file"]);
    let reads = |names: &[&str]| {
        for list in [
            home.notary(&["list", &gun]),
            home.notary_here(&["list", &gun]),
        ] {
            assert!(names.iter().all(|name| list.contains(name)), "{list}");
        }
    };
    home.notary_here(&["init", "-p", &gun]);
    add("first");
    reads(&["first"]);
    // Its owner holds the snapshot key, which every publication of ours takes along.
    let digest = format!("sha256:{}", "e".repeat(64));
    let sign = ["sign", "--no-registry", "--size", "7", "--digest", &digest];
    home.run(&[&sign[..], &[&format!("{gun}:second")]].concat())
        .done();
    reads(&["first", "second"]);
    home.run(&["repo", "renew", &gun, "targets", "root", "snapshot"])
        .done();
    add("third");
    home.run(&["repo", "rotate", &gun, "targets"]).done();
    home.run(&["repo", "rotate", &gun, "snapshot", "--local"])
        .done();
    add("fourth");
    home.notary_here(&["witness", "-p", &gun, "targets"]);
    reads(&["first", "second", "third", "fourth"]);
    home.notary_here(&["key", "rotate", &gun, "snapshot", "-r"]);
    home.run(&["repo", "rotate", &gun, "root"]).done();
    home.notary_here(&["key", "rotate", &gun, "targets"]);
    home.run(&["key", "generate", "alice"]).done();
    for role in ["targets/alice", "targets/releases"] {
        let add = ["delegation", "add", "-p", &gun, role];
        home.notary_here(&[&add[..], &["alice.pub", "--all-paths"]].concat());
    }
    home.sign_as("alice", &format!("{gun}:fifth"), "f");
    reads(&["first", "second", "third", "fourth", "fifth"]);
    home.run(&["signer", "remove", "-f", "alice", &gun]).done();
    reads(&["first", "second", "third", "fourth"]);
    add("sixth");
    home.run(&["verify", &format!("{gun}:second")]).done();
}

#[test]
fn an_owner_who_keeps_the_snapshot_key_needs_it_always() {
    let home = Home::new();
    let image = home.image("kept");
    let init = ["repo", "init", "--local-snapshot", "-o", "json", &image];
    let begun = home.run(&init).done();
    let begun: serde_json::Value = serde_json::from_str(&begun.stdout).unwrap();
    assert_eq!(begun["snapshot_key"], home.key_id("snapshot"));
    home.add_signer("alice", &image);
    home.notary(&["list", &image]);
    let key = home.key_file("targets");
    let without = ["repo", "renew", &image, "targets", "--owner-key"];
    let refused = home.run(&[&without[..], &[key.to_str().unwrap()]].concat());
    refused.refused(5, "server.refused");
    home.run(&["repo", "renew", &image, "targets"]).done();
    home.run(&["repo", "renew", &image, "snapshot"]).done();
    home.notary(&["list", &image]);
}
