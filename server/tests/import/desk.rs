//! The service to move from, the server to move to, and whoever sits between them.

use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::process::Output;
use std::process::Stdio;

use dct_core::wire::Response;
use dct_tests::peers::NotaryServer;
use dct_tests::peers::Postgres;
use dct_tests::peers::TrustServer;
use dct_tests::peers::notary_server::SIGNER_PASSPHRASE;
use dct_tests::peers::pipe;

use crate::PROGRAM;

/// Both servers, and a folder for their clients.
pub(crate) struct Desk {
    pub(crate) notary: NotaryServer,
    pub(crate) ours: TrustServer,
    /// Where ours keeps everything, if not in its folder.
    pub(crate) database: Option<String>,
}

impl Desk {
    /// A Notary service without repositories, and a folder for our server without a database.
    pub(crate) fn new() -> Self {
        Self::of(
            NotaryServer::on_postgres_alone(),
            TrustServer::start(PROGRAM, &[]),
        )
    }

    /// The same, but ours is on a database of `postgres` that it has seen already.
    pub(crate) fn moving_to(postgres: &Postgres) -> Self {
        let url = postgres.create();
        let ours = TrustServer::start(PROGRAM, &["--database", &url]);
        Self {
            notary: NotaryServer::on_postgres_alone(),
            ours: ours.killed(),
            database: Some(url),
        }
    }

    /// The same with keys of this kind.
    pub(crate) fn signing_with(algorithm: &str) -> Self {
        Self::of(
            NotaryServer::signing_with(algorithm),
            TrustServer::start(PROGRAM, &[]),
        )
    }

    /// The same by https, as Docker insists.
    pub(crate) fn https() -> Self {
        Self::of(
            NotaryServer::on_postgres_https(),
            TrustServer::start_tls(PROGRAM, &[]),
        )
    }

    /// The same with a Notary service that other tests use too.
    pub(crate) fn shared() -> Self {
        Self::of(
            NotaryServer::on_postgres(),
            TrustServer::start(PROGRAM, &[]),
        )
    }

    fn of(notary: NotaryServer, ours: TrustServer) -> Self {
        let ours = ours.killed();
        fs::remove_dir_all(ours.data()).unwrap();
        Self {
            notary,
            ours,
            database: None,
        }
    }

    /// Starts our server on what was moved.
    pub(crate) fn up(self) -> Self {
        Self {
            ours: self.ours.up(),
            ..self
        }
    }

    /// The command with the options that it needs, and what else is said.
    pub(crate) fn command(&self, options: &[&str]) -> Command {
        let mut command = Command::new(PROGRAM);
        command
            .args(["import", "--notary-server-db"])
            .arg(self.notary.database("server"))
            .arg("--notary-signer-db")
            .arg(self.notary.database("signer"))
            .arg("--data")
            .arg(self.ours.data())
            .args(self.database.iter().flat_map(|url| ["--database", url]))
            .args(options)
            .env_clear()
            .env("NOTARY_SIGNER_ALIAS1", SIGNER_PASSPHRASE);
        command
    }

    pub(crate) fn import(&self, options: &[&str]) -> (Option<i32>, String) {
        told(&mut self.command(options))
    }

    /// Where it must end well.
    pub(crate) fn imported(&self, options: &[&str]) -> String {
        let (status, said) = self.import(options);
        assert_eq!(status, Some(0), "{said}");
        said
    }

    /// A client of the old service with a trust directory of this name.
    pub(crate) fn before(&self, name: &str) -> Client {
        Client {
            url: self.notary.url(),
            folder: self.ours.folder().join(name),
        }
    }

    /// The same client, when our server answers in the place of the old one.
    pub(crate) fn after(&self, name: &str) -> Client {
        Client {
            url: self.ours.url(),
            folder: self.ours.folder().join(name),
        }
    }

    /// What both answer to the same question.
    pub(crate) fn both(&self, path: &str) -> [Response; 2] {
        [self.notary.port(), self.ours.port()].map(|port| pipe::raw(port, "GET", path, &[], b""))
    }
}

pub(crate) fn told(command: &mut Command) -> (Option<i32>, String) {
    let output = command.output().unwrap();
    (output.status.code(), said(&output))
}

pub(crate) fn said(output: &Output) -> String {
    let (out, err) = (&output.stdout, &output.stderr);
    String::from_utf8_lossy(&[out.as_slice(), err].concat()).into_owned()
}

/// Debian's `notary` with a trust directory of its own.
pub(crate) struct Client {
    url: String,
    pub(crate) folder: PathBuf,
}

impl Client {
    /// Runs a line, which must end well.
    pub(crate) fn done(&self, line: &str) -> String {
        let output = self.run(line);
        let said = said(&output);
        assert!(output.status.success(), "notary {line}: {said}");
        said
    }

    pub(crate) fn run(&self, line: &str) -> Output {
        let mut child = Command::new("notary")
            .args(["-s", &self.url, "-d"])
            .arg(&self.folder)
            .args(line.split(' '))
            .env("NOTARY_ROOT_PASSPHRASE", "rootpass1")
            .env("NOTARY_TARGETS_PASSPHRASE", "targpass1")
            .env("NOTARY_SNAPSHOT_PASSPHRASE", "snappass1")
            .env("NOTARY_DELEGATION_PASSPHRASE", "delgpass1")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        // A new root is asked about; what asks nothing reads nothing.
        let _ = std::io::Write::write_all(&mut child.stdin.take().unwrap(), b"yes\n");
        child.wait_with_output().unwrap()
    }

    /// Adds a target of this name and content, and publishes it.
    pub(crate) fn add(&self, gun: &str, name: &str, options: &str) {
        fs::create_dir_all(&self.folder).unwrap();
        let content = self.folder.join("content");
        fs::write(&content, name).unwrap();
        let content = content.display();
        self.done(&format!("add {gun} {name} {content}{options} -p"));
    }

    /// The names that a list shows.
    pub(crate) fn listed(&self, gun: &str, role: &str) -> Vec<String> {
        let table = self.done(&format!("list {gun} -r {role}"));
        let lines = table.lines();
        let rows = lines.skip_while(|line| !line.starts_with("----")).skip(1);
        let names = rows.filter_map(|line| line.split_whitespace().next());
        names.map(str::to_owned).collect()
    }

    /// Another client who knows what this one knew.
    pub(crate) fn remember(&self, name: &str) {
        let copy = self.folder.with_file_name(name);
        let copied = Command::new("cp")
            .arg("-r")
            .args([&self.folder, &copy])
            .status();
        assert!(copied.unwrap().success());
    }
}
