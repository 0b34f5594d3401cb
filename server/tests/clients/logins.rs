//! Both clients before a server that asks who they are.

use std::process::Command;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use dct_tests::peers::Registry;
use dct_tests::peers::TrustServer;

use crate::PROGRAM;
use crate::command_line::program;
use crate::said;

/// `alice` may publish, and nobody else.
fn with_users(options: &[&str]) -> TrustServer {
    let users = std::env::temp_dir();
    let users = users.join(format!(
        "dct-login-{}-{}",
        std::process::id(),
        options.len()
    ));
    let hash = bcrypt::hash("the right one", 4).unwrap();
    std::fs::write(&users, format!("alice:{hash}\n")).unwrap();
    let options = [&["--users", users.to_str().unwrap()], options].concat();
    let server = TrustServer::start_tls(PROGRAM, &options);
    std::fs::remove_file(users).unwrap();
    server
}

#[test]
fn a_name_and_a_password_let_both_clients_in() {
    let server = with_users(&[]);
    let notary = |credentials: &str, line: &[&str]| {
        let auth = BASE64_STANDARD.encode(credentials);
        server.notary_with(line, "", &[("NOTARY_AUTH", &auth)])
    };
    let line = ["init", "exp/one", "-p"];
    let output = notary("alice:a wrong one", &line);
    assert!(!output.status.success(), "{}", said(&output));
    std::fs::remove_dir_all(server.folder().join("client")).unwrap();
    let output = notary("alice:the right one", &line);
    assert!(output.status.success(), "{}", said(&output));
    // It never gives a password in order to read, and asks for none where one is wanted.
    let output = notary("alice:the right one", &["list", "exp/one"]);
    let text = said(&output);
    assert!(text.contains("no basic auth credentials"), "{text}");

    let registry = Registry::start();
    let image = format!("{}/team/app", registry.host());
    let run = |password: &str, command: [&str; 2]| {
        let output = Command::new(program())
            .args(command)
            .arg(&image)
            .env_clear()
            .env("HOME", server.folder())
            .env("DCT_SIGN_SERVER", server.url())
            .env("DCT_SIGN_PASSPHRASE", "a passphrase")
            .env("DCT_SIGN_USERNAME", "alice")
            .env("DCT_SIGN_PASSWORD", password)
            .arg("--ca-cert")
            .arg(server.certificate())
            .output()
            .unwrap();
        (output.status.code(), said(&output))
    };
    let (status, text) = run("a wrong one", ["repo", "init"]);
    assert_eq!(status, Some(5), "{text}");
    assert!(text.contains("server.unauthorized"), "{text}");
    for command in [["repo", "init"], ["repo", "status"]] {
        let (status, text) = run("the right one", command);
        assert_eq!(status, Some(0), "{text}");
    }
    let log = server.log();
    assert!(log.contains("\"user\":\"alice\""), "{log}");
    assert!(!log.contains("the right one"), "{log}");
}

#[test]
fn docker_reads_with_the_login_of_a_registry_that_the_server_does_not_know() {
    let server = with_users(&["--public-read", "--log=requests"]);
    let auth = BASE64_STANDARD.encode("alice:the right one");
    let begin = ["init", "registry.example/app", "-p"];
    let output = server.notary_with(&begin, "", &[("NOTARY_AUTH", &auth)]);
    assert!(output.status.success(), "{}", said(&output));

    let docker = server.folder().join(".docker");
    let host = server.url();
    let tls = docker.join("tls").join(host.trim_start_matches("https://"));
    std::fs::create_dir_all(&tls).unwrap();
    std::fs::copy(server.certificate(), tls.join("ca.crt")).unwrap();
    for (login, user) in [
        ("stranger:secret", None),
        ("alice:the right one", Some("alice")),
    ] {
        let auth = BASE64_STANDARD.encode(login);
        let config = format!(r#"{{"auths":{{"registry.example":{{"auth":"{auth}"}}}}}}"#);
        std::fs::write(docker.join("config.json"), config).unwrap();
        let output = Command::new("docker")
            .args(["trust", "inspect", "registry.example/app"])
            .env("HOME", server.folder())
            .env("DOCKER_CONTENT_TRUST_SERVER", &host)
            .output()
            .unwrap();
        let text = said(&output);
        assert!(text.contains("AdministrativeKeys"), "{login}: {text}");
        let log = server.log();
        // The second time it knows the root already.
        let mut reads = log.lines().filter(|line| line.contains("/timestamp.json"));
        let last: serde_json::Value = serde_json::from_str(reads.next_back().unwrap()).unwrap();
        assert_eq!(last["user"].as_str(), user, "{log}");
    }
}
