//! Repositories that have really expired: no tool of old can revive them.

use crate::age::expire;
use crate::age::promise;
use crate::home::Home;

/// A repository whose tag `1` is released by `alice`.
fn released(home: &Home, name: &str) -> (String, String) {
    let image = home.with_alice(name);
    let digest = home.sign_as("alice", &format!("{image}:1"), "a");
    (image, digest)
}

fn is_dead_for_others(home: &Home, image: &str) {
    let notary = home.server.notary(&["list", image]);
    assert!(!notary.status.success());
    let text = String::from_utf8(notary.stdout).unwrap();
    assert!(text.contains("expired at"), "{text}");
    let witness = home.server.notary(&["witness", "-p", image, "targets"]);
    assert!(!witness.status.success());
    let docker = home.docker_inspects(image);
    assert_eq!(docker.status, 1);
}

fn is_alive_for_others(home: &Home, image: &str, digest: &str) {
    let hex = digest.strip_prefix("sha256:").unwrap();
    assert_eq!(home.listed(image, "targets/releases", "1").unwrap(), hex);
    let docker = home.docker_inspects(image).done();
    assert!(docker.stdout.contains(hex), "{}", docker.stdout);
}

#[test]
fn expired_targets_are_revived() {
    let home = Home::with_https();
    let (image, digest) = released(&home, "targets");
    expire(&home, &image, &[("targets", "targets")]);
    is_dead_for_others(&home, &image);
    let tag = format!("{image}:1");
    home.run(&["resolve", &tag]).refused(7, "trust.expired");
    home.run(&["repo", "renew", &image])
        .refused(7, "trust.expired");
    let status = home.run(&["repo", "status", "--days", "0", &image]);
    assert_eq!(status.code(), "trust.ends_soon");
    assert!(
        status.stdout.contains("first to expire: targets"),
        "{}",
        status.stdout
    );

    let shown = home.run(&["repo", "repair", &image]);
    shown.refused(2, "host.unconfirmed");
    for text in ["targets expired at", "targets/alice may be signed by"] {
        assert!(shown.stderr.contains(text), "{}", shown.stderr);
    }
    let repaired = home.run(&["repo", "repair", "--yes", &image]).done();
    assert!(
        repaired.stdout.starts_with("targets  version 4"),
        "{}",
        repaired.stdout
    );
    is_alive_for_others(&home, &image, &digest);
    home.run(&["resolve", &tag]).done();
    home.sign_as("alice", &format!("{image}:2"), "b");
    let table = home.notary(&["delegation", "list", &image]);
    assert!(table.contains("targets/alice"), "{table}");
}

#[test]
fn an_expired_root_is_revived() {
    let home = Home::with_https();
    let (image, digest) = released(&home, "root");
    expire(&home, &image, &[("root", "root")]);
    is_dead_for_others(&home, &image);
    home.run(&["resolve", &format!("{image}:1")])
        .refused(7, "trust.expired");
    let repaired = home.run(&["repo", "repair", "--yes", &image]).done();
    assert!(
        repaired.stdout.starts_with("root  version 3"),
        "{}",
        repaired.stdout
    );
    is_alive_for_others(&home, &image, &digest);
}

#[test]
fn all_that_expired_is_revived_together_and_the_rest_is_named() {
    let home = Home::with_https();
    let (image, digest) = released(&home, "all");
    let all = [
        ("root", "root"),
        ("targets", "targets"),
        ("targets/releases", "alice"),
        ("targets/alice", "alice"),
    ];
    expire(&home, &image, &all);
    is_dead_for_others(&home, &image);
    // A delegate alone brings nothing back to life, and says so.
    let alice = home.key_file("alice");
    let only = ["repo", "repair", "-y", &image, "--owner-key"];
    let half = home.run(&[&only[..], &[alice.to_str().unwrap()]].concat());
    assert_eq!(
        (half.status, half.code()),
        (7, "trust.expired"),
        "{}",
        half.stderr
    );
    assert!(
        half.stderr.contains("targets stays as it is"),
        "{}",
        half.stderr
    );
    home.run(&["repo", "repair", "-y", &image]).done();
    is_alive_for_others(&home, &image, &digest);
}

