//! What the server signs again by itself, before it runs out.

use alloc::vec::Vec;

use rand_core::TryCryptoRng;

use super::AcceptError;
use super::HALF_DAYS;
use super::LAST_DAYS;
use super::NewFile;
use super::Part;
use super::Refusal;
use super::Seen;
use super::Stored;
use super::TIMESTAMP_DAYS;
use super::chain::Chain;
use super::pen::Pen;
use crate::error::Error;
use crate::key::PrivateKey;
use crate::time::Instant;
use crate::tuf::Envelope;
use crate::tuf::Metadata;
use crate::tuf::Snapshot;
use crate::tuf::Timestamp;
use crate::tuf::name::RoleName;

/// How many days before its end a snapshot of the server is signed again. It is looked at once in the
/// life of a timestamp, and clients warn of what ends within thirty days.
const SNAPSHOT_AHEAD: i64 = 30 + TIMESTAMP_DAYS;

/// How early a timestamp is signed again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(clippy::exhaustive_enums, reason = "somebody reads it or nobody does")]
pub enum Ahead {
    /// At half of its life, since somebody reads it.
    Half,
    /// In its last days, since nobody does.
    Last,
}

impl Ahead {
    const fn days(self) -> i64 {
        match self {
            Self::Half => TIMESTAMP_DAYS - HALF_DAYS,
            Self::Last => LAST_DAYS,
        }
    }
}

/// The files to store so that clients find nothing expired; none when all is well.
///
/// A snapshot that its owner signs is left alone: only the owner can renew it.
///
/// # Errors
///
/// When the chain is not one that could be renewed: its root has run out, or its key is gone.
pub fn renew(
    stored: &Stored,
    keys: &[PrivateKey],
    (ahead, now): (Ahead, Instant),
    rng: &mut impl TryCryptoRng,
) -> Result<Vec<NewFile>, Refusal> {
    let seen = Seen::default();
    let mut chain = Chain::begin(stored, None, &seen, now)?;
    let mut pen = Pen::with(keys, rng);
    if ends_by::<Snapshot>(stored, &RoleName::Snapshot, now.plus_days(SNAPSHOT_AHEAD))? {
        match chain.sign_snapshot(&mut pen) {
            Err(refusal) if refusal.reason == Error::from(AcceptError::NoSnapshotKey) => {}
            other => other?,
        }
    }
    let due = now.plus_days(ahead.days());
    if !chain.new.is_empty() || ends_by::<Timestamp>(stored, &RoleName::Timestamp, due)? {
        chain.sign_timestamp(&mut pen)?;
        chain.walk()?;
    }
    Ok(chain.into_parts().0)
}

fn ends_by<M: Metadata>(stored: &Stored, role: &RoleName, due: Instant) -> Result<bool, Refusal> {
    let Some(current) = stored.files.get(role) else {
        return Ok(true);
    };
    let envelope = Envelope::parse(role, current.file.clone());
    let content = envelope.and_then(|envelope| M::decode(role, envelope.signed()));
    let content = content.map_err(|reason| Part::Whole.because(reason))?;
    Ok(content.expires().at() <= due)
}
