//! Our own trust server in a folder of its own, and the `notary` client to judge it.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::path::PathBuf;
use std::process::Command;
use std::process::Output;
use std::process::Stdio;

use super::port::free_port;
use super::process::End;
use super::process::Folder;
use super::process::Peer;
use super::process::folder;
use super::process::waited;

/// A trust server on loopback.
#[derive(Debug)]
pub struct TrustServer {
    peer: Option<Peer>,
    program: PathBuf,
    folder: PathBuf,
    options: Vec<String>,
    port: u16,
    is_tls: bool,
}

impl TrustServer {
    /// Starts one with an empty database, over plain http.
    ///
    /// # Panics
    ///
    /// When it does not start.
    #[must_use]
    pub fn start(program: &str, options: &[&str]) -> Self {
        Self::prepare(program, options, false).up()
    }

    /// Starts one with a certificate of its own.
    ///
    /// # Panics
    ///
    /// When it does not start.
    #[must_use]
    pub fn start_tls(program: &str, options: &[&str]) -> Self {
        let server = Self::prepare(program, options, true);
        server.make_certificate();
        server.up()
    }

    /// Puts a new certificate and key in the place of those that it shows.
    ///
    /// # Panics
    ///
    /// When there is no `openssl`.
    pub fn make_certificate(&self) {
        let output = Command::new("openssl")
            .args(["req", "-x509", "-newkey", "ec", "-nodes", "-days", "3"])
            .args([
                "-pkeyopt",
                "ec_paramgen_curve:P-256",
                "-subj",
                "/CN=localhost",
            ])
            .args(["-addext", "subjectAltName=DNS:localhost"])
            .args(["-addext", "basicConstraints=critical,CA:FALSE"])
            .arg("-keyout")
            .arg(self.folder.join("tls.key"))
            .arg("-out")
            .arg(self.certificate())
            .output()
            .expect("`cargo xtask test` installs openssl");
        assert!(
            output.status.success(),
            "{}",
            String::from_utf8_lossy(&output.stderr)
        );
    }

    fn prepare(program: &str, options: &[&str], is_tls: bool) -> Self {
        Self {
            peer: None,
            program: program.into(),
            folder: folder("trust-server"),
            options: options.iter().map(|option| (*option).to_owned()).collect(),
            port: free_port(),
            is_tls,
        }
    }

    /// Tells it that its certificate was replaced.
    ///
    /// # Panics
    ///
    /// When it cannot be told.
    pub fn hang_up(&self) {
        self.peer.as_ref().expect("it runs").tell("-HUP");
    }

    /// Tells it to stop, and waits until it has; gives its exit status.
    ///
    /// # Panics
    ///
    /// When it cannot be told.
    #[must_use]
    pub fn stopped(&mut self) -> Option<i32> {
        self.peer.as_mut().and_then(Peer::stopped)
    }

    /// Starts it, on the data that is there.
    ///
    /// # Panics
    ///
    /// When it does not start.
    #[must_use]
    pub fn up(mut self) -> Self {
        let mut command = Command::new(&self.program);
        command.args(["serve", "--listen", &format!("127.0.0.1:{}", self.port)]);
        command.arg("--data").arg(self.data()).args(&self.options);
        if self.is_tls {
            command.arg("--tls-cert").arg(self.certificate());
            command.arg("--tls-key").arg(self.folder.join("tls.key"));
        }
        command.env_remove("DCT_SIGN_SERVER_KEY");
        command.env_remove("DCT_SIGN_SERVER_DATABASE");
        let place = Folder::new("trust-server-log");
        self.peer = Some(Peer::start(place, self.port, End::Kill, &mut command));
        self
    }

    /// Ends it at once, as a loss of power does, and starts it again on the same data.
    #[must_use]
    pub fn killed_and_started(self) -> Self {
        self.killed().up()
    }

