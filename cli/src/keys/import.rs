//! Keys from elsewhere into the trust directory. Each is opened and put to sign before it is filed,
//! and found and opened again afterwards; when one of a file cannot be, none is filed.

use std::collections::BTreeMap;

use dct_core::error::HostError;
use dct_core::error::KeyError;
use dct_core::error::quote;
use dct_core::key::KeyId;
use dct_core::key::PrivateKey;
use dct_core::key::StoredKey;
use dct_core::key::seal;
use dct_core::secret::Secret;
use dct_core::tuf::name::Gun;
use getrandom::SysRng;

use super::Filed;
use super::Keyring;
use super::Source;
use super::at;
use super::folder::Folder;
use super::prove;
use crate::failure::Failure;
use crate::passphrase::Whose;

/// Whose key it is, when the file does not say.
#[derive(Debug)]
pub(crate) struct Label {
    pub(crate) role: Option<String>,
    pub(crate) gun: Option<Gun>,
    /// The role of a key that nobody says anything about.
    pub(crate) otherwise: &'static str,
}

/// What became of a key.
#[derive(Debug)]
pub(crate) struct Imported {
    pub(crate) filed: Filed,
    /// Whether it was there before, the same in everything.
    pub(crate) was_there: bool,
}

/// A key on its way into the trust directory.
struct Arrival {
    role: String,
    gun: Option<String>,
    passphrase: Secret<Vec<u8>>,
    text: Secret<String>,
}

impl Keyring {
    /// Files every key that was given.
    pub(crate) fn import(&self, label: &Label) -> Result<Vec<Imported>, Failure> {
        let folder = self.folder()?;
        let mut arrivals = BTreeMap::new();
        for source in &self.sources {
            let blocks =
                StoredKey::read_all(source.text.expose()).map_err(|error| at(source, error))?;
            for block in blocks {
                let (id, arrival) = self.receive(source, &block, label)?;
                let role = arrival.role.clone();
                let before: Option<Arrival> = arrivals.insert(id, arrival);
                if let Some(before) = before.filter(|before| before.role != role) {
                    let place = source.place.clone();
                    let fact = format!("it is given as `{}` and as `{role}`", before.role);
                    return Err(HostError::KeyLabel { place, fact }.into());
                }
            }
        }
        let _lock = folder.lock()?;
        let mut there = BTreeMap::new();
        for (id, arrival) in &arrivals {
            if let Some(filed) = folder.find(id) {
                arrival.refuse_unless_same(&filed)?;
                there.insert(*id, filed);
            }
        }
        arrivals
            .into_iter()
            .map(|(id, arrival)| match there.remove(&id) {
                Some(filed) => Ok(Imported {
                    filed,
                    was_there: true,
                }),
                None => arrival.file(folder, id),
            })
            .collect()
    }

    fn receive(
        &self,
        source: &Source,
        block: &StoredKey,
        label: &Label,
    ) -> Result<(KeyId, Arrival), Failure> {
        let place = &source.place;
        let path = block.path().map(read_path).unwrap_or_default();
        let refused = |fact| HostError::KeyLabel {
            place: place.clone(),
            fact,
        };
        let role = role(block.role().or(path.role), label).map_err(refused)?;
        let gun = gun(&role, block.gun().or(path.gun), label).map_err(refused)?;
        let whose = Whose {
            id: path.id,
            role: Some(&role),
        };
        let opened = self.passphrases.unlock(block, whose, place)?;
        let id = opened.key.id();
        if let Some(named) = path.id.filter(|named| *named != id) {
            let fact = format!("it holds the key {id}, and its header says {named}");
            let place = place.clone();
            return Err(HostError::KeySource { place, fact }.into());
        }
        refuse_useless(&opened.key).map_err(|error| at(source, error))?;
        let passphrase = self.passphrases.for_kept(&role, opened.passphrase())?;
        let text = seal(
            &opened.key,
            Some(&role),
            gun.as_deref(),
            &passphrase,
            &mut SysRng,
        )?;
        let arrival = Arrival {
            role,
            gun,
            passphrase,
            text,
        };
        Ok((id, arrival))
    }
}

impl Arrival {
    /// The same key again is no reason to fail, as long as it is what is asked for.
    fn refuse_unless_same(&self, filed: &Filed) -> Result<(), Failure> {
        let fact = if filed.role.as_ref() != Some(&self.role) {
            let role = filed.role.as_deref().unwrap_or("no role");
            format!("as the key of `{role}`")
        } else if filed.gun != self.gun {
            let gun = filed.gun.as_deref().unwrap_or("no repository");
            format!("as the key of `{gun}`")
        } else if prove(filed, &self.passphrase).is_err() {
            "under another passphrase".to_owned()
        } else {
            return Ok(());
        };
        Err(HostError::KeyExists {
            id: filed.id.to_string(),
            path: filed.path.display().to_string(),
            fact,
        }
        .into())
    }

