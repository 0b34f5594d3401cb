//! What a scripted server shows its visitors.

use std::sync::Arc;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use rustls::ServerConfig;
use rustls::crypto::ring;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::PrivateKeyDer;

use super::authority::Leaf;

/// A certificate and its key, ready to be shown.
///
/// # Panics
///
/// When they are not what the authority makes.
#[must_use]
pub fn shown(leaf: &Leaf) -> Arc<ServerConfig> {
    let (certificate, key) = leaf.read();
    let certificate = CertificateDer::from(der(&certificate));
    let key = PrivateKeyDer::try_from(der(&key)).expect("a private key");
    let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .expect("the provider knows them")
        .with_no_client_auth()
        .with_single_cert(vec![certificate], key);
    Arc::new(config.expect("a key that fits its certificate"))
}

/// The bytes of the one block of a PEM file.
fn der(pem: &str) -> Vec<u8> {
    let text: String = pem.lines().filter(|line| !line.starts_with('-')).collect();
    BASE64_STANDARD.decode(text).expect("base64")
}
