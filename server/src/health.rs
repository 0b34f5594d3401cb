//! Asks the server of this machine whether it is well, for images that hold no other program. It looks
//! for the server where the same options would make it listen, and believes no other.

use std::fs;
use std::io::ErrorKind;
use std::io::Read;
use std::io::Write;
use std::net::IpAddr;
use std::net::Ipv4Addr;
use std::net::Ipv6Addr;
use std::net::SocketAddr;
use std::net::TcpStream;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use dct_core::error::Error;
use dct_core::error::ServeError;
use rustls::ClientConfig;
use rustls::ClientConnection;
use rustls::DigitallySignedStruct;
use rustls::InvalidMessage;
use rustls::SignatureScheme;
use rustls::StreamOwned;
use rustls::client::danger::HandshakeSignatureValid;
use rustls::client::danger::ServerCertVerified;
use rustls::client::danger::ServerCertVerifier;
use rustls::crypto::CryptoProvider;
use rustls::crypto::ring;
use rustls::crypto::verify_tls12_signature;
use rustls::crypto::verify_tls13_signature;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::ServerName;
use rustls::pki_types::UnixTime;
use rustls::pki_types::pem::PemObject;

use crate::args::Health;
use crate::say;

/// It is on the same machine; whoever is slower than that is not well.
const PATIENCE: Duration = Duration::from_secs(5);

/// Longer is no line of a status.
const MAX_LINE: usize = 1024;

/// Begins what a server of TLS says to whoever speaks without: an alert.
const ALERT: &[u8] = &[21, 3];

/// Prints what it says, if it is well.
pub(crate) fn ask(typed: &Health) -> Result<(), Error> {
    let address = near(typed.listen);
    let (path, word) = if typed.ready {
        ("/_notary_server/ready", "ready")
    } else {
        ("/_notary_server/health", "healthy")
    };
    let asked = status(address, path, typed.tls_cert.as_deref());
    let fact = match asked {
        Ok(line) if line.split(' ').nth(1) == Some("200") => {
            say(word);
            return Ok(());
        }
        Ok(line) => format!("it answers `{}`", line.escape_debug()),
        Err(fact) => fact,
    };
    let address = address.to_string();
    Err(ServeError::Unhealthy { address, fact }.into())
}

/// Who listens everywhere can be asked on loopback.
const fn near(mut address: SocketAddr) -> SocketAddr {
    match address.ip() {
        IpAddr::V4(ip) if ip.is_unspecified() => address.set_ip(IpAddr::V4(Ipv4Addr::LOCALHOST)),
        IpAddr::V6(ip) if ip.is_unspecified() => address.set_ip(IpAddr::V6(Ipv6Addr::LOCALHOST)),
        _ => {}
    }
    address
}

fn status(address: SocketAddr, path: &str, tls: Option<&Path>) -> Result<String, String> {
    let connect = || {
        let stream = TcpStream::connect_timeout(&address, PATIENCE)?;
        stream.set_read_timeout(Some(PATIENCE))?;
        stream.set_write_timeout(Some(PATIENCE))?;
        Ok(stream)
    };
    let stream = connect().map_err(|error: std::io::Error| error.to_string())?;
    let request = format!("GET {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n");
    match tls {
        None => talk(stream, &request),
        Some(certificate) => {
            let name = ServerName::IpAddress(address.ip().into());
            let connection = ClientConnection::new(Arc::new(config(certificate)?), name);
            let connection = connection.map_err(|error| error.to_string())?;
            talk(StreamOwned::new(connection, stream), &request)
        }
    }
}

/// The first line of an answer.
fn talk(mut stream: impl Read + Write, request: &str) -> Result<String, String> {
    let failed = |error: std::io::Error| match error.kind() {
        ErrorKind::WouldBlock | ErrorKind::TimedOut => "it does not answer".into(),
        _ => told(&error),
    };
    stream.write_all(request.as_bytes()).map_err(failed)?;
    let (mut line, mut part) = (Vec::new(), [0; 128]);
    while !line.contains(&b'\n') && line.len() < MAX_LINE {
        let count = stream.read(&mut part).map_err(failed)?;
        if count == 0 {
            break;
        }
        line.extend(part.iter().take(count));
    }
    if line.starts_with(ALERT) {
        return Err("it speaks TLS: name its certificate with `--tls-cert`".into());
    }
    let text = String::from_utf8_lossy(&line);
    let first = text.lines().next().unwrap_or_default();
    Ok(first.to_owned())
}

/// What TLS says, where somebody can mend it, in words about that.
fn told(error: &std::io::Error) -> String {
    let inner = error.get_ref().and_then(|inner| inner.downcast_ref());
    match inner {
        Some(rustls::Error::InvalidMessage(InvalidMessage::InvalidContentType)) => {
            "it speaks plain http: ask it without `--tls-cert`".into()
        }
        Some(rustls::Error::General(fact)) => fact.clone(),
        _ => error.to_string(),
    }
}

fn config(certificate: &Path) -> Result<ClientConfig, String> {
    let refused = |fact: &dyn std::fmt::Display| format!("`{}`: {fact}", certificate.display());
    let text = fs::read(certificate).map_err(|error| refused(&error))?;
    let leaf = CertificateDer::from_pem_slice(&text).map_err(|error| refused(&error))?;
    let provider = Arc::new(ring::default_provider());
    let builder = ClientConfig::builder_with_provider(Arc::clone(&provider))
        .with_safe_default_protocol_versions()
        .map_err(|error| error.to_string())?;
    let verifier = Arc::new(Ours { leaf, provider });
    Ok(builder
        .dangerous()
        .with_custom_certificate_verifier(verifier)
        .with_no_client_auth())
}

/// Believes whoever holds the key of our own certificate, whatever names it is for.
#[derive(Debug)]
struct Ours {
    leaf: CertificateDer<'static>,
    provider: Arc<CryptoProvider>,
}

impl ServerCertVerifier for Ours {
    fn verify_server_cert(
        &self,
        shown: &CertificateDer<'_>,
        _: &[CertificateDer<'_>],
        _: &ServerName<'_>,
        _: &[u8],
        _: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        if *shown == self.leaf {
            return Ok(ServerCertVerified::assertion());
        }
        let fact = "its certificate is not the one that `--tls-cert` names";
        Err(rustls::Error::General(fact.into()))
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        let algorithms = &self.provider.signature_verification_algorithms;
        verify_tls12_signature(message, certificate, signed, algorithms)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        let algorithms = &self.provider.signature_verification_algorithms;
        verify_tls13_signature(message, certificate, signed, algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        let algorithms = &self.provider.signature_verification_algorithms;
        algorithms.supported_schemes()
    }
}

#[cfg(test)]
mod tests {
    use super::near;

    #[test]
    fn who_listens_everywhere_is_asked_here() {
        for (listen, asked) in [
            ("0.0.0.0:4443", "127.0.0.1:4443"),
            ("[::]:4443", "[::1]:4443"),
            ("192.0.2.1:1", "192.0.2.1:1"),
            ("127.0.0.1:1", "127.0.0.1:1"),
        ] {
            assert_eq!(near(listen.parse().unwrap()).to_string(), asked);
        }
    }
}
