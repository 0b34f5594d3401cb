//! Careless and impossible edits, and repositories made so that no edit can go on.

use dct_core::edit::Change;
use dct_core::error::EditError;
use dct_core::error::Error;
use dct_core::tuf::FileMeta;
use dct_core::tuf::name::RoleName;

use super::Attack;
use crate::repo::Repo;
use crate::repo::image;
use crate::repo::role;
use crate::repo::seal;
use crate::repo::tag;

const TARGETS: RoleName = RoleName::Targets;

pub(super) const ROWS: &[Attack] = &[
    Attack::told(
        "a stranger wants to sign a tag",
        |repo| {
            edit(
                repo,
                tag("targets/alice", "3", 3),
                &["stranger", "snapshot"],
            )
        },
        |repo| {
            EditError::KeyNotHeld {
                role: "targets/alice".into(),
                accepted: repo.hand("alice").private().id().to_string(),
            }
            .into()
        },
    ),
    Attack::told(
        "a remark smuggles another tag into the file",
        |repo| {
            let meta = FileMeta {
                custom: Some("1,\"hashes\":{},\"length\":0},\"zz\":{\"custom\":2".into()),
                ..image(3)
            };
            let change = Change::AddTarget {
                role: TARGETS,
                name: "x".parse().unwrap(),
                meta,
            };
            edit(repo, change, &["targets", "snapshot"])
        },
        |_| {
            EditError::SelfCheck {
                role: "targets".into(),
                fact: "it reads back as other content".into(),
            }
            .into()
        },
    ),
    Attack::told(
        "a tag is signed into a role that is not there",
        |repo| edit(repo, tag("targets/mallory", "3", 3), &["targets"]),
        |_| no_role("targets/mallory"),
    ),
    Attack::told(
        "a tag is signed into root",
        |repo| edit(repo, tag("root", "3", 3), &["root"]),
        |_| no_role("root"),
    ),
    Attack::told(
        "a role that is not there is taken back",
        |repo| {
            edit(
                repo,
                Change::Undelegate {
                    role: role("targets/mallory"),
                },
                &["targets"],
            )
        },
        |_| no_role("targets/mallory"),
    ),
    Attack::told(
        "a role is made without keys",
        |repo| {
            let role = role("targets/carol");
            edit(
                repo,
                Change::Delegate {
                    role,
                    keys: vec![],
                    paths: vec![],
                },
                &["targets"],
            )
        },
        |_| no_role("targets/carol"),
    ),
    Attack::told(
        "a role is made below one that is not there",
        |repo| {
            let keys = vec![repo.hand("bob").public.clone()];
            let role = role("targets/mallory/sub");
            edit(
                repo,
                Change::Delegate {
                    role,
                    keys,
                    paths: vec![],
                },
                &["targets"],
            )
        },
        |_| no_role("targets/mallory"),
    ),
    Attack::told(
        "a tag is signed outside the role's paths",
        |repo| {
            narrow_alice(repo);
            edit(repo, tag("targets/alice", "2", 2), &["alice", "snapshot"])
        },
        |_| path("targets/alice", "2"),
    ),
    Attack::told(
        "a role gives more than it has",
        |repo| {
            narrow_alice(repo);
            let change = Change::Delegate {
                role: role("targets/alice/sub"),
                keys: vec![repo.hand("bob").public.clone()],
                paths: vec![String::new()],
            };
            edit(repo, change, &["alice", "snapshot"])
        },
        |_| path("targets/alice/sub", ""),
    ),
    Attack::told(
        "the last key of a role is taken away",
        |repo| {
            let key = repo.hand("alice").private().id();
            edit(
                repo,
                Change::RemoveKey {
                    role: role("targets/alice"),
                    key,
                },
                &["targets"],
            )
        },
        |_| {
            EditError::LastKey {
                role: "targets/alice".into(),
            }
            .into()
        },
    ),
    Attack::told(
        "one of two keys that must sign together is taken away",
        |repo| {
            repo.release_by_two();
            repo.resign(
                &role("targets/releases"),
                &[repo.hand("alice"), repo.hand("bob")],
            );
            let change = Change::RemoveKey {
                role: role("targets/releases"),
                key: repo.hand("bob").public.id(),
            };
            edit(repo, change, &["targets", "snapshot"])
        },
        |_| {
            EditError::LastKey {
                role: "targets/releases".into(),
            }
            .into()
        },
    ),
    Attack::told(
        "a thief signed the last version there is",
        |repo| {
            repo.set_version(&role("targets/alice"), i64::from(i32::MAX));
            edit(repo, tag("targets/alice", "3", 3), &["alice", "snapshot"])
        },
        |_| {
            EditError::VersionExhausted {
                role: "targets/alice".into(),
            }
            .into()
        },
    ),
    Attack::told(
        "a path holds a line break",
        |repo| {
            let change = Change::Delegate {
                role: role("targets/alice"),
                keys: vec![],
                paths: vec!["a\nb".into()],
            };
            edit(repo, change, &["targets", "snapshot"])
        },
        |_| {
            EditError::Unwritable {
                member: "targets".into(),
            }
            .into()
        },
    ),
    Attack::told(
        "a tag of the published file holds a line break, which cannot be written again",
        |repo| {
            // The file's escape stands for a raw line break in what is signed.
            let signed = repo
                .signed(&role("targets/alice"))
                .replacen("\"1\"", "\"a\nb\"", 1);
            let alice = [repo.hand("alice")];
            let file = String::from_utf8(seal(&signed, &alice)).unwrap();
            repo.put(&role("targets/alice"), file.replacen('\n', "\\n", 1));
            edit(repo, tag("targets/alice", "3", 3), &["alice", "snapshot"])
        },
        |_| {
            EditError::Unwritable {
                member: "targets/alice".into(),
            }
            .into()
        },
    ),
];

pub(super) fn edit(repo: &mut Repo, change: Change, names: &[&str]) -> Result<(), Error> {
    repo.edit([change], names).map(drop)
}

/// Lets alice sign only names that begin with `1`.
fn narrow_alice(repo: &mut Repo) {
    repo.swap(
        &TARGETS,
        "\"name\":\"targets/alice\",\"paths\":[\"\"]",
        "\"name\":\"targets/alice\",\"paths\":[\"1\"]",
    );
}

fn no_role(role: &str) -> Error {
    EditError::NoRole { role: role.into() }.into()
}

fn path(role: &str, tag: &str) -> Error {
    EditError::Path {
        role: role.into(),
        tag: tag.into(),
    }
    .into()
}
