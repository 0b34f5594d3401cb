//! The first files of a repository.

use alloc::string::ToString;
use alloc::vec;

use super::Draft;
use super::draft::new_role;
use crate::key::PublicKey;
use crate::sorted::Map;
use crate::sorted::Set;
use crate::time::Expires;
use crate::time::Instant;
use crate::tuf::BASE_ROLES;
use crate::tuf::KeyHolders;
use crate::tuf::Keys;
use crate::tuf::Root;
use crate::tuf::name::Gun;
use crate::tuf::name::RoleName;
use crate::tuf::name::Threshold;
use crate::tuf::name::Version;

/// The keys of a repository that does not exist yet.
#[derive(Clone, Debug)]
#[expect(
    clippy::exhaustive_structs,
    reason = "a repository has exactly these four roles"
)]
pub struct NewRepository {
    /// A root key in its certificate for the repository.
    pub root: PublicKey,
    /// The owner's key for tags and delegations.
    pub targets: PublicKey,
    /// The owner's key, or the server's when it is to sign snapshots.
    pub snapshot: PublicKey,
    /// The server's key.
    pub timestamp: PublicKey,
}

impl Draft {
    /// Begins a repository: root and `targets` in version 1.
    #[must_use]
    pub fn create(gun: Gun, keys: NewRepository) -> Self {
        let keys = [keys.root, keys.targets, keys.snapshot, keys.timestamp];
        let mut root = Root {
            consistent_snapshot: false,
            expires: Expires::from(Instant::from_unix(0)),
            keys: Keys::empty(),
            roles: Map::new(),
            version: Version::FIRST,
        };
        for (role, key) in BASE_ROLES.into_iter().zip(keys) {
            let holders = KeyHolders {
                key_ids: Some(vec![key.id()]),
                threshold: Threshold::ONE,
            };
            root.roles.insert(role.to_string(), holders);
            root.keys.insert(key);
        }
        Self {
            gun,
            base: None,
            root,
            targets: Map::from([(RoleName::Targets, new_role())]),
            changed: Set::from([RoleName::Root, RoleName::Targets]),
            removed: Set::new(),
        }
    }
}
