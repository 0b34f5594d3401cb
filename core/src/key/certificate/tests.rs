//! What certificates say, and how bundles of them are composed.

use alloc::string::String;
use alloc::string::ToString;

use core::convert::Infallible;

use rand_core::TryCryptoRng;
use rand_core::TryRng;

use super::Certificate;
use super::CertificateChain;
use super::generate;
use crate::error::KeyError;
use crate::key::KeyType;
use crate::key::Method;
use crate::key::PrivateKey;
use crate::time::Instant;

/// Repeats one byte: random enough to make a key of, and the same in every run.
struct Steady(u8);

impl TryRng for Steady {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        Ok(u32::from_ne_bytes([self.0; 4]))
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        Ok(u64::from_ne_bytes([self.0; 8]))
    }

    fn try_fill_bytes(&mut self, bytes: &mut [u8]) -> Result<(), Infallible> {
        bytes.fill(self.0);
        Ok(())
    }
}

impl TryCryptoRng for Steady {}

fn at(text: &str) -> Instant {
    text.parse().unwrap()
}

fn made(gun: &str, now: &str) -> Certificate {
    let mut rng = Steady(0xa5);
    let key = PrivateKey::generate_p256(&mut rng).unwrap();
    let public = generate(gun, &key, at(now), &mut rng).unwrap();
    assert_eq!(*public.keytype(), KeyType::EcdsaX509);
    let chain = public.certificates().unwrap().unwrap();
    chain.leaf().clone()
}

#[test]
fn a_certificate_says_what_it_was_made_with() {
    let certificate = made("docker.io/library/alpine", "2026-11-21T00:02:59.7Z");
    assert_eq!(certificate.common_name(), "docker.io/library/alpine");
    assert_eq!(certificate.not_before(), at("2026-11-21T00:02:59Z"));
    assert_eq!(certificate.not_after(), at("2036-11-18T00:02:59Z"));
    assert!(!certificate.is_ca());
    assert_eq!(certificate.check_strength(), Ok(()));
}

#[test]
fn one_key_has_one_identity_in_all_its_certificates() {
    let mut rng = Steady(3);
    let key = PrivateKey::generate_p256(&mut rng).unwrap();
    let now = at("2026-01-01T00:00:00Z");
    let first = generate("a/b", &key, now, &mut rng).unwrap();
    let second = generate("a/c", &key, now, &mut rng).unwrap();
    assert_ne!(first.id(), second.id());
    for wrapped in [&first, &second] {
        assert_eq!(wrapped.identity(), key.public().identity());
        assert_eq!(wrapped.canonical_id(), Ok(key.id()));
        assert_eq!(wrapped.algorithm(), key.public().algorithm());
    }
    let (method, signature) = key.sign(b"message", &mut rng).unwrap();
    assert_eq!(first.verify(&method, b"message", &signature), Ok(()));
    assert_eq!(
        first.verify(&method, b"massage", &signature),
        Err(KeyError::Signature)
    );
    assert!(matches!(
        first.verify(&Method::RsaPss, b"message", &signature),
        Err(KeyError::Method { .. })
    ));
}

#[test]
fn names_cover_repositories_as_notary_compares_them() {
    for (name, gun, covers) in [
        ("a/b", "a/b", true),
        ("a/b", "a/bc", false),
        ("a/*", "a/b", true),
        ("a/*", "a/b/c", true),
        ("a/**", "a/b", true),
        ("a/*", "b/a/", false),
        ("*", "anything", true),
        ("*/a", "b/a", false),
        ("a*", "a", true),
    ] {
        let certificate = made(name, "2026-01-01T00:00:00Z");
        assert_eq!(certificate.check_gun(gun).is_ok(), covers, "{name} {gun}");
    }
}

#[test]
fn validity_has_a_day_of_tolerance_before_and_none_after() {
    let certificate = made("a/b", "2026-01-02T00:00:00Z");
    for (now, valid) in [
        ("2025-12-31T23:59:59Z", false),
        ("2026-01-01T00:00:00Z", true),
        ("2035-12-31T00:00:00Z", true),
        ("2035-12-31T00:00:00.1Z", false),
    ] {
        assert_eq!(certificate.check_validity(at(now)).is_ok(), valid, "{now}");
    }
    assert!(!certificate.is_near_expiry(at("2035-06-30T00:00:00Z")));
    assert!(certificate.is_near_expiry(at("2035-07-01T00:00:00Z")));
}

#[test]
fn dates_beyond_2049_take_the_longer_form() {
    let certificate = made("a/b", "2045-06-01T12:00:00Z");
    assert_eq!(certificate.not_before(), at("2045-06-01T12:00:00Z"));
    assert_eq!(certificate.not_after(), at("2055-05-30T12:00:00Z"));
}

#[test]
fn a_bundle_is_one_leaf_and_then_authorities() {
    let pem = made("a/b", "2026-01-01T00:00:00Z").to_pem();
    assert!(CertificateChain::read(&pem).is_ok());
    let twice: String = [pem.as_str(), pem.as_str()].concat();
    assert!(matches!(
        CertificateChain::read(&twice).unwrap_err(),
        KeyError::Certificate { .. }
    ));
    let mixed = pem.clone() + "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n";
    assert!(matches!(
        CertificateChain::read(&mixed).unwrap_err(),
        KeyError::PemLabel { .. }
    ));
    let padded = pem + &" ".repeat(super::MAX_BUNDLE_LEN);
    assert!(matches!(
        CertificateChain::read(&padded).unwrap_err(),
        KeyError::Oversize { .. }
    ));
}

#[test]
fn a_damaged_certificate_is_refused_and_never_panics() {
    let der = made("a/b", "2026-01-01T00:00:00Z").der;
    for at in 0..der.len() {
        let mut damaged = der.clone();
        for value in [0x00, 0x01, 0x7f, 0x80, 0x84, 0xff, der[at] ^ 1] {
            damaged[at] = value;
            let _ = Certificate::read(&damaged);
        }
        assert!(Certificate::read(&der[..at]).is_err());
    }
}

#[test]
fn keys_that_cannot_stand_in_a_certificate_are_named() {
    let mut rng = Steady(9);
    let key = PrivateKey::generate_ed25519(&mut rng).unwrap();
    let error = generate("a/b", &key, at("2026-01-01T00:00:00Z"), &mut rng).unwrap_err();
    assert_eq!(
        error.to_string(),
        "certificate cannot be used: Ed25519 keys cannot stand in one"
    );
}
