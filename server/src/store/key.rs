//! The server's keys, as they are sealed. What is inside a seal is the vault's matter.

use dct_core::tuf::name::Gun;
use dct_core::tuf::name::RoleName;

/// How many keys of one role of a repository wait to be named by a root; of more, the oldest goes.
pub(crate) const WAITING: i64 = 16;

/// One key of one repository.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SealedKey {
    /// The repository.
    pub gun: Gun,
    /// The role that it is for.
    pub role: RoleName,
    /// Its id in metadata.
    pub key_id: String,
    /// Its public half, as it is handed out.
    pub public: String,
    /// Its private half, sealed.
    pub sealed: Vec<u8>,
    /// Whether a root ever named it.
    pub is_used: bool,
}
