//! Who we are to a host: where Docker looks, in its order, after what was said to us directly. The
//! place a login came from may be named; what it is may not.

use std::collections::BTreeMap;
use std::path::Path;
use std::rc::Rc;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use dct_core::error::HostError;
use dct_core::secret::Secret;
use dct_core::wire::Credentials;
use serde::Deserialize;

use crate::disk;
use crate::program;

const HUB: &str = "https://index.docker.io/v1/";

/// Where logins are looked for.
#[derive(Debug)]
pub(crate) struct Logins {
    /// User name and password for every host.
    pub(crate) given: Option<(String, Secret<String>)>,
    /// The content of `DOCKER_AUTH_CONFIG`.
    pub(crate) variable: Option<Secret<String>>,
}

/// A login and the place it came from.
#[derive(Clone, Debug)]
pub(crate) struct Login {
    pub(crate) credentials: Rc<Credentials>,
    pub(crate) place: String,
}

impl Logins {
    /// The login for a host.
    pub(crate) fn of_host(
        &self,
        host: &str,
        config: Option<&Path>,
    ) -> Result<Option<Login>, HostError> {
        if let Some((user, password)) = &self.given {
            let password = password.expose().clone();
            return Ok(Some(login(
                pair(user.clone(), password),
                "DCT_SIGN_USERNAME and DCT_SIGN_PASSWORD",
            )));
        }
        if let Some(text) = &self.variable {
            let place = "DOCKER_AUTH_CONFIG";
            if let Some(credentials) = DockerConfig::read(text.expose(), place)?.auth(host) {
                return Ok(Some(login(credentials, place)));
            }
        }
        let Some(path) = config.map(|config| config.join("config.json")) else {
            return Ok(None);
        };
        let place = path.display().to_string();
        let text = disk::read(&path).map_err(|fact| HostError::Config {
            place: place.clone(),
            fact,
        })?;
        let Some(text) = text.map(Secret::new) else {
            return Ok(None);
        };
        let config = DockerConfig::read(text.expose(), &place)?;
        if let Some(helper) = config.helper(host) {
            let program = format!("docker-credential-{helper}");
            if let Some(credentials) = ask(&program, host)? {
                return Ok(Some(login(credentials, &program)));
            }
        }
        Ok(config
            .auth(host)
            .map(|credentials| login(credentials, &place)))
    }
}

fn login(credentials: Credentials, place: &str) -> Login {
    Login {
        credentials: Rc::new(credentials),
        place: place.to_owned(),
    }
}

#[derive(Deserialize)]
struct DockerConfig {
    #[serde(default)]
    auths: BTreeMap<String, Auth>,
    #[serde(default, rename = "credHelpers")]
    helpers: BTreeMap<String, String>,
    #[serde(default, rename = "credsStore")]
    store: String,
}

#[derive(Deserialize)]
struct Auth {
    #[serde(default)]
    auth: String,
    #[serde(default, rename = "identitytoken")]
    token: String,
}

impl DockerConfig {
    fn read(text: &str, place: &str) -> Result<Self, HostError> {
        serde_json::from_str(text).map_err(|_| HostError::Config {
            place: place.to_owned(),
            // What the parser says could quote what it read.
            fact: "it is not JSON of the form that Docker writes".into(),
        })
    }

    /// The program that keeps the login of a host: its own one first.
    fn helper(&self, host: &str) -> Option<&str> {
        let own = self.helpers.iter().find(|(key, _)| names(key, host));
        let name = own.map_or(&self.store, |(_, name)| name);
        // A name with a slash would be a program from anywhere.
        (!name.is_empty() && !name.contains(['/', '\\'])).then_some(name.as_str())
    }

    fn auth(&self, host: &str) -> Option<Credentials> {
        let (_, auth) = self.auths.iter().find(|(key, _)| names(key, host))?;
        if !auth.token.is_empty() {
            return Some(Credentials::RefreshToken(Secret::new(auth.token.clone())));
        }
        let decoded = BASE64_STANDARD.decode(&auth.auth).ok()?;
        let text = String::from_utf8(decoded).ok()?;
        let (user, password) = text.trim_end_matches('\0').split_once(':')?;
        (!user.is_empty()).then(|| pair(user.to_owned(), password.to_owned()))
    }
}

