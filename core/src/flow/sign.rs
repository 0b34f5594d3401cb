//! The story of a signature: resolve, fetch the chain, edit, sign, submit, read back.

use alloc::string::ToString;
use alloc::vec::Vec;
use core::cell::RefCell;

use rand_core::TryCryptoRng;

use super::Published;
use super::Repository;
use super::chain;
use super::chain::Known;
use super::publish::publish;
use super::resolve;
use super::resolve::Wanted;
use crate::edit::Draft;
use crate::error::EditError;
use crate::error::Error;
use crate::error::quote;
use crate::key::PrivateKey;
use crate::oci::Digest;
use crate::oci::Reference;
use crate::trust::Trusted;
use crate::tuf::FileMeta;
use crate::tuf::name::RoleName;
use crate::tuf::name::TargetName;
use crate::wire::Client;
use crate::wire::Service;
use crate::wire::Wire;

/// A tag to sign.
#[derive(Clone, Debug)]
#[expect(clippy::exhaustive_structs, reason = "faces build it")]
pub struct Image {
    /// The image, with its tag.
    pub reference: Reference,
    /// The digest that it must have.
    pub expected: Option<Digest>,
    /// Where its manifest is, or its size when nobody is to be asked.
    pub source: Source,
}

/// How an image's digest and size are known.
#[derive(Clone, Debug)]
#[expect(clippy::exhaustive_enums, reason = "a registry is asked or it is not")]
pub enum Source {
    /// The registry says, and must say what was expected.
    Registry(Service),
    /// They were given by hand.
    ByHand {
        /** The digest. */
        digest: Digest,
        /** The size of the manifest in bytes. */
        size: u64,
    },
}

/// Tags of one repository to sign together.
#[derive(Debug)]
#[expect(clippy::exhaustive_structs, reason = "faces build it")]
pub struct Order {
    /// The tags.
    pub images: Vec<Image>,
    /// The roles to sign into; none means all that the keys may sign.
    pub roles: Vec<RoleName>,
    /// How long to wait for a registry that does not show yet what was pushed, in milliseconds.
    pub patience_ms: u32,
}

/// What became of an order.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Receipt {
    /// The tags, in the order of the order.
    pub tags: Vec<TagOutcome>,
    /// What was published.
    pub published: Published,
}

/// What became of a tag.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct TagOutcome {
    /// The tag.
    pub name: TargetName,
    /// What it is now.
    pub digest: Digest,
    /// The size of its manifest.
    pub size: u64,
    /// What it was before, if it was anything.
    pub before: Option<Digest>,
    /// The roles that say so.
    pub roles: Vec<RoleName>,
    /// Those of them that said something else before, or nothing.
    pub changed: Vec<RoleName>,
}

/// Signs tags. All of them are what they should be, or none is signed. `keys` is asked once, when
/// the chain says whose keys count: a face need not open any other.
///
/// # Errors
///
/// When a tag is not what was expected, the chain does not deserve trust, no key may sign, or the
/// server does not show what was published.
pub async fn sign<E: From<Error>, K: AsRef<[PrivateKey]>>(
    wire: Wire,
    repository: &Repository,
    order: &Order,
    keys: impl FnOnce(&Trusted) -> Result<K, E>,
    rng: &mut impl TryCryptoRng,
) -> Result<Receipt, E> {
    let client = Client::new(wire);
    let calls = resolve::asks(order)?;
    let (answers, chain) = chain::fetch(&client, repository, &Known::default(), calls).await;
    // Nobody waits for a registry when the trust server has refused already.
    let patience_ms = chain.as_ref().map_or(0, |_| order.patience_ms);
    let wanted = resolve::settle(&client, order, patience_ms, answers).await?;
    let trusted = chain?;
    let keys = keys(&trusted)?;
    let keys = keys.as_ref();
    let before = Draft::of(&trusted);
    let chosen = RefCell::new(Vec::new());
    let edit = |draft: &mut Draft| {
        // Another publisher may have changed whose keys count: the roles are those of the chain that
        // is signed into.
        let Some(now) = draft.base() else {
            return Ok(());
        };
        let tags = outcomes(now, order, keys, &wanted)?;
        refuse_moved(&before, draft, &tags)?;
        record(draft, &tags)?;
        chosen.replace(tags);
        Ok(())
    };
    let published = publish(&client, repository, trusted, edit, keys, rng).await?;
    let tags = chosen.into_inner();
    for tag in &tags {
        refuse_unreleased(&published.trusted, tag)?;
    }
    Ok(Receipt { tags, published })
}

