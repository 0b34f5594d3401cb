//! What was decided, from what was typed and from the environment, which nobody else reads.

use std::io::IsTerminal;
use std::path::Path;
use std::path::PathBuf;
use std::time::Duration;

use dct_core::error::HostError;
use dct_core::key::KeyId;
use dct_core::oci::Registry;
use dct_core::secret::Secret;
use dct_core::time::Instant;
use dct_core::wire::Url;

use crate::args::Options;
use crate::args::PassphraseFile;
use crate::credentials::Logins;
use crate::disk;
use crate::failure::Failure;
use crate::keys::Keyring;
use crate::keys::Source;
use crate::passphrase::For;
use crate::passphrase::Given;
use crate::passphrase::Passphrases;
use crate::passphrase::Person;
use crate::proxy::Proxies;
use crate::tls::Authorities;
use crate::transport::PlainHttp;
use crate::transport::Transport;

/// What holds for the whole command.
#[derive(Debug)]
pub(crate) struct Settings {
    /// Docker's configuration folder, if there is any.
    pub(crate) config: Option<PathBuf>,
    /// The moment at which everything is judged.
    pub(crate) now: Instant,
    /// Keys, one of which a root must have.
    pub(crate) root_keys: Vec<KeyId>,
    /// Where logins are.
    pub(crate) logins: Logins,
    /// The network.
    pub(crate) transport: Transport,
    server: Option<(Url, &'static str)>,
}

impl Settings {
    pub(crate) fn settle(options: &Options, now: Instant) -> Result<Self, Failure> {
        let config = options.config.clone().or_else(config_folder);
        let plain_http = if options.allow_http {
            PlainHttp::Anywhere
        } else {
            PlainHttp::Loopback
        };
        let proxies = Proxies {
            https: first(&["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"]),
            // `HTTP_PROXY` in capitals could come from a request's header in a CGI program.
            http: first(&["http_proxy", "ALL_PROXY", "all_proxy"]),
            except: first(&["NO_PROXY", "no_proxy"]).unwrap_or_default(),
        };
        let authorities = Authorities::new(options.ca_cert.as_deref(), config.as_deref())?;
        let timeout = Duration::from_secs(options.timeout.max(1).into());
        Ok(Self {
            server: server(options)?,
            logins: Logins {
                given: variable("DCT_SIGN_USERNAME")
                    .zip(variable("DCT_SIGN_PASSWORD").map(Secret::new)),
                variable: variable("DOCKER_AUTH_CONFIG").map(Secret::new),
            },
            transport: Transport::new(authorities, proxies, plain_http, timeout),
            root_keys: options.root_key_id.clone(),
            config,
            now,
        })
    }

    pub(crate) fn config(&self) -> Option<&Path> {
        self.config.as_deref()
    }

    /// The trust server of a registry, and who says so.
    pub(crate) fn server(&self, registry: &Registry) -> Result<(Url, &'static str), Failure> {
        if let Some(server) = &self.server {
            return Ok(server.clone());
        }
        if registry.is_docker_hub() {
            return Err(HostError::NoServer.into());
        }
        Ok((
            format!("https://{registry}").parse()?,
            "the registry's name",
        ))
    }

    /// The keys that were given, or else those of the trust directory.
    pub(crate) fn keyring(
        &self,
        keys: &[String],
        passphrase: &PassphraseFile,
    ) -> Result<Keyring, Failure> {
        let mut sources = keys
            .iter()
            .map(|key| source(key))
            .collect::<Result<Vec<_>, _>>()?;
        if sources.is_empty() {
            sources.extend(variable("DCT_SIGN_KEY").map(|text| Source::new("DCT_SIGN_KEY", text)));
        }
        self.ring(sources, passphrase)
    }

    /// One key that was given, or else those of the trust directory.
    pub(crate) fn keyring_of(
        &self,
        key: Option<&String>,
        passphrase: &PassphraseFile,
    ) -> Result<Keyring, Failure> {
        let sources = key.map(|key| source(key)).transpose()?;
        self.ring(sources.into_iter().collect(), passphrase)
    }

