//! PostgreSQL in a folder of its own, with the two databases that a notary service keeps.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use super::process::End;
use super::process::Folder;
use super::process::Peer;
use super::process::free_port;
use super::process::run;

/// What `notary-server` and `notary-signer` keep (spec §8); their package has no migrations.
const SCHEMA: &str = "
CREATE DATABASE server;
CREATE DATABASE signer;
\\connect server
CREATE TABLE tuf_files (
  id serial PRIMARY KEY, created_at timestamp, updated_at timestamp, deleted_at timestamp,
  gun varchar(255) NOT NULL, role varchar(255) NOT NULL, version integer NOT NULL, data bytea NOT NULL,
  sha256 char(64), UNIQUE (gun, role, version));
CREATE INDEX tuf_files_sha256 ON tuf_files (sha256);
CREATE TABLE change_category (category varchar(20) PRIMARY KEY);
INSERT INTO change_category VALUES ('update'), ('deletion');
CREATE TABLE changefeed (
  id serial PRIMARY KEY, created_at timestamp DEFAULT CURRENT_TIMESTAMP, gun varchar(255) NOT NULL,
  version integer NOT NULL, sha256 char(64),
  category varchar(20) NOT NULL DEFAULT 'update' REFERENCES change_category);
CREATE INDEX changefeed_gun ON changefeed (gun);
\\connect signer
CREATE TABLE private_keys (
  id serial PRIMARY KEY, created_at timestamp, updated_at timestamp, deleted_at timestamp,
  key_id varchar(255) NOT NULL, encryption_alg varchar(255) NOT NULL, keywrap_alg varchar(255) NOT NULL,
  algorithm varchar(50) NOT NULL, passphrase_alias varchar(50) NOT NULL, public bytea NOT NULL,
  private bytea NOT NULL, gun varchar(255) NOT NULL, role varchar(255) NOT NULL, last_used timestamp,
  UNIQUE (key_id), UNIQUE (key_id, algorithm));
";

/// A running database server.
#[derive(Debug)]
pub(super) struct Postgres {
    peer: Peer,
    port: u16,
}

impl Postgres {
    /// Starts one with the tables of a notary service, which does not wait for the disk.
    pub(super) fn start() -> Self {
        Self::start_with(&["-F", "-c", "full_page_writes=off"])
    }

    /// The same, which loses nothing when the power does.
    pub(super) fn start_durable() -> Self {
        Self::start_with(&[])
    }

    fn start_with(options: &[&str]) -> Self {
        let folder = Folder::new("postgres");
        let data = folder.path("data");
        give_to_postgres(&folder);
        run(as_postgres("initdb")
            .arg("-D")
            .arg(&data)
            .args("-A trust -N -U postgres -E UTF8 --locale=C".split(' ')));
        let port = free_port();
        let mut command = as_postgres("postgres");
        command
            .arg("-D")
            .arg(&data)
            .arg("-k")
            .arg(folder.all())
            .args(["-h", "127.0.0.1", "-p", &port.to_string()])
            .args(["-c", "shared_buffers=16MB"])
            .args(options);
        let schema = folder.path("schema.sql");
        fs::write(&schema, SCHEMA).expect("its schema");
        let psql = || {
            let mut psql = Command::new(program("psql"));
            psql.args(["-h", "127.0.0.1", "-p", &port.to_string()]);
            psql.args(["-U", "postgres", "-q", "-X", "-v", "ON_ERROR_STOP=1"]);
            psql
        };
        let mut peer = Peer::start(folder, port, End::Quit, &mut command);
        peer.wait_until("the database does not answer", || {
            let asked = psql().args(["-c", "SELECT 1"]).output();
            asked.is_ok_and(|output| output.status.success())
        });
        run(psql().arg("-f").arg(&schema));
        Self { peer, port }
    }

    /// Its process, whose children serve its visitors.
    pub(super) fn process(&self) -> u32 {
        self.peer.process()
    }

    /// What both databases take on the disk.
    pub(super) fn bytes(&self) -> u64 {
        let question = "SELECT sum(pg_database_size(datname)) FROM pg_database \
                        WHERE datname IN ('server', 'signer')";
        let answer = run(Command::new(program("psql"))
            .args(["-h", "127.0.0.1", "-p", &self.port.to_string()])
            .args(["-U", "postgres", "-A", "-t", "-q", "-X", "-c", question]));
        let text = String::from_utf8_lossy(&answer);
        text.trim().parse().expect("a number of bytes")
    }

    /// Asks or tells a database something; gives what is printed, fields between `|`.
    pub(super) fn sql(&self, database: &str, sql: &str) -> String {
        let mut psql = Command::new(program("psql"));
        psql.args(["-h", "127.0.0.1", "-p", &self.port.to_string()]);
        psql.args(["-U", "postgres", "-d", database, "-q", "-X", "-A", "-t"]);
        let printed = run(psql.args(["-v", "ON_ERROR_STOP=1", "-c", sql]));
        String::from_utf8(printed).expect("it prints text")
    }

    /// How a program names one of its databases.
    pub(super) fn url(&self, database: &str) -> String {
        format!(
            "postgres://postgres@127.0.0.1:{}/{database}?sslmode=disable",
            self.port
        )
    }
}

/// It refuses to run as root.
fn as_postgres(name: &str) -> Command {
    let program = program(name);
    if !is_root() {
        return Command::new(program);
    }
    let mut command = Command::new("setpriv");
    command
        .args(["--reuid=postgres", "--regid=postgres", "--clear-groups"])
        .arg(program)
        .current_dir("/");
    command
}

fn give_to_postgres(folder: &Folder) {
    if is_root() {
        run(Command::new("chown").arg("postgres").arg(folder.all()));
    }
}

fn is_root() -> bool {
    run(Command::new("id").arg("-u")) == b"0\n"
}

/// Debian keeps the programs of each version in a folder of its own, off the path.
fn program(name: &str) -> PathBuf {
    let versions = fs::read_dir("/usr/lib/postgresql").into_iter().flatten();
    let mut found: Vec<PathBuf> = versions
        .flatten()
        .map(|version| version.path().join("bin").join(name))
        .filter(|path| path.exists())
        .collect();
    found.sort();
    found.pop().unwrap_or_else(|| PathBuf::from(name))
}
