//! Connections to Notary's databases: by the address that Notary itself has, but for the password.

use std::net::IpAddr;
use std::path::PathBuf;

use dct_core::error::ImportError;
use dct_core::error::quote;
use postgres::Client;
use postgres::Config;
use postgres::NoTls;
use postgres::config::Host;
use postgres::config::SslMode;

use super::password::Login;
use super::password::Passwords;
use super::source::failed;
use super::tls::Tls;

/// A database that can be connected to.
#[derive(Debug)]
pub struct Address {
    option: &'static str,
    config: Config,
    way: Way,
}

/// How it is reached.
#[derive(Debug)]
enum Way {
    /// On this machine, or where somebody said so.
    Plain,
    /// By TLS, believing the authorities of a file or those of the machine.
    Tls(Option<PathBuf>),
}

impl Address {
    /// Reads what an option says.
    ///
    /// # Errors
    ///
    /// When it is no address, or holds a password.
    pub fn read(
        option: &'static str,
        text: &str,
        passwords: &Passwords,
    ) -> Result<Self, ImportError> {
        let refused = |fact: String| ImportError::Address { option, fact };
        let is_url = text.starts_with("postgres://") || text.starts_with("postgresql://");
        if !is_url {
            return Err(refused("it does not begin with `postgres://`".into()));
        }
        let (rest, mode, authorities) = without_tls(text).map_err(&refused)?;
        let mut config: Config = rest
            .parse()
            .map_err(|error: postgres::Error| refused(quote(&error.to_string())))?;
        if config.get_password().is_some() {
            return Err(refused(
                "it holds a password, which everybody on this machine can read".into(),
            ));
        }
        let is_local = config.get_hosts().iter().all(is_local);
        let way = match (mode.as_deref(), is_local) {
            (Some("disable"), _) | (None, true) => Way::Plain,
            (Some("require" | "verify-ca" | "verify-full") | None, _) => Way::Tls(authorities),
            (Some(mode), _) => {
                return Err(refused(format!(
                    "`sslmode={}` is none of `disable`, `require`, `verify-ca` and `verify-full`",
                    quote(mode)
                )));
            }
        };
        config.ssl_mode(match way {
            Way::Plain => SslMode::Disable,
            Way::Tls(_) => SslMode::Require,
        });
        config.application_name("dct-sign-server");
        if let Some(password) = passwords.find(&login(&config)) {
            config.password(password.expose());
        }
        Ok(Self {
            option,
            config,
            way,
        })
    }

    /// Connects.
    ///
    /// # Errors
    ///
    /// When nobody answers, or does not let us in.
    pub fn connect(&self) -> Result<Client, ImportError> {
        let connected = match &self.way {
            Way::Plain => self.config.connect(NoTls),
            Way::Tls(authorities) => {
                let tls = Tls::believing(authorities.as_deref()).map_err(|fact| {
                    let option = self.option;
                    ImportError::Address { option, fact }
                })?;
                self.config.connect(tls)
            }
        };
        connected.map_err(|error| failed(self.option, &error))
    }
}

/// Takes what is said about TLS out of an address: how much of it there must be, and whom to
/// believe. Whichever way, a certificate is checked with its name.
fn without_tls(text: &str) -> Result<(String, Option<String>, Option<PathBuf>), String> {
    let Some((address, query)) = text.split_once('?') else {
        return Ok((text.to_owned(), None, None));
    };
    let (mut mode, mut authorities, mut rest) = (None, None, Vec::new());
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        match pair.split_once('=') {
            Some(("sslmode", value)) => mode = Some(value.to_owned()),
            Some(("sslrootcert", path)) => authorities = Some(PathBuf::from(path)),
            Some((name @ ("sslcert" | "sslkey" | "sslpassword"), _)) => {
                return Err(format!("`{name}` is not supported: log in with a password"));
            }
            _ => rest.push(pair),
        }
    }
    let address = match rest.as_slice() {
        [] => address.to_owned(),
        rest => format!("{address}?{}", rest.join("&")),
    };
    Ok((address, mode, authorities))
}

fn is_local(host: &Host) -> bool {
    match host {
        #[cfg(unix)]
        Host::Unix(_) => true,
        Host::Tcp(name) => {
            name == "localhost"
                || name
                    .parse()
                    .is_ok_and(|address: IpAddr| address.is_loopback())
        }
    }
}

/// Whom a password is looked up for, with PostgreSQL's own defaults.
fn login(config: &Config) -> Login {
    let host = match config.get_hosts().first() {
        Some(Host::Tcp(name)) => name.clone(),
        _ => "localhost".into(),
    };
    let port = config.get_ports().first().copied().unwrap_or(5432);
    let user = config.get_user().unwrap_or_default();
    Login {
        host,
        port: port.to_string(),
        database: config.get_dbname().unwrap_or(user).to_owned(),
        user: user.to_owned(),
    }
}
