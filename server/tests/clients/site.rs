//! A server of ours with its database, its backup, and the machines in front of it.

use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::sync::atomic::AtomicU32;
use std::sync::atomic::Ordering;
use std::thread;
use std::thread::sleep;
use std::time::Duration;

use dct_tests::peers::Postgres;
use dct_tests::peers::Registry;
use dct_tests::peers::TrustServer;
use dct_tests::peers::pipe;
use rusqlite::Connection;

use crate::PROGRAM;
use crate::command_line::program;
use crate::notary;
use crate::said;

/// Somebody publishes here all the time.
pub(crate) const BUSY: &str = "busy/app";
/// Debian's `notary` signs here.
pub(crate) const THEIRS: &str = "theirs/app";

/// A server, what it keeps its files in, and the place of the backups.
pub(crate) struct Site {
    pub(crate) server: TrustServer,
    pub(crate) registry: Registry,
    /// The database of a server that keeps nothing but its sealing key in its folder.
    postgres: Option<(Arc<Postgres>, String)>,
}

impl Site {
    pub(crate) fn on_sqlite() -> Self {
        Self::with(None, TrustServer::start)
    }

    pub(crate) fn on_postgres() -> Self {
        Self::with(Some(Postgres::shared()), TrustServer::start)
    }

    /// As Docker insists.
    pub(crate) fn https_on_sqlite() -> Self {
        Self::with(None, TrustServer::start_tls)
    }

    pub(crate) fn https_on_postgres() -> Self {
        Self::with(Some(Postgres::shared()), TrustServer::start_tls)
    }

    fn with(
        postgres: Option<Arc<Postgres>>,
        start: impl FnOnce(&str, &[&str]) -> TrustServer,
    ) -> Self {
        let postgres = postgres.map(|postgres| {
            let url = postgres.create();
            (postgres, url)
        });
        let options = postgres.iter().flat_map(|(_, url)| ["--database", url]);
        let options: Vec<&str> = options.collect();
        Self {
            server: start(PROGRAM, &options),
            registry: Registry::start(),
            postgres,
        }
    }

    pub(crate) fn down(self) -> Self {
        let server = self.server.killed();
        Self { server, ..self }
    }

    pub(crate) fn up(self) -> Self {
        let server = self.server.up();
        Self { server, ..self }
    }

    fn backup(&self) -> PathBuf {
        self.server.folder().join("backup")
    }

    fn database(&self) -> PathBuf {
        self.server.data().join("trust.db")
    }

    /// What the manual says to type while the server runs.
    pub(crate) fn back_up(&self) {
        let backup = self.backup();
        if let Some((_, url)) = &self.postgres {
            run(Postgres::tool("pg_dump").arg("--file").arg(backup).arg(url));
            return;
        }
        let line = format!(".backup {}", backup.display());
        run(Command::new("sqlite3").arg(self.database()).arg(line));
    }

    /// What the manual says to do when it is stopped.
    pub(crate) fn restore(&self) {
        let backup = self.backup();
        if let Some((postgres, url)) = &self.postgres {
            let name = postgres.database(url);
            for sql in ["DROP DATABASE", "CREATE DATABASE"] {
                let elsewhere = url.replace(&name, "postgres");
                let _ = postgres.run(&elsewhere, &format!("{sql} {name}"));
            }
            let mut psql = Postgres::tool("psql");
            psql.args(["--quiet", "--set=ON_ERROR_STOP=1", "--file"]);
            run(psql.arg(backup).arg(url));
            return;
        }
        fs::copy(backup, self.database()).unwrap();
        for rest in ["trust.db-wal", "trust.db-shm"] {
            let _ = fs::remove_file(self.server.data().join(rest));
        }
    }

    /// Runs one of its commands on what it keeps.
    pub(crate) fn command(&self, words: &[&str]) -> (Option<i32>, String) {
        let mut command = Command::new(PROGRAM);
        command.args(words).arg("--data").arg(self.server.data());
        command.args(self.server.options()).env_clear();
        let output = command.output().unwrap();
        (output.status.code(), said(&output))
    }

    /// The repository that ours signs in.
    pub(crate) fn image(&self) -> String {
        format!("{}/ours/app", self.registry.host())
    }

