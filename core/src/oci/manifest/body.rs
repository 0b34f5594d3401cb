//! The members of a manifest's JSON that decide what it is.
//!
//! Owns the reading of foreign JSON as strictly as the loosest reader makes necessary: Go takes
//! members in any case and the last of two. What the members mean together is decided above.

use alloc::format;
use alloc::string::String;
use alloc::string::ToString;
use alloc::vec::Vec;

use super::Child;
use super::Platform;
use super::ambiguous;
use super::no_manifest;
use crate::error::InputError;
use crate::error::MetadataError;
use crate::error::quote;
use crate::json::Members;
use crate::json::Node;
use crate::oci::Shape;

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

/// The deciding members.
pub(super) struct Body {
    schema_version: Option<i64>,
    media_type: Option<String>,
    config: bool,
    layers: bool,
    manifests: Option<Vec<Child>>,
    schema1: bool,
}

impl Body {
    pub(super) fn read(bytes: &[u8]) -> Result<Self, InputError> {
        let members = Members::read(bytes).map_err(refused)?;
        if let Some(name) = members.names().find(|name| is_read_by_go_alone(name)) {
            return Err(no_manifest(format!(
                "its member `{}` is written in the wrong case",
                quote(name)
            )));
        }
        Self::of(members).map_err(refused)
    }

    fn of(mut members: Members<'_>) -> Result<Self, MetadataError> {
        let layers = members.take("layers");
        Ok(Self {
            schema_version: match members.get("schemaVersion") {
                Some(_) => Some(members.integer("schemaVersion")?),
                None => None,
            },
            media_type: members.text_if_any("mediaType")?,
            config: members.take("config").is_some(),
            layers: layers
                .map(|list| list.into_list("layers"))
                .transpose()?
                .is_some(),
            manifests: match members.take("manifests") {
                Some(list) => Some(children(list.into_list("manifests")?)?),
                None => None,
            },
            schema1: members.take("fsLayers").is_some() || members.take("history").is_some(),
        })
    }

    pub(super) fn media_type(&self) -> Option<&str> {
        self.media_type.as_deref()
    }

    /// What the members make of it, whatever it calls itself.
    pub(super) fn shape(&self) -> Result<Shape, InputError> {
        let image = self.config || self.layers;
        let index = self.manifests.is_some();
        match (image, index, self.schema1) {
            (false, false, true) => return Err(InputError::ManifestSchema1),
            (true, true, _) => return Err(ambiguous("it has both `manifests` and `layers`")),
            (_, _, true) => return Err(ambiguous("it has members of schema 1 and of schema 2")),
            (false, false, false) => {
                return Err(no_manifest(
                    "it has neither `manifests` nor `layers`".to_string(),
                ));
            }
            (true, false, false) if !(self.config && self.layers) => {
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
        self.manifests.unwrap_or_default()
    }
}

fn children(list: Vec<Node<'_>>) -> Result<Vec<Child>, MetadataError> {
    let mut children = Vec::new();
    for entry in list {
        let mut entry = entry.into_members("manifests")?;
        let platform = match entry.take("platform") {
            Some(platform) => Some(platform.into_members("platform")?),
            None => None,
        };
        children.push(Child {
            platform: platform.map(self::platform).transpose()?,
            digest: entry.text("digest")?,
            size: u64::try_from(entry.integer("size")?).map_err(|_| MetadataError::Shape {
                member: "size".into(),
                expected: "a length",
            })?,
        });
    }
    Ok(children)
}

fn platform(mut members: Members<'_>) -> Result<Platform, MetadataError> {
    Ok(Platform {
        os: members.text_if_any("os")?.unwrap_or_default(),
        architecture: members.text_if_any("architecture")?.unwrap_or_default(),
        variant: members.text_if_any("variant")?,
    })
}

#[expect(clippy::needless_pass_by_value, reason = "`map_err` hands it over")]
fn refused(error: MetadataError) -> InputError {
    no_manifest(error.to_string())
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
