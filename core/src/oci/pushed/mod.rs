//! What a push told us: which tags, and which image they are to be.
//!
//! Reads the outputs of the tools that name and push images, as they are. Guesses nothing: a name
//! without its repository, or two digests for one tag, is refused.

mod document;
mod list;
#[cfg(test)]
mod tests;

use alloc::string::String;
use alloc::string::ToString;
use alloc::vec::Vec;

use self::document::Document;
use super::Digest;
use super::Reference;
use crate::error::InputError;
use crate::error::quote;
use crate::sorted::Map;

/// Provenance makes build metadata large; tags are a few lines.
const MAX_TEXT: usize = 16 << 20;

/// More tags than anybody pushes at once.
const MAX_TAGS: usize = 4096;

/// A tag that was pushed.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Pushed {
    /// The image with its tag, and without a digest.
    pub image: Reference,
    /// What it was pushed as; without one, the tag is whatever the registry says now.
    pub digest: Option<Digest>,
}

/// Reads what a step of a workflow said about its push, in any of these forms:
///
/// - references with line ends, commas, semicolons, bars or blanks between them, as
///   `docker/metadata-action` gives `tags`; lines that begin with `#` are left out, quotes are those of CSV;
/// - a JSON array of references, or that action's whole output `json`;
/// - the output `metadata` of `docker/build-push-action`, or what `docker buildx build` writes with
///   `--metadata-file`;
/// - the same of `docker/bake-action` and `docker buildx bake`: all its targets.
///
/// `digest` is what the push printed, if it is known from elsewhere.
///
/// # Errors
///
/// When it is in none of these forms, or names two digests for one tag. A list of nothing is no error: a
/// step that named no tag says so.
pub fn pushed(text: &str, digest: Option<Digest>) -> Result<Vec<Pushed>, InputError> {
    if text.len() > MAX_TEXT {
        return Err(unusable("it is longer than 16 MiB"));
    }
    let mut found = Found::default();
    if text.trim_start().starts_with(['{', '[']) {
        match Document::read(text)? {
            Document::Names(names) => found.add_all(&names, digest)?,
            Document::Builds(builds) => {
                for build in builds {
                    let digest = build.agree(digest)?;
                    found.add_all(&list::names(&build.names)?, Some(digest))?;
                }
            }
        }
    } else {
        found.add_all(&list::names(text)?, digest)?;
    }
    Ok(found.tags)
}

/// Tags in the order in which they were named, each once.
#[derive(Default)]
struct Found {
    tags: Vec<Pushed>,
    places: Map<Reference, usize>,
}

impl Found {
    fn add_all(&mut self, names: &[String], digest: Option<Digest>) -> Result<(), InputError> {
        names
            .iter()
            .try_for_each(|name| self.add(&read(name)?, digest))
    }

    fn add(&mut self, named: &Reference, digest: Option<Digest>) -> Result<(), InputError> {
        let image = named.clone().without_digest();
        let digest = agreed(&image, named.digest(), digest)?;
        if let Some(known) = self
            .places
            .get(&image)
            .and_then(|&place| self.tags.get_mut(place))
        {
            known.digest = agreed(&image, known.digest, digest)?;
            return Ok(());
        }
        if self.tags.len() == MAX_TAGS {
            return Err(InputError::TooManyTags { limit: MAX_TAGS });
        }
        self.places.insert(image.clone(), self.tags.len());
        self.tags.push(Pushed { image, digest });
        Ok(())
    }
}

fn read(name: &str) -> Result<Reference, InputError> {
    let refused = |fact| InputError::Pushed {
        text: quote(name),
        fact,
    };
    // Docker takes a first part in capitals for a registry; from a workflow it is an owner's name.
    let owner = name.split_once('/').map_or("", |(first, _)| first);
    if owner.chars().any(char::is_uppercase) && !owner.contains(['.', ':']) {
        return Err(refused("the repository must be lower case"));
    }
    let image: Reference = name.parse()?;
    if image.tag().is_some() {
        return Ok(image);
    }
    Err(refused(if image.digest().is_some() {
        "it names a digest but no tag, and tags are what is signed"
    } else if name.contains('/') {
        "it names no tag; what was pushed by digest has none before `docker buildx imagetools create`"
    } else {
        "it looks like a tag without its repository"
    }))
}

fn agreed(
    image: &Reference,
    one: Option<Digest>,
    other: Option<Digest>,
) -> Result<Option<Digest>, InputError> {
    match (one, other) {
        (Some(one), Some(other)) if one != other => Err(InputError::DigestConflict {
            image: image.to_string(),
            one: one.to_string(),
            other: other.to_string(),
        }),
        (one, other) => Ok(one.or(other)),
    }
}

const fn unusable(fact: &'static str) -> InputError {
    InputError::BuildMetadata { fact }
}
