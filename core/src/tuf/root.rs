//! Root: the keys of the repository and the roles they may sign (spec §1.2).

use alloc::string::String;
use alloc::string::ToString;
use alloc::vec::Vec;

use super::Keys;
use super::Text;
use super::metadata::Header;
use super::metadata::Metadata;
use super::metadata::read_key_ids;
use super::metadata::read_threshold;
use super::metadata::write_expires;
use super::metadata::write_key_ids;
use super::metadata::write_kind;
use super::metadata::write_version;
use super::name::RoleName;
use super::name::Threshold;
use super::name::Version;
use crate::error::MetadataError;
use crate::error::quote;
use crate::json::Reader;
use crate::json::write;
use crate::key::KeyId;
use crate::sorted::Map;
use crate::time::Expires;

/// The names of the roles that every root must describe.
pub const BASE_ROLES: [&str; 4] = ["root", "targets", "snapshot", "timestamp"];

/// The content of root.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Root {
    /// Written by Notary as `false`, read by nobody.
    pub consistent_snapshot: bool,
    /// When it ends.
    pub expires: Expires,
    /// Every key that a role names, and the certificates of former root keys.
    pub keys: Keys,
    /// Roles by name: the four, and others that are kept although nothing uses them.
    pub roles: Map<String, KeyHolders>,
    /// Its version.
    pub version: Version,
}

/// Who may sign a role, and how many of them must.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyHolders {
    /// The ids of their keys.
    pub key_ids: Option<Vec<KeyId>>,
    /// How many distinct keys must have signed.
    pub threshold: Threshold,
}

impl Root {
    /// Who may sign one of the four roles.
    ///
    /// # Errors
    ///
    /// When the role is a delegation, of which root knows nothing.
    pub fn holders(&self, role: &RoleName) -> Result<&KeyHolders, MetadataError> {
        let known = BASE_ROLES.iter().find(|name| **name == role.as_str());
        self.roles
            .get(role.as_str())
            .ok_or(MetadataError::RoleMissing {
                role: known.copied().unwrap_or("delegation"),
            })
    }

    fn check(&self) -> Result<(), MetadataError> {
        for role in BASE_ROLES {
            if !self.roles.contains_key(role) {
                return Err(MetadataError::RoleMissing { role });
            }
        }
        for (role, holders) in &self.roles {
            refuse_missing_keys(role, holders.key_ids.as_ref(), &self.keys)?;
        }
        Ok(())
    }
}

impl Metadata for Root {
    const TYPE: &'static str = "Root";

    fn decode(role: &RoleName, signed: &Text) -> Result<Self, MetadataError> {
        const MEMBERS: &[&str] = &[
            "_type",
            "consistent_snapshot",
            "expires",
            "keys",
            "roles",
            "version",
        ];
        let mut header = Header::default();
        let (mut consistent_snapshot, mut keys, mut roles) = (false, Keys::default(), Map::new());
        let mut reader = Reader::new(signed);
        reader.record("signed", MEMBERS, |name, value| {
            match name {
                "consistent_snapshot" => consistent_snapshot = value.boolean(name)?,
                "keys" => keys = Keys::read(value)?,
                "roles" => roles = read_roles(value)?,
                _ => header.member(name, value)?,
            }
            Ok(())
        })?;
        reader.end()?;
        let (expires, version) = header.settle(role, Self::TYPE)?;
        let root = Self {
            consistent_snapshot,
            expires,
            keys,
            roles,
            version,
        };
        root.check()?;
        Ok(root)
    }

    fn encode(&self) -> String {
        let mut out = String::new();
        write_kind(&mut out, Self::TYPE);
        out.push_str(",\"consistent_snapshot\":");
        out.push_str(if self.consistent_snapshot {
            "true"
        } else {
            "false"
        });
        write_expires(&mut out, &self.expires);
        out.push_str(",\"keys\":");
        self.keys.write(&mut out);
        out.push_str(",\"roles\":");
        write::list(&mut out, ('{', '}'), &self.roles, |out, (name, holders)| {
            write::string(out, name);
            out.push_str(":{\"keyids\":");
            write_key_ids(out, holders.key_ids.as_ref());
            out.push_str(",\"threshold\":");
            write::integer(out, holders.threshold.get());
            out.push('}');
        });
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

fn read_roles(reader: &mut Reader<'_>) -> Result<Map<String, KeyHolders>, MetadataError> {
    let mut roles = Map::new();
    if reader.null() {
        return Ok(roles);
    }
    reader.object("roles", |name, value| {
        let (mut key_ids, mut threshold) = (None, None);
        value.record("roles", &["keyids", "threshold"], |member, value| {
            if member == "keyids" {
                key_ids = read_key_ids(value)?;
            } else {
                threshold = Some(read_threshold(&name, value)?);
            }
            Ok(())
        })?;
        let threshold = threshold.ok_or_else(|| MetadataError::Threshold {
            role: quote(&name),
            number: 0,
        })?;
        roles.insert(name.into_owned(), KeyHolders { key_ids, threshold });
        Ok(())
    })?;
    Ok(roles)
}

pub(super) fn refuse_missing_keys(
    role: &str,
    ids: Option<&Vec<KeyId>>,
    keys: &Keys,
) -> Result<(), MetadataError> {
    match ids.into_iter().flatten().find(|id| keys.get(id).is_none()) {
        None => Ok(()),
        Some(id) => Err(MetadataError::KeyMissing {
            role: quote(role),
            key: id.to_string(),
        }),
    }
}
