//! What was decided: from what was typed, else from the environment, else from the file of defaults.

mod environment;
mod file;
mod logins;
mod pins;
mod voice;

use std::collections::BTreeMap;
use std::io::IsTerminal;
use std::path::Path;
use std::path::PathBuf;
use std::time::Duration;

use dct_core::error::HostError;
use dct_core::key::KeyId;
use dct_core::oci::Registry;
use dct_core::time::Instant;
use dct_core::trust::Pins;
use dct_core::tuf::name::Gun;
use dct_core::wire::Url;

use self::environment::first;
use self::environment::variable;
use self::file::Defaults;
pub(crate) use self::voice::plain_voice;
pub(crate) use self::voice::voice;
use crate::args::NewPassphraseFile;
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
use crate::report::Report;
use crate::tls::Authorities;
use crate::transport::PlainHttp;
use crate::transport::Transport;

/// How long one request may take when nobody says.
const TIMEOUT: u16 = 60;

/// What holds for the whole command.
#[derive(Debug)]
pub(crate) struct Settings {
    /// The moment at which everything is judged.
    pub(crate) now: Instant,
    /// Where logins are.
    pub(crate) logins: Logins,
    /// The network.
    pub(crate) transport: Transport,
    config: Option<PathBuf>,
    person: Person,
    trust: Option<PathBuf>,
    root_keys: Vec<KeyId>,
    pins: Pins,
    server: Option<(Url, String)>,
    servers: BTreeMap<Registry, (Url, String)>,
    report: Report,
}

impl Settings {
    pub(crate) fn settle(options: &Options, report: Report, now: Instant) -> Result<Self, Failure> {
        let config = options.config.clone().or_else(config_folder);
        let defaults = Defaults::of(config.as_deref())?;
        let pin_file = chosen(options.pin_file.as_ref(), "DCT_SIGN_PIN_FILE");
        let pins = match pin_file.or(defaults.pin_file) {
            Some(path) => pins::read(&path, &report)?,
            None => Pins::default(),
        };
        let mut root_keys = options.root_key_id.clone();
        if root_keys.is_empty() {
            root_keys = environment::listed("DCT_SIGN_ROOT_KEY_ID")?;
        }
        let ca_cert = chosen(options.ca_cert.as_ref(), "DCT_SIGN_CA_CERT").or(defaults.ca_cert);
        let authorities = Authorities::new(ca_cert.as_deref(), config.as_deref())?;
        let timeout = match options.timeout {
            Some(seconds) => Some(seconds),
            None => environment::number("DCT_SIGN_TIMEOUT")?.or(defaults.timeout),
        };
        let timeout = Duration::from_secs(timeout.unwrap_or(TIMEOUT).max(1).into());
        let trust = chosen(options.trust_dir.as_ref(), "DCT_SIGN_TRUST_DIR");
        let in_config = || config.as_ref().map(|config| config.join("trust"));
        let named = |url: Url| (url, defaults.place.clone());
        Ok(Self {
            server: server(options)?.or_else(|| defaults.server.map(named)),
            servers: if is_server_said(options) {
                BTreeMap::new()
            } else {
                let servers = defaults.servers.into_iter();
                servers.map(|(name, url)| (name, named(url))).collect()
            },
            logins: logins::settle(&options.logins, config.as_deref())?,
            transport: Transport::new(authorities, proxies(), plain_http(options)?, timeout),
            trust: trust.or(defaults.trust_dir).or_else(in_config),
            root_keys,
            pins,
            report,
            now,
            config,
            person: person(),
        })
    }

    /// The same, but a person is asked in Docker's words.
    pub(crate) fn asking_as_docker(mut self) -> Self {
        if self.person == Person::Present {
            self.person = Person::PresentAtDocker;
        }
        self
    }

    /// Docker's configuration folder, if there is any.
    pub(crate) fn config(&self) -> Option<&Path> {
        self.config.as_deref()
    }

    /// Where keys are, and what is remembered: `~/.docker/trust`, if nobody says otherwise.
    pub(crate) fn trust(&self) -> Option<&Path> {
        self.trust.as_deref()
    }

    /// Whose roots are believed. Keys that were named count instead of what the pin file says about
    /// this repository.
    pub(crate) fn pins(&self, gun: &Gun) -> Result<Pins, Failure> {
        if self.root_keys.is_empty() {
            return Ok(self.pins.clone());
        }
        let keys = self.root_keys.iter().copied();
        Ok(Pins::default().pin_keys(gun.as_str(), keys)?)
    }

