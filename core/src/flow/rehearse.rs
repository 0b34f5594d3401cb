//! The story of a signature without its last act: everything is fetched, decided and even signed, and
//! nothing is sent.

use alloc::vec::Vec;

use rand_core::TryCryptoRng;

use super::Order;
use super::Repository;
use super::chain;
use super::chain::Known;
use super::resolve;
use super::sign;
use crate::edit::Draft;
use crate::error::Error;
use crate::key::KeyId;
use crate::key::PrivateKey;
use crate::oci::Digest;
use crate::sorted::Set;
use crate::trust::Trusted;
use crate::tuf::name::RoleName;
use crate::tuf::name::TargetName;
use crate::wire::Client;
use crate::wire::Wire;

/// What would become of an order.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Rehearsal {
    /// The tags, in the order of the order.
    pub tags: Vec<TagPlan>,
    /// The roles that would be uploaded, from root down; none when everything is so already, or no
    /// key was given.
    pub signed: Vec<RoleName>,
    /// The chain that was looked at.
    pub trusted: Trusted,
}

/// What would become of a tag.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct TagPlan {
    /// The tag.
    pub name: TargetName,
    /// What it would be.
    pub digest: Digest,
    /// The size of its manifest.
    pub size: u64,
    /// The roles that would say so, or that somebody must have a key of.
    pub roles: Vec<RolePlan>,
}

/// What would become of a tag in a role.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RolePlan {
    /// The role.
    pub role: RoleName,
    /// What it records now.
    pub before: Option<Digest>,
    /// The keys that may sign it, by the ids that they are filed under.
    pub accepted: Set<KeyId>,
}

/// Does everything that [`sign`](super::sign()) does but to publish. Without keys it tells which roles
/// would need some.
///
/// # Errors
///
/// As [`sign`](super::sign()) before it publishes.
pub async fn rehearse<E: From<Error>, K: AsRef<[PrivateKey]>>(
    wire: Wire,
    repository: &Repository,
    order: &Order,
    keys: impl FnOnce(&Trusted) -> Result<K, E>,
    rng: &mut impl TryCryptoRng,
) -> Result<Rehearsal, E> {
    let client = Client::new(wire);
    let calls = resolve::asks(order)?;
    let (answers, chain) = chain::fetch(&client, repository, &Known::default(), calls).await;
    let patience_ms = chain.as_ref().map_or(0, |_| order.patience_ms);
    let wanted = resolve::settle(&client, order, patience_ms, answers).await?;
    let trusted = chain?;
    let keys = keys(&trusted)?;
    let keys = keys.as_ref();
    let mut tags = Vec::new();
    let mut signed = Vec::new();
    if keys.is_empty() {
        for tag in wanted {
            let roles = sign::candidates(&trusted, order, &tag.name);
            tags.push(plan(&trusted, tag.name, (tag.digest, tag.size), roles));
        }
    } else {
        let outcomes = sign::outcomes(&trusted, order, keys, &wanted)?;
        let mut draft = Draft::of(&trusted);
        sign::record(&mut draft, &outcomes)?;
        let update = draft.sign(keys, repository.expiry.now(), rng)?;
        signed = update.parts().map(|(role, _)| role.clone()).collect();
        for tag in outcomes {
            tags.push(plan(&trusted, tag.name, (tag.digest, tag.size), tag.roles));
        }
    }
    Ok(Rehearsal {
        tags,
        signed,
        trusted,
    })
}

fn plan(
    trusted: &Trusted,
    name: TargetName,
    (digest, size): (Digest, u64),
    roles: Vec<RoleName>,
) -> TagPlan {
    let roles = roles.into_iter().map(|role| {
        let targets = trusted.targets(&role);
        let record = targets.and_then(|targets| targets.targets.get(name.as_str()));
        RolePlan {
            before: record.and_then(|meta| meta.sha256()).map(Digest::from),
            accepted: trusted.key_ids(&role),
            role,
        }
    });
    TagPlan {
        roles: roles.collect(),
        name,
        digest,
        size,
    }
}
