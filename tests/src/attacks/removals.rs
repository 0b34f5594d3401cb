//! Rights that are taken back carelessly, and keys that are handed to the wrong side.

use dct_core::edit::Change;
use dct_core::edit::Draft;
use dct_core::edit::Loss;
use dct_core::edit::Withdrawal;
use dct_core::error::EditError;
use dct_core::error::Error;
use dct_core::flow::Custody;
use dct_core::tuf::name::RoleName;

use super::Attack;
use crate::repo::Repo;
use crate::repo::role;

pub(super) const ROWS: &[Attack] = &[
    Attack::told(
        "a signer's removal would lose the tags that nobody here can sign",
        |repo| withdraw(repo, &[signer("bob")], &["targets", "snapshot"]),
        |repo| {
            EditError::Disowned {
                role: "targets/releases".into(),
                tags: 2,
                accepted: repo.hand("alice").private().id().to_string(),
            }
            .into()
        },
    ),
    Attack::told(
        "the last signer is removed",
        |repo| {
            withdraw(
                repo,
                &[signer("bob"), signer("alice")],
                &["targets", "alice"],
            )
        },
        |_| EditError::LastReleaser { tags: 2 }.into(),
    ),
    Attack::told(
        "the last signer's key is taken out everywhere",
        |repo| {
            let key = Withdrawal::Key(repo.hand("alice").private().id());
            withdraw(repo, &[signer("bob"), key], &["targets", "alice"])
        },
        |_| EditError::LastReleaser { tags: 2 }.into(),
    ),
    Attack::told(
        "the owner's own key is taken out of delegations alone",
        |repo| {
            let key = Withdrawal::Key(repo.hand("targets").private().id());
            withdraw(repo, &[key], &["targets"])
        },
        |_| {
            EditError::BaseKey {
                role: "targets".into(),
            }
            .into()
        },
    ),
    Attack::told(
        "a signer is removed who is none",
        |repo| withdraw(repo, &[signer("mallory")], &["targets"]),
        |_| {
            EditError::NoRole {
                role: "targets/mallory".into(),
            }
            .into()
        },
    ),
    Attack::told(
        "a role is taken over that was other when it was looked at",
        |repo| {
            let seen = repo.visit()?;
            let bob = repo.hand("bob").private().id();
            let changes = Change::remove_signer(&"bob".parse()?, &[bob]);
            repo.edit(changes, &["targets", "snapshot"])?;
            let mut draft = Draft::of(&repo.visit_past_damage()?);
            draft.adopt_as_seen(&RoleName::releases(), &seen).map(drop)
        },
        |_| {
            EditError::Changed {
                role: "targets/releases".into(),
            }
            .into()
        },
    ),
    Attack::told(
        "nobody says who is to sign snapshots",
        |_| custody("snapshot", None),
        |_| {
            EditError::Custody {
                role: "snapshot".into(),
            }
            .into()
        },
    ),
    Attack::told(
        "the server is to sign root",
        |_| custody("root", Some(Custody::Server)),
        |_| unmanageable("root", "a trust server must not sign it"),
    ),
    Attack::told(
        "the owner is to sign timestamps",
        |_| custody("timestamp", Some(Custody::Owner)),
        |_| unmanageable("timestamp", "only the server signs it"),
    ),
];

fn signer(name: &str) -> Withdrawal {
    Withdrawal::Signer(name.parse().unwrap())
}

fn withdraw(repo: &Repo, rights: &[Withdrawal], names: &[&str]) -> Result<(), Error> {
    let mut draft = Draft::of(&repo.visit()?);
    for right in rights {
        draft.withdraw(right, Loss::Refuse, &repo.keys(names))?;
    }
    Ok(())
}

fn custody(of: &str, wanted: Option<Custody>) -> Result<(), Error> {
    Ok(Custody::of(&role(of), wanted).map(drop)?)
}

fn unmanageable(role: &str, fact: &'static str) -> Error {
    EditError::Unmanageable {
        role: role.into(),
        fact,
    }
    .into()
}
