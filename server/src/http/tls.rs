//! TLS: a certificate chain and its key, tried on each other before anybody connects.

use std::path::Path;
use std::sync::Arc;

use dct_core::error::ServeError;
use rustls::ServerConfig;
use rustls::crypto::ring;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::PrivateKeyDer;
use rustls::pki_types::pem::PemObject;
use tokio_rustls::TlsAcceptor;

/// Takes a chain, leaf first, and the key of the leaf, both in PEM.
///
/// # Errors
///
/// When a file cannot be read, is not what it should be, or the two do not belong together.
pub fn acceptor(certificate: &Path, key: &Path) -> Result<TlsAcceptor, ServeError> {
    let chain: Vec<CertificateDer<'static>> = CertificateDer::pem_file_iter(certificate)
        .and_then(Iterator::collect)
        .map_err(|error| refused(certificate, error))?;
    if chain.is_empty() {
        return Err(refused(certificate, "it holds no certificate"));
    }
    let secret = PrivateKeyDer::from_pem_file(key).map_err(|error| refused(key, error))?;
    let mut config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(|error| refused(certificate, error))?
        .with_no_client_auth()
        .with_single_cert(chain, secret)
        .map_err(|error| refused(key, error))?;
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(TlsAcceptor::from(Arc::new(config)))
}

fn refused(path: &Path, fact: impl std::fmt::Display) -> ServeError {
    ServeError::Tls {
        path: path.display().to_string(),
        fact: fact.to_string(),
    }
}
