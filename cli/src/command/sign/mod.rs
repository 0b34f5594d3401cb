//! `sign`: tags of one or more repositories, each repository in one publication.

mod dry_run;
mod wanted;

use dct_core::flow::Image;
use dct_core::flow::Order;
use dct_core::flow::Receipt;
use dct_core::flow::Repository;
use dct_core::flow::Source;
use dct_core::flow::sign;
use dct_core::key::KeyId;
use dct_core::sorted::Set;
use dct_core::trust::Trusted;
use dct_core::tuf::name::RoleName;
use dct_core::wire::Session;
use getrandom::SysRng;
use serde::Serialize;

use self::wanted::Wanted;
use super::Desk;
use crate::args::Sign;
use crate::failure::Failure;
use crate::keys::Keyring;

#[derive(Serialize)]
struct Signed {
    image: String,
    digest: String,
    size: u64,
    before: Option<String>,
    roles: Vec<String>,
    published: bool,
}

/// The tags of one repository, and how to reach it.
struct Work {
    repository: Repository,
    order: Order,
}

pub(super) fn run(desk: &Desk<'_>, args: &Sign) -> Result<(), Failure> {
    let keyring = desk
        .settings
        .keyring(&args.keys.key, &args.keys.passphrase)?;
    // A mistake in the last of many names must not come up after the first has been published.
    let wanted = wanted::read(args)?;
    if !args.no_registry {
        desk.refuse_shared_registries(wanted.iter().map(|tag| &tag.image))?;
    }
    desk.refuse_shared_servers(wanted.iter().map(|tag| &tag.image))?;
    let groups = wanted::by_repository(wanted);
    let work = groups.iter().map(|tags| work(desk, args, tags));
    let work: Vec<Work> = work.collect::<Result<_, _>>()?;
    if args.dry_run {
        return dry_run::run(desk, &keyring, &work);
    }
    let mut signed = Vec::new();
    let outcome = work.iter().try_for_each(|work| {
        signed.extend(publish(desk, &keyring, work)?);
        Ok(())
    });
    // What was published before another repository failed is published.
    if outcome.is_ok() || !signed.is_empty() {
        let lines = signed.iter();
        let lines: Vec<String> = lines
            .map(|signed| format!("{}@{}", signed.image, signed.digest))
            .collect();
        desk.report.result(&lines, &signed);
    }
    outcome
}

fn work(desk: &Desk<'_>, args: &Sign, tags: &[Wanted]) -> Result<Work, Failure> {
    let first = tags.first().ok_or_else(wanted::nothing)?;
    let source = match (args.digest, args.size) {
        (Some(digest), Some(size)) => Source::ByHand { digest, size },
        _ => Source::Registry(desk.registry(&first.image)?),
    };
    let images = tags.iter().map(|tag| Image {
        reference: tag.image.clone(),
        expected: tag.digest,
        source: source.clone(),
    });
    Ok(Work {
        repository: desk.repository(&first.image, "pull,push")?,
        order: Order {
            images: images.collect(),
            roles: args.role.clone(),
            patience_ms: u32::from(args.wait) * 1000,
        },
    })
}

fn publish(desk: &Desk<'_>, keyring: &Keyring, work: &Work) -> Result<Vec<Signed>, Failure> {
    let keys = |trusted: &Trusted| keyring.open(&accepted(trusted, &work.order.roles));
    let mut rng = SysRng;
    let receipt: Result<Receipt, Failure> = desk.drive(Session::start(|wire| {
        sign(wire, &work.repository, &work.order, keys, &mut rng)
    }));
    let receipt = receipt?;
    desk.keep(&receipt.published.trusted);
    Ok(told(desk, work, &receipt))
}

/// The keys that may sign a tag, and the snapshot, whose key an owner may have kept.
pub(crate) fn accepted(trusted: &Trusted, roles: &[RoleName]) -> Set<KeyId> {
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

fn told(desk: &Desk<'_>, work: &Work, receipt: &Receipt) -> Vec<Signed> {
    let tags = receipt.tags.iter().map(|tag| {
        let roles: Vec<String> = tag.roles.iter().map(ToString::to_string).collect();
        let is_published = !tag.changed.is_empty();
        let image = format!("{}:{}", work.repository.gun, tag.name);
        let before = tag.before.filter(|before| *before != tag.digest);
        let before = before.map(|before| format!(", which was {before} before"));
        desk.report.talk(&if is_published {
            let before = before.unwrap_or_default();
            format!("{image} signed in {}{before}", roles.join(", "))
        } else if receipt.published.signed.is_empty() {
            format!("{image} is signed so already, nothing was published")
        } else {
            format!("{image} is signed so already")
        });
        Signed {
            image,
            digest: tag.digest.to_string(),
            size: tag.size,
            before: tag.before.map(|digest| digest.to_string()),
            roles,
            published: is_published,
        }
    });
    tags.collect()
}
