//! Names under chance: whatever is accepted prints as it was read, and nothing panics.

use std::fmt::Debug;
use std::fmt::Display;
use std::str::FromStr;

use dct_core::oci::Digest;
use dct_core::oci::Manifest;
use dct_core::oci::Reference;
use dct_core::oci::Registry;
use dct_core::oci::Served;
use dct_core::tuf::name::Gun;
use dct_core::tuf::name::RoleName;
use dct_core::tuf::name::SignerName;
use dct_core::tuf::name::Tag;
use dct_core::tuf::name::TargetName;
use dct_tests::dice::Dice;

/// Pieces that grammars are made of, and pieces that break them.
const PIECES: &str = "a b0 A ä library docker.io index.docker.io localhost :5000 [::1] targets/ \
    targets releases root sha256 v1 _trust / / / : @ . .. _ __ - ~ + % * \\ \u{202e} \0 \
    @sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

/// Parses the text; what is accepted must survive being printed and read again.
fn survives<T>(text: &str) -> Option<T>
where
    T: FromStr<Err: Debug + Display> + Display + PartialEq + Debug,
{
    let name: T = text.parse().ok()?;
    let printed = name.to_string();
    assert_eq!(printed.parse().ok().as_ref(), Some(&name), "{text:?}");
    Some(name)
}

/// As above, for names that are kept exactly as written.
fn stays<T>(text: &str) -> Option<T>
where
    T: FromStr<Err: Debug + Display> + Display + PartialEq + Debug,
{
    let name: T = survives(text)?;
    assert_eq!(name.to_string(), text);
    Some(name)
}

fn read_as_everything(text: &str) {
    if let Some(gun) = stays::<Gun>(text) {
        assert!(
            gun.segments()
                .all(|part| !matches!(part, "" | "." | ".." | "_trust"))
        );
        assert!(!gun.as_str().contains(['\\', '%', '?', '#', '*', '\0', ' ']));
    }
    if let Some(role) = stays::<RoleName>(text) {
        assert_eq!(role.is_delegation(), role.parent().is_some());
        assert!(
            role.parent()
                .is_none_or(|parent| role.is_direct_child_of(&parent))
        );
    }
    if let Some(signer) = stays::<SignerName>(text) {
        assert!(signer.role().is_direct_child_of(&RoleName::Targets));
    }
    if let Some(tag) = stays::<Tag>(text) {
        assert_eq!(text.parse(), Ok(TargetName::from(tag)));
    }
    if let Some(reference) = survives::<Reference>(text) {
        let gun = reference.gun().as_str();
        assert_eq!(
            gun,
            format!("{}/{}", reference.registry(), reference.repository())
        );
        assert_eq!(stays(gun).as_ref(), Some(reference.gun()));
    }
    stays::<TargetName>(text);
    stays::<Digest>(text);
    survives::<Registry>(text);
}

#[test]
fn random_bytes_are_read_without_panic() {
    let mut dice = Dice::new(1);
    for _ in 0..20_000 {
        let bytes = dice.bytes(40);
        read_as_everything(&String::from_utf8_lossy(&bytes));
    }
}

#[test]
fn names_made_of_likely_pieces_print_as_they_read() {
    let mut dice = Dice::new(2);
    let mut references = 0;
    let pieces: Vec<&str> = PIECES.split(' ').collect();
    for _ in 0..60_000 {
        let text = dice.text(&pieces, 7);
        read_as_everything(&text);
        references += usize::from(text.parse::<Reference>().is_ok());
    }
    assert!(references > 1000, "only {references} references were valid");
}

#[test]
fn damaged_manifests_are_read_without_panic() {
    let whole = br#"{"schemaVersion":2,"mediaType":"application/vnd.oci.image.index.v1+json","manifests":[{"digest":"sha256:00","size":1,"platform":{"os":"linux","architecture":"amd64"}}]}"#;
    let mut dice = Dice::new(3);
    for _ in 0..20_000 {
        let mut bytes = whole.to_vec();
        bytes.truncate(dice.below(2 * whole.len()));
        for _ in 0..dice.below(4) {
            let at = dice.below(bytes.len());
            if let Some(byte) = bytes.get_mut(at) {
                *byte = dice.roll().to_le_bytes()[0];
            }
        }
        let read = Manifest::of(Served {
            media_type: None,
            bytes: &bytes,
        });
        if let Ok(manifest) = read {
            assert_eq!(manifest.digest(), Digest::of(&bytes));
        }
    }
}
