//! Targets and delegated roles: which tag is which image, and who else may say so (spec §1.3).

use alloc::string::String;

use super::Delegations;
use super::TargetMap;
use super::Text;
use super::metadata::Header;
use super::metadata::Metadata;
use super::metadata::write_expires;
use super::metadata::write_kind;
use super::metadata::write_version;
use super::name::RoleName;
use super::name::Version;
use crate::error::MetadataError;
use crate::json::Reader;
use crate::time::Expires;

/// The content of `targets` or of a role below it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Targets {
    /// The roles below it.
    pub delegations: Delegations,
    /// When it ends.
    pub expires: Expires,
    /// Its tags.
    pub targets: TargetMap,
    /// Its version.
    pub version: Version,
}

impl Metadata for Targets {
    const TYPE: &'static str = "Targets";

    fn decode(role: &RoleName, signed: &Text) -> Result<Self, MetadataError> {
        const MEMBERS: &[&str] = &["_type", "delegations", "expires", "targets", "version"];
        let mut header = Header::default();
        let (mut delegations, mut targets) = (Delegations::default(), TargetMap::default());
        let mut reader = Reader::new(signed);
        reader.record("signed", MEMBERS, |name, value| {
            match name {
                "delegations" => delegations = Delegations::read(role, value)?,
                "targets" => targets = TargetMap::read(value, signed)?,
                _ => header.member(name, value)?,
            }
            Ok(())
        })?;
        reader.end()?;
        let (expires, version) = header.settle(role, Self::TYPE)?;
        Ok(Self {
            delegations,
            expires,
            targets,
            version,
        })
    }

    fn encode(&self) -> String {
        // The tags are nearly all of it; growing would hold them twice.
        let mut out = String::with_capacity(self.targets.written_len() + 1024);
        write_kind(&mut out, Self::TYPE);
        out.push_str(",\"delegations\":");
        self.delegations.write(&mut out);
        write_expires(&mut out, &self.expires);
        out.push_str(",\"targets\":");
        self.targets.write(&mut out);
        write_version(&mut out, self.version);
        out
    }

    fn version(&self) -> Version {
        self.version
    }

    fn expires(&self) -> &Expires {
        &self.expires
    }
}
