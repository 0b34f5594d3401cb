//! The story of a revocation: find who records a tag, remove it where our keys may, read back, and
//! say who still vouches for it.

use alloc::string::ToString;
use alloc::vec::Vec;

use rand_core::TryCryptoRng;

use super::Published;
use super::Repository;
use super::chain;
use super::chain::Known;
use super::publish::publish;
use crate::edit::Change;
use crate::edit::Draft;
use crate::error::EditError;
use crate::error::Error;
use crate::error::quote;
use crate::key::PrivateKey;
use crate::sorted::Set;
use crate::trust::Trusted;
use crate::tuf::name::RoleName;
use crate::tuf::name::TargetName;
use crate::wire::Client;
use crate::wire::Wire;

/// What is to be revoked.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(clippy::exhaustive_enums, reason = "one tag is meant or all are")]
pub enum Tags {
    /// This one.
    One(TargetName),
    /// All that any role records.
    All,
}

/// What became of a revocation.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Revocation {
    /// The records that were found, by tag and role, nearest to `targets` first.
    pub records: Vec<Record>,
    /// What was published.
    pub published: Published,
}

/// A role's record of a tag, before and after.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Record {
    /// The tag.
    pub tag: TargetName,
    /// The role that recorded it.
    pub role: RoleName,
    /// What became of it.
    pub fate: Fate,
}

/// What became of a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(clippy::exhaustive_enums, reason = "a record is there or it is not")]
pub enum Fate {
    /// It is gone.
    Removed,
    /// It stands, but no client acts on it.
    Kept,
    /// It stands, and clients go on trusting the tag because of it.
    Trusted,
}

impl Revocation {
    /// Refuses a revocation after which a tag is still trusted, or will be when somebody signs again
    /// a role that is not believed today.
    ///
    /// # Errors
    ///
    /// [`EditError::StillTrusted`], with the keys that could go on, and [`EditError::Unseen`].
    pub fn refuse_rest(&self) -> Result<(), EditError> {
        let releases = RoleName::releases();
        if let Some(reason) = self.published.trusted.unusable().get(&releases) {
            return Err(EditError::Unseen {
                role: releases.to_string(),
                reason: reason.to_string(),
            });
        }
        let rest = self
            .records
            .iter()
            .find(|record| record.fate == Fate::Trusted);
        rest.map_or(Ok(()), |rest| {
            Err(still_trusted(
                &self.published.trusted,
                &rest.tag,
                &rest.role,
            ))
        })
    }
}

/// Every role that records what is to be revoked: these are the ones whose keys help.
#[must_use]
pub fn recording_roles(trusted: &Trusted, tags: &Tags) -> Set<RoleName> {
    records_of(trusted, tags)
        .into_iter()
        .map(|(_, role)| role)
        .collect()
}

/// Removes tags from every role that the keys may sign, `targets` included. `keys` is asked once, and
/// only when there is something to remove.
///
/// # Errors
///
/// When the chain does not deserve trust, none of the keys may sign a role that records the tag,
/// another publisher moves it meanwhile, or the server does not show what was published.
pub async fn revoke<E: From<Error>>(
    wire: Wire,
    repository: &Repository,
    tags: &Tags,
    keys: impl FnOnce(&Trusted) -> Result<Vec<PrivateKey>, E>,
    rng: &mut impl TryCryptoRng,
) -> Result<Revocation, E> {
    let client = Client::new(wire);
    let chain = chain::fetch(&client, repository, &Known::default(), Vec::new()).await;
    let trusted = chain.1?;
    let found = records_of(&trusted, tags);
    if found.is_empty() {
        return Ok(Revocation {
            records: Vec::new(),
            published: Published {
                trusted,
                signed: Vec::new(),
                conflicts: 0,
            },
        });
    }
    let keys = keys(&trusted)?;
    let before = Draft::of(&trusted);
    let edit = |draft: &mut Draft| remove(&before, draft, tags, &keys);
    let published = publish(&client, repository, trusted, edit, &keys, rng).await?;
    let records = fates(&published.trusted, found, tags);
    Ok(Revocation { records, published })
}

/// The tags that are meant, each with a role that records it, in the order of the walk.
fn records_of(trusted: &Trusted, tags: &Tags) -> Vec<(TargetName, RoleName)> {
    let mut records = Vec::new();
    let roles = trusted.reaches().into_iter().map(|reach| reach.role);
    for role in roles {
        let Some(targets) = trusted.targets(&role) else {
            continue;
        };
        match tags {
            Tags::One(tag) if targets.targets.get(tag.as_str()).is_some() => {
                records.push((tag.clone(), role));
            }
            Tags::One(_) => {}
            Tags::All => {
                // A name that cannot be said cannot be signed away either, nor be pulled.
                let names = targets
                    .targets
                    .iter()
                    .filter_map(|(name, _)| name.parse::<TargetName>().ok());
                records.extend(names.map(|name| (name, role.clone())));
            }
        }
    }
    // Stable: the roles of one tag stay in the order of the walk.
    records.sort_by(|(a, _), (b, _)| a.cmp(b));
    records
}

/// Removes what stands as it stood when we first looked. What another publisher has recorded since
/// then may be meant to be trusted, and only people can tell.
fn remove(
    before: &Draft,
    draft: &mut Draft,
    tags: &Tags,
    keys: &[PrivateKey],
) -> Result<(), Error> {
    let Some(now) = draft.base() else {
        return Ok(());
    };
    let records = records_of(now, tags);
    for (tag, role) in &records {
        if draft.record(role, tag) != before.record(role, tag) {
            return Err(EditError::Moved {
                role: role.to_string(),
                tag: quote(tag.as_str()),
            }
            .into());
        }
    }
    let (ours, theirs): (Vec<_>, Vec<_>) = records
        .into_iter()
        .partition(|(_, role)| now.may_sign(role, keys));
    if let ([], Some((tag, role))) = (ours.as_slice(), theirs.first()) {
        return Err(still_trusted(now, tag, role).into());
    }
    for (name, role) in ours {
        draft.apply(Change::RemoveTarget { role, name })?;
    }
    Ok(())
}

fn still_trusted(trusted: &Trusted, tag: &TargetName, role: &RoleName) -> EditError {
    let accepted = trusted.key_ids(role);
    let accepted: Vec<_> = accepted.iter().map(ToString::to_string).collect();
    EditError::StillTrusted {
        tag: quote(tag.as_str()),
        role: role.to_string(),
        accepted: accepted.join(", "),
    }
}

/// A tag may have been signed again by others between our upload and our look: that shows here.
fn fates(trusted: &Trusted, found: Vec<(TargetName, RoleName)>, tags: &Tags) -> Vec<Record> {
    let mut all: Set<_> = found.into_iter().collect();
    all.extend(records_of(trusted, tags));
    let records = all.into_iter().map(|(tag, role)| {
        let stands = trusted
            .targets(&role)
            .is_some_and(|targets| targets.targets.get(tag.as_str()).is_some());
        let released = trusted.lookup(tag.as_str());
        let fate = match released {
            _ if !stands => Fate::Removed,
            Ok(carrier) if carrier.role == role => Fate::Trusted,
            _ => Fate::Kept,
        };
        Record { tag, role, fate }
    });
    records.collect()
}
