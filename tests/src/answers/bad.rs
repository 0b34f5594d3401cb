//! A row for every answer that is not the expected one.

use dct_core::error::Error;
use dct_core::error::TrustError;
use dct_core::flow::Order;
use dct_core::key::PrivateKey;
use dct_core::oci::Digest;
use dct_core::wire::Method;
use dct_core::wire::Reply;
use dct_core::wire::Request;
use dct_core::wire::TransportError;
use dct_core::wire::Url;

use super::Case;
use super::server::REGISTRY;
use super::server::TRUST;
use super::server::create_again;
use super::server::found;
use super::server::revoke_from_what_is_not_seen;
use super::server::revoke_without_its_keys;
use super::server::sign_against_a_rival;
use super::server::sign_ordered;
use super::server::sign_while;
use super::server::status;
use super::server::verify_and;
use super::server::visit_after_too_many_roots;
use super::server::visit_what_vanished;
use super::server::with;
use crate::repo::Hand;
use crate::repo::tag;

/// Answers a request, or lets the honest server do so.
type Answer = fn(&Request, &mut dyn FnMut() -> Reply) -> Reply;

/// Every case, after it ran.
#[must_use]
#[expect(clippy::too_many_lines, reason = "a table is as long as it is")]
pub fn bad_answers() -> Vec<Case> {
    let addresses = [
        "",
        "ftp://x",
        "https://",
        "https://a@b",
        "https://x:0",
        "https://x/\n",
    ];
    let run = |(name, code, answer): &(&'static str, &'static str, Answer)| Case {
        name,
        outcome: sign_while(answer),
        code,
    };
    let address = |text: &&'static str| Case {
        name: text,
        outcome: text.parse::<Url>().map(drop).map_err(Error::from),
        code: "input.url",
    };
    let orders = [
        (
            "every upload meets another publisher",
            "server.conflict",
            sign_while(conflict()),
        ),
        (
            "the tag is not what was pushed",
            "registry.moved",
            sign_ordered(expect_another, |_, honest| honest()),
        ),
        (
            "no role is for this key",
            "edit.no_role_for_keys",
            sign_ordered(bring_another_key, |_, honest| honest()),
        ),
        (
            "a tag is revoked without its signers",
            "edit.still_trusted",
            revoke_without_its_keys(),
        ),
        (
            "a tag is revoked from a role that is not believed",
            "edit.unseen",
            revoke_from_what_is_not_seen(),
        ),
        (
            "the repository is there already",
            "server.exists",
            create_again(),
        ),
        (
            "a rival moves the tag meanwhile",
            "edit.moved",
            sign_against_a_rival(),
        ),
        (
            "the repository was deleted since",
            "server.vanished",
            visit_what_vanished(),
        ),
        (
            "the root is two thousand versions on",
            "metadata.too_many",
            visit_after_too_many_roots(),
        ),
        (
            "the tag is another image than expected",
            "trust.other_digest",
            verify_and(
                tag("targets/alice", "1", 1),
                &["alice", "snapshot"],
                |answer| answer.refuse_other(Digest::of(b"another image")),
            ),
        ),
        (
            "a signer never signed the tag",
            "trust.not_signed_by",
            verify_and(
                tag("targets/alice", "1", 1),
                &["alice", "snapshot"],
                |answer| answer.refuse_dissent(&["carol".parse().map_err(|_| nobody())?]),
            ),
        ),
        (
            "a signer signed another image",
            "trust.signers_disagree",
            verify_and(
                tag("targets/alice", "1", 99),
                &["alice", "snapshot"],
                |answer| answer.refuse_dissent(&["alice".parse().map_err(|_| nobody())?]),
            ),
        ),
    ];
    let order = |(name, code, outcome)| Case {
        name,
        outcome,
        code,
    };
    let rows = REGISTRY_ROWS
        .iter()
        .chain(TRUST_ROWS)
        .chain(TOKEN_ROWS)
        .map(run);
    rows.chain(addresses.iter().map(address))
        .chain(orders.map(order))
        .collect()
}

/// For a name that is valid in the source above.
fn nobody() -> TrustError {
    TrustError::NoTag { tag: String::new() }
}

fn expect_another(order: &mut Order, _: &mut Vec<PrivateKey>) {
    for image in &mut order.images {
        image.expected = Some(Digest::of(b"another image"));
    }
}

