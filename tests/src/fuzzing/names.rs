//! Promises about names and manifests: whatever is accepted prints as it was read.

use std::fmt::Debug;
use std::fmt::Display;
use std::str::FromStr;

use dct_core::key::KeyId;
use dct_core::oci::Digest;
use dct_core::oci::Manifest;
use dct_core::oci::Reference;
use dct_core::oci::Registry;
use dct_core::oci::Served;
use dct_core::time::Expires;
use dct_core::time::Instant;
use dct_core::tuf::name::Gun;
use dct_core::tuf::name::RoleName;
use dct_core::tuf::name::SignerName;
use dct_core::tuf::name::Tag;
use dct_core::tuf::name::TargetName;

/// Every kind of name and moment.
pub fn names(bytes: &[u8]) {
    let text = &*String::from_utf8_lossy(bytes);
    stays::<Gun>(text);
    stays::<SignerName>(text);
    stays::<TargetName>(text);
    stays::<Digest>(text);
    stays::<KeyId>(text);
    if let Some(role) = stays::<RoleName>(text)
        && let Some(parent) = role.parent()
    {
        assert!(role.is_direct_child_of(&parent));
        assert!(role.is_below(&RoleName::Targets));
    }
    if let Some(tag) = stays::<Tag>(text) {
        assert_eq!(text.parse(), Ok(TargetName::from(tag)));
    }
    survives::<Registry>(text);
    if let Some(moment) = survives::<Instant>(text) {
        let expires: Expires = text.parse().unwrap();
        assert_eq!(expires.at(), moment);
        assert_eq!(expires.as_str(), text);
        assert!(Expires::from(moment).is_go_form());
        // In UTC there is but one form that Go writes.
        if expires.is_go_form() && text.ends_with('Z') {
            assert_eq!(moment.to_string(), text);
        }
        let _ = moment.plus_months(6).plus_days(3650);
    }
}

/// Image references, in full and as people write them.
pub fn reference(bytes: &[u8]) {
    let text = &*String::from_utf8_lossy(bytes);
    let Some(reference) = survives::<Reference>(text) else {
        return;
    };
    // For showing only: it may read as another repository.
    assert!(reference.to_string().ends_with(&reference.familiar()));
    let gun = format!("{}/{}", reference.registry(), reference.repository());
    assert_eq!(reference.gun().as_str(), gun);
    assert_eq!(gun.parse().as_ref(), Ok(reference.gun()));
}

/// Manifests are named after their bytes; what the registry calls them cannot change that.
pub fn manifest(bytes: &[u8]) {
    let types = [
        None,
        Some("application/vnd.oci.image.index.v1+json"),
        Some("application/vnd.docker.distribution.manifest.v2+json"),
        Some("text/html"),
    ];
    let mut kinds = Vec::new();
    for media_type in types {
        let Ok(manifest) = Manifest::of(Served { media_type, bytes }) else {
            continue;
        };
        assert_eq!(manifest.digest(), Digest::of(bytes));
        assert_eq!(manifest.size(), bytes.len());
        kinds.push((manifest.media_type(), manifest.children().to_vec()));
    }
    kinds.dedup();
    assert!(
        kinds.len() <= 1,
        "the registry decides what it is: {kinds:?}"
    );
}

fn survives<T>(text: &str) -> Option<T>
where
    T: FromStr<Err: Debug> + Display + PartialEq + Debug,
{
    let name: T = text.parse().ok()?;
    assert_eq!(name.to_string().parse().ok().as_ref(), Some(&name));
    Some(name)
}

fn stays<T>(text: &str) -> Option<T>
where
    T: FromStr<Err: Debug> + Display + PartialEq + Debug,
{
    let name: T = survives(text)?;
    assert_eq!(name.to_string(), text);
    Some(name)
}
