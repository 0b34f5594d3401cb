//! Docker's and Notary's folder of private keys, in place and in every layout that they ever had
//! (spec §4.1, §4.5). Knows what the files say about themselves, and opens none.

use std::ffi::OsStr;
use std::fs;
use std::path::Path;
use std::path::PathBuf;

use dct_core::error::HostError;
use dct_core::error::quote;
use dct_core::key::KeyId;
use dct_core::key::StoredKey;
use dct_core::secret::Secret;

use crate::disk;
use crate::disk::Lock;
use crate::disk::Readers;
use crate::failure::Failure;
use crate::report::Report;

/// Where Notary kept keys before 0.4: those of root, and those of repositories by their names.
const OLD_ROOT: &str = "root_keys";
const OLD_OTHERS: &str = "tuf_keys";

/// More levels than the longest repository name has.
const MAX_DEPTH: usize = 130;

/// The fewest digits that a key may be called by.
const SHORTEST: usize = 7;

/// The keys of a trust directory.
#[derive(Debug)]
pub(crate) struct Folder {
    trust: PathBuf,
    report: Report,
}

/// A key in the trust directory, as its file says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Filed {
    pub(crate) id: KeyId,
    pub(crate) role: Option<String>,
    pub(crate) gun: Option<String>,
    pub(crate) path: PathBuf,
}

impl Folder {
    /// `trust` is `~/.docker/trust`, `~/.notary` or another folder of that form.
    pub(crate) const fn new(trust: PathBuf, report: Report) -> Self {
        Self { trust, report }
    }

    /// Where the files are.
    pub(crate) fn path(&self) -> PathBuf {
        self.trust.join("private")
    }

    /// Keeps other runs away until dropped.
    pub(crate) fn lock(&self) -> Result<Lock, HostError> {
        disk::lock(&self.trust.join("dct-sign"))
    }

    /// Every key by id. A file that cannot be read as one is named and passed over: it must not
    /// hide the others.
    pub(crate) fn list(&self) -> Vec<Filed> {
        let folder = self.path();
        let mut filed = self.in_folder(&folder, None);
        for old in [OLD_ROOT, OLD_OTHERS] {
            self.descend(&folder.join(old), &mut Vec::new(), &mut filed);
        }
        // The sort is stable: today's layout wins over the old ones.
        filed.sort_by_key(|key| key.id);
        filed.dedup_by_key(|key| key.id);
        filed
    }

    /// A key by its id.
    pub(crate) fn find(&self, id: &KeyId) -> Option<Filed> {
        let path = self.file(id);
        if path.exists() {
            return self.read(path, *id, None, None);
        }
        let is_old = [OLD_ROOT, OLD_OTHERS]
            .iter()
            .any(|old| self.path().join(old).is_dir());
        if !is_old {
            return None;
        }
        self.list().into_iter().find(|key| key.id == *id)
    }

    /// The one key whose id begins so.
    pub(crate) fn select(&self, start: &str) -> Result<Filed, HostError> {
        let unknown = || HostError::KeyUnknown {
            id: quote(start),
            folder: self.path().display().to_string(),
        };
        if start.len() < SHORTEST {
            return Err(unknown());
        }
        let mut found = self
            .list()
            .into_iter()
            .filter(|key| key.id.to_string().starts_with(start));
        match (found.next(), found.next()) {
            (Some(key), None) => Ok(key),
            (None, _) => Err(unknown()),
            (Some(_), Some(_)) => Err(HostError::KeyAmbiguous { id: start.into() }),
        }
    }

    /// Files a key that is not there yet.
    pub(crate) fn add(&self, id: &KeyId, text: &Secret<String>) -> Result<PathBuf, HostError> {
        let path = self.file(id);
        disk::write_new(&path, text.expose(), Readers::Owner)?;
        Ok(path)
    }

    /// Where a key of this id belongs.
    pub(crate) fn file(&self, id: &KeyId) -> PathBuf {
        self.path().join(format!("{id}.key"))
    }

    /// The folders of old are named after the repository, part by part.
    fn descend(&self, folder: &Path, gun: &mut Vec<String>, filed: &mut Vec<Filed>) {
        let name = (!gun.is_empty()).then(|| gun.join("/"));
        filed.extend(self.in_folder(folder, name.as_deref()));
        if gun.len() >= MAX_DEPTH {
            return;
        }
        for path in entries(folder) {
            let is_folder = fs::symlink_metadata(&path).is_ok_and(|about| about.is_dir());
            if let (true, Some(part)) = (is_folder, path.file_name().and_then(OsStr::to_str)) {
                gun.push(part.to_owned());
                self.descend(&path, gun, filed);
                gun.pop();
            }
        }
    }

    fn in_folder(&self, folder: &Path, gun: Option<&str>) -> Vec<Filed> {
        let mut filed = Vec::new();
        for path in entries(folder) {
            let name = path.file_name().and_then(OsStr::to_str);
            let Some(stem) = name.and_then(|name| name.strip_suffix(".key")) else {
                continue;
            };
            // Before 0.2 the role stood in the file's name.
            let (id, role) = match stem.split_once('_') {
                Some((id, role)) => (id, Some(role.to_owned())),
                None => (stem, None),
            };
            let Ok(id) = id.parse() else {
                let place = path.display();
                self.report.talk(&format!(
                    "warning: {place} is passed over: no tool finds a key that is not named after its id"
                ));
                continue;
            };
            filed.extend(self.read(path, id, role, gun));
        }
        filed
    }

    fn read(
        &self,
        path: PathBuf,
        id: KeyId,
        role: Option<String>,
        gun: Option<&str>,
    ) -> Option<Filed> {
        match stored(&path) {
            Ok(key) => Some(Filed {
                id,
                role: key.role().map(str::to_owned).or(role),
                gun: key.gun().or(gun).map(str::to_owned),
                path,
            }),
            Err(failure) => {
                let (place, error) = (path.display(), failure.error());
                self.report
                    .talk(&format!("warning: {place} is passed over: {error}"));
                None
            }
        }
    }
}

impl Filed {
    /// The file's content, still closed.
    pub(crate) fn stored(&self) -> Result<StoredKey, Failure> {
        stored(&self.path)
    }
}

fn stored(path: &Path) -> Result<StoredKey, Failure> {
    let place = path.display().to_string();
    let refused = |fact| HostError::KeySource {
        place: place.clone(),
        fact,
    };
    let text = disk::read(path)
        .map_err(refused)?
        .ok_or_else(|| refused("it does not exist".into()))?;
    let text = Secret::new(text);
    StoredKey::read(text.expose()).map_err(|error| Failure::at(place, error))
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten();
    let mut paths: Vec<PathBuf> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .collect();
    paths.sort();
    paths
}
