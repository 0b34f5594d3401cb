//! From what was typed and what the environment says to a server that is ready. With `layers` the
//! only reader of the environment, and the only one of the sealing key.

use std::fs;
use std::fs::OpenOptions;
use std::io;
use std::io::Write;
use std::net::SocketAddr;
use std::path::Path;
use std::path::PathBuf;
use std::sync::Arc;

use dct_core::error::Error;
use dct_core::error::ServeError;
use dct_core::secret::Secret;
use dct_core::time::Instant;
use dct_sign_server::app::App;
use dct_sign_server::http::Allowances;
use dct_sign_server::http::Auth;
use dct_sign_server::http::Identity;
use dct_sign_server::http::Limits;
use dct_sign_server::http::Page;
use dct_sign_server::http::Prefixes;
use dct_sign_server::http::Readers;
use dct_sign_server::http::Server;
use dct_sign_server::http::Terms;
use dct_sign_server::keyring;
use dct_sign_server::log::Log;
use dct_sign_server::log::Loudness;
use dct_sign_server::store::Login;
use dct_sign_server::store::Store;
use dct_sign_server::vault::Vault;
use serde_json::json;

use crate::args;
use crate::database::Alone;
use crate::database::Database;
use crate::database::failed;
use crate::database::make_folder;
use crate::exposed;

const KEY_VARIABLE: &str = "DCT_SIGN_SERVER_KEY";

/// A server that is ready to listen.
#[derive(Debug)]
pub(crate) struct Ready {
    pub(crate) server: Server,
    pub(crate) identity: Option<Arc<Identity>>,
    /// The file of its key.
    pub(crate) tls_key: Option<PathBuf>,
    pub(crate) listen: SocketAddr,
    /// Where it is counted.
    pub(crate) metrics: Option<SocketAddr>,
    /// Kept as long as the server runs.
    _lock: Alone,
}

/// Settles everything before the first connection, and opens the database last.
pub(crate) fn settle(typed: &args::Serve, clock: fn() -> Instant) -> Result<Ready, Error> {
    let is_local = typed.listen.ip().is_loopback();
    let address = typed.listen.to_string();
    let identity = match (&typed.tls_cert, &typed.tls_key) {
        (Some(certificate), Some(key)) => Some(Identity::read(certificate, key)?),
        _ if is_local || typed.allow_http => None,
        _ => return Err(ServeError::PlainHttp { address }.into()),
    };
    // There are no names in it, but it is nobody's business either.
    if let Some(metrics) = typed
        .metrics
        .filter(|at| !at.ip().is_loopback() && !typed.allow_http)
    {
        let address = metrics.to_string();
        return Err(ServeError::PlainHttp { address }.into());
    }
    let auth = auth(typed)?;
    let loudness = match typed.log {
        args::Loudness::Changes => Loudness::Changes,
        args::Loudness::Requests => Loudness::Requests,
    };
    let page = if typed.no_page {
        Page::Hidden
    } else {
        Page::Shown
    };
    let prefixes = Prefixes::new(typed.gun_prefix.clone())?;
    let limits = Limits {
        upload: usize::from(typed.max_upload) << 20,
        reads: typed.rate_reads,
        publishes: typed.rate_publishes,
        ..Limits::default()
    };
    let allowances = Allowances::read(&limits, &typed.limit)?;
    let lock = database(&typed.data)?.lock()?;
    let sealing = Place::settle(&typed.data, typed.key_file.as_deref())?.file();
    let made = sealing.clone().filter(|file| !file.exists());
    let (store, vault) = open(&typed.data, typed.key_file.as_deref(), clock())?;
    store.hold()?;
    let log = Log::new(loudness, clock);
    // Whoever expected to find everything in its place learns that it is another one.
    if let Some(file) = made {
        let facts = json!({"file": file.display().to_string()});
        log.event("sealing key made", facts);
    }
    for key in typed.tls_key.iter().chain(&sealing) {
        exposed::check(key, &log)?;
    }
    let app = App::new(store, vault, clock);
    let mut server = Server::new(app, auth, limits, log);
    server.page = page;
    server.prefixes = prefixes;
    server.allowances = allowances;
    Ok(Ready {
        _lock: lock,
        server,
        identity,
        tls_key: typed.tls_key.clone(),
        listen: typed.listen,
        metrics: typed.metrics,
    })
}

