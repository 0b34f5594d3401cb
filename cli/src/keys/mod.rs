//! Private keys: those that were given, or else those of the trust directory that fit.

mod export;
mod folder;
mod import;

use std::path::PathBuf;

use dct_core::error::HostError;
use dct_core::error::KeyError;
use dct_core::key::KeyId;
use dct_core::key::PrivateKey;
use dct_core::key::StoredKey;
use dct_core::key::seal;
use dct_core::secret::Secret;
use dct_core::sorted::Set;
use getrandom::SysRng;

pub(crate) use self::folder::Filed;
use self::folder::Folder;
pub(crate) use self::import::Label;
use crate::disk;
use crate::failure::Failure;
use crate::passphrase::Passphrases;
use crate::passphrase::Whose;
use crate::report::Report;

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
    folder: Option<Folder>,
    passphrases: Passphrases,
    report: Report,
}

impl Keyring {
    /// `trust` is the trust directory, if there is one.
    pub(crate) fn new(
        sources: Vec<Source>,
        trust: Option<PathBuf>,
        passphrases: Passphrases,
        report: Report,
    ) -> Self {
        Self {
            sources,
            folder: trust.map(|trust| Folder::new(trust, report.clone())),
            passphrases,
            report,
        }
    }

    /// Opens what was given; if nothing was, those of the trust directory that are accepted. There,
    /// a key that cannot be opened is only mentioned as long as another one can.
    pub(crate) fn open(&self, accepted: &Set<KeyId>) -> Result<Vec<PrivateKey>, Failure> {
        if !self.sources.is_empty() {
            return self.open_given();
        }
        let folder = self.folder()?;
        let found = accepted.iter().filter_map(|id| folder.find(id));
        let filed: Vec<Filed> = found.collect();
        let keys = self.open_filed(&filed)?;
        if keys.is_empty() {
            let folder = folder.path().display().to_string();
            return Err(HostError::NoKey { folder }.into());
        }
        Ok(keys)
    }

    /// The owner's root key: the one that was given, or the first of the trust directory.
    pub(crate) fn root(&self) -> Result<Option<PrivateKey>, Failure> {
        if let Some(source) = self.sources.first() {
            let key = StoredKey::read(source.text.expose()).map_err(|error| at(source, error))?;
            return self.unlock(&key, &source.place).map(Some);
        }
        let mut filed = self.list()?;
        filed.retain(|key| key.role.as_deref() == Some("root"));
        let mut failures = Vec::new();
        for key in &filed {
            match self.unlock_filed(key) {
                Ok(key) => {
                    self.mention(&failures);
                    return Ok(Some(key));
                }
                Err(failure) => failures.push(failure),
            }
        }
        self.join(failures).map_or(Ok(None), Err)
    }

    /// Makes a key and files it in the trust directory before anybody else hears of it.
    pub(crate) fn make(&self, role: &str, gun: Option<&str>) -> Result<PrivateKey, Failure> {
        let folder = self.folder()?;
        let key = PrivateKey::generate_p256(&mut SysRng)?;
        let passphrase = self.passphrases.for_new(role, Some(key.id()))?;
        let text = seal(&key, Some(role), gun, &passphrase, &mut SysRng)?;
        let _lock = folder.lock()?;
        folder.add(&key.id(), &text)?;
        Ok(key)
    }

    /// Where the trust directory keeps a key.
    pub(crate) fn file(&self, id: KeyId) -> Result<PathBuf, HostError> {
        Ok(self.folder()?.file(&id))
    }

    /// What the files of the trust directory say about themselves.
    pub(crate) fn list(&self) -> Result<Vec<Filed>, Failure> {
        Ok(self.folder()?.list())
    }

    /// Where the keys of the trust directory are.
    pub(crate) fn folder_name(&self) -> Result<String, Failure> {
        Ok(self.folder()?.path().display().to_string())
    }

    /// The key of the trust directory whose id begins so.
    pub(crate) fn select(&self, start: &str) -> Result<Filed, Failure> {
        Ok(self.folder()?.select(start)?)
    }

