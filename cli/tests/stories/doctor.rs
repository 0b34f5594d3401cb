//! `doctor`: what would fail, why, and with which exit status; and that it changes nothing.

use std::fs;
use std::os::unix::fs::PermissionsExt;

use serde_json::Value;

use crate::home::Home;
use crate::home::Said;

/// The state of each check, and the code of those that fail.
fn findings(said: &Said) -> Vec<(String, String, Option<String>)> {
    let found: Value = serde_json::from_str(&said.stdout).unwrap();
    let found = found.as_array().unwrap().iter().map(|finding| {
        let text = |name: &str| finding[name].as_str().map(str::to_owned);
        (text("check").unwrap(), text("state").unwrap(), text("code"))
    });
    found.collect()
}

fn has(said: &Said, check: &str, state: &str) {
    let found = findings(said);
    assert!(
        found.iter().any(|(c, s, _)| c == check && s == state),
        "{check} is not {state}: {found:?}"
    );
}

#[test]
fn who_can_sign_is_told_so_and_nothing_changes() {
    let home = Home::new();
    let image = home.with_alice("healthy");
    home.registry.push_index("healthy", "1", "one");
    let tag = format!("{image}:1");
    let before = home.files();
    let said = home.run(&["doctor", "-o", "json", &tag]).done();
    assert_eq!(home.files(), before);
    for check in [
        "configuration",
        "trust directory",
        "passphrase",
        "trust server",
        "trust data",
        "publishing",
        "expiry",
        "clock",
        "role",
        "snapshot",
        "registry",
        "tag",
    ] {
        has(&said, check, "ok");
    }
    has(&said, "login", "warn");
    assert_eq!(home.listed(&image, "targets/releases", "1"), None);
    let text = home.run(&["doctor", &tag]).done().stdout;
    assert!(text.contains("ok    tag: not signed yet\n"), "{text}");
    assert!(
        text.contains("ok    passphrase: from DCT_SIGN_PASSPHRASE\n"),
        "{text}"
    );
    home.run(&["sign", &tag]).done();
    let text = home.run(&["doctor", &tag]).done().stdout;
    assert!(
        text.contains("ok    tag: signed as that by `targets/releases`\n"),
        "{text}"
    );
}

#[test]
fn the_first_failure_decides() {
    let home = Home::new();
    let said = home.run(&["doctor", "-o", "json"]).done();
    has(&said, "configuration", "warn");
    has(&said, "image", "warn");
    let image = home.image("unborn");
    let said = home.run(&["doctor", "-o", "json", &format!("{image}:1")]);
    assert_eq!(said.status, 5, "{}", said.stdout);
    let codes: Vec<String> = findings(&said).into_iter().filter_map(|f| f.2).collect();
    assert_eq!(codes, ["server.no_trust_data", "registry.missing"]);

    let image = home.with_alice("ill");
    home.registry.push_index("ill", "1", "one");
    let tag = format!("{image}:1");
    let wrong = [("DCT_SIGN_PASSPHRASE", "planted-marker-wrong")];
    let said = home.run_with(&["doctor", "-o", "json", &tag], &wrong, "");
    assert_eq!(said.status, 3, "{}", said.stdout);
    has(&said, "keys", "fail");
    let empty = home.path("empty");
    let elsewhere = [
        "doctor",
        "-o",
        "json",
        "--config",
        empty.to_str().unwrap(),
        &tag,
    ];
    let said = home.run(&elsewhere);
    assert_eq!(said.status, 3, "{}", said.stdout);
    let gone = [
        "doctor",
        "-o",
        "json",
        "--server",
        "http://127.0.0.1:1",
        &tag,
    ];
    assert_eq!(home.run(&gone).status, 5);
    let none = [("DCT_SIGN_PASSPHRASE", "")];
    let said = home.run_with(&["doctor", "-o", "json"], &none, "");
    has(&said, "passphrase", "warn");
}

#[test]
fn open_folders_and_a_docker_that_looks_away_are_told() {
    let home = Home::new();
    home.with_alice("open");
    let private = home.path(".docker/trust/private");
    fs::set_permissions(&private, fs::Permissions::from_mode(0o755)).unwrap();
    has(
        &home.run(&["doctor", "-o", "json"]).done(),
        "trust directory",
        "warn",
    );
    for (version, state) in [("29.0.1", "warn"), ("28.2.2", "ok")] {
        home.program(
            "docker",
            &format!("echo 'Docker version {version}, build x'\n"),
        );
        let asked_for = [("DOCKER_CONTENT_TRUST", "1")];
        let said = home
            .run_with(&["doctor", "-o", "json"], &asked_for, "")
            .done();
        has(&said, "docker", state);
        let not = [("DOCKER_CONTENT_TRUST", "0")];
        has(
            &home.run_with(&["doctor", "-o", "json"], &not, "").done(),
            "docker",
            "ok",
        );
    }
}
