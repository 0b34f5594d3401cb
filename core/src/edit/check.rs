//! Checks an update as every reader will, before anyone else sees it.

use crate::sorted::Map;
use alloc::string::String;
use alloc::string::ToString;
use alloc::sync::Arc;

use super::Draft;
use super::Update;
use crate::error::EditError;
use crate::error::Error;
use crate::time::Instant;
use crate::trust::Certificates;
use crate::trust::Expiry;
use crate::trust::Pins;
use crate::trust::Trusted;
use crate::trust::Verified;
use crate::trust::usable_keys;
use crate::tuf::Envelope;
use crate::tuf::FileMeta;
use crate::tuf::Metadata;
use crate::tuf::Root;
use crate::tuf::Snapshot;
use crate::tuf::Targets;
use crate::tuf::check_stable_envelope;
use crate::tuf::name::RoleName;

impl Draft {
    /// Reads every file back from its bytes: Go keeps them, and the chain of the draft believes
    /// them. Answers with the roles that were let through.
    pub(super) fn check(
        &self,
        update: &Update,
        now: Instant,
    ) -> Result<Map<RoleName, Arc<Verified<Targets>>>, Error> {
        let mut read = Map::new();
        for (role, file) in update.parts() {
            let targets = self
                .check_file(role, file, now)
                .map_err(|error| match error {
                    Error::Edit(EditError::SelfCheck { .. }) => error,
                    other => Error::from(EditError::SelfCheck {
                        role: role.to_string(),
                        fact: other.to_string(),
                    }),
                })?;
            read.extend(targets.map(|targets| (role.clone(), Arc::new(targets))));
        }
        Self::check_snapshot(update)?;
        Ok(read)
    }

    fn check_file(
        &self,
        role: &RoleName,
        file: &[u8],
        now: Instant,
    ) -> Result<Option<Verified<Targets>>, Error> {
        let envelope = Envelope::parse(role, file.to_vec())?;
        check_stable_envelope(role, &envelope)?;
        match role {
            RoleName::Root => self.check_root(file, now).map(|()| None),
            RoleName::Snapshot => {
                let snapshot = self.signers(role)?.verify::<Snapshot>(envelope);
                snapshot.map(|_| None)
            }
            RoleName::Timestamp => Ok(None),
            RoleName::Targets | RoleName::Delegation(_) => {
                let read = self.signers(role)?.verify::<Targets>(envelope)?;
                same::<Targets>(role, &read, self.targets.get(role))?;
                Ok(Some(read))
            }
        }
    }

    /// A root must be one that a client can follow, from the root before it or as the first.
    fn check_root(&self, file: &[u8], now: Instant) -> Result<(), Error> {
        let expiry = Expiry::Enforce(now);
        let trusted = match &self.base {
            Some(base) => base.with_root(file.to_vec(), expiry)?,
            None => Trusted::begin(self.gun.clone(), Pins::default(), file.to_vec(), expiry)?,
        };
        trusted.check_root(expiry)?;
        usable_keys(&self.gun, trusted.root(), Certificates::Current(now))?;
        same::<Root>(&RoleName::Root, trusted.root(), Some(&self.root))
    }

    fn check_snapshot(update: &Update) -> Result<(), Error> {
        let Some((role, envelope)) = update
            .files
            .iter()
            .find(|(role, _)| *role == RoleName::Snapshot)
        else {
            return Ok(());
        };
        let snapshot = Snapshot::decode(role, envelope.signed())?;
        for (listed, file) in update.parts().filter(|(other, _)| *other != role) {
            if snapshot.0.file(listed) != Some(&FileMeta::of_role(file)) {
                return Err(EditError::SelfCheck {
                    role: role.to_string(),
                    fact: String::from("it does not list the files that go with it"),
                }
                .into());
            }
        }
        Ok(())
    }
}

fn same<M: PartialEq>(role: &RoleName, read: &M, written: Option<&M>) -> Result<(), Error> {
    if written.is_none_or(|written| written == read) {
        return Ok(());
    }
    Err(EditError::SelfCheck {
        role: role.to_string(),
        fact: String::from("it reads back as other content"),
    }
    .into())
}
