//! What all roles have in common: a type, an expiry and a version (spec §1.1).

use alloc::string::String;
use alloc::string::ToString;
use alloc::vec::Vec;

use super::Text;
use super::envelope::key_id;
use super::name::RoleName;
use super::name::Threshold;
use super::name::Version;
use crate::error::MetadataError;
use crate::error::quote;
use crate::json::Reader;
use crate::json::write;
use crate::key::KeyId;
use crate::time::Expires;

/// One of the four kinds of signed content.
pub trait Metadata: Sized {
    /// Its `_type`.
    const TYPE: &'static str;

    /// Reads canonical text.
    ///
    /// # Errors
    ///
    /// When the text is not content of this kind for this role.
    fn decode(role: &RoleName, signed: &Text) -> Result<Self, MetadataError>;

    /// Writes canonical text.
    #[must_use]
    fn encode(&self) -> String;

    /// The version.
    fn version(&self) -> Version;

    /// The expiry.
    fn expires(&self) -> &Expires;
}

/// The common members while they are being read.
#[derive(Default)]
pub(super) struct Header {
    kind: Option<String>,
    expires: Option<Expires>,
    version: Option<i64>,
}

impl Header {
    /// Reads one of the common members.
    pub(super) fn member(
        &mut self,
        name: &str,
        value: &mut Reader<'_>,
    ) -> Result<(), MetadataError> {
        match name {
            "_type" => self.kind = Some(value.string(name)?.into_owned()),
            "expires" => {
                let text = value.string(name)?;
                let expires = text
                    .parse()
                    .map_err(|_| MetadataError::Expires { text: quote(&text) })?;
                self.expires = Some(expires);
            }
            _ => self.version = Some(value.integer(name)?),
        }
        Ok(())
    }

    /// Checks that all are there and of this kind.
    pub(super) fn settle(
        self,
        role: &RoleName,
        kind: &'static str,
    ) -> Result<(Expires, Version), MetadataError> {
        let found = self
            .kind
            .ok_or(MetadataError::MemberMissing { member: "_type" })?;
        if found != kind {
            return Err(MetadataError::Type {
                role: role.to_string(),
                found: quote(&found),
                expected: kind,
            });
        }
        let number = self
            .version
            .ok_or(MetadataError::MemberMissing { member: "version" })?;
        let version = Version::try_from(number).map_err(|_| MetadataError::Version {
            role: role.to_string(),
            number,
        })?;
        let expires = self
            .expires
            .ok_or(MetadataError::MemberMissing { member: "expires" })?;
        Ok((expires, version))
    }
}

/// Every role costs a file and a place in the walk of each tag; nobody has a tenth as many signers.
const MAX_ROLES: usize = 1000;

/// Refuses one more role than a file may list.
pub(super) const fn refuse_too_many_roles(listed: usize) -> Result<(), MetadataError> {
    if listed < MAX_ROLES {
        return Ok(());
    }
    Err(MetadataError::TooMany {
        what: "roles",
        limit: MAX_ROLES,
    })
}

pub(super) fn write_kind(out: &mut String, kind: &'static str) {
    out.push_str("{\"_type\":");
    write::string(out, kind);
}

pub(super) fn write_expires(out: &mut String, expires: &Expires) {
    out.push_str(",\"expires\":");
    write::string(out, expires.as_str());
}

pub(super) fn write_version(out: &mut String, version: Version) {
    out.push_str(",\"version\":");
    write::integer(out, version.get());
    out.push('}');
}

/// Key ids of a role; Go tells none (`null`) from an empty list, and so do its hashes.
pub(super) fn read_key_ids(reader: &mut Reader<'_>) -> Result<Option<Vec<KeyId>>, MetadataError> {
    if reader.null() {
        return Ok(None);
    }
    let mut ids = Vec::new();
    reader.array("keyids", |reader| {
        ids.push(key_id(&reader.string("keyids")?)?);
        Ok(())
    })?;
    Ok(Some(ids))
}

pub(super) fn write_key_ids(out: &mut String, ids: Option<&Vec<KeyId>>) {
    match ids {
        None => out.push_str("null"),
        Some(ids) => write::list(out, ('[', ']'), ids, |out, id| {
            write::string(out, &id.to_string());
        }),
    }
}

pub(super) fn read_threshold(
    role: &str,
    reader: &mut Reader<'_>,
) -> Result<Threshold, MetadataError> {
    let number = reader.integer("threshold")?;
    Threshold::try_from(number).map_err(|_| MetadataError::Threshold {
        role: quote(role),
        number,
    })
}
