//! Which repositories there are, and which of their files runs out first.

use dct_core::error::Error;
use dct_core::time::Instant;
use dct_sign_server::expiries;
use dct_sign_server::expiries::Repository;
use serde_json::Value;
use serde_json::json;

use super::args::Output;
use super::args::Repositories;
use crate::say;
use crate::settings;

/// Prints all of them, the most urgent first.
pub(crate) fn list(typed: &Repositories, now: Instant) -> Result<(), Error> {
    let all = expiries::list(&settings::database(&typed.data)?.begun()?.open(now)?)?;
    match typed.output {
        Output::Text => all.iter().for_each(|repository| say(&line(repository))),
        Output::Json => {
            let all: Vec<Value> = all.iter().map(document).collect();
            say(&json!({"repositories": all}).to_string());
        }
    }
    Ok(())
}

fn line(repository: &Repository) -> String {
    let versions: Vec<String> = repository
        .roles
        .iter()
        .map(|role| format!("{} {}", role.role, role.version))
        .collect();
    let first = repository.roles.first();
    let at = first.map_or("never", |role| role.expires.as_str());
    format!("{at}  {}  {}", repository.gun, versions.join(", "))
}

fn document(repository: &Repository) -> Value {
    let role = |role: &expiries::Role| {
        json!({
            "role": role.role.as_str(),
            "version": role.version,
            "expires": role.expires.as_str(),
        })
    };
    let roles: Vec<Value> = repository.roles.iter().map(role).collect();
    json!({"gun": repository.gun.as_str(), "roles": roles})
}