    /// Keeps a key under another passphrase; its file is replaced at once or not at all.
    pub(crate) fn change_passphrase(&self, filed: &Filed) -> Result<(), Failure> {
        let folder = self.folder()?;
        let opened = self.unlock_filed(filed)?;
        let role = filed.role.as_deref();
        let passphrase = self.passphrases.for_change(role.unwrap_or("delegation"))?;
        let gun = filed.gun.as_deref();
        let text = seal(&opened, role, gun, &passphrase, &mut SysRng)?;
        let _lock = folder.lock()?;
        // Somebody may have taken it away while a person was typing.
        filed.stored()?;
        disk::replace(&filed.path, text.expose())?;
        prove(filed, &passphrase)
    }

    /// Takes a key's file away.
    pub(crate) fn remove(&self, filed: &Filed) -> Result<(), Failure> {
        let _lock = self.folder()?.lock()?;
        Ok(disk::remove(&filed.path)?)
    }

    /// Opens all that can be opened, and fails when none can.
    fn open_filed(&self, filed: &[Filed]) -> Result<Vec<PrivateKey>, Failure> {
        let mut keys = Vec::new();
        let mut failures = Vec::new();
        for key in filed {
            match self.unlock_filed(key) {
                Ok(key) => keys.push(key),
                Err(failure) => failures.push(failure),
            }
        }
        if keys.is_empty() {
            return self.join(failures).map_or(Ok(keys), Err);
        }
        self.mention(&failures);
        Ok(keys)
    }

    /// Those that failed alike are named together, the others one by one.
    fn join(&self, failures: Vec<Failure>) -> Option<Failure> {
        let first = failures.first().map(|first| first.error().clone());
        let (alike, others): (Vec<_>, Vec<_>) = failures
            .into_iter()
            .partition(|failure| Some(failure.error()) == first.as_ref());
        self.mention(&others);
        Failure::join(alike)
    }

    fn mention(&self, failures: &[Failure]) {
        for failure in failures {
            let place = failure.place().unwrap_or_default();
            let error = failure.error();
            self.report
                .talk(&format!("warning: {place}: {error}; going on without it"));
        }
    }

    fn open_given(&self) -> Result<Vec<PrivateKey>, Failure> {
        let mut keys = Vec::new();
        for source in &self.sources {
            let stored =
                StoredKey::read_all(source.text.expose()).map_err(|error| at(source, error))?;
            for key in stored {
                keys.push(self.unlock(&key, &source.place)?);
            }
        }
        Ok(keys)
    }

    fn unlock(&self, key: &StoredKey, place: &str) -> Result<PrivateKey, Failure> {
        let opened = self.passphrases.unlock(key, whose(key), place)?;
        Ok(opened.key)
    }

    fn unlock_filed(&self, filed: &Filed) -> Result<PrivateKey, Failure> {
        let place = filed.path.display().to_string();
        let whose = Whose {
            id: Some(filed.id),
            role: filed.role.as_deref(),
        };
        let opened = self.passphrases.unlock(&filed.stored()?, whose, &place)?;
        refuse_other(filed, &opened.key)?;
        Ok(opened.key)
    }

    fn folder(&self) -> Result<&Folder, HostError> {
        self.folder.as_ref().ok_or(HostError::NoHome)
    }
}

/// That a key is found under its id and opens: what is filed and cannot be opened is lost.
fn prove(filed: &Filed, passphrase: &Secret<Vec<u8>>) -> Result<(), Failure> {
    let place = filed.path.display().to_string();
    let key = filed
        .stored()?
        .unlock(Some(passphrase))
        .map_err(|error| Failure::at(place, error))?;
    refuse_other(filed, &key)
}

fn refuse_other(filed: &Filed, key: &PrivateKey) -> Result<(), Failure> {
    if key.id() == filed.id {
        return Ok(());
    }
    let place = filed.path.display().to_string();
    let fact = format!(
        "it holds the key {}, not the one it is named after",
        key.id()
    );
    Err(HostError::KeySource { place, fact }.into())
}

/// What a key that is not in the trust directory says of itself.
fn whose(key: &StoredKey) -> Whose<'_> {
    Whose {
        id: key.path().and_then(|path| path.parse().ok()),
        role: key.role(),
    }
}

fn at(source: &Source, error: KeyError) -> Failure {
    Failure::at(format!("key from {}", source.place), error)
}
