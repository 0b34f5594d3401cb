//! Debian's `notary-server`: by itself with its memory, or as a service of `PostgreSQL` and a
//! `notary-signer` that is reached by mutual TLS. The `notary` client judges what is in it.

use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::process::Output;
use std::sync::Arc;
use std::sync::Mutex;
use std::sync::PoisonError;
use std::sync::Weak;

use super::authority::Authority;
use super::authority::Leaf;
use super::port::free_port;
use super::postgres::Postgres;
use super::process::End;
use super::process::Folder;
use super::process::Peer;
use super::token_service::TokenService;

/// What the signer seals its keys with, under the alias `alias1`.
pub const SIGNER_PASSPHRASE: &str = "signer passphrase";

/// A trust server on loopback, and a trust directory for its client.
#[derive(Debug)]
pub struct NotaryServer {
    running: Arc<Running>,
    client: Folder,
    authority: Option<Authority>,
}

/// What a trust server is besides itself.
#[derive(Clone, Copy, Debug, Default)]
pub struct Setup<'a> {
    /// Whose tokens it wants.
    pub tokens: Option<&'a TokenService>,
    /// What it shows to its visitors; without one it speaks plain http.
    pub tls: Option<&'a Leaf>,
    /// How many processors it may use while it keeps its keys by itself.
    pub processors: Processors,
}

/// The map of its own keys (`signed.Ed25519`) has no lock: two repositories that begin at one moment on
/// two processors end it with "concurrent map writes".
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Processors {
    /// For whoever wants its answers.
    #[default]
    One,
    /// For whoever wants to know what it takes, or when it ends.
    All,
}

#[derive(Debug)]
struct Running {
    peer: Peer,
    port: u16,
    scheme: &'static str,
    /// Behind the server, so that it ends after it.
    service: Option<Service>,
}

#[derive(Debug)]
struct Service {
    signer: Peer,
    postgres: Postgres,
    _authority: Authority,
}

impl NotaryServer {
    /// Starts one without any repository, which keeps them in memory.
    ///
    /// # Panics
    ///
    /// When it does not start.
    #[must_use]
    pub fn start() -> Self {
        Self::start_with(Setup::default())
    }

    /// The same with tokens or TLS.
    ///
    /// # Panics
    ///
    /// When it does not start.
    #[must_use]
    pub fn start_with(setup: Setup<'_>) -> Self {
        Self::of(Arc::new(Running::in_memory(setup)))
    }

