//! `key load` and `key import`: private keys of other tools come into the trust directory.

use std::path::Path;

use dct_core::error::HostError;
use dct_core::tuf::name::Gun;
use dct_core::tuf::name::SignerName;
use serde::Serialize;

use super::Listed;
use super::line;
use super::refuse_role;
use crate::args::NewPassphraseFile;
use crate::args::PassphraseFile;
use crate::args::Role;
use crate::command::Desk;
use crate::disk;
use crate::failure::Failure;
use crate::keys::Label;

#[derive(Serialize)]
struct Brought {
    #[serde(flatten)]
    key: Listed,
    was_there: bool,
}

/// A signer's key, as Docker loads it.
pub(super) fn load(
    desk: &Desk<'_>,
    name: Option<&SignerName>,
    file: &String,
    passphrase: &PassphraseFile,
    new: &NewPassphraseFile,
) -> Result<(), Failure> {
    name.map_or(Ok(()), refuse_role)?;
    let label = Label {
        role: name.map(SignerName::to_string),
        gun: None,
        otherwise: "signer",
    };
    import(desk, &label, std::slice::from_ref(file), passphrase, new)
}

/// What is said of keys that say nothing themselves, as Notary imports them.
pub(super) fn label(role: Option<&Role>, gun: Option<&Gun>) -> Label {
    Label {
        role: role.map(|role| role.0.clone()),
        gun: gun.cloned(),
        otherwise: "delegation",
    }
}

pub(super) fn import(
    desk: &Desk<'_>,
    label: &Label,
    files: &[String],
    passphrase: &PassphraseFile,
    new: &NewPassphraseFile,
) -> Result<(), Failure> {
    for file in files {
        refuse_shared(file)?;
    }
    let keyring = desk.settings.keyring_for_keeping(files, passphrase, new)?;
    let imported = keyring.import(label)?;
    let mut lines = Vec::new();
    let mut brought = Vec::new();
    for key in imported {
        let (id, place) = (key.filed.id, key.filed.path.display());
        desk.report.talk(&if key.was_there {
            format!("key {id} is in {place} already")
        } else {
            format!("key {id} is in {place} now, and opens")
        });
        lines.push(line(&key.filed));
        brought.push(Brought {
            key: key.filed.into(),
            was_there: key.was_there,
        });
    }
    desk.report.result(&lines, &brought);
    Ok(())
}

/// A key that others could read may have been read: whoever loads it should know.
fn refuse_shared(file: &str) -> Result<(), HostError> {
    if file == "-" || file.starts_with("env:") || !disk::is_open_to_others(Path::new(file)) {
        return Ok(());
    }
    Err(HostError::KeySource {
        place: file.to_owned(),
        fact: "other users may read or write it; `chmod 600` it first".into(),
    })
}
