//! Steps and outcomes as JSON.

use alloc::string::String;
use alloc::string::ToString;
use alloc::vec::Vec;

use serde::Serialize;

use super::order::Verify;
use super::refusal::Refusal;
use super::safe::Keys;
use super::signing::Signing;
use crate::error::Error;
use crate::flow::Answer;
use crate::flow::Order;
use crate::flow::Repository;
use crate::inspect::Bundle;
use crate::inspect::Files;
use crate::inspect::Report;
use crate::inspect::review;
use crate::json::compose;
use crate::time::Instant;
use crate::trust::Trusted;
use crate::wire::Request;

/// What to do next; `kind` says which of the others is there.
#[derive(Default, Serialize)]
struct Step<'a, T> {
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    requests: Option<Vec<Sent<'a>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    outcome: Option<T>,
    #[serde(skip_serializing_if = "Option::is_none")]
    refusal: Option<Refusal>,
    #[serde(skip_serializing_if = "Option::is_none")]
    report: Option<Report>,
}

#[derive(Serialize)]
struct Sent<'a> {
    method: &'static str,
    url: &'a str,
    headers: Vec<(&'a str, &'a str)>,
    secrets: Vec<&'a str>,
    max_response: usize,
    idempotent: bool,
    delay_ms: u32,
}

#[derive(Serialize)]
struct Outcome {
    gun: String,
    tags: Vec<SignedTag>,
    published: bool,
    signed_roles: Vec<String>,
    key_ids: Vec<String>,
    conflicts: u32,
    report: Report,
    bundle: String,
}

#[derive(Serialize)]
struct SignedTag {
    image: String,
    tag: String,
    digest: String,
    size: u64,
    before: Option<String>,
    roles: Vec<String>,
    status: &'static str,
}

/// What was read, and of tags that were looked up, what they are.
#[derive(Serialize)]
struct Read {
    gun: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    tags: Option<Vec<VerifiedTag>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    report: Option<Report>,
    bundle: String,
}

#[derive(Serialize)]
struct VerifiedTag {
    image: String,
    tag: String,
    digest: String,
    size: u64,
    released_by: String,
    signers: Vec<String>,
}

/// Requests to send. Their bodies are handed out one by one: they may be long, and are bytes.
pub(super) fn send(requests: &[Request]) -> String {
    compose(&Step::<()> {
        kind: "send",
        requests: Some(requests.iter().map(Sent::of).collect()),
        ..Step::default()
    })
}

impl<'a> Sent<'a> {
    fn of(request: &'a Request) -> Self {
        let mut headers: Vec<(&str, &str)> = Vec::new();
        for (name, value) in &request.headers {
            headers.push((name, value));
        }
        let authorization = request.authorization.as_ref();
        let authorization = authorization.map(|value| value.expose().as_str());
        headers.extend(authorization.map(|value| ("Authorization", value)));
        // The scheme in front of it is no secret, and masking `Bearer` would blot the log.
        let secret = authorization.and_then(|value| value.split_once(' '));
        Self {
            method: request.method.as_str(),
            url: request.url.as_str(),
            headers,
            secrets: Vec::from_iter(secret.map(|(_, secret)| secret)),
            max_response: request.max_response,
            idempotent: request.is_idempotent(),
            delay_ms: request.delay_ms,
        }
    }
}

pub(super) fn refused(error: &Error, believed: Option<(&Trusted, Instant)>) -> String {
    compose(&Step::<()> {
        kind: "refused",
        refusal: Some(Refusal::of(error)),
        report: believed.map(|(trusted, now)| report(trusted, now, |_| false)),
        ..Step::default()
    })
}

pub(super) fn signed(
    repository: &Repository,
    signing: &Signing,
    order: &Order,
    keys: &Keys,
) -> String {
    let trusted = &signing.trusted;
    let mut tags = Vec::new();
    for (tag, image) in signing.tags.iter().zip(&order.images) {
        tags.push(SignedTag {
            image: image.reference.to_string(),
            tag: tag.name.to_string(),
            digest: tag.digest.to_string(),
            size: tag.size,
            before: tag.before.map(|digest| digest.to_string()),
            roles: texts(&tag.roles),
            status: signing.status(tag),
        });
    }
    done(Outcome {
        gun: trusted.gun().to_string(),
        published: signing.is_published(),
        signed_roles: texts(&signing.signed),
        key_ids: texts(&signing.key_ids(keys.as_ref())),
        conflicts: signing.conflicts,
        report: report(trusted, repository.expiry.now(), |name| {
            tags.iter().any(|tag| tag.tag == name)
        }),
        bundle: bundle(repository, trusted),
        tags,
    })
}

pub(super) fn verified(trusted: &Trusted, verify: &Verify, answers: &[Answer]) -> String {
    let now = verify.repository.expiry.now();
    let asked = |name: &str| {
        verify
            .images
            .iter()
            .any(|(image, _)| image.tag().is_some_and(|tag| tag.as_str() == name))
    };
    let report = report(trusted, now, asked);
    let mut tags = Vec::new();
    for ((image, _), answer) in verify.images.iter().zip(answers) {
        let tag = image.tag().map(ToString::to_string).unwrap_or_default();
        let shown = report.tags.iter().find(|shown| shown.name == tag);
        tags.push(VerifiedTag {
            image: image.to_string(),
            digest: answer.digest().to_string(),
            size: answer.released.meta.length,
            released_by: answer.released.role.to_string(),
            signers: shown.map(|shown| shown.signers.clone()).unwrap_or_default(),
            tag,
        });
    }
    done(Read {
        gun: trusted.gun().to_string(),
        tags: Some(tags),
        report: Some(report),
        bundle: bundle(&verify.repository, trusted),
    })
}

pub(super) fn read(bundle: &Bundle) -> String {
    done(Read {
        gun: bundle.gun.to_string(),
        tags: None,
        report: None,
        bundle: bundle.to_json(),
    })
}

fn done(outcome: impl Serialize) -> String {
    compose(&Step {
        kind: "done",
        outcome: Some(outcome),
        requests: None,
        refusal: None,
        report: None,
    })
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
