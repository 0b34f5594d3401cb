//! The server's keys, from their seals to values that sign, and back.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use dct_core::error::Error;
use dct_core::error::ServeError;
use dct_core::key::PemBlock;
use dct_core::key::PrivateKey;
use dct_core::key::StoredKey;
use dct_core::key::seal as seal_with;
use dct_core::secret::Secret;
use dct_core::tuf::Envelope;
use dct_core::tuf::Metadata;
use dct_core::tuf::Root;
use dct_core::tuf::name::Gun;
use dct_core::tuf::name::RoleName;
use getrandom::SysRng;
use serde_json::json;

use crate::store::SealedKey;
use crate::store::Store;
use crate::vault::Vault;

/// Seals a new key for a role of a repository.
///
/// # Errors
///
/// When the machine gives no randomness.
pub(crate) fn seal(
    vault: &Vault,
    gun: &Gun,
    role: &RoleName,
    key: &PrivateKey,
) -> Result<SealedKey, Error> {
    let key_id = key.id().to_string();
    let pem = PemBlock::new("PRIVATE KEY", key.to_pkcs8()?).write();
    let sealed = vault.seal(&about(gun, role, &key_id), pem.expose().as_bytes())?;
    Ok(SealedKey {
        gun: gun.clone(),
        role: role.clone(),
        public: public(key),
        key_id,
        sealed,
        is_used: false,
    })
}

/// Opens keys.
///
/// # Errors
///
/// When one does not open.
pub(crate) fn open(vault: &Vault, keys: &[SealedKey]) -> Result<Vec<PrivateKey>, ServeError> {
    keys.iter().map(|key| open_one(vault, key)).collect()
}

fn open_one(vault: &Vault, key: &SealedKey) -> Result<PrivateKey, ServeError> {
    let pem = text(vault, key)?;
    StoredKey::read(pem.expose())
        .and_then(|stored| stored.unlock(None))
        .map_err(|_| damaged(key))
}

fn text(vault: &Vault, key: &SealedKey) -> Result<Secret<String>, ServeError> {
    let about = about(&key.gun, &key.role, &key.key_id);
    let bytes = vault
        .open(&about, &key.sealed)
        .ok_or_else(|| damaged(key))?;
    let text = std::str::from_utf8(bytes.expose()).map_err(|_| damaged(key))?;
    Ok(Secret::new(text.to_owned()))
}

fn damaged(key: &SealedKey) -> ServeError {
    ServeError::Sealed {
        gun: key.gun.to_string(),
        role: key.role.to_string(),
    }
}

/// Puts every key of a database under another sealing key, which is asked for, or made, when nothing is
/// known that stands against it.
///
/// # Errors
///
/// When one does not open, a server holds the old one, or the database fails; nothing is changed then.
pub fn rewrap(
    store: &Store,
    old: &Vault,
    new: impl FnOnce() -> Result<Vault, Error>,
) -> Result<usize, Error> {
    let mut keys = store.all_keys()?;
    let opened = keys.iter().map(|key| text(old, key));
    let opened: Vec<_> = opened.collect::<Result<_, _>>()?;
    store.check_unheld()?;
    let new = new()?;
    for (key, pem) in keys.iter_mut().zip(&opened) {
        let about = about(&key.gun, &key.role, &key.key_id);
        key.sealed = new.seal(&about, pem.expose().as_bytes())?;
    }
    store.reseal(&new.check_value()?, &keys)?;
    Ok(keys.len())
}

/// The keys of some repositories, or of all, as Notary exports keys: encrypted with a passphrase,
/// one PEM block after another, and how many there are.
///
/// # Errors
///
/// When there are none, one does not open, or the database fails.
pub fn export(
    store: &Store,
    vault: &Vault,
    guns: &[Gun],
    passphrase: &Secret<Vec<u8>>,
) -> Result<(usize, Secret<String>), Error> {
    let mut keys = store.all_keys()?;
    if let Some(gun) = guns
        .iter()
        .find(|gun| keys.iter().all(|key| key.gun != **gun))
    {
        let gun = format!("`{gun}`");
        return Err(ServeError::NoKeys { gun }.into());
    }
    keys.retain(|key| guns.is_empty() || guns.contains(&key.gun));
    if keys.is_empty() {
        let gun = "anybody".into();
        return Err(ServeError::NoKeys { gun }.into());
    }
    let mut bundle = Secret::new(String::new());
    for key in &keys {
        let (role, gun) = (Some(key.role.as_str()), Some(key.gun.as_str()));
        let opened = open_one(vault, key)?;
        let sealed = seal_with(&opened, role, gun, passphrase, &mut SysRng)?;
        let block = StoredKey::read(sealed.expose())?.bundled(&opened.id(), role, gun)?;
        bundle.edit(|bundle| bundle.push_str(block.expose()));
    }
    Ok((keys.len(), bundle))
}

/// Makes sure that a database was sealed with this key; a new one is from now on.
///
/// # Errors
///
/// When it was sealed with another one, or the database fails.
pub fn check(store: &Store, vault: &Vault, place: &str) -> Result<(), Error> {
    // Of several servers that start at once on a new database one leaves its proof.
    let kept = match store.key_check()? {
        Some(kept) => kept,
        None => store.first_check(&vault.check_value()?)?,
    };
    if vault.made(&kept) {
        return Ok(());
    }
    let place = place.into();
    Err(ServeError::KeyOther { place }.into())
}

/// Whether a root names a key. Its id is a hash: nothing else in the file looks like it.
pub(crate) fn is_named(root: &[u8], key: &SealedKey) -> bool {
    let id = key.key_id.as_bytes();
    root.windows(id.len()).any(|part| part == id)
}

/// The ids of the keys that may sign a role, as a root says.
pub(crate) fn ids_of_role(root: Vec<u8>, role: &RoleName) -> Vec<String> {
    let root = Envelope::parse(&RoleName::Root, root)
        .and_then(|envelope| Root::decode(&RoleName::Root, envelope.signed()));
    let Ok(root) = root else {
        return Vec::new();
    };
    let holders = root.holders(role).ok();
    let ids = holders.and_then(|holders| holders.key_ids.clone());
    ids.unwrap_or_default()
        .iter()
        .map(ToString::to_string)
        .collect()
}

/// A public key as Notary hands it out: `public` before `private` (spec §2.5).
fn public(key: &PrivateKey) -> String {
    let keytype = json!(key.public().keytype().as_str());
    let public = BASE64_STANDARD.encode(key.public().public());
    format!("{{\"keytype\":{keytype},\"keyval\":{{\"public\":\"{public}\",\"private\":null}}}}")
}

/// What a seal is about: a key is of no use in another place.
fn about(gun: &Gun, role: &RoleName, key_id: &str) -> String {
    format!("{gun}\n{role}\n{key_id}")
}
