//! Lies about root: its certificate, its keys, its successors.

use std::sync::Arc;

use dct_core::error::Error;
use dct_core::error::MetadataError;
use dct_core::error::TrustError;
use dct_core::tuf::name::RoleName;

use super::Attack;
use super::certificate;
use super::threshold;
use crate::repo::GUN;
use crate::repo::Hand;
use crate::repo::Repo;
use crate::repo::at;

const ROOT: RoleName = RoleName::Root;

pub(super) const ROWS: &[Attack] = &[
    Attack::first(
        "root names no key for itself",
        |repo| {
            let id = repo.hand("root").public.id();
            repo.swap(
                &ROOT,
                &format!("\"root\":{{\"keyids\":[\"{id}\"]"),
                "\"root\":{\"keyids\":null",
            );
        },
        |_| certificate("certificate cannot be used: the root role names no key"),
    ),
    Attack::first(
        "root names no key for timestamp",
        |repo| {
            let id = repo.hand("timestamp").public.id();
            repo.swap(
                &ROOT,
                &format!("\"timestamp\":{{\"keyids\":[\"{id}\"]"),
                "\"timestamp\":{\"keyids\":[]",
            );
        },
        |_| threshold("timestamp", 0, 1),
    ),
    Attack::first(
        "a new root is signed by the new keys only",
        |repo| {
            let (text, new) = rotated(repo);
            repo.follow_root(&[new], text);
        },
        |_| rotation(0),
    ),
    Attack::first(
        "a new root is signed by the old keys only",
        |repo| {
            let (text, _) = rotated(repo);
            let old = [repo.hand("root")];
            repo.follow_root(&old, text);
        },
        |_| threshold("root", 0, 1),
    ),
    Attack::first(
        "a new root is signed by nobody",
        |repo| {
            let (text, _) = rotated(repo);
            repo.follow_root(&[], text);
        },
        |_| rotation(0),
    ),
    Attack::first(
        "a new root is signed by a stranger and the new keys",
        |repo| {
            let (text, new) = rotated(repo);
            let hands = [new, repo.hand("stranger")];
            repo.follow_root(&hands, text);
        },
        |_| rotation(0),
    ),
    Attack::first(
        "a new root is signed by the old key under the id of the new one",
        |repo| {
            let (text, new) = rotated(repo);
            let disguised = repo.hand("root").known_as(new.public.clone());
            let hands = [repo.hand("root"), disguised];
            repo.follow_root(&hands, text);
        },
        |_| threshold("root", 0, 1),
    ),
    Attack::first(
        "a new root lowers the threshold without the signatures that the old one asks for",
        |repo| {
            let second = Hand::certified(30, GUN, repo.now);
            repo.root_held_by_two(&second);
            let both = [repo.hand("root"), second];
            repo.resign(&ROOT, &both);
            repo.follow_root(&both[..1], |text| {
                text.replacen("\"threshold\":2", "\"threshold\":1", 1)
            });
        },
        |_| {
            TrustError::RootRotation {
                version: 2,
                valid: 1,
                needed: 2,
            }
            .into()
        },
    ),
    Attack::told(
        "root skips a version",
        |repo| {
            let owner = [repo.hand("root")];
            repo.follow_root(&owner, |text| text);
            repo.follow_root(&owner, |text| text);
            repo.roots.remove(1);
            repo.visit().map(drop)
        },
        |_| {
            TrustError::RootGap {
                trusted: 1,
                offered: 3,
            }
            .into()
        },
    ),
    Attack::told(
        "root jumps to the largest version",
        |repo| {
            let owner = [repo.hand("root")];
            repo.follow_root(&owner, |text| {
                text.replacen("\"version\":2", "\"version\":2147483647", 1)
            });
            repo.visit().map(drop)
        },
        |_| {
            TrustError::RootGap {
                trusted: 1,
                offered: 2_147_483_647,
            }
            .into()
        },
    ),
    Attack::told(
        "a stranger's repository stands where the known one stood",
        |repo| {
            let memory = repo.memory();
            repo.root_held_by(&Hand::certified(40, GUN, repo.now));
            repo.visit_again(&memory).map(drop)
        },
        |_| super::equivocation("root", 1),
    ),
    Attack::told(
        "a stranger's repository continues the known one",
        |repo| {
            let memory = repo.memory();
            let thief = Hand::certified(40, GUN, repo.now);
            let known = repo.roots[0].clone();
            repo.root_held_by(&thief);
            repo.follow_root(&[thief], |text| text);
            repo.roots[0] = known;
            repo.visit_again(&memory).map(drop)
        },
        |_| rotation(0),
    ),
    Attack::told(
        "the known root comes back with a worthless signature",
        |repo| {
            let memory = repo.memory();
            let stranger = [repo.hand("stranger")];
            repo.resign(&ROOT, &stranger);
            repo.visit_again(&memory).map(drop)
        },
        |_| threshold("root", 0, 1),
    ),
    Attack::told(
        "a rotated-away targets key signs on",
        |repo| {
            let change = dct_core::edit::Change::Rotate {
                role: RoleName::Targets,
                keys: vec![Hand::p256(31).public.clone()],
                threshold: dct_core::tuf::name::Threshold::ONE,
            };
            let mut keys = repo.keys(&["root", "snapshot"]);
            keys.push(Hand::p256(31).private());
            repo.edit_with([change], &keys)?;
            let old = [repo.hand("targets")];
            repo.resign(&RoleName::Targets, &old);
            repo.visit().map(drop)
        },
        |_| threshold("targets", 0, 1),
    ),
    Attack::first(
        "root says nothing of timestamp",
        |repo| repo.swap(&ROOT, "\"timestamp\":{", "\"timestamps\":{"),
        |_| MetadataError::RoleMissing { role: "timestamp" }.into(),
    ),
    Attack::first(
        "root has null where its roles stand",
        |repo| {
            repo.rewrite(&ROOT, |text| {
                let (before, _) = text.split_once("\"roles\":").unwrap();
                format!("{before}\"roles\":null,\"version\":1}}")
            });
        },
        |_| MetadataError::RoleMissing { role: "root" }.into(),
    ),
    Attack::first(
        "root needs no signature for timestamp",
        |repo| {
            repo.rewrite(&ROOT, |text| {
                let at = text.rfind("\"threshold\":1").unwrap();
                format!("{}0{}", &text[..at + 12], &text[at + 13..])
            });
        },
        |_| {
            MetadataError::Threshold {
                role: "timestamp".into(),
                number: 0,
            }
            .into()
        },
    ),
    Attack::first(
        "root needs minus one signature for itself",
        |repo| {
            repo.swap(
                &ROOT,
                "\"threshold\":1},\"snapshot\"",
                "\"threshold\":-1},\"snapshot\"",
            );
        },
        |_| {
            MetadataError::Threshold {
                role: "root".into(),
                number: -1,
            }
            .into()
        },
    ),
    Attack::first(
        "root names a key that is not in it",
        |repo| {
            let id = repo.hand("snapshot").public.id().to_string();
            let ghost = repo.hand("stranger").public.id().to_string();
            repo.swap(&ROOT, &format!("[\"{id}\"]"), &format!("[\"{ghost}\"]"));
        },
        |repo| {
            let key = repo.hand("stranger").public.id().to_string();
            MetadataError::KeyMissing {
                role: "snapshot".into(),
                key,
            }
            .into()
        },
    ),
];

/// The change that gives root to a new key, and that key.
fn rotated(repo: &Repo) -> (impl FnOnce(String) -> String + use<>, Arc<Hand>) {
    use dct_core::tuf::Metadata;
    use dct_core::tuf::Root;
    use dct_core::tuf::Text;
    let new = Hand::certified(30, GUN, at("2026-11-21T12:00:00Z"));
    let old = repo.hand("root").public.id().to_string();
    let key = new.public.clone();
    let change = move |text: String| {
        let id = key.id().to_string();
        let mut root = Root::decode(&ROOT, &Text::from(text)).unwrap();
        root.keys.insert(key);
        root.encode().replacen(
            &format!("\"root\":{{\"keyids\":[\"{old}\"]"),
            &format!("\"root\":{{\"keyids\":[\"{id}\"]"),
            1,
        )
    };
    (change, new)
}

fn rotation(valid: u32) -> Error {
    TrustError::RootRotation {
        version: 2,
        valid,
        needed: 1,
    }
    .into()
}