    /// The same for whom a token service lets in, and for repositories alone whose names begin so.
    ///
    /// # Panics
    ///
    /// When it does not start.
    #[must_use]
    pub fn start_for(tokens: &TokenService, prefixes: &[&str]) -> Self {
        let setup = Setup {
            tokens: Some(tokens),
            ..Setup::default()
        };
        let storage =
            format!(r#"{{"backend":"memory"}},"repositories":{{"gun_prefixes":{prefixes:?}}}"#);
        let running = Running::start(setup, r#"{"type":"local"}"#, &storage, None);
        Self::of(Arc::new(running))
    }

    /// The same reached by https, as Docker insists, with a certificate of this authority.
    ///
    /// # Panics
    ///
    /// When it does not start.
    #[must_use]
    pub fn start_tls(authority: &Authority) -> Self {
        let leaf = authority.certify(&["localhost"]);
        let setup = Setup {
            tls: Some(&leaf),
            ..Setup::default()
        };
        Self::start_with(setup)
    }

    /// The same with an authority of its own.
    ///
    /// # Panics
    ///
    /// When it does not start.
    #[must_use]
    pub fn start_https() -> Self {
        Self::https(Running::in_memory)
    }

    /// The same for whom a token service lets in.
    ///
    /// # Panics
    ///
    /// When it does not start.
    #[must_use]
    pub fn start_https_for(tokens: &TokenService) -> Self {
        let tokens = Some(tokens);
        Self::https(|setup| Running::in_memory(Setup { tokens, ..setup }))
    }

    /// One of its own in `PostgreSQL` with a `notary-signer`, reached by https.
    ///
    /// # Panics
    ///
    /// When it does not start.
    #[must_use]
    pub fn on_postgres_https() -> Self {
        Self::https(Running::on_postgres)
    }

    fn https(start: impl FnOnce(Setup<'_>) -> Running) -> Self {
        let authority = Authority::new();
        let leaf = authority.certify(&["localhost"]);
        let setup = Setup {
            tls: Some(&leaf),
            ..Setup::default()
        };
        let mut server = Self::of(Arc::new(start(setup)));
        server.authority = Some(authority);
        server
    }

    /// Joins the one that keeps its repositories in `PostgreSQL` and its keys in a `notary-signer`.
    /// Tests that run at the same time share it: it takes a second to start.
    ///
    /// # Panics
    ///
    /// When it does not start.
    #[must_use]
    pub fn on_postgres() -> Self {
        static SHARED: Mutex<Weak<Running>> = Mutex::new(Weak::new());
        let mut shared = SHARED.lock().unwrap_or_else(PoisonError::into_inner);
        let running = shared.upgrade().unwrap_or_else(|| {
            let started = Arc::new(Running::on_postgres(Setup::default()));
            *shared = Arc::downgrade(&started);
            started
        });
        Self::of(running)
    }

    /// One in `PostgreSQL` that no other test knows of.
    ///
    /// # Panics
    ///
    /// When it does not start.
    #[must_use]
    pub fn on_postgres_alone() -> Self {
        Self::signing_with("ecdsa")
    }

    /// The same with a signer that makes keys of this kind, `ecdsa` or `ed25519`.
    ///
    /// # Panics
    ///
    /// When it does not start.
    #[must_use]
    pub fn signing_with(algorithm: &str) -> Self {
        let setup = Setup::default();
        Self::of(Arc::new(Running::on(
            Postgres::with_notary(),
            setup,
            algorithm,
        )))
    }

    /// One of its own in a `PostgreSQL` that waits for the disk, as a service should.
    ///
    /// # Panics
    ///
    /// When it does not start.
    #[must_use]
    pub fn on_durable_postgres() -> Self {
        let running = Running::on(Postgres::with_durable_notary(), Setup::default(), "ecdsa");
        Self::of(Arc::new(running))
    }

    fn of(running: Arc<Running>) -> Self {
        let client = Folder::new("notary-client");
        Self {
            running,
            client,
            authority: None,
        }
    }

    /// Its address.
    #[must_use]
    pub fn url(&self) -> String {
        let Running { scheme, port, .. } = *self.running;
        format!("{scheme}://127.0.0.1:{port}")
    }

    /// The authority of its certificate, if it is its own.
    #[must_use]
    pub fn authority(&self) -> Option<PathBuf> {
        self.authority.as_ref().map(Authority::certificate)
    }

    /// Its port.
    #[must_use]
    pub fn port(&self) -> u16 {
        self.running.port
    }

    /// How a program names one of its databases, `server` or `signer`.
    ///
    /// # Panics
    ///
    /// When it keeps everything in memory.
    #[must_use]
    pub fn database(&self, name: &str) -> String {
        self.postgres().url(name)
    }

    /// Asks one of its databases something, in SQL; gives what is printed.
    ///
    /// # Panics
    ///
    /// When the database refuses.
    #[must_use]
    pub fn asked(&self, database: &str, sql: &str) -> String {
        self.postgres().tell(database, sql)
    }

    /// Changes something in one of its databases, in SQL.
    ///
    /// # Panics
    ///
    /// When the database refuses.
    pub fn change(&self, database: &str, sql: &str) {
        let _ = self.postgres().tell(database, sql);
    }

    fn postgres(&self) -> &Postgres {
        let service = self.running.service.as_ref();
        &service.expect("a server on PostgreSQL").postgres
    }

    /// The numbers of its process and of those that it cannot do without.
    #[must_use]
    pub fn processes(&self) -> Vec<u32> {
        let Running { peer, service, .. } = &*self.running;
        let behind = service.iter();
        let behind =
            behind.flat_map(|service| [service.signer.process(), service.postgres.process()]);
        std::iter::once(peer.process()).chain(behind).collect()
    }

    /// What its databases take on the disk, if it has any.
    #[must_use]
    pub fn stored_bytes(&self) -> Option<u64> {
        let service = self.running.service.as_ref();
        service.map(|service| service.postgres.bytes())
    }

    /// What it logged; it names every request.
    #[must_use]
    pub fn log(&self) -> String {
        self.running.peer.log()
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
            .arg(self.client.all());
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

    /// The same, when it must succeed; answers with what was printed.
    ///
    /// # Panics
    ///
    /// When the client refuses.
    #[must_use]
    pub fn notary_done(&self, arguments: &[&str]) -> String {
        let output = self.notary(arguments);
        let printed = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(
            output.status.success(),
            "notary {arguments:?}: {printed}{}",
            String::from_utf8_lossy(&output.stderr)
        );
        printed
    }

    /// The client's trust directory.
    #[must_use]
    pub fn client_folder(&self) -> PathBuf {
        self.client.all().to_owned()
    }
}

impl Running {
    fn in_memory(setup: Setup<'_>) -> Self {
        Self::start(
            setup,
            r#"{"type":"local"}"#,
            r#"{"backend":"memory"}"#,
            None,
        )
    }

    fn start(setup: Setup<'_>, trust: &str, storage: &str, service: Option<Service>) -> Self {
        let folder = Folder::new("notary-server");
        let port = free_port();
        let tls = setup.tls.map_or(String::new(), |leaf| {
            format!(
                r#","tls_cert_file":"{}","tls_key_file":"{}""#,
                leaf.certificate.display(),
                leaf.key.display()
            )
        });
        let auth = setup.tokens.map_or(String::new(), |tokens| {
            format!(
                r#","auth":{{"type":"token","options":{{"realm":"{}","service":"{}","issuer":"{}","rootcertbundle":"{}"}}}}"#,
                tokens.realm(),
                TokenService::SERVICE,
                TokenService::ISSUER,
                tokens.bundle().display()
            )
        });
        let text = format!(
            r#"{{"server":{{"http_addr":"127.0.0.1:{port}"{tls}}},"trust_service":{trust},"storage":{storage}{auth},"logging":{{"level":"info"}}}}"#
        );
        let config = folder.path("config.json");
        fs::write(&config, text).expect("its configuration");
        let mut command = Command::new("notary-server");
        command.arg("-config").arg(&config);
        if service.is_none() && setup.processors == Processors::One {
            command.env("GOMAXPROCS", "1");
        }
        Self {
            peer: Peer::start(folder, port, End::Kill, &mut command),
            port,
            scheme: if setup.tls.is_some() { "https" } else { "http" },
            service,
        }
    }

    fn on_postgres(setup: Setup<'_>) -> Self {
        Self::on(Postgres::with_notary(), setup, "ecdsa")
    }

    fn on(postgres: Postgres, setup: Setup<'_>, algorithm: &str) -> Self {
        let authority = Authority::new();
        let leaf = authority.certify(&["localhost"]);
        let port = free_port();
        let ca = authority.certificate();
        let (ca, certificate, key) = (ca.display(), leaf.certificate.display(), leaf.key.display());
        let database = |name| format!(r#""backend":"postgres","db_url":"{}""#, postgres.url(name));
        let signer = start_signer(
            port,
            &format!(
                r#"{{"server":{{"grpc_addr":"127.0.0.1:{port}","tls_cert_file":"{certificate}","tls_key_file":"{key}","client_ca_file":"{ca}"}},"logging":{{"level":"error"}},"storage":{{{},"default_alias":"alias1"}}}}"#,
                database("signer")
            ),
        );
        let trust = format!(
            r#"{{"type":"remote","hostname":"localhost","port":"{port}","key_algorithm":"{algorithm}","tls_ca_file":"{ca}","tls_client_cert":"{certificate}","tls_client_key":"{key}"}}"#
        );
        let storage = format!("{{{}}}", database("server"));
        let service = Service {
            signer,
            postgres,
            _authority: authority,
        };
        Self::start(setup, &trust, &storage, Some(service))
    }
}

fn start_signer(port: u16, config: &str) -> Peer {
    let folder = Folder::new("notary-signer");
    let path = folder.path("config.json");
    fs::write(&path, config).expect("its configuration");
    let mut command = Command::new("notary-signer");
    command
        .arg("-config")
        .arg(&path)
        .env("NOTARY_SIGNER_ALIAS1", SIGNER_PASSPHRASE);
    Peer::start(folder, port, End::Kill, &mut command)
}
