//! A row of Notary's `tuf_files` against the file in it: what is moved is what its row says.

use dct_core::accept::NewFile;
use dct_core::error::ImportError;
use dct_core::error::MetadataError;
use dct_core::error::quote;
use dct_core::tuf::Envelope;
use dct_core::tuf::Metadata;
use dct_core::tuf::Root;
use dct_core::tuf::Snapshot;
use dct_core::tuf::Targets;
use dct_core::tuf::Timestamp;
use dct_core::tuf::name::Gun;
use dct_core::tuf::name::RoleName;
use dct_core::tuf::name::Version;
use dct_core::tuf::size_limit;
use sha2::Digest;
use sha2::Sha256;

use super::feed;
use super::source::FileRow;
use crate::store::MovedFile;

/// A row whose names can be served.
#[derive(Clone, Debug)]
pub(super) struct Row {
    pub(super) role: RoleName,
    pub(super) version: Version,
    /// The row as it is there.
    pub(super) there: FileRow,
}

impl Row {
    /// Reads the names of a row.
    pub(super) fn read(gun: &Gun, there: FileRow) -> Result<Self, ImportError> {
        let refused = |fact: String| refused(gun, &there, fact);
        let role: RoleName = there
            .role
            .parse()
            .map_err(|_| refused("no client could ask for a role of this name".into()))?;
        let version = Version::try_from(there.version)
            .map_err(|_| refused("no client could ask for this version".into()))?;
        let limit = size_limit(&role);
        match usize::try_from(there.length) {
            Ok(length) if length <= limit => Ok(Self {
                role,
                version,
                there,
            }),
            _ => Err(refused(format!(
                "it has {} bytes, and no client reads more than {limit}",
                there.length
            ))),
        }
    }

    /// The SHA-256 that the row promises, if it promises one.
    pub(super) fn sha256(&self) -> Option<[u8; 32]> {
        let text = self.there.sha256.as_deref()?;
        feed::bytes(text)?.try_into().ok()
    }

    /// The file, if it is what the row says.
    pub(super) fn check(&self, gun: &Gun, data: Vec<u8>) -> Result<MovedFile, ImportError> {
        let refused = |fact: String| refused(gun, &self.there, fact);
        let promised = self.there.sha256.as_ref().map(|_| self.sha256());
        if promised.is_some_and(|sha256| sha256 != Some(Sha256::digest(&data).into())) {
            return Err(refused("its SHA-256 is not the one in its row".into()));
        }
        let version =
            version(&self.role, data.clone()).map_err(|fact| refused(fact.to_string()))?;
        if version != self.version {
            return Err(refused(format!(
                "the file says that it is version {version}"
            )));
        }
        Ok(MovedFile {
            file: NewFile {
                role: self.role.clone(),
                version,
                file: data,
            },
            stored_at: self.there.stored_at,
        })
    }
}

fn refused(gun: &Gun, row: &FileRow, fact: String) -> ImportError {
    ImportError::File {
        gun: gun.to_string(),
        role: quote(&row.role),
        version: row.version,
        fact,
    }
}

fn version(role: &RoleName, file: Vec<u8>) -> Result<Version, MetadataError> {
    let envelope = Envelope::parse(role, file)?;
    let signed = envelope.signed();
    match role {
        RoleName::Root => Root::decode(role, signed).map(|root| root.version()),
        RoleName::Snapshot => Snapshot::decode(role, signed).map(|snapshot| snapshot.version()),
        RoleName::Timestamp => Timestamp::decode(role, signed).map(|timestamp| timestamp.version()),
        _ => Targets::decode(role, signed).map(|targets| targets.version()),
    }
}
