//! `inspect`: Docker's own command as the judge, full reports, and bundles without a network.

use std::fs;
use std::process::Command;

use serde_json::Value;

use crate::home::Home;
use crate::home::Said;
use crate::tls::Trusting;
use crate::tls::openssl;

/// What Docker's own command says about images on the same server.
fn docker(home: &Home, server: &str, arguments: &[&str]) -> (String, bool) {
    let output = Command::new("docker")
        .args(["trust", "inspect"])
        .args(arguments)
        .env("DOCKER_CONTENT_TRUST_SERVER", server)
        .env("DOCKER_CONFIG", home.path("docker"))
        .output()
        .unwrap();
    (
        String::from_utf8(output.stdout).unwrap(),
        output.status.success(),
    )
}

#[test]
fn docker_and_we_show_the_same() {
    let home = Home::new();
    let server = Trusting::start(&home);
    let run = |arguments: &[&str]| {
        let variables = [("DCT_SIGN_SERVER", server.url())];
        home.run_with(
            &[arguments, &["--ca-cert", "ca.pem"]].concat(),
            &variables,
            "",
        )
    };
    let image = "localhost:5999/team/app";
    run(&["repo", "init", image]).done();
    let by_hand = |role: &str, tag: &str, digit: &str| {
        let digest = format!("sha256:{}", digit.repeat(64));
        let tag = format!("{image}:{tag}");
        let mut arguments = vec!["sign", "--no-registry", "--size", "7", "--digest", &digest];
        if !role.is_empty() {
            arguments.extend(["--role", role]);
        }
        arguments.push(&tag);
        run(&arguments).done();
    };
    let compare = |arguments: &[&str]| {
        let (expected, is_success) = docker(&home, server.url(), arguments);
        let ours = run(&[&["inspect"], arguments].concat());
        assert_eq!(ours.stdout, expected, "{arguments:?}");
        assert_eq!(ours.status == 0, is_success, "{}", ours.stderr);
        expected
    };
    // No signature yet, and nobody but the owner; then the owner's alone.
    compare(&[image]);
    compare(&["--pretty", image]);
    by_hand("", "owned", "e");
    compare(&[image]);
    for name in ["alice", "bob"] {
        run(&["key", "generate", name]).done();
        let key = format!("{name}.pub");
        run(&["signer", "add", "--key", &key, name, image]).done();
    }
    for (role, tag, digit) in [
        ("", "10", "a"),
        ("", "2", "b"),
        ("", "01", "a"),
        ("", "1.02", "a"),
        ("", "1.2", "a"),
        ("", "010", "a"),
        ("", "10a", "a"),
        ("", "v1.10", "c"),
        ("", "v1.9", "c"),
        ("targets/releases", "solo", "d"),
        ("targets/alice", "unreleased", "d"),
        ("targets/bob", "2", "f"),
    ] {
        by_hand(role, tag, digit);
    }
    let tagged = format!("{image}:2");
    let absent = format!("{image}:absent");
    let digested = format!("{image}@sha256:{}", "a".repeat(64));
    for arguments in [
        &[image][..],
        &[&tagged],
        &[&absent],
        &[&digested],
        &[&tagged, image],
        &["--pretty", image],
        &["--pretty", &tagged],
        &["--pretty", &absent],
        &["--pretty", &tagged, &absent],
        &[image, "localhost:5999/nobody"],
        &["localhost:5999/nobody"],
    ] {
        compare(arguments);
    }
    let shown = compare(&[image]);
    for fact in [r#""SignedTag": "v1.10""#, r#""Repo Admin""#, r#""alice""#] {
        assert!(shown.contains(fact), "{shown}");
    }
    let said = run(&["inspect", "localhost:5999/nobody", image]);
    assert_eq!((said.status, said.code()), (5, "server.no_trust_data"));
}

const MADE: &str = "localhost:5999/made";

