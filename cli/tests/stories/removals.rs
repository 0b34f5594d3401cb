//! Rights that are taken back: signers who leave, keys that are stolen, and the tags that stay.

use std::fs;

use crate::home::Home;

/// Signers `alice` and `bob`; tag `1` was released by `bob` alone.
fn torn(home: &Home) -> (String, String) {
    let image = home.with_alice("team");
    home.add_signer("bob", &image);
    let digest = home.sign_as("bob", &format!("{image}:1"), "b");
    (image, digest)
}

/// Hides a key from the program until it is brought back.
fn away(home: &Home, name: &str) -> impl Fn() + use<> {
    let (here, there) = (home.key_file(name), home.path(&format!("{name}-away")));
    fs::rename(&here, &there).unwrap();
    move || fs::rename(&there, &here).unwrap()
}

#[test]
fn a_signer_leaves_and_released_tags_stay() {
    let home = Home::with_https();
    let (image, digest) = torn(&home);
    let removed = home.run(&["signer", "remove", "bob", &image]).done();
    assert_eq!(removed.stdout, format!("{image}\n"));
    assert!(
        removed
            .stderr
            .contains("targets/releases is signed by another key now"),
        "{}",
        removed.stderr
    );
    let listed = home.run(&["signer", "list", &image]).done();
    assert!(!listed.stdout.contains("bob"), "{}", listed.stdout);
    let resolved = home.run(&["resolve", &format!("{image}:1")]).done();
    assert_eq!(resolved.stdout, format!("{image}@{digest}\n"));

    let table = home.notary(&["delegation", "list", &image]);
    assert!(!table.contains("targets/bob"), "{table}");
    assert!(!table.contains(&home.key_id("bob")), "{table}");
    let listed = home.listed(&image, "targets/releases", "1").unwrap();
    assert_eq!(format!("sha256:{listed}"), digest);
    let inspected = home.docker_inspects(&image).done();
    assert!(inspected.stdout.contains(&listed), "{}", inspected.stdout);
    assert!(
        !inspected.stdout.contains("\"bob\""),
        "{}",
        inspected.stdout
    );

    home.run(&["signer", "remove", "bob", &image])
        .refused(3, "edit.no_role");
    // Removing is no dead end: who comes back goes on.
    home.run(&["signer", "add", "--key", "bob.pub", "bob", &image])
        .done();
    home.sign_as("bob", &format!("{image}:2"), "c");
}

#[test]
fn tags_that_would_be_lost_are_named_and_lost_only_by_force() {
    let home = Home::with_https();
    let (image, digest) = torn(&home);
    let bring_back = away(&home, "alice");
    let refused = home.run(&["signer", "remove", "bob", &image]);
    refused.refused(3, "edit.disowned");
    assert!(
        refused.stderr.contains("its 1 tags could not be pulled"),
        "{}",
        refused.stderr
    );
    let forced = home
        .run(&["signer", "remove", "--force", "bob", &image])
        .done();
    assert!(
        forced
            .stderr
            .contains("nobody believes targets/releases now"),
        "{}",
        forced.stderr
    );
    let tag = format!("{image}:1");
    home.run(&["resolve", &tag]).refused(7, "trust.threshold");
    let status = home.run(&["repo", "status", &image]).done();
    assert!(
        status
            .stdout
            .lines()
            .any(|line| line.starts_with("targets/releases") && line.contains("not believed")),
        "{}",
        status.stdout
    );

    // Whoever may sign it today looks at it, and takes it over.
    bring_back();
    let seen = home.run(&["repo", "renew", &image]).done();
    assert!(
        seen.stderr.contains("repeat this with --adopt"),
        "{}",
        seen.stderr
    );
    let asked = home.run(&["repo", "renew", "--adopt", &image]);
    asked.refused(2, "host.unconfirmed");
    assert!(
        asked.stderr.contains(&format!("1  {digest}")),
        "{}",
        asked.stderr
    );
    let adopted = home
        .run(&["repo", "renew", "--adopt", "--yes", &image])
        .done();
    assert!(
        adopted.stdout.starts_with("targets/releases  version 2"),
        "{}",
        adopted.stdout
    );
    let resolved = home.run(&["resolve", &tag]).done();
    assert_eq!(resolved.stdout, format!("{image}@{digest}\n"));
    let inspected = home.docker_inspects(&tag).done();
    let hex = digest.strip_prefix("sha256:").unwrap();
    assert!(inspected.stdout.contains(hex), "{}", inspected.stdout);
}

