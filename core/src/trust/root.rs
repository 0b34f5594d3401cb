//! Which keys of a root may vouch for it: those in a certificate for the repository (spec §3.5).

use alloc::string::ToString;
use alloc::vec::Vec;

use super::Verified;
use super::pin::Basis;
use super::pin::Pin;
use super::threshold::Signers;
use super::threshold::count;
use crate::error::Error;
use crate::error::KeyError;
use crate::error::TrustError;
use crate::key::KeyId;
use crate::key::PublicKey;
use crate::sorted::Set;
use crate::time::Instant;
use crate::tuf::Envelope;
use crate::tuf::Metadata;
use crate::tuf::Root;
use crate::tuf::name::Gun;
use crate::tuf::name::RoleName;

const ROOT: RoleName = RoleName::Root;

/// Whether certificates must be valid at a moment, or only ever have been.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Certificates {
    AnyTime,
    Current(Instant),
}

/// Accepts the first root of a chain, on the strength of a pin.
pub(super) fn first(
    gun: &Gun,
    envelope: Envelope,
    pin: &Pin<'_>,
    now: Instant,
) -> Result<(Basis, Verified<Root>), Error> {
    let claimed = Root::decode(&ROOT, envelope.signed())?;
    let keys = usable_keys(gun, &claimed, Certificates::AnyTime)?;
    let (basis, keys) = pin.choose(gun, keys, now)?;
    Ok((basis, signers(&claimed, keys)?.verify(envelope)?))
}

/// Accepts a root that was believed before, if today's pins still vouch for a root of its line.
pub(super) fn remembered(
    gun: &Gun,
    envelope: Envelope,
    pin: &Pin<'_>,
    line: &Set<KeyId>,
    now: Instant,
) -> Result<(Basis, Verified<Root>), Error> {
    let claimed = Root::decode(&ROOT, envelope.signed())?;
    let keys = usable_keys(gun, &claimed, Certificates::AnyTime)?;
    let (basis, keys) = match pin {
        Pin::FirstUse(_) => (Basis::Remembered, keys),
        Pin::Keys(ids) if !ids.is_disjoint(line) => (Basis::Pinned, keys),
        Pin::Keys(_) | Pin::Authority(_) => pin.choose(gun, keys, now)?,
    };
    Ok((basis, signers(&claimed, keys)?.verify(envelope)?))
}

/// Accepts other signatures on the content that is trusted already.
pub(super) fn again(
    gun: &Gun,
    trusted: &Verified<Root>,
    envelope: Envelope,
    pin: &Pin<'_>,
    now: Instant,
) -> Result<Verified<Root>, Error> {
    if envelope.signed() != trusted.envelope().signed() {
        return Err(TrustError::Equivocation {
            role: ROOT.to_string(),
            version: trusted.version.get(),
        }
        .into());
    }
    let keys = vouching(gun, trusted, pin, now)?;
    signers(trusted, keys)?.verify(envelope)
}

/// The ids by which the keys that signed a root may be pinned. A root may list any key, also one
/// that somebody pins, so being listed proves nothing.
pub(super) fn ids(root: &Verified<Root>) -> Set<KeyId> {
    root.signers()
        .iter()
        .filter_map(|id| root.keys.get(id))
        .flat_map(|key| [Some(key.id()), key.canonical_id().ok()])
        .flatten()
        .collect()
}

/// Accepts the root after a trusted one: signed by the keys of both (TUF 5.3.4).
pub(super) fn next(
    gun: &Gun,
    trusted: &Verified<Root>,
    envelope: Envelope,
    pin: &Pin<'_>,
    now: Instant,
) -> Result<Verified<Root>, Error> {
    let claimed = Root::decode(&ROOT, envelope.signed())?;
    let (from, to) = (trusted.version.get(), claimed.version.get());
    if to < from {
        return Err(rollback(from, to).into());
    }
    // TUF 5.3.5: exactly the next version; over a gap, a rotation in between would go unseen.
    if to != from + 1 {
        return Err(TrustError::RootGap {
            trusted: from,
            offered: to,
        }
        .into());
    }
    let before = signers(trusted, usable_keys(gun, trusted, Certificates::AnyTime)?)?;
    let valid = before.of(&envelope).len();
    if valid < before.needed() {
        return Err(TrustError::RootRotation {
            version: to,
            valid: count(valid),
            needed: before.threshold.get(),
        }
        .into());
    }
    let keys = vouching(gun, &claimed, pin, now)?;
    signers(&claimed, keys)?.verify(envelope)
}

