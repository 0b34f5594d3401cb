//! Private keys: those that were given, or else those of Docker's trust directory that fit.

use std::collections::BTreeSet;
use std::path::Path;
use std::path::PathBuf;

use dct_core::error::HostError;
use dct_core::error::KeyError;
use dct_core::key::KeyId;
use dct_core::key::PrivateKey;
use dct_core::key::StoredKey;
use dct_core::key::seal;
use dct_core::secret::Secret;
use getrandom::SysRng;

use crate::disk;
use crate::disk::Readers;
use crate::failure::Failure;
use crate::passphrase::Passphrases;

/// The text of a key and the place it came from.
#[derive(Debug)]
pub(crate) struct Source {
    pub(crate) place: String,
    pub(crate) text: Secret<String>,
}

impl Source {
    pub(crate) fn new(place: impl Into<String>, text: String) -> Self {
        Self {
            place: place.into(),
            text: Secret::new(text),
        }
    }
}

/// Every key at hand, none of them opened yet.
#[derive(Debug)]
pub(crate) struct Keyring {
    sources: Vec<Source>,
    folder: Option<PathBuf>,
    passphrases: Passphrases,
}

/// A key in the trust directory, as its file says.
#[derive(Debug)]
pub(crate) struct Filed {
    pub(crate) id: String,
    pub(crate) role: Option<String>,
    pub(crate) gun: Option<String>,
}

impl Keyring {
    /// `config` is Docker's configuration folder, which the trust directory is in.
    pub(crate) fn new(
        sources: Vec<Source>,
        config: Option<&Path>,
        passphrases: Passphrases,
    ) -> Self {
        Self {
            sources,
            folder: config.map(|config| config.join("trust").join("private")),
            passphrases,
        }
    }

    /// Opens what was given; if nothing was, those of the trust directory that are accepted.
    pub(crate) fn open(&self, accepted: &BTreeSet<KeyId>) -> Result<Vec<PrivateKey>, Failure> {
        if !self.sources.is_empty() {
            return self.open_given();
        }
        let folder = self.folder()?;
        let mut keys = Vec::new();
        for id in accepted {
            let path = folder.join(format!("{id}.key"));
            let place = path.display().to_string();
            let text = disk::read(&path).map_err(|fact| HostError::KeySource {
                place: place.clone(),
                fact,
            })?;
            let Some(source) = text.map(|text| Source::new(place.as_str(), text)) else {
                continue;
            };
            let key = self.unlock_one(&source)?;
            if key.id() != *id {
                let fact = format!(
                    "it holds the key {}, not the one it is named after",
                    key.id()
                );
                return Err(HostError::KeySource { place, fact }.into());
            }
            keys.push(key);
        }
        if keys.is_empty() {
            let folder = folder.display().to_string();
            return Err(HostError::NoKey { folder }.into());
        }
        Ok(keys)
    }

    /// The owner's root key: the one that was given, or the one of the trust directory.
    pub(crate) fn root(&self) -> Result<Option<PrivateKey>, Failure> {
        if let Some(source) = self.sources.first() {
            return self.unlock_one(source).map(Some);
        }
        let folder = self.folder()?;
        let filed = self.list()?;
        let Some(root) = filed.iter().find(|key| key.role.as_deref() == Some("root")) else {
            return Ok(None);
        };
        let id = root.id.parse()?;
        self.open(&BTreeSet::from([id]))
            .map(|mut keys| keys.pop())
            .map_err(|failure| match failure.place() {
                Some(_) => failure,
                None => Failure::at(folder.display().to_string(), failure.error().clone()),
            })
    }

    /// Makes a key and files it in the trust directory before anybody else hears of it.
    pub(crate) fn make(&self, role: &str, gun: Option<&str>) -> Result<PrivateKey, Failure> {
        let passphrase = self.passphrases.for_new(role)?;
        let key = PrivateKey::generate_p256(&mut SysRng)?;
        let text = seal(&key, Some(role), gun, &passphrase, &mut SysRng)?;
        disk::write_new(&self.file(key.id())?, text.expose(), Readers::Owner)?;
        Ok(key)
    }

    /// Where the trust directory keeps a key.
    pub(crate) fn file(&self, id: KeyId) -> Result<PathBuf, HostError> {
        Ok(self.folder()?.join(format!("{id}.key")))
    }

    /// What the files of the trust directory say about themselves.
    pub(crate) fn list(&self) -> Result<Vec<Filed>, Failure> {
        let folder = self.folder()?;
        let Ok(entries) = std::fs::read_dir(folder) else {
            return Ok(Vec::new());
        };
        let mut filed = Vec::new();
        for path in entries.filter_map(|entry| Some(entry.ok()?.path())) {
            let id = path
                .file_name()
                .and_then(|name| name.to_str()?.strip_suffix(".key"));
            let Some(id) = id.filter(|id| id.parse::<KeyId>().is_ok()) else {
                continue;
            };
            let place = path.display().to_string();
            let text = disk::read(&path).map_err(|fact| HostError::KeySource {
                place: place.clone(),
                fact,
            })?;
            let text = Secret::new(text.unwrap_or_default());
            let key = StoredKey::read(text.expose()).map_err(|error| Failure::at(place, error))?;
            filed.push(Filed {
                id: id.to_owned(),
                role: key.role().map(str::to_owned),
                gun: key.gun().map(str::to_owned),
            });
        }
        filed.sort_by(|a, b| a.id.cmp(&b.id));
        Ok(filed)
    }

    fn open_given(&self) -> Result<Vec<PrivateKey>, Failure> {
        let mut keys = Vec::new();
        for source in &self.sources {
            let stored =
                StoredKey::read_all(source.text.expose()).map_err(|error| at(source, error))?;
            for key in stored {
                keys.push(self.passphrases.unlock(&key, &source.place)?);
            }
        }
        Ok(keys)
    }

    fn unlock_one(&self, source: &Source) -> Result<PrivateKey, Failure> {
        let key = StoredKey::read(source.text.expose()).map_err(|error| at(source, error))?;
        self.passphrases.unlock(&key, &source.place)
    }

    fn folder(&self) -> Result<&Path, HostError> {
        self.folder.as_deref().ok_or(HostError::NoHome)
    }
}

fn at(source: &Source, error: KeyError) -> Failure {
    Failure::at(format!("key from {}", source.place), error)
}
