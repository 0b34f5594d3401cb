//! Each exit status, and the code that says why.

use std::fs;

use crate::home::Home;
use crate::home::MARKER;

#[test]
fn usage_is_two() {
    let home = Home::new();
    for arguments in [
        &["sign"][..],
        &["bogus"],
        &["sign", "a/CASE:1"],
        &["verify", "-x"],
    ] {
        let said = home.run(arguments);
        assert_eq!(said.status, 2, "{}", said.stderr);
        assert_eq!(said.stdout, "");
    }
    home.run(&["sign", &home.image("x")])
        .refused(2, "input.reference");
    let other_machine = ["verify", "--server", "http://trust.example", "r.example/x"];
    home.run(&other_machine).refused(2, "host.plain_http");
    let without = [("DCT_SIGN_SERVER", "")];
    home.run_with(&["verify", "alpine"], &without, "")
        .refused(2, "host.no_server");
    let nowhere = [("HOME", "")];
    home.run_with(&["key", "list"], &nowhere, "")
        .refused(2, "host.no_home");
    fs::write(home.path("ca.pem"), "no certificate").unwrap();
    home.run(&["verify", "--ca-cert", "ca.pem", "r.example/x"])
        .refused(2, "host.config");
}

#[test]
fn keys_and_passphrases_are_three() {
    let home = Home::new();
    let image = home.with_alice("strict");
    home.registry.push_index("strict", "1", "one");
    let tag = format!("{image}:1");
    let wrong = [("DCT_SIGN_PASSPHRASE", "planted-marker-wrong")];
    let refused = home.run_with(&["sign", &tag], &wrong, "");
    refused.refused(3, "key.passphrase");
    assert!(
        refused
            .stderr
            .contains("passphrase from DCT_SIGN_PASSPHRASE"),
        "{}",
        refused.stderr
    );
    let none = [("DCT_SIGN_PASSPHRASE", "")];
    home.run_with(&["sign", &tag], &none, "")
        .refused(3, "key.passphrase_missing");
    home.run_with(&["key", "generate", "bob"], &none, "")
        .refused(3, "host.passphrase_needed");
    home.run(&["sign", "--key", "nowhere.key", &tag])
        .refused(3, "host.key_source");
    home.run(&["sign", "--key", "env:NOWHERE", &tag])
        .refused(3, "host.key_source");
    home.run(&["sign", "--passphrase-file", "nowhere", &tag])
        .refused(3, "host.passphrase_source");
    home.run(&["sign", "--key", "alice.pub", &tag])
        .refused(3, "key.not_private");
    let empty = home.path("empty");
    let elsewhere = ["sign", "--config", empty.to_str().unwrap(), &tag];
    home.run(&elsewhere).refused(3, "host.no_key");
    home.run(&["key", "generate", "alice"])
        .refused(2, "host.exists");
}

#[test]
fn registry_server_digest_and_trust_have_their_own() {
    let home = Home::new();
    let image = home.with_alice("strict");
    let tag = format!("{image}:1");
    home.run(&["sign", "--wait", "0", &tag])
        .refused(4, "registry.missing");
    let patient = home.run(&["sign", "--wait", "1", &tag]);
    patient.refused(4, "registry.missing");
    assert!(
        patient
            .stderr
            .contains("/v2/strict/manifests/1 again in 0.5 s\n"),
        "{}",
        patient.stderr
    );
    home.registry.push_index("strict", "1", "one");
    let other = format!("sha256:{}", "a".repeat(64));
    home.run(&["sign", "--wait", "0", "--digest", &other, &tag])
        .refused(6, "registry.moved");
    home.run(&["verify", &tag]).refused(7, "trust.no_tag");
    home.run(&["sign", &tag]).done();
    home.run(&["verify", &format!("{tag}@{other}")])
        .refused(6, "trust.other_digest");
    home.run(&["verify", "--signer", "bob", &tag])
        .refused(7, "trust.not_signed_by");
    home.run(&[
        "verify",
        "--root-key-id",
        &"a".repeat(64),
        &home.image("new"),
    ])
    .refused(5, "server.no_trust_data");

    home.registry.push_index("new", "1", "one");
    let uninitialised = format!("{}:1", home.image("new"));
    home.run(&["sign", &uninitialised])
        .refused(5, "server.no_trust_data");
    let gone = ["verify", "--server", "http://127.0.0.1:1", &tag];
    home.run(&gone).refused(5, "server.unreachable");
    let stranger = home.path("stranger");
    let pinned = [
        "verify",
        "--config",
        stranger.to_str().unwrap(),
        "--root-key-id",
    ];
    let wrong = "b".repeat(64);
    home.run(&[&pinned[..], &[&wrong, &tag]].concat())
        .refused(7, "trust.pin");
}

#[test]
fn signers_who_disagree_are_told_apart() {
    let home = Home::new();
    let image = home.with_alice("torn");
    home.run(&["key", "generate", "bob"]).done();
    home.run(&["signer", "add", "--key", "bob.pub", "bob", &image])
        .done();
    let tag = format!("{image}:1");
    let by_hand = |role: &str, digit: &str| {
        let digest = format!("sha256:{}", digit.repeat(64));
        let arguments = [
            "sign",
            "--no-registry",
            "--size",
            "7",
            "--digest",
            &digest,
            "--role",
            role,
        ];
        home.run(&[&arguments[..], &[&tag]].concat()).done();
    };
    by_hand("targets/releases", "a");
    by_hand("targets/alice", "a");
    by_hand("targets/bob", "b");
    home.run(&["verify", "--signer", "alice", &tag]).done();
    let torn = ["verify", "--signer", "alice", "--signer", "bob", &tag];
    home.run(&torn).refused(7, "trust.signers_disagree");
}

#[test]
fn a_memory_that_is_damaged_is_not_ignored() {
    let home = Home::new();
    let image = home.with_alice("remembered");
    let memory = home
        .files()
        .into_iter()
        .find(|path| path.extension().is_some_and(|e| e == "json"));
    let memory = memory.unwrap();
    assert!(memory.starts_with(home.path(".docker/trust/dct-sign")));
    fs::write(&memory, MARKER).unwrap();
    home.run(&["signer", "list", &image])
        .refused(7, "host.memory");
}
