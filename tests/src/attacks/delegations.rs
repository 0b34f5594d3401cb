//! Lies about who may speak below `targets`.

use dct_core::error::Error;
use dct_core::error::MetadataError;
use dct_core::error::TrustError;
use dct_core::tuf::name::RoleName;

use super::Attack;
use crate::repo::Repo;
use crate::repo::role;
use crate::repo::seal;

const TARGETS: RoleName = RoleName::Targets;

pub(super) const ROWS: &[Attack] = &[
    Attack::first(
        "targets delegates to a grandchild",
        |repo| repo.swap(&TARGETS, "\"targets/alice\"", "\"targets/alice/sub\""),
        |_| stranger_below("targets", "targets/alice/sub"),
    ),
    Attack::first(
        "targets delegates to a base role",
        |repo| repo.swap(&TARGETS, "\"targets/alice\"", "\"timestamp\""),
        |_| stranger_below("targets", "timestamp"),
    ),
    Attack::first(
        "targets delegates to itself",
        |repo| repo.swap(&TARGETS, "\"targets/alice\"", "\"targets\""),
        |_| stranger_below("targets", "targets"),
    ),
    Attack::first(
        "targets delegates to a path that climbs",
        |repo| repo.swap(&TARGETS, "\"targets/alice\"", "\"targets/../root\""),
        |_| stranger_below("targets", "targets/../root"),
    ),
    Attack::first(
        "targets delegates to a name in capitals",
        |repo| repo.swap(&TARGETS, "\"targets/alice\"", "\"targets/Releases\""),
        |_| stranger_below("targets", "targets/Releases"),
    ),
    Attack::first(
        "a delegation delegates to its sibling",
        |repo| repo.delegate_below("targets/alice", "targets/releases", "alice"),
        |_| stranger_below("targets/alice", "targets/releases"),
    ),
    Attack::first(
        "a delegation delegates to its own parent",
        |repo| repo.delegate_below("targets/alice", "targets", "alice"),
        |_| stranger_below("targets/alice", "targets"),
    ),
    Attack::first(
        "one role is delegated twice, with other keys the second time",
        |repo| {
            let (alice, bob) = (repo.hand("alice").public.id(), repo.hand("bob").public.id());
            let one = format!(
                "{{\"keyids\":[\"{alice}\"],\"name\":\"targets/alice\",\"paths\":[\"\"],\"threshold\":1}}"
            );
            let two = one.replace(&alice.to_string(), &bob.to_string());
            repo.swap(&TARGETS, &one, &format!("{one},{two}"));
        },
        |_| {
            MetadataError::Duplicate {
                member: "targets/alice".into(),
            }
            .into()
        },
    ),
    Attack::first(
        "a delegation needs no signature",
        |repo| {
            repo.swap(
                &TARGETS,
                "\"name\":\"targets/alice\",\"paths\":[\"\"],\"threshold\":1",
                "\"name\":\"targets/alice\",\"paths\":[\"\"],\"threshold\":0",
            );
        },
        |_| threshold_of("targets/alice", 0),
    ),
    Attack::first(
        "a delegation says nothing of its threshold",
        |repo| {
            repo.swap(
                &TARGETS,
                "\"name\":\"targets/alice\",\"paths\":[\"\"],\"threshold\":1",
                "\"name\":\"targets/alice\",\"paths\":[\"\"]",
            );
        },
        |_| threshold_of("targets/alice", 0),
    ),
    Attack::first(
        "a delegation needs more signatures than there are numbers",
        |repo| {
            repo.swap(
                &TARGETS,
                "\"name\":\"targets/alice\",\"paths\":[\"\"],\"threshold\":1",
                "\"name\":\"targets/alice\",\"paths\":[\"\"],\"threshold\":4294967297",
            );
        },
        |_| threshold_of("targets/alice", 4_294_967_297),
    ),
    Attack::first(
        "a delegation has no keys",
        |repo| {
            let id = repo.hand("alice").public.id();
            repo.swap(
                &TARGETS,
                &format!("[\"{id}\"],\"name\":\"targets/alice\""),
                "null,\"name\":\"targets/alice\"",
            );
        },
        |_| super::threshold("targets/alice", 0, 1),
    ),
    Attack::first(
        "a delegation names a key that is not in the file",
        |repo| {
            let (alice, ghost) = (
                repo.hand("alice").public.id(),
                repo.hand("stranger").public.id(),
            );
            repo.swap(
                &TARGETS,
                &format!("[\"{alice}\"],\"name\""),
                &format!("[\"{ghost}\"],\"name\""),
            );
        },
        |repo| {
            let key = repo.hand("stranger").public.id().to_string();
            MetadataError::KeyMissing {
                role: "targets/alice".into(),
                key,
            }
            .into()
        },
    ),
    Attack::told(
        "a role is offered that nobody delegates to",
        |repo| {
            let file = repo.file(&role("targets/alice")).to_vec();
            repo.files.insert(role("targets/mallory"), file.clone());
            repo.sign_snapshot();
            repo.sign_timestamp();
            let expiry = repo.newcomer().expiry;
            repo.visit()?
                .with_targets(&role("targets/mallory"), file, expiry)
                .map(drop)
        },
        |_| {
            TrustError::NotDelegated {
                role: "targets/mallory".into(),
            }
            .into()
        },
    ),
    Attack::told(
        "a role is offered whose parent was refused",
        |repo| {
            repo.delegate_below("targets/alice", "targets/alice/sub", "bob");
            let sub = seal(&repo.signed(&role("targets/bob")), &[repo.hand("bob")]);
            repo.put(&role("targets/alice/sub"), sub.clone());
            repo.resign(&role("targets/alice"), &[repo.hand("stranger")]);
            let past = repo.visit_past_damage()?;
            let expiry = repo.newcomer().expiry;
            past.with_targets(&role("targets/alice/sub"), sub, expiry)
                .map(drop)
        },
        |_| {
            TrustError::Order {
                role: "targets/alice/sub".into(),
                needs: "parent",
            }
            .into()
        },
    ),
    Attack::first(
        "a grandchild is signed by its grandparent's key for the child",
        |repo| {
            repo.delegate_below("targets/alice", "targets/alice/sub", "bob");
            let sub = seal(&repo.signed(&role("targets/bob")), &[repo.hand("alice")]);
            repo.put(&role("targets/alice/sub"), sub);
        },
        |_| super::threshold("targets/alice/sub", 0, 1),
    ),
    Attack::again(
        "snapshot drops a delegation that was there before",
        |repo| repo.hide("targets/releases"),
        |_| {
            TrustError::Dropped {
                role: "targets/releases".into(),
                trusted: 2,
            }
            .into()
        },
    ),
    Attack::told(
        "snapshot drops a grandchild that was there before",
        |repo| {
            repo.delegate_below("targets/alice", "targets/alice/sub", "bob");
            let sub = seal(&repo.signed(&role("targets/bob")), &[repo.hand("bob")]);
            repo.put(&role("targets/alice/sub"), sub);
            let memory = repo.memory();
            repo.hide("targets/alice/sub");
            repo.visit_again(&memory).map(drop)
        },
        |_| {
            TrustError::Dropped {
                role: "targets/alice/sub".into(),
                trusted: 1,
            }
            .into()
        },
    ),
    Attack::told(
        "timestamp comes before root's word is heard",
        |repo| {
            let expiry = repo.newcomer().expiry;
            let first = dct_core::trust::Trusted::begin(
                Repo::gun(),
                dct_core::trust::Pins::default(),
                repo.roots[0].clone(),
                expiry,
            )?;
            first
                .with_snapshot(repo.file(&RoleName::Snapshot).to_vec(), expiry)
                .map(drop)
        },
        |_| {
            TrustError::Order {
                role: "snapshot".into(),
                needs: "timestamp",
            }
            .into()
        },
    ),
    Attack::told(
        "targets comes before snapshot",
        |repo| {
            let expiry = repo.newcomer().expiry;
            let first = dct_core::trust::Trusted::begin(
                Repo::gun(),
                dct_core::trust::Pins::default(),
                repo.roots[0].clone(),
                expiry,
            )?;
            first
                .with_targets(&TARGETS, repo.file(&TARGETS).to_vec(), expiry)
                .map(drop)
        },
        |_| {
            TrustError::Order {
                role: "targets".into(),
                needs: "snapshot",
            }
            .into()
        },
    ),
    Attack::told(
        "the snapshot of before is not kept when a new timestamp comes",
        |repo| {
            let expiry = repo.newcomer().expiry;
            let trusted = repo.visit()?;
            let again = trusted.with_timestamp(repo.file(&RoleName::Timestamp).to_vec(), expiry)?;
            again.lookup("1").map(drop)
        },
        |_| {
            TrustError::Order {
                role: "tag".into(),
                needs: "targets",
            }
            .into()
        },
    ),
];

fn stranger_below(parent: &str, name: &str) -> Error {
    MetadataError::RoleName {
        role: name.into(),
        parent: parent.into(),
    }
    .into()
}

fn threshold_of(role: &str, number: i64) -> Error {
    MetadataError::Threshold {
        role: role.into(),
        number,
    }
    .into()
}
