//! Changes as data.

use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use crate::key::KeyId;
use crate::key::PublicKey;
use crate::tuf::FileMeta;
use crate::tuf::name::RoleName;
use crate::tuf::name::SignerName;
use crate::tuf::name::TargetName;
use crate::tuf::name::Threshold;

/// One thing to change.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Change {
    /// Record a name in a role.
    AddTarget {
        /** The role. */
        role: RoleName,
        /** The name, for Docker a tag. */
        name: TargetName,
        /** What it is. */
        meta: FileMeta,
    },
    /// Remove a name from a role.
    RemoveTarget {
        /** The role. */
        role: RoleName,
        /** The name. */
        name: TargetName,
    },
    /// Give a role to keys, or further keys and paths to a role.
    Delegate {
        /** The role. */
        role: RoleName,
        /** Its keys. */
        keys: Vec<PublicKey>,
        /** The prefixes of names it may sign; the empty one covers all. */
        paths: Vec<String>,
    },
    /// Take a role back, with everything below it.
    Undelegate {
        /** The role. */
        role: RoleName,
    },
    /// Take one key out of a role that can do without it.
    RemoveKey {
        /** The role. */
        role: RoleName,
        /** The canonical id of the key. */
        key: KeyId,
    },
    /// Take one key out of every role below `targets`; a role that cannot do without it goes too.
    RemoveKeyEverywhere {
        /** The canonical id of the key. */
        key: KeyId,
    },
    /// Replace the keys of one of the four base roles.
    Rotate {
        /** The role. */
        role: RoleName,
        /** Its new keys. */
        keys: Vec<PublicKey>,
        /** How many of them must sign. */
        threshold: Threshold,
    },
    /// Sign a role again as it is, for a new lifetime.
    Renew {
        /** The role. */
        role: RoleName,
    },
    /// Vouch for what a role says although its own signatures do not: its keys were replaced, and
    /// nobody signed it since. Whoever does this must have looked at it.
    Adopt {
        /** The role. */
        role: RoleName,
    },
}

/// What became of a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(
    clippy::exhaustive_enums,
    reason = "a change either changes something or not"
)]
pub enum Effect {
    /// A role has to be signed.
    Changed,
    /// It was so already.
    None,
}

impl Change {
    /// What Docker does to add a signer: a role of its name, and its keys in `targets/releases`.
    #[must_use]
    pub fn add_signer(signer: &SignerName, keys: &[PublicKey]) -> Vec<Self> {
        [signer.role(), RoleName::releases()]
            .map(|role| Self::Delegate {
                role,
                keys: keys.to_vec(),
                paths: vec![String::new()],
            })
            .to_vec()
    }

    /// What Docker means by removing a signer: its keys leave `targets/releases`, its role goes.
    #[must_use]
    pub fn remove_signer(signer: &SignerName, keys: &[KeyId]) -> Vec<Self> {
        let from_releases = keys.iter().map(|&key| Self::RemoveKey {
            role: RoleName::releases(),
            key,
        });
        let role = Self::Undelegate {
            role: signer.role(),
        };
        from_releases.chain([role]).collect()
    }
}
