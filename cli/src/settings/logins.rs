//! Which places are asked for logins: what was typed, what the environment says, and the files of
//! Buildx, Docker and podman.

use std::path::Path;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use dct_core::error::HostError;
use dct_core::secret::Secret;

use super::environment;
use super::environment::variable;
use crate::args::LoginOptions;
use crate::credentials::Login;
use crate::credentials::Logins;
use crate::disk;

/// Where logins are looked for; `config` is Docker's configuration folder.
pub(super) fn settle(options: &LoginOptions, config: Option<&Path>) -> Result<Logins, HostError> {
    let given = login(
        options.username.as_ref(),
        options.password_file.as_deref(),
        &Words {
            user: "DCT_SIGN_USERNAME",
            password: "DCT_SIGN_PASSWORD",
            file: "DCT_SIGN_PASSWORD_FILE",
        },
    )?;
    let notary = login(
        options.notary_username.as_ref(),
        options.notary_password_file.as_deref(),
        &Words {
            user: "DCT_SIGN_NOTARY_USERNAME",
            password: "DCT_SIGN_NOTARY_PASSWORD",
            file: "DCT_SIGN_NOTARY_PASSWORD_FILE",
        },
    )?;
    let notary = match notary {
        Some(login) => Some(login),
        None => notary_auth()?,
    };
    let buildx = || config.map(|config| config.join("buildx"));
    let podman = || {
        let runtime = environment::path("XDG_RUNTIME_DIR");
        runtime.map(|runtime| runtime.join("containers").join("auth.json"))
    };
    Ok(Logins {
        given,
        notary,
        buildx: environment::path("BUILDX_CONFIG")
            .or_else(buildx)
            .map(|folder| folder.join("config")),
        variable: variable("DOCKER_AUTH_CONFIG").map(Secret::new),
        docker: config.map(|config| config.join("config.json")),
        podman: environment::path("REGISTRY_AUTH_FILE").or_else(podman),
    })
}

/// The variables of a login.
struct Words {
    user: &'static str,
    password: &'static str,
    file: &'static str,
}

/// A user name with its password. One without the other was not meant so.
fn login(
    user: Option<&String>,
    file: Option<&Path>,
    words: &Words,
) -> Result<Option<Login>, HostError> {
    let (user, user_place) = match user {
        Some(user) => (Some(user.clone()), "the command line"),
        None => (variable(words.user), words.user),
    };
    let file = file
        .map(Path::to_owned)
        .or_else(|| environment::path(words.file));
    let (password, place) = match (file, variable(words.password)) {
        (Some(file), _) => (Some(read(&file)?), file.display().to_string()),
        (None, Some(text)) => (Some(Secret::new(text)), words.password.to_owned()),
        (None, None) => (None, String::new()),
    };
    match (user, password) {
        (Some(user), Some(password)) => {
            let place = format!("{user_place} and {place}");
            Ok(Some(Login::with_password(user, password, &place)))
        }
        (None, None) => Ok(None),
        (Some(_), None) => Err(alone(words.password, words.user)),
        (None, Some(_)) => Err(alone(words.user, words.password)),
    }
}

fn alone(missing: &str, set: &str) -> HostError {
    environment::refused(missing, &format!("it is not set, but `{set}` is"))
}

fn read(file: &Path) -> Result<Secret<String>, HostError> {
    let refused = |fact: String| HostError::Config {
        place: file.display().to_string(),
        fact,
    };
    let mut text = Secret::new(
        disk::read(file)
            .map_err(refused)?
            .ok_or_else(|| refused("it does not exist".into()))?,
    );
    text.edit(|text| {
        let end = text.trim_end_matches(['\r', '\n']).len();
        text.truncate(end);
    });
    if text.expose().is_empty() {
        return Err(refused("it is empty".into()));
    }
    Ok(text)
}

/// Notary's own variable: user name and password in base64.
fn notary_auth() -> Result<Option<Login>, HostError> {
    const NAME: &str = "NOTARY_AUTH";
    let Some(text) = variable(NAME) else {
        return Ok(None);
    };
    let refused = || environment::refused(NAME, "it is not `user:password` in base64");
    let bytes = BASE64_STANDARD.decode(text.trim()).map_err(|_| refused())?;
    let text = Secret::new(String::from_utf8(bytes).map_err(|_| refused())?);
    let (user, password) = text.expose().split_once(':').ok_or_else(refused)?;
    let password = Secret::new(password.to_owned());
    Ok(Some(Login::with_password(user.to_owned(), password, NAME)))
}
