//! Where a database is, from a URL as PostgreSQL's own programs read it. Plain connections leave
//! the machine only when that is asked for, and nothing ever falls back to one.

use std::fmt;
use std::net::IpAddr;
use std::path::PathBuf;
use std::time::Duration;

use dct_core::error::ServeError;
use dct_core::secret::Secret;
use tokio_postgres::Config;
use tokio_postgres::config::Host;
use tokio_postgres::config::SslMode;
use tokio_postgres::config::TargetSessionAttrs;

use super::passfile;
use super::tls::Tls;

/// The longest wait for a connection.
const CONNECT: Duration = Duration::from_secs(5);

/// After so long without a word the other side is asked whether it is still there.
const SILENCE: Duration = Duration::from_secs(15);

/// Who asks, when a URL does not hold the password itself.
#[derive(Debug, Default)]
#[expect(clippy::exhaustive_structs, reason = "two places of one password")]
pub struct Login {
    /// The password.
    pub password: Option<Secret<String>>,
    /// A file of passwords, as `psql` reads it.
    pub passfile: Option<PathBuf>,
}

/// The address of a database, with everything that it takes to reach it.
pub struct Address {
    pub(super) config: Config,
    /// None where the connection stays plain.
    pub(super) tls: Option<Tls>,
}

impl Address {
    /// Reads `postgres://USER@HOST:PORT/NAME?OPTION=VALUE…`.
    ///
    /// # Errors
    ///
    /// When it is none, or a file that it names cannot be used. The refusal holds no part of a
    /// password.
    pub fn parse(url: &str, login: Login) -> Result<Self, ServeError> {
        let (plain, options) = split(url)?;
        let mut config: Config = plain.parse().map_err(|_| {
            refused("it is not `postgres://USER@HOST:PORT/NAME`, or has an option we do not know")
        })?;
        if config.get_hosts().is_empty() {
            return Err(refused("it names no host"));
        }
        let tls = match options.mode(&config)? {
            Mode::Plain => None,
            Mode::Verified => Some(Tls::trusting(options.authorities.as_deref())?),
        };
        config.ssl_mode(match tls {
            None => SslMode::Disable,
            Some(_) => SslMode::Require,
        });
        if config.get_password().is_none() {
            let password = match (login.password, login.passfile) {
                (Some(password), _) => Some(password),
                (None, Some(path)) => passfile::find(&path, &config)?,
                (None, None) => None,
            };
            if let Some(password) = password {
                config.password(password.expose());
            }
        }
        if config.get_application_name().is_none() {
            config.application_name("dct-sign-server");
        }
        if config.get_connect_timeout().is_none() {
            config.connect_timeout(CONNECT);
        }
        config
            .keepalives_idle(SILENCE)
            .tcp_user_timeout(SILENCE)
            // A standby that only reads is of no use; of several hosts the one that writes is.
            .target_session_attrs(TargetSessionAttrs::ReadWrite);
        Ok(Self { config, tls })
    }

    /// A refusal that also says which database could not be reached, and where it should have been.
    pub(super) fn named(&self, error: ServeError) -> ServeError {
        match error {
            ServeError::Unreachable { fact } => ServeError::Unreachable {
                fact: format!("{self}: {fact}"),
            },
            other => other,
        }
    }

    /// Whether a URL holds a password, which everybody on the machine may read where it is typed.
    #[must_use]
    pub fn holds_password(url: &str) -> bool {
        let config = split(url).ok().and_then(|(plain, _)| plain.parse().ok());
        config.is_some_and(|config: Config| config.get_password().is_some())
    }
}

