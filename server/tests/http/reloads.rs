//! Files of logins that are replaced while the server runs.

use std::fs;
use std::path::PathBuf;

use dct_tests::peers::TrustServer;
use dct_tests::peers::now;
use dct_tests::peers::token_service::signed;
use dct_tests::repo::Hand;
use serde_json::json;

use crate::ask_with;
use crate::file;
use crate::logins::basic;
use crate::operations::events;
use crate::start;
use crate::tokens::point;

/// A file that is gone when the test is.
struct Scratch(PathBuf);

impl Scratch {
    fn new(name: &str) -> Self {
        Self(std::env::temp_dir().join(format!("dct-reloads-{}-{name}", std::process::id())))
    }

    fn write(&self, text: impl AsRef<[u8]>) {
        fs::write(&self.0, text).unwrap();
    }

    fn path(&self) -> &str {
        self.0.to_str().unwrap()
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}

fn status(server: &TrustServer, login: &str) -> u16 {
    let headers = [("Authorization", login)];
    ask_with(server, "GET", &file("a/b", "root.json"), &headers).status
}

#[test]
fn users_come_and_go_while_the_server_runs() {
    let users = Scratch::new("users");
    let named = |name: &str| format!("{name}:{}\n", bcrypt::hash("right", 4).unwrap());
    users.write(named("alice"));
    let server = start(&["--users", users.path()]);
    let seen = || ["alice:right", "bob:right"].map(|login| status(&server, &basic(login)));
    // There is nothing to read, which only users are told.
    assert_eq!(seen(), [404, 401]);
    users.write(named("bob"));
    // Nothing changes before it is told; and a password that was right before is not remembered.
    assert_eq!(seen(), [404, 401]);
    server.hang_up();
    server.wait_for("users reloaded");
    assert_eq!(seen(), [401, 404]);
    users.write("half a line");
    server.hang_up();
    server.wait_for("users not reloaded");
    assert_eq!(seen(), [401, 404]);
    let refused = &events(&server, "users not reloaded")[0];
    assert_eq!(refused["code"], "serve.users");
    let reason = refused["reason"].as_str().unwrap();
    assert!(reason.contains("line 1 has no `:`"), "{reason}");
}

#[test]
fn keys_of_tokens_come_and_go_while_the_server_runs() {
    let set = Scratch::new("set.json");
    let hands = [Hand::p256(1), Hand::p256(2)];
    let of = |hand: &Hand| {
        let mut key = point(hand);
        key["kid"] = json!("one");
        json!({"keys": [key]}).to_string()
    };
    set.write(of(&hands[0]));
    let server = start(&[
        "--token-realm=https://tokens.example/token",
        "--token-service=trust",
        "--token-issuer=issuer",
        "--token-jwks",
        set.path(),
    ]);
    let claims = json!({
        "iss": "issuer",
        "sub": "ci",
        "aud": "trust",
        "exp": now().unix() + 300,
        "access": [{"type": "repository", "name": "a/b", "actions": ["pull"]}],
    });
    let tokens = hands.each_ref().map(|hand| {
        let header = json!({"alg": "ES256", "kid": "one"}).to_string();
        let token = signed(&hand.private(), &header, &claims.to_string());
        format!("Bearer {token}")
    });
    let seen = || tokens.each_ref().map(|token| status(&server, token));
    assert_eq!(seen(), [404, 401]);
    set.write(of(&hands[1]));
    server.hang_up();
    server.wait_for("token keys reloaded");
    assert_eq!(seen(), [401, 404]);
    set.write("{}");
    server.hang_up();
    server.wait_for("token keys not reloaded");
    assert_eq!(seen(), [401, 404]);
    let refused = &events(&server, "token keys not reloaded")[0];
    assert_eq!(refused["code"], "serve.token_keys");
}