/// The keys whose signatures carry a root that is not the first: key ids pin where a chain begins,
/// but an authority must have issued every root, or it could not be taken up again.
fn vouching<'a>(
    gun: &Gun,
    root: &'a Root,
    pin: &Pin<'_>,
    now: Instant,
) -> Result<Vec<&'a PublicKey>, Error> {
    let keys = usable_keys(gun, root, Certificates::AnyTime)?;
    match pin {
        Pin::Authority(_) => Ok(pin.choose(gun, keys, now)?.1),
        Pin::Keys(_) | Pin::FirstUse(_) => Ok(keys),
    }
}

/// Refuses a root that may no longer be relied upon, although it is authentic.
pub(super) fn refuse_stale_certificates(
    gun: &Gun,
    root: &Verified<Root>,
    now: Instant,
) -> Result<(), Error> {
    let current = signers(root, usable_keys(gun, root, Certificates::Current(now))?)?;
    // Those who let the root through mostly are current; more is counted only when they are too few.
    let is_current = |id: &&KeyId| current.keys.iter().any(|key| key.id() == **id);
    if root.signers().iter().filter(is_current).count() >= current.needed() {
        return Ok(());
    }
    let valid = current.of(root.envelope()).len();
    if valid >= current.needed() {
        return Ok(());
    }
    Err(TrustError::Threshold {
        role: ROOT.to_string(),
        valid: count(valid),
        needed: current.threshold.get(),
    }
    .into())
}

/// The keys of the root role whose certificate is one for this repository; at least one.
pub(crate) fn usable_keys<'a>(
    gun: &Gun,
    root: &'a Root,
    certificates: Certificates,
) -> Result<Vec<&'a PublicKey>, Error> {
    let holders = root.holders(&ROOT)?;
    let listed = Signers::listed(
        &ROOT,
        holders.key_ids.as_ref(),
        &root.keys,
        holders.threshold,
    );
    let mut usable = Vec::new();
    let mut last = KeyError::Certificate {
        fact: "the root role names no key",
    };
    for key in listed.keys {
        match refuse_certificate(gun, key, certificates) {
            Ok(()) => usable.push(key),
            Err(refusal) => last = refusal,
        }
    }
    if usable.is_empty() {
        return Err(TrustError::RootCertificate {
            gun: gun.to_string(),
            fact: last.to_string(),
        }
        .into());
    }
    Ok(usable)
}

/// Refuses a root key that is not in a usable certificate for this repository.
pub(crate) fn refuse_certificate(
    gun: &Gun,
    key: &PublicKey,
    certificates: Certificates,
) -> Result<(), KeyError> {
    let chain = key.certificates()?.ok_or(KeyError::Certificate {
        fact: "a root key must stand in a certificate",
    })?;
    chain.leaf().check_strength()?;
    chain.leaf().check_gun(gun.as_str())?;
    match certificates {
        Certificates::AnyTime => Ok(()),
        Certificates::Current(now) => chain.leaf().check_validity(now),
    }
}

fn signers<'a>(root: &Root, keys: Vec<&'a PublicKey>) -> Result<Signers<'a>, Error> {
    Ok(Signers {
        role: &ROOT,
        keys,
        threshold: root.holders(&ROOT)?.threshold,
    })
}

fn rollback(trusted: u32, offered: u32) -> TrustError {
    TrustError::Rollback {
        role: ROOT.to_string(),
        trusted,
        offered,
    }
}
