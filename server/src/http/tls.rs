//! TLS: a certificate chain and its key, tried on each other before anybody sees them, and read
//! anew when they were replaced.

use std::fmt;
use std::path::Path;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::PoisonError;
use std::sync::RwLock;

use dct_core::error::ServeError;
use rustls::ServerConfig;
use rustls::crypto::CryptoProvider;
use rustls::crypto::ring;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::PrivateKeyDer;
use rustls::pki_types::pem::PemObject;
use rustls::server::ClientHello;
use rustls::server::ResolvesServerCert;
use rustls::sign::CertifiedKey;
use tokio_rustls::TlsAcceptor;

/// What the server shows, and where it comes from.
pub struct Identity {
    certificate: PathBuf,
    key: PathBuf,
    provider: Arc<CryptoProvider>,
    shown: RwLock<Arc<CertifiedKey>>,
}

impl Identity {
    /// Takes a chain, leaf first, and the key of the leaf, both in PEM.
    ///
    /// # Errors
    ///
    /// When a file cannot be read, is not what it should be, or the two do not belong together.
    pub fn read(certificate: &Path, key: &Path) -> Result<Arc<Self>, ServeError> {
        let provider = Arc::new(ring::default_provider());
        let shown = load(certificate, key, &provider)?;
        Ok(Arc::new(Self {
            certificate: certificate.to_owned(),
            key: key.to_owned(),
            provider,
            shown: RwLock::new(Arc::new(shown)),
        }))
    }

    /// Reads both files again, for the connections to come.
    ///
    /// # Errors
    ///
    /// As [`Identity::read`]; what was shown before is shown on.
    pub fn reload(&self) -> Result<(), ServeError> {
        let next = Arc::new(load(&self.certificate, &self.key, &self.provider)?);
        *self.shown.write().unwrap_or_else(PoisonError::into_inner) = next;
        Ok(())
    }

    /// What speaks TLS with this identity.
    ///
    /// # Errors
    ///
    /// When the library finds no way to.
    pub fn acceptor(self: &Arc<Self>) -> Result<TlsAcceptor, ServeError> {
        let mut config = ServerConfig::builder_with_provider(Arc::clone(&self.provider))
            .with_safe_default_protocol_versions()
            .map_err(|error| refused(&self.certificate, error))?
            .with_no_client_auth()
            .with_cert_resolver(Arc::clone(self) as Arc<dyn ResolvesServerCert>);
        config.alpn_protocols = vec![b"http/1.1".to_vec()];
        Ok(TlsAcceptor::from(Arc::new(config)))
    }
}

impl ResolvesServerCert for Identity {
    fn resolve(&self, _: ClientHello<'_>) -> Option<Arc<CertifiedKey>> {
        let shown = self.shown.read().unwrap_or_else(PoisonError::into_inner);
        Some(Arc::clone(&shown))
    }
}

impl fmt::Debug for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Identity({})", self.certificate.display())
    }
}

fn load(
    certificate: &Path,
    key: &Path,
    provider: &CryptoProvider,
) -> Result<CertifiedKey, ServeError> {
    let chain: Vec<CertificateDer<'static>> = CertificateDer::pem_file_iter(certificate)
        .and_then(Iterator::collect)
        .map_err(|error| refused(certificate, error))?;
    if chain.is_empty() {
        return Err(refused(certificate, "it holds no certificate"));
    }
    let secret = PrivateKeyDer::from_pem_file(key).map_err(|error| refused(key, error))?;
    CertifiedKey::from_der(chain, secret, provider).map_err(|error| refused(key, error))
}

fn refused(path: &Path, fact: impl fmt::Display) -> ServeError {
    ServeError::Tls {
        path: path.display().to_string(),
        fact: fact.to_string(),
    }
}
