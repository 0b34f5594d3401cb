//! What a parent records of a file: its hashes, its length and the signer's own remarks.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use sha2::Digest;
use sha2::Sha256;
use sha2::Sha512;

use super::envelope::base64;
use crate::error::MetadataError;
use crate::error::quote;
use crate::json::Reader;
use crate::json::shape;
use crate::json::write;
use crate::sorted::Map;

/// Hashes, length and custom data of one file, image or role (spec §1.3, §1.4).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FileMeta {
    /// The signer's remarks: JSON text, or nothing.
    pub custom: Option<String>,
    /// Hashes by algorithm; Go tells none (`null`) from an empty map.
    pub hashes: Option<Map<String, Vec<u8>>>,
    /// The length in bytes.
    pub length: u64,
}

impl FileMeta {
    /// What Notary records of a role's file: both hashes and the length.
    #[must_use]
    pub fn of_role(file: &[u8]) -> Self {
        let mut meta = Self::of_image(Sha256::digest(file).into(), file.len() as u64);
        if let Some(hashes) = &mut meta.hashes {
            hashes.insert("sha512".into(), Sha512::digest(file).to_vec());
        }
        meta
    }

    /// What Docker records of an image: the manifest's digest and size.
    #[must_use]
    pub fn of_image(sha256: [u8; 32], length: u64) -> Self {
        Self {
            custom: None,
            hashes: Some(Map::from([("sha256".into(), sha256.to_vec())])),
            length,
        }
    }

    /// The SHA-256, when one of the right size is recorded.
    #[must_use]
    pub fn sha256(&self) -> Option<[u8; 32]> {
        self.hash("sha256")?.try_into().ok()
    }

    /// The hash of an algorithm as recorded.
    #[must_use]
    pub fn hash(&self, algorithm: &str) -> Option<&[u8]> {
        self.hashes.as_ref()?.get(algorithm).map(Vec::as_slice)
    }

    /// Reads one record.
    pub(super) fn read(reader: &mut Reader<'_>) -> Result<Self, MetadataError> {
        let mut hashes = None;
        let (custom, length) = fields(reader, |event| {
            match event {
                Hash::Some => hashes = Some(Map::new()),
                Hash::One(name, text) => {
                    let bytes = base64(&text, &name)?;
                    hashes
                        .get_or_insert_default()
                        .insert(name.into_owned(), bytes);
                }
            }
            Ok(())
        })?;
        Ok(Self {
            custom: custom.map(String::from),
            hashes,
            length,
        })
    }

    /// Reads one record only to see that it can be read.
    pub(super) fn check(reader: &mut Reader<'_>) -> Result<(), MetadataError> {
        fields(reader, |event| match event {
            Hash::Some => Ok(()),
            Hash::One(name, text) => check_base64(&name, &text),
        })
        .map(|_| ())
    }

    pub(super) fn write(&self, out: &mut String) {
        out.push('{');
        if let Some(custom) = &self.custom {
            out.push_str("\"custom\":");
            out.push_str(custom);
            out.push(',');
        }
        out.push_str("\"hashes\":");
        match &self.hashes {
            None => out.push_str("null"),
            Some(hashes) => write::list(out, ('{', '}'), hashes, |out, (name, bytes)| {
                write::string(out, name);
                out.push_str(":\"");
                BASE64_STANDARD.encode_string(bytes, out);
                out.push('"');
            }),
        }
        out.push_str(",\"length\":");
        // Lengths are read from signed 64-bit integers.
        write::integer(out, i64::try_from(self.length).unwrap_or(i64::MAX));
        out.push('}');
    }
}

enum Hash<'a> {
    Some,
    One(Cow<'a, str>, Cow<'a, str>),
}

fn fields<'a>(
    reader: &mut Reader<'a>,
    mut on_hash: impl FnMut(Hash<'a>) -> Result<(), MetadataError>,
) -> Result<(Option<&'a str>, u64), MetadataError> {
    let (mut custom, mut length) = (None, 0);
    reader.record("targets", &["custom", "hashes", "length"], |name, value| {
        match name {
            // Go drops a `null` here when it writes the file again.
            "custom" => custom = Some(value.raw()?).filter(|raw| *raw != "null"),
            "hashes" if value.null() => {}
            "hashes" => {
                on_hash(Hash::Some)?;
                value.object(name, |algorithm, value| {
                    let text = value.string("hashes")?;
                    on_hash(Hash::One(algorithm, text))
                })?;
            }
            _ => {
                length =
                    u64::try_from(value.integer(name)?).map_err(|_| shape(name, "a length"))?;
            }
        }
        Ok(())
    })?;
    Ok((custom, length))
}

/// Decodes into a buffer: no recorded hash of a known algorithm is longer.
fn check_base64(name: &str, text: &str) -> Result<(), MetadataError> {
    let mut buffer = [0; 96];
    if text.len() > 88 {
        return base64(text, name).map(|_| ());
    }
    BASE64_STANDARD
        .decode_slice(text, &mut buffer)
        .map(|_| ())
        .map_err(|_| MetadataError::Base64 {
            member: quote(name),
        })
}
