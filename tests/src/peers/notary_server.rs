//! Debian's `notary-server` with its memory store and local signer, and the `notary` client to judge
//! what is in it.

use std::fs;
use std::path::Path;
use std::path::PathBuf;
use std::process::Command;
use std::process::Output;

use super::process::Peer;
use super::process::folder;
use super::process::free_port;

/// A trust server on loopback.
#[derive(Debug)]
pub struct NotaryServer {
    peer: Peer,
    port: u16,
    https: Https,
}

/// Whether it is reached by https, as Docker insists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Https {
    No,
    Yes,
}

impl NotaryServer {
    /// Starts one without any repository.
    ///
    /// # Panics
    ///
    /// When it does not start.
    #[must_use]
    pub fn start() -> Self {
        Self::listen(Https::No)
    }

    /// Starts one that is reached by https, with a certificate of an authority of its own.
    ///
    /// # Panics
    ///
    /// When it does not start, or no certificate can be made.
    #[must_use]
    pub fn start_https() -> Self {
        Self::listen(Https::Yes)
    }

    fn listen(https: Https) -> Self {
        let folder = folder("notary-server");
        let port = free_port();
        let config = folder.join("config.json");
        let tls = match https {
            Https::No => "",
            Https::Yes => {
                certify(&folder);
                r#","tls_cert_file":"leaf.pem","tls_key_file":"leaf.key""#
            }
        };
        let text = format!(
            r#"{{"server":{{"http_addr":"127.0.0.1:{port}"{tls}}},"trust_service":{{"type":"local"}},"storage":{{"backend":"memory"}},"logging":{{"level":"error"}}}}"#
        );
        fs::write(&config, text).expect("its configuration");
        let mut command = Command::new("notary-server");
        command.arg("-config").arg(&config);
        Self {
            peer: Peer::start(folder, port, &mut command),
            port,
            https,
        }
    }

    /// Its address.
    #[must_use]
    pub fn url(&self) -> String {
        match self.https {
            Https::No => format!("http://127.0.0.1:{}", self.port),
            Https::Yes => format!("https://localhost:{}", self.port),
        }
    }

    /// Its port.
    #[must_use]
    pub const fn port(&self) -> u16 {
        self.port
    }

    /// The authority of its certificate, if it has one.
    #[must_use]
    pub fn authority(&self) -> Option<PathBuf> {
        let file = self.peer.folder().join("ca.pem");
        (self.https == Https::Yes).then_some(file)
    }

    /// Runs the `notary` client against it, with a trust directory of its own.
    ///
    /// # Panics
    ///
    /// When the client cannot be run.
    #[must_use]
    pub fn notary(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new("notary");
        command
            .args(["-s", &self.url(), "-d"])
            .arg(self.peer.folder().join("client"));
        if let Some(authority) = self.authority() {
            command.arg("--tlscacert").arg(authority);
        }
        command
            .args(arguments)
            .env("NOTARY_ROOT_PASSPHRASE", "rootpass1")
            .env("NOTARY_TARGETS_PASSPHRASE", "targpass1")
            .env("NOTARY_SNAPSHOT_PASSPHRASE", "snappass1")
            .env("NOTARY_DELEGATION_PASSPHRASE", "delgpass1")
            .output()
            .expect("`cargo xtask test` installs notary")
    }

    /// Where its files are, the client's trust directory among them.
    #[must_use]
    pub fn client_folder(&self) -> PathBuf {
        self.peer.folder().join("client")
    }
}

/// An authority, and a certificate of it for this machine.
fn certify(folder: &Path) {
    let key = "-newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 3";
    for arguments in [
        format!("req -x509 {key} -keyout ca.key -out ca.pem -subj /CN=authority"),
        format!(
            "req -x509 {key} -keyout leaf.key -out leaf.pem -subj /CN=localhost -CA ca.pem -CAkey ca.key -addext subjectAltName=DNS:localhost -addext basicConstraints=critical,CA:FALSE"
        ),
    ] {
        let output = Command::new("openssl")
            .args(arguments.split(' '))
            .current_dir(folder)
            .output()
            .expect("openssl makes certificates");
        assert!(output.status.success(), "{output:?}");
    }
}
