//! `sign`: from what a build says, as a rehearsal, and beside records that are older.

use std::fs;

use serde_json::Value;

use crate::home::Home;

/// The digest of a tag in the registry, as a build would have printed it.
fn pushed(home: &Home, image: &str, tag: &str) -> String {
    let planned = ["sign", "--dry-run", "-o", "json", &format!("{image}:{tag}")];
    let planned: Value = serde_json::from_str(&home.run(&planned).done().stdout).unwrap();
    planned[0]["digest"].as_str().unwrap().to_owned()
}

#[test]
fn what_a_build_says_it_pushed_is_signed() {
    let home = Home::new();
    let image = home.with_alice("built");
    for (tag, content) in [
        ("1", "one"),
        ("latest", "one"),
        ("2", "two"),
        ("3", "three"),
    ] {
        home.registry.push_index("built", tag, content);
    }
    let [one, two, three] = ["1", "2", "3"].map(|tag| pushed(&home, &image, tag));
    let build =
        format!(r#"{{"containerimage.digest":"{one}","image.name":"{image}:1,{image}:latest"}}"#);
    fs::write(home.path("build.json"), &build).unwrap();
    let signed = home.run(&["sign", "--metadata", "build.json"]).done();
    let expected = format!("{image}:1@{one}\n{image}:latest@{one}\n");
    assert_eq!(signed.stdout, expected);
    let bake = format!(r#"{{"app":{{"containerimage.digest":"{two}","image.name":"{image}:2"}}}}"#);
    let from_pipe = home.run_with(&["sign", "--metadata", "-"], &[], &bake);
    assert_eq!(from_pipe.done().stdout, format!("{image}:2@{two}\n"));
    let tags = format!("# tags\n{image}:3\n");
    let by_digest = ["sign", "--metadata", "-", "--digest", &three];
    home.run_with(&by_digest, &[], &tags).done();
    // Each image with a digest of its own.
    let each = [format!("{image}:1@{one}"), format!("{image}:2@{two}")];
    home.run(&["sign", &each[0], &each[1]]).done();

    let wrong = [
        "sign",
        "--metadata",
        "build.json",
        "--wait",
        "0",
        "--digest",
        &two,
    ];
    home.run(&wrong).refused(6, "input.digest_conflict");
    home.run(&["sign", "--digest", &two, &each[0]])
        .refused(6, "input.digest_conflict");
    let moved = format!("{image}:2@{one}");
    home.run(&["sign", "--wait", "0", &moved])
        .refused(6, "registry.moved");
    home.run_with(&["sign", "--metadata", "-"], &[], "latest")
        .refused(2, "input.pushed");
    for nothing in ["{}", "[]"] {
        home.run_with(&["sign", "--metadata", "-"], &[], nothing)
            .refused(2, "input.build_metadata");
    }
    home.run(&["sign", "--metadata", "nowhere"])
        .refused(2, "host.config");
}

#[test]
fn what_was_published_is_told_when_another_repository_fails() {
    let home = Home::new();
    let image = home.with_alice("first");
    home.registry.push_index("first", "1", "one");
    home.registry.push_index("second", "1", "one");
    let (one, other) = (format!("{image}:1"), format!("{}:1", home.image("second")));
    let said = home.run(&["sign", &one, &other]);
    assert_eq!((said.status, said.code()), (5, "server.no_trust_data"));
    assert!(
        said.stdout.starts_with(&format!("{one}@sha256:")),
        "{}",
        said.stdout
    );
    assert_eq!(said.stdout.lines().count(), 1);
    // A name that cannot be meant is found before anything is published.
    home.registry.push_index("first", "2", "two");
    let two = format!("{image}:2");
    home.run(&["sign", &two, &home.image("second")])
        .refused(2, "input.reference");
    assert_eq!(home.listed(&image, "targets/releases", "2"), None);
}

#[test]
fn a_rehearsal_publishes_nothing_and_needs_no_key() {
    let home = Home::new();
    let image = home.with_alice("rehearsed");
    home.registry.push_index("rehearsed", "1", "one");
    let tag = format!("{image}:1");
    let digest = pushed(&home, &image, "1");
    let planned = home.run(&["sign", "--dry-run", &tag]).done();
    let expected = format!(
        "{tag}  targets/alice  nothing -> {digest}\n{tag}  targets/releases  nothing -> {digest}\n"
    );
    assert_eq!(planned.stdout, expected);
    assert!(
        planned
            .stderr
            .contains("would publish targets/alice, targets/releases"),
        "{}",
        planned.stderr
    );
    assert_eq!(home.listed(&image, "targets/releases", "1"), None);
    home.run(&["sign", &tag]).done();
    home.registry.push_index("rehearsed", "1", "other");
    let other = pushed(&home, &image, "1");
    let planned = home.run(&["sign", "--dry-run", &tag]).done();
    assert!(
        planned
            .stdout
            .contains(&format!("targets/alice  {digest} -> {other}\n")),
        "{}",
        planned.stdout
    );
    // A machine without any key learns whose it would need.
    let keys = home.run(&["key", "list"]).done().stdout;
    let alice = keys.lines().find(|line| line.ends_with("  alice")).unwrap();
    let id = alice.split_whitespace().next().unwrap();
    let bare = home.path("bare");
    let bare = ["--config", bare.to_str().unwrap()];
    let planned = home
        .run(&[&["sign", "--dry-run", &tag][..], &bare].concat())
        .done();
    let needs = format!("{digest} -> {other}; needs one of the keys {id}\n");
    assert!(planned.stdout.contains(&needs), "{}", planned.stdout);
    home.run(&[&["sign", &tag][..], &bare].concat())
        .refused(3, "host.no_key");
}

/// Docker signs again what it finds first, which is the owner's older record, and so rolls the
/// release back.
#[test]
fn an_older_record_of_the_owner_rolls_nothing_back() {
    let home = Home::new();
    let image = home.with_alice("trap");
    let tag = format!("{image}:1");
    home.registry.push_index("trap", "1", "old");
    home.run(&["sign", "--role", "targets", &tag]).done();
    let old = home.listed(&image, "targets", "1").unwrap();
    home.registry.push_index("trap", "1", "new");
    let signed = home.run(&["sign", &tag]).done();
    let new = home.listed(&image, "targets/releases", "1").unwrap();
    assert_ne!(new, old);
    assert_eq!(signed.stdout, format!("{tag}@sha256:{new}\n"));
    assert!(
        signed
            .stderr
            .contains(&format!("which was sha256:{old} before")),
        "{}",
        signed.stderr
    );
    let again = home.run(&["sign", &tag]).done();
    assert!(
        again.stderr.contains("nothing was published"),
        "{}",
        again.stderr
    );
    for role in ["targets/releases", "targets/alice"] {
        assert_eq!(home.listed(&image, role, "1").unwrap(), new);
    }
    assert_eq!(home.listed(&image, "targets", "1").unwrap(), old);
    let resolved = home.run(&["resolve", &tag]).done();
    assert_eq!(resolved.stdout, format!("{image}@sha256:{new}\n"));
}

/// A tag that stands already in every role is not called signed because another one was.
#[test]
fn what_was_signed_already_is_told_apart() {
    let home = Home::new();
    let image = home.with_alice("apart");
    home.registry.push_index("apart", "1", "one");
    home.registry.push_index("apart", "2", "two");
    let (old, new) = (format!("{image}:1"), format!("{image}:2"));
    home.run(&["sign", &old]).done();
    let signed = home.run(&["sign", "--output", "json", &old, &new]).done();
    let told: Value = serde_json::from_str(&signed.stdout).unwrap();
    assert_eq!(told[0]["published"], false, "{told}");
    assert_eq!(told[1]["published"], true, "{told}");
    assert!(
        signed
            .stderr
            .contains(&format!("{old} is signed so already\n")),
        "{}",
        signed.stderr
    );
}
