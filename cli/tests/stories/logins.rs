//! Where logins come from: the place is named, the login is not.

use std::fs;

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
    home.program(
        "docker-credential-test",
        "echo '{\"Username\":\"u\",\"Secret\":\"planted-marker\"}'\n",
    );
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
    home.program(
        "docker-credential-silent",
        "echo 'credentials not found in native keychain'\nexit 1\n",
    );
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
    let notes = home.path("asked");
    let script = format!(
        "read -r host\nprintf '%s %s' \"$1\" \"$host\" > {}\nprintf '{{\"Username\":\"{user}\",\"Secret\":\"{secret}\"}}'\n",
        notes.display()
    );
    home.program(&format!("docker-credential-{name}"), &script);
}

/// A visit to a trust server that asks who is there, with more and more places to look in: each must
/// win over all before it. The order is that of `docs/cli.md`, from its end.
struct Visit {
    home: Home,
    doorman: Doorman,
    variables: Vec<(&'static str, String)>,
    typed: Vec<&'static str>,
}

impl Visit {
    fn new() -> Self {
        let (home, doorman) = (Home::new(), Doorman::new(Challenge::Basic));
        put(&home, "password", "planted-marker\n");
        let variables = vec![("DCT_SIGN_SERVER", doorman.url())];
        Self {
            home,
            doorman,
            variables,
            typed: Vec::new(),
        }
    }

    fn file(&self, name: &str) -> String {
        self.home.path(name).display().to_string()
    }

    /// A file of logins that Docker, Buildx or podman would write.
    fn keep(&self, path: &str, name: &str, user: &str) {
        put(&self.home, path, &format!("{{{}}}", auths(name, user)));
    }

    /// That this user comes, and that this place is named.
    fn comes(&self, user: Option<&str>, place: &str) {
        let arguments = [&["verify", "-v"], &self.typed[..], &["r.example/org/app"]].concat();
        let variables: Vec<(&str, &str)> = self
            .variables
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
            .collect();
        let said = self.home.run_with(&arguments, &variables, "");
        let expected: Vec<String> = user
            .iter()
            .map(|user| BASE64_STANDARD.encode(format!("{user}:planted-marker")))
            .map(|pair| format!("Basic {pair}"))
            .collect();
        assert_eq!(self.doorman.told(), expected, "{user:?}: {}", said.stderr);
        assert!(said.stderr.contains(place), "{place}: {}", said.stderr);
        let code = match user {
            Some(_) => "server.no_trust_data",
            None => "server.unauthorized",
        };
        assert_eq!(said.code(), code);
    }
}

#[test]
fn what_podman_and_docker_keep_is_found_in_order() {
    let mut visit = Visit::new();
    visit.comes(None, "no login for the trust server of r.example/org/app");
    visit.variables.push(("XDG_RUNTIME_DIR", visit.file("run")));
    visit.keep("run/containers/auth.json", "r.example/org", "podman");
    visit.comes(Some("podman"), "run/containers/auth.json");
    visit
        .variables
        .push(("REGISTRY_AUTH_FILE", visit.file("auth.json")));
    visit.keep("auth.json", "r.example", "named");
    visit.comes(Some("named"), &visit.file("auth.json"));

    let docker = auths("https://r.example/v1/", "docker");
    let config = |members: &str| {
        let text = format!("{{{members}{docker}}}");
        put(&visit.home, ".docker/config.json", &text);
    };
    let asked = || fs::read_to_string(visit.home.path("asked")).unwrap();
    config("");
    visit.comes(Some("docker"), ".docker/config.json");
    helper(&visit.home, "store", "store", "planted-marker");
    config(r#""credsStore":"store","#);
    visit.comes(Some("store"), "from docker-credential-store\n");
    // The trust server is asked for first, and then the registry that it belongs to.
    assert_eq!(asked(), format!("get {}", visit.doorman.host()));
    helper(&visit.home, "own", "own", "planted-marker");
    config(r#""credHelpers":{"r.example":"own"},"#);
    visit.comes(Some("own"), "from docker-credential-own\n");
    assert_eq!(asked(), "get r.example");
    let variable = format!("{{{}}}", auths("r.example", "variable"));
    visit.variables.push(("DOCKER_AUTH_CONFIG", variable));
    visit.comes(Some("variable"), "from DOCKER_AUTH_CONFIG\n");
}

#[test]
fn the_scopes_of_buildx_come_before_what_is_for_all() {
    let mut visit = Visit::new();
    let variable = format!("{{{}}}", auths("r.example", "variable"));
    visit.variables.push(("DOCKER_AUTH_CONFIG", variable));
    for (scope, user) in [
        ("r.example", "registry"),
        ("r.example@push", "pusher"),
        ("r.example/org/app", "repository"),
        ("r.example/org/app@pull,push", "closest"),
    ] {
        let path = format!(".docker/buildx/config/{scope}/config.json");
        visit.keep(&path, "r.example", user);
        visit.comes(Some(user), &path);
    }
    visit.variables.push(("BUILDX_CONFIG", visit.file("bx")));
    visit.comes(Some("variable"), "from DOCKER_AUTH_CONFIG\n");
    visit.keep("bx/config/r.example@push/config.json", "r.example", "moved");
    visit.comes(Some("moved"), "bx/config/r.example@push/config.json");
}

#[test]
fn what_is_said_comes_before_what_is_kept() {
    let mut visit = Visit::new();
    let variable = format!("{{{}}}", auths("r.example", "registry"));
    visit.variables.push(("DOCKER_AUTH_CONFIG", variable));
    visit.comes(Some("registry"), "from DOCKER_AUTH_CONFIG\n");
    // What is kept for the trust server itself, by any of them, is closer than the registry's.
    visit.keep(".docker/config.json", &visit.doorman.host(), "server");
    visit.comes(Some("server"), ".docker/config.json");
    for (name, value) in [
        ("DCT_SIGN_USERNAME", "said"),
        ("DCT_SIGN_PASSWORD", "planted-marker"),
    ] {
        visit.variables.push((name, value.into()));
    }
    let place = "from DCT_SIGN_USERNAME and DCT_SIGN_PASSWORD\n";
    visit.comes(Some("said"), place);
    visit
        .typed
        .extend(["--username", "typed", "--password-file", "password"]);
    visit.comes(Some("typed"), "from the command line and password\n");
    let auth = BASE64_STANDARD.encode("notary:planted-marker");
    visit.variables.push(("NOTARY_AUTH", auth));
    visit.comes(Some("notary"), "from NOTARY_AUTH\n");
    for (name, value) in [
        ("DCT_SIGN_NOTARY_USERNAME", "ours"),
        ("DCT_SIGN_NOTARY_PASSWORD", "planted-marker"),
    ] {
        visit.variables.push((name, value.into()));
    }
    visit.comes(Some("ours"), "from DCT_SIGN_NOTARY_USERNAME");
    visit.typed.extend([
        "--notary-username",
        "last",
        "--notary-password-file",
        "password",
    ]);
    visit.comes(Some("last"), "from the command line and password\n");
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
