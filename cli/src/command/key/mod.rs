//! `key`: the private keys of this machine.

mod bring;
mod edit;

use std::path::Path;

use dct_core::error::HostError;
use dct_core::error::InputError;
use dct_core::tuf::name::Gun;
use dct_core::tuf::name::SignerName;
use serde::Serialize;

use super::Desk;
use crate::args::Key;
use crate::args::PassphraseFile;
use crate::consent::Consent;
use crate::disk;
use crate::disk::Readers;
use crate::failure::Failure;
use crate::keys::Filed;
use crate::keys::Keyring;

#[derive(Serialize)]
struct Made {
    id: String,
    public_key: String,
}

/// A key as every command of this family shows it.
#[derive(Serialize)]
struct Listed {
    id: String,
    role: Option<String>,
    gun: Option<String>,
    file: String,
}

pub(super) fn run(desk: &Desk<'_>, args: &Key) -> Result<(), Failure> {
    match args {
        Key::Generate {
            name,
            dir,
            passphrase,
        } => generate(desk, name, dir, passphrase),
        Key::List => list(desk),
        Key::Load {
            name,
            file,
            passphrase,
            new_passphrase,
        } => bring::load(desk, name.as_ref(), file, passphrase, new_passphrase),
        Key::Import {
            role,
            gun,
            files,
            passphrase,
            new_passphrase,
        } => {
            let label = bring::label(role.as_ref(), gun.as_ref());
            bring::import(desk, &label, files, passphrase, new_passphrase)
        }
        Key::Export { to, gun, ids } => export(desk, to, gun.as_ref(), ids),
        Key::Passwd {
            id,
            passphrase,
            new_passphrase,
        } => edit::passwd(desk, id, passphrase, new_passphrase),
        Key::Remove { id, yes } => edit::remove(desk, id, Consent::from_flag(*yes)),
    }
}

fn generate(
    desk: &Desk<'_>,
    name: &SignerName,
    dir: &Path,
    passphrase: &PassphraseFile,
) -> Result<(), Failure> {
    refuse_role(name)?;
    let path = dir.join(format!("{name}.pub"));
    let public_key = path.display().to_string();
    if path.exists() {
        return Err(HostError::Exists { path: public_key }.into());
    }
    let keyring = desk.settings.keyring_of(None, passphrase)?;
    let key = keyring.make(&name.to_string(), None)?;
    let text = key.public().to_pem(Some(&name.to_string()))?;
    if let Err(error) = disk::write_new(&path, &text, Readers::Everyone) {
        // Nobody has the public half, so nobody will ever ask for this signature.
        keyring.remove(&keyring.select(&key.id().to_string())?)?;
        return Err(error.into());
    }
    let id = key.id().to_string();
    desk.report
        .talk(&format!("key {id} is in the trust directory"));
    let lines = [public_key.clone()];
    desk.report.result(&lines, &Made { id, public_key });
    Ok(())
}

fn list(desk: &Desk<'_>) -> Result<(), Failure> {
    let keyring = desk.settings.keyring_of(None, &PassphraseFile::default())?;
    let filed = keyring.list()?;
    let lines: Vec<String> = filed.iter().map(line).collect();
    let listed: Vec<Listed> = filed.into_iter().map(Listed::from).collect();
    desk.report.result(&lines, &listed);
    Ok(())
}

/// Nothing is opened: whoever reads the file needs the passphrases.
fn export(desk: &Desk<'_>, to: &Path, gun: Option<&Gun>, ids: &[String]) -> Result<(), Failure> {
    let keyring = desk.settings.keyring_of(None, &PassphraseFile::default())?;
    let mut keys = if ids.is_empty() {
        keyring.list()?
    } else {
        let chosen: Result<Vec<Filed>, Failure> = ids.iter().map(|id| keyring.select(id)).collect();
        chosen?
    };
    if let Some(gun) = gun {
        keys.retain(|key| key.gun.as_deref() == Some(gun.as_str()));
    }
    if keys.is_empty() {
        return Err(HostError::KeyUnknown {
            id: gun.map_or_else(String::new, Gun::to_string),
            folder: keyring.folder_name()?,
        }
        .into());
    }
    let bundle = Keyring::bundle(&keys)?;
    disk::write_new(to, bundle.expose(), Readers::Owner)?;
    desk.report.talk(&format!(
        "{} keys are in {}, encrypted as they were",
        keys.len(),
        to.display()
    ));
    let lines: Vec<String> = keys.iter().map(line).collect();
    let listed: Vec<Listed> = keys.into_iter().map(Listed::from).collect();
    desk.report.result(&lines, &listed);
    Ok(())
}

/// A signer called like an owner's role would have its key taken for the owner's.
fn refuse_role(name: &SignerName) -> Result<(), InputError> {
    match name.as_str() {
        "root" | "targets" | "snapshot" | "timestamp" => Err(InputError::Signer {
            text: name.to_string(),
            fact: "it is the name of a role, whose keys are found by it",
        }),
        _ => Ok(()),
    }
}

fn line(key: &Filed) -> String {
    let id = key.id.to_string();
    let words = [Some(&id), key.role.as_ref(), key.gun.as_ref()];
    let words: Vec<&str> = words.into_iter().flatten().map(String::as_str).collect();
    words.join("  ")
}

impl From<Filed> for Listed {
    fn from(key: Filed) -> Self {
        Self {
            id: key.id.to_string(),
            role: key.role,
            gun: key.gun,
            file: key.path.display().to_string(),
        }
    }
}
