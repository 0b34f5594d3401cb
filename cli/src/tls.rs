//! Whom we believe over TLS, and who we are there: the machine's authorities, `--ca-cert`, and
//! Docker's folder of certificates for a host.

use std::path::Path;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::OnceLock;

use dct_core::error::HostError;
use rustls::crypto::CryptoProvider;
use rustls::crypto::ring;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::PrivateKeyDer;
use rustls::pki_types::pem::PemObject;
use rustls::sign::CertifiedKey;
use ureq::tls::Certificate;
use ureq::tls::ClientCert;
use ureq::tls::PrivateKey;
use ureq::tls::RootCerts;
use ureq::tls::TlsConfig;

use crate::disk;

/// The authorities for every host, and the folder of those for one.
#[derive(Debug)]
pub(crate) struct Authorities {
    given: Vec<Certificate<'static>>,
    by_host: Option<PathBuf>,
    machine: OnceLock<Vec<Certificate<'static>>>,
    provider: Arc<CryptoProvider>,
}

impl Authorities {
    /// `given` is a PEM file; `config` is Docker's configuration folder.
    pub(crate) fn new(given: Option<&Path>, config: Option<&Path>) -> Result<Self, HostError> {
        Ok(Self {
            given: given.map(certificates).transpose()?.unwrap_or_default(),
            by_host: config.map(|config| config.join("tls")),
            machine: OnceLock::new(),
            provider: Arc::new(ring::default_provider()),
        })
    }

    /// How a host is spoken to.
    pub(crate) fn of_host(&self, authority: &str) -> Result<TlsConfig, HostError> {
        let mut roots = self.machine.get_or_init(of_machine).clone();
        roots.extend(self.given.iter().cloned());
        let mut identity = None;
        for file in self.files(authority) {
            match file.extension().and_then(|extension| extension.to_str()) {
                Some("crt") => roots.extend(certificates(&file)?),
                Some("cert") if identity.is_some() => {
                    return Err(refused(&file, "there is a second one beside it; keep one"));
                }
                Some("cert") => identity = Some(self.identity(&file)?),
                // A half that was forgotten would only show as a refusal of the server.
                Some("key") if !file.with_extension("cert").is_file() => {
                    return Err(refused(&file, "its certificate is missing beside it"));
                }
                _ => {}
            }
        }
        Ok(TlsConfig::builder()
            .unversioned_rustls_crypto_provider(Arc::clone(&self.provider))
            .root_certs(RootCerts::new_with_certs(&roots))
            .client_cert(identity)
            .build())
    }

    fn files(&self, authority: &str) -> Vec<PathBuf> {
        let folder = self.by_host.as_ref().map(|folder| folder.join(authority));
        let entries = folder.and_then(|folder| std::fs::read_dir(folder).ok());
        let mut files: Vec<PathBuf> = entries
            .into_iter()
            .flatten()
            .filter_map(|entry| Some(entry.ok()?.path()))
            .collect();
        files.sort();
        files
    }

    /// A certificate and the key beside it. They are tried on each other here: the client library
    /// takes it for granted that they belong together.
    fn identity(&self, file: &Path) -> Result<ClientCert, HostError> {
        let key_file = file.with_extension("key");
        let refused = |fact: &str| refused(&key_file, fact);
        let chain = certificates(file)?;
        let text = disk::read(&key_file)
            .map_err(|fact| refused(&fact))?
            .ok_or_else(|| refused("it is missing beside its certificate"))?;
        let key = PrivateKeyDer::from_pem_slice(text.as_bytes())
            .map_err(|_| refused("it holds no private key in PEM"))?;
        let ders = chain
            .iter()
            .map(|certificate| CertificateDer::from(certificate.der().to_vec()))
            .collect();
        CertifiedKey::from_der(ders, key, &self.provider)
            .map_err(|_| refused("it is not the key of the certificate beside it"))?;
        let key = PrivateKey::from_pem(text.as_bytes())
            .map_err(|_| refused("it holds no private key in PEM"))?;
        Ok(ClientCert::new_with_certs(&chain, key))
    }
}

fn refused(file: &Path, fact: &str) -> HostError {
    HostError::Config {
        place: file.display().to_string(),
        fact: fact.to_owned(),
    }
}

fn of_machine() -> Vec<Certificate<'static>> {
    rustls_native_certs::load_native_certs()
        .certs
        .iter()
        .map(|certificate| Certificate::from_der(certificate).to_owned())
        .collect()
}

fn certificates(file: &Path) -> Result<Vec<Certificate<'static>>, HostError> {
    let refused = |fact: String| HostError::Config {
        place: file.display().to_string(),
        fact,
    };
    let text = disk::read(file)
        .map_err(refused)?
        .ok_or_else(|| refused("it does not exist".into()))?;
    let found: Vec<Certificate<'static>> = CertificateDer::pem_slice_iter(text.as_bytes())
        .map(|der| der.map(|der| Certificate::from_der(&der).to_owned()))
        .collect::<Result<_, _>>()
        .map_err(|_| refused("it is not a PEM file of certificates".into()))?;
    if found.is_empty() {
        return Err(refused("it holds no certificate".into()));
    }
    Ok(found)
}