    fn file(self, folder: &Folder, id: KeyId) -> Result<Imported, Failure> {
        let path = folder.add(&id, &self.text)?;
        let found = folder.find(&id).ok_or_else(|| HostError::KeySource {
            place: path.display().to_string(),
            fact: "it was just written, and is not found".into(),
        })?;
        prove(&found, &self.passphrase)?;
        Ok(Imported {
            filed: found,
            was_there: false,
        })
    }
}

/// What is said of a key in the path of a bundle: its id, and in old ones the rest (spec §4.7).
#[derive(Debug, Default, PartialEq, Eq)]
struct Path<'a> {
    id: Option<KeyId>,
    role: Option<&'a str>,
    gun: Option<&'a str>,
}

fn read_path(path: &str) -> Path<'_> {
    let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
    let stem = name.strip_suffix(".key").unwrap_or(name);
    let (id, role) = match stem.split_once('_') {
        Some((id, role)) => (id, Some(role)),
        None => (stem, None),
    };
    Path {
        id: id.parse().ok(),
        role,
        gun: folder.strip_prefix("tuf_keys/"),
    }
}

/// A key's role. What is typed may name a key, but not turn an owner's key into a signer's.
fn role(said: Option<&str>, label: &Label) -> Result<String, String> {
    let base = |role: &&str| matches!(*role, "root" | "targets" | "snapshot" | "timestamp");
    match (label.role.as_deref(), said) {
        (Some(typed), Some(said)) if base(&said) && typed != said => Err(format!(
            "its header says that it is a `{said}` key, not one of `{typed}`"
        )),
        (Some(role), _) | (None, Some(role)) => Ok(role.to_owned()),
        (None, None) => Ok(label.otherwise.to_owned()),
    }
}

/// A key's repository: keys of these roles are for one only, all others for any (spec §4.2).
fn gun(role: &str, said: Option<&str>, label: &Label) -> Result<Option<String>, String> {
    if !matches!(role, "targets" | "snapshot" | "timestamp") {
        return Ok(None);
    }
    let typed = label.gun.as_ref().map(Gun::as_str);
    match (typed, said) {
        (Some(typed), Some(said)) if typed != said => Err(format!(
            "its header says that it is for `{}`, not for `{typed}`",
            quote(said)
        )),
        (Some(gun), _) | (None, Some(gun)) => Ok(Some(gun.to_owned())),
        (None, None) => Err(format!(
            "a `{role}` key is for one repository, and none is named"
        )),
    }
}

/// Refuses a key that opens but must not sign: it would be found out when it is needed.
fn refuse_useless(key: &PrivateKey) -> Result<(), KeyError> {
    let message = b"a trial before the key is filed";
    let (method, signature) = key.sign(message, &mut SysRng)?;
    key.public().verify(&method, message, &signature)
}

#[cfg(test)]
mod tests {
    use super::Label;
    use super::Path;
    use super::gun;
    use super::read_path;
    use super::role;

    fn label(role: Option<&str>, gun: Option<&str>) -> Label {
        Label {
            role: role.map(str::to_owned),
            gun: gun.map(|gun| gun.parse().unwrap()),
            otherwise: "signer",
        }
    }

    #[test]
    fn the_path_of_a_bundle_says_what_it_did_in_every_version() {
        let id = "ab".repeat(32);
        let named = id.parse().ok();
        let old = format!("tuf_keys/docker.com/x/{id}_targets");
        let root = format!("root_keys/{id}_root.key");
        for (path, gun, role) in [
            (id.as_str(), None, None),
            (&old, Some("docker.com/x"), Some("targets")),
            (&root, None, Some("root")),
        ] {
            let expected = Path {
                id: named,
                role,
                gun,
            };
            assert_eq!(read_path(path), expected, "{path}");
        }
        assert_eq!(read_path("nonsense"), Path::default());
    }

    #[test]
    fn a_key_is_filed_for_whom_it_says_it_is() {
        for (said, typed, expected) in [
            (None, None, Ok("signer")),
            (Some("alice"), None, Ok("alice")),
            (Some("alice"), Some("bob"), Ok("bob")),
            (Some("root"), Some("root"), Ok("root")),
            (Some("root"), Some("bob"), Err(())),
        ] {
            let found = role(said, &label(typed, None)).map_err(|_| ());
            assert_eq!(found, expected.map(str::to_owned), "{said:?} {typed:?}");
        }
        for (name, said, typed, expected) in [
            ("alice", Some("a/b"), None, Ok(None)),
            ("root", None, Some("a/b"), Ok(None)),
            ("targets", Some("a/b"), None, Ok(Some("a/b"))),
            ("targets", None, Some("a/b"), Ok(Some("a/b"))),
            ("targets", Some("a/b"), Some("a/c"), Err(())),
            ("snapshot", None, None, Err(())),
        ] {
            let found = gun(name, said, &label(None, typed)).map_err(|_| ());
            let expected = expected.map(|gun| gun.map(str::to_owned));
            assert_eq!(found, expected, "{name} {said:?} {typed:?}");
        }
    }
}