    fn ring(&self, sources: Vec<Source>, passphrase: &PassphraseFile) -> Result<Keyring, Failure> {
        let file = passphrase.passphrase_file.as_deref();
        let given = file.map(Given::file).transpose()?;
        let by_name = [
            ("DCT_SIGN_ROOT_PASSPHRASE", For::Root),
            ("DOCKER_CONTENT_TRUST_ROOT_PASSPHRASE", For::Root),
            ("DCT_SIGN_PASSPHRASE", For::All),
            (
                "DOCKER_CONTENT_TRUST_REPOSITORY_PASSPHRASE",
                For::AllButRoot,
            ),
        ]
        .into_iter()
        .filter_map(|(name, keys)| Given::variable(name, keys, variable(name)));
        let person = if std::io::stdin().is_terminal() && std::io::stderr().is_terminal() {
            Person::Present
        } else {
            Person::Absent
        };
        let passphrases = Passphrases::new(given.into_iter().chain(by_name).collect(), person);
        Ok(Keyring::new(sources, self.config(), passphrases))
    }
}

/// What Docker's own variable says, unless ours says something else.
pub(crate) fn docker_server() -> Option<String> {
    match variable("DCT_SIGN_SERVER") {
        Some(_) => None,
        None => variable("DOCKER_CONTENT_TRUST_SERVER"),
    }
}

/// The variables that hold a passphrase, without what they hold.
pub(crate) fn passphrase_variables() -> Vec<&'static str> {
    let all = [
        "DCT_SIGN_ROOT_PASSPHRASE",
        "DOCKER_CONTENT_TRUST_ROOT_PASSPHRASE",
        "DCT_SIGN_PASSPHRASE",
        "DOCKER_CONTENT_TRUST_REPOSITORY_PASSPHRASE",
    ];
    all.into_iter()
        .filter(|name| variable(name).is_some())
        .collect()
}

/// Whether Docker is told to check signatures: by anything that Go does not read as false.
pub(crate) fn is_content_trust_asked_for() -> bool {
    variable("DOCKER_CONTENT_TRUST")
        .is_some_and(|value| !matches!(&*value, "0" | "f" | "F" | "false" | "FALSE" | "False"))
}

/// The convention of no-color.org.
pub(crate) fn is_colour_wanted() -> bool {
    variable("NO_COLOR").is_none()
}

fn server(options: &Options) -> Result<Option<(Url, &'static str)>, Failure> {
    if let Some(url) = &options.server {
        return Ok(Some((url.clone(), "--server")));
    }
    for name in ["DCT_SIGN_SERVER", "DOCKER_CONTENT_TRUST_SERVER"] {
        if let Some(text) = variable(name) {
            let url = text.parse::<Url>();
            let url = url.map_err(|error| Failure::at(name, error))?;
            return Ok(Some((url, name)));
        }
    }
    Ok(None)
}

fn config_folder() -> Option<PathBuf> {
    let given = variable("DOCKER_CONFIG").map(PathBuf::from);
    let home = || first(&["HOME", "USERPROFILE"]).map(|home| Path::new(&home).join(".docker"));
    given.or_else(home)
}

/// A key from a file, standard input or a variable; from the latter two it never touches a disk.
fn source(key: &str) -> Result<Source, HostError> {
    let refused = |fact: &str| HostError::KeySource {
        place: key.to_owned(),
        fact: fact.to_owned(),
    };
    if let Some(name) = key.strip_prefix("env:") {
        let text = variable(name).ok_or_else(|| refused("it is not set"))?;
        return Ok(Source::new(key, text));
    }
    if key == "-" {
        let text = disk::text(std::io::stdin().lock()).map_err(|fact| refused(&fact))?;
        return Ok(Source::new("standard input", text));
    }
    let text = disk::read(Path::new(key)).map_err(|fact| refused(&fact))?;
    let text = text.ok_or_else(|| refused("it does not exist"))?;
    Ok(Source::new(key, text))
}

fn first(names: &[&str]) -> Option<String> {
    names.iter().find_map(|name| variable(name))
}

/// A variable; an empty one counts as none.
#[allow(
    clippy::disallowed_methods,
    reason = "the one place that reads the environment"
)]
fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}
