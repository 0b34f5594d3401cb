//! What a push said, sorted for the sessions that are to sign it.

use dct_core::error::Error;
use dct_core::oci::Pushed;
use dct_core::oci::Reference;
use dct_core::oci::pushed;
use serde_json::Value;
use serde_json::json;

/// The repositories in the order in which they are named first, with their images.
pub(crate) fn by_repository(text: &str, digest: Option<String>) -> Result<String, Error> {
    let digest = digest.map(|digest| digest.parse()).transpose()?;
    let mut groups: Vec<Vec<Pushed>> = Vec::new();
    for image in pushed(text, digest)? {
        let known = groups.iter_mut().find(|group| {
            let first = group.first();
            first.is_some_and(|first| first.image.gun() == image.image.gun())
        });
        match known {
            Some(group) => group.push(image),
            None => groups.push(vec![image]),
        }
    }
    let repositories = groups.iter().filter_map(|group| {
        let first = group.first()?;
        Some(repository(&first.image, group))
    });
    Ok(repositories.collect::<Value>().to_string())
}

fn repository(first: &Reference, images: &[Pushed]) -> Value {
    let images: Vec<Value> = images.iter().map(image).collect();
    json!({
        "gun": first.gun().to_string(),
        "registry": first.registry().as_str(),
        "api_host": first.registry().api_host(),
        "repository": first.repository(),
        "is_docker_hub": first.registry().is_docker_hub(),
        "images": images,
    })
}

fn image(pushed: &Pushed) -> Value {
    let image = pushed.image.clone();
    let reference = match pushed.digest {
        Some(digest) => image.with_digest(digest),
        None => image,
    };
    json!({
        "reference": reference.to_string(),
        "tag": pushed.image.tag().map(ToString::to_string),
        "digest": pushed.digest.map(|digest| digest.to_string()),
    })
}
