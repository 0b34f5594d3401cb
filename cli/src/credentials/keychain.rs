//! What a program that keeps logins answers. That it knows nothing is an answer, not a failure.

use dct_core::error::HostError;
use dct_core::secret::Secret;
use dct_core::wire::Credentials;
use serde::Deserialize;

use super::is_hub;
use super::pair;
use crate::program;

/// The name of Docker Hub in every keychain, and in Docker's own file.
pub(super) const HUB: &str = "https://index.docker.io/v1/";

#[derive(Deserialize)]
struct Found {
    #[serde(default, rename = "Username")]
    user: String,
    #[serde(default, rename = "Secret")]
    secret: String,
}

/// Asks a program for the login of a host.
pub(super) fn ask(program: &str, host: &str) -> Result<Option<Credentials>, HostError> {
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
    Ok(match found.user.as_str() {
        _ if found.secret.is_empty() => None,
        "<token>" => Some(Credentials::RefreshToken(Secret::new(found.secret))),
        _ => Some(pair(found.user, found.secret)),
    })
}
