//! What a registry served: one image, several, or nothing that may be signed.
//!
//! Owns the rule that bytes are signed only when every reader takes them for the same thing. Two
//! readings of one digest are an attack (CVE-2021-41190). Fetches nothing and trusts no header.

mod body;
#[cfg(test)]
mod tests;

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use self::body::Body;
use super::Digest;
use super::MediaType;
use super::Shape;
use super::media_type::Claim;
use crate::error::InputError;
use crate::error::quote;

/// A registry's answer: the exact bytes, and the `Content-Type` they came with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(clippy::exhaustive_structs, reason = "two facts that belong together")]
pub struct Served<'a> {
    /// The header's value, if there was one.
    pub media_type: Option<&'a str>,
    /// The body to the last byte.
    pub bytes: &'a [u8],
}

/// A manifest that can be signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Manifest {
    media_type: MediaType,
    digest: Digest,
    size: usize,
    children: Vec<Child>,
}

/// One line of an index, for display: only the index itself is signed.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Child {
    /// The platform the image is for; attestations have none, or `unknown`.
    pub platform: Option<Platform>,
    /// The digest as written, of whatever algorithm.
    pub digest: String,
    /// The size as written.
    pub size: u64,
}

/// The platform of an image, as written.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Platform {
    /// The operating system, such as `linux`.
    pub os: String,
    /// The processor architecture, such as `arm64`.
    pub architecture: String,
    /// The variant of the architecture, such as `v8`.
    pub variant: Option<String>,
}

impl Manifest {
    /// The largest manifest that registries accept.
    pub const MAX_BYTES: usize = 4 * 1024 * 1024;

    /// Decides what was served.
    ///
    /// # Errors
    ///
    /// When the bytes are no manifest, a retired one, too large, or can be read in two ways.
    pub fn of(served: Served<'_>) -> Result<Self, InputError> {
        let size = served.bytes.len();
        if size > Self::MAX_BYTES {
            return Err(InputError::ManifestOversize {
                size,
                limit: Self::MAX_BYTES,
            });
        }
        let header = named(Claim::of_header(served.media_type), || {
            format!(
                "it came as `{}`",
                quote(served.media_type.unwrap_or_default())
            )
        })?;
        let body = Body::read(served.bytes)?;
        let member = named(Claim::of_member(body.media_type()), || {
            format!(
                "it calls itself `{}`",
                quote(body.media_type().unwrap_or_default())
            )
        })?;
        Ok(Self {
            media_type: form(header, member, body.shape()?)?,
            digest: Digest::of(served.bytes),
            size,
            children: body.children(),
        })
    }

    /// The form.
    #[must_use]
    pub const fn media_type(&self) -> MediaType {
        self.media_type
    }

    /// The digest of the exact bytes: what a signature names.
    #[must_use]
    pub const fn digest(&self) -> Digest {
        self.digest
    }

    /// The number of bytes: what a signature records beside the digest.
    #[must_use]
    pub const fn size(&self) -> usize {
        self.size
    }

    /// The images of an index, in its order; empty for a single image.
    #[must_use]
    pub fn children(&self) -> &[Child] {
        &self.children
    }
}

/// The form that a media type names, if it names any.
fn named(claim: Claim, foreign: impl FnOnce() -> String) -> Result<Option<MediaType>, InputError> {
    match claim {
        Claim::Silent => Ok(None),
        Claim::Form(form) => Ok(Some(form)),
        Claim::Schema1 => Err(InputError::ManifestSchema1),
        Claim::Foreign => Err(no_manifest(foreign())),
    }
}

/// Header, `mediaType` and members must say the same, so far as they say anything.
fn form(
    header: Option<MediaType>,
    member: Option<MediaType>,
    shape: Shape,
) -> Result<MediaType, InputError> {
    let form = match (header, member) {
        (Some(header), Some(member)) if header != member => {
            return Err(ambiguous(
                "`Content-Type` and `mediaType` name different forms",
            ));
        }
        // OCI leaves the member to the writer; readers of Docker's forms fail without it.
        (Some(MediaType::DockerManifest | MediaType::DockerList), None) => {
            return Err(no_manifest(String::from(
                "Docker's form without its `mediaType`",
            )));
        }
        (_, Some(form)) | (Some(form), None) => form,
        (None, None) => match shape {
            Shape::Image => MediaType::OciManifest,
            Shape::Index => MediaType::OciIndex,
        },
    };
    if form.shape() == shape {
        Ok(form)
    } else {
        Err(ambiguous(
            "its media type and its members name different forms",
        ))
    }
}

fn no_manifest(fact: String) -> InputError {
    InputError::Manifest { fact }
}

const fn ambiguous(fact: &'static str) -> InputError {
    InputError::ManifestAmbiguous { fact }
}