/// Who may do what; nobody is let in from elsewhere unasked.
fn auth(typed: &args::Serve) -> Result<Auth, Error> {
    let readers = if typed.public_read {
        Readers::Anyone
    } else {
        Readers::Users
    };
    let tokens = &typed.tokens;
    let named = (&tokens.realm, &tokens.service, &tokens.issuer);
    match (&typed.users, named) {
        (Some(path), _) => Ok(Auth::users(path, readers)?),
        (None, (Some(realm), Some(service), Some(issuer))) => {
            let terms = Terms {
                realm: realm.clone(),
                service: service.clone(),
                issuer: issuer.clone(),
                certificates: tokens.certs.clone(),
                keys: tokens.jwks.clone(),
            };
            Ok(Auth::tokens(terms, readers)?)
        }
        _ if typed.listen.ip().is_loopback() || typed.allow_anyone => Ok(Auth::anyone()),
        _ => Err(ServeError::Open {
            address: typed.listen.to_string(),
        }
        .into()),
    }
}

/// Which database is meant.
pub(crate) fn database(data: &args::Data) -> Result<Database, Error> {
    Database::settle(data, login())
}

/// Where passwords of databases are, as for PostgreSQL's own programs.
pub(crate) fn login() -> Login {
    Login {
        password: variable("PGPASSWORD").map(Secret::new),
        passfile: variable("PGPASSFILE").map(PathBuf::from).or_else(|| {
            let home = variable("HOME").map(PathBuf::from);
            home.map(|home| home.join(".pgpass"))
        }),
    }
}

/// Opens the database and the key that its keys were sealed with.
pub(crate) fn open(
    data: &args::Data,
    key_file: Option<&Path>,
    now: Instant,
) -> Result<(Store, Vault), Error> {
    let store = database(data)?.open(now)?;
    if let Some(folder) = &data.folder {
        make_folder(folder).map_err(|error| failed(folder, &error))?;
    }
    let place = Place::settle(data, key_file)?;
    let vault = match place.read()? {
        Some(vault) => vault,
        // A database without a proof was never sealed: this is its first start.
        None if store.key_check()?.is_none() => place.make()?,
        None => return Err(place.refused("it does not exist").into()),
    };
    keyring::check(&store, &vault, &place.to_string())?;
    Ok((store, vault))
}

pub(crate) fn variable(name: &str) -> Option<String> {
    #[allow(
        clippy::disallowed_methods,
        reason = "the one reader of the environment"
    )]
    let value = std::env::var(name).ok();
    value.filter(|text| !text.is_empty())
}

/// The sealing key of a file, which is made when it is not there.
pub(crate) fn new_key(path: &Path) -> Result<Vault, Error> {
    let place = Place::File(path.to_owned());
    match place.read()? {
        Some(vault) => Ok(vault),
        None => place.make(),
    }
}

/// Where the sealing key is.
enum Place {
    Variable(Secret<String>),
    File(PathBuf),
}

impl Place {
    fn settle(data: &args::Data, key_file: Option<&Path>) -> Result<Self, ServeError> {
        match (key_file, variable(KEY_VARIABLE), &data.folder) {
            (Some(path), ..) => Ok(Self::File(path.to_owned())),
            (None, Some(text), _) => Ok(Self::Variable(Secret::new(text))),
            (None, None, Some(folder)) => Ok(Self::File(folder.join("sealing.key"))),
            (None, None, None) => Err(ServeError::KeyFile {
                place: "--key-file".into(),
                fact: format!("neither it nor `{KEY_VARIABLE}` is given"),
            }),
        }
    }

    fn file(self) -> Option<PathBuf> {
        match self {
            Self::Variable(_) => None,
            Self::File(path) => Some(path),
        }
    }

    fn read(&self) -> Result<Option<Vault>, ServeError> {
        let not_a_key = || self.refused("it is not 32 bytes in base64");
        match self {
            Self::Variable(text) => Vault::read(text.expose()).map(Some).ok_or_else(not_a_key),
            Self::File(path) => match fs::read_to_string(path).map(Secret::new) {
                Ok(text) => Vault::read(text.expose()).map(Some).ok_or_else(not_a_key),
                Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
                Err(error) => Err(self.refused(&error.to_string())),
            },
        }
    }

    /// A new key, written for this user alone and never over another file.
    fn make(&self) -> Result<Vault, Error> {
        let Self::File(path) = self else {
            return Err(self.refused("it is empty").into());
        };
        let (vault, text) = Vault::generate()?;
        let mut options = OpenOptions::new();
        options.create_new(true).write(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let written = options.open(path).and_then(|mut file| {
            writeln!(file, "{}", text.expose())?;
            file.sync_all()
        });
        written.map_err(|error| self.refused(&error.to_string()))?;
        Ok(vault)
    }

    fn refused(&self, fact: &str) -> ServeError {
        ServeError::KeyFile {
            place: self.to_string(),
            fact: fact.into(),
        }
    }
}

impl std::fmt::Display for Place {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Variable(_) => f.write_str(KEY_VARIABLE),
            Self::File(path) => path.display().fmt(f),
        }
    }
}
