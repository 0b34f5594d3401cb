//! Logins of every kind against servers that ask for tokens, and what is then asked of the token
//! service.

use std::fs;

use dct_tests::peers::NotaryServer;
use dct_tests::peers::Registry;
use dct_tests::peers::notary_server::Setup;
use dct_tests::peers::registry::Guard;
use dct_tests::peers::token_service::Grant;
use dct_tests::peers::token_service::TokenService;

use crate::home::Home;
use crate::home::Said;

/// A home beside servers that want tokens, with a tag to sign.
struct Guarded {
    home: Home,
    tokens: TokenService,
    image: String,
}

const LOGIN: [(&str, &str); 2] = [
    ("DCT_SIGN_USERNAME", TokenService::USER),
    ("DCT_SIGN_PASSWORD", TokenService::PASSWORD),
];

impl Guarded {
    fn new(grant: Grant) -> Self {
        let tokens = TokenService::start(grant);
        let setup = Setup {
            tokens: Some(&tokens),
            ..Setup::default()
        };
        let registry = Registry::start_with(Guard::Tokens(&tokens), None);
        let home = Home::beside(NotaryServer::start_with(setup), registry);
        let image = home.image("team/app");
        home.registry.push_index("team/app", "1", "one");
        let guarded = Self {
            home,
            tokens,
            image,
        };
        let run = |arguments: &[&str]| guarded.home.run_with(arguments, &LOGIN, "").done();
        run(&["repo", "init", &guarded.image]);
        run(&["key", "generate", "alice"]);
        run(&[
            "signer",
            "add",
            "--key",
            "alice.pub",
            "alice",
            &guarded.image,
        ]);
        guarded
    }

    fn sign(&self, variables: &[(&str, &str)]) -> Said {
        let tag = format!("{}:1", self.image);
        self.home.run_with(&["sign", "-v", &tag], variables, "")
    }

    /// The scopes that are asked for while a command runs.
    fn asked(&self, arguments: &[&str]) -> Vec<String> {
        let before = self.tokens.asked().len();
        self.home.run_with(arguments, &LOGIN, "").done();
        let asked = self.tokens.asked();
        let mut scopes: Vec<String> = asked.into_iter().skip(before).map(|a| a.scope).collect();
        scopes.sort();
        scopes
    }

    fn config(&self, text: &str) {
        fs::write(self.home.path(".docker/config.json"), text).unwrap();
    }

    fn helper(&self, user: &str, secret: &str) {
        let text = format!("echo '{{\"Username\":\"{user}\",\"Secret\":\"{secret}\"}}'\n");
        self.home.program("docker-credential-test", &text);
    }
}

#[test]
fn every_kind_of_login_opens_both_servers() {
    let guarded = Guarded::new(Grant::AccessToken);
    let host = guarded.home.registry.host();
    guarded.sign(&LOGIN).done();

    // `ci:planted-marker`
    let auth = r#""auth":"Y2k6cGxhbnRlZC1tYXJrZXI=""#;
    guarded.config(&format!(r#"{{"auths":{{"{host}":{{{auth}}}}}}}"#));
    guarded.sign(&[]).done();

    let identity = TokenService::REFRESH_TOKEN;
    let token = format!(r#""auth":"PHRva2VuPjo=","identitytoken":"{identity}""#);
    guarded.config(&format!(r#"{{"auths":{{"{host}":{{{token}}}}}}}"#));
    guarded.sign(&[]).done();
    let last = guarded.tokens.asked().pop().unwrap();
    assert_eq!((last.method.as_str(), last.account), ("POST", None));

    guarded.config(r#"{"credsStore":"test"}"#);
    guarded.helper("<token>", identity);
    guarded.sign(&[]).done();
    guarded.helper(TokenService::USER, TokenService::PASSWORD);
    guarded.sign(&[]).done();
    let last = guarded.tokens.asked().pop().unwrap();
    assert_eq!(
        (last.method.as_str(), last.account.as_deref()),
        ("GET", Some(TokenService::USER))
    );

    guarded.config("{}");
    guarded.sign(&[]).refused(4, "registry.unauthorized");
    guarded.helper("ci", "planted-marker-wrong");
    guarded.config(r#"{"credsStore":"test"}"#);
    guarded.sign(&[]).refused(4, "registry.unauthorized");
}

#[test]
fn a_scope_is_of_the_full_name_at_the_trust_server_and_asks_no_more_than_is_needed() {
    let guarded = Guarded::new(Grant::Token);
    let image = &guarded.image;
    let asked = |arguments: &[&str]| guarded.asked(arguments);
    let tag = format!("{image}:1");
    let (push, pull) = (
        format!("repository:{image}:pull,push"),
        format!("repository:{image}:pull"),
    );
    assert_eq!(
        asked(&["sign", &tag]),
        [push, "repository:team/app:pull".to_owned()]
    );
    assert_eq!(asked(&["verify", &tag]), std::slice::from_ref(&pull));
    assert_eq!(asked(&["resolve", &tag]), std::slice::from_ref(&pull));
    assert_eq!(asked(&["signer", "list", image]), [pull]);
}

#[test]
fn an_owner_asks_for_everything_only_where_the_server_makes_a_key_or_deletes() {
    let guarded = Guarded::new(Grant::Token);
    let image = guarded.image.as_str();
    let tag = format!("{image}:1");
    guarded.sign(&LOGIN).done();
    guarded.home.run(&["key", "generate", "bob"]).done();
    let alice = guarded.home.key_id("alice");
    let push = [format!("repository:{image}:pull,push")];
    let all = [format!("repository:{image}:*")];
    for (arguments, scopes) in [
        (&["repo", "rotate", image, "targets"][..], &push),
        (&["repo", "rotate", image, "root"], &push),
        (&["repo", "rotate", image, "timestamp"], &all),
        (&["repo", "rotate", "--local", image, "snapshot"], &push),
        (
            &["repo", "rotate", "--server-managed", image, "snapshot"],
            &all,
        ),
        (&["repo", "renew", image, "targets"], &push),
        (&["signer", "add", "--key", "bob.pub", "bob", image], &push),
        (&["revoke", &tag], &push),
        (&["signer", "revoke-key", &alice, image], &push),
        (&["signer", "remove", "--force", "bob", image], &push),
        (&["repo", "delete", "--yes", image], &all),
    ] {
        // What looks first and publishes then asks for the same twice.
        let mut asked = guarded.asked(arguments);
        asked.dedup();
        assert_eq!(asked, scopes, "{arguments:?}");
    }
}
