//! The keys of a repository: those of the signer's rows against those that are here.

use dct_core::error::Error;
use dct_core::error::ImportError;
use dct_core::tuf::name::Gun;

use super::key;
use super::key::Passphrases;
use super::named::Named;
use super::source::KeyRow;
use super::target::OpenKey;
use crate::store::SealedKey;

/// What is known of them.
pub(super) struct Keys<'a> {
    pub(super) gun: &'a Gun,
    /// Those of the signer.
    pub(super) rows: Vec<KeyRow>,
    /// Those that are here.
    pub(super) held: Vec<SealedKey>,
    pub(super) named: &'a Named,
}

impl Keys<'_> {
    /// Opens what is not here. A key that the newest root names must open; another one that does
    /// not is left out, by name.
    pub(super) fn open(
        &self,
        passphrases: &Passphrases,
        left_out: &mut Vec<Error>,
    ) -> Result<Vec<OpenKey>, ImportError> {
        let mut keys = Vec::new();
        let mut signs = self
            .held
            .iter()
            .any(|key| self.named.signs_timestamps(&key.key_id));
        for row in &self.rows {
            let is_used = row.is_used || self.named.role(&row.key_id).is_some();
            let known = self.held.iter().find(|key| key.key_id == row.key_id);
            if known.is_some_and(|key| key.is_used || !is_used) {
                continue;
            }
            match self.open_one(row, passphrases) {
                Ok(key) => {
                    signs |= self.named.signs_timestamps(&row.key_id);
                    keys.push(OpenKey { is_used, ..key });
                }
                Err(refused) if self.named.is_current(&row.key_id) => return Err(refused),
                Err(refused) => left_out.push(refused.into()),
            }
        }
        if signs || self.named.is_empty() {
            return Ok(keys);
        }
        let gun = self.gun.to_string();
        Err(ImportError::KeyMissing { gun })
    }

    fn open_one(&self, row: &KeyRow, passphrases: &Passphrases) -> Result<OpenKey, ImportError> {
        Ok(OpenKey {
            role: key::role(self.gun, row, self.named.role(&row.key_id))?,
            key: key::open(self.gun, row, passphrases)?,
            is_used: row.is_used,
            made_at: row.made_at,
        })
    }
}
