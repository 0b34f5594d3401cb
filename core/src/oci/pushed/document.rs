//! What tools say about a push as JSON. Members that two readers could take differently are refused.

use alloc::string::String;
use alloc::string::ToString;
use alloc::vec::Vec;

use super::unusable;
use crate::error::InputError;
use crate::json::Members;
use crate::json::Node;
use crate::oci::Digest;

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
        let node = Node::read(text.as_bytes())
            .map_err(|_| unusable("it is not JSON, or has a member twice"))?;
        if let Node::List(_) = node {
            return texts(&node).map(Self::Names);
        }
        let members = node
            .as_members()
            .ok_or(unusable("it is no object and no array"))?;
        if let Some(tags @ Node::List(_)) = members.get("tags") {
            return texts(tags).map(Self::Names);
        }
        if members.get(NAMES).is_some() || members.get(DIGEST).is_some() {
            return Ok(Self::Builds(Vec::from([Build::read(members)?])));
        }
        // A target without a name was built for something else than a registry.
        let targets = members
            .iter()
            .filter_map(|(_, member)| member.as_members())
            .filter(|target| target.get(NAMES).is_some());
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
    fn read(members: &Members<'_>) -> Result<Self, InputError> {
        let text = |name: &str| {
            let text = members.get(name).and_then(Node::as_text);
            text.filter(|text| !text.trim().is_empty())
        };
        let names = text(NAMES).ok_or(unusable(
            "`image.name` is missing or empty: nothing was pushed by a name",
        ))?;
        let digest: Digest = text(DIGEST)
            .ok_or(unusable(
                "`containerimage.digest` is missing: the build was not pushed",
            ))?
            .parse()?;
        let descriptor = members.get(DESCRIPTOR).and_then(Node::as_members);
        let other = descriptor.and_then(|descriptor| descriptor.get("digest")?.as_text());
        if other.is_some_and(|other| other.parse() != Ok(digest)) {
            return Err(unusable(
                "`containerimage.descriptor` and `containerimage.digest` name two images",
            ));
        }
        Ok(Self {
            names: names.into(),
            digest,
            config: text(CONFIG).map(String::from),
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

fn texts(node: &Node<'_>) -> Result<Vec<String>, InputError> {
    node.clone()
        .into_texts("tags")
        .map_err(|_| unusable("its list of tags holds something else than text"))
}
