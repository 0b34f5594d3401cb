//! What a push said, sorted for the sessions that are to sign it.

use alloc::string::String;
use alloc::string::ToString;
use alloc::vec::Vec;

use serde::Serialize;

use crate::error::Error;
use crate::json::compose;
use crate::oci::Pushed;
use crate::oci::Reference;
use crate::oci::pushed;

#[derive(Serialize)]
struct Group {
    gun: String,
    registry: String,
    api_host: String,
    repository: String,
    is_docker_hub: bool,
    images: Vec<Image>,
}

#[derive(Serialize)]
struct Image {
    reference: String,
    tag: Option<String>,
    digest: Option<String>,
}

/// The repositories in the order in which they are named first, with their images.
pub(super) fn by_repository(text: &str, digest: Option<String>) -> Result<String, Error> {
    let digest = digest.map(|digest| digest.parse()).transpose()?;
    let mut repositories: Vec<Group> = Vec::new();
    for pushed in pushed(text, digest)? {
        let gun = pushed.image.gun().to_string();
        let known = repositories.iter_mut().find(|known| known.gun == gun);
        match known {
            Some(known) => known.images.push(image(pushed)),
            None => repositories.push(repository(gun, &pushed.image.clone(), image(pushed))),
        }
    }
    Ok(compose(&repositories))
}

fn repository(gun: String, reference: &Reference, first: Image) -> Group {
    let registry = reference.registry();
    Group {
        gun,
        registry: registry.as_str().into(),
        api_host: registry.api_host().to_string(),
        repository: reference.repository().into(),
        is_docker_hub: registry.is_docker_hub(),
        images: Vec::from([first]),
    }
}

fn image(pushed: Pushed) -> Image {
    let tag = pushed.image.tag().map(ToString::to_string);
    let reference = match pushed.digest {
        Some(digest) => pushed.image.with_digest(digest),
        None => pushed.image,
    };
    Image {
        reference: reference.to_string(),
        tag,
        digest: pushed.digest.map(|digest| digest.to_string()),
    }
}
