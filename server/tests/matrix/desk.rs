//! A machine in front of a server: a home of its own, a shell, and a repository.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::PathBuf;
use std::process::Command;
use std::sync::Arc;
use std::sync::Mutex;
use std::sync::PoisonError;
use std::sync::Weak;
use std::sync::atomic::AtomicU32;
use std::sync::atomic::Ordering;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use dct_tests::peers::Dockerd;
use dct_tests::peers::Registry;
use dct_tests::peers::token_service::TokenService;

use crate::place::Database;
use crate::place::Door;
use crate::place::Place;

/// Its repository, as the registry knows it.
pub(crate) const REPOSITORY: &str = "team/app";

pub(crate) struct Desk {
    pub(crate) place: Place,
    pub(crate) registry: Registry,
    pub(crate) folder: PathBuf,
    dockerd: Arc<Dockerd>,
}

/// What a command said.
#[derive(Debug)]
pub(crate) struct Said {
    pub(crate) status: i32,
    pub(crate) text: String,
}

impl Desk {
    pub(crate) fn at((database, door): (Database, Door)) -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let name = format!("dct-desk-{}-{count}", std::process::id());
        let folder = std::env::temp_dir().join(name);
        fs::create_dir_all(&folder).unwrap();
        let desk = Self {
            place: Place::open(database, door, &folder),
            registry: Registry::start(),
            folder,
            dockerd: daemon(),
        };
        desk.furnish();
        desk
    }

    /// The server's authority and the login, where each client looks for them, and our program.
    fn furnish(&self) {
        let programs = self.folder.join("programs");
        fs::create_dir_all(&programs).unwrap();
        let ours = PathBuf::from(crate::place::PROGRAM).with_file_name("dct-sign");
        assert!(ours.exists(), "first `cargo build --package dct-sign`");
        symlink(ours, programs.join("dct-sign")).unwrap();
        let docker = self.home().join(".docker");
        let server = self.place.server.url();
        let host = server.strip_prefix("https://").unwrap();
        let tls = docker.join("tls").join(host);
        fs::create_dir_all(&tls).unwrap();
        fs::copy(self.place.server.certificate(), tls.join("ca.crt")).unwrap();
        let host = self.registry.host();
        let config = format!(r#"{{"auths":{{"{host}":{{"auth":"{}"}}}}}}"#, login());
        fs::write(docker.join("config.json"), config).unwrap();
    }

    pub(crate) fn home(&self) -> PathBuf {
        self.folder.join("home")
    }

    /// The repository's whole name.
    pub(crate) fn image(&self) -> String {
        format!("{}/{REPOSITORY}", self.registry.host())
    }

    /// Runs a line of shell.
    pub(crate) fn shell(&self, line: &str) -> Said {
        let path = std::env::var("PATH").unwrap_or_default();
        let server = self.place.server.url();
        let output = Command::new("sh")
            .args(["-c", line])
            .env_clear()
            .env(
                "PATH",
                format!("{}:{path}", self.folder.join("programs").display()),
            )
            .env("HOME", self.home())
            .env("DOCKER_HOST", self.dockerd.host())
            .env("DOCKER_CONTENT_TRUST_SERVER", &server)
            .env("DOCKER_CONTENT_TRUST_ROOT_PASSPHRASE", "rootpass12")
            .env("DOCKER_CONTENT_TRUST_REPOSITORY_PASSPHRASE", "repopass12")
            .env("NOTARY_ROOT_PASSPHRASE", "rootpass1")
            .env("NOTARY_TARGETS_PASSPHRASE", "targpass1")
            .env("NOTARY_SNAPSHOT_PASSPHRASE", "snappass1")
            .env("NOTARY_DELEGATION_PASSPHRASE", "delgpass1")
            .env("NOTARY_AUTH", login())
            .env("DCT_SIGN_SERVER", &server)
            .env("DCT_SIGN_PASSPHRASE", "a passphrase")
            .env("SERVER", &server)
            .env("AUTHORITY", self.place.server.certificate())
            .env("REPO", self.image())
            .current_dir(&self.folder)
            .output()
            .unwrap();
        let text = [output.stdout, output.stderr].concat();
        Said {
            status: output.status.code().unwrap_or(-1),
            text: String::from_utf8_lossy(&text).into_owned(),
        }
    }

    /// Runs a line of shell that must succeed, and gives what it said.
    pub(crate) fn done(&self, line: &str) -> String {
        let said = self.shell(line);
        let log = || self.place.server.log();
        assert_eq!(said.status, 0, "{line}: {}\n{}", said.text, log());
        said.text
    }

    /// Runs a line of shell that must fail for this reason.
    pub(crate) fn refused(&self, line: &str, fact: &str) {
        let said = self.shell(line);
        assert_ne!(said.status, 0, "{line}: {}", said.text);
        assert!(said.text.contains(fact), "{line}: {}", said.text);
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// The one user whom every door knows, as a header has it.
fn login() -> String {
    BASE64_STANDARD.encode(format!("{}:{}", TokenService::USER, TokenService::PASSWORD))
}

/// Docker's daemon, which tests of this run share as long as one of them holds it.
fn daemon() -> Arc<Dockerd> {
    static SHARED: Mutex<Weak<Dockerd>> = Mutex::new(Weak::new());
    let mut shared = SHARED.lock().unwrap_or_else(PoisonError::into_inner);
    shared.upgrade().unwrap_or_else(|| {
        let daemon = Arc::new(Dockerd::start());
        *shared = Arc::downgrade(&daemon);
        daemon
    })
}
