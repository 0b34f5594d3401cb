//! Public keys from files, with Docker's words for those that are none.

use std::fs::File;
use std::io::Read;

use dct_core::error::KeyError;
use dct_core::key::PublicKey;

use super::Site;
use crate::docker::ending::Ending;
use crate::docker::words::Words;
use crate::failure::Failure;

/// Docker reads no more of a public key.
const MAX_READ: u64 = 1 << 20;

/// A public key or a certificate.
pub(super) fn read(site: &Site, file: &str) -> Result<PublicKey, Ending> {
    let text = text(file).map_err(|(verb, error)| {
        let fact = system(&error);
        Ending::failed(format!(
            "unable to read public key from file: {verb} {file}: {fact}"
        ))
    })?;
    PublicKey::from_file(&text, site.now).map_err(|error| {
        let fact = match error {
            KeyError::NoPem => "no valid public key found".into(),
            KeyError::PemLabel { label } => {
                format!(
                    "unsupported PEM block type \"{label}\", expected CERTIFICATE or PUBLIC KEY"
                )
            }
            KeyError::Algorithm { .. } => "unknown public key format".into(),
            KeyError::Weak { .. } => "invalid certificate: RSA bit length is too short".into(),
            other => Words::of(&Failure::from(other)).plain(),
        };
        Ending::failed(format!(
            "could not parse public key from file: {file}: {fact}"
        ))
    })
}

fn text(file: &str) -> Result<String, (&'static str, std::io::Error)> {
    let opened = File::open(file).map_err(|error| ("open", error))?;
    let mut bytes = Vec::new();
    opened
        .take(MAX_READ)
        .read_to_end(&mut bytes)
        .map_err(|error| ("read", error))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// An error of the system as Go words it.
pub(super) fn system(error: &std::io::Error) -> String {
    match error.kind() {
        std::io::ErrorKind::NotFound => "no such file or directory".into(),
        std::io::ErrorKind::PermissionDenied => "permission denied".into(),
        std::io::ErrorKind::IsADirectory => "is a directory".into(),
        kind => kind.to_string(),
    }
}
