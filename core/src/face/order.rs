//! Orders as a host gives them, settled into core's types. Nothing is sent or believed here.

use alloc::string::String;
use alloc::string::ToString;
use alloc::vec::Vec;

use super::pasted;
use super::safe::Keys;
use super::safe::Safe;
use super::safe::mistake;
use crate::error::Error;
use crate::error::InputError;
use crate::error::MetadataError;
use crate::flow;
use crate::flow::Image;
use crate::flow::Repository;
use crate::flow::Source;
use crate::inspect::Bundle;
use crate::inspect::Report;
use crate::json::Members;
use crate::key::KeyId;
use crate::oci::Digest;
use crate::oci::Reference;
use crate::time::Instant;
use crate::trust::Expiry;
use crate::trust::FirstUse;
use crate::trust::Memory;
use crate::trust::Pins;
use crate::tuf::name::Gun;
use crate::tuf::name::SignerName;
use crate::wire;

/// Each with its tag, and what it must be.
pub(super) type Images = Vec<(Reference, Option<Digest>)>;

/// Whether what is signed is published.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Publication {
    Real,
    Rehearsed,
}

/// Tags to sign.
pub(super) struct Sign {
    pub(super) repository: Repository,
    pub(super) order: flow::Order,
    pub(super) keys: Keys,
    pub(super) publication: Publication,
}

/// Tags to look up.
pub(super) struct Verify {
    pub(super) repository: Repository,
    pub(super) images: Images,
    pub(super) signers: Vec<SignerName>,
}

pub(super) fn sign(text: &str, safe: &Safe) -> Result<Sign, Error> {
    let mut asked = read(text)?;
    let (images, first) = images(&mut asked)?;
    let roles = asked.texts("roles").map_err(misread)?;
    let registry = service(&mut asked, "registry")?;
    let registry = wire::Service::registry(
        registry.url.parse()?,
        first.repository(),
        safe.login(registry.login.as_deref())?,
    );
    let patience_ms = match asked.get("patience_ms") {
        Some(_) => asked.small("patience_ms").map_err(misread)?,
        None => 0,
    };
    let (publication, actions) = if asked.flag("dry_run").map_err(misread)? {
        (Publication::Rehearsed, "pull")
    } else {
        (Publication::Real, "pull,push")
    };
    let repository = repository(asked, first.gun().clone(), Expiry::Enforce, actions, safe)?;
    let mut order = flow::Order {
        roles: Vec::new(),
        images: Vec::new(),
        patience_ms,
    };
    for role in &roles {
        order.roles.push(role.parse()?);
    }
    for (reference, expected) in images {
        order.images.push(Image {
            reference,
            expected,
            source: Source::Registry(registry.clone()),
        });
    }
    Ok(Sign {
        repository,
        order,
        keys: safe.keys(),
        publication,
    })
}

pub(super) fn verify(text: &str, safe: &Safe) -> Result<Verify, Error> {
    let mut asked = read(text)?;
    let (images, first) = images(&mut asked)?;
    let mut signers = Vec::new();
    for signer in asked.texts("signers").map_err(misread)? {
        signers.push(signer.parse()?);
    }
    Ok(Verify {
        repository: repository(asked, first.gun().clone(), Expiry::Enforce, "pull", safe)?,
        images,
        signers,
    })
}

pub(super) fn read_all(text: &str, safe: &Safe) -> Result<Repository, Error> {
    let mut asked = read(text)?;
    let gun = asked.text("gun").map_err(misread)?.parse()?;
    repository(asked, gun, Expiry::Tolerate, "pull", safe)
}

/// The report that is asked for on a bundle.
pub(super) fn inspect(bundle: &str, text: &str) -> Result<Report, Error> {
    let mut asked = read(text)?;
    let now = now(&mut asked)?;
    let ids = asked.texts("root_key_ids").map_err(misread)?;
    let pasted = asked.text_if_any("pins").map_err(misread)?;
    let memory = asked.text_if_any("memory").map_err(misread)?;
    let seen = asked.text_if_any("seen").map_err(misread)?;
    asked.end().map_err(misread)?;
    let bundle = Bundle::from_json(bundle)?;
    let pins = match (pasted.unwrap_or_default().trim(), ids.is_empty()) {
        ("", _) => pins(bundle.gun.as_str(), &ids)?,
        (pasted, true) => pasted::pins(pasted, &bundle.gun)?,
        // To take one and drop the other would believe what somebody meant to refuse.
        (_, false) => return Err(mistake("it has both `pins` and `root_key_ids`")),
    };
    let memory = match (memory, seen) {
        (None, None) => None,
        (Some(memory), None) => Some(Memory::from_json(&memory)?),
        (None, Some(seen)) => Some(remembered(&seen, &bundle.gun, pins.clone(), now)?),
        (Some(_), Some(_)) => return Err(mistake("it has two memories")),
    };
    Ok(bundle.report(pins, memory, now))
}

