//! The story of a signature without its end: everything is done but the submission.

use alloc::vec::Vec;

use rand_core::TryCryptoRng;

use super::Order;
use super::Repository;
use super::TagOutcome;
use super::sign::choose;
use super::sign::outcomes;
use super::sign::record;
use super::sign::roles_for;
use super::sign::survey;
use crate::edit::Draft;
use crate::error::Error;
use crate::key::PrivateKey;
use crate::trust::Trusted;
use crate::tuf::name::RoleName;
use crate::wire::Client;
use crate::wire::Wire;

/// What would become of an order.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Rehearsal {
    /// The tags, in the order of the order.
    pub tags: Vec<TagOutcome>,
    /// The chain as it is.
    pub trusted: Trusted,
    /// The roles that would get a new version, from root down.
    pub signed: Vec<RoleName>,
}

/// Does what [`sign`](super::sign) does, up to the signatures, and publishes nothing. Without any key
/// it says which roles a key could be for, and signs nothing.
///
/// # Errors
///
/// As [`sign`](super::sign), but for what the server says to a submission.
pub async fn rehearse<E: From<Error>, K: AsRef<[PrivateKey]>>(
    wire: Wire,
    repository: &Repository,
    order: &Order,
    keys: impl FnOnce(&Trusted) -> Result<K, E>,
    rng: &mut impl TryCryptoRng,
) -> Result<Rehearsal, E> {
    let client = Client::new(wire);
    let (wanted, trusted) = survey(&client, repository, order).await?;
    let keys = keys(&trusted)?;
    let keys = keys.as_ref();
    let tags = outcomes(&trusted, &wanted, |name| match keys {
        [] => Ok(choose(&trusted, order, |reach| reach.covers(name.as_str()))),
        keys => roles_for(&trusted, order, keys, name),
    })?;
    let mut draft = Draft::of(&trusted);
    record(&mut draft, &tags)?;
    let signed = if keys.is_empty() {
        draft.roles_to_sign()
    } else {
        let update = draft.sign(keys, repository.expiry.now(), rng)?;
        update.parts().map(|(role, _)| role.clone()).collect()
    };
    Ok(Rehearsal {
        tags,
        trusted,
        signed,
    })
}
