//! A registry's manifests (OCI distribution).

use alloc::format;
use alloc::string::String;
use alloc::string::ToString;

use super::Response;
use super::Service;
use super::client::Call;
use crate::error::Error;
use crate::error::RegistryError;
use crate::error::quote;
use crate::oci::ACCEPT;
use crate::oci::Digest;
use crate::oci::Manifest;
use crate::oci::Reference;
use crate::oci::Served;

/// What is asked for an image's manifest.
pub(crate) fn ask<'a>(service: &'a Service, image: &Reference) -> Call<'a> {
    let mut path = String::from("/v2/");
    path.push_str(image.repository());
    path.push_str("/manifests/");
    match (image.tag(), image.digest()) {
        (_, Some(digest)) => path.push_str(&digest.to_string()),
        (Some(tag), None) => path.push_str(tag.as_str()),
        (None, None) => path.push_str("latest"),
    }
    let mut call = Call::get(service, &path, Manifest::MAX_BYTES);
    call.headers.push(("Accept", ACCEPT.join(", ")));
    call
}

/// What an answer says the image is now: digest and size of the very bytes that were served.
pub(crate) fn judge(
    service: &Service,
    image: &Reference,
    answer: Result<Response, Error>,
) -> Result<Manifest, Error> {
    let response = answer?;
    match response.status {
        200 => {}
        404 => {
            return Err(RegistryError::Missing {
                images: format!("`{image}`"),
            }
            .into());
        }
        _ => return Err(service.refusal(&response)),
    }
    let manifest = Manifest::of(Served {
        media_type: response.header("content-type"),
        bytes: &response.body,
    })?;
    refuse_other_digest(
        image,
        response.header("docker-content-digest"),
        manifest.digest(),
    )?;
    Ok(manifest)
}

fn refuse_other_digest(image: &Reference, said: Option<&str>, actual: Digest) -> Result<(), Error> {
    if let Some(said) = said
        && said.parse() != Ok(actual)
        && said.starts_with("sha256:")
    {
        return Err(RegistryError::Corrupt {
            image: image.to_string(),
            said: quote(said),
            actual: actual.to_string(),
        }
        .into());
    }
    match image.digest() {
        Some(expected) if expected != actual => Err(RegistryError::Corrupt {
            image: image.to_string(),
            said: expected.to_string(),
            actual: actual.to_string(),
        }
        .into()),
        _ => Ok(()),
    }
}