#[test]
fn repair_takes_over_what_a_removed_signer_left() {
    let home = Home::new();
    let (image, digest) = torn(&home);
    let bring_back = away(&home, "alice");
    home.run(&["signer", "remove", "-f", "bob", &image]).done();
    home.run(&["repo", "repair", "-y", &image])
        .refused(3, "host.no_key");
    bring_back();
    home.run(&["repo", "repair", &image])
        .refused(2, "host.unconfirmed");
    home.run(&["repo", "repair", "-y", &image]).done();
    let listed = home.listed(&image, "targets/releases", "1").unwrap();
    assert_eq!(format!("sha256:{listed}"), digest);
    let again = home.run(&["repo", "repair", &image]).done();
    assert!(
        again.stderr.contains("nothing was published"),
        "{}",
        again.stderr
    );
}

#[test]
fn the_last_signer_goes_only_by_force() {
    let home = Home::new();
    let image = home.with_alice("alone");
    home.sign_as("alice", &format!("{image}:1"), "a");
    let refused = home.run(&["signer", "remove", "alice", &image]);
    refused.refused(2, "edit.last_releaser");
    assert!(
        refused.stderr.contains("none of its 1 tags"),
        "{}",
        refused.stderr
    );
    home.run(&["signer", "remove", "-f", "alice", &image])
        .done();
    let listed = home.run(&["signer", "list", &image]).done();
    assert_eq!(listed.stdout, "");
    let none = home.notary(&["delegation", "list", &image]);
    assert!(none.contains("No delegations present"), "{none}");
}

#[test]
fn a_key_that_another_signer_has_too_stays_in_releases() {
    let home = Home::new();
    let image = home.with_alice("shared");
    home.run(&["signer", "add", "--key", "alice.pub", "ci", &image])
        .done();
    home.sign_as("alice", &format!("{image}:1"), "a");
    home.run(&["signer", "remove", "ci", &image]).done();
    let resolved = home.run(&["verify", "--signer", "alice", &format!("{image}:1")]);
    resolved.done();
}

#[test]
fn a_stolen_key_leaves_every_repository_that_can_be_reached() {
    let home = Home::new();
    let first = home.with_alice("first");
    home.add_signer("bob", &first);
    home.sign_as("alice", &format!("{first}:1"), "a");
    let second = home.with_alice("second");
    let bob = ["signer", "add", "--key", "bob.pub", "bob", &second];
    home.run(&bob).done();
    let stolen = home.key_id("alice");
    let absent = home.image("absent");
    let revoked = home.run(&["signer", "revoke-key", &stolen, &first, &absent, &second]);
    assert_eq!(
        (revoked.status, revoked.code()),
        (5, "server.no_trust_data")
    );
    assert!(revoked.stderr.contains(&absent), "{}", revoked.stderr);
    assert_eq!(revoked.stdout, format!("{first}\n{second}\n"));
    for image in [&first, &second] {
        let table = home.notary(&["delegation", "list", image]);
        assert!(!table.contains(&stolen), "{table}");
        assert!(table.contains("targets/bob"), "{table}");
    }
    home.run(&["resolve", &format!("{first}:1")]).done();
    let again = home
        .run(&["signer", "revoke-key", "-o", "json", &stolen, &first])
        .done();
    let value: serde_json::Value = serde_json::from_str(&again.stdout).unwrap();
    assert_eq!(value[0]["published"], false);

    let owners = home.key_id("targets");
    let images = [&first, &second].map(|image| {
        home.run(&["signer", "revoke-key", &owners, image])
            .code()
            .to_owned()
    });
    assert!(images.contains(&"edit.base_key".to_owned()), "{images:?}");
}

#[test]
fn a_signer_can_begin_a_repository() {
    let home = Home::new();
    let image = home.image("begun");
    home.run(&["key", "generate", "alice"]).done();
    let add = ["signer", "add", "--key", "alice.pub", "alice", &image];
    home.run(&add).refused(5, "server.no_trust_data");
    let begun = home.run(&[&add[..], &["--init"]].concat()).done();
    assert_eq!(begun.stdout, format!("{image}\n"));
    home.sign_as("alice", &format!("{image}:1"), "a");
    home.run(&[&add[..], &["--init"]].concat()).done();
}