/// What `notary` made: certificates of two curves as keys, a role below a signer's, names that HTML
/// would read, and records of the owner.
struct Made {
    home: Home,
    server: Trusting,
}

impl Made {
    fn new() -> Self {
        let home = Home::new();
        let server = Trusting::start(&home);
        let made = Self { home, server };
        for (name, curve) in [("carol", "P-256"), ("dave", "P-384")] {
            key_of(&made.home, name, curve);
            made.notary(&format!("key import {name}.key -r {name}"));
        }
        made.notary(&format!("init -p {MADE}"));
        made.notary(&format!("key rotate {MADE} snapshot -r"));
        made.delegate("targets/carol carol.pem --all-paths");
        made.delegate("targets/releases carol.pem dave.pem --all-paths");
        made.delegate("targets/carol/sub dave.pem --paths x");
        let digest = "a".repeat(64);
        for (name, roles) in [
            ("1", "-r targets/carol -r targets/releases"),
            ("a<b>&\"c", "-r targets/releases"),
            ("xyz", "-r targets/carol/sub -r targets/releases"),
            ("10", "-r targets"),
        ] {
            made.notary(&format!(
                "addhash -p {MADE} {name} 7 --sha256 {digest} {roles}"
            ));
        }
        made
    }

    fn notary(&self, arguments: &str) {
        let arguments: Vec<_> = arguments.split(' ').collect();
        self.server.notary(&self.home, &arguments);
    }

    fn delegate(&self, role: &str) {
        self.notary(&format!("delegation add -p {MADE} {role}"));
    }

    fn docker(&self, arguments: &[&str]) -> String {
        let (stdout, is_success) = docker(&self.home, self.server.url(), arguments);
        assert!(is_success, "{arguments:?}");
        stdout
    }

    fn run(&self, arguments: &[&str]) -> Said {
        let variables = [("DCT_SIGN_SERVER", self.server.url())];
        let arguments = [arguments, &["--ca-cert", "ca.pem"]].concat();
        self.home.run_with(&arguments, &variables, "")
    }

    fn inspect(&self, arguments: &[&str]) -> String {
        self.run(&[&["inspect"], arguments].concat()).done().stdout
    }
}

#[test]
fn docker_and_we_show_the_same_of_what_notary_made() {
    let made = Made::new();
    for arguments in [&[MADE][..], &["--pretty", MADE]] {
        let expected = made.docker(arguments);
        assert_eq!(made.inspect(arguments), expected);
        assert!(expected.contains("carol/sub"), "{expected}");
    }
    made.notary(&format!(
        "delegation remove -y -p {MADE} targets/carol --all-paths"
    ));
    let everything = ["targets/carol", "--paths", ""];
    let remove = ["delegation", "remove", "-y", "-p", MADE];
    made.server
        .notary(&made.home, &[&remove[..], &everything].concat());
    // Asked about the tag, Docker too names nobody; without one it does.
    let tagged = format!("{MADE}:1");
    assert_eq!(made.inspect(&[&tagged]), made.docker(&[&tagged]));
    assert!(
        made.inspect(&["--pretty", MADE])
            .contains("(Repo Admin)\n10 ")
    );
}

