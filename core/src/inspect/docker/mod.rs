//! What `docker trust inspect` shows of a repository, as plain data and as its text.
//!
//! Only the words and the order are Docker's; what may be believed is decided by the chain alone.

mod json;
mod order;
mod pretty;

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::string::ToString;
use alloc::vec::Vec;
use core::cmp::Ordering;

pub use self::json::docker_json;
use self::order::natural;
pub use self::pretty::docker_pretty;
use crate::key::KeyId;
use crate::oci::Digest;
use crate::sorted::Map;
use crate::trust::Reach;
use crate::trust::Trusted;
use crate::tuf::name::RoleName;

/// What Docker calls a tag that only the owner signed.
const OWNER: &str = "Repo Admin";

/// A repository, or one tag of it, as Docker shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct DockerView {
    /// The image, exactly as it was asked for.
    pub name: String,
    /// The tags that are released, in natural order.
    pub tags: Vec<SignedTag>,
    /// The roles below `targets` but for `releases`, in the reverse order of their names.
    pub signers: Vec<KeyHolder>,
    /// The keys of root, as they are listed there.
    pub root_keys: Vec<KeyId>,
    /// The keys of `targets`, as root lists them.
    pub repository_keys: Vec<KeyId>,
}

/// A tag that is released.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SignedTag {
    /// The tag, or whatever name `notary` gave it.
    pub name: String,
    /// The image; absent where the record has no sha256.
    pub digest: Option<Digest>,
    /// Who recorded the very same digest, in the order in which roles are consulted.
    pub signers: Vec<String>,
}

/// A signer with the keys that may sign for it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct KeyHolder {
    /// The signer's name.
    pub name: String,
    /// The ids that its private keys are filed under, as the delegation lists them.
    pub keys: Vec<KeyId>,
}

impl DockerView {
    /// What is shown of a repository under a name; of all its tags, or of one.
    #[must_use]
    pub fn of(name: &str, trusted: &Trusted, tag: Option<&str>) -> Self {
        let reaches = trusted.reaches();
        Self {
            name: name.into(),
            tags: tags(trusted, &reaches, tag),
            signers: signers(trusted, &reaches),
            root_keys: listed(trusted, &RoleName::Root),
            repository_keys: listed(trusted, &RoleName::Targets),
        }
    }
}

type Place<'a> = (Cow<'a, str>, Option<Digest>);

/// Every record that `targets` or `targets/releases` has, and who else has the same one.
fn tags(trusted: &Trusted, reaches: &[Reach], tag: Option<&str>) -> Vec<SignedTag> {
    let releasing = reaches.iter().filter(|reach| signer(&reach.role).is_none());
    let mut released: Map<Place<'_>, Vec<String>> = releasing
        .flat_map(|reach| places(trusted, reach, tag))
        .map(|place| (place, Vec::new()))
        .collect();
    for reach in reaches {
        let Some(name) = signer(&reach.role) else {
            continue;
        };
        for place in places(trusted, reach, tag) {
            if let Some(signers) = released.get_mut(&place) {
                signers.push(name.into());
            }
        }
    }
    let tags = released
        .into_iter()
        .map(|((name, digest), signers)| SignedTag {
            name: name.into_owned(),
            digest,
            signers,
        });
    let mut tags: Vec<_> = tags.collect();
    tags.sort_by(|a, b| natural(&a.name, &b.name));
    tags
}

/// What a role records within its reach.
fn places<'a>(trusted: &'a Trusted, reach: &Reach, tag: Option<&str>) -> Vec<Place<'a>> {
    let Some(targets) = trusted.targets(&reach.role) else {
        return Vec::new();
    };
    let wanted = |name: &str| reach.covers(name) && tag.is_none_or(|tag| tag == name);
    let records = targets.targets.iter();
    records
        .filter(|(name, _)| wanted(name))
        .map(|(name, meta)| (name, meta.sha256().map(Digest::from)))
        .collect()
}

/// The name of a signer is that of its role without `targets/`; the two roles that release are
/// nobody's.
fn signer(role: &RoleName) -> Option<&str> {
    if *role == RoleName::releases() {
        return None;
    }
    role.as_str().strip_prefix("targets/")
}

fn signers(trusted: &Trusted, reaches: &[Reach]) -> Vec<KeyHolder> {
    let holders = reaches.iter().filter_map(|reach| {
        let name = signer(&reach.role)?;
        let parent = trusted.targets(&reach.role.parent()?)?;
        let delegation = parent.delegations.get(&reach.role)?;
        let ids = delegation.key_ids.iter().flatten();
        let keys = ids.filter_map(|id| parent.delegations.keys.iter().find(|key| key.id() == *id));
        Some(KeyHolder {
            name: name.into(),
            keys: keys.filter_map(|key| key.canonical_id().ok()).collect(),
        })
    });
    let mut holders: Vec<_> = holders.collect();
    holders.sort_by(|a, b| b.name.cmp(&a.name));
    holders
}

fn listed(trusted: &Trusted, role: &RoleName) -> Vec<KeyId> {
    let holders = trusted.root().roles.get(role.as_str());
    let ids = holders.and_then(|holders| holders.key_ids.as_ref());
    ids.into_iter().flatten().copied().collect()
}

/// Names as Docker sorts them in tables: numbers by their value.
fn by_name(a: &KeyHolder, b: &KeyHolder) -> Ordering {
    natural(&a.name, &b.name)
}

/// Ids as text, sorted.
fn sorted(keys: &[KeyId]) -> Vec<String> {
    let mut ids: Vec<_> = keys.iter().map(ToString::to_string).collect();
    ids.sort();
    ids
}
