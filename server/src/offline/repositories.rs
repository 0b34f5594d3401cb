//! Which repositories there are, and which of their files runs out first.

use dct_core::error::Error;
use dct_core::time::Instant;
use dct_sign_server::expiries;
use dct_sign_server::expiries::Damaged;
use dct_sign_server::expiries::Repository;
use serde_json::Value;
use serde_json::json;

use super::args::Output;
use super::args::Repositories;
use crate::say;
use crate::settings;

/// Prints all of them, the most urgent first, and before them those that cannot be read.
pub(crate) fn list(typed: &Repositories, now: Instant) -> Result<(), Error> {
    let found = expiries::list(&settings::database(&typed.data)?.begun()?.open(now)?)?;
    match typed.output {
        Output::Text => {
            let damaged = found.damaged.iter().map(damage);
            damaged
                .chain(found.sound.iter().map(line))
                .for_each(|line| say(&line));
        }
        Output::Json => {
            let sound: Vec<Value> = found.sound.iter().map(document).collect();
            let damaged: Vec<Value> = found.damaged.iter().map(damaged).collect();
            say(&json!({"repositories": sound, "damaged": damaged}).to_string());
        }
    }
    Ok(())
}

fn damage(Damaged { gun, reason }: &Damaged) -> String {
    format!("damaged  {gun}  [{}] {reason}", reason.code())
}

fn damaged(Damaged { gun, reason }: &Damaged) -> Value {
    json!({"gun": gun.as_str(), "code": reason.code(), "reason": reason.to_string()})
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
