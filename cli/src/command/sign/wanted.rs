//! Which tags are to be signed, and as what: from the arguments, or from what a build said.

use std::path::Path;

use dct_core::error::HostError;
use dct_core::error::InputError;
use dct_core::oci::Digest;
use dct_core::oci::Reference;
use dct_core::oci::pushed;

use crate::args::Sign;
use crate::disk;
use crate::failure::Failure;

/// Provenance makes what a build says large.
const MAX_METADATA: usize = 16 << 20;

/// A tag, and the digest that it must have.
pub(super) struct Wanted {
    pub(super) image: Reference,
    pub(super) digest: Option<Digest>,
}

pub(super) fn read(args: &Sign) -> Result<Vec<Wanted>, Failure> {
    if let Some(path) = &args.metadata {
        return from_metadata(path, args.digest);
    }
    let images = args.images.iter().map(|image| {
        if image.tag().is_none() {
            return Err(InputError::Reference {
                text: image.to_string(),
                fact: "it names no tag to sign",
            }
            .into());
        }
        let bare = image.clone().without_digest();
        match (args.digest, image.digest()) {
            (Some(one), Some(other)) if one != other => Err(InputError::DigestConflict {
                image: bare.to_string(),
                one: one.to_string(),
                other: other.to_string(),
            }
            .into()),
            (one, other) => Ok(Wanted {
                image: bare,
                digest: one.or(other),
            }),
        }
    });
    images.collect()
}

fn from_metadata(path: &Path, digest: Option<Digest>) -> Result<Vec<Wanted>, Failure> {
    let (place, text) = if path == Path::new("-") {
        let text = disk::text_up_to(std::io::stdin().lock(), MAX_METADATA).map(Some);
        ("standard input".to_owned(), text)
    } else {
        let text = disk::read_up_to(path, MAX_METADATA);
        (path.display().to_string(), text)
    };
    let refused = |fact: String| HostError::Config {
        place: place.clone(),
        fact,
    };
    let text = text
        .map_err(refused)?
        .ok_or_else(|| refused("it does not exist".into()))?;
    let found = pushed(&text, digest).map_err(|error| Failure::at(place.as_str(), error))?;
    if found.is_empty() {
        return Err(Failure::at(place.as_str(), nothing()));
    }
    let tags = found.into_iter().map(|pushed| Wanted {
        image: pushed.image,
        digest: pushed.digest,
    });
    Ok(tags.collect())
}

/// The tags by repository, in the order in which these were named first.
pub(super) fn by_repository(tags: Vec<Wanted>) -> Vec<Vec<Wanted>> {
    let mut groups: Vec<Vec<Wanted>> = Vec::new();
    for tag in tags {
        let known = groups.iter_mut().find(|group| {
            group
                .first()
                .is_some_and(|first| first.image.gun() == tag.image.gun())
        });
        match known {
            Some(group) => group.push(tag),
            None => groups.push(vec![tag]),
        }
    }
    groups
}

pub(super) const fn nothing() -> InputError {
    InputError::BuildMetadata {
        fact: "it names no tag",
    }
}
