//! The story of a right that is taken back, in one publish with all that follows from it.

use alloc::vec::Vec;
use core::cell::RefCell;

use rand_core::TryCryptoRng;

use super::Published;
use super::Repository;
use super::chain;
use super::chain::Known;
use super::publish::publish;
use crate::edit::Consequences;
use crate::edit::Draft;
use crate::edit::Loss;
use crate::edit::Withdrawal;
use crate::error::Error;
use crate::key::PrivateKey;
use crate::wire::Client;
use crate::wire::Wire;

/// What became of a withdrawal.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Withdrawn {
    /// What it meant for the roles that had something of the right.
    pub consequences: Consequences,
    /// What was published; nothing when there was no such right.
    pub published: Published,
}

/// Takes a right back. `keys` is asked once, with the outcome: whose keys have to sign it, and whose
/// could sign again what nobody would believe.
///
/// # Errors
///
/// When there is no such signer, the key is one of a base role, released tags would be lost, the
/// owner's keys are not at hand, or the server does not show what was published.
pub async fn withdraw<E: From<Error>>(
    wire: Wire,
    repository: &Repository,
    (withdrawal, loss): (&Withdrawal, Loss),
    keys: impl FnOnce(&Draft) -> Result<Vec<PrivateKey>, E>,
    rng: &mut impl TryCryptoRng,
) -> Result<Withdrawn, E> {
    let client = Client::new(wire);
    let known = Known::default();
    let (_, trusted) = chain::fetch(&client, repository, &known, Vec::new()).await;
    let trusted = trusted?;
    // What cannot be done, or must not, is refused before a key is opened.
    let mut outcome = Draft::of(&trusted);
    outcome.take_back(withdrawal, loss)?;
    let keys = match outcome.roles_to_sign().as_slice() {
        [] => Vec::new(),
        _ => keys(&outcome)?,
    };
    let consequences = RefCell::default();
    let edit = |draft: &mut Draft| {
        consequences.replace(draft.withdraw(withdrawal, loss, &keys)?);
        Ok(())
    };
    let published = publish(&client, repository, trusted, edit, &keys, rng).await?;
    Ok(Withdrawn {
        consequences: consequences.take(),
        published,
    })
}
