//! The commands, and what they need of each other: a repository or registry as we are there.

mod doctor;
mod inspect;
mod key;
pub(crate) mod repo;
mod resolve;
mod revoke;
mod sign;
pub(crate) mod signer;
mod verify;

use std::rc::Rc;

use dct_core::error::HostError;
use dct_core::error::InputError;
use dct_core::flow::Repository;
use dct_core::oci::Reference;
use dct_core::trust::Basis;
use dct_core::trust::Expiry;
use dct_core::trust::Trusted;
use dct_core::tuf::name::Tag;
use dct_core::wire::Credentials;
use dct_core::wire::Service;
use dct_core::wire::Session;
use dct_core::wire::Step;

pub(crate) use self::sign::accepted;
use crate::args::Command;
use crate::credentials::Login;
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
    pub(crate) fn repository(
        &self,
        image: &Reference,
        actions: &str,
    ) -> Result<Repository, Failure> {
        let gun = image.gun();
        let (url, origin) = self.settings.server(image.registry())?;
        self.report
            .detail(&format!("trust server {url}, from {origin}"));
        self.settings.transport.prepare(&url)?;
        let login = self.settings.logins.of_server(
            url.authority(),
            image.registry().as_str(),
            image.repository(),
        )?;
        let credentials = self.credentials(&format!("the trust server of {gun}"), login);
        Ok(Repository {
            gun: gun.clone(),
            server: Service::trust_server(url, gun.as_str(), actions, credentials),
            pins: self.settings.pins(gun)?,
            memory: memory::recall(self.settings.trust(), gun, self.report)?,
            expiry: Expiry::Enforce(self.settings.now),
        })
    }

    /// The registry of an image.
    pub(crate) fn registry(&self, image: &Reference) -> Result<Service, Failure> {
        let url = self
            .settings
            .transport
            .registry(image.registry().api_host())?;
        self.report.detail(&format!("registry {url}"));
        let host = image.registry().as_str();
        let login = self.settings.logins.of_registry(host, image.repository())?;
        let credentials = self.credentials(&format!("the registry {host}"), login);
        Ok(Service::registry(url, image.repository(), credentials))
    }

    /// Refuses one login for the registries of several images, before any of them is asked.
    fn refuse_shared_registries<'i>(
        &self,
        images: impl Iterator<Item = &'i Reference>,
    ) -> Result<(), HostError> {
        let hosts = images.map(|image| image.registry().to_string());
        self.settings.logins.refuse_registries(hosts.collect())
    }

    /// The same of their trust servers. An image that has none is refused in its turn.
    pub(crate) fn refuse_shared_servers<'i>(
        &self,
        images: impl Iterator<Item = &'i Reference>,
    ) -> Result<(), HostError> {
        let hosts = images.filter_map(|image| {
            let (url, _) = self.settings.server(image.registry()).ok()?;
            Some(url.authority().to_owned())
        });
        self.settings.logins.refuse_servers(hosts.collect())
    }

    fn credentials(&self, whom: &str, login: Option<Login>) -> Option<Rc<Credentials>> {
        let Some(login) = login else {
            self.report.detail(&format!("no login for {whom}"));
            return None;
        };
        self.report
            .detail(&format!("login for {whom} from {}", login.place));
        Some(login.credentials)
    }

    pub(crate) fn drive<T>(&self, session: (Session<'_, T>, Step<T>)) -> T {
        drive(&self.settings.transport, self.report, session)
    }

    /// Remembers a chain that has passed, and says on what it rests.
    pub(crate) fn keep(&self, trusted: &Trusted) {
        memory::keep(
            self.settings.trust(),
            trusted.gun(),
            trusted.remember(),
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
