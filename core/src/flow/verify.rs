//! Reads: the chain of a repository, and what a tag is.

use alloc::string::String;
use alloc::vec::Vec;

use super::Repository;
use super::chain;
use crate::error::Error;
use crate::trust::Carrier;
use crate::trust::Memory;
use crate::trust::Trusted;
use crate::wire::Client;
use crate::wire::Wire;

/// What a repository says about a tag.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Answer {
    /// The record that counts.
    pub released: Carrier,
    /// Every role that records the tag.
    pub carriers: Vec<Carrier>,
    /// What to keep for the next time.
    pub memory: Memory,
}

/// Fetches and believes the whole chain.
///
/// # Errors
///
/// When the server does not serve it, or it does not deserve trust.
pub async fn fetch(wire: Wire, repository: &Repository) -> Result<Trusted, Error> {
    let client = Client::new(wire);
    chain::fetch(&client, repository, &chain::Known::default(), Vec::new())
        .await
        .1
}

/// Looks a tag up as Docker would.
///
/// # Errors
///
/// When the chain does not deserve trust, or no role that counts records the tag.
pub async fn verify(wire: Wire, repository: &Repository, tag: String) -> Result<Answer, Error> {
    let trusted = fetch(wire, repository).await?;
    Ok(Answer {
        released: trusted.lookup(&tag)?,
        carriers: trusted.carriers(&tag),
        memory: trusted.remember(),
    })
}
