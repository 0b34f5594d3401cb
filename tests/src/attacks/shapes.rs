//! Values of the wrong kind: numbers as text, text as numbers, expiries that are no time.

use dct_core::error::Error;
use dct_core::error::MetadataError;
use dct_core::tuf::name::RoleName;

use super::Attack;

const TARGETS: RoleName = RoleName::Targets;

pub(super) const ROWS: &[Attack] = &[
    Attack::first(
        "a private key is published",
        |repo| repo.swap(&TARGETS, "\"private\":null", "\"private\":\"AA==\""),
        |_| shape("keyval.private", "null"),
    ),
    Attack::first(
        "a signature is written for URLs",
        |repo| repo.scratch(&TARGETS, "\"sig\":\"", "\"sig\":\"-_"),
        |_| base64("sig"),
    ),
    Attack::first(
        "a hash is no base64",
        |repo| repo.swap(&RoleName::Timestamp, "\"sha256\":\"", "\"sha256\":\"%"),
        |_| base64("sha256"),
    ),
    Attack::first(
        "a tag's hash lacks its padding",
        |repo| {
            repo.rewrite(&TARGETS, |text| {
                text.replacen("=\"},\"length\":503", "\"},\"length\":503", 1)
            });
        },
        |_| base64("sha256"),
    ),
    Attack::first(
        "an expiry is a word",
        |repo| repo.set_expiry(&TARGETS, "never"),
        |_| expires("never"),
    ),
    Attack::first(
        "an expiry is in another calendar's thirteenth month",
        |repo| repo.set_expiry(&TARGETS, "2029-13-01T00:00:00Z"),
        |_| expires("2029-13-01T00:00:00Z"),
    ),
    Attack::first(
        "an expiry has a small z",
        |repo| repo.set_expiry(&TARGETS, "2029-11-20T00:00:00z"),
        |_| expires("2029-11-20T00:00:00z"),
    ),
    Attack::first(
        "an expiry turns the direction of the message about it",
        |repo| repo.set_expiry(&TARGETS, "\u{202e}reven"),
        |_| expires("\u{fffd}reven"),
    ),
    Attack::first(
        "an expiry is a number",
        |repo| {
            repo.rewrite(&TARGETS, |text| {
                let (before, rest) = text.split_once("\"expires\":\"").unwrap();
                let (_, after) = rest.split_once('"').unwrap();
                format!("{before}\"expires\":9{after}")
            });
        },
        |_| shape("expires", "a string"),
    ),
    Attack::first(
        "a version is text",
        |repo| repo.swap(&TARGETS, "\"version\":2", "\"version\":\"2\""),
        |_| shape("version", "an integer"),
    ),
    Attack::first(
        "a length is negative",
        |repo| repo.swap(&TARGETS, "\"length\":503", "\"length\":-503"),
        |_| shape("length", "a length"),
    ),
    Attack::first(
        "tags stand in a list",
        |repo| {
            repo.rewrite(&TARGETS, |text| {
                let (before, rest) = text.split_once(",\"targets\":{").unwrap();
                let (_, after) = rest.split_once("},\"version\"").unwrap();
                format!("{before},\"targets\":[],\"version\"{after}")
            });
        },
        |_| shape("targets", "an object"),
    ),
    Attack::first(
        "what is signed is a list",
        |repo| repo.rewrite(&TARGETS, |_| "[]".into()),
        |_| shape("signed", "an object"),
    ),
    Attack::first(
        "consistent_snapshot is a word",
        |repo| {
            repo.swap(
                &RoleName::Root,
                "\"consistent_snapshot\":false",
                "\"consistent_snapshot\":\"no\"",
            );
        },
        |_| shape("consistent_snapshot", "true or false"),
    ),
    Attack::first(
        "targets delegates to a thousand roles and one",
        |repo| {
            let roles = (0..1001).fold(String::new(), |text, number| {
                format!("{text}{{\"keyids\":[],\"name\":\"targets/r{number}\",\"threshold\":1}},")
            });
            repo.swap(&TARGETS, "\"roles\":[", &format!("\"roles\":[{roles}"));
        },
        |_| too_many_roles(),
    ),
    Attack::first(
        "snapshot lists a thousand roles and one",
        |repo| {
            let files = (0..1001).fold(String::new(), |text, number| {
                format!("{text}\"a{number:04}\":{{\"hashes\":{{}},\"length\":1}},")
            });
            repo.swap(
                &RoleName::Snapshot,
                "\"meta\":{",
                &format!("\"meta\":{{{files}"),
            );
        },
        |_| too_many_roles(),
    ),
];

fn too_many_roles() -> Error {
    MetadataError::TooMany {
        what: "roles",
        limit: 1000,
    }
    .into()
}

fn shape(member: &str, expected: &'static str) -> Error {
    MetadataError::Shape {
        member: member.into(),
        expected,
    }
    .into()
}

fn base64(member: &str) -> Error {
    MetadataError::Base64 {
        member: member.into(),
    }
    .into()
}

fn expires(text: &str) -> Error {
    MetadataError::Expires { text: text.into() }.into()
}
