//! `key`: keys in Docker's trust directory.

use std::path::Path;

use dct_core::error::HostError;
use dct_core::tuf::name::SignerName;
use serde::Serialize;

use super::Desk;
use crate::args::Key;
use crate::args::PassphraseFile;
use crate::disk;
use crate::disk::Readers;
use crate::failure::Failure;
use crate::keys::Filed;

#[derive(Serialize)]
struct Made {
    id: String,
    public_key: String,
}

#[derive(Serialize)]
struct Listed {
    id: String,
    role: Option<String>,
    gun: Option<String>,
}

pub(super) fn run(desk: &Desk<'_>, args: &Key) -> Result<(), Failure> {
    match args {
        Key::Generate {
            name,
            dir,
            passphrase,
        } => generate(desk, name, dir, passphrase),
        Key::List => list(desk),
    }
}

fn generate(
    desk: &Desk<'_>,
    name: &SignerName,
    dir: &Path,
    passphrase: &PassphraseFile,
) -> Result<(), Failure> {
    let path = dir.join(format!("{name}.pub"));
    let public_key = path.display().to_string();
    if path.exists() {
        return Err(HostError::Exists { path: public_key }.into());
    }
    let keyring = desk.settings.keyring_of(None, passphrase)?;
    let key = keyring.make(&name.to_string(), None)?;
    let text = key.public().to_pem(Some(&name.to_string()))?;
    disk::write_new(&path, &text, Readers::Everyone)?;
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
    let listed: Vec<Listed> = filed
        .into_iter()
        .map(|key| Listed {
            id: key.id,
            role: key.role,
            gun: key.gun,
        })
        .collect();
    desk.report.result(&lines, &listed);
    Ok(())
}

fn line(key: &Filed) -> String {
    let words = [Some(&key.id), key.role.as_ref(), key.gun.as_ref()];
    let words: Vec<&str> = words.into_iter().flatten().map(String::as_str).collect();
    words.join("  ")
}
