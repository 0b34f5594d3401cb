//! The story of what is signed again as it is: before it expires, after it did, or because those who
//! signed it may do so no more. Content is never changed here; whoever asks has looked at it.

use alloc::string::ToString;
use alloc::vec::Vec;
use core::cell::Cell;

use rand_core::TryCryptoRng;

use super::Proof;
use super::Published;
use super::Repository;
use super::publish::publish_watched;
use crate::edit::Change;
use crate::edit::Draft;
use crate::error::Error;
use crate::error::TrustError;
use crate::key::PrivateKey;
use crate::key::PublicKey;
use crate::key::certificate;
use crate::time::Expires;
use crate::time::Instant;
use crate::trust::Trusted;
use crate::tuf::name::RoleName;
use crate::wire::Client;
use crate::wire::Wire;

/// What is to be signed again.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(clippy::exhaustive_structs, reason = "faces build it")]
pub struct Renewal {
    /// The roles that get a new lifetime.
    pub renew: Vec<RoleName>,
    /// The roles whose own signatures count no more, and whose content somebody vouches for.
    pub adopt: Vec<RoleName>,
    /// What speaks for the chain being the newest.
    pub proof: Proof,
    /// Certificates of root keys that end before this are made anew with root, for the same key.
    pub until: Option<Instant>,
}

impl Renewal {
    /// Whether there is nothing to do.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.renew.is_empty() && self.adopt.is_empty()
    }

    /// The roles that are to be signed, from root down.
    pub fn roles(&self) -> impl Iterator<Item = &RoleName> {
        self.renew.iter().chain(&self.adopt)
    }
}

/// The end of each believed role that people sign, from root down; timestamp is the server's own.
#[must_use]
pub fn ends(trusted: &Trusted) -> Vec<(RoleName, &Expires)> {
    let root = core::iter::once((RoleName::Root, &trusted.root().expires));
    let snapshot = trusted.snapshot();
    let snapshot = snapshot.map(|file| (RoleName::Snapshot, &file.0.expires));
    let targets = trusted.all_targets();
    let targets = targets.map(|(role, file)| (role.clone(), &file.expires));
    root.chain(targets).chain(snapshot).collect()
}

/// When the first certificate of a root key ends; without one there is no chain.
#[must_use]
pub fn certificates_end(trusted: &Trusted) -> Option<Instant> {
    let ends = root_keys(trusted).into_iter().filter_map(certificate_end);
    ends.min()
}

/// Signs roles again. The chain may have been read past its expiry, but its timestamp must be
/// current, unless the server can sign none: one that shows us the past must not have it signed anew.
///
/// # Errors
///
/// When the timestamp is expired, a role cannot be signed with these keys, what was looked at is no
/// longer what is published, or the server does not show what was published.
pub async fn renew(
    wire: Wire,
    repository: &Repository,
    trusted: Trusted,
    renewal: &Renewal,
    keys: &[PrivateKey],
    rng: &mut impl TryCryptoRng,
) -> Result<Published, Error> {
    let now = repository.expiry.now();
    if renewal.proof == Proof::Timestamp
        && let Some(timestamp) = trusted.timestamp()
    {
        refuse_past(&RoleName::Timestamp, &timestamp.0.expires, now)?;
    }
    let client = Client::new(wire);
    let seen = trusted.clone();
    let certificates = certificates(repository, &trusted, renewal, keys, rng)?;
    let edit = |draft: &mut Draft| apply(draft, &seen, renewal, certificates.as_deref());
    let upload = Cell::default();
    let published = publish_watched(&client, repository, trusted, edit, keys, &upload, rng).await?;
    for (role, expires) in ends(&published.trusted) {
        if renewal.roles().any(|renewed| *renewed == role) {
            refuse_past(&role, expires, now)?;
        }
    }
    Ok(published)
}

fn apply(
    draft: &mut Draft,
    seen: &Trusted,
    renewal: &Renewal,
    certificates: Option<&[PublicKey]>,
) -> Result<(), Error> {
    for role in &renewal.adopt {
        draft.adopt_as_seen(role, seen)?;
    }
    for role in &renewal.renew {
        draft.apply(Change::Renew { role: role.clone() })?;
    }
    if let Some(keys) = certificates {
        let threshold = seen.root().holders(&RoleName::Root)?.threshold;
        draft.apply(Change::Rotate {
            role: RoleName::Root,
            keys: keys.to_vec(),
            threshold,
        })?;
    }
    Ok(())
}

/// The keys of root with new certificates in the place of those that end too soon, as far as their
/// keys are at hand; `None` when root stays as it is.
fn certificates(
    repository: &Repository,
    trusted: &Trusted,
    renewal: &Renewal,
    keys: &[PrivateKey],
    rng: &mut impl TryCryptoRng,
) -> Result<Option<Vec<PublicKey>>, Error> {
    let Some(until) = renewal
        .until
        .filter(|_| renewal.renew.contains(&RoleName::Root))
    else {
        return Ok(None);
    };
    let mut is_changed = false;
    let mut after = Vec::new();
    for key in root_keys(trusted) {
        let identity = key.identity()?;
        let private = keys
            .iter()
            .find(|private| private.public().identity().is_ok_and(|id| id == identity));
        let is_ending = certificate_end(key).is_some_and(|end| end < until);
        after.push(match private.filter(|_| is_ending) {
            Some(private) => {
                is_changed = true;
                let now = repository.expiry.now();
                certificate::generate(repository.gun.as_str(), private, now, rng)?
            }
            None => key.clone(),
        });
    }
    Ok(is_changed.then_some(after))
}

fn root_keys(trusted: &Trusted) -> Vec<&PublicKey> {
    let root = trusted.root();
    let holders = root.holders(&RoleName::Root).ok();
    let ids = holders.and_then(|holders| holders.key_ids.as_ref());
    let ids = ids.into_iter().flatten();
    ids.filter_map(|id| root.keys.get(id)).collect()
}

fn certificate_end(key: &PublicKey) -> Option<Instant> {
    let chain = key.certificates().ok()??;
    Some(chain.leaf().not_after())
}

fn refuse_past(role: &RoleName, expires: &Expires, now: Instant) -> Result<(), TrustError> {
    if !expires.is_past(now) {
        return Ok(());
    }
    Err(TrustError::Expired {
        role: role.to_string(),
        expires: expires.as_str().into(),
    })
}