fn bring_another_key(_: &mut Order, keys: &mut Vec<PrivateKey>) {
    *keys = vec![Hand::p256(99).private()];
}

const REGISTRY_ROWS: &[(&str, &str, Answer)] = &[
    ("the registry is down", "registry.unreachable", |r, ok| {
        at(r, REGISTRY, ok, Err(TransportError::Connect))
    }),
    (
        "the registry has no name",
        "registry.unreachable",
        |r, ok| at(r, REGISTRY, ok, Err(TransportError::Resolve)),
    ),
    ("the registry is slow", "registry.unreachable", |r, ok| {
        at(r, REGISTRY, ok, Err(TransportError::Timeout))
    }),
    ("the registry hangs up", "registry.unreachable", |r, ok| {
        at(r, REGISTRY, ok, Err(TransportError::Interrupted))
    }),
    (
        "the registry's certificate is foreign",
        "registry.unreachable",
        |r, ok| at(r, REGISTRY, ok, Err(TransportError::Certificate)),
    ),
    (
        "the manifest is larger than any",
        "registry.unreachable",
        |r, ok| at(r, REGISTRY, ok, Ok(found(&vec![b' '; 5 << 20]))),
    ),
    ("the tag is not there", "registry.missing", |r, ok| {
        at(r, REGISTRY, ok, Ok(status(404, "")))
    }),
    (
        "the registry refuses without a challenge",
        "registry.unauthorized",
        |r, ok| at(r, REGISTRY, ok, Ok(status(401, ""))),
    ),
    (
        "the registry wants a password that we lack",
        "registry.unauthorized",
        |r, ok| {
            at(
                r,
                REGISTRY,
                ok,
                Ok(with(
                    status(401, ""),
                    "WWW-Authenticate",
                    "Basic realm=\"x\"",
                )),
            )
        },
    ),
    ("the registry forbids", "registry.denied", |r, ok| {
        at(r, REGISTRY, ok, Ok(status(403, "")))
    }),
    (
        "the registry limits",
        "registry.too_many_requests",
        |r, ok| at(r, REGISTRY, ok, Ok(status(429, ""))),
    ),
    ("the registry fails", "registry.status", |r, ok| {
        at(r, REGISTRY, ok, Ok(status(500, "<html>oops\n::error::")))
    }),
    ("a login page is no manifest", "input.manifest", |r, ok| {
        at(r, REGISTRY, ok, Ok(found(b"<html>")))
    }),
    (
        "the digest named is not that of the bytes",
        "registry.corrupt",
        |r, ok| {
            let other = format!("sha256:{}", "0".repeat(64));
            at(
                r,
                REGISTRY,
                ok,
                Ok(with(found(MANIFEST), "Docker-Content-Digest", &other)),
            )
        },
    ),
    (
        "the registry redirects nowhere",
        "registry.malformed",
        |r, ok| at(r, REGISTRY, ok, Ok(status(302, ""))),
    ),
    (
        "the registry redirects in circles",
        "registry.malformed",
        |r, ok| {
            at(
                r,
                REGISTRY,
                ok,
                Ok(with(status(307, ""), "Location", "/again")),
            )
        },
    ),
    (
        "the registry redirects to plain http",
        "registry.malformed",
        |r, ok| {
            at(
                r,
                REGISTRY,
                ok,
                Ok(with(
                    status(307, ""),
                    "Location",
                    "http://registry.example/v2/",
                )),
            )
        },
    ),
    (
        "the registry's tokens come over plain http",
        "registry.exposed",
        |r, ok| {
            let challenge = "Bearer realm=\"http://tokens.example/t\",service=\"s\"";
            at(
                r,
                REGISTRY,
                ok,
                Ok(with(status(401, ""), "WWW-Authenticate", challenge)),
            )
        },
    ),
    (
        "the registry's tokens come from this machine",
        "registry.exposed",
        |r, ok| {
            let challenge = "Bearer realm=\"http://127.0.0.1:1/t\",service=\"s\"";
            at(
                r,
                REGISTRY,
                ok,
                Ok(with(status(401, ""), "WWW-Authenticate", challenge)),
            )
        },
    ),
];

