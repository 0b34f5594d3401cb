//! Snapshot and timestamp: which file of a role is the current one (spec §1.4, §1.5).

use alloc::string::String;

use super::FileMeta;
use super::Text;
use super::metadata::Header;
use super::metadata::Metadata;
use super::metadata::refuse_too_many_roles;
use super::metadata::write_expires;
use super::metadata::write_kind;
use super::metadata::write_version;
use super::name::RoleName;
use super::name::Version;
use crate::error::MetadataError;
use crate::json::Reader;
use crate::json::write;
use crate::sorted::Map;
use crate::time::Expires;

/// The content of snapshot: the current file of every role but itself and timestamp.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Snapshot(pub Listing);

/// The content of timestamp: the current file of snapshot.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Timestamp(pub Listing);

/// Files by the bare name of their role.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listing {
    /// When it ends.
    pub expires: Expires,
    /// The files.
    pub files: Map<String, FileMeta>,
    /// Its version.
    pub version: Version,
}

impl Listing {
    /// The file of a role.
    #[must_use]
    pub fn file(&self, role: &RoleName) -> Option<&FileMeta> {
        self.files.get(role.as_str())
    }

    fn decode(role: &RoleName, kind: &'static str, signed: &Text) -> Result<Self, MetadataError> {
        let mut header = Header::default();
        let mut files = Map::new();
        let mut reader = Reader::new(signed);
        reader.record(
            "signed",
            &["_type", "expires", "meta", "version"],
            |name, value| {
                if name != "meta" {
                    return header.member(name, value);
                }
                if value.null() {
                    return Ok(());
                }
                value.object(name, |name, value| {
                    refuse_too_many_roles(files.len())?;
                    files.insert(name.into_owned(), FileMeta::read(value)?);
                    Ok(())
                })
            },
        )?;
        reader.end()?;
        let (expires, version) = header.settle(role, kind)?;
        Ok(Self {
            expires,
            files,
            version,
        })
    }

    fn encode(&self, kind: &'static str) -> String {
        let mut out = String::new();
        write_kind(&mut out, kind);
        write_expires(&mut out, &self.expires);
        out.push_str(",\"meta\":");
        write::list(&mut out, ('{', '}'), &self.files, |out, (name, meta)| {
            write::string(out, name);
            out.push(':');
            meta.write(out);
        });
        write_version(&mut out, self.version);
        out
    }

    /// Refuses a listing without the files it is there for (spec §1.4).
    fn require(self, roles: &[RoleName]) -> Result<Self, MetadataError> {
        for role in roles {
            if self.file(role).and_then(FileMeta::sha256).is_none() {
                return Err(MetadataError::HashMissing {
                    role: role.as_str().into(),
                });
            }
        }
        Ok(self)
    }
}

impl Metadata for Snapshot {
    const TYPE: &'static str = "Snapshot";

    fn decode(role: &RoleName, signed: &Text) -> Result<Self, MetadataError> {
        Listing::decode(role, Self::TYPE, signed)?
            .require(&[RoleName::Root, RoleName::Targets])
            .map(Self)
    }

    fn encode(&self) -> String {
        self.0.encode(Self::TYPE)
    }

    fn version(&self) -> Version {
        self.0.version
    }

    fn expires(&self) -> &Expires {
        &self.0.expires
    }
}

impl Metadata for Timestamp {
    const TYPE: &'static str = "Timestamp";

    fn decode(role: &RoleName, signed: &Text) -> Result<Self, MetadataError> {
        Listing::decode(role, Self::TYPE, signed)?
            .require(&[RoleName::Snapshot])
            .map(Self)
    }

    fn encode(&self) -> String {
        self.0.encode(Self::TYPE)
    }

    fn version(&self) -> Version {
        self.0.version
    }

    fn expires(&self) -> &Expires {
        &self.0.expires
    }
}
