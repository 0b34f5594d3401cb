//! Where logins come from: the place is named, the login is not.

use std::fs;
use std::os::unix::fs::PermissionsExt;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;

use crate::doorman::Challenge;
use crate::doorman::Doorman;
use crate::home::Home;

#[test]
fn the_place_of_a_login_is_named() {
    let home = Home::new();
    let image = home.with_alice("known");
    let host = home.registry.host();
    let talk = |variables: &[(&str, &str)]| {
        let said = home.run_with(&["signer", "list", "-v", &image], variables, "");
        said.done().stderr
    };
    assert!(talk(&[]).contains("no login for the trust server of "));
    let config = home.path(".docker/config.json");
    // cGxhbnRlZC1tYXJrZXI6cGxhbnRlZC1tYXJrZXI= is the planted marker twice.
    let auths = format!(
        r#"{{"auths":{{"{host}":{{"auth":"cGxhbnRlZC1tYXJrZXI6cGxhbnRlZC1tYXJrZXI="}}}}}}"#
    );
    fs::write(&config, &auths).unwrap();
    assert!(talk(&[]).contains(&format!(
        "login for the trust server of {image} from {}",
        config.display()
    )));
    let helper = home.path("docker-credential-test");
    fs::write(
        &helper,
        "#!/bin/sh\necho '{\"Username\":\"u\",\"Secret\":\"planted-marker\"}'\n",
    )
    .unwrap();
    fs::set_permissions(&helper, fs::Permissions::from_mode(0o700)).unwrap();
    fs::write(&config, auths.replacen('{', r#"{"credsStore":"test","#, 1)).unwrap();
    assert!(talk(&[]).contains(" from docker-credential-test\n"));
    fs::write(&config, "{}").unwrap();
    let variable = ("DOCKER_AUTH_CONFIG", auths.as_str());
    assert!(talk(&[variable]).contains(" from DOCKER_AUTH_CONFIG\n"));
    let given = [
        variable,
        ("DCT_SIGN_USERNAME", "u"),
        ("DCT_SIGN_PASSWORD", "planted-marker"),
    ];
    assert!(talk(&given).contains("from DCT_SIGN_USERNAME and DCT_SIGN_PASSWORD"));
}

#[test]
fn a_helper_that_fails_and_a_config_that_is_damaged_are_refused() {
    let home = Home::new();
    let image = home.image("x");
    fs::create_dir_all(home.path(".docker")).unwrap();
    let config = home.path(".docker/config.json");
    fs::write(&config, r#"{"credsStore":"nowhere"}"#).unwrap();
    home.run(&["verify", &image]).refused(4, "host.helper");
    let helper = home.path("docker-credential-silent");
    fs::write(
        &helper,
        "#!/bin/sh\necho 'credentials not found in native keychain'\nexit 1\n",
    )
    .unwrap();
    fs::set_permissions(&helper, fs::Permissions::from_mode(0o700)).unwrap();
    fs::write(&config, r#"{"credsStore":"silent"}"#).unwrap();
    home.run(&["verify", &image])
        .refused(5, "server.no_trust_data");
    fs::write(&config, "planted-marker").unwrap();
    home.run(&["verify", &image]).refused(2, "host.config");
}

/// An entry with a user of its own, whose password is the planted marker.
fn auths(name: &str, user: &str) -> String {
    format!(r#""auths":{{"{name}":{{"username":"{user}","password":"planted-marker"}}}}"#)
}

fn put(home: &Home, path: &str, text: &str) {
    let path = home.path(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

/// A program that keeps a login, and writes down what it was asked.
fn helper(home: &Home, name: &str, user: &str, secret: &str) {
    let path = home.path(&format!("docker-credential-{name}"));
    let notes = home.path("asked");
    let script = format!(
        "#!/bin/sh\nread -r host\nprintf '%s %s' \"$1\" \"$host\" > {}\nprintf '{{\"Username\":\"{user}\",\"Secret\":\"{secret}\"}}'\n",
        notes.display()
    );
    fs::write(&path, script).unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o700)).unwrap();
}

/// Each place is added to those before it, and must win over them all: `docs/cli.md`, from its end.
#[test]
fn the_order_of_places_is_the_documented_one() {
    let home = Home::new();
    let doorman = Doorman::new(Challenge::Basic);
    let host = "r.example";
    let file = |name: &str| home.path(name).display().to_string();
    put(&home, "password", "planted-marker\n");
    let mut variables: Vec<(&str, String)> = vec![("DCT_SIGN_SERVER", doorman.url())];
    let mut typed: Vec<&str> = Vec::new();
    let check = |variables: &[(&str, String)], typed: &[&str], user: Option<&str>, place: &str| {
        let arguments = [&["verify", "-v"], typed, &["r.example/org/app"]].concat();
        let variables: Vec<(&str, &str)> = variables
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
            .collect();
        let said = home.run_with(&arguments, &variables, "");
        let pair = user.map(|user| format!("{user}:planted-marker"));
        let expected: Vec<String> = pair
            .iter()
            .map(|pair| format!("Basic {}", BASE64_STANDARD.encode(pair)))
            .collect();
        assert_eq!(doorman.told(), expected, "{user:?}: {}", said.stderr);
        assert!(said.stderr.contains(place), "{place}: {}", said.stderr);
        let code = if user.is_some() {
            "server.no_trust_data"
        } else {
            "server.unauthorized"
        };
        assert_eq!(said.code(), code);
    };
    check(
        &variables,
        &typed,
        None,
        "no login for the trust server of r.example/org/app",
    );

    variables.push(("XDG_RUNTIME_DIR", file("run")));
    put(
        &home,
        "run/containers/auth.json",
        &format!("{{{}}}", auths("r.example/org", "podman")),
    );
    check(
        &variables,
        &typed,
        Some("podman"),
        "run/containers/auth.json",
    );
    variables.push(("REGISTRY_AUTH_FILE", file("auth.json")));
    put(&home, "auth.json", &format!("{{{}}}", auths(host, "named")));
    check(&variables, &typed, Some("named"), &file("auth.json"));

    let docker = auths("https://r.example/v1/", "docker");
    put(&home, ".docker/config.json", &format!("{{{docker}}}"));
    check(&variables, &typed, Some("docker"), ".docker/config.json");
    helper(&home, "store", "store", "planted-marker");
    put(
        &home,
        ".docker/config.json",
        &format!(r#"{{"credsStore":"store",{docker}}}"#),
    );
    check(
        &variables,
        &typed,
        Some("store"),
        "from docker-credential-store\n",
    );
    // The trust server is asked for first, and then the registry that it belongs to.
    assert_eq!(
        fs::read_to_string(home.path("asked")).unwrap(),
        format!("get {}", doorman.host())
    );
    helper(&home, "own", "own", "planted-marker");
    let own = format!(r#"{{"credHelpers":{{"{host}":"own"}},{docker}}}"#);
    put(&home, ".docker/config.json", &own);
    check(
        &variables,
        &typed,
        Some("own"),
        "from docker-credential-own\n",
    );
    assert_eq!(
        fs::read_to_string(home.path("asked")).unwrap(),
        "get r.example"
    );

    variables.push((
        "DOCKER_AUTH_CONFIG",
        format!("{{{}}}", auths(host, "variable")),
    ));
    check(
        &variables,
        &typed,
        Some("variable"),
        "from DOCKER_AUTH_CONFIG\n",
    );
    for (scope, user) in [
        ("r.example", "registry"),
        ("r.example@push", "pusher"),
        ("r.example/org/app", "repository"),
        ("r.example/org/app@pull,push", "closest"),
    ] {
        let path = format!(".docker/buildx/config/{scope}/config.json");
        put(&home, &path, &format!("{{{}}}", auths(host, user)));
        check(&variables, &typed, Some(user), &path);
    }
    variables.push(("BUILDX_CONFIG", file("bx")));
    check(
        &variables,
        &typed,
        Some("variable"),
        "from DOCKER_AUTH_CONFIG\n",
    );
    put(
        &home,
        "bx/config/r.example@push/config.json",
        &format!("{{{}}}", auths(host, "moved")),
    );
    check(
        &variables,
        &typed,
        Some("moved"),
        "bx/config/r.example@push/config.json",
    );

    // What is kept for the trust server itself, by any of them, is closer than the registry's.
    put(
        &home,
        "auth.json",
        &format!("{{{}}}", auths(&doorman.host(), "server")),
    );
    check(&variables, &typed, Some("server"), &file("auth.json"));
    variables.push(("DCT_SIGN_USERNAME", "said".into()));
    variables.push(("DCT_SIGN_PASSWORD", "planted-marker".into()));
    check(
        &variables,
        &typed,
        Some("said"),
        "from DCT_SIGN_USERNAME and DCT_SIGN_PASSWORD",
    );
    typed.extend(["--username", "typed", "--password-file", "password"]);
    check(
        &variables,
        &typed,
        Some("typed"),
        "from the command line and password",
    );
    let auth = BASE64_STANDARD.encode("notary:planted-marker");
    variables.push(("NOTARY_AUTH", auth));
    check(&variables, &typed, Some("notary"), "from NOTARY_AUTH");
    variables.push(("DCT_SIGN_NOTARY_USERNAME", "ours".into()));
    variables.push(("DCT_SIGN_NOTARY_PASSWORD", "planted-marker".into()));
    check(
        &variables,
        &typed,
        Some("ours"),
        "from DCT_SIGN_NOTARY_USERNAME",
    );
    typed.extend([
        "--notary-username",
        "last",
        "--notary-password-file",
        "password",
    ]);
    check(
        &variables,
        &typed,
        Some("last"),
        "from the command line and password",
    );
}

#[test]
fn an_identity_token_is_exchanged_and_not_shown_elsewhere() {
    let home = Home::new();
    let doorman = Doorman::new(Challenge::Bearer);
    let variables = [("DCT_SIGN_SERVER", doorman.url())];
    let variables: Vec<(&str, &str)> = variables
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    helper(&home, "azure", "<token>", "planted-marker");
    for config in [
        r#"{"credHelpers":{"r.example":"azure"}}"#,
        // What `az acr login` leaves: a user that is none, beside the token.
        r#"{"auths":{"r.example":{"auth":"MDA6","identitytoken":"planted-marker"}}}"#,
    ] {
        put(&home, ".docker/config.json", config);
        let said = home.run_with(&["verify", "r.example/app"], &variables, "");
        assert_eq!(said.code(), "server.no_trust_data", "{}", said.stderr);
        let told = doorman.told();
        assert_eq!(told.len(), 2, "{told:?}");
        assert_eq!(told[0], "Bearer fresh");
        for word in [
            "grant_type=refresh_token",
            "refresh_token=planted-marker",
            "service=door",
        ] {
            assert!(told[1].contains(word), "{told:?}");
        }
    }
}
