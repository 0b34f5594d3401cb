//! Which image each tag of an order is to be: the registry says, within its time, or somebody did.
//!
//! A registry may show a push late. Core decides how long that is borne, and a host only sees requests
//! that are to be sent later.

use alloc::format;
use alloc::string::ToString;
use alloc::vec::Vec;

use super::Image;
use super::Order;
use super::Source;
use crate::error::Error;
use crate::error::InputError;
use crate::error::RegistryError;
use crate::oci::Digest;
use crate::oci::Reference;
use crate::tuf::name::TargetName;
use crate::wire::Call;
use crate::wire::Client;
use crate::wire::Response;
use crate::wire::Service;
use crate::wire::Wire;
use crate::wire::registry;

/// The first wait; each further one is twice as long.
const FIRST_DELAY_MS: u32 = 250;

/// Without a digest nobody has said that the tag was pushed just now, and a name may be mistyped.
const MAX_UNSURE_MS: u32 = 2000;

/// A tag with the image that it is to be.
#[derive(Debug)]
pub(super) struct Wanted {
    pub(super) name: TargetName,
    pub(super) digest: Digest,
    pub(super) size: u64,
}

/// So many images are named that are not there; the rest are counted.
const MAX_NAMED: usize = 8;

type Answer = Result<Response, Error>;

/// Asks the registry what a tag is now.
///
/// # Errors
///
/// When it does not say, or says another digest than expected.
pub async fn resolve(wire: Wire, image: Image) -> Result<Digest, Error> {
    let client = Client::new(wire);
    let order = Order {
        images: Vec::from([image]),
        roles: Vec::new(),
        patience_ms: 0,
    };
    let answers = client.send_all(asks(&order)?).await;
    let found = settle(&client, &order, 0, answers).await?;
    let missing = || InputError::BuildMetadata {
        fact: "it names no tag",
    };
    Ok(found.first().ok_or_else(missing)?.digest)
}

/// What registries are asked for an order.
pub(super) fn asks(order: &Order) -> Result<Vec<Call<'_>>, Error> {
    for image in &order.images {
        expected(image)?;
    }
    let asked = order.images.iter().filter_map(service);
    Ok(asked.map(|(image, service)| ask(image, service)).collect())
}

/// The images of an order, from the answers to what was asked. What is not there yet is asked for
/// again, until patience ends.
pub(super) async fn settle(
    client: &Client,
    order: &Order,
    patience_ms: u32,
    answers: Vec<Answer>,
) -> Result<Vec<Wanted>, Error> {
    let mut answers = answers.into_iter();
    let mut found = Vec::new();
    for image in &order.images {
        let answer = service(image).map(|(_, service)| {
            let missing = || Err(service.malformed("it gave no answer"));
            answers.next().unwrap_or_else(missing)
        });
        found.push(wanted(image, answer));
    }
    let (mut delay, mut waited) = (FIRST_DELAY_MS, 0_u32);
    loop {
        waited = waited.saturating_add(delay);
        let late: Vec<usize> = order
            .images
            .iter()
            .zip(&found)
            .enumerate()
            .filter(|(_, (image, found))| waited <= patience_ms && is_late(image, found, waited))
            .map(|(place, _)| place)
            .collect();
        if late.is_empty() {
            return all(found);
        }
        let images = late.iter().filter_map(|&place| order.images.get(place));
        let calls = images
            .filter_map(service)
            .map(|(image, service)| ask(image, service).after(delay));
        let answers = client.send_all(calls.collect()).await;
        for (place, answer) in late.into_iter().zip(answers) {
            if let (Some(image), Some(found)) = (order.images.get(place), found.get_mut(place)) {
                *found = wanted(image, Some(answer));
            }
        }
        delay = delay.saturating_mul(2);
    }
}

/// All that was wanted. Of several tags that are not there each is named: they are pushed together.
fn all(found: Vec<Result<Wanted, Error>>) -> Result<Vec<Wanted>, Error> {
    let missing = found.iter().filter_map(|found| match found {
        Err(Error::Registry(RegistryError::Missing { images })) => Some(images.as_str()),
        _ => None,
    });
    let missing: Vec<&str> = missing.collect();
    let named = missing.get(..MAX_NAMED).unwrap_or(&missing).join(", ");
    let images = match missing.len().saturating_sub(MAX_NAMED) {
        0 => named,
        more => format!("{named} and {more} more"),
    };
    let told = |error| match error {
        Error::Registry(RegistryError::Missing { .. }) => RegistryError::Missing { images }.into(),
        other => other,
    };
    found.into_iter().collect::<Result<_, _>>().map_err(told)
}