/// The database and its hosts, and nothing of who logs in.
impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (hosts, ports) = (self.config.get_hosts(), self.config.get_ports());
        // Without one for each it is one for all.
        let port = |at: usize| ports.get(at).or(ports.first()).copied().unwrap_or(5432);
        let hosts: Vec<String> = (0..)
            .zip(hosts)
            .map(|(at, host)| match host {
                Host::Tcp(name) if name.contains(':') => format!("[{name}]:{}", port(at)),
                Host::Tcp(name) => format!("{name}:{}", port(at)),
                #[cfg(unix)]
                Host::Unix(folder) => format!("{}:{}", folder.display(), port(at)),
            })
            .collect();
        // It is called after its user unless it has a name.
        let user = self.config.get_user().unwrap_or_default();
        let name = self.config.get_dbname().unwrap_or(user);
        write!(f, "`{name}` at `{}`", hosts.join(", "))
    }
}

impl fmt::Debug for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The library's own form of it has no password either, but it is not ours to promise that.
        f.debug_struct("Address")
            .field("hosts", &self.config.get_hosts())
            .field("name", &self.config.get_dbname())
            .finish_non_exhaustive()
    }
}

enum Mode {
    Plain,
    Verified,
}

/// What a URL says about TLS.
#[derive(Default)]
struct Options {
    mode: Option<String>,
    authorities: Option<PathBuf>,
}

impl Options {
    fn mode(&self, config: &Config) -> Result<Mode, ServeError> {
        match self.mode.as_deref() {
            Some("disable") => Ok(Mode::Plain),
            // Encryption for somebody who may be anybody is none, so the host's name is looked at
            // in every one of these.
            Some("require" | "verify-ca" | "verify-full") => Ok(Mode::Verified),
            Some("allow" | "prefer") => Err(refused(
                "its `sslmode` would let anybody on the way switch TLS off",
            )),
            Some(_) => Err(refused("its `sslmode` is none that there is")),
            None if stays_here(config) => Ok(Mode::Plain),
            None => Ok(Mode::Verified),
        }
    }
}

/// Whether a connection never leaves this machine.
fn stays_here(config: &Config) -> bool {
    let hosts = config.get_hosts().iter();
    let mut names = hosts.map(|host| match host {
        Host::Tcp(name) => {
            name == "localhost" || name.parse().is_ok_and(|ip: IpAddr| ip.is_loopback())
        }
        #[cfg(unix)]
        Host::Unix(_) => true,
    });
    names.all(|is_here| is_here) && config.get_hostaddrs().iter().all(IpAddr::is_loopback)
}

/// A URL without the options that the library does not know, and those.
fn split(url: &str) -> Result<(String, Options), ServeError> {
    let is_url = ["postgres://", "postgresql://"]
        .iter()
        .any(|scheme| url.starts_with(scheme));
    if !is_url {
        return Err(refused("it does not begin with `postgres://`"));
    }
    let (place, query) = url.split_once('?').unwrap_or((url, ""));
    let mut options = Options::default();
    let mut others = Vec::new();
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        match pair.split_once('=') {
            Some(("sslmode", mode)) => options.mode = Some(mode.to_owned()),
            Some(("sslrootcert", path)) => {
                let path = unescape(path).ok_or_else(|| refused("its `sslrootcert` is no path"))?;
                // As with libpq, `system` means those of the machine.
                options.authorities = (path != "system").then(|| path.into());
            }
            Some(("sslcert" | "sslkey", _)) => {
                return Err(refused(
                    "it has `sslcert` or `sslkey`, and no certificate of ours is ever shown; take a user who logs in with a password",
                ));
            }
            _ => others.push(pair),
        }
    }
    let plain = if others.is_empty() {
        place.to_owned()
    } else {
        format!("{place}?{}", others.join("&"))
    };
    Ok((plain, options))
}

/// A value without its escapes (RFC 3986 §2.1).
fn unescape(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.split('%');
    bytes.extend(rest.next().unwrap_or_default().bytes());
    for part in rest {
        let (code, plain) = part.split_at_checked(2)?;
        bytes.push(u8::from_str_radix(code, 16).ok()?);
        bytes.extend(plain.bytes());
    }
    String::from_utf8(bytes).ok()
}

