//! Debian's `notary-server` with its memory store and local signer, and the `notary` client to judge
//! what is in it.

use std::fs;
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
}

impl NotaryServer {
    /// Starts one without any repository.
    ///
    /// # Panics
    ///
    /// When it does not start.
    #[must_use]
    pub fn start() -> Self {
        let folder = folder("notary-server");
        let port = free_port();
        let config = folder.join("config.json");
        let text = format!(
            r#"{{"server":{{"http_addr":"127.0.0.1:{port}"}},"trust_service":{{"type":"local"}},"storage":{{"backend":"memory"}},"logging":{{"level":"error"}}}}"#
        );
        fs::write(&config, text).expect("its configuration");
        let mut command = Command::new("notary-server");
        command.arg("-config").arg(&config);
        Self {
            peer: Peer::start(folder, port, &mut command),
            port,
        }
    }

    /// Its port.
    #[must_use]
    pub const fn port(&self) -> u16 {
        self.port
    }

    /// Its address.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Runs the `notary` client against it, with a trust directory of its own.
    ///
    /// # Panics
    ///
    /// When the client cannot be run.
    #[must_use]
    pub fn notary(&self, arguments: &[&str]) -> Output {
        Command::new("notary")
            .args(["-s", &self.url(), "-d"])
            .arg(self.peer.folder().join("client"))
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
    pub fn client_folder(&self) -> std::path::PathBuf {
        self.peer.folder().join("client")
    }
}
