//! This side of a move: a database that takes, or one that is only asked what it would take.

use dct_core::error::Error;
use dct_core::error::ServeError;
use dct_core::key::PrivateKey;
use dct_core::time::Instant;
use dct_core::tuf::name::Gun;
use dct_core::tuf::name::RoleName;

use crate::keyring;
use crate::store::Change;
use crate::store::Hashes;
use crate::store::MovedKey;
use crate::store::Moving;
use crate::store::NextFile;
use crate::store::SealedKey;
use crate::store::Since;
use crate::store::Store;
use crate::store::Taken;
use crate::vault::Vault;

/// Where to.
#[derive(Debug)]
#[expect(clippy::exhaustive_enums, reason = "it is done or it is not")]
pub enum Target {
    /// Nowhere: it is only said what would be taken, beside what is there if there is anything.
    Plan(Option<Store>),
    /// Into a database, whose keys this vault seals.
    Here(Store, Vault),
}

/// A key of the signer's.
#[derive(Debug)]
pub(super) struct OpenKey {
    pub(super) role: RoleName,
    pub(super) key: PrivateKey,
    pub(super) is_used: bool,
    pub(super) made_at: i64,
}

/// What belongs to a repository beside its files.
#[derive(Debug)]
pub(super) struct Belongings {
    pub(super) keys: Vec<OpenKey>,
    pub(super) changes: Vec<Change>,
    pub(super) renew_at: Option<Instant>,
}

impl Target {
    pub(super) fn hashes(&self, gun: &Gun) -> Result<Hashes, ServeError> {
        self.store()
            .map_or(Ok(Vec::new()), |store| store.hashes(gun))
    }

    pub(super) fn keys(&self, gun: &Gun) -> Result<Vec<SealedKey>, ServeError> {
        self.store().map_or(Ok(Vec::new()), |store| store.keys(gun))
    }

    /// The line of the feed that has a number.
    pub(super) fn change(&self, id: i64) -> Result<Option<Change>, ServeError> {
        let Some(store) = self.store() else {
            return Ok(None);
        };
        let next = store.changes(None, Since::After(id.saturating_sub(1), 1))?;
        Ok(next.into_iter().find(|change| change.id == id))
    }

    /// Takes what is news, or counts it.
    pub(super) fn take(
        &self,
        gun: &Gun,
        with: &Belongings,
        next: &mut NextFile<'_>,
    ) -> Result<Taken, Error> {
        match self {
            Self::Plan(_) => self.count(gun, with, next),
            Self::Here(store, vault) => {
                let keys = with.keys.iter().map(|key| seal(vault, gun, key));
                let moving = Moving {
                    keys: keys.collect::<Result<_, _>>()?,
                    changes: with.changes.clone(),
                    renew_at: with.renew_at,
                };
                store.import(gun, &moving, next)
            }
        }
    }

    fn count(&self, gun: &Gun, with: &Belongings, next: &mut NextFile<'_>) -> Result<Taken, Error> {
        let mut taken = Taken::default();
        while next()?.is_some() {
            taken.files += 1;
        }
        let held = self.keys(gun)?;
        let is_held = |id: &str| held.iter().any(|key| key.key_id == id);
        let keys = with.keys.iter().map(|key| key.key.id().to_string());
        taken.keys = keys.filter(|id| !is_held(id)).count();
        for change in &with.changes {
            match self.change(change.id)? {
                None => taken.changes += 1,
                Some(known) if known.is_same(change) => {}
                Some(_) => taken.changes_left_out += 1,
            }
        }
        Ok(taken)
    }

    /// The database that is here, if there is one.
    pub(super) const fn store(&self) -> Option<&Store> {
        match self {
            Self::Plan(store) => store.as_ref(),
            Self::Here(store, _) => Some(store),
        }
    }
}

fn seal(vault: &Vault, gun: &Gun, open: &OpenKey) -> Result<MovedKey, Error> {
    let mut key = keyring::seal(vault, gun, &open.role, &open.key)?;
    key.is_used = open.is_used;
    let made_at = open.made_at;
    Ok(MovedKey { key, made_at })
}
