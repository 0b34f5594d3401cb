//! Questions for passphrases in Docker's words.

use dct_core::error::HostError;
use dct_core::key::KeyId;
use dct_core::secret::Secret;

use super::Whose;
use super::prompt;

/// How often Docker asks for the passphrase of a key that is there, and of a new one.
pub(super) const ATTEMPTS: usize = 4;
const NEW_ATTEMPTS: usize = 12;

/// Docker takes no shorter ones from a person.
const SHORTEST: usize = 8;

const ROOT_WARNING: &str = "\
You are about to create a new root signing key passphrase. This passphrase
will be used to protect the most sensitive key in your signing system. Please
choose a long, complex passphrase and be careful to keep the password and the
key file itself secure and backed up. It is highly recommended that you use a
password manager to generate the passphrase and keep it safe. There will be no
way to recover this key. You can find the key in your config directory.
";

const INCORRECT: &str = "Passphrase incorrect. Please retry.\n";
const SHORT: &str = "Passphrase is too short. Please use a password manager to generate and store a good random passphrase.\n";
const DIFFERENT: &str = "Passphrases do not match. Please retry.\n";

/// Asks for the passphrase of a key that is there, for the first time or again.
pub(super) fn ask(whose: Whose<'_>, attempt: usize) -> Result<Secret<Vec<u8>>, HostError> {
    let retry = if attempt == 0 { "" } else { INCORRECT };
    let key = name(whose.role.unwrap_or("delegation"), whose.id);
    trimmed(&format!("{retry}Enter passphrase for {key}: "))
}

/// Asks for the passphrase of a new key, twice.
pub(super) fn ask_for_new(role: &str, id: Option<KeyId>) -> Result<Secret<Vec<u8>>, HostError> {
    let key = name(role, id);
    let mut remark = if role == "root" { ROOT_WARNING } else { "" };
    for _ in 0..NEW_ATTEMPTS {
        let first = trimmed(&format!("{remark}Enter passphrase for new {key}: "))?;
        if first.expose().len() < SHORTEST {
            remark = SHORT;
            continue;
        }
        let second = trimmed(&format!("Repeat passphrase for new {key}: "))?;
        if first.expose() == second.expose() {
            return Ok(first);
        }
        remark = DIFFERENT;
    }
    Err(HostError::PassphraseNeeded { role: role.into() })
}

/// A key as Docker calls it.
fn name(role: &str, id: Option<KeyId>) -> String {
    let role = if role == "targets" {
        "repository"
    } else {
        role
    };
    match id {
        Some(id) => {
            let id: String = id.to_string().chars().take(7).collect();
            format!("{role} key with ID {id}")
        }
        None => format!("{role} key"),
    }
}

/// What was typed, without the space around it.
fn trimmed(question: &str) -> Result<Secret<Vec<u8>>, HostError> {
    let mut typed = prompt(question)?;
    typed.edit(|bytes| {
        let end = bytes.trim_ascii_end().len();
        bytes.truncate(end);
        let start = bytes.len() - bytes.trim_ascii_start().len();
        bytes.drain(..start);
    });
    Ok(typed)
}

#[cfg(test)]
mod tests {
    use super::name;

    #[test]
    fn keys_are_called_as_docker_calls_them() {
        let id = Some("ab".repeat(32).parse().unwrap());
        for (role, expected) in [
            ("root", "root key with ID abababa"),
            ("targets", "repository key with ID abababa"),
            ("ci", "ci key with ID abababa"),
        ] {
            assert_eq!(name(role, id), expected);
        }
        assert_eq!(name("ci", None), "ci key");
    }
}