pub(super) fn refused(fact: &str) -> ServeError {
    ServeError::DatabaseAddress { fact: fact.into() }
}

#[cfg(test)]
mod tests {
    use dct_core::secret::Secret;
    use tokio_postgres::config::SslMode;

    use super::Address;
    use super::Login;

    fn parse(url: &str) -> Address {
        Address::parse(url, Login::default()).unwrap()
    }

    #[test]
    fn only_what_stays_on_the_machine_is_plain_unless_asked_for() {
        for (url, is_plain) in [
            ("postgres://u@127.0.0.1/d", true),
            ("postgresql://u@localhost:5433/d", true),
            ("postgres://u@[::1]/d", true),
            ("postgres://u@%2Frun%2Fpostgresql/d", true),
            ("postgres://u@localhost/d?hostaddr=192.0.2.1", false),
            ("postgres://u@localhost,db.example/d", false),
            ("postgres://u@db.example/d", false),
            ("postgres://u@db.example/d?sslmode=disable", true),
            ("postgres://u@127.0.0.1/d?sslmode=require", false),
            ("postgres://u@127.0.0.1/d?sslmode=verify-full", false),
        ] {
            let address = parse(url);
            assert_eq!(address.tls.is_none(), is_plain, "{url}");
            let mode = if is_plain {
                SslMode::Disable
            } else {
                SslMode::Require
            };
            assert_eq!(address.config.get_ssl_mode(), mode, "{url}");
        }
    }

    #[test]
    fn what_cannot_be_used_is_refused_without_its_password() {
        for url in [
            "mysql://u:s3cret@h/d",
            "postgres:///d",
            "postgres://u:s3cret@h/d?sslmode=prefer",
            "postgres://u:s3cret@h/d?sslmode=allow",
            "postgres://u:s3cret@h/d?sslmode=none",
            "postgres://u:s3cret@h/d?sslrootcert=/none",
            "postgres://u:s3cret@h/d?sslrootcert=%zz",
            "postgres://u:s3cret@h/d?sslcert=/none&sslkey=/s3cret",
            "postgres://u:s3cret@h/d?s3cret=1",
            "postgres://u:s3cret@h:port/d",
        ] {
            let refusal = Address::parse(url, Login::default()).unwrap_err();
            assert_eq!(refusal.code(), "serve.database_address", "{url}");
            assert!(!refusal.to_string().contains("cret"), "{refusal}");
        }
    }

    #[test]
    fn a_database_is_named_with_its_hosts_and_without_who_logs_in() {
        for (url, name) in [
            (
                "postgres://u:p@db.example/trust",
                "`trust` at `db.example:5432`",
            ),
            ("postgres://u@[::1]:5433/d", "`d` at `[::1]:5433`"),
            (
                "postgres://u@a:1,b:2/d?sslmode=disable",
                "`d` at `a:1, b:2`",
            ),
            (
                "postgres://u@%2Frun%2Fpostgresql",
                "`u` at `/run/postgresql:5432`",
            ),
        ] {
            assert_eq!(parse(url).to_string(), name, "{url}");
        }
    }

    #[test]
    fn a_password_is_seen_wherever_it_stands_and_never_shown() {
        for (url, holds) in [
            ("postgres://u:p@h/d", true),
            ("postgres://u@h/d?password=p&sslmode=verify-full", true),
            ("postgres://u@h/d", false),
        ] {
            assert_eq!(Address::holds_password(url), holds, "{url}");
        }
        let login = Login {
            password: Some(Secret::new("s3cret".to_owned())),
            passfile: None,
        };
        let address = Address::parse("postgres://u@127.0.0.1/d", login).unwrap();
        assert_eq!(address.config.get_password(), Some(&b"s3cret"[..]));
        assert!(!format!("{address:?}").contains("s3cret"));
    }
}
