//! The server's own signatures: snapshot when its owner left it to the server, timestamp always.

use crate::sorted::Map;
use alloc::string::String;
use alloc::string::ToString;
use alloc::vec::Vec;

use rand_core::TryCryptoRng;

use super::Part;
use super::Refusal;
use super::TIMESTAMP_DAYS;
use super::chain::Chain;
use crate::edit::ROLE_DAYS;
use crate::error::AcceptError;
use crate::error::EditError;
use crate::error::Error;
use crate::key::PrivateKey;
use crate::time::Expires;
use crate::trust::Signers;
use crate::tuf::Envelope;
use crate::tuf::FileMeta;
use crate::tuf::Listing;
use crate::tuf::Metadata;
use crate::tuf::Signature;
use crate::tuf::Snapshot;
use crate::tuf::Timestamp;
use crate::tuf::name::RoleName;
use crate::tuf::name::Version;

/// The server's keys for a repository.
pub(super) struct Pen<'a, R> {
    keys: &'a [PrivateKey],
    rng: &'a mut R,
}

impl<'a, R: TryCryptoRng> Pen<'a, R> {
    pub(super) const fn with(keys: &'a [PrivateKey], rng: &'a mut R) -> Self {
        Self { keys, rng }
    }

    /// One signature of every key we hold that may sign; `None` when they are too few.
    fn seal(&mut self, signers: &Signers<'_>, signed: String) -> Result<Option<Envelope>, Error> {
        let mut signatures = Map::new();
        for key in &signers.keys {
            let Ok(identity) = key.identity() else {
                continue;
            };
            let held = self.keys.iter().find(|held| {
                let held = held.public().identity();
                held.is_ok_and(|held| held == identity)
            });
            let Some(held) = held.filter(|_| !signatures.contains_key(&identity)) else {
                continue;
            };
            let (method, bytes) = held.sign(signed.as_bytes(), self.rng)?;
            let signature = Signature {
                key: key.id(),
                method,
                bytes,
            };
            signatures.insert(identity, signature);
        }
        if signatures.len() < signers.needed() {
            return Ok(None);
        }
        let signatures: Vec<Signature> = signatures.into_values().collect();
        Ok(Some(Envelope::seal(signed, signatures)))
    }
}

impl Chain<'_> {
    /// Lists every file as it will be. What was listed stays listed, even when its delegation went
    /// (TUF 5.5.5).
    pub(super) fn sign_snapshot(
        &mut self,
        pen: &mut Pen<'_, impl TryCryptoRng>,
    ) -> Result<(), Refusal> {
        if self.file(&RoleName::Targets).is_none() {
            return Err(Part::Whole.because(AcceptError::NoTargets));
        }
        let roles = self.listed_roles();
        let files = roles.into_iter().filter_map(|role| {
            let file = self.file(role)?;
            Some((role.to_string(), FileMeta::of_role(file)))
        });
        let files = files.collect();
        self.sign(RoleName::Snapshot, ROLE_DAYS, files, pen, |listing| {
            Snapshot(listing).encode()
        })
        .and_then(|held| held.ok_or(AcceptError::NoSnapshotKey.into()))
        .map_err(|reason| Part::Hierarchy.because(reason))
    }

    /// Names the snapshot as it will be.
    pub(super) fn sign_timestamp(
        &mut self,
        pen: &mut Pen<'_, impl TryCryptoRng>,
    ) -> Result<(), Refusal> {
        let snapshot = self.file(&RoleName::Snapshot).unwrap_or_default();
        let files = Map::from([("snapshot".to_string(), FileMeta::of_role(snapshot))]);
        self.sign(RoleName::Timestamp, TIMESTAMP_DAYS, files, pen, |listing| {
            Timestamp(listing).encode()
        })
        .and_then(|held| held.ok_or(AcceptError::NoTimestampKey.into()))
        .map_err(|reason| Part::Root.because(reason))
    }

    /// `None` when we do not hold the keys.
    fn sign(
        &mut self,
        role: RoleName,
        days: i64,
        files: Map<String, FileMeta>,
        pen: &mut Pen<'_, impl TryCryptoRng>,
        encode: impl FnOnce(Listing) -> String,
    ) -> Result<Option<()>, Error> {
        let version = match self.version(&role) {
            None => Version::FIRST,
            Some(current) => current.next().ok_or_else(|| EditError::VersionExhausted {
                role: role.to_string(),
            })?,
        };
        let listing = Listing {
            expires: Expires::from(self.now.whole_seconds().plus_days(days)),
            files,
            version,
        };
        let Some(envelope) = pen.seal(&self.signers(&role)?, encode(listing))? else {
            return Ok(None);
        };
        self.add(role, version, envelope.file().as_bytes().to_vec());
        Ok(Some(()))
    }
}
