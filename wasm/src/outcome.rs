//! Steps and outcomes as JSON; `types.ts` documents them.

use dct_core::error::Error;
use dct_core::flow::Answer;
use dct_core::flow::Order;
use dct_core::flow::Receipt;
use dct_core::flow::Rehearsal;
use dct_core::flow::Repository;
use dct_core::flow::RolePlan;
use dct_core::inspect::Bundle;
use dct_core::inspect::Files;
use dct_core::inspect::Report;
use dct_core::inspect::review;
use dct_core::key::PrivateKey;
use dct_core::oci::Digest;
use dct_core::sorted::Set;
use dct_core::time::Instant;
use dct_core::trust::Trusted;
use dct_core::tuf::name::RoleName;
use dct_core::tuf::name::TargetName;
use dct_core::wire::Request;
use serde_json::Value;
use serde_json::json;

use crate::convert;
use crate::order::Publication;
use crate::order::Verify;
use crate::safe::Keys;

/// What became of an order, or would have.
pub(crate) struct Signing {
    tags: Vec<Tag>,
    trusted: Trusted,
    signed: Vec<RoleName>,
    conflicts: u32,
    publication: Publication,
}

struct Tag {
    name: TargetName,
    digest: Digest,
    size: u64,
    before: Option<Digest>,
    roles: Vec<RoleName>,
    /// Those of them that did not say so before.
    changed: Vec<RoleName>,
}

impl From<Receipt> for Signing {
    fn from(receipt: Receipt) -> Self {
        let signed = receipt.published.signed;
        let is_signed = |role: &&RoleName| signed.contains(role);
        let tags = receipt.tags.into_iter().map(|tag| Tag {
            changed: tag.roles.iter().filter(is_signed).cloned().collect(),
            name: tag.name,
            digest: tag.digest,
            size: tag.size,
            before: tag.before,
            roles: tag.roles,
        });
        Self {
            tags: tags.collect(),
            trusted: receipt.published.trusted,
            signed,
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

/// Requests to send. Their bodies are handed out one by one: they may be long, and are bytes.
pub(crate) fn send(requests: &[Request]) -> String {
    let requests: Vec<Value> = requests.iter().map(request).collect();
    json!({ "kind": "send", "requests": requests }).to_string()
}

fn request(request: &Request) -> Value {
    let mut headers: Vec<(&str, &str)> = Vec::new();
    headers.extend(
        request
            .headers
            .iter()
            .map(|(name, value)| (*name, value.as_str())),
    );
    let authorization = request
        .authorization
        .as_ref()
        .map(|value| value.expose().as_str());
    headers.extend(authorization.map(|value| ("Authorization", value)));
    // The scheme in front of it is no secret, and masking `Bearer` would blot the log.
    let secret = authorization
        .and_then(|value| value.split_once(' '))
        .map(|(_, secret)| secret);
    json!({
        "method": request.method.as_str(),
        "url": request.url.as_str(),
        "headers": headers,
        "secrets": Vec::from_iter(secret),
        "max_response": request.max_response,
        "idempotent": request.is_idempotent(),
        "delay_ms": request.delay_ms,
    })
}

pub(crate) fn refused(error: &Error, believed: Option<(&Trusted, Instant)>) -> String {
    let report = believed.map(|(trusted, now)| report(trusted, now, |_| false));
    json!({ "kind": "refused", "refusal": convert::entry(error), "report": report }).to_string()
}

pub(crate) fn signed(
    repository: &Repository,
    signing: &Signing,
    order: &Order,
    keys: &Keys,
) -> String {
    let now = repository.expiry.now();
    let tags: Vec<Value> = signing
        .tags
        .iter()
        .zip(&order.images)
        .map(|(tag, image)| {
            json!({
                "image": image.reference.to_string(),
                "tag": tag.name.as_str(),
                "digest": tag.digest.to_string(),
                "size": tag.size,
                "before": tag.before.map(|digest| digest.to_string()),
                "roles": texts(&tag.roles),
                "status": status(signing, tag),
            })
        })
        .collect();
    done(&json!({
        "gun": signing.trusted.gun().to_string(),
        "tags": tags,
        "published": signing.publication == Publication::Real && !signing.signed.is_empty(),
        "signed_roles": texts(&signing.signed),
        "key_ids": key_ids(signing, keys.as_ref()),
        "conflicts": signing.conflicts,
        "report": report(&signing.trusted, now, |name| signing.tags.iter().any(|tag| tag.name.as_str() == name)),
        "bundle": bundle(repository, &signing.trusted),
    }))
}

/// A tag that stood in all its roles already was not touched.
fn status(signing: &Signing, tag: &Tag) -> &'static str {
    match (tag.changed.as_slice(), signing.publication) {
        ([], _) => "unchanged",
        (_, Publication::Real) => "signed",
        (_, Publication::Rehearsed) => "would_sign",
    }
}

/// The keys at hand that the signed roles accept.
fn key_ids(signing: &Signing, keys: &[PrivateKey]) -> Vec<String> {
    let roles = signing.signed.iter();
    let accepted: Set<_> = roles
        .flat_map(|role| signing.trusted.key_ids(role))
        .collect();
    let held = keys
        .iter()
        .map(PrivateKey::id)
        .filter(|id| accepted.contains(id));
    texts(&held.collect::<Set<_>>())
}

pub(crate) fn verified(trusted: &Trusted, verify: &Verify, answers: &[Answer]) -> String {
    let now = verify.repository.expiry.now();
    let asked = |name: &str| {
        verify
            .images
            .iter()
            .any(|(image, _)| image.tag().is_some_and(|tag| tag.as_str() == name))
    };
    let report = report(trusted, now, asked);
    let tags: Vec<Value> = verify
        .images
        .iter()
        .zip(answers)
        .map(|((image, _), answer)| {
            let tag = image.tag().map(ToString::to_string).unwrap_or_default();
            let shown = report.tags.iter().find(|shown| shown.name == tag);
            json!({
                "image": image.to_string(),
                "tag": tag,
                "digest": answer.digest().to_string(),
                "size": answer.released.meta.length,
                "released_by": answer.released.role.to_string(),
                "signers": shown.map(|shown| &shown.signers),
            })
        })
        .collect();
    done(&json!({
        "gun": trusted.gun().to_string(),
        "tags": tags,
        "report": report,
        "bundle": bundle(&verify.repository, trusted),
    }))
}

pub(crate) fn read(bundle: &Bundle) -> String {
    done(&json!({ "gun": bundle.gun.to_string(), "bundle": bundle.to_json() }))
}

pub(crate) fn report_alone(report: &Report) -> String {
    json!(report).to_string()
}

fn done(outcome: &Value) -> String {
    json!({ "kind": "done", "outcome": outcome }).to_string()
}

/// The report with those tags alone that were asked for: there may be fifty thousand others.
fn report(trusted: &Trusted, now: Instant, is_asked: impl Fn(&str) -> bool) -> Report {
    let mut report = review(trusted, now);
    report.tags.retain(|tag| is_asked(&tag.name));
    report
}

fn bundle(repository: &Repository, trusted: &Trusted) -> String {
    let bundle = Bundle {
        gun: repository.gun.clone(),
        server: repository.server.base().to_string(),
        fetched: repository.expiry.now(),
        files: Files::of(trusted),
    };
    bundle.to_json()
}

fn texts<'a, T: ToString + 'a>(values: impl IntoIterator<Item = &'a T>) -> Vec<String> {
    values.into_iter().map(ToString::to_string).collect()
}
