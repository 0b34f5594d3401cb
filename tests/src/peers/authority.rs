//! A private authority, and a certificate for `localhost` that it vouches for.

use std::fs;
use std::path::Path;
use std::path::PathBuf;
use std::process::Command;

use super::process::folder;

/// The files of an authority.
#[derive(Debug)]
pub struct Authority {
    folder: PathBuf,
}

impl Authority {
    /// Makes one.
    ///
    /// # Panics
    ///
    /// When OpenSSL does not.
    #[must_use]
    pub fn new() -> Self {
        let authority = Self {
            folder: folder("authority"),
        };
        let key = "-newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 3";
        authority.openssl(&format!(
            "req -x509 {key} -keyout ca.key -out ca.pem -subj /CN=authority"
        ));
        authority.openssl(&format!(
            "req -x509 {key} -keyout leaf.key -out leaf.pem -subj /CN=localhost -CA ca.pem -CAkey ca.key -addext subjectAltName=DNS:localhost,IP:127.0.0.1 -addext basicConstraints=critical,CA:FALSE"
        ));
        authority
    }

    /// What a client must believe.
    #[must_use]
    pub fn certificate(&self) -> PathBuf {
        self.path("ca.pem")
    }

    /// What a server shows.
    #[must_use]
    pub fn leaf(&self) -> PathBuf {
        self.path("leaf.pem")
    }

    /// And its key.
    #[must_use]
    pub fn leaf_key(&self) -> PathBuf {
        self.path("leaf.key")
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    fn openssl(&self, arguments: &str) {
        let output = Command::new("openssl")
            .args(arguments.split(' '))
            .current_dir(Path::new(&self.folder))
            .output()
            .expect("`cargo xtask test` installs openssl");
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "openssl {arguments}: {said}");
    }
}

impl Default for Authority {
    fn default() -> Self {
        Self::new()
    }
}

impl Drop for Authority {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}
