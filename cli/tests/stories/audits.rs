//! What audits found in Notary's client, asked of the program. `tests/tests/audits.rs` lists every
//! finding.

use std::fs;
use std::process::Command;

use dct_tests::peers::http::HttpServer;
use dct_tests::peers::http::Manner;
use dct_tests::peers::http::answer;

use crate::home::Home;

#[test]
fn no_secret_is_an_argument() {
    let home = Home::new();
    // No command takes one in a word: whatever is about secrets names a file, a variable or a user.
    for option in ["--password", "--passphrase", "--token", "--notary-password"] {
        let command = ["verify", option, "word", "r.example/x"];
        let refused = home.run(&command);
        assert_eq!(refused.status, 2, "{option}: {}", refused.stderr);
        assert!(refused.stderr.contains("unexpected argument"), "{option}");
    }
    // A program that keeps logins is told on its standard input what to look for.
    let script = "/bin/echo \"$0 $*\" >>arguments\n\
                  echo '{\"Username\":\"u\",\"Secret\":\"planted-marker\"}'\n";
    home.program("docker-credential-noted", script);
    fs::create_dir_all(home.path(".docker")).unwrap();
    fs::write(
        home.path(".docker/config.json"),
        r#"{"credsStore":"noted"}"#,
    )
    .unwrap();
    let image = home.with_alice("quiet");
    home.registry.push_index("quiet", "1", "one");
    let key = fs::read_to_string(home.key_file("alice")).unwrap();
    let tag = format!("{image}:1");
    let variables = [("CI_KEY", key.as_str())];
    home.run_with(&["sign", "--key", "env:CI_KEY", &tag], &variables, "")
        .done();
    let noted = fs::read_to_string(home.path("arguments")).unwrap();
    assert!(noted.lines().all(|line| line.ends_with(" get")), "{noted}");
}

/// An https address that nobody speaks TLS at, or somebody without a name we believe: the same port is
/// never asked in plain text.
#[test]
fn where_tls_fails_nothing_else_is_tried() {
    let home = Home::new();
    let plain = HttpServer::start(|_| Manner::from(answer(200, &[], "{}")));
    for host in ["localhost", "127.0.0.1"] {
        let url = format!("https://{host}:{}", plain.port());
        let variables = [("DCT_SIGN_SERVER", url.as_str())];
        for command in [
            &["verify", "r.example/x:1"][..],
            &["inspect", "r.example/x"],
            &["repo", "init", "r.example/x"],
            // Who allows plain http has not asked for it where https is written.
            &["verify", "--allow-http", "r.example/x:1"],
        ] {
            let said = home.run_with(command, &variables, "");
            assert_eq!(
                (said.status, said.code()),
                (5, "server.unreachable"),
                "{command:?}: {}",
                said.stderr
            );
        }
    }
    assert_eq!(plain.requests(), 0);
    // It was there to be asked.
    let open = Command::new(env!("CARGO_BIN_EXE_dct-sign"))
        .args(["verify", "r.example/x:1", "--server"])
        .arg(format!("http://127.0.0.1:{}", plain.port()))
        .env_clear()
        .env("HOME", home.path(""))
        .output()
        .unwrap();
    assert!(!open.status.success());
    assert!(plain.requests() > 0);
}