    /// Our command line on a machine of this name; `IMAGE` is its repository.
    pub(crate) fn ours(&self, machine: &str, line: &str) -> (Option<i32>, String) {
        let home = self.server.folder().join(machine);
        fs::create_dir_all(&home).unwrap();
        let image = self.image();
        let output = Command::new(program())
            .args(line.replace("IMAGE", &image).split(' '))
            .env_clear()
            .env("HOME", &home)
            .env("DCT_SIGN_SERVER", self.server.url())
            .env("DCT_SIGN_PASSPHRASE", "a passphrase")
            .env("DCT_SIGN_CA_CERT", self.authority())
            .current_dir(&home)
            .output()
            .unwrap();
        (output.status.code(), said(&output))
    }

    /// Its certificate, which vouches for itself, if it has one.
    fn authority(&self) -> PathBuf {
        let certificate = self.server.certificate();
        if certificate.exists() {
            return certificate;
        }
        PathBuf::new()
    }

    pub(crate) fn done(&self, machine: &str, line: &str) -> String {
        let (status, said) = self.ours(machine, line);
        assert_eq!(status, Some(0), "dct-sign {line}: {said}");
        said
    }

    pub(crate) fn refused(&self, machine: &str, line: &str, code: &str) {
        let (status, said) = self.ours(machine, line);
        assert_eq!(status, Some(7), "dct-sign {line}: {said}");
        assert!(said.contains(&format!("error[{code}]: ")), "{said}");
    }

    pub(crate) fn theirs(&self, tag: &str) {
        let file = self.server.file("content", tag);
        notary(
            &self.server,
            &format!("add {THEIRS} {tag} {} -p", file.display()),
        );
    }

    pub(crate) fn version(&self) -> u32 {
        let path = format!("/v2/{BUSY}/_trust/tuf/timestamp.json");
        let body = pipe::raw(self.server.port(), "GET", &path, &[], b"").body;
        let file: serde_json::Value = serde_json::from_slice(&body).unwrap();
        file["signed"]["version"]
            .as_u64()
            .unwrap()
            .try_into()
            .unwrap()
    }

    /// Says of every file that it is older than it is.
    pub(crate) fn age(&self, days: u32) {
        let past = format!("UPDATE files SET stored_at = stored_at - {days} * 86400");
        if let Some((postgres, url)) = &self.postgres {
            let _ = postgres.run(url, &past);
            return;
        }
        let database = Connection::open(self.database()).unwrap();
        database.execute(&past, []).unwrap();
    }

    /// A snapshot and a timestamp more.
    pub(crate) fn publish(&self) -> bool {
        let kind = ("Content-Type", "multipart/form-data; boundary=b");
        let path = format!("/v2/{BUSY}/_trust/tuf/");
        pipe::raw(self.server.port(), "POST", &path, &[kind], b"--b--\r\n").status == 200
    }

    /// What was published at least, and at most, when the backup was made.
    pub(crate) fn backed_up_amid_publishers(&self) -> (u32, u32) {
        let (before, answered) = (self.version(), AtomicU32::new(0));
        let is_over = AtomicBool::new(false);
        let wait_for = |more: u32| {
            let until = answered.load(Ordering::SeqCst) + more;
            while answered.load(Ordering::SeqCst) < until {
                sleep(Duration::from_millis(5));
            }
        };
        let publish = || {
            while !is_over.load(Ordering::SeqCst) {
                assert!(self.publish(), "{}", self.server.log());
                answered.fetch_add(1, Ordering::SeqCst);
            }
        };
        let least = thread::scope(|scope| {
            for _ in 0..3 {
                scope.spawn(publish);
            }
            wait_for(10);
            let least = before + answered.load(Ordering::SeqCst);
            self.back_up();
            wait_for(10);
            is_over.store(true, Ordering::SeqCst);
            least
        });
        (least, self.version())
    }

    pub(crate) fn remember(&self, from: &str, to: &str) {
        let at = |name: &str| self.server.folder().join(name);
        let _ = fs::remove_dir_all(at(to));
        run(Command::new("cp").arg("-r").arg(at(from)).arg(at(to)));
    }
}

fn run(command: &mut Command) {
    let output = command.output().unwrap();
    assert!(output.status.success(), "{command:?}: {}", said(&output));
}