/// Asks a helper. That it knows nothing is an answer, not a failure.
fn ask(program: &str, host: &str) -> Result<Option<Credentials>, HostError> {
    #[derive(Deserialize)]
    struct Found {
        #[serde(rename = "Username")]
        user: String,
        #[serde(rename = "Secret")]
        secret: String,
    }
    let refused = |fact: String| HostError::Helper {
        program: program.to_owned(),
        fact,
    };
    let question = if is_hub(host) { HUB } else { host };
    let answer = program::ask(program, "get", question).map_err(refused)?;
    if !answer.is_success {
        let said = answer.text.expose().to_ascii_lowercase();
        if said.contains("not found") {
            return Ok(None);
        }
        return Err(refused("it ended with an error".into()));
    }
    let found: Found = serde_json::from_str(answer.text.expose())
        .map_err(|_| refused("its answer is not JSON of the helper protocol".into()))?;
    Ok(Some(if found.user == "<token>" {
        Credentials::RefreshToken(Secret::new(found.secret))
    } else {
        pair(found.user, found.secret)
    }))
}

fn pair(user: String, password: String) -> Credentials {
    Credentials::password(user, Secret::new(password))
}

/// Whether an entry is for a host: entries may be written as addresses, and Docker Hub has aliases.
fn names(key: &str, host: &str) -> bool {
    let bare = key.split_once("://").map_or(key, |(_, rest)| rest);
    let bare = bare.split('/').next().unwrap_or_default();
    bare.eq_ignore_ascii_case(host) || (is_hub(bare) && is_hub(host))
}

fn is_hub(host: &str) -> bool {
    matches!(
        host,
        "docker.io" | "index.docker.io" | "registry-1.docker.io"
    )
}

#[cfg(test)]
mod tests {
    use dct_core::wire::Credentials;

    use super::DockerConfig;

    fn user(config: &str, host: &str) -> Option<String> {
        match DockerConfig::read(config, "test").unwrap().auth(host)? {
            Credentials::Password { user, password } => {
                Some(format!("{user}/{}", password.expose()))
            }
            Credentials::RefreshToken(token) => Some(format!("token {}", token.expose())),
            _ => None,
        }
    }

    #[test]
    fn entries_are_found_by_host_however_they_are_written() {
        // YTpiOmM= is a:b:c, whose password holds a colon; dQ== is u, which is no pair.
        let config = r#"{"auths":{"https://index.docker.io/v1/":{"auth":"YTpiOmM="},
            "https://r.test:5000/v2/":{"auth":"YTpiOmM="},"empty.test":{},"odd.test":{"auth":"dQ=="},
            "acr.test":{"auth":"YTpi","identitytoken":"t"}}}"#;
        for (host, expected) in [
            ("docker.io", Some("a/b:c")),
            ("registry-1.docker.io", Some("a/b:c")),
            ("r.test:5000", Some("a/b:c")),
            ("r.test", None),
            ("empty.test", None),
            ("odd.test", None),
            ("acr.test", Some("token t")),
            ("other.test", None),
        ] {
            assert_eq!(user(config, host).as_deref(), expected, "{host}");
        }
    }

    #[test]
    fn a_host_s_own_helper_comes_first_and_none_comes_from_a_path() {
        let read = |text: &str| DockerConfig::read(text, "test").unwrap();
        let config = read(r#"{"credsStore":"desktop","credHelpers":{"r.test":"ecr-login"}}"#);
        assert_eq!(config.helper("r.test"), Some("ecr-login"));
        assert_eq!(config.helper("docker.io"), Some("desktop"));
        assert_eq!(read("{}").helper("r.test"), None);
        assert_eq!(read(r#"{"credsStore":"../x"}"#).helper("r.test"), None);
    }
}