#[test]
fn an_expired_delegation_is_renewed_by_its_signer() {
    let home = Home::new();
    let (image, digest) = released(&home, "delegation");
    expire(&home, &image, &[("targets/releases", "alice")]);
    let tag = format!("{image}:1");
    home.run(&["resolve", &tag]).refused(7, "trust.expired");
    let renewed = home.run(&["repo", "renew", &image]).done();
    assert!(
        renewed.stdout.starts_with("targets/releases  version 3"),
        "{}",
        renewed.stdout
    );
    assert_eq!(
        home.run(&["resolve", "-q", &tag]).done().stdout,
        format!("{image}@{digest}\n")
    );
    let nothing = home.run(&["repo", "renew", &image]).done();
    assert!(
        nothing.stderr.contains("nothing ends within 180 days"),
        "{}",
        nothing.stderr
    );

    // What others must renew is left to them, and not passed over in silence.
    let alice = home.key_file("alice");
    let only = ["repo", "renew", "--days", "2000", &image, "--owner-key"];
    let left = home.run(&[&only[..], &[alice.to_str().unwrap()]].concat());
    assert_eq!((left.status, left.code()), (7, "trust.ends_soon"));
    assert!(
        left.stdout.contains("targets/alice  version 2"),
        "{}",
        left.stdout
    );
    let named = home.run(&[&only[..], &[alice.to_str().unwrap(), "targets"]].concat());
    named.refused(3, "edit.key_not_held");
}

/// Made by `notary init`: when it sleeps for three years, the server signs it no timestamp any more.
#[test]
fn a_snapshot_that_its_owner_let_expire_is_revived_too() {
    let home = Home::with_https();
    let gun = home.image("theirs");
    std::fs::write(home.path("file"), "content").unwrap();
    home.notary_here(&["init", "-p", &gun]);
    for name in ["first", "second", "third"] {
        home.notary_here(&["add", "-p", &gun, name, "file"]);
    }
    expire(
        &home,
        &gun,
        &[("targets", "targets"), ("snapshot", "snapshot")],
    );
    assert!(!home.server.notary(&["list", &gun]).status.success());
    home.run(&["resolve", &format!("{gun}:first")])
        .refused(5, "server.status");
    let status = home.run(&["repo", "status", &gun]).done();
    assert!(
        status.stdout.contains("first to expire: targets"),
        "{}",
        status.stdout
    );
    let repaired = home.run(&["repo", "repair", "-y", &gun]).done();
    assert!(
        repaired
            .stderr
            .contains("nothing proves that this is the newest"),
        "{}",
        repaired.stderr
    );
    assert!(
        repaired.stdout.contains("targets  version 7"),
        "{}",
        repaired.stdout
    );
    let list = home.notary(&["list", &gun]);
    assert!(list.contains("third"), "{list}");
    home.notary_here(&["add", "-p", &gun, "fourth", "file"]);
    home.run(&["resolve", &format!("{gun}:fourth")]).done();
}

#[test]
fn what_no_signature_brings_back_is_named() {
    let home = Home::new();
    let image = home.image("promised");
    home.run(&["repo", "init", "--local-snapshot", &image])
        .done();
    home.add_signer("alice", &image);
    promise(&home, &image, "targets/releases");
    home.run(&["repo", "repair", "-y", &image])
        .refused(5, "server.missing");
    let status = home.run(&["repo", "status", &image]).done();
    assert!(status.stdout.contains("not believed"), "{}", status.stdout);
    expire(
        &home,
        &image,
        &[("targets", "targets"), ("snapshot", "snapshot")],
    );
    let repaired = home.run(&["repo", "repair", "-y", &image]).done();
    let named = "targets/releases cannot be repaired";
    assert!(repaired.stderr.contains(named), "{}", repaired.stderr);
    assert!(
        repaired.stdout.contains("targets  version"),
        "{}",
        repaired.stdout
    );
}
