//! Who we are, to servers that ask: by password, by token, by refresh token. What is asked of a token
//! service is what the operation needs, and no more.
#![allow(clippy::unnecessary_wraps, reason = "a stage takes any login, or none")]

use dct_core::secret::Secret;
use dct_core::wire::Credentials;
use dct_tests::peers::NotaryServer;
use dct_tests::peers::Registry;
use dct_tests::peers::notary_server::Setup;
use dct_tests::peers::registry::Guard;
use dct_tests::peers::token_service::Asked;
use dct_tests::peers::token_service::Grant;
use dct_tests::peers::token_service::TokenService;

use crate::stage::Stage;
use crate::stage::key;
use crate::stage::signer;

fn password() -> Option<Credentials> {
    let password = Secret::new(TokenService::PASSWORD.to_owned());
    Some(Credentials::password(
        TokenService::USER.to_owned(),
        password,
    ))
}

fn refresh_token() -> Option<Credentials> {
    let token = Secret::new(TokenService::REFRESH_TOKEN.to_owned());
    Some(Credentials::RefreshToken(token))
}

fn wrong_password() -> Option<Credentials> {
    let password = Secret::new("wrong".to_owned());
    Some(Credentials::password(
        TokenService::USER.to_owned(),
        password,
    ))
}

fn nobody() -> Option<Credentials> {
    None
}

type Login = fn() -> Option<Credentials>;

fn guarded(tokens: &TokenService, login: Login) -> Stage {
    let setup = Setup {
        tokens: Some(tokens),
        ..Setup::default()
    };
    Stage {
        login,
        ..Stage::of(
            NotaryServer::start_with(setup),
            Registry::start_with(Guard::Tokens(tokens), None),
        )
    }
}

#[test]
fn tokens_open_registry_and_trust_server_whatever_they_are_called() {
    for (grant, login) in [
        (Grant::Token, password as Login),
        (Grant::AccessToken, password),
        (Grant::Token, refresh_token),
    ] {
        let tokens = TokenService::start(grant);
        let stage = guarded(&tokens, login);
        let gun = stage.gun("team/app");
        stage
            .create(&gun, None, signer("ci", key("ci").public()))
            .unwrap();
        stage.registry.push_index("team/app", "1", "one");
        stage.sign(&gun, &["1"], key("ci")).0.unwrap();
        stage.verify(&gun, "1").unwrap();

        let (method, account) = match login() {
            Some(Credentials::Password { user, .. }) => ("GET", Some(user)),
            _ => ("POST", None),
        };
        let asked = |scope: String| Asked {
            method: method.to_owned(),
            service: TokenService::SERVICE.to_owned(),
            scope,
            account: account.clone(),
        };
        // The trust server knows the full name, the registry its own. A token is asked for once a flow.
        let ours = asked(format!("repository:{gun}:pull,push"));
        let theirs = asked("repository:team/app:pull".to_owned());
        let mut signing = tokens.asked();
        assert_eq!(signing.remove(0), ours, "{grant:?}");
        assert_eq!(signing.pop(), Some(ours.clone()), "{grant:?}");
        signing.sort_by_key(|asked| asked.scope.len());
        assert_eq!(signing, [theirs, ours], "{grant:?}");
    }
}

#[test]
fn without_the_right_login_the_server_is_named() {
    let tokens = TokenService::start(Grant::Token);
    for login in [nobody as Login, wrong_password] {
        let stage = guarded(&tokens, login);
        let gun = stage.gun("app");
        let refused = stage.create(&gun, None, Vec::new()).unwrap_err();
        assert_eq!(refused.code(), "server.unauthorized");
        assert!(refused.to_string().contains(&gun), "{refused}");
        stage.registry.push_index("app", "1", "one");
        let refused = stage.sign(&gun, &["1"], key("ci")).0.unwrap_err();
        assert_eq!(refused.code(), "registry.unauthorized");
        assert!(
            refused.to_string().contains("repository:app:pull"),
            "{refused}"
        );
    }
}

#[test]
fn a_password_opens_a_registry_that_asks_for_one() {
    let with = |login| Stage {
        login,
        ..Stage::of(
            NotaryServer::start(),
            Registry::start_with(Guard::Password, None),
        )
    };
    let stage = with(password);
    let gun = stage.gun("app");
    stage
        .create(&gun, None, signer("ci", key("ci").public()))
        .unwrap();
    stage.registry.push_index("app", "1", "one");
    stage.sign(&gun, &["1"], key("ci")).0.unwrap();

    // A refresh token is for token services; Basic authentication has no use for it.
    for login in [nobody as Login, refresh_token, wrong_password] {
        let stage = with(login);
        let gun = stage.gun("app");
        stage.registry.push_index("app", "1", "one");
        let refused = stage.sign(&gun, &["1"], key("ci")).0.unwrap_err();
        assert_eq!(refused.code(), "registry.unauthorized");
    }
}
