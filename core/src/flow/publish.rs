//! Writes: change, sign, submit, read back — and again when another publisher was first.

use alloc::string::ToString;
use alloc::vec::Vec;
use core::cell::Cell;

use rand_core::TryCryptoRng;

use super::Repository;
use super::chain;
use super::chain::Known;
use crate::edit::Draft;
use crate::edit::Update;
use crate::error::Error;
use crate::error::KeyError;
use crate::error::ServerError;
use crate::key::PrivateKey;
use crate::trust::Trusted;
use crate::tuf::name::RoleName;
use crate::wire::Client;
use crate::wire::Wire;
use crate::wire::notary;
use crate::wire::notary::Submitted;

/// A hundred publishers of one repository wait for each other at most so often.
const MAX_ATTEMPTS: u32 = 32;

/// A server that cannot store, though nobody else was first, is asked so often in a row.
const MAX_FAILURES: u32 = 3;

/// Whether the server may have what was signed. Whoever made keys for it must know before throwing
/// them away: an upload whose answer was lost may have arrived.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(clippy::exhaustive_enums, reason = "it was certainly kept out, or not")]
pub enum Upload {
    /// Nothing was sent, or the server refused it.
    #[default]
    KeptOut,
    /// It was sent, and was not refused.
    Sent,
}

/// What was published.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Published {
    /// The chain as a consumer sees it now.
    pub trusted: Trusted,
    /// The roles that were signed, from root down; none when everything was so already.
    pub signed: Vec<RoleName>,
    /// How often another publisher was first.
    pub conflicts: u32,
}

/// Fetches a chain, changes it and publishes it. `keys` is asked once, when the chain says whose keys
/// count.
///
/// # Errors
///
/// As [`publish`], and when the chain does not deserve trust.
pub async fn change<E: From<Error>>(
    wire: Wire,
    repository: &Repository,
    edit: impl Fn(&mut Draft) -> Result<(), Error>,
    keys: impl FnOnce(&Trusted) -> Result<Vec<PrivateKey>, E>,
    rng: &mut impl TryCryptoRng,
) -> Result<Published, E> {
    let client = Client::new(wire);
    let chain = chain::fetch(&client, repository, &Known::default(), Vec::new()).await;
    let trusted = chain.1?;
    let keys = keys(&trusted)?;
    Ok(publish(&client, repository, trusted, edit, &keys, rng).await?)
}

/// Publishes what `edit` makes of the chain. It is asked again after each conflict, with the chain
/// that the other publisher left; it must refuse to undo what that one did.
///
/// # Errors
///
/// When `edit` refuses, a key is missing, the server refuses, or what can be read back is not what
/// was signed.
pub async fn publish(
    client: &Client,
    repository: &Repository,
    trusted: Trusted,
    edit: impl Fn(&mut Draft) -> Result<(), Error>,
    keys: &[PrivateKey],
    rng: &mut impl TryCryptoRng,
) -> Result<Published, Error> {
    let upload = Cell::default();
    publish_watched(client, repository, trusted, edit, keys, &upload, rng).await
}

/// As [`publish`], and `upload` says at any time whether the server may have it.
pub(super) async fn publish_watched(
    client: &Client,
    repository: &Repository,
    mut trusted: Trusted,
    edit: impl Fn(&mut Draft) -> Result<(), Error>,
    keys: &[PrivateKey],
    upload: &Cell<Upload>,
    rng: &mut impl TryCryptoRng,
) -> Result<Published, Error> {
    let mut failures = 0;
    for conflicts in 0..MAX_ATTEMPTS {
        let mut draft = Draft::of(&trusted);
        edit(&mut draft)?;
        let update = draft.sign(keys, repository.expiry.now(), rng)?;
        let signed: Vec<RoleName> = update.parts().map(|(role, _)| role.clone()).collect();
        if signed.is_empty() {
            return Ok(Published {
                trusted,
                signed,
                conflicts,
            });
        }
        let failure = match submit(client, repository, &update, upload).await? {
            Submitted::Accepted => {
                let trusted = read_back(client, repository, &trusted, &update).await?;
                return Ok(Published {
                    trusted,
                    signed,
                    conflicts,
                });
            }
            Submitted::Conflict => None,
            Submitted::Unstored(error) => Some(error),
        };
        let delay = jitter(conflicts, rng)?;
        let known = Known::of(&trusted);
        let now = chain::fetch_again(client, repository, &known, Some(&trusted), delay).await?;
        match failure {
            Some(error) if is_same(&now, &trusted) => {
                failures += 1;
                if failures == MAX_FAILURES {
                    return Err(error);
                }
            }
            _ => failures = 0,
        }
        trusted = now;
    }
    Err(ServerError::Conflict {
        gun: repository.gun.to_string(),
        attempts: MAX_ATTEMPTS,
    }
    .into())
}

/// Uploads, and notes whether the server may have it.
pub(super) async fn submit(
    client: &Client,
    repository: &Repository,
    update: &Update,
    upload: &Cell<Upload>,
) -> Result<Submitted, Error> {
    let before = upload.replace(Upload::Sent);
    let parts = update.parts();
    let submitted = notary::submit(client, &repository.server, &repository.gun, parts).await;
    let is_refused = matches!(
        submitted,
        Ok(Submitted::Conflict)
            | Err(Error::Server(
                ServerError::Refused { .. }
                    | ServerError::Unauthorized { .. }
                    | ServerError::Denied { .. }
                    | ServerError::TooMany { .. }
            ))
    );
    if is_refused {
        // An upload before this one may have arrived all the same.
        upload.set(before);
    }
    submitted
}

/// Success means that a consumer can verify it now: the server may have altered what it stored
/// (spec §2.6). Files at hand are not fetched, but they must be the ones that the server names.
pub(super) async fn read_back(
    client: &Client,
    repository: &Repository,
    before: &Trusted,
    update: &Update,
) -> Result<Trusted, Error> {
    let mut known = Known::but(before, |role| update.parts().any(|(ours, _)| ours == role));
    for (_, file) in update.parts() {
        known.add(file);
    }
    let before = before.having_seen(update.read());
    let seen = chain::fetch_again(client, repository, &known, Some(&before), 0).await?;
    refuse_invisible(&seen, update)?;
    Ok(seen)
}

/// Another publisher may have been next; then a later version stands where ours stood.
fn refuse_invisible(seen: &Trusted, update: &Update) -> Result<(), Error> {
    match update.first_missing_in(seen) {
        None => Ok(()),
        Some(role) => Err(ServerError::NotVisible {
            role: role.to_string(),
        }
        .into()),
    }
}

/// Whether nobody has published since.
fn is_same(now: &Trusted, before: &Trusted) -> bool {
    let snapshot = |trusted: &Trusted| trusted.snapshot().map(|file| file.0.version);
    snapshot(now) == snapshot(before)
}

/// A random time, longer the more often we met, so that publishers spread out.
fn jitter(conflicts: u32, rng: &mut impl TryCryptoRng) -> Result<u32, KeyError> {
    let most = 50_u32 << conflicts.min(7);
    let random = rng.try_next_u32().map_err(|_| KeyError::Random)?;
    Ok(random % most)
}
