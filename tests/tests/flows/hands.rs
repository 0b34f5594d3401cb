//! Keys that pass from `notary` to us and back.

use std::fs;

use dct_core::key::PrivateKey;
use dct_core::key::StoredKey;
use dct_core::key::seal;
use dct_core::secret::Secret;

use crate::stage::Stage;
use crate::stage::rng;

fn passphrase(role: &str) -> Secret<Vec<u8>> {
    let text = match role {
        "root" => "rootpass1",
        "targets" => "targpass1",
        "snapshot" => "snappass1",
        _ => "delgpass1",
    };
    Secret::new(text.as_bytes().to_vec())
}

/// The newest key that the client made for a role.
pub(crate) fn of_notary(stage: &Stage, role: &str) -> PrivateKey {
    let folder = stage.server.client_folder().join("private");
    let mut found: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap())
        .map(|entry| (entry.metadata().unwrap().modified().unwrap(), entry.path()))
        .map(|(time, path)| (time, fs::read_to_string(path).unwrap()))
        .map(|(time, text)| (time, StoredKey::read(&text).unwrap()))
        .filter(|(_, key)| key.role() == Some(role))
        .collect();
    found.sort_by_key(|(time, _)| *time);
    let (_, newest) = found.pop().unwrap();
    newest.unlock(Some(&passphrase(role))).unwrap()
}

/// Gives the client a key of ours.
pub(crate) fn to_notary(stage: &Stage, gun: &str, role: &str, key: &PrivateKey) {
    let folder = stage.server.client_folder().join("private");
    fs::create_dir_all(&folder).unwrap();
    let mut rng = rng("seal");
    let text = seal(key, Some(role), Some(gun), &passphrase(role), &mut rng).unwrap();
    fs::write(folder.join(format!("{}.key", key.id())), text.expose()).unwrap();
}