/// Whether time may mend it: registries show a push late, or an older image for a while.
fn is_late(image: &Image, found: &Result<Wanted, Error>, waited: u32) -> bool {
    match found {
        Err(Error::Registry(RegistryError::Moved { .. })) => true,
        Err(Error::Registry(RegistryError::Missing { .. })) => {
            image.expected.is_some()
                || image.reference.digest().is_some()
                || waited <= MAX_UNSURE_MS
        }
        _ => false,
    }
}

fn service(image: &Image) -> Option<(&Image, &Service)> {
    match &image.source {
        Source::Registry(service) => Some((image, service)),
        Source::ByHand { .. } => None,
    }
}

/// The tag is asked for, also where a digest stands beside it: what matters is what the tag is now.
fn ask<'a>(image: &Image, service: &'a Service) -> Call<'a> {
    registry::ask(service, &image.reference.clone().without_digest())
}

fn wanted(image: &Image, answer: Option<Answer>) -> Result<Wanted, Error> {
    let name = image.reference.clone().without_digest();
    let tag = name.tag().ok_or_else(|| InputError::Reference {
        text: image.reference.to_string(),
        fact: "it names no tag to sign",
    })?;
    let (digest, size) = match (&image.source, answer) {
        (Source::Registry(service), Some(answer)) => manifest(service, &name, answer)?,
        (Source::Registry(service), None) => {
            return Err(service.malformed("it gave no answer"));
        }
        (Source::ByHand { digest, size }, _) => (*digest, *size),
    };
    if let Some(expected) = expected(image)?
        && expected != digest
    {
        return Err(RegistryError::Moved {
            image: name.to_string(),
            expected: expected.to_string(),
            actual: digest.to_string(),
        }
        .into());
    }
    Ok(Wanted {
        name: tag.clone().into(),
        digest,
        size,
    })
}

fn manifest(service: &Service, name: &Reference, answer: Answer) -> Result<(Digest, u64), Error> {
    let manifest = registry::judge(service, name, answer)?;
    let size = u64::try_from(manifest.size()).unwrap_or(u64::MAX);
    Ok((manifest.digest(), size))
}

/// What was said for the image, in its name or beside it.
fn expected(image: &Image) -> Result<Option<Digest>, Error> {
    match (image.expected, image.reference.digest()) {
        (Some(one), Some(other)) if one != other => Err(InputError::DigestConflict {
            image: image.reference.clone().without_digest().to_string(),
            one: one.to_string(),
            other: other.to_string(),
        }
        .into()),
        (one, other) => Ok(one.or(other)),
    }
}

#[cfg(test)]
mod tests {
    use alloc::format;
    use alloc::string::ToString;
    use alloc::vec::Vec;

    use super::Wanted;
    use super::all;
    use crate::error::Error;
    use crate::error::RegistryError;

    fn missing(count: usize) -> Vec<Result<Wanted, Error>> {
        let image = |number| RegistryError::Missing {
            images: format!("`r.test/a:{number}`"),
        };
        let images = (1..=count).map(image);
        images.map(|image| Err(image.into())).collect()
    }

    #[test]
    fn each_tag_that_is_not_there_is_named() {
        for (count, said) in [
            (1, "the registry does not have `r.test/a:1`"),
            (2, "the registry does not have `r.test/a:1`, `r.test/a:2`"),
        ] {
            assert_eq!(all(missing(count)).unwrap_err().to_string(), said);
        }
        let many = all(missing(4096)).unwrap_err().to_string();
        assert!(many.ends_with("`r.test/a:8` and 4088 more"), "{many}");
    }

    #[test]
    fn what_came_first_is_told() {
        let mut found = missing(1);
        let host = "r.test".into();
        found.insert(0, Err(RegistryError::TooMany { host }.into()));
        assert_eq!(all(found).unwrap_err().code(), "registry.too_many_requests");
    }
}
