//! Orders as JavaScript gives them, settled into core's types; `types.ts` documents them.

use dct_core::error::Error;
use dct_core::error::InputError;
use dct_core::flow;
use dct_core::flow::Image;
use dct_core::flow::Repository;
use dct_core::flow::Source;
use dct_core::inspect::Bundle;
use dct_core::inspect::Report;
use dct_core::key::KeyId;
use dct_core::oci::Digest;
use dct_core::oci::Reference;
use dct_core::time::Instant;
use dct_core::trust::Expiry;
use dct_core::trust::FirstUse;
use dct_core::trust::Memory;
use dct_core::trust::Pins;
use dct_core::tuf::name::Gun;
use dct_core::tuf::name::SignerName;
use dct_core::wire;
use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::pasted;
use crate::safe::Keys;
use crate::safe::Safe;
use crate::safe::mistake;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Service {
    url: String,
    login: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SignOrder {
    images: Vec<String>,
    digest: Option<String>,
    #[serde(default)]
    roles: Vec<String>,
    registry: Service,
    server: Service,
    #[serde(default)]
    root_key_ids: Vec<String>,
    now: i64,
    #[serde(default)]
    dry_run: bool,
    #[serde(default)]
    patience_ms: u32,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct VerifyOrder {
    images: Vec<String>,
    digest: Option<String>,
    #[serde(default)]
    signers: Vec<String>,
    server: Service,
    #[serde(default)]
    root_key_ids: Vec<String>,
    now: i64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ReadOrder {
    gun: String,
    server: Service,
    now: i64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct InspectOrder {
    #[serde(default)]
    root_key_ids: Vec<String>,
    #[serde(default)]
    pins: String,
    memory: Option<String>,
    seen: Option<String>,
    now: i64,
}

/// Whether what is signed is published.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Publication {
    Real,
    Rehearsed,
}

/// Tags to sign.
pub(crate) struct Sign {
    pub(crate) repository: Repository,
    pub(crate) order: flow::Order,
    pub(crate) keys: Keys,
    pub(crate) publication: Publication,
}

/// Tags to look up.
pub(crate) struct Verify {
    pub(crate) repository: Repository,
    /// Each with its tag, and what it must be.
    pub(crate) images: Vec<(Reference, Option<Digest>)>,
    pub(crate) signers: Vec<SignerName>,
}

pub(crate) fn sign(text: &str, safe: &Safe) -> Result<Sign, Error> {
    let asked: SignOrder = read(text)?;
    let images = references(&asked.images)?;
    let first = same_repository(&images)?;
    let digest = asked.digest.as_deref().map(str::parse).transpose()?;
    let roles = asked.roles.iter().map(|role| role.parse());
    let registry = wire::Service::registry(
        asked.registry.url.parse()?,
        first.repository(),
        safe.login(asked.registry.login.as_deref())?,
    );
    let (publication, actions) = if asked.dry_run {
        (Publication::Rehearsed, "pull")
    } else {
        (Publication::Real, "pull,push")
    };
    let place = Place {
        gun: first.gun().clone(),
        server: &asked.server,
        root_key_ids: &asked.root_key_ids,
        expiry: Expiry::Enforce(Instant::from_unix(asked.now)),
    };
    Ok(Sign {
        repository: place.repository(actions, safe)?,
        order: flow::Order {
            roles: roles.collect::<Result<_, InputError>>()?,
            images: expected(images, digest)?
                .into_iter()
                .map(|(reference, expected)| Image {
                    reference,
                    expected,
                    source: Source::Registry(registry.clone()),
                })
                .collect(),
            patience_ms: asked.patience_ms,
        },
        keys: safe.keys(),
        publication,
    })
}

pub(crate) fn verify(text: &str, safe: &Safe) -> Result<Verify, Error> {
    let asked: VerifyOrder = read(text)?;
    let images = references(&asked.images)?;
    let digest = asked.digest.as_deref().map(str::parse).transpose()?;
    let signers = asked.signers.iter().map(|signer| signer.parse());
    let place = Place {
        gun: same_repository(&images)?.gun().clone(),
        server: &asked.server,
        root_key_ids: &asked.root_key_ids,
        expiry: Expiry::Enforce(Instant::from_unix(asked.now)),
    };
    Ok(Verify {
        repository: place.repository("pull", safe)?,
        images: expected(images, digest)?,
        signers: signers.collect::<Result<_, InputError>>()?,
    })
}

pub(crate) fn read_all(text: &str, safe: &Safe) -> Result<Repository, Error> {
    let asked: ReadOrder = read(text)?;
    let place = Place {
        gun: asked.gun.parse()?,
        server: &asked.server,
        root_key_ids: &[],
        expiry: Expiry::Tolerate(Instant::from_unix(asked.now)),
    };
    place.repository("pull", safe)
}

/// The report that is asked for on a bundle.
pub(crate) fn inspect(bundle: &str, text: &str) -> Result<Report, Error> {
    let asked: InspectOrder = read(text)?;
    let bundle = Bundle::from_json(bundle)?;
    let now = Instant::from_unix(asked.now);
    let pins = match asked.pins.trim() {
        "" => pins(bundle.gun.as_str(), &asked.root_key_ids)?,
        pasted => pasted::pins(pasted, &bundle.gun)?,
    };
    let memory = match (asked.memory, asked.seen) {
        (None, None) => None,
        (Some(memory), None) => Some(Memory::from_json(&memory)?),
        (None, Some(seen)) => Some(remembered(&seen, &bundle.gun, pins.clone(), now)?),
        (Some(_), Some(_)) => return Err(mistake("it has two memories").into()),
    };
    Ok(bundle.report(pins, memory, now))
}

/// What a client remembers who believed another bundle of the same repository.
fn remembered(seen: &str, gun: &Gun, pins: Pins, now: Instant) -> Result<Memory, Error> {
    let seen = Bundle::from_json(seen)?;
    if seen.gun != *gun {
        return Err(mistake("the bundle seen before is of another repository").into());
    }
    let trusted = seen.believe(pins, None, Expiry::Tolerate(now))?;
    Ok(trusted.remember())
}

/// A repository as it is asked for.
struct Place<'a> {
    gun: Gun,
    server: &'a Service,
    root_key_ids: &'a [String],
    expiry: Expiry,
}

impl Place<'_> {
    fn repository(self, actions: &str, safe: &Safe) -> Result<Repository, Error> {
        let login = safe.login(self.server.login.as_deref())?;
        let url = self.server.url.parse()?;
        Ok(Repository {
            server: wire::Service::trust_server(url, self.gun.as_str(), actions, login),
            pins: pins(self.gun.as_str(), self.root_key_ids)?,
            gun: self.gun,
            memory: None,
            expiry: self.expiry,
        })
    }
}

/// Who names a root key believes no other root.
pub(crate) fn pins(gun: &str, ids: &[String]) -> Result<Pins, InputError> {
    if ids.is_empty() {
        return Ok(Pins::none(FirstUse::Allow));
    }
    let ids = ids.iter().map(|id| id.parse());
    let ids: Vec<KeyId> = ids.collect::<Result<_, InputError>>()?;
    Pins::none(FirstUse::Forbid).pin_keys(gun, ids)
}

fn read<T: DeserializeOwned>(text: &str) -> Result<T, Error> {
    serde_json::from_str(text).map_err(|error| mistake(&error.to_string()).into())
}

fn references(images: &[String]) -> Result<Vec<Reference>, InputError> {
    images.iter().map(|image| image.parse()).collect()
}

/// One session is about one repository.
fn same_repository(images: &[Reference]) -> Result<&Reference, Error> {
    let first = images.first().ok_or_else(|| mistake("it names no image"))?;
    if images.iter().any(|image| image.gun() != first.gun()) {
        return Err(mistake("it names images of two repositories").into());
    }
    Ok(first)
}

/// What was said for all images counts as well as what stands in the name of one.
fn expected(
    images: Vec<Reference>,
    for_all: Option<Digest>,
) -> Result<Vec<(Reference, Option<Digest>)>, InputError> {
    images
        .into_iter()
        .map(|image| {
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
            Ok((image.without_digest(), expected))
        })
        .collect()
}