const TRUST_ROWS: &[(&str, &str, Answer)] = &[
    ("the trust server is down", "server.unreachable", |r, ok| {
        at(r, TRUST, ok, Err(TransportError::Connect))
    }),
    (
        "it knows nothing of the repository",
        "server.no_trust_data",
        |r, ok| at(r, TRUST, ok, Ok(status(404, ""))),
    ),
    ("it forbids", "server.denied", |r, ok| {
        at(r, TRUST, ok, Ok(status(403, "")))
    }),
    ("it limits", "server.too_many_requests", |r, ok| {
        at(r, TRUST, ok, Ok(status(429, "")))
    }),
    ("it fails", "server.status", |r, ok| {
        at(r, TRUST, ok, Ok(status(503, "down")))
    }),
    ("it answers with a page", "metadata.json", |r, ok| {
        at(r, TRUST, ok, Ok(found(b"<html>")))
    }),
    ("it answers with half a file", "metadata.json", |r, ok| {
        at(r, TRUST, ok, Ok(found(b"{\"signed\":{")))
    }),
    ("it redirects to no address", "server.malformed", |r, ok| {
        at(
            r,
            TRUST,
            ok,
            Ok(with(status(301, ""), "Location", "javascript:alert(1)")),
        )
    }),
    ("a listed file is not there", "server.missing", |r, ok| {
        if r.url.path().contains("/targets.") {
            Ok(status(404, ""))
        } else {
            ok()
        }
    }),
    (
        "it refuses the update with its reason",
        "server.refused",
        |r, ok| {
            let body = r#"{"errors":[{"code":"INVALID_UPDATE","message":"m","detail":{"Name":"ErrBadTargets","Error":{"Msg":"no"}}}]}"#;
            posted(r, ok, Ok(status(400, body)))
        },
    ),
    (
        "it refuses the update with a page",
        "server.refused",
        |r, ok| posted(r, ok, Ok(status(400, "<html>"))),
    ),
    ("it cannot store the update", "server.status", |r, ok| {
        let body = r#"{"errors":[{"code":"UPDATING","message":"m","detail":{}}]}"#;
        posted(r, ok, Ok(status(500, body)))
    }),
    (
        "it takes the update and forgets it",
        "server.not_visible",
        |r, ok| posted(r, ok, Ok(found(b""))),
    ),
    (
        "the upload is not answered",
        "server.unreachable",
        |r, ok| posted(r, ok, Err(TransportError::Interrupted)),
    ),
];

const TOKEN_ROWS: &[(&str, &str, Answer)] = &[
    (
        "tokens come over plain http",
        "server.exposed",
        |r, honest| match r.url.origin() {
            TRUST => Ok(with(
                status(401, ""),
                "www-authenticate",
                "Bearer realm=\"http://tokens.example/t\"",
            )),
            _ => honest(),
        },
    ),
    (
        "the token service refuses",
        "server.unauthorized",
        |r, ok| token(r, ok, status(401, "")),
    ),
    (
        "the token service gives none",
        "server.malformed",
        |r, ok| token(r, ok, found(b"{}")),
    ),
    (
        "the token would begin a header",
        "server.malformed",
        |r, ok| token(r, ok, found(br#"{"token":"a\r\nX-Evil: 1"}"#)),
    ),
    (
        "a token that is refused again",
        "server.unauthorized",
        |r, ok| token(r, ok, found(br#"{"access_token":"t"}"#)),
    ),
];

const MANIFEST: &[u8] =
    br#"{"schemaVersion":2,"mediaType":"application/vnd.oci.image.index.v1+json","manifests":[]}"#;

fn at(request: &Request, origin: &str, honest: &mut dyn FnMut() -> Reply, bad: Reply) -> Reply {
    if request.url.origin() == origin {
        bad
    } else {
        honest()
    }
}

fn posted(request: &Request, honest: &mut dyn FnMut() -> Reply, bad: Reply) -> Reply {
    if request.method == Method::Post {
        bad
    } else {
        honest()
    }
}

/// A trust server that wants a token whatever it is shown, and the service that gives it.
fn token(
    request: &Request,
    honest: &mut dyn FnMut() -> Reply,
    granted: dct_core::wire::Response,
) -> Reply {
    match request.url.origin() {
        TRUST => Ok(with(
            status(401, ""),
            "www-authenticate",
            "Bearer realm=\"https://tokens.example/t\",service=\"s\"",
        )),
        "https://tokens.example" => Ok(granted),
        _ => honest(),
    }
}

fn conflict() -> Answer {
    |request, honest| {
        posted(
            request,
            honest,
            Ok(status(
                400,
                r#"{"errors":[{"code":"VERSION","message":"m","detail":{}}]}"#,
            )),
        )
    }
}
