//! The members of a manifest's JSON that decide what it is.
//!
//! Owns the reading of foreign JSON as strictly as the loosest reader makes necessary: Go takes
//! members in any case and the last of two. What the members mean together is decided above.

use alloc::format;
use alloc::string::String;
use alloc::string::ToString;
use alloc::vec::Vec;

use serde::Deserialize;
use serde::de::IgnoredAny;

use super::Child;
use super::Platform;
use super::ambiguous;
use super::no_manifest;
use crate::error::InputError;
use crate::error::quote;
use crate::oci::Shape;
use crate::sorted::Map;

/// The members that decide, as they are spelled.
const DECIDING: [&str; 7] = [
    "schemaVersion",
    "mediaType",
    "config",
    "layers",
    "manifests",
    "fsLayers",
    "history",
];

/// The deciding members. The derived reader refuses one that stands twice.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Body {
    schema_version: Option<i64>,
    media_type: Option<String>,
    config: Option<IgnoredAny>,
    layers: Option<Vec<IgnoredAny>>,
    manifests: Option<Vec<Entry>>,
    fs_layers: Option<IgnoredAny>,
    history: Option<IgnoredAny>,
}

#[derive(Deserialize)]
struct Entry {
    digest: String,
    size: u64,
    platform: Option<EntryPlatform>,
}

#[derive(Deserialize)]
struct EntryPlatform {
    #[serde(default)]
    os: String,
    #[serde(default)]
    architecture: String,
    variant: Option<String>,
}

impl Body {
    pub(super) fn read(bytes: &[u8]) -> Result<Self, InputError> {
        let body = from_json(bytes)?;
        let members: Map<String, IgnoredAny> = from_json(bytes)?;
        match members.keys().find(|name| is_read_by_go_alone(name)) {
            None => Ok(body),
            Some(name) => Err(no_manifest(format!(
                "its member `{}` is written in the wrong case",
                quote(name)
            ))),
        }
    }

    pub(super) fn media_type(&self) -> Option<&str> {
        self.media_type.as_deref()
    }

    /// What the members make of it, whatever it calls itself.
    pub(super) fn shape(&self) -> Result<Shape, InputError> {
        let image = self.config.is_some() || self.layers.is_some();
        let index = self.manifests.is_some();
        let schema1 = self.fs_layers.is_some() || self.history.is_some();
        match (image, index, schema1) {
            (false, false, true) => return Err(InputError::ManifestSchema1),
            (true, true, _) => return Err(ambiguous("it has both `manifests` and `layers`")),
            (_, _, true) => return Err(ambiguous("it has members of schema 1 and of schema 2")),
            (false, false, false) => {
                return Err(no_manifest(
                    "it has neither `manifests` nor `layers`".to_string(),
                ));
            }
            (true, false, false) if self.config.is_none() || self.layers.is_none() => {
                return Err(no_manifest("it lacks `config` or `layers`".to_string()));
            }
            _ => {}
        }
        match self.schema_version {
            Some(2) if index => Ok(Shape::Index),
            Some(2) => Ok(Shape::Image),
            _ => Err(no_manifest("its `schemaVersion` is not 2".to_string())),
        }
    }

    pub(super) fn children(self) -> Vec<Child> {
        let entries = self.manifests.unwrap_or_default();
        entries.into_iter().map(Child::from).collect()
    }
}

impl From<Entry> for Child {
    fn from(entry: Entry) -> Self {
        Self {
            platform: entry.platform.map(|platform| Platform {
                os: platform.os,
                architecture: platform.architecture,
                variant: platform.variant,
            }),
            digest: entry.digest,
            size: entry.size,
        }
    }
}

fn from_json<'a, T: Deserialize<'a>>(bytes: &'a [u8]) -> Result<T, InputError> {
    serde_json::from_slice(bytes).map_err(|error| no_manifest(quote(&error.to_string())))
}

/// Whether Go would take this for a deciding member although it is spelled otherwise.
fn is_read_by_go_alone(name: &str) -> bool {
    !DECIDING.contains(&name)
        && DECIDING.iter().any(|known| {
            known
                .to_ascii_lowercase()
                .chars()
                .eq(name.chars().map(folded))
        })
}

/// Go's JSON compares member names under simple case folding, where two letters beyond ASCII
/// meet ASCII ones: the long s and the Kelvin sign.
const fn folded(c: char) -> char {
    match c {
        'ſ' => 's',
        '\u{212a}' => 'k',
        c => c.to_ascii_lowercase(),
    }
}
