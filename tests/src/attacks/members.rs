//! Lies about what a file is: other types, members missing or in disguise, keys under wrong ids.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use dct_core::error::Error;
use dct_core::error::MetadataError;
use dct_core::key::KeyType;
use dct_core::key::PublicKey;
use dct_core::tuf::name::RoleName;

use super::Attack;
use crate::repo::role;

const TARGETS: RoleName = RoleName::Targets;

pub(super) const ROWS: &[Attack] = &[
    Attack::first(
        "root says it is of an unknown type",
        |repo| repo.swap(&RoleName::Root, "\"Root\"", "\"Mirrors\""),
        |_| kind("root", "Mirrors", "Root"),
    ),
    Attack::first(
        "timestamp says it is a snapshot",
        |repo| repo.swap(&RoleName::Timestamp, "\"Timestamp\"", "\"Snapshot\""),
        |_| kind("timestamp", "Snapshot", "Timestamp"),
    ),
    Attack::first(
        "a type is in small letters",
        |repo| repo.swap(&RoleName::Snapshot, "\"Snapshot\"", "\"snapshot\""),
        |_| kind("snapshot", "snapshot", "Snapshot"),
    ),
    Attack::first(
        "a delegation says it is of the type of its name",
        |repo| repo.swap(&role("targets/alice"), "\"Targets\"", "\"targets/alice\""),
        |_| kind("targets/alice", "targets/alice", "Targets"),
    ),
    Attack::first(
        "a file has no type",
        |repo| repo.swap(&TARGETS, "\"_type\":\"Targets\",", ""),
        |_| missing("_type"),
    ),
    Attack::first(
        "a file never ends",
        |repo| {
            repo.rewrite(&TARGETS, |text| {
                let (before, rest) = text.split_once("\"expires\":").unwrap();
                let (_, after) = rest.split_once(',').unwrap();
                format!("{before}{after}")
            });
        },
        |_| missing("expires"),
    ),
    Attack::first(
        "a file has no version",
        |repo| repo.swap(&TARGETS, ",\"version\":2", ""),
        |_| missing("version"),
    ),
    Attack::first(
        "the envelope has nothing that is signed",
        |repo| repo.put(&TARGETS, "{\"signatures\":[]}"),
        |_| missing("signed"),
    ),
    Attack::first(
        "the envelope has no signatures",
        |repo| repo.put(&TARGETS, "{\"signed\":{}}"),
        |_| missing("signatures"),
    ),
    Attack::first(
        "the envelope has a member that nobody signed",
        |repo| repo.scratch(&TARGETS, "{\"signed\":", "{\"version\":9,\"signed\":"),
        |_| {
            MetadataError::MemberUnknown {
                member: "version".into(),
            }
            .into()
        },
    ),
    Attack::first(
        "a signature has a member that nobody signed",
        |repo| repo.scratch(&TARGETS, "\"method\":", "\"expires\":\"never\",\"method\":"),
        |_| {
            MetadataError::MemberUnknown {
                member: "expires".into(),
            }
            .into()
        },
    ),
    Attack::first(
        "a signature has no method",
        |repo| repo.scratch(&TARGETS, "\"method\":\"ecdsa\",", ""),
        |_| missing("method"),
    ),
    Attack::first(
        "the envelope signs in capitals",
        |repo| repo.scratch(&TARGETS, "{\"signed\":", "{\"Signed\":{},\"signed\":"),
        |_| case("Signed", "signed"),
    ),
    Attack::first(
        "the envelope is signed with a long s",
        |repo| repo.scratch(&TARGETS, "{\"signed\":", "{\"\u{17f}igned\":{},\"signed\":"),
        |_| case("\u{17f}igned", "signed"),
    ),
    Attack::first(
        "a role has its keys twice, once under the Kelvin sign",
        |repo| {
            repo.swap(
                &RoleName::Root,
                "\"roles\":{\"root\":{",
                "\"roles\":{\"root\":{\"\u{212a}eyids\":[],",
            );
        },
        |_| case("\u{212a}eyids", "keyids"),
    ),
    Attack::first(
        "a version stands twice, once in capitals",
        |repo| repo.swap(&TARGETS, "{\"_type\"", "{\"VERSION\":9,\"_type\""),
        |_| case("VERSION", "version"),
    ),
    Attack::first(
        "a tag's hashes stand twice, once with a long s",
        |repo| {
            repo.swap(
                &TARGETS,
                ",\"length\":503",
                ",\"ha\u{17f}hes\":{},\"length\":503",
            );
        },
        |_| case("ha\u{17f}hes", "hashes"),
    ),
    Attack::first(
        "a key's public half stands twice, once in capitals",
        |repo| repo.swap(&TARGETS, "\"keyval\":{", "\"keyval\":{\"PUBLIC\":\"AA==\","),
        |_| case("PUBLIC", "public"),
    ),
    Attack::first(
        "a delegation's threshold stands twice, once in capitals",
        |repo| {
            let alice = repo.hand("alice").public.id();
            repo.swap(
                &TARGETS,
                &format!("{{\"keyids\":[\"{alice}\"],\"name\""),
                &format!("{{\"THRESHOLD\":0,\"keyids\":[\"{alice}\"],\"name\""),
            );
        },
        |_| case("THRESHOLD", "threshold"),
    ),
    Attack::first(
        "a key stands under the id of another",
        |repo| {
            let [alice, bob] =
                ["alice", "bob"].map(|who| BASE64_STANDARD.encode(repo.hand(who).public.public()));
            repo.rewrite(&TARGETS, |text| {
                text.replace(&alice, "*")
                    .replace(&bob, &alice)
                    .replace('*', &bob)
            });
        },
        |repo| {
            let (alice, bob) = (repo.hand("alice").public.id(), repo.hand("bob").public.id());
            // The keys are read in the order of the ids they claim.
            let (listed, actual) = if alice < bob {
                (alice, bob)
            } else {
                (bob, alice)
            };
            MetadataError::KeyId {
                listed: listed.to_string(),
                actual: actual.to_string(),
            }
            .into()
        },
    ),
    Attack::first(
        "a key is changed under its id",
        |repo| {
            repo.swap(
                &RoleName::Root,
                "\"keytype\":\"ed25519\"",
                "\"keytype\":\"ecdsa\"",
            );
        },
        |repo| {
            let timestamp = &repo.hand("timestamp").public;
            let actual = PublicKey::new(KeyType::Ecdsa, timestamp.public().to_vec());
            MetadataError::KeyId {
                listed: timestamp.id().to_string(),
                actual: actual.id().to_string(),
            }
            .into()
        },
    ),
    Attack::first(
        "a key's type differs in case",
        |repo| {
            repo.swap(
                &RoleName::Root,
                "\"keytype\":\"ed25519\"",
                "\"keytype\":\"Ed25519\"",
            );
        },
        |repo| {
            let timestamp = &repo.hand("timestamp").public;
            let actual = PublicKey::new(KeyType::from("Ed25519"), timestamp.public().to_vec());
            MetadataError::KeyId {
                listed: timestamp.id().to_string(),
                actual: actual.id().to_string(),
            }
            .into()
        },
    ),
    Attack::first(
        "a key id is in capitals",
        |repo| {
            let id = repo.hand("alice").public.id().to_string();
            repo.swap(
                &TARGETS,
                &format!("\"{id}\":{{"),
                &format!("\"{}\":{{", id.to_uppercase()),
            );
        },
        |repo| {
            let text = repo.hand("alice").public.id().to_string().to_uppercase();
            MetadataError::KeyIdForm { text }.into()
        },
    ),
    Attack::first(
        "a signature's key id is cut",
        |repo| {
            let id = repo.hand("targets").public.id().to_string();
            repo.scratch(&TARGETS, &id, &id[..62]);
        },
        |repo| {
            let text = repo.hand("targets").public.id().to_string()[..62].into();
            MetadataError::KeyIdForm { text }.into()
        },
    ),
];

fn kind(role: &str, found: &str, expected: &'static str) -> Error {
    MetadataError::Type {
        role: role.into(),
        found: found.into(),
        expected,
    }
    .into()
}

fn missing(member: &'static str) -> Error {
    MetadataError::MemberMissing { member }.into()
}

fn case(member: &str, known: &'static str) -> Error {
    MetadataError::MemberCase {
        member: member.into(),
        known,
    }
    .into()
}
