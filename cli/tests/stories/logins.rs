//! Where logins come from: the place is named, the login is not.

use std::fs;
use std::os::unix::fs::PermissionsExt;

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
