//! What is typed, what variables say, the file of defaults and the file of pins, in this order.

use std::fs;

use crate::home::Home;

/// Without the variables that every run of [`Home`] has.
const BARE: (&str, &str) = ("DCT_SIGN_SERVER", "");

#[test]
fn a_registry_has_its_own_server_in_the_file_of_defaults() {
    let home = Home::new();
    let image = home.with_alice("mapped");
    let folder = home.path(".docker");
    let file = folder.join("dct-sign.json");
    let host = home.registry.host();
    let url = home.server.url();
    let talk = |variables: &[(&str, &str)]| {
        let said = home.run_with(&["signer", "list", "-v", &image], variables, "");
        said.done().stderr
    };
    fs::write(&file, format!(r#"{{"servers":{{"{host}":"{url}","docker.io":"http://127.0.0.1:1"}},"server":"http://127.0.0.1:2","timeout":9}}"#)).unwrap();
    assert!(talk(&[BARE]).contains(&format!("trust server {url}, from {}", file.display())));
    assert!(talk(&[]).contains("from DCT_SIGN_SERVER"));
    let theirs = [BARE, ("DOCKER_CONTENT_TRUST_SERVER", url.as_str())];
    assert!(talk(&theirs).contains("from DOCKER_CONTENT_TRUST_SERVER"));
    let hub = home.run_with(&["verify", "-v", "alpine"], &[BARE], "");
    assert_eq!((hub.status, hub.code()), (5, "server.unreachable"));
    assert!(
        hub.stderr.contains("trust server http://127.0.0.1:1"),
        "{}",
        hub.stderr
    );
    let other = home.run_with(&["verify", "-v", "r.example/x"], &[BARE], "");
    assert!(
        other.stderr.contains("trust server http://127.0.0.1:2"),
        "{}",
        other.stderr
    );

    for text in [
        "",
        r#"{"sever":"https://x.example"}"#,
        r#"{"server":"x.example"}"#,
        r#"{"servers":{"no registry":"https://x.example"}}"#,
        r#"{"servers":{"docker.io":"https://x.example","index.docker.io":"https://y.example"}}"#,
        r#"{"timeout":"9"}"#,
        r#"{"output":"yaml"}"#,
    ] {
        fs::write(&file, text).unwrap();
        home.run(&["signer", "list", &image])
            .refused(2, "host.config");
    }
    fs::write(&file, r#"{"trust_dir":"elsewhere"}"#).unwrap();
    home.run(&["key", "generate", "there"]).done();
    assert!(folder.join("elsewhere/private").is_dir());
}

#[test]
fn options_have_variables_and_what_is_typed_wins() {
    let home = Home::new();
    let image = home.with_alice("variables");
    let list = ["signer", "list", &image];
    let json = home.run_with(&list, &[("DCT_SIGN_OUTPUT", "json")], "");
    assert!(json.done().stdout.starts_with('['));
    let typed = [&list[..], &["-o", "text"]].concat();
    let text = home.run_with(&typed, &[("DCT_SIGN_OUTPUT", "json")], "");
    assert!(text.done().stdout.starts_with("alice"));
    let loud = home
        .run_with(&list, &[("DCT_SIGN_VERBOSE", "1")], "")
        .done();
    assert!(loud.stderr.contains("no login"), "{}", loud.stderr);
    let quiet = [("DCT_SIGN_VERBOSE", "1"), ("DCT_SIGN_QUIET", "yes")];
    assert_eq!(home.run_with(&list, &quiet, "").done().stderr, "");
    let elsewhere = home.path("elsewhere");
    let config = [
        ("DCT_SIGN_CONFIG", elsewhere.to_str().unwrap()),
        ("DOCKER_CONFIG", "/nowhere"),
    ];
    home.run_with(&["key", "generate", "bob"], &config, "")
        .done();
    assert!(elsewhere.join("trust/private").is_dir());
    let ids = format!("{0},{0} {0}", "a".repeat(64));
    let stranger = [
        ("DCT_SIGN_TRUST_DIR", "stranger"),
        ("DCT_SIGN_ROOT_KEY_ID", ids.as_str()),
    ];
    home.run_with(&list, &stranger, "").refused(7, "trust.pin");
    for (name, value, code) in [
        ("DCT_SIGN_OUTPUT", "yaml", "host.variable"),
        ("DCT_SIGN_QUIET", "perhaps", "host.variable"),
        ("DCT_SIGN_TIMEOUT", "soon", "host.variable"),
        ("DCT_SIGN_ALLOW_HTTP", "2", "host.variable"),
        ("DCT_SIGN_ROOT_KEY_ID", "abc", "input.key_id"),
        ("DCT_SIGN_CA_CERT", "nowhere", "host.config"),
        ("DCT_SIGN_PIN_FILE", "nowhere", "host.config"),
        ("DCT_SIGN_USERNAME", "half", "host.variable"),
        ("DCT_SIGN_NOTARY_PASSWORD", "half", "host.variable"),
        ("NOTARY_AUTH", "*", "host.variable"),
        ("DCT_SIGN_SERVER", "nothing", "input.url"),
    ] {
        let said = home.run_with(&list, &[(name, value)], "");
        said.refused(2, code);
        assert!(
            said.stderr.contains(name) || value == "nowhere",
            "{}",
            said.stderr
        );
    }
}

#[test]
fn the_file_of_defaults_says_how_we_speak_unless_something_else_does() {
    let home = Home::new();
    let image = home.with_alice("spoken");
    let file = home.path(".docker/dct-sign.json");
    fs::write(file, r#"{"output":"json","quiet":true}"#).unwrap();
    let list = ["signer", "list", &image];
    let said = home.run(&list).done();
    assert!(said.stdout.starts_with('['), "{}", said.stdout);
    assert_eq!(said.stderr, "");
    let variables = [("DCT_SIGN_OUTPUT", "text"), ("DCT_SIGN_VERBOSE", "1")];
    let said = home.run_with(&list, &variables, "").done();
    assert!(said.stdout.starts_with("alice"), "{}", said.stdout);
    assert!(said.stderr.contains("no login"), "{}", said.stderr);
    let typed = [&list[..], &["-o", "text", "-v"]].concat();
    let said = home.run(&typed).done();
    assert!(said.stdout.starts_with("alice"), "{}", said.stdout);
    assert!(said.stderr.contains("no login"), "{}", said.stderr);
}

#[test]
fn every_variable_of_the_documented_table_is_read() {
    let home = Home::new();
    let image = home.with_alice("table");
    fs::create_dir_all(home.path("broken")).unwrap();
    fs::write(home.path("broken/dct-sign.json"), "no json").unwrap();
    let tag = format!("{image}:1");
    let digest = format!("sha256:{}", "e".repeat(64));
    let id = home.key_id("alice");
    let list = &["signer", "list", &image][..];
    let sign = &[
        "sign",
        "--no-registry",
        "--size",
        "7",
        "--digest",
        &digest,
        &tag,
    ][..];
    let passwd = &["key", "passwd", &id][..];
    home.run(list).done();
    home.run(sign).done();
    home.run(passwd).refused(3, "host.passphrase_needed");
    // Each by what becomes of a command that goes well without it.
    let rows = [
        ("DCT_SIGN_SERVER", "nothing", list),
        ("DOCKER_CONTENT_TRUST_SERVER", "nothing", list),
        ("DCT_SIGN_ROOT_KEY_ID", "abc", list),
        ("DCT_SIGN_PIN_FILE", "nowhere", list),
        ("DCT_SIGN_CA_CERT", "nowhere", list),
        ("DCT_SIGN_ALLOW_HTTP", "2", list),
        ("DCT_SIGN_TIMEOUT", "soon", list),
        ("DCT_SIGN_CONFIG", "broken", list),
        ("DOCKER_CONFIG", "broken", list),
        ("DCT_SIGN_TRUST_DIR", "nowhere", sign),
        ("DCT_SIGN_USERNAME", "half", list),
        ("DCT_SIGN_PASSWORD_FILE", "nowhere", list),
        ("DCT_SIGN_PASSWORD", "half", list),
        ("DCT_SIGN_NOTARY_USERNAME", "half", list),
        ("NOTARY_AUTH", "*", list),
        ("DCT_SIGN_NOTARY_PASSWORD_FILE", "nowhere", list),
        ("DCT_SIGN_NOTARY_PASSWORD", "half", list),
        ("DCT_SIGN_OUTPUT", "yaml", list),
        ("DCT_SIGN_QUIET", "perhaps", list),
        ("DCT_SIGN_VERBOSE", "perhaps", list),
        ("DCT_SIGN_PASSPHRASE_FILE", "nowhere", sign),
        ("DCT_SIGN_NEW_PASSPHRASE_FILE", "nowhere", passwd),
        ("DCT_SIGN_KEY", "no key", sign),
    ];
    for (name, value, command) in rows {
        // Ours would count before Docker's.
        let bare = [BARE, (name, value)];
        let said = match name {
            "DOCKER_CONTENT_TRUST_SERVER" => home.run_with(command, &bare, ""),
            _ => home.run_with(command, &[(name, value)], ""),
        };
        assert_ne!(said.status, 0, "{name}");
        assert_ne!(said.code(), "host.passphrase_needed", "{name}");
    }
    let new = [("DCT_SIGN_NEW_PASSPHRASE", "planted-marker-new")];
    home.run_with(passwd, &new, "").done();

    let documented = dct_tests::golden::repository().join("docs/cli.md");
    let text = fs::read_to_string(documented).unwrap();
    let table = text
        .split("\n## ")
        .find(|part| part.starts_with("Common options"));
    let rest = table.unwrap().split("\n### ").next().unwrap();
    let words = rest.split('`').skip(1).step_by(2);
    let named = words.filter(|word| {
        let is_variable = |c: char| c.is_ascii_uppercase() || c == '_';
        word.contains('_') && word.chars().all(is_variable)
    });
    let others = [
        "DCT_SIGN_NEW_PASSPHRASE",
        "HTTPS_PROXY",
        "NO_PROXY",
        "NO_COLOR",
    ];
    for name in named {
        let is_tried = rows.iter().any(|row| row.0 == name) || others.contains(&name);
        assert!(
            is_tried,
            "{name} is in the table, and nothing shows that it is read"
        );
    }
}

#[test]
fn a_pin_file_of_another_tool_says_which_roots_are_believed() {
    let home = Home::new();
    let image = home.with_alice("pinned");
    let listed = home.run(&["key", "list"]).done().stdout;
    let root = listed.lines().find(|line| line.ends_with("  root"));
    let root = root.unwrap().split_at(64).0.to_owned();
    let verdict = |text: &str| {
        fs::write(home.path("pins.json"), text).unwrap();
        let stranger = [
            "signer",
            "list",
            "--trust-dir",
            "stranger",
            "--pin-file",
            "pins.json",
        ];
        let said = home.run(&[&stranger[..], &[&image]].concat());
        let _ = fs::remove_dir_all(home.path("stranger"));
        (said.status, said.code().to_owned(), said.stderr)
    };
    let host = home.registry.host();
    let other = "a".repeat(64);
    let notary = |ids: &str| {
        format!(
            r#"{{"trust_pinning":{{"certs":{{"{host}/*":[{ids}]}},"disable_tofu":true}},"trust_dir":"x"}}"#
        )
    };
    let mirantis = |ids: &str, mode: &str| {
        format!(
            r#"{{"content-trust":{{"trust-pinning":{{"root-keys":{{"{image}":[{ids}]}}}},"mode":"{mode}"}}}}"#
        )
    };
    let quoted = |id: &str| format!("\"{id}\"");
    let (ours, others) = (quoted(&root), quoted(&other));
    let (status, _, talk) = verdict(&notary(&ours));
    assert_eq!(status, 0, "{talk}");
    assert!(
        talk.contains("`trust_dir` in pins.json says nothing about pins"),
        "{talk}"
    );
    assert_eq!(verdict(&mirantis(&ours, "enforced")).0, 0);
    for (text, expected) in [
        (notary(&others), (7, "trust.pin")),
        (notary(""), (7, "trust.pin")),
        (mirantis(&others, "enforced"), (7, "trust.pin")),
        (mirantis(&ours, "permissive"), (2, "input.pin_file")),
        (
            r#"{"trust_pinning":{"disable_tofu":true}}"#.to_owned(),
            (7, "trust.first_use"),
        ),
        (
            r#"{"trust_pinning":{"certificates":{}}}"#.to_owned(),
            (2, "input.pin_file"),
        ),
        (
            r#"{"trust_pinning":{"ca":{"a":"ca.pem"}}}"#.to_owned(),
            (2, "host.config"),
        ),
        (
            r#"{"trust_pinning":{"ca":{"a":"/nowhere/ca.pem"}}}"#.to_owned(),
            (2, "host.config"),
        ),
    ] {
        let (status, code, talk) = verdict(&text);
        assert_eq!((status, code.as_str()), expected, "{text}: {talk}");
    }
    // A key that is named counts instead of what the file says.
    fs::write(home.path("pins.json"), notary(&others)).unwrap();
    let named = [
        "signer",
        "list",
        "--trust-dir",
        "named",
        "--pin-file",
        "pins.json",
        "--root-key-id",
        &root,
    ];
    home.run(&[&named[..], &[&image]].concat()).done();
}

#[test]
fn the_examples_of_the_documentation_are_read() {
    let home = Home::new();
    let documented = dct_tests::golden::repository().join("docs/cli.md");
    let text = fs::read_to_string(documented).unwrap();
    let mut examples = text
        .split("```json\n")
        .skip(1)
        .map(|rest| rest.split("```").next().unwrap());
    let folder = home.path(".docker");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("pins.json"), r#"{"trust_pinning":{}}"#).unwrap();
    let authority = fs::read_to_string(dct_tests::tool::notary("keys/authority/ca.pem")).unwrap();
    fs::write(folder.join("ca.pem"), &authority).unwrap();
    fs::write(home.path("ca.pem"), &authority).unwrap();
    fs::write(folder.join("dct-sign.json"), examples.next().unwrap()).unwrap();
    home.run(&["key", "list"]).done();
    let ca = home.path("ca.pem");
    let mut count = 0;
    for pins in examples {
        let pins = pins.replace("/etc/dct/ca.pem", ca.to_str().unwrap());
        fs::write(home.path("pins.json"), pins).unwrap();
        home.run(&["key", "list", "--pin-file", "pins.json"]).done();
        count += 1;
    }
    assert_eq!(count, 2);
}
