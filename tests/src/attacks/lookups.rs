//! Lies about which image a tag is.

use dct_core::error::Error;
use dct_core::error::TrustError;
use dct_core::tuf::name::RoleName;

use super::Attack;
use crate::repo::Repo;
use crate::repo::role;
use crate::repo::seal;
use crate::repo::tag;

const RELEASES: &str = "targets/releases";

pub(super) const ROWS: &[Attack] = &[
    Attack::told(
        "a delegation speaks for a tag outside its paths",
        |repo| {
            narrow(repo, "v");
            repo.visit()?.lookup("1").map(drop)
        },
        |_| no_tag("1"),
    ),
    Attack::told(
        "a delegation without paths speaks for a tag",
        |repo| {
            let key = repo.hand("alice").public.id();
            let bob = repo.hand("bob").public.id();
            repo.swap(
                &RoleName::Targets,
                &format!(
                    "{{\"keyids\":[\"{key}\",\"{bob}\"],\"name\":\"{RELEASES}\",\"paths\":[\"\"],"
                ),
                &format!("{{\"keyids\":[\"{key}\",\"{bob}\"],\"name\":\"{RELEASES}\","),
            );
            repo.visit()?.lookup("1").map(drop)
        },
        |_| no_tag("1"),
    ),
    Attack::told(
        "a child of a narrow delegation gives itself every path",
        |repo| {
            narrow(repo, "v");
            below_releases(repo, "base");
            // The child hides nothing either: it is not asked about `base`.
            assert_eq!(repo.visit()?.lookup("base")?.role, RoleName::Targets);
            let carriers = repo.visit()?.carriers("base");
            assert_eq!(carriers.len(), 1);
            repo.visit()?.lookup("1").map(drop)
        },
        |_| no_tag("1"),
    ),
    Attack::told(
        "a signer's own role carries a tag that was never released",
        |repo| {
            repo.edit([tag("targets/alice", "own", 7)], &["alice", "snapshot"])?;
            assert_eq!(repo.visit()?.carriers("own").len(), 1);
            repo.visit()?.lookup("own").map(drop)
        },
        |_| no_tag("own"),
    ),
    Attack::told(
        "a role below releases hides the tag of targets, as Docker would see it",
        |repo| {
            below_releases(repo, "base");
            repo.visit()?.lookup("base").map(drop)
        },
        |_| no_tag("base"),
    ),
    Attack::told(
        "releases is damaged so that targets speaks in its place",
        |repo| {
            repo.edit([tag("targets", "1", 7)], &["targets", "snapshot"])?;
            repo.resign(&role(RELEASES), &[repo.hand("stranger")]);
            repo.visit_past_damage()?.lookup("1").map(drop)
        },
        |_| super::threshold(RELEASES, 0, 1),
    ),
    Attack::told(
        "a role below releases is damaged so that targets speaks in its place",
        |repo| {
            below_releases(repo, "base");
            let below = role("targets/releases/sub");
            repo.resign(&below, &[repo.hand("stranger")]);
            repo.visit_past_damage()?.lookup("base").map(drop)
        },
        |_| super::threshold("targets/releases/sub", 0, 1),
    ),
    Attack::told(
        "a role below releases is withheld so that targets speaks in its place",
        |repo| {
            below_releases(repo, "base");
            let expiry = repo.newcomer().expiry;
            let mut trusted = repo.show_base(repo.newcomer())?;
            for name in ["targets", RELEASES] {
                let file = repo.file(&role(name)).to_vec();
                trusted = trusted.with_targets(&role(name), file, expiry)?;
            }
            trusted.lookup("base").map(drop)
        },
        |_| order("the roles below targets/releases"),
    ),
    Attack::told(
        "releases is withheld so that targets speaks in its place",
        |repo| {
            let expiry = repo.newcomer().expiry;
            let targets = repo.file(&RoleName::Targets).to_vec();
            repo.show_base(repo.newcomer())?
                .with_targets(&RoleName::Targets, targets, expiry)?
                .lookup("base")
                .map(drop)
        },
        |_| order(RELEASES),
    ),
    Attack::told(
        "targets is withheld",
        |repo| repo.show_base(repo.newcomer())?.lookup("base").map(drop),
        |_| order("targets"),
    ),
    Attack::told(
        "a tag is recorded without a usable hash",
        |repo| {
            repo.rewrite(&role(RELEASES), |text| {
                text.replacen("\"hashes\":{\"sha256\":", "\"hashes\":{\"sha257\":", 1)
            });
            repo.visit()?.lookup("1").map(drop)
        },
        |_| record("1"),
    ),
    Attack::told(
        "a tag is recorded with half a hash",
        |repo| {
            repo.rewrite(&role(RELEASES), |text| {
                let (before, rest) = text.split_once("\"sha256\":\"").unwrap();
                let (_, after) = rest.split_once('"').unwrap();
                format!("{before}\"sha256\":\"AQEBAQEBAQEBAQEBAQEBAQ==\"{after}")
            });
            repo.visit()?.lookup("1").map(drop)
        },
        |_| record("1"),
    ),
    Attack::told(
        "a tag is spelled with a look-alike",
        |repo| {
            repo.swap(&role(RELEASES), "\"2\":", "\"\u{ff12}\":");
            repo.visit()?.lookup("2").map(drop)
        },
        |_| no_tag("2"),
    ),
    Attack::told(
        "a tag stands under its escaped spelling",
        |repo| {
            repo.swap(&role(RELEASES), "\"2\":", "\"\\\\u0032\":");
            repo.visit()?.lookup("2").map(drop)
        },
        |_| no_tag("2"),
    ),
];

/// Lets releases sign only names that begin so.
fn narrow(repo: &mut Repo, path: &str) {
    repo.swap(
        &RoleName::Targets,
        &format!("\"name\":\"{RELEASES}\",\"paths\":[\"\"]"),
        &format!("\"name\":\"{RELEASES}\",\"paths\":[\"{path}\"]"),
    );
}

/// Gives releases a child of bob's that carries one tag.
fn below_releases(repo: &mut Repo, name: &str) {
    repo.delegate_below(RELEASES, "targets/releases/sub", "bob");
    let text = repo.signed(&role("targets/bob"));
    let text = text.replacen("\"2\":", &format!("\"{name}\":"), 1);
    let bob = [repo.hand("bob")];
    repo.put(&role("targets/releases/sub"), seal(&text, &bob));
}

fn no_tag(tag: &str) -> Error {
    TrustError::NoTag { tag: tag.into() }.into()
}

fn order(needs: &'static str) -> Error {
    TrustError::Order {
        role: "tag".into(),
        needs,
    }
    .into()
}

fn record(tag: &str) -> Error {
    TrustError::TagRecord {
        tag: tag.into(),
        role: RELEASES.into(),
    }
    .into()
}
