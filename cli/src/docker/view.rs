//! What `docker trust inspect` shows of a repository: its released tags, its signers, its keys.

use dct_core::key::KeyId;
use dct_core::trust::Trusted;
use dct_core::tuf::name::RoleName;
use serde::Serialize;

use super::natural;

/// A repository as Docker's JSON has it.
#[derive(Debug, Serialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct View {
    name: String,
    pub(super) signed_tags: Vec<SignedTag>,
    pub(super) signers: Vec<Signer>,
    pub(super) administrative_keys: Vec<Signer>,
}

/// A tag that is released, and who signed the same.
#[derive(Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct SignedTag {
    #[serde(rename = "SignedTag")]
    pub(super) tag: String,
    pub(super) digest: String,
    pub(super) signers: Vec<String>,
}

/// Somebody with keys.
#[derive(Debug, Serialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct Signer {
    pub(super) name: String,
    pub(super) keys: Vec<Key>,
}

#[derive(Debug, Serialize)]
pub(super) struct Key {
    #[serde(rename = "ID")]
    pub(super) id: String,
}

/// Who signed when no signer did.
pub(super) const OWNER: &str = "Repo Admin";

impl View {
    /// Everything there is under one name, or what there is of one tag.
    pub(super) fn of(trusted: &Trusted, name: &str, tag: Option<&str>) -> Self {
        let mut signers = signers(trusted);
        signers.sort_by(|a, b| b.name.cmp(&a.name));
        let admin = [("Root", RoleName::Root), ("Repository", RoleName::Targets)];
        Self {
            name: name.to_owned(),
            signed_tags: released(trusted, tag),
            signers,
            administrative_keys: admin
                .map(|(name, role)| owner(trusted, name, &role))
                .into(),
        }
    }
}

/// The tags of `targets` and `targets/releases`, in the order in which people count.
pub(super) fn released(trusted: &Trusted, tag: Option<&str>) -> Vec<SignedTag> {
    let (counting, people): (Vec<_>, Vec<_>) = records(trusted, tag)
        .into_iter()
        .partition(|(role, ..)| is_counting(role));
    let mut tags: Vec<SignedTag> = Vec::new();
    for (_, tag, digest) in counting {
        let signers: Vec<String> = people
            .iter()
            .filter(|record| (&record.1, &record.2) == (&tag, &digest))
            .filter_map(|(role, ..)| signer(role))
            .collect();
        let row = SignedTag {
            tag,
            digest,
            signers: if signers.is_empty() {
                vec![OWNER.to_owned()]
            } else {
                signers
            },
        };
        if !tags.contains(&row) {
            tags.push(row);
        }
    }
    tags.sort_by(|a, b| natural::compare(&a.tag, &b.tag).then_with(|| a.digest.cmp(&b.digest)));
    tags
}

/// What every believed role records: role, tag and digest in hexadecimal digits.
fn records(trusted: &Trusted, tag: Option<&str>) -> Vec<(RoleName, String, String)> {
    let mut records = Vec::new();
    for reach in trusted.reaches() {
        let Some(targets) = trusted.targets(&reach.role) else {
            continue;
        };
        for (name, meta) in targets.targets.iter() {
            let is_wanted = tag.is_none_or(|tag| *tag == *name) && reach.covers(&name);
            if let (true, Some(digest)) = (is_wanted, meta.sha256()) {
                let digest: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
                records.push((reach.role.clone(), name.into_owned(), digest));
            }
        }
    }
    records
}

/// The people below `targets` at any depth, in the order of the walk.
fn signers(trusted: &Trusted) -> Vec<Signer> {
    let roles = trusted.reaches().into_iter().map(|reach| reach.role);
    roles
        .filter(|role| role.is_delegation())
        .filter_map(|role| {
            Some(Signer {
                name: signer(&role)?,
                keys: delegation_keys(trusted, &role),
            })
        })
        .collect()
}

/// The keys of a delegation by the ids that their files have, in the order of the metadata.
fn delegation_keys(trusted: &Trusted, role: &RoleName) -> Vec<Key> {
    let parent = role.parent().and_then(|parent| trusted.targets(&parent));
    let Some(delegations) = parent.map(|parent| &parent.delegations) else {
        return Vec::new();
    };
    let ids = delegations
        .get(role)
        .into_iter()
        .flat_map(|role| role.key_ids.iter().flatten());
    ids.map(|id| {
        let key = delegations.keys.get(id);
        let canonical = key.and_then(|key| key.canonical_id().ok());
        Key {
            id: canonical.unwrap_or(*id).to_string(),
        }
    })
    .collect()
}

/// The owner's keys of a role, by their ids in the metadata.
fn owner(trusted: &Trusted, name: &str, role: &RoleName) -> Signer {
    let holders = trusted.root().holders(role).ok();
    let ids = holders.and_then(|holders| holders.key_ids.as_ref());
    let keys = ids.into_iter().flatten().map(|id: &KeyId| Key {
        id: id.to_string(),
    });
    Signer {
        name: name.to_owned(),
        keys: keys.collect(),
    }
}

fn is_counting(role: &RoleName) -> bool {
    *role == RoleName::Targets || *role == RoleName::releases()
}

/// Who signs with a delegation.
fn signer(role: &RoleName) -> Option<String> {
    if *role == RoleName::releases() {
        return None;
    }
    role.as_str().strip_prefix("targets/").map(str::to_owned)
}
