//! Everything that both programs talk to, and a side for each: a home, a folder, and repositories of
//! its own.

use std::fs;
use std::io::Write as _;
use std::os::unix::fs::symlink;
use std::path::Path;
use std::path::PathBuf;
use std::process::Command;
use std::process::Stdio;
use std::sync::Arc;
use std::sync::Mutex;
use std::sync::PoisonError;
use std::sync::Weak;
use std::sync::atomic::AtomicU32;
use std::sync::atomic::Ordering;

use dct_tests::peers::Dockerd;
use dct_tests::peers::NotaryServer;
use dct_tests::peers::Registry;

use crate::normal;

/// The servers.
pub(crate) struct Bench {
    pub(crate) server: NotaryServer,
    pub(crate) registry: Registry,
    dockerd: Dockerd,
    folder: PathBuf,
}

/// Whose turn it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Who {
    Docker,
    Ours,
}

/// What a command said.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Said {
    pub(crate) status: i32,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

/// A home and a folder for one program and one scenario.
pub(crate) struct Side<'a> {
    bench: &'a Bench,
    who: Who,
    pub(crate) folder: PathBuf,
    repository: String,
}

impl Bench {
    /// The one that other tests of this run use too, as long as one of them holds it.
    pub(crate) fn shared() -> Arc<Self> {
        static SHARED: Mutex<Weak<Bench>> = Mutex::new(Weak::new());
        let mut shared = SHARED.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(bench) = shared.upgrade() {
            return bench;
        }
        let bench = Arc::new(Self::start());
        *shared = Arc::downgrade(&bench);
        bench
    }

    fn start() -> Self {
        // The one before may just be on its way out.
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let name = format!("dct-side-{}-{count}", std::process::id());
        let folder = std::env::temp_dir().join(name);
        let programs = folder.join("programs");
        fs::create_dir_all(&programs).unwrap();
        for name in ["docker-trust", "dct-sign"] {
            let link = programs.join(name);
            let _ = fs::remove_file(&link);
            symlink(env!("CARGO_BIN_EXE_dct-sign"), link).unwrap();
        }
        Self {
            server: NotaryServer::start_https(),
            registry: Registry::start(),
            dockerd: Dockerd::start(),
            folder,
        }
    }

    /// A new side.
    pub(crate) fn side(&self, who: Who) -> Side<'_> {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let folder = self.folder.join(format!("side{count}"));
        let host = self.registry.host();
        let side = Side {
            bench: self,
            who,
            // All are of one length, so that columns are as wide on each side.
            repository: format!("{host}/s{count:04}/app"),
            folder,
        };
        side.furnish(&host);
        side
    }
}

impl Drop for Bench {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}

impl Side<'_> {
    /// Its repository, as the registry knows it.
    pub(crate) fn repository(&self) -> &str {
        self.repository
            .split_once('/')
            .map_or("", |(_, repository)| repository)
    }

    fn furnish(&self, host: &str) {
        let docker = self.home().join(".docker");
        let tls = docker.join(format!("tls/localhost:{}", self.bench.server.port()));
        fs::create_dir_all(&tls).unwrap();
        fs::create_dir_all(self.work()).unwrap();
        let authority = self.bench.server.authority().unwrap();
        fs::copy(authority, tls.join("ca.crt")).unwrap();
        // The login is `ci` with the password `x`.
        let config = format!(r#"{{"auths":{{"{host}":{{"auth":"Y2k6eA=="}}}}}}"#);
        fs::write(docker.join("config.json"), config).unwrap();
    }

    fn home(&self) -> PathBuf {
        self.folder.join("home")
    }

    fn work(&self) -> PathBuf {
        self.folder.join("work")
    }

    /// Runs a line of shell, in which `docker trust` is the program of this side.
    pub(crate) fn run(&self, line: &str) -> Said {
        let line = match self.who {
            Who::Docker => line.to_owned(),
            Who::Ours => line.replace("docker ", "docker-trust "),
        };
        self.shell(&line)
    }

    /// Runs a line of shell, in which `docker` is Docker on both sides.
    pub(crate) fn shell(&self, line: &str) -> Said {
        let path = std::env::var("PATH").unwrap_or_default();
        let programs = self.bench.folder.join("programs");
        let mut child = Command::new("sh")
            .args(["-c", line])
            .env_clear()
            .env("PATH", format!("{}:{path}", programs.display()))
            .env("HOME", self.home())
            .env("DOCKER_HOST", self.bench.dockerd.host())
            .env(
                "DOCKER_CONTENT_TRUST_SERVER",
                format!("https://localhost:{}", self.bench.server.port()),
            )
            .env("DOCKER_CONTENT_TRUST_ROOT_PASSPHRASE", "rootpass12")
            .env("DOCKER_CONTENT_TRUST_REPOSITORY_PASSPHRASE", "repopass12")
            .env("REPO", &self.repository)
            .env("REGISTRY", self.bench.registry.host())
            .current_dir(self.work())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        // Nobody is there to answer.
        child.stdin.take().unwrap().flush().unwrap();
        let output = child.wait_with_output().unwrap();
        Said {
            status: output.status.code().unwrap_or(-1),
            stdout: self.normal(&output.stdout),
            stderr: self.normal(&output.stderr),
        }
    }

    /// The text with the names that this side has for what both have.
    fn normal(&self, bytes: &[u8]) -> String {
        let port = self.bench.server.port();
        let names = [
            (self.repository.clone(), "$REPO"),
            (path(&self.work()), "$PWD"),
            (path(&self.home()), "$HOME"),
            (self.bench.registry.host(), "$REGISTRY"),
            (format!("localhost:{port}"), "$SERVER"),
            (format!("127.0.0.1:{port}"), "$SERVER"),
        ];
        let mut text = String::from_utf8_lossy(bytes).into_owned();
        for (name, stand_in) in names {
            text = text.replace(&name, stand_in);
        }
        normal::ids_and_times(&text)
    }
}

fn path(path: &Path) -> String {
    path.display().to_string()
}
