//! The story of a signature: resolve, fetch the chain, edit, sign, submit, read back.

use alloc::string::ToString;
use alloc::vec::Vec;

use rand_core::TryCryptoRng;

use super::Published;
use super::Repository;
use super::chain;
use super::chain::Known;
use super::publish::publish;
use crate::edit::Change;
use crate::edit::Draft;
use crate::error::EditError;
use crate::error::Error;
use crate::error::InputError;
use crate::error::RegistryError;
use crate::error::quote;
use crate::key::PrivateKey;
use crate::oci::Digest;
use crate::oci::Reference;
use crate::trust::Reach;
use crate::trust::Trusted;
use crate::tuf::FileMeta;
use crate::tuf::name::RoleName;
use crate::tuf::name::TargetName;
use crate::wire::Client;
use crate::wire::Service;
use crate::wire::Wire;
use crate::wire::registry;

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
    let (wanted, trusted) = survey(&client, repository, order).await?;
    let keys = keys(&trusted)?;
    let keys = keys.as_ref();
    let tags = outcomes(&trusted, &wanted, |name| {
        roles_for(&trusted, order, keys, name)
    })?;
    let before = Draft::of(&trusted);
    let edit = |draft: &mut Draft| {
        refuse_moved(&before, draft, &tags)?;
        record(draft, &tags)
    };
    let published = publish(&client, repository, trusted, edit, keys, rng).await?;
    for tag in &tags {
        refuse_unreleased(&published.trusted, tag)?;
    }
    Ok(Receipt { tags, published })
}

/// What the tags are to be, and the chain that is to say so.
pub(super) async fn survey(
    client: &Client,
    repository: &Repository,
    order: &Order,
) -> Result<(Vec<Wanted>, Trusted), Error> {
    let (manifests, chain) = chain::fetch(client, repository, &Known::default(), asks(order)).await;
    Ok((resolve(order, manifests)?, chain?))
}

fn asks(order: &Order) -> Vec<crate::wire::Call<'_>> {
    let images = order.images.iter();
    images
        .filter_map(|image| match &image.source {
            Source::Registry(service) => Some(registry::ask(service, &image.reference)),
            Source::ByHand { .. } => None,
        })
        .collect()
}

/// A tag with the image that it is to be.
pub(super) struct Wanted {
    name: TargetName,
    digest: Digest,
    size: u64,
}

fn resolve(
    order: &Order,
    manifests: Vec<Result<crate::wire::Response, Error>>,
) -> Result<Vec<Wanted>, Error> {
    let mut manifests = manifests.into_iter();
    let mut wanted = Vec::new();
    for image in &order.images {
        let tag = image.reference.tag().ok_or_else(|| InputError::Reference {
            text: image.reference.to_string(),
            fact: "it names no tag to sign",
        })?;
        let (digest, size) = match &image.source {
            Source::ByHand { digest, size } => (*digest, *size),
            Source::Registry(service) => {
                let answer = manifests
                    .next()
                    .unwrap_or_else(|| Err(service.malformed("it gave no answer")));
                let manifest = registry::judge(service, &image.reference, answer)?;
                (
                    manifest.digest(),
                    u64::try_from(manifest.size()).unwrap_or(u64::MAX),
                )
            }
        };
        if let Some(expected) = image.expected
            && expected != digest
        {
            return Err(RegistryError::Moved {
                image: image.reference.to_string(),
                expected: expected.to_string(),
                actual: digest.to_string(),
            }
            .into());
        }
        wanted.push(Wanted {
            name: tag.clone().into(),
            digest,
            size,
        });
    }
    Ok(wanted)
}

pub(super) fn outcomes(
    trusted: &Trusted,
    wanted: &[Wanted],
    roles: impl Fn(&TargetName) -> Result<Vec<RoleName>, Error>,
) -> Result<Vec<TagOutcome>, Error> {
    wanted
        .iter()
        .map(|tag| {
            let before = trusted
                .lookup(tag.name.as_str())
                .ok()
                .and_then(|carrier| carrier.meta.sha256());
            Ok(TagOutcome {
                name: tag.name.clone(),
                digest: tag.digest,
                size: tag.size,
                before: before.map(Digest::from),
                roles: roles(&tag.name)?,
            })
        })
        .collect()
}

/// Docker's choice (spec §5.4): every direct child of `targets` that a key at hand may sign, or
/// `targets` itself when there are no delegations at all.
pub(super) fn roles_for(
    trusted: &Trusted,
    order: &Order,
    keys: &[PrivateKey],
    name: &TargetName,
) -> Result<Vec<RoleName>, Error> {
    let signable = choose(trusted, order, |reach| {
        reach.covers(name.as_str()) && trusted.may_sign(&reach.role, keys)
    });
    if signable.is_empty() {
        return Err(EditError::NoRoleForKeys {
            tag: quote(name.as_str()),
        }
        .into());
    }
    Ok(signable)
}

/// The roles that were asked for, or else those of Docker's choice that suit.
pub(super) fn choose(
    trusted: &Trusted,
    order: &Order,
    suits: impl Fn(&Reach) -> bool,
) -> Vec<RoleName> {
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
        .filter(|reach| suits(reach))
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
            draft.apply(Change::AddTarget {
                role: role.clone(),
                name: tag.name.clone(),
                meta: FileMeta::of_image(*tag.digest.as_bytes(), tag.size),
            })?;
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
