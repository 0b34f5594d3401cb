//! The commands, and what they need of each other: a repository or registry as we are there.

mod doctor;
mod inspect;
mod key;
mod repo;
mod resolve;
mod revoke;
mod sign;
mod signer;
mod verify;

use std::rc::Rc;

use dct_core::error::InputError;
use dct_core::flow::Repository;
use dct_core::oci::Reference;
use dct_core::trust::Basis;
use dct_core::trust::Expiry;
use dct_core::trust::Pins;
use dct_core::trust::Trusted;
use dct_core::tuf::name::Gun;
use dct_core::tuf::name::Tag;
use dct_core::wire::Credentials;
use dct_core::wire::Service;
use dct_core::wire::Session;
use dct_core::wire::Step;

pub(crate) use self::sign::accepted;
use crate::args::Command;
use crate::drive::drive;
use crate::failure::Failure;
use crate::memory;
use crate::report::Report;
use crate::settings::Settings;

/// Does what was asked.
pub(crate) fn run(command: Command, settings: &Settings, report: &Report) -> Result<(), Failure> {
    let desk = Desk { settings, report };
    match command {
        Command::Sign(sign) => sign::run(&desk, &sign),
        Command::Verify(verify) => verify::run(&desk, &verify),
        Command::Resolve(resolve) => resolve::run(&desk, &resolve),
        Command::Inspect(inspect) => inspect::run(&desk, &inspect),
        Command::Revoke(revoke) => revoke::run(&desk, &revoke),
        Command::Doctor(doctor) => doctor::run(&desk, &doctor),
        Command::Key(key) => key::run(&desk, &key),
        Command::Repo(repo) => repo::run(&desk, &repo),
        Command::Signer(signer) => signer::run(&desk, &signer),
    }
}

/// What every command works with.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Desk<'a> {
    pub(crate) settings: &'a Settings,
    pub(crate) report: &'a Report,
}

impl Desk<'_> {
    /// The trust data of an image's repository; `actions` is what the operation needs.
    pub(crate) fn repository(&self, image: &Reference, actions: &str) -> Result<Repository, Failure> {
        let gun = image.gun();
        let (url, origin) = self.settings.server(image.registry())?;
        self.report
            .detail(&format!("trust server {url}, from {origin}"));
        self.settings.transport.prepare(&url)?;
        let credentials = match self.credentials(url.authority())? {
            Some(own) => Some(own),
            // As with Docker, the registry's login is good for its trust server too.
            None => self.credentials(image.registry().as_str())?,
        };
        Ok(Repository {
            gun: gun.clone(),
            server: Service::trust_server(url, gun.as_str(), actions, credentials),
            pins: self.pins(gun)?,
            memory: memory::recall(self.settings.config(), gun)?,
            expiry: Expiry::Enforce(self.settings.now),
        })
    }

    /// Which root of a repository is believed.
    fn pins(&self, gun: &Gun) -> Result<Pins, InputError> {
        let pins = Pins::default();
        if self.settings.root_keys.is_empty() {
            return Ok(pins);
        }
        pins.pin_keys(gun.as_str(), self.settings.root_keys.iter().copied())
    }

    /// The registry of an image.
    pub(crate) fn registry(&self, image: &Reference) -> Result<Service, Failure> {
        let url = self
            .settings
            .transport
            .registry(image.registry().api_host())?;
        self.report.detail(&format!("registry {url}"));
        let credentials = self.credentials(image.registry().as_str())?;
        Ok(Service::registry(url, image.repository(), credentials))
    }

    fn credentials(&self, host: &str) -> Result<Option<Rc<Credentials>>, Failure> {
        let login = self.settings.logins.of_host(host, self.settings.config())?;
        let Some(login) = login else {
            self.report.detail(&format!("no login for {host}"));
            return Ok(None);
        };
        self.report
            .detail(&format!("login for {host} from {}", login.place));
        Ok(Some(login.credentials))
    }

    pub(crate) fn drive<T>(&self, session: (Session<'_, T>, Step<T>)) -> T {
        drive(&self.settings.transport, self.report, session)
    }

    /// Remembers a chain that has passed, and says on what it rests.
    pub(crate) fn keep(&self, trusted: &Trusted) {
        memory::keep(
            self.settings.config(),
            trusted.gun(),
            &trusted.remember(),
            self.report,
        );
        if trusted.basis() == Basis::FirstUse {
            let root = trusted.root();
            let keys = root
                .roles
                .get("root")
                .and_then(|role| role.key_ids.as_ref());
            let pins: Vec<String> = keys
                .into_iter()
                .flatten()
                .map(|id| format!("--root-key-id {id}"))
                .collect();
            self.report.talk(&format!(
                "note: the root of {} is believed because it is the first one seen; pin it: {}",
                trusted.gun(),
                pins.join(" ")
            ));
        }
    }
}

/// What a reader means by an image: `latest` when no tag is given, as everywhere in Docker.
fn with_tag(image: &Reference) -> Result<(Reference, Tag), InputError> {
    if let Some(tag) = image.tag() {
        return Ok((image.clone(), tag.clone()));
    }
    if image.digest().is_some() {
        return Err(InputError::Reference {
            text: image.to_string(),
            fact: "it names a digest but no tag, and tags are what is signed",
        });
    }
    let tag: Tag = "latest".parse()?;
    Ok((image.clone().with_tag(tag.clone()), tag))
}
