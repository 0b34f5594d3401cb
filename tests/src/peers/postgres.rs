//! PostgreSQL in a folder of its own: for a notary service, with the two databases that it keeps, or
//! for our own server.

use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::sync::Arc;
use std::sync::Mutex;
use std::sync::MutexGuard;
use std::sync::PoisonError;
use std::sync::Weak;
use std::sync::atomic::AtomicU32;
use std::sync::atomic::Ordering;

use super::authority::Authority;
use super::port::free_port;
use super::process::End;
use super::process::Folder;
use super::process::Peer;
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

/// A database server, which may be stopped and started again.
#[derive(Debug)]
pub struct Postgres {
    peer: Mutex<Option<Peer>>,
    folder: Folder,
    port: u16,
    options: Vec<String>,
}

impl Postgres {
    /// Starts one with the tables of a notary service, which does not wait for the disk.
    pub(super) fn with_notary() -> Self {
        Self::furnished(&["-F", "-c", "full_page_writes=off"])
    }

    /// The same, which loses nothing when the power does.
    pub(super) fn with_durable_notary() -> Self {
        Self::furnished(&[])
    }

    fn furnished(options: &[&str]) -> Self {
        let postgres = Self::start(options);
        let schema = postgres.folder.path("schema.sql");
        fs::write(&schema, SCHEMA).expect("its schema");
        run(postgres.psql("postgres").arg("-f").arg(&schema));
        postgres
    }

    /// Joins one that tests share which run at the same time: it takes a second to start.
    ///
    /// # Panics
    ///
    /// When it does not start.
    #[must_use]
    pub fn shared() -> Arc<Self> {
        static SHARED: Mutex<Weak<Postgres>> = Mutex::new(Weak::new());
        let mut shared = SHARED.lock().unwrap_or_else(PoisonError::into_inner);
        shared.upgrade().unwrap_or_else(|| {
            let started = Arc::new(Self::durable());
            *shared = Arc::downgrade(&started);
            started
        })
    }

    /// Starts one that writes to the disk before it answers, as it does where nobody told it
    /// otherwise.
    ///
    /// # Panics
    ///
    /// When it does not start.
    #[must_use]
    pub fn durable() -> Self {
        Self::start(&[])
    }

    /// Starts one that is reached by TLS and a password only, with a certificate for `localhost`.
    ///
    /// # Panics
    ///
    /// When it does not start.
    #[must_use]
    pub fn encrypted(authority: &Authority) -> Self {
        let leaf = authority.certify(&["localhost"]);
        let folder = Self::folder();
        let logins = "local all all trust\nhostssl all all all scram-sha-256\n";
        fs::write(folder.path("data/pg_hba.conf"), logins).expect("its logins");
        let certificate = folder.path("data/server.crt");
        let key = folder.path("data/server.key");
        fs::copy(&leaf.certificate, &certificate).expect("its certificate");
        fs::copy(&leaf.key, &key).expect("its key");
        run(Command::new("chmod").arg("600").arg(&key));
        if is_root() {
            run(Command::new("chown")
                .arg("postgres")
                .arg(&certificate)
                .arg(&key));
        }
        Self::start_in(folder, &["-c", "ssl=on"])
    }

    fn start(options: &[&str]) -> Self {
        Self::start_in(Self::folder(), options)
    }

    fn folder() -> Folder {
        let folder = Folder::new("postgres");
        give_to_postgres(&folder);
        run(as_postgres("initdb")
            .arg("-D")
            .arg(folder.path("data"))
            .args("-A trust -N -U postgres -E UTF8 --locale=C".split(' ')));
        folder
    }

    fn start_in(folder: Folder, options: &[&str]) -> Self {
        let postgres = Self {
            peer: Mutex::default(),
            folder,
            port: free_port(),
            options: options.iter().map(|option| (*option).to_owned()).collect(),
        };
        postgres.go_on();
        postgres
    }

    /// Starts it again on the same port and data.
    ///
    /// # Panics
    ///
    /// When it does not start.
    pub fn go_on(&self) {
        let mut command = as_postgres("postgres");
        command
            .arg("-D")
            .arg(self.folder.path("data"))
            .arg("-k")
            .arg(self.folder.all())
            .args(["-h", "127.0.0.1", "-p", &self.port.to_string()])
            .args(["-c", "shared_buffers=16MB"])
            // Enough for the pools of every server that tests start beside each other.
            .args(["-c", "max_connections=400"])
            .args(&self.options);
        let log = Folder::new("postgres-log");
        let mut peer = Peer::start(log, self.port, End::Quit, &mut command);
        peer.wait_until("the database does not answer", || {
            let asked = self.psql("postgres").args(["-c", "SELECT 1"]).output();
            asked.is_ok_and(|output| output.status.success())
        });
        *self.peer() = Some(peer);
    }

    /// Ends it at once, with everybody who is connected.
    pub fn stop(&self) {
        *self.peer() = None;
    }

    /// Ends it as a crash does, and starts it again on what it had written.
    ///
    /// # Panics
    ///
    /// When it does not start.
    pub fn ended_and_started(&self) {
        self.stop();
        self.go_on();
    }

    fn peer(&self) -> MutexGuard<'_, Option<Peer>> {
        self.peer.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Makes a new database, and says how a program names it.
    ///
    /// # Panics
    ///
    /// When it cannot be made.
    #[must_use]
    pub fn create(&self) -> String {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let name = format!("test{}", COUNT.fetch_add(1, Ordering::Relaxed));
        let _ = self.tell("postgres", &format!("CREATE DATABASE {name}"));
        self.url(&name)
    }

    /// Runs a statement in the database of a URL, and answers with what it printed.
    ///
    /// # Panics
    ///
    /// When the database refuses it.
    #[must_use]
    pub fn run(&self, url: &str, sql: &str) -> String {
        self.tell(&self.database(url), sql)
    }

    /// A program that comes with it, such as `pg_dump`.
    #[must_use]
    pub fn tool(name: &str) -> Command {
        Command::new(program(name))
    }

    /// Its port.
    #[must_use]
    pub const fn port(&self) -> u16 {
        self.port
    }

    /// The name of the database of a URL.
    #[must_use]
    pub fn database(&self, url: &str) -> String {
        let name = url.rsplit('/').next().unwrap_or_default();
        name.split('?').next().unwrap_or_default().to_owned()
    }

    /// Its process, whose children serve its visitors.
    ///
    /// # Panics
    ///
    /// When it was stopped.
    #[must_use]
    pub fn process(&self) -> u32 {
        self.peer().as_ref().expect("it runs").process()
    }

    /// What both databases of a notary service take on the disk.
    pub(super) fn bytes(&self) -> u64 {
        let question = "SELECT sum(pg_database_size(datname)) FROM pg_database \
                        WHERE datname IN ('server', 'signer')";
        let answer = self.tell("postgres", question);
        answer.parse().expect("a number of bytes")
    }

    /// Asks or tells a database something; gives what is printed, fields between `|`.
    pub(super) fn tell(&self, database: &str, sql: &str) -> String {
        let mut psql = self.psql(database);
        let printed = run(psql.args(["-A", "-t", "-c", sql]));
        String::from_utf8_lossy(&printed).trim().to_owned()
    }

    fn psql(&self, database: &str) -> Command {
        let mut psql = Command::new(program("psql"));
        psql.arg("-h").arg(self.folder.all());
        psql.args(["-p", &self.port.to_string()]);
        psql.args(["-U", "postgres", "-q", "-X", "-v", "ON_ERROR_STOP=1"]);
        psql.args(["-d", database]);
        psql
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
