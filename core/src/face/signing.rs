//! What became of tags that were to be signed, or would have, told the same way.

use alloc::vec::Vec;

use super::order::Publication;
use crate::flow::Receipt;
use crate::flow::Rehearsal;
use crate::flow::RolePlan;
use crate::key::KeyId;
use crate::key::PrivateKey;
use crate::oci::Digest;
use crate::sorted::Set;
use crate::trust::Trusted;
use crate::tuf::name::RoleName;
use crate::tuf::name::TargetName;

/// What became of an order, or would have.
pub(super) struct Signing {
    pub(super) tags: Vec<Tag>,
    pub(super) trusted: Trusted,
    pub(super) signed: Vec<RoleName>,
    pub(super) conflicts: u32,
    publication: Publication,
}

/// What became of one.
pub(super) struct Tag {
    pub(super) name: TargetName,
    pub(super) digest: Digest,
    pub(super) size: u64,
    /// What readers got before.
    pub(super) before: Option<Digest>,
    pub(super) roles: Vec<RoleName>,
    /// Those of them that did not say so before.
    changed: Vec<RoleName>,
}

impl From<Receipt> for Signing {
    fn from(receipt: Receipt) -> Self {
        let tags = receipt.tags.into_iter().map(|tag| Tag {
            changed: tag.changed,
            name: tag.name,
            digest: tag.digest,
            size: tag.size,
            before: tag.before,
            roles: tag.roles,
        });
        Self {
            tags: tags.collect(),
            trusted: receipt.published.trusted,
            signed: receipt.published.signed,
            conflicts: receipt.published.conflicts,
            publication: Publication::Real,
        }
    }
}

impl From<Rehearsal> for Signing {
    fn from(rehearsal: Rehearsal) -> Self {
        let readers_get = |name: &TargetName| {
            let carrier = rehearsal.trusted.lookup(name.as_str()).ok()?;
            carrier.meta.sha256().map(Digest::from)
        };
        let tags = rehearsal.tags.into_iter().map(|tag| {
            let is_new = |plan: &&RolePlan| plan.before != Some(tag.digest);
            let changed = tag.roles.iter().filter(is_new);
            Tag {
                changed: changed.map(|plan| plan.role.clone()).collect(),
                roles: tag.roles.iter().map(|plan| plan.role.clone()).collect(),
                before: readers_get(&tag.name),
                name: tag.name,
                digest: tag.digest,
                size: tag.size,
            }
        });
        let tags: Vec<Tag> = tags.collect();
        let mut signed = rehearsal.signed;
        if signed.is_empty() {
            // Without a key nothing was signed; what would be is still worth saying.
            let changed = tags.iter().flat_map(|tag| tag.changed.clone());
            signed = Vec::from_iter(changed.collect::<Set<_>>());
        }
        Self {
            tags,
            trusted: rehearsal.trusted,
            signed,
            conflicts: 0,
            publication: Publication::Rehearsed,
        }
    }
}

impl Signing {
    /// Whether something new can be read now.
    pub(super) fn is_published(&self) -> bool {
        self.publication == Publication::Real && !self.signed.is_empty()
    }

    /// A tag that stood in all its roles already was not touched.
    pub(super) const fn status(&self, tag: &Tag) -> &'static str {
        match (tag.changed.as_slice(), self.publication) {
            ([], _) => "unchanged",
            (_, Publication::Real) => "signed",
            (_, Publication::Rehearsed) => "would_sign",
        }
    }

    /// The keys at hand that the signed roles accept.
    pub(super) fn key_ids(&self, keys: &[PrivateKey]) -> Set<KeyId> {
        let roles = self.signed.iter();
        let accepted: Set<_> = roles.flat_map(|role| self.trusted.key_ids(role)).collect();
        let held = keys.iter().map(PrivateKey::id);
        held.filter(|id| accepted.contains(id)).collect()
    }
}
