//! Edits of keys after which nobody could sign or believe a role any more.

use dct_core::edit::Change;
use dct_core::edit::Draft;
use dct_core::edit::NewRepository;
use dct_core::error::EditError;
use dct_core::error::Error;
use dct_core::error::KeyError;
use dct_core::error::TrustError;
use dct_core::key::KeyType;
use dct_core::key::PublicKey;
use dct_core::tuf::name::RoleName;
use dct_core::tuf::name::Threshold;

use super::Attack;
use super::edits::edit;
use crate::repo::GUN;
use crate::repo::Hand;
use crate::repo::Repo;
use crate::repo::Seeded;
use crate::repo::role;
use crate::repo::tag;

const TARGETS: RoleName = RoleName::Targets;

pub(super) const ROWS: &[Attack] = &[
    Attack::told(
        "a root is rotated without its former key",
        |repo| {
            let next = Hand::certified(30, GUN, repo.now);
            let keys = [next.private(), repo.hand("snapshot").private()];
            repo.edit_with(
                [rotate(
                    RoleName::Root,
                    std::slice::from_ref(&next.public),
                    1,
                )],
                &keys,
            )
            .map(drop)
        },
        |repo| {
            EditError::KeyNotHeld {
                role: "root".into(),
                accepted: repo.hand("root").private().id().to_string(),
            }
            .into()
        },
    ),
    Attack::told(
        "one of two keys that must sign together wants to go alone",
        |repo| {
            let both = [
                repo.hand("targets").public.clone(),
                Hand::p256(76).public.clone(),
            ];
            let mut keys = repo.keys(&["root", "targets", "snapshot"]);
            keys.push(Hand::p256(76).private());
            repo.edit_with([rotate(TARGETS, &both, 2)], &keys)?;
            edit(repo, tag("targets", "3", 3), &["targets", "snapshot"])
        },
        |_| {
            EditError::KeysTooFew {
                role: "targets".into(),
                held: 1,
                needed: 2,
            }
            .into()
        },
    ),
    Attack::told(
        "one key in two wrappings is to sign for two",
        |repo| {
            let targets = repo.hand("targets");
            let wrapped = targets.in_certificate("any", repo.now);
            let both = [targets.public.clone(), wrapped.public.clone()];
            edit(
                repo,
                rotate(TARGETS, &both, 2),
                &["root", "targets", "snapshot"],
            )
        },
        |_| unmanageable("targets", "fewer keys are given than must sign"),
    ),
    Attack::told(
        "one key is named twice for a role that the server signs with two",
        |repo| {
            let key = repo.hand("timestamp").public.clone();
            let change = rotate(RoleName::Timestamp, &[key.clone(), key], 2);
            edit(repo, change, &["root", "snapshot"])
        },
        |_| unmanageable("timestamp", "fewer keys are given than must sign"),
    ),
    Attack::told(
        "a role is rotated to a key that nobody can verify with",
        |repo| {
            let odd = PublicKey::new(KeyType::Ed25519, vec![7; 31]);
            edit(
                repo,
                rotate(RoleName::Snapshot, &[odd], 1),
                &["root", "snapshot"],
            )
        },
        |_| unmanageable("snapshot", "fewer keys are given than must sign"),
    ),
    Attack::told(
        "the server gives a new repository a timestamp key that is none",
        |repo| {
            let keys = NewRepository {
                timestamp: PublicKey::new(KeyType::Ed25519, vec![7; 31]),
                ..new_repository(repo)
            };
            create(repo, keys)
        },
        |_| unmanageable("timestamp", "fewer keys are given than must sign"),
    ),
    Attack::told(
        "a new repository's root key is in a certificate for another",
        |repo| {
            let other = Hand::certified(1, "registry.example/team/other", repo.now);
            let keys = NewRepository {
                root: other.public.clone(),
                ..new_repository(repo)
            };
            create(repo, keys)
        },
        |_| {
            KeyError::CertificateName {
                common_name: "registry.example/team/other".into(),
                gun: GUN.into(),
            }
            .into()
        },
    ),
    Attack::told(
        "the keys of a delegation are rotated as if root knew them",
        |repo| {
            let key = repo.hand("bob").public.clone();
            edit(repo, rotate(role("targets/alice"), &[key], 1), &["root"])
        },
        |_| unmanageable("targets/alice", "root does not know its keys"),
    ),
    Attack::told(
        "targets is rotated by someone who never read it, and nothing of it sticks",
        |repo| {
            let mut draft = Draft::of(&repo.show_base(repo.newcomer())?);
            let key = repo.hand("alice").public.clone();
            let refused = draft.apply(rotate(TARGETS, &[key], 1)).unwrap_err();
            assert_eq!(draft.roles_to_sign(), []);
            Err(refused)
        },
        |_| {
            TrustError::Order {
                role: "targets".into(),
                needs: "its own file",
            }
            .into()
        },
    ),
    Attack::told(
        "timestamp is renewed by an owner",
        |repo| {
            edit(
                repo,
                Change::Renew {
                    role: RoleName::Timestamp,
                },
                &["snapshot"],
            )
        },
        |_| unmanageable("timestamp", "the server signs it again by itself"),
    ),
    Attack::told(
        "targets is delegated",
        |repo| edit(repo, Change::Undelegate { role: TARGETS }, &["root"]),
        |_| unmanageable("targets", "it is not a delegation"),
    ),
];

fn rotate(role: RoleName, keys: &[PublicKey], threshold: i64) -> Change {
    Change::Rotate {
        role,
        keys: keys.to_vec(),
        threshold: Threshold::try_from(threshold).unwrap(),
    }
}

fn new_repository(repo: &Repo) -> NewRepository {
    let key = |name| repo.hand(name).public.clone();
    NewRepository {
        root: key("root"),
        targets: key("targets"),
        snapshot: key("snapshot"),
        timestamp: key("timestamp"),
    }
}

fn create(repo: &Repo, keys: NewRepository) -> Result<(), Error> {
    let held = repo.keys(&["root", "targets", "snapshot"]);
    let draft = Draft::create(Repo::gun(), keys);
    draft.sign(&held, repo.now, &mut Seeded::new(12)).map(drop)
}

fn unmanageable(role: &str, fact: &'static str) -> Error {
    EditError::Unmanageable {
        role: role.into(),
        fact,
    }
    .into()
}