    /// Ends it at once. Its folder stays.
    #[must_use]
    pub fn killed(mut self) -> Self {
        self.peer = None;
        Self {
            peer: None,
            program: self.program.clone(),
            folder: std::mem::take(&mut self.folder),
            options: self.options.clone(),
            port: free_port(),
            is_tls: self.is_tls,
        }
    }

    /// Its port.
    #[must_use]
    pub const fn port(&self) -> u16 {
        self.port
    }

    /// The number of its process.
    ///
    /// # Panics
    ///
    /// When it does not run.
    #[must_use]
    pub fn process(&self) -> u32 {
        self.peer.as_ref().expect("it runs").process()
    }

    /// Its address.
    #[must_use]
    pub fn url(&self) -> String {
        let scheme = if self.is_tls { "https" } else { "http" };
        format!("{scheme}://localhost:{}", self.port)
    }

    /// The folder of its database.
    #[must_use]
    pub fn data(&self) -> PathBuf {
        self.folder.join("data")
    }

    /// What it is started with besides.
    #[must_use]
    pub fn options(&self) -> &[String] {
        &self.options
    }

    /// The certificate that it shows.
    #[must_use]
    pub fn certificate(&self) -> PathBuf {
        self.folder.join("tls.pem")
    }

    /// What it has written so far.
    #[must_use]
    pub fn log(&self) -> String {
        self.peer.as_ref().map_or_else(String::new, Peer::log)
    }

    /// Waits until it has written something.
    ///
    /// # Panics
    ///
    /// When it does not.
    pub fn wait_for(&self, text: &str) {
        let is_there = waited(|| self.log().contains(text));
        assert!(is_there, "no `{text}` in its log: {}", self.log());
    }

    /// Runs the `notary` client against it, with a trust directory of its own.
    ///
    /// # Panics
    ///
    /// When the client cannot be run.
    #[must_use]
    pub fn notary(&self, arguments: &[&str]) -> Output {
        self.notary_answering(arguments, "")
    }

    /// As [`TrustServer::notary`], and answers what it asks.
    ///
    /// # Panics
    ///
    /// When the client cannot be run.
    #[must_use]
    pub fn notary_answering(&self, arguments: &[&str], answer: &str) -> Output {
        self.notary_with(arguments, answer, &[])
    }

    /// As [`TrustServer::notary_answering`], with further variables.
    ///
    /// # Panics
    ///
    /// When the client cannot be run.
    #[must_use]
    pub fn notary_with(
        &self,
        arguments: &[&str],
        answer: &str,
        variables: &[(&str, &str)],
    ) -> Output {
        let mut command = Command::new("notary");
        command
            .args(["-s", &self.url(), "-d"])
            .arg(self.folder.join("client"));
        if self.is_tls {
            command.arg("--tlscacert").arg(self.certificate());
        }
        let mut child = command
            .args(arguments)
            .current_dir(&self.folder)
            .env("NOTARY_ROOT_PASSPHRASE", "rootpass1")
            .env("NOTARY_TARGETS_PASSPHRASE", "targpass1")
            .env("NOTARY_SNAPSHOT_PASSPHRASE", "snappass1")
            .env("NOTARY_DELEGATION_PASSPHRASE", "delgpass1")
            .envs(variables.iter().copied())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("`cargo xtask test` installs notary");
        if let Some(mut stdin) = child.stdin.take() {
            // The client may not ask at all.
            let _ = stdin.write_all(answer.as_bytes());
        }
        child.wait_with_output().expect("its answer")
    }

    /// A file in the folder of the test.
    ///
    /// # Panics
    ///
    /// When it cannot be written.
    #[must_use]
    pub fn file(&self, name: &str, text: &str) -> PathBuf {
        let path = self.folder.join(name);
        fs::write(&path, text).expect("a file in a temporary folder");
        path
    }

    /// The folder of the test.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }
}

impl Drop for TrustServer {
    fn drop(&mut self) {
        self.peer = None;
        if !self.folder.as_os_str().is_empty() {
            let _ = fs::remove_dir_all(&self.folder);
        }
    }
}
