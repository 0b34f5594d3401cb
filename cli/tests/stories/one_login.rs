//! A login that names no host, and images of several: it is shown to none of them.

use std::io::ErrorKind;
use std::net::TcpListener;

use crate::home::Home;

/// Two hosts that hear whoever comes.
struct Hosts([TcpListener; 2]);

impl Hosts {
    fn new() -> Self {
        Self([0, 0].map(|port| {
            let listener = TcpListener::bind(("127.0.0.1", port)).unwrap();
            listener.set_nonblocking(true).unwrap();
            listener
        }))
    }

    fn images(&self) -> [String; 2] {
        let host = |at: usize| self.0[at].local_addr().unwrap();
        [0, 1].map(|at| format!("{}/app:1.0", host(at)))
    }

    fn heard_nobody(&self) {
        for listener in &self.0 {
            let heard = listener.accept().map(|_| ());
            assert_eq!(heard.unwrap_err().kind(), ErrorKind::WouldBlock);
        }
    }
}

const GIVEN: [(&str, &str); 2] = [
    ("DCT_SIGN_USERNAME", "ci"),
    ("DCT_SIGN_PASSWORD", "planted-marker"),
];
/// `ci` and the planted marker, for trust servers alone.
const NOTARY: [(&str, &str); 1] = [("NOTARY_AUTH", "Y2k6cGxhbnRlZC1tYXJrZXI=")];
/// Each registry is its own trust server.
const THEIR_OWN: (&str, &str) = ("DCT_SIGN_SERVER", "");

fn begun(home: &Home) {
    home.run(&["key", "generate", "alice"]).done();
}

#[test]
fn one_login_is_not_shown_to_several_registries() {
    let (home, hosts) = (Home::new(), Hosts::new());
    begun(&home);
    let [one, other] = hosts.images();
    let digest = format!("sha256:{}", "a".repeat(64));
    let built = format!(r#"{{"containerimage.digest":"{digest}","image.name":"{one},{other}"}}"#);
    let said = home.run_with(&["sign", "--metadata", "-"], &GIVEN, &built);
    said.refused(2, "host.one_login");
    let said = home.run_with(&["sign", &one, &other], &GIVEN, "");
    said.refused(2, "host.one_login");
    let [first, second] = [&one, &other].map(|image| image.strip_suffix("/app:1.0").unwrap());
    let mut names = [first, second];
    names.sort_unstable();
    let place = "the login in DCT_SIGN_USERNAME and DCT_SIGN_PASSWORD would be shown to several registries: ";
    let fact = format!("{place}{}\n", names.join(", "));
    assert!(said.stderr.contains(&fact), "{}", said.stderr);
    hosts.heard_nobody();
}

#[test]
fn one_login_is_not_shown_to_several_trust_servers() {
    let (home, hosts) = (Home::new(), Hosts::new());
    begun(&home);
    let [one, other] = hosts.images();
    let bare = [&one, &other].map(|image| image.strip_suffix(":1.0").unwrap());
    let id = "a".repeat(64);
    let (size, digest) = ("1", format!("sha256:{id}"));
    let lines: [&[&str]; 6] = [
        &["sign", &one, &other],
        &[
            "sign",
            "--no-registry",
            "--size",
            size,
            "--digest",
            &digest,
            &one,
            &other,
        ],
        &["inspect", &one, &other],
        &[
            "signer",
            "add",
            "--key",
            "alice.pub",
            "alice",
            bare[0],
            bare[1],
        ],
        &["signer", "remove", "alice", bare[0], bare[1]],
        &["signer", "revoke-key", &id, bare[0], bare[1]],
    ];
    for login in [GIVEN.as_slice(), &NOTARY] {
        let variables = [login, &[THEIR_OWN]].concat();
        for line in lines {
            let said = home.run_with(line, &variables, "");
            said.refused(2, "host.one_login");
        }
    }
    let script = format!("ln -s {} docker-trust", env!("CARGO_BIN_EXE_dct-sign"));
    home.shell(&script, &[("PATH", "/usr/bin:/bin")]).done();
    let [first, second] = bare;
    for line in [
        format!("inspect {first} {second}"),
        format!("inspect --pretty {first} {second}"),
        format!("signer add --key alice.pub alice {first} {second}"),
        format!("signer remove alice {first} {second}"),
    ] {
        let variables = [GIVEN.as_slice(), &[THEIR_OWN]].concat();
        let said = home.shell(&format!("./docker-trust {line}"), &variables);
        assert_ne!(said.status, 0, "{line}");
        let fact = "would be shown to several trust servers: ";
        assert!(said.stderr.contains(fact), "{line}: {}", said.stderr);
        assert_eq!(said.stdout, "", "{line}");
    }
    hosts.heard_nobody();
}

/// Nobody is kept from what is meant: one server for all, or images of one registry.
#[test]
fn one_login_goes_to_one_place() {
    let home = Home::new();
    let [one, other] = ["one", "other"].map(|name| {
        home.registry.push_index(name, "1.0", name);
        format!("{}:1.0", home.with_alice(name))
    });
    let said = home.run_with(&["sign", &one, &other], &GIVEN, "");
    said.done();
    // The trust server is the same for images of all registries.
    let elsewhere = "127.0.0.1:1/app";
    let said = home.run_with(&["inspect", &one, elsewhere], &GIVEN, "");
    assert_eq!(said.code(), "server.no_trust_data", "{}", said.stderr);
    assert!(said.stdout.contains("\"1.0\""), "{}", said.stdout);
}
