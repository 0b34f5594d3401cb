//! A file as it is asked for, as it is served, and as a row that it is read back from.

use dct_core::error::ServeError;
use dct_core::tuf::name::Gun;
use sha2::Digest;
use sha2::Sha256;

use super::body::Opener;

/// Which file of a role is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    /// The newest.
    Current,
    /// The one of this SHA-256.
    Hashed([u8; 32]),
    /// The one of this version.
    Version(u32),
}

/// A file as it is served.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    /// To the byte.
    pub file: Vec<u8>,
    /// Its SHA-256.
    pub sha256: [u8; 32],
    /// When it was stored, in seconds since 1970.
    pub stored_at: i64,
}

impl Held {
    /// Whether the current file, which this is, is the one that is meant.
    pub(super) fn is_what(&self, which: Which) -> bool {
        match which {
            Which::Current => true,
            Which::Hashed(sha256) => self.sha256 == sha256,
            Which::Version(_) => false,
        }
    }
}

/// A row before its body is opened.
pub(super) struct Row {
    pub(super) id: i64,
    pub(super) version: i64,
    pub(super) role: String,
    pub(super) sha256: [u8; 32],
    pub(super) length: i64,
    pub(super) stored_at: i64,
    pub(super) base: Option<i64>,
    pub(super) body: Vec<u8>,
}

impl Row {
    /// The file, if it was the difference to this one.
    pub(super) fn unfold(&self, base: Option<&[u8]>, opener: &mut Opener) -> Option<Vec<u8>> {
        let length = usize::try_from(self.length).ok()?;
        opener.unfold(&self.body, base, length).ok()
    }

    /// A file that is said to be the one of this row.
    pub(super) fn held(&self, file: Vec<u8>, gun: &Gun) -> Result<Held, ServeError> {
        if *Sha256::digest(&file) != self.sha256 {
            return Err(self.damaged(gun));
        }
        Ok(Held {
            file,
            sha256: self.sha256,
            stored_at: self.stored_at,
        })
    }

    pub(super) fn damaged(&self, gun: &Gun) -> ServeError {
        ServeError::Damaged {
            gun: gun.to_string(),
            role: self.role.clone(),
            version: self.version,
        }
    }
}
