//! What the old tools do behind their users' backs, and we do not. `tests/tests/traps.rs` has the whole
//! list.

use std::fs;

use dct_tests::peers::Authority;
use dct_tests::peers::NotaryServer;
use dct_tests::peers::Registry;
use dct_tests::peers::front;
use dct_tests::peers::http::answer;
use dct_tests::peers::notary_server::Setup;
use dct_tests::peers::proxy::Proxy;
use dct_tests::peers::registry::Guard;
use dct_tests::peers::token_service::Grant;
use dct_tests::peers::token_service::TokenService;

use crate::home::Home;

/// How often something was sent to the trust server that could change it.
fn uploads(home: &Home) -> usize {
    let log = home.server.log();
    let completed = log
        .lines()
        .filter(|line| line.contains("response completed"));
    completed
        .filter(|line| line.contains(r#""http.request.method":"POST""#))
        .count()
}

#[test]
fn a_tag_is_signed_as_the_registry_has_it_now() {
    let home = Home::new();
    let image = home.with_alice("moving");
    let tag = format!("{image}:1");
    home.registry.push_index("moving", "1", "old");
    let old = home.run(&["sign", &tag]).done().stdout;
    home.registry.push_index("moving", "1", "new");
    let new = home.run(&["sign", &tag]).done().stdout;
    assert_ne!(old, new);
    assert_eq!(home.run(&["verify", &tag]).done().stdout, new);
    // A tag that only the trust data knows is not signed again.
    let digest = format!("sha256:{}", "a".repeat(64));
    let gone = format!("{image}:gone");
    let by_hand = [
        "sign",
        "--no-registry",
        "--size",
        "7",
        "--digest",
        &digest,
        &gone,
    ];
    home.run(&by_hand).done();
    home.run(&["sign", &gone]).refused(4, "registry.missing");
}

#[test]
fn nothing_is_ever_pushed_to_a_registry() {
    let home = Home::new();
    let image = home.with_alice("kept");
    home.registry.push_index("kept", "1", "one");
    let writes = || {
        let log = home.registry.log();
        let verbs = ["\"PUT ", "\"POST ", "\"PATCH ", "\"DELETE "];
        verbs.map(|verb| log.matches(verb).count())
    };
    let before = writes();
    assert!(before[0] > 0, "the log shows the pushes of the test");
    home.run(&["sign", &format!("{image}:1")]).done();
    assert_eq!(writes(), before);
}

#[test]
fn a_passphrase_of_a_variable_ends_at_its_line_break() {
    let home = Home::new();
    let image = home.with_alice("lines");
    home.registry.push_index("lines", "1", "one");
    let tag = format!("{image}:1");
    let windows = [("DCT_SIGN_PASSPHRASE", "planted-marker\r\n")];
    home.run_with(&["sign", &tag], &windows, "").done();
}

#[test]
fn a_wrong_passphrase_is_noticed_when_nothing_would_change() {
    let home = Home::new();
    let image = home.with_alice("same");
    home.registry.push_index("same", "1", "one");
    let tag = format!("{image}:1");
    home.run(&["sign", &tag]).done();
    let wrong = [("DCT_SIGN_PASSPHRASE", "planted-marker-wrong")];
    home.run_with(&["sign", &tag], &wrong, "")
        .refused(3, "key.passphrase");
}

#[test]
fn nothing_is_uploaded_when_nothing_changes() {
    let home = Home::new();
    let image = home.with_alice("same");
    home.registry.push_index("same", "1", "one");
    let tag = format!("{image}:1");
    home.run(&["sign", &tag]).done();
    let before = uploads(&home);
    assert!(before > 0, "the log shows the upload of the signature");
    home.run(&["sign", &tag]).done();
    assert_eq!(uploads(&home), before);
}

#[test]
fn a_server_that_answers_no_ping_is_asked_for_its_data_all_the_same() {
    let tokens = TokenService::start(Grant::Token);
    let setup = Setup {
        tokens: Some(&tokens),
        ..Setup::default()
    };
    let home = Home::beside(NotaryServer::start_with(setup), Registry::start());
    let server = front::before(home.server.port(), |heard| {
        (heard.path == "/v2/").then(|| answer(500, &[], "").into())
    });
    let url = format!("http://127.0.0.1:{}", server.port());
    let variables = [
        ("DCT_SIGN_SERVER", url.as_str()),
        ("DCT_SIGN_USERNAME", TokenService::USER),
        ("DCT_SIGN_PASSWORD", TokenService::PASSWORD),
    ];
    let image = home.image("app");
    home.run_with(&["repo", "init", &image], &variables, "")
        .done();
    home.run_with(&["signer", "list", &image], &variables, "")
        .done();
}

#[test]
fn a_certificate_of_this_machine_is_checked_like_any_other() {
    let authority = Authority::new();
    let leaf = authority.certify(&["localhost"]);
    let registry = Registry::start_with(Guard::Open, Some(&leaf));
    let home = Home::beside(NotaryServer::start(), registry);
    let image = home.with_alice("own");
    home.registry.push_index("own", "1", "one");
    let tag = format!("{image}:1");
    let refused = home.run(&["sign", &tag]);
    refused.refused(4, "registry.unreachable");
    assert!(
        refused.stderr.contains("certificate is not trusted"),
        "{}",
        refused.stderr
    );
    let ca = authority.certificate();
    home.run(&["sign", "--ca-cert", ca.to_str().unwrap(), &tag])
        .done();
}

#[test]
fn an_init_that_fails_leaves_no_key() {
    let home = Home::new();
    let image = home.image("never");
    let nowhere = ["repo", "init", "--server", "http://127.0.0.1:1", &image];
    home.run(&nowhere).refused(5, "server.unreachable");
    let refusing = front::before(home.server.port(), |heard| {
        (heard.method == "POST").then(|| answer(403, &[], "").into())
    });
    let url = format!("http://127.0.0.1:{}", refusing.port());
    home.run(&["repo", "init", "--server", &url, &image])
        .refused(5, "server.denied");
    let is_key = |path: &std::path::PathBuf| path.extension().is_some_and(|e| e == "key");
    assert_eq!(home.files().into_iter().filter(is_key).count(), 0);
}

#[test]
fn a_signature_takes_two_connections_and_ten_requests() {
    let authority = Authority::new();
    let leaf = authority.certify(&["registry.example", "trust.example"]);
    let setup = Setup {
        tls: Some(&leaf),
        ..Setup::default()
    };
    let home = Home::beside(
        NotaryServer::start_with(setup),
        Registry::start_with(Guard::Open, Some(&leaf)),
    );
    let places = [
        ("registry.example:443", home.registry.port()),
        ("trust.example:443", home.server.port()),
    ];
    let proxy = Proxy::start(&places, None);
    let address = format!("http://127.0.0.1:{}", proxy.port());
    let variables = [
        ("HTTPS_PROXY", address.as_str()),
        ("DCT_SIGN_SERVER", "https://trust.example"),
    ];
    let ca = authority.certificate();
    let run = |arguments: &[&str]| {
        let trusting = [&["--ca-cert", ca.to_str().unwrap()], arguments].concat();
        home.run_with(&trusting, &variables, "").done()
    };
    let image = "registry.example/app";
    run(&["repo", "init", image]);
    run(&["key", "generate", "alice"]);
    run(&["signer", "add", "--key", "alice.pub", "alice", image]);
    home.registry.push_index("app", "1", "one");
    run(&["sign", &format!("{image}:1")]);
    home.registry.push_index("app", "2", "two");

    // As a machine that has never been here.
    let trust = home.path(".docker/trust");
    for entry in fs::read_dir(&trust).unwrap().flatten() {
        if entry.file_name() != "private" {
            fs::remove_dir_all(entry.path()).unwrap();
        }
    }
    let requests = || {
        home.server.log().matches("response completed").count()
            + home.registry.log().matches(" HTTP/1.1\" ").count()
    };
    let before = (requests(), proxy.tunnels().len());
    run(&["sign", &format!("{image}:2")]);
    let taken = (requests() - before.0, proxy.tunnels().len() - before.1);
    assert_eq!(taken, (10, 2));
}
