//! The program as people run it, against Debian's trust server and registry, judged by the `notary`
//! client and by its exit status.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on must stop"
)]

mod age;
mod answers;
mod audits;
mod bring;
mod crowd;
mod doctor;
mod doorman;
mod endings;
mod examples;
mod expiry;
mod home;
mod hostile;
mod inspect;
mod logins;
mod one_login;
mod orphans;
mod proxies;
mod refusals;
mod removals;
mod revoke;
mod rotations;
mod secrets;
mod settings;
mod signing;
mod terminal;
mod tls;
mod tokens;
mod transcripts;
mod traps;
mod trust_dir;

use self::home::Home;

#[test]
fn a_repository_is_begun_signed_and_read() {
    let home = Home::new();
    let image = home.image("team/app");
    let begun = home.run(&["repo", "init", &image]).done();
    assert_eq!(begun.stdout, format!("{image}\n"));
    assert_eq!(home.run(&["repo", "init", &image]).code(), "server.exists");
    home.run(&["key", "generate", "alice", "--dir", "keys"])
        .done();
    let added = home.run(&["signer", "add", "--key", "keys/alice.pub", "alice", &image]);
    assert_eq!(added.done().stdout, format!("{image}\n"));

    home.registry.push_index("team/app", "1.0", "first");
    let tag = format!("{image}:1.0");
    let signed = home.run(&["sign", &tag]).done();
    let digest = home.listed(&image, "targets/releases", "1.0").unwrap();
    assert_eq!(home.listed(&image, "targets/alice", "1.0").unwrap(), digest);
    assert_eq!(signed.stdout, format!("{tag}@sha256:{digest}\n"));

    let again = home
        .run(&["sign", "--digest", &format!("sha256:{digest}"), &tag])
        .done();
    assert!(
        again.stderr.contains("nothing was published"),
        "{}",
        again.stderr
    );

    let verified = home.run(&["verify", "--signer", "alice", &tag]).done();
    assert_eq!(verified.stdout, format!("{tag}@sha256:{digest}\n"));
    assert_eq!(
        verified.stderr,
        "released by targets/releases, signed by alice\n"
    );
    let resolved = home.run(&["resolve", "-q", &tag]).done();
    assert_eq!(resolved.stdout, format!("{image}@sha256:{digest}\n"));
    assert_eq!(resolved.stderr, "");

    let json = home.run(&["verify", "-o", "json", &tag]).done();
    let value: serde_json::Value = serde_json::from_str(&json.stdout).unwrap();
    assert_eq!(value["digest"], format!("sha256:{digest}"));
    assert_eq!(value["signers"][0], "alice");
}

#[test]
fn several_tags_are_signed_together_and_by_hand() {
    let home = Home::new();
    let image = home.with_alice("many");
    for tag in ["1", "2"] {
        home.registry.push_index("many", tag, "same");
    }
    let tags = [format!("{image}:1"), format!("{image}:2")];
    let signed = home.run(&["sign", &tags[0], &tags[1]]).done();
    assert_eq!(signed.stdout.lines().count(), 2);
    let digest = "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
    let by_hand = format!("{image}:3");
    let arguments = [
        "sign",
        "--no-registry",
        "--size",
        "7",
        "--digest",
        digest,
        &by_hand,
    ];
    home.run(&arguments).done();
    let resolved = home.run(&["resolve", &by_hand]).done();
    assert_eq!(resolved.stdout, format!("{image}@{digest}\n"));
}

#[test]
fn an_owner_sees_who_may_sign_and_how_long() {
    let home = Home::new();
    let image = home.with_alice("looked-after");
    let listed = home.run(&["signer", "list", &image]).done();
    let keys = home.run(&["key", "list"]).done();
    let (name, id) = listed.stdout.trim().split_once("  ").unwrap();
    assert_eq!(name, "alice");
    assert!(
        keys.stdout.contains(&format!("{id}  alice\n")),
        "{}",
        keys.stdout
    );
    assert!(keys.stdout.contains("  root\n"), "{}", keys.stdout);
    assert!(
        keys.stdout.contains(&format!("  targets  {image}\n")),
        "{}",
        keys.stdout
    );

    let status = home.run(&["repo", "status", "--days", "30", &image]).done();
    for role in ["root", "targets", "snapshot", "timestamp"] {
        assert!(
            status.stdout.lines().any(|line| line.starts_with(role)),
            "{}",
            status.stdout
        );
    }
    let soon = home.run(&["repo", "status", "--days", "60000", &image]);
    assert_eq!((soon.status, soon.code()), (7, "trust.ends_soon"));
}

#[test]
fn every_command_explains_itself_with_an_example() {
    let home = Home::new();
    for command in [
        &["sign"][..],
        &["verify"],
        &["resolve"],
        &["inspect"],
        &["revoke"],
        &["doctor"],
        &["key", "generate"],
        &["key", "list"],
        &["key", "load"],
        &["key", "export"],
        &["key", "import"],
        &["key", "passwd"],
        &["key", "remove"],
        &["repo", "init"],
        &["repo", "status"],
        &["repo", "rotate"],
        &["repo", "renew"],
        &["repo", "repair"],
        &["repo", "delete"],
        &["signer", "add"],
        &["signer", "list"],
        &["signer", "remove"],
        &["signer", "revoke-key"],
    ] {
        let help = home.run(&[command, &["--help"]].concat()).done();
        let example = format!("dct-sign {}", command.join(" "));
        let text = help.stdout.split_once("Example:").unwrap().1;
        assert!(text.contains(&example), "{text}");
    }
}
