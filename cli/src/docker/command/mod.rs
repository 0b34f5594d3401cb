//! The commands of `docker trust`, and what they need: settings, a repository, a login, in the order
//! in which Docker looks at each.

mod inspect;
mod key;
mod load;
mod public;
mod revoke;
mod sign;
mod signer;

use std::path::PathBuf;

use dct_core::error::Error;
use dct_core::error::ServerError;
use dct_core::flow::fetch;
use dct_core::oci::Reference;
use dct_core::time::Instant;
use dct_core::trust::Trusted;
use dct_core::wire::Session;
use dct_core::wire::Url;

use super::ending::Ending;
use super::flags::Typed;
use super::reference;
use super::tree::Verb;
use super::words::Words;
use crate::args::Options;
use crate::args::Output;
use crate::command::Desk;
use crate::failure::Failure;
use crate::report::Colours;
use crate::report::Report;
use crate::report::Talk;
use crate::settings;
use crate::settings::Settings;

/// Does what was asked.
pub(super) fn run(verb: Verb, typed: &Typed, globals: &Typed, now: Instant) -> Result<(), Ending> {
    let site = Site::new(globals, now);
    match verb {
        Verb::Inspect => inspect::run(&site, typed),
        Verb::Sign => sign::run(&site, typed),
        Verb::Revoke => revoke::run(&site, typed),
        Verb::KeyGenerate => key::generate(&site, typed),
        Verb::KeyLoad => load::run(&site, typed),
        Verb::SignerAdd => signer::add(&site, typed),
        Verb::SignerRemove => signer::remove(&site, typed),
    }
}

/// What holds for a line, before anything of it was looked at.
struct Site {
    options: Options,
    report: Report,
    now: Instant,
}

impl Site {
    fn new(globals: &Typed, now: Instant) -> Self {
        let options = Options {
            config: globals.value("config").map(PathBuf::from),
            ..Options::default()
        };
        // The native commands' talk is not Docker's.
        let talk = if globals.is_on("debug") {
            Talk::Verbose
        } else {
            Talk::Quiet
        };
        Self {
            report: Report::new(Output::Text, talk, Colours::Unwanted),
            options,
            now,
        }
    }

    /// The settings, once a command needs any.
    fn settle(&self) -> Result<Settings, Failure> {
        let settings = Settings::settle(&self.options, self.report.clone(), self.now)?;
        Ok(settings.asking_as_docker())
    }

    const fn desk<'a>(&'a self, settings: &'a Settings) -> Desk<'a> {
        Desk {
            settings,
            report: &self.report,
        }
    }
}

/// Docker knows no login that names no host; ours must not go to the servers of several repositories.
/// A name that is none is refused in its turn.
fn refuse_shared_login(site: &Site, names: &[String]) -> Result<(), Ending> {
    let images: Vec<Reference> = names
        .iter()
        .filter_map(|name| reference::read(name).ok())
        .collect();
    let Ok(settings) = site.settle() else {
        return Ok(());
    };
    let refused = site.desk(&settings).refuse_shared_servers(images.iter());
    refused.map_err(|error| Ending::failed(Words::of(&error.into()).plain()))
}

/// Docker's grammar for the names of keys and signers.
fn refuse_name(what: &str, name: &str) -> Result<(), Ending> {
    let is_first = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
    let is_valid =
        name.starts_with(is_first) && name.chars().all(|c| is_first(c) || matches!(c, '-' | '_'));
    if is_valid {
        return Ok(());
    }
    Err(Ending::failed(format!(
        "{what} name \"{name}\" must start with lowercase alphanumeric characters and can include \"-\" or \"_\" after the first character"
    )))
}

/// A key under the name of a base role would later be taken for the owner's: keys are found by it.
fn refuse_base_role(name: &str) -> Result<(), Ending> {
    if !matches!(name, "root" | "targets" | "snapshot" | "timestamp") {
        return Ok(());
    }
    Err(Ending::failed(format!(
        "key name \"{name}\" is the name of a role, whose keys are found by it\nhint: choose another name"
    )))
}

/// Docker's trust server speaks https, wherever it is.
fn refuse_server() -> Result<(), Ending> {
    match settings::docker_server() {
        Some(text) if !text.starts_with("https://") || text.parse::<Url>().is_err() => {
            Err(Ending::failed(format!(
                "valid https URL required for trust server, got {text}"
            )))
        }
        _ => Ok(()),
    }
}

/// The refusal that a repository is not there.
fn absent(desk: &Desk<'_>, image: &Reference) -> Result<Failure, Failure> {
    let (server, _) = desk.settings.server(image.registry())?;
    Ok(Error::from(ServerError::NoTrustData {
        host: server.authority().to_owned(),
        gun: image.gun().to_string(),
    })
    .into())
}

/// The chain of an image's repository; `None` when the server has none.
fn chain(desk: &Desk<'_>, image: &Reference, actions: &str) -> Result<Option<Trusted>, Failure> {
    let repository = desk.repository(image, actions)?;
    match desk.drive(Session::start(|wire| fetch(wire, &repository))) {
        Ok(trusted) => {
            desk.keep(&trusted);
            Ok(Some(trusted))
        }
        Err(Error::Server(ServerError::NoTrustData { .. })) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// A refusal about a whole repository, in Docker's words.
fn about(image: &Reference, failure: &Failure) -> Ending {
    Ending::failed(Words::of(failure).about(image.gun().as_str()))
}