#[test]
fn what_is_not_believed_is_not_shown_and_not_called_revoked() {
    let made = Made::new();
    // Others are to release from now on, and have not yet: what stands there is signed by nobody.
    key_of(&made.home, "erin", "P-256");
    made.delegate("targets/releases erin.pem --all-paths");
    let shown: Value = serde_json::from_str(&made.inspect(&[MADE])).unwrap();
    for signer in shown[0]["Signers"].as_array().unwrap() {
        let id = signer["Keys"][0]["ID"].as_str().unwrap();
        made.notary(&format!(
            "delegation remove -y -p {MADE} targets/releases {id}"
        ));
    }
    let tagged = format!("{MADE}:1");
    let expected = made.docker(&[&tagged]);
    assert!(expected.contains(r#""SignedTags": []"#), "{expected}");
    assert_eq!(made.inspect(&[&tagged]), expected);
    let warned = made.run(&["inspect", MADE]).done().stderr;
    assert!(
        warned.contains("warning: nothing of `targets/releases`"),
        "{warned}"
    );
    // Docker calls it a success to revoke now, and the tag comes back when erin signs.
    let revoked = made.run(&["revoke", &tagged, "--key", "carol.key"]);
    assert_eq!((revoked.status, revoked.code()), (7, "edit.unseen"));
    assert_eq!(
        revoked.stdout,
        format!("{tagged}  targets/carol  removed\n")
    );
    let nothing = made.run(&["revoke", "-q", &format!("{MADE}:nowhere")]);
    assert_eq!((nothing.status, nothing.code()), (7, "edit.unseen"));
}

/// A key with a certificate of its own, as `notary` takes them for delegations.
fn key_of(home: &Home, name: &str, curve: &str) {
    openssl(
        home,
        &format!(
            "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:{curve} -nodes -days 300 -keyout {name}.key -out {name}.pem -subj /CN={name}"
        ),
    );
}

#[test]
fn a_report_tells_what_is_wrong_and_a_bundle_tells_it_elsewhere() {
    let home = Home::new();
    let image = home.with_alice("reported");
    home.registry.push_index("reported", "1", "one");
    home.run(&["sign", &format!("{image}:1")]).done();
    let json = |said: &str| -> Value { serde_json::from_str(said).unwrap() };
    let online = home
        .run(&["inspect", "--report", "-o", "json", &image])
        .done();
    let report = &json(&online.stdout)[0];
    assert_eq!(report["verdict"], "trusted");
    assert_eq!(report["tags"][0]["signers"][0], "alice");
    let text = home.run(&["inspect", "--report", &image]).done().stdout;
    assert!(
        text.starts_with(&format!("{image}: authentic and fresh\n")),
        "{text}"
    );
    assert!(
        text.contains("released by targets/releases  signed by alice"),
        "{text}"
    );

    let both = home.run(&["inspect", "--bundle", "b.json", &image]).done();
    // Nothing answers at this address.
    let nowhere = [("DCT_SIGN_SERVER", "http://127.0.0.1:1")];
    let offline = |arguments: &[&str]| {
        home.run_with(
            &[&["inspect", "--bundle", "b.json"], arguments].concat(),
            &nowhere,
            "",
        )
    };
    assert_eq!(offline(&[]).done().stdout, both.stdout);
    let told = json(&offline(&["--report", "-o", "json"]).done().stdout);
    assert_eq!(told[0]["tags"], report["tags"]);
    assert_eq!(told[0]["verdict"], "trusted");
    let id = "c".repeat(64);
    let pinned = offline(&["--report", "-o", "json", "--root-key-id", &id]);
    assert_eq!((pinned.status, pinned.code()), (7, "trust.pin"));
    assert_eq!(json(&pinned.stdout)[0]["verdict"], "refused");

    // One digit of a digest in a record, which nobody signed so.
    let bundle = fs::read_to_string(home.path("b.json")).unwrap();
    let altered = bundle.replacen("\\\"length\\\":", "\\\"length\\\":1", 1);
    assert_ne!(altered, bundle);
    fs::write(home.path("b.json"), altered).unwrap();
    let refused = offline(&["--report", "-o", "json"]);
    assert_eq!(refused.status, 7, "{}", refused.stderr);
    assert_eq!(json(&refused.stdout)[0]["verdict"], "refused");
    fs::write(home.path("b.json"), "{}").unwrap();
    offline(&[]).refused(2, "input.bundle");
    fs::remove_file(home.path("b.json")).unwrap();
    offline(&[]).refused(2, "host.config");
    let two = ["inspect", "--bundle", "b.json", &image, &image];
    home.run(&two).refused(2, "input.reference");
}
