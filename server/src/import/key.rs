//! A row of Notary's `private_keys` as a key that signs: opened, and compared with what its row
//! says about it.

use std::collections::BTreeMap;

use dct_core::error::Error;
use dct_core::error::ImportError;
use dct_core::error::KeyError;
use dct_core::error::quote;
use dct_core::key::PemBlock;
use dct_core::key::PrivateKey;
use dct_core::key::StoredKey;
use dct_core::secret::Secret;
use dct_core::tuf::name::Gun;
use dct_core::tuf::name::RoleName;

use super::jose;
use super::source::KeyRow;

/// How Notary's signer calls the variable of a passphrase, before its alias.
pub const VARIABLE: &str = "NOTARY_SIGNER_";

/// The passphrases of a signer, by their aliases in capital letters, as its variables have them.
#[derive(Debug, Default)]
pub struct Passphrases(BTreeMap<String, Secret<Vec<u8>>>);

impl Passphrases {
    /// Adds one, in the place of another of the same alias.
    pub fn add(&mut self, alias: &str, passphrase: Secret<Vec<u8>>) {
        self.0.insert(alias.to_uppercase(), passphrase);
    }

    /// Adds those of a file's text: `alias=passphrase`, one a line.
    ///
    /// # Errors
    ///
    /// The number of a line that is neither that nor empty nor a comment.
    pub fn read(&mut self, text: &Secret<String>) -> Result<(), usize> {
        for (number, line) in (1..).zip(text.expose().lines()) {
            if line.trim().is_empty() || line.starts_with('#') {
                continue;
            }
            let (alias, passphrase) = line.split_once('=').ok_or(number)?;
            let alias = alias.trim();
            if alias.is_empty() || passphrase.is_empty() {
                return Err(number);
            }
            self.add(alias, Secret::new(passphrase.as_bytes().to_vec()));
        }
        Ok(())
    }
}

/// The role that a key is for: the one that its row names, or else a root.
pub(super) fn role(
    gun: &Gun,
    row: &KeyRow,
    named: Option<&RoleName>,
) -> Result<RoleName, ImportError> {
    match (row.role.parse(), named) {
        (Ok(role @ (RoleName::Timestamp | RoleName::Snapshot)), _) => Ok(role),
        (_, Some(role)) if row.role.is_empty() => Ok(role.clone()),
        _ => {
            let fact = format!("no server signs the role `{}`", quote(&row.role));
            Err(refused(gun, row, fact))
        }
    }
}

/// Opens a key.
pub(super) fn open(
    gun: &Gun,
    row: &KeyRow,
    passphrases: &Passphrases,
) -> Result<PrivateKey, ImportError> {
    let alias = row.alias.to_uppercase();
    let passphrase = passphrases.0.get(&alias);
    let passphrase = passphrase.ok_or_else(|| ImportError::Passphrase {
        gun: gun.to_string(),
        key: quote(&row.key_id),
        variable: quote(&format!("{VARIABLE}{alias}")),
    })?;
    let bare = jose::open(&row.sealed, passphrase);
    let bare = bare.map_err(|fact| refused(gun, row, fact.into()))?;
    let key = read(&row.algorithm, bare).map_err(|fact| refused(gun, row, fact.to_string()))?;
    if key.id().to_string() != row.key_id || key.public().public() != row.public {
        return Err(refused(gun, row, "another key is sealed in its row".into()));
    }
    Ok(key)
}

/// The form that Notary's signer keeps a kind of key in (spec §3.1).
fn read(algorithm: &str, bare: Secret<Vec<u8>>) -> Result<PrivateKey, Error> {
    let label = match algorithm {
        "ecdsa" => "EC PRIVATE KEY",
        "rsa" => "RSA PRIVATE KEY",
        "ed25519" => "ED25519 PRIVATE KEY",
        other => {
            return Err(KeyError::Algorithm {
                algorithm: quote(other),
            }
            .into());
        }
    };
    let pem = PemBlock::new(label, bare).write();
    Ok(StoredKey::read(pem.expose())?.unlock(None)?)
}

fn refused(gun: &Gun, row: &KeyRow, fact: String) -> ImportError {
    ImportError::Key {
        gun: gun.to_string(),
        key: quote(&row.key_id),
        fact,
    }
}
