//! What tools say about a push as JSON. Members that two readers could take differently are refused.

use alloc::string::String;
use alloc::string::ToString;
use alloc::vec::Vec;
use core::fmt;

use serde::Deserialize;
use serde::Deserializer;
use serde::de;
use serde::de::MapAccess;
use serde::de::SeqAccess;
use serde::de::Visitor;

use super::unusable;
use crate::error::InputError;
use crate::oci::Digest;
use crate::sorted::Map;

const NAMES: &str = "image.name";
const DIGEST: &str = "containerimage.digest";
const CONFIG: &str = "containerimage.config.digest";
const DESCRIPTOR: &str = "containerimage.descriptor";

/// What a document is about.
pub(super) enum Document {
    /// References.
    Names(Vec<String>),
    /// Builds that were pushed.
    Builds(Vec<Build>),
}

/// One build that was pushed.
pub(super) struct Build {
    /// The references it was pushed as, with commas between them.
    pub(super) names: String,
    digest: Digest,
    config: Option<String>,
}

impl Document {
    pub(super) fn read(text: &str) -> Result<Self, InputError> {
        let node = serde_json::from_str(text)
            .map_err(|_| unusable("it is not JSON, or has a member twice"))?;
        let members = match node {
            Node::List(items) => return texts(items).map(Self::Names),
            Node::Members(members) => members,
            Node::Text(_) | Node::Other => return Err(unusable("it is no object and no array")),
        };
        if let Some(Node::List(tags)) = members.get("tags") {
            return texts(tags.clone()).map(Self::Names);
        }
        if members.contains_key(NAMES) || members.contains_key(DIGEST) {
            return Ok(Self::Builds(Vec::from([Build::read(&members)?])));
        }
        let targets = members.values().filter_map(|member| match member {
            // A target without a name was built for something else than a registry.
            Node::Members(target) if target.contains_key(NAMES) => Some(target),
            _ => None,
        });
        let builds: Vec<Build> = targets.map(Build::read).collect::<Result<_, _>>()?;
        if builds.is_empty() {
            return Err(unusable(
                "it has neither `tags` nor `image.name`, nor a target that has",
            ));
        }
        Ok(Self::Builds(builds))
    }
}

impl Build {
    fn read(members: &Map<String, Node>) -> Result<Self, InputError> {
        let text = |name: &str| match members.get(name) {
            Some(Node::Text(text)) if !text.trim().is_empty() => Some(text),
            _ => None,
        };
        let names = text(NAMES).ok_or(unusable(
            "`image.name` is missing or empty: nothing was pushed by a name",
        ))?;
        let digest: Digest = text(DIGEST)
            .ok_or(unusable(
                "`containerimage.digest` is missing: the build was not pushed",
            ))?
            .parse()?;
        if let Some(Node::Members(descriptor)) = members.get(DESCRIPTOR)
            && let Some(Node::Text(other)) = descriptor.get("digest")
            && other.parse() != Ok(digest)
        {
            return Err(unusable(
                "`containerimage.descriptor` and `containerimage.digest` name two images",
            ));
        }
        Ok(Self {
            names: names.clone(),
            digest,
            config: text(CONFIG).cloned(),
        })
    }

    /// The digest, which must be the one that was given, if one was.
    pub(super) fn agree(&self, given: Option<Digest>) -> Result<Digest, InputError> {
        let Some(given) = given.filter(|given| *given != self.digest) else {
            return Ok(self.digest);
        };
        if self.config.as_deref() == Some(&given.to_string()) {
            return Err(unusable(
                "the digest given is its image id; the image was pushed by another digest",
            ));
        }
        Err(InputError::DigestConflict {
            image: self.names.clone(),
            one: self.digest.to_string(),
            other: given.to_string(),
        })
    }
}

fn texts(items: Vec<Node>) -> Result<Vec<String>, InputError> {
    let texts = items.into_iter().map(|item| match item {
        Node::Text(text) => Ok(text),
        _ => Err(unusable("its list of tags holds something else than text")),
    });
    texts.collect()
}

/// JSON of which only texts matter.
#[derive(Clone)]
enum Node {
    Text(String),
    List(Vec<Self>),
    Members(Map<String, Self>),
    Other,
}

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(NodeVisitor)
    }
}

struct NodeVisitor;

impl<'de> Visitor<'de> for NodeVisitor {
    type Value = Node;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_str<E>(self, text: &str) -> Result<Node, E> {
        Ok(Node::Text(text.into()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Node, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = seq.next_element()? {
            items.push(item);
        }
        Ok(Node::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Node, A::Error> {
        let mut pairs = Vec::new();
        while let Some(pair) = map.next_entry()? {
            pairs.push(pair);
        }
        let written = pairs.len();
        let members: Map<_, _> = pairs.into_iter().collect();
        if members.len() < written {
            return Err(de::Error::custom("a member is there twice"));
        }
        Ok(Node::Members(members))
    }

    fn visit_bool<E>(self, _: bool) -> Result<Node, E> {
        Ok(Node::Other)
    }

    fn visit_i64<E>(self, _: i64) -> Result<Node, E> {
        Ok(Node::Other)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Node, E> {
        Ok(Node::Other)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Node, E> {
        Ok(Node::Other)
    }

    fn visit_unit<E>(self) -> Result<Node, E> {
        Ok(Node::Other)
    }
}
