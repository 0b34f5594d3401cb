//! The keys that a file lists, each under the id of its own content (spec §2.5).

use alloc::string::String;
use alloc::string::ToString;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;

use super::envelope::base64;
use super::envelope::key_id;
use crate::error::MetadataError;
use crate::json::Reader;
use crate::json::canonical;
use crate::json::shape;
use crate::json::write;
use crate::key::KeyId;
use crate::key::KeyType;
use crate::key::PublicKey;
use crate::sorted::Map;

/// Keys by id. Go tells a missing map (`null`) from an empty one, and so do its hashes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Keys(Option<Map<KeyId, PublicKey>>);

impl Keys {
    /// A map without keys, as Go makes it: `{}`.
    #[must_use]
    pub const fn empty() -> Self {
        Self(Some(Map::new()))
    }

    /// The key of an id.
    #[must_use]
    pub fn get(&self, id: &KeyId) -> Option<&PublicKey> {
        self.0.as_ref()?.get(id)
    }

    /// All keys, by id.
    pub fn iter(&self) -> impl Iterator<Item = &PublicKey> {
        self.0.iter().flat_map(Map::values)
    }

    /// Adds a key under its own id.
    pub fn insert(&mut self, key: PublicKey) {
        self.0.get_or_insert_default().insert(key.id(), key);
    }

    /// Keeps the keys that `wanted` says.
    pub fn retain(&mut self, wanted: impl Fn(&KeyId) -> bool) {
        if let Some(keys) = &mut self.0 {
            keys.retain(|id, _| wanted(id));
        }
    }

    pub(super) fn read(reader: &mut Reader<'_>) -> Result<Self, MetadataError> {
        if reader.null() {
            return Ok(Self(None));
        }
        let mut keys = Map::new();
        reader.object("keys", |name, value| {
            let listed = key_id(&name)?;
            let key = read_key(value)?;
            if key.id() != listed {
                return Err(MetadataError::KeyId {
                    listed: listed.to_string(),
                    actual: key.id().to_string(),
                });
            }
            keys.insert(listed, key);
            Ok(())
        })?;
        Ok(Self(Some(keys)))
    }

    pub(super) fn write(&self, out: &mut String) {
        let Some(keys) = &self.0 else {
            return out.push_str("null");
        };
        write::list(out, ('{', '}'), keys, |out, (id, key)| {
            write::string(out, &id.to_string());
            out.push(':');
            write_key(out, key);
        });
    }
}

/// Reads a public key as a server gives it, in any order of its members (spec §2.5).
///
/// # Errors
///
/// When it is not one key and nothing else.
pub fn read_public_key(body: &[u8]) -> Result<PublicKey, MetadataError> {
    let text = canonical(body)?;
    let mut reader = Reader::new(&text);
    let key = read_key(&mut reader)?;
    reader.end()?;
    Ok(key)
}

fn read_key(reader: &mut Reader<'_>) -> Result<PublicKey, MetadataError> {
    let (mut keytype, mut public) = (None, None);
    reader.record("keys", &["keytype", "keyval"], |name, value| {
        if name == "keytype" {
            keytype = Some(KeyType::from(&*value.string(name)?));
            return Ok(());
        }
        value.record(name, &["private", "public"], |name, value| {
            if name == "public" {
                public = Some(base64(&value.string(name)?, name)?);
            } else if !value.null() {
                // A private key in public metadata is a leak; the id would ignore it.
                return Err(shape("keyval.private", "null"));
            }
            Ok(())
        })
    })?;
    Ok(PublicKey::new(
        keytype.ok_or(MetadataError::MemberMissing { member: "keytype" })?,
        public.ok_or(MetadataError::MemberMissing { member: "public" })?,
    ))
}

fn write_key(out: &mut String, key: &PublicKey) {
    out.push_str("{\"keytype\":");
    write::string(out, key.keytype().as_str());
    out.push_str(",\"keyval\":{\"private\":null,\"public\":\"");
    BASE64_STANDARD.encode_string(key.public(), out);
    out.push_str("\"}}");
}
