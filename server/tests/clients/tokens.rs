//! Both clients with a token service, as registries have them.

use std::process::Command;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use dct_tests::peers::Registry;
use dct_tests::peers::TrustServer;
use dct_tests::peers::token_service::Grant;
use dct_tests::peers::token_service::TokenService;

use crate::PROGRAM;
use crate::command_line::program;
use crate::said;

fn guarded(tokens: &TokenService) -> TrustServer {
    let (realm, bundle) = (tokens.realm(), tokens.bundle());
    let options = [
        ["--token-realm", &realm],
        ["--token-service", TokenService::SERVICE],
        ["--token-issuer", TokenService::ISSUER],
        ["--token-certs", bundle.to_str().unwrap()],
    ];
    TrustServer::start_tls(PROGRAM, &options.concat())
}

#[test]
fn a_token_lets_both_clients_in() {
    let tokens = TokenService::start(Grant::Token);
    let server = guarded(&tokens);
    let login = format!("{}:{}", TokenService::USER, TokenService::PASSWORD);
    let auth = BASE64_STANDARD.encode(login);
    let notary = |line: &str| {
        let line: Vec<&str> = line.split(' ').collect();
        let output = server.notary_with(&line, "", &[("NOTARY_AUTH", &auth)]);
        assert!(output.status.success(), "{line:?}: {}", said(&output));
        said(&output)
    };
    let _ = server.file("one", "content");
    notary("init exp/one -p");
    notary("add exp/one v1 one -p");
    notary("key rotate exp/one timestamp -r");
    assert!(notary("list exp/one").contains("v1"));
    notary("delete exp/one --remote");
    let output = server.notary_with(&["list", "exp/one"], "", &[]);
    assert!(!output.status.success(), "{}", said(&output));

    let registry = Registry::start();
    let image = format!("{}/team/app", registry.host());
    let run = |command: [&str; 2], password: &str| {
        let output = Command::new(program())
            .args(command)
            .arg(&image)
            .env_clear()
            .env("HOME", server.folder())
            .env("DCT_SIGN_SERVER", server.url())
            .env("DCT_SIGN_PASSPHRASE", "a passphrase")
            .env("DCT_SIGN_USERNAME", TokenService::USER)
            .env("DCT_SIGN_PASSWORD", password)
            .arg("--ca-cert")
            .arg(server.certificate())
            .output()
            .unwrap();
        (output.status.code(), said(&output))
    };
    let (status, text) = run(["repo", "init"], "a wrong one");
    assert_eq!(status, Some(5), "{text}");
    for command in [["repo", "init"], ["repo", "status"]] {
        let (status, text) = run(command, TokenService::PASSWORD);
        assert_eq!(status, Some(0), "{text}");
    }
    let scopes: Vec<String> = tokens
        .asked()
        .into_iter()
        .map(|asked| asked.scope)
        .collect();
    for scope in ["repository:exp/one:*", "repository:exp/one:pull"] {
        assert!(scopes.iter().any(|asked| asked == scope), "{scopes:?}");
    }
    let log = server.log();
    assert!(log.contains("\"user\":\"ci\""), "{log}");
    assert!(!log.contains("eyJ"), "a token in the log: {log}");
}