/// What a client remembers who believed another bundle of the same repository.
fn remembered(seen: &str, gun: &Gun, pins: Pins, now: Instant) -> Result<Memory, Error> {
    let seen = Bundle::from_json(seen)?;
    if seen.gun != *gun {
        return Err(mistake("the bundle seen before is of another repository"));
    }
    let trusted = seen.believe(pins, None, Expiry::Tolerate(now))?;
    Ok(trusted.remember())
}

/// What every order about a repository says, which is all that is left of it.
fn repository(
    mut asked: Members<'_>,
    gun: Gun,
    expiry: fn(Instant) -> Expiry,
    actions: &str,
    safe: &Safe,
) -> Result<Repository, Error> {
    let server = service(&mut asked, "server")?;
    let ids = asked.texts("root_key_ids").map_err(misread)?;
    let now = now(&mut asked)?;
    asked.end().map_err(misread)?;
    let (url, login) = (server.url.parse()?, server.login.as_deref());
    Ok(Repository {
        server: wire::Service::trust_server(url, gun.as_str(), actions, safe.login(login)?),
        pins: pins(gun.as_str(), &ids)?,
        gun,
        memory: None,
        expiry: expiry(now),
    })
}

struct Service {
    url: String,
    login: Option<String>,
}

fn service(asked: &mut Members<'_>, name: &str) -> Result<Service, Error> {
    let read = |asked: &mut Members<'_>| {
        let mut members = asked.need(name)?.into_members(name)?;
        let service = Service {
            url: members.text("url")?,
            login: members.text_if_any("login")?,
        };
        members.end()?;
        Ok(service)
    };
    read(asked).map_err(misread)
}

fn now(asked: &mut Members<'_>) -> Result<Instant, Error> {
    let seconds = asked.integer("now").map_err(misread)?;
    Ok(Instant::from_unix(seconds))
}

/// Images with what they must be, and the first of them: one session is about one repository.
fn images(asked: &mut Members<'_>) -> Result<(Images, Reference), Error> {
    let named = asked.texts("images").map_err(misread)?;
    let digest = asked.text_if_any("digest").map_err(misread)?;
    let mut images: Vec<Reference> = Vec::new();
    for image in &named {
        images.push(image.parse()?);
    }
    let first = images.first().ok_or_else(|| mistake("it names no image"))?;
    if images.iter().any(|image| image.gun() != first.gun()) {
        return Err(mistake("it names images of two repositories"));
    }
    let first = first.clone();
    let digest = digest.as_deref().map(str::parse).transpose()?;
    Ok((expected(images, digest)?, first))
}

/// Who names a root key believes no other root.
pub(super) fn pins(gun: &str, ids: &[String]) -> Result<Pins, InputError> {
    if ids.is_empty() {
        return Ok(Pins::none(FirstUse::Allow));
    }
    let mut pinned: Vec<KeyId> = Vec::new();
    for id in ids {
        pinned.push(id.parse()?);
    }
    Pins::none(FirstUse::Forbid).pin_keys(gun, pinned)
}

fn read(text: &str) -> Result<Members<'_>, Error> {
    Members::read(text.as_bytes()).map_err(misread)
}

#[expect(clippy::needless_pass_by_value, reason = "`map_err` hands it over")]
fn misread(error: MetadataError) -> Error {
    mistake(&error.to_string())
}

/// What was said for all images counts as well as what stands in the name of one.
fn expected(
    images: Vec<Reference>,
    for_all: Option<Digest>,
) -> Result<Vec<(Reference, Option<Digest>)>, InputError> {
    let mut all = Vec::new();
    for image in images {
        let own = image.digest();
        let refused = |fact| InputError::Reference {
            text: image.to_string(),
            fact,
        };
        if image.tag().is_none() {
            return Err(refused("it names no tag, and tags are what is signed"));
        }
        if own.is_some() && for_all.is_some() && own != for_all {
            return Err(refused(
                "its digest is another than the one given beside it",
            ));
        }
        let expected = for_all.or(own);
        all.push((image.without_digest(), expected));
    }
    Ok(all)
}
