//! What the environment and files say in secret.

use std::fs;
use std::io;
use std::path::Path;

use dct_core::error::Error;
use dct_core::error::ImportError;
use dct_core::error::ServeError;
use dct_core::secret::Secret;
use dct_sign_server::import::Passphrases;
use dct_sign_server::import::VARIABLE;

use crate::settings;

/// The passphrases of Notary's signer: those of its variables, then those of a file.
pub(super) fn passphrases(file: Option<&Path>) -> Result<Passphrases, ImportError> {
    let mut passphrases = Passphrases::default();
    for (name, value) in variables() {
        let alias = name.to_str().and_then(|name| name.strip_prefix(VARIABLE));
        if let Some(alias) = alias {
            passphrases.add(alias, Secret::new(value.into_encoded_bytes()));
        }
    }
    if let Some(path) = file {
        let text = read(path)?;
        passphrases.read(&text).map_err(|line| {
            let fact = format!("line {line} is not `alias=passphrase`");
            refused(path, fact)
        })?;
    }
    Ok(passphrases)
}

/// What exported keys are encrypted with: the first line of a file, or else a variable.
pub(super) fn export_passphrase(file: Option<&Path>) -> Result<Secret<Vec<u8>>, Error> {
    const SHORTEST: usize = 8;
    let passphrase = if let Some(path) = file {
        let text = read(path)?;
        let line = text.expose().lines().next().unwrap_or_default();
        Secret::new(line.as_bytes().to_vec())
    } else {
        let text = settings::variable("DCT_SIGN_SERVER_EXPORT_PASSPHRASE").map(String::into_bytes);
        Secret::new(text.unwrap_or_default())
    };
    let fact = match passphrase.expose().len() {
        SHORTEST.. => return Ok(passphrase),
        0 => "nobody gave one",
        _ => "it is too short",
    };
    Err(ServeError::Passphrase { fact: fact.into() }.into())
}

fn read(path: &Path) -> Result<Secret<String>, ImportError> {
    let failed = |error: io::Error| refused(path, error.to_string());
    let about = fs::metadata(path).map_err(failed)?;
    if is_open(&about) {
        return Err(refused(path, "other users can read it".into()));
    }
    fs::read_to_string(path).map(Secret::new).map_err(failed)
}

#[cfg(unix)]
fn is_open(about: &fs::Metadata) -> bool {
    std::os::unix::fs::PermissionsExt::mode(&about.permissions()) & 0o077 != 0
}

#[cfg(not(unix))]
const fn is_open(_: &fs::Metadata) -> bool {
    false
}

fn refused(path: &Path, fact: String) -> ImportError {
    let path = path.display().to_string();
    ImportError::Secrets { path, fact }
}

fn variables() -> std::env::VarsOs {
    std::env::vars_os()
}