pub(super) fn outcomes(
    trusted: &Trusted,
    order: &Order,
    keys: &[PrivateKey],
    wanted: &[Wanted],
) -> Result<Vec<TagOutcome>, Error> {
    wanted
        .iter()
        .map(|tag| {
            let before = trusted
                .lookup(tag.name.as_str())
                .ok()
                .and_then(|carrier| carrier.meta.sha256());
            let roles = roles_for(trusted, order, keys, &tag.name)?;
            let says_so = |role: &&RoleName| {
                let targets = trusted.targets(role);
                let record = targets.and_then(|targets| targets.targets.get(tag.name.as_str()));
                record.and_then(|meta| meta.sha256()).map(Digest::from) == Some(tag.digest)
            };
            Ok(TagOutcome {
                name: tag.name.clone(),
                digest: tag.digest,
                size: tag.size,
                before: before.map(Digest::from),
                changed: roles
                    .iter()
                    .filter(|role| !says_so(role))
                    .cloned()
                    .collect(),
                roles,
            })
        })
        .collect()
}

/// Docker's choice (spec §5.4): every direct child of `targets` that a key at hand may sign, or
/// `targets` itself when there are no delegations at all.
fn roles_for(
    trusted: &Trusted,
    order: &Order,
    keys: &[PrivateKey],
    name: &TargetName,
) -> Result<Vec<RoleName>, Error> {
    let mut roles = candidates(trusted, order, name);
    if !order.roles.is_empty() || roles == [RoleName::Targets] {
        return Ok(roles);
    }
    roles.retain(|role| trusted.may_sign(role, keys));
    if roles.is_empty() {
        return Err(EditError::NoRoleForKeys {
            tag: quote(name.as_str()),
        }
        .into());
    }
    Ok(roles)
}

/// The roles that a tag is signed into by whoever holds their keys.
pub(super) fn candidates(trusted: &Trusted, order: &Order, name: &TargetName) -> Vec<RoleName> {
    if !order.roles.is_empty() {
        return order.roles.clone();
    }
    let reaches = trusted.reaches();
    let mut children = reaches
        .iter()
        .filter(|reach| reach.role.is_direct_child_of(&RoleName::Targets))
        .peekable();
    if children.peek().is_none() {
        return Vec::from([RoleName::Targets]);
    }
    children
        .filter(|reach| reach.covers(name.as_str()))
        .map(|reach| reach.role.clone())
        .collect()
}

/// What a tag should be was decided when the chain was first seen. Where another publisher has
/// moved it since then, theirs may be the later word, and only people can tell.
fn refuse_moved(before: &Draft, now: &Draft, tags: &[TagOutcome]) -> Result<(), EditError> {
    for tag in tags {
        for role in &tag.roles {
            let found = now.record(role, &tag.name);
            let ours = FileMeta::of_image(*tag.digest.as_bytes(), tag.size);
            if found != before.record(role, &tag.name) && found.as_ref() != Some(&ours) {
                return Err(moved(role, tag));
            }
        }
    }
    Ok(())
}

fn moved(role: &RoleName, tag: &TagOutcome) -> EditError {
    EditError::Moved {
        role: role.to_string(),
        tag: tag.name.to_string(),
    }
}

pub(super) fn record(draft: &mut Draft, tags: &[TagOutcome]) -> Result<(), Error> {
    for tag in tags {
        for role in &tag.roles {
            let meta = FileMeta::of_image(*tag.digest.as_bytes(), tag.size);
            draft.add_target(role, &tag.name, meta)?;
        }
    }
    Ok(())
}

/// A consumer must now see what was signed, wherever it was signed.
fn refuse_unreleased(trusted: &Trusted, tag: &TagOutcome) -> Result<(), Error> {
    let carriers = trusted.carriers(tag.name.as_str());
    for role in &tag.roles {
        let shown = carriers
            .iter()
            .find(|carrier| carrier.role == *role)
            .and_then(|carrier| carrier.meta.sha256());
        if shown != Some(*tag.digest.as_bytes()) {
            return Err(moved(role, tag).into());
        }
    }
    Ok(())
}
