//! A private certificate authority, made by OpenSSL, and what it certifies: names of this machine.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use super::process::Folder;
use super::process::run;
use crate::tool::stopped_clock;

/// An authority in a folder of its own.
#[derive(Debug)]
pub struct Authority {
    folder: Folder,
    clock: Vec<(&'static str, String)>,
}

/// A certificate and its key, both good for servers and for clients.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leaf {
    /// The certificate, as PEM.
    pub certificate: PathBuf,
    /// Its private key, as PEM.
    pub key: PathBuf,
}

const KEY: &str = "-newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 3";

impl Authority {
    /// A new one.
    ///
    /// # Panics
    ///
    /// When OpenSSL is missing.
    #[must_use]
    pub fn new() -> Self {
        Self::by(Vec::new())
    }

    /// A new one that certifies at another moment, such as `2026-11-21T12:00:00Z`.
    ///
    /// # Panics
    ///
    /// When OpenSSL or `libfaketime` is missing.
    #[must_use]
    pub fn at(moment: &str) -> Self {
        Self::by(stopped_clock(moment))
    }

    fn by(clock: Vec<(&'static str, String)>) -> Self {
        let folder = Folder::new("authority");
        let authority = Self { folder, clock };
        authority.openssl(&format!(
            "req -x509 {KEY} -keyout ca.key -out ca.pem -subj /CN=authority"
        ));
        authority
    }

    /// Its own certificate.
    #[must_use]
    pub fn certificate(&self) -> PathBuf {
        self.folder.path("ca.pem")
    }

    /// Certifies names, the first of which names the files too.
    ///
    /// # Panics
    ///
    /// When OpenSSL refuses.
    #[must_use]
    pub fn certify(&self, names: &[&str]) -> Leaf {
        let [first, ..] = names else {
            panic!("a certificate needs a name");
        };
        let (certificate, key) = (format!("{first}.pem"), format!("{first}.key"));
        let alternatives: Vec<String> = names.iter().map(|name| format!("DNS:{name}")).collect();
        self.openssl(&format!(
            "req -x509 {KEY} -keyout {key} -out {certificate} -subj /CN={first} -CA ca.pem -CAkey ca.key \
             -addext subjectAltName={},IP:127.0.0.1 -addext basicConstraints=critical,CA:FALSE",
            alternatives.join(",")
        ));
        Leaf {
            certificate: self.folder.path(&certificate),
            key: self.folder.path(&key),
        }
    }

    fn openssl(&self, arguments: &str) {
        run(Command::new("openssl")
            .args(arguments.split_whitespace())
            .envs(self.clock.iter().map(|(name, value)| (name, value)))
            .current_dir(self.folder.all()));
    }
}

impl Default for Authority {
    fn default() -> Self {
        Self::new()
    }
}

impl Leaf {
    /// The certificate's bytes and those of its key, as PEM.
    ///
    /// # Panics
    ///
    /// When the authority is gone.
    #[must_use]
    pub fn read(&self) -> (String, String) {
        let read = |path: &PathBuf| fs::read_to_string(path).expect("the authority's folder");
        (read(&self.certificate), read(&self.key))
    }
}
