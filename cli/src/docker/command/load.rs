//! `key load`: a private key into the trust directory, and success only when it is there and opens.

use std::path::Path;

use dct_core::error::Error;
use dct_core::error::KeyError;

use super::Site;
use super::public::system;
use super::refuse_base_role;
use super::refuse_name;
use crate::args::NewPassphraseFile;
use crate::args::PassphraseFile;
use crate::disk;
use crate::docker::ending::Ending;
use crate::docker::flags::Typed;
use crate::docker::streams;
use crate::docker::words::Words;
use crate::failure::Failure;
use crate::keys::Label;

/// Whose key it is when nobody says, and when somebody says that it is nobody's.
const SIGNER: &str = "signer";
const NOBODY: &str = "delegation";

pub(super) fn run(site: &Site, typed: &Typed) -> Result<(), Ending> {
    let file = typed.words.first().map_or("", String::as_str);
    let name = typed.value("name").unwrap_or(SIGNER);
    if !name.is_empty() {
        refuse_name("key", name)?;
        refuse_base_role(name)?;
    }
    streams::out(&format!("Loading key from \"{file}\"...\n"));
    refuse_file(file)
        .map_err(|fact| Ending::failed(format!("refusing to load key from {file}: {fact}")))?;
    import(site, file, name).map_err(|failure| {
        Ending::failed(format!(
            "error importing key from {file}: {}",
            words(&failure, file)
        ))
    })?;
    streams::out(&format!("Successfully imported key from {file}\n"));
    Ok(())
}

/// A key that others could read may have been read.
fn refuse_file(file: &str) -> Result<(), String> {
    std::fs::metadata(file).map_err(|error| format!("stat {file}: {}", system(&error)))?;
    if disk::is_open_to_others(Path::new(file)) {
        return Err(format!(
            "private key file {file} must not be readable or writable by others"
        ));
    }
    Ok(())
}

fn import(site: &Site, file: &str, name: &str) -> Result<(), Failure> {
    let settings = site.settle()?;
    let label = Label {
        role: (!name.is_empty()).then(|| name.to_owned()),
        gun: None,
        otherwise: NOBODY,
    };
    let keyring = settings.keyring_for_keeping(
        // A name of ours that is none of Docker's, such as `-`, is a file here.
        &[Path::new(".").join(file).display().to_string()],
        &PassphraseFile::default(),
        &NewPassphraseFile::default(),
    )?;
    keyring.import(&label).map(drop)
}

fn words(failure: &Failure, file: &str) -> String {
    let docker = match failure.error() {
        Error::Key(KeyError::NoPem | KeyError::PemLabel { .. } | KeyError::NotPrivate { .. }) => {
            return format!(
                "provided file {file} is not a supported private key - to add a signer's public key use docker trust signer add"
            );
        }
        Error::Key(KeyError::Passphrase | KeyError::PassphraseMissing) => {
            format!("cannot load key from provided file {file}: could not decrypt key")
        }
        Error::Key(_) => "failed to import all keys: invalid key pem block".into(),
        _ => return Words::of(failure).plain(),
    };
    Words::of(failure).under(&docker)
}