    /// The trust server of a registry, and who says so.
    pub(crate) fn server(&self, registry: &Registry) -> Result<(Url, &str), Failure> {
        let said = self.servers.get(registry).or(self.server.as_ref());
        if let Some((url, place)) = said {
            return Ok((url.clone(), place));
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
        let mut sources = sources(keys)?;
        if sources.is_empty() {
            sources.extend(variable("DCT_SIGN_KEY").map(|text| Source::new("DCT_SIGN_KEY", text)));
        }
        self.ring(sources, passphrase, &NewPassphraseFile::default())
    }

    /// One key that was given, or else those of the trust directory.
    pub(crate) fn keyring_of(
        &self,
        key: Option<&String>,
        passphrase: &PassphraseFile,
    ) -> Result<Keyring, Failure> {
        let sources = key.map(|key| source(key)).transpose()?;
        let sources = sources.into_iter().collect();
        self.ring(sources, passphrase, &NewPassphraseFile::default())
    }

    /// Keys that are to be kept under a passphrase of their own.
    pub(crate) fn keyring_for_keeping(
        &self,
        keys: &[String],
        passphrase: &PassphraseFile,
        new: &NewPassphraseFile,
    ) -> Result<Keyring, Failure> {
        self.ring(sources(keys)?, passphrase, new)
    }

    fn ring(
        &self,
        sources: Vec<Source>,
        passphrase: &PassphraseFile,
        new: &NewPassphraseFile,
    ) -> Result<Keyring, Failure> {
        let old = chosen(
            passphrase.passphrase_file.as_ref(),
            "DCT_SIGN_PASSPHRASE_FILE",
        );
        let file = chosen(
            new.new_passphrase_file.as_ref(),
            "DCT_SIGN_NEW_PASSPHRASE_FILE",
        );
        let in_variable = || {
            let name = "DCT_SIGN_NEW_PASSPHRASE";
            variable(name).and_then(|text| Given::variable(name, For::All, text))
        };
        let passphrases = Passphrases {
            file: old.map(|path| Given::file(&path)).transpose()?,
            new: match file {
                Some(path) => Some(Given::file(&path)?),
                None => in_variable(),
            },
            variables: environment::passphrases()?,
            person: self.person,
        };
        Ok(Keyring::new(
            sources,
            self.trust.clone(),
            passphrases,
            self.report.clone(),
        ))
    }
}

/// What Docker's own variable says, unless ours says something else.
pub(crate) fn docker_server() -> Option<String> {
    match variable("DCT_SIGN_SERVER") {
        Some(_) => None,
        None => variable("DOCKER_CONTENT_TRUST_SERVER"),
    }
}

/// Where Docker tells a plugin that it has hung up.
pub(crate) fn plugin_socket() -> Option<String> {
    variable("DOCKER_CLI_PLUGIN_SOCKET")
}

/// Whether Docker is told to check signatures: by anything that Go does not read as false.
pub(crate) fn is_content_trust_asked_for() -> bool {
    variable("DOCKER_CONTENT_TRUST")
        .is_some_and(|value| !matches!(&*value, "0" | "f" | "F" | "false" | "FALSE" | "False"))
}

/// The variables that hold a passphrase, without what they hold.
pub(crate) fn passphrase_variables() -> Vec<String> {
    environment::passphrase_variables()
}

/// Whether somebody can be asked.
fn person() -> Person {
    if std::io::stdin().is_terminal() && std::io::stderr().is_terminal() {
        Person::Present
    } else {
        Person::Absent
    }
}

/// What was typed, else what a variable says.
fn chosen(typed: Option<&PathBuf>, name: &str) -> Option<PathBuf> {
    typed.cloned().or_else(|| environment::path(name))
}

const SERVER: &[&str] = &["DCT_SIGN_SERVER", "DOCKER_CONTENT_TRUST_SERVER"];

/// A server for every registry counts more than what a file says of one.
fn is_server_said(options: &Options) -> bool {
    options.server.is_some() || first(SERVER).is_some()
}

fn server(options: &Options) -> Result<Option<(Url, String)>, Failure> {
    if let Some(url) = &options.server {
        return Ok(Some((url.clone(), "--server".to_owned())));
    }
    for name in SERVER {
        if let Some(url) = environment::parsed(name)? {
            return Ok(Some((url, (*name).to_owned())));
        }
    }
    Ok(None)
}

fn plain_http(options: &Options) -> Result<PlainHttp, HostError> {
    let is_allowed = options.allow_http || environment::switch("DCT_SIGN_ALLOW_HTTP")?;
    Ok(if is_allowed {
        PlainHttp::Anywhere
    } else {
        PlainHttp::Loopback
    })
}

fn proxies() -> Proxies {
    Proxies {
        https: first(&["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"]),
        // `HTTP_PROXY` in capitals could come from a request's header in a CGI program.
        http: first(&["http_proxy", "ALL_PROXY", "all_proxy"]),
        except: first(&["NO_PROXY", "no_proxy"]).unwrap_or_default(),
    }
}

fn config_folder() -> Option<PathBuf> {
    let given = first(&["DCT_SIGN_CONFIG", "DOCKER_CONFIG"]).map(PathBuf::from);
    let home = || first(&["HOME", "USERPROFILE"]).map(|home| Path::new(&home).join(".docker"));
    given.or_else(home)
}

fn sources(keys: &[String]) -> Result<Vec<Source>, HostError> {
    keys.iter().map(|key| source(key)).collect()
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
