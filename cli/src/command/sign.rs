//! `sign`: tags of one or more repositories, each repository in one publication.

use std::collections::BTreeSet;

use dct_core::error::InputError;
use dct_core::flow::Image;
use dct_core::flow::Order;
use dct_core::flow::Receipt;
use dct_core::flow::Source;
use dct_core::flow::sign;
use dct_core::key::KeyId;
use dct_core::oci::Digest;
use dct_core::oci::Reference;
use dct_core::trust::Trusted;
use dct_core::tuf::name::RoleName;
use dct_core::wire::Session;
use getrandom::SysRng;
use serde::Serialize;

use super::Desk;
use crate::args::Sign;
use crate::failure::Failure;

#[derive(Serialize)]
struct Signed {
    image: String,
    digest: String,
    size: u64,
    before: Option<String>,
    roles: Vec<String>,
    published: bool,
}

pub(super) fn run(desk: &Desk<'_>, args: &Sign) -> Result<(), Failure> {
    let keyring = desk
        .settings
        .keyring(&args.keys.key, &args.keys.passphrase)?;
    refuse_untagged(&args.images)?;
    let mut signed = Vec::new();
    for images in by_repository(&args.images) {
        let Some(first) = images.first() else {
            continue;
        };
        let repository = desk.repository(first, "pull,push")?;
        let order = Order {
            images: orders(desk, args, &images)?,
            roles: args.role.clone(),
        };
        let keys = |trusted: &Trusted| keyring.open(&accepted(trusted, &args.role));
        let mut rng = SysRng;
        let receipt: Result<Receipt, Failure> = desk.drive(Session::start(|wire| {
            sign(wire, &repository, &order, keys, &mut rng)
        }));
        let receipt = receipt?;
        desk.keep(&receipt.published.trusted);
        signed.extend(told(desk, &images, &receipt));
    }
    let lines: Vec<String> = signed
        .iter()
        .map(|signed| format!("{}@{}", signed.image, signed.digest))
        .collect();
    desk.report.result(&lines, &signed);
    Ok(())
}

/// A mistake in the last of many names must not come up after the first has been published.
fn refuse_untagged(images: &[Reference]) -> Result<(), InputError> {
    match images.iter().find(|image| image.tag().is_none()) {
        None => Ok(()),
        Some(image) => Err(InputError::Reference {
            text: image.to_string(),
            fact: "it names no tag to sign",
        }),
    }
}

/// The images by repository, in the order in which these were named first.
fn by_repository(images: &[Reference]) -> Vec<Vec<Reference>> {
    let mut groups: Vec<Vec<Reference>> = Vec::new();
    for image in images {
        let known = groups.iter_mut().find(|group| {
            group
                .first()
                .is_some_and(|first| first.gun() == image.gun())
        });
        match known {
            Some(group) => group.push(image.clone()),
            None => groups.push(vec![image.clone()]),
        }
    }
    groups
}

fn orders(desk: &Desk<'_>, args: &Sign, images: &[Reference]) -> Result<Vec<Image>, Failure> {
    let source = match (args.digest, args.size, images.first()) {
        (Some(digest), Some(size), _) => Source::ByHand { digest, size },
        (_, _, Some(first)) => Source::Registry(desk.registry(first)?),
        _ => return Ok(Vec::new()),
    };
    let orders = images.iter().map(|image| Image {
        reference: image.clone(),
        expected: expected(args.digest, image),
        source: source.clone(),
    });
    Ok(orders.collect())
}

/// What was said for all images counts as well as what stands in the name of one.
fn expected(for_all: Option<Digest>, image: &Reference) -> Option<Digest> {
    for_all.or(image.digest())
}

/// The keys that may sign a tag, and the snapshot, whose key an owner may have kept.
pub(crate) fn accepted(trusted: &Trusted, roles: &[RoleName]) -> BTreeSet<KeyId> {
    let mut ids = trusted.key_ids(&RoleName::Snapshot);
    let children: Vec<RoleName> = trusted
        .reaches()
        .into_iter()
        .map(|reach| reach.role)
        .filter(|role| role.is_direct_child_of(&RoleName::Targets))
        .collect();
    let signing = match (roles, children.as_slice()) {
        ([], []) => &[RoleName::Targets],
        ([], children) => children,
        (roles, _) => roles,
    };
    for role in signing {
        ids.extend(trusted.key_ids(role));
    }
    ids
}

fn told(desk: &Desk<'_>, images: &[Reference], receipt: &Receipt) -> Vec<Signed> {
    let published = &receipt.published;
    let tags = images.iter().zip(&receipt.tags).map(|(image, tag)| {
        let roles: Vec<String> = tag.roles.iter().map(ToString::to_string).collect();
        let is_published = tag.roles.iter().any(|role| published.signed.contains(role));
        desk.report.talk(&if is_published {
            format!("{image} signed in {}", roles.join(", "))
        } else {
            format!("{image} is signed so already, nothing was published")
        });
        Signed {
            image: format!("{}:{}", image.gun(), tag.name),
            digest: tag.digest.to_string(),
            size: tag.size,
            before: tag.before.map(|digest| digest.to_string()),
            roles,
            published: is_published,
        }
    });
    tags.collect()
}
