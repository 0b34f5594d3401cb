//! A chain whose server cannot sign a timestamp any more: root has expired, or a snapshot whose key the
//! owner keeps. Notary's server then refuses to name what is current (spec §6.6), but still has every
//! version, and the last one is found by its number.

use alloc::vec::Vec;

use super::Repository;
use super::chain;
use super::chain::Known;
use crate::error::Error;
use crate::error::ServerError;
use crate::trust::Trusted;
use crate::tuf::name::RoleName;
use crate::tuf::size_limit;
use crate::wire::Client;
use crate::wire::Response;
use crate::wire::Wire;
use crate::wire::notary;
use crate::wire::notary::FileName;

/// No repository was ever published to so often.
const LAST_POWER: u32 = 24;

/// As many numbers are tried at once.
const AT_ONCE: u32 = 16;

/// What speaks for a chain being the newest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(clippy::exhaustive_enums, reason = "it is proved or it is not")]
pub enum Proof {
    /// A timestamp of the server, which must be current.
    Timestamp,
    /// Nothing but the server's word: it signs none any more.
    None,
}

/// As [`fetch`](super::fetch), also when the server signs no timestamp any more.
///
/// # Errors
///
/// When the server does not serve the chain, or it does not deserve trust.
pub async fn salvage(wire: Wire, repository: &Repository) -> Result<(Trusted, Proof), Error> {
    let client = Client::new(wire);
    let known = Known::default();
    let (_, chain) = chain::fetch(&client, repository, &known, Vec::new()).await;
    let refusal = match chain {
        Ok(trusted) => return Ok((trusted, Proof::Timestamp)),
        Err(refusal) => refusal,
    };
    if !matches!(
        refusal,
        Error::Server(ServerError::Status {
            status: 500..=599,
            ..
        })
    ) {
        return Err(refusal);
    }
    let Some(timestamp) = newest_timestamp(&client, repository).await? else {
        return Err(refusal);
    };
    let answer = Response {
        status: 200,
        headers: Vec::new(),
        body: timestamp,
    };
    let trusted = chain::believe(&client, repository, &known, None, Ok(answer)).await?;
    Ok((trusted, Proof::None))
}

/// The timestamp with the largest number; the server counts them without a gap.
async fn newest_timestamp(
    client: &Client,
    repository: &Repository,
) -> Result<Option<Vec<u8>>, Error> {
    let powers: Vec<u32> = (0..=LAST_POWER).map(|power| 1 << power).collect();
    let Some((mut low, mut newest)) = last_present(client, repository, &powers).await? else {
        return Ok(None);
    };
    let mut high = low * 2;
    while high - low > 1 {
        let step = (high - low).div_ceil(AT_ONCE);
        let between: Vec<u32> = (1..AT_ONCE)
            .map(|number| low + number * step)
            .filter(|version| *version < high)
            .collect();
        if let Some((version, file)) = last_present(client, repository, &between).await? {
            (low, newest) = (version, file);
        }
        let absent = between.into_iter().find(|version| *version > low);
        high = absent.unwrap_or(high);
    }
    Ok(Some(newest))
}

/// The last of these versions before one that the server does not have.
async fn last_present(
    client: &Client,
    repository: &Repository,
    versions: &[u32],
) -> Result<Option<(u32, Vec<u8>)>, Error> {
    let (server, role) = (&repository.server, RoleName::Timestamp);
    let calls = versions.iter().map(|version| {
        let name = FileName::Version(role.clone(), *version);
        notary::ask(server, &repository.gun, &name, size_limit(&role))
    });
    let answers = client.send_all(calls.collect()).await;
    let mut last = None;
    for (version, answer) in versions.iter().zip(answers) {
        match notary::judge_file(server, answer)? {
            Some(file) => last = Some((*version, file)),
            None => break,
        }
    }
    Ok(last)
}
