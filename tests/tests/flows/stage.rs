//! A trust server and a registry, and what a face would give to a flow.

use std::rc::Rc;
use std::time::SystemTime;
use std::time::UNIX_EPOCH;

use dct_core::edit::Change;
use dct_core::edit::Draft;
use dct_core::error::Error;
use dct_core::flow::Answer;
use dct_core::flow::Creation;
use dct_core::flow::Image;
use dct_core::flow::Order;
use dct_core::flow::Published;
use dct_core::flow::Receipt;
use dct_core::flow::Repository;
use dct_core::flow::Source;
use dct_core::flow::change;
use dct_core::flow::create;
use dct_core::flow::sign;
use dct_core::flow::verify;
use dct_core::key::PrivateKey;
use dct_core::key::PublicKey;
use dct_core::oci::Digest;
use dct_core::oci::Reference;
use dct_core::time::Instant;
use dct_core::trust::Expiry;
use dct_core::trust::Pins;
use dct_core::trust::Trusted;
use dct_core::tuf::name::SignerName;
use dct_core::wire::Credentials;
use dct_core::wire::Service;
use dct_core::wire::Session;
use dct_tests::peers::NotaryServer;
use dct_tests::peers::Registry;
use dct_tests::peers::pipe::Cost;
use dct_tests::peers::pipe::drive;
use dct_tests::rng::Replay;

pub(crate) struct Stage {
    pub(crate) server: NotaryServer,
    pub(crate) registry: Registry,
    /// What is shown to both.
    pub(crate) login: fn() -> Option<Credentials>,
}

impl Stage {
    pub(crate) fn on_memory() -> Self {
        Self::of(NotaryServer::start(), Registry::start())
    }

    pub(crate) fn on_postgres() -> Self {
        Self::of(NotaryServer::on_postgres(), Registry::start())
    }

    pub(crate) fn of(server: NotaryServer, registry: Registry) -> Self {
        Self {
            server,
            registry,
            login: || None,
        }
    }

    /// The full name of a repository of the registry.
    pub(crate) fn gun(&self, name: &str) -> String {
        format!("{}/{name}", self.registry.host())
    }

    pub(crate) fn repository(&self, gun: &str) -> Repository {
        let url = self.server.url().parse().unwrap();
        Repository {
            gun: gun.parse().unwrap(),
            server: Service::trust_server(url, gun, "pull,push", (self.login)().map(Rc::new)),
            pins: Pins::default(),
            memory: None,
            expiry: Expiry::Enforce(now()),
        }
    }

    pub(crate) fn image(&self, text: &str) -> Image {
        let reference: Reference = text.parse().unwrap();
        let service = Service::registry(
            self.registry.url().parse().unwrap(),
            reference.repository(),
            (self.login)().map(Rc::new),
        );
        Image {
            reference,
            expected: None,
            source: Source::Registry(service),
        }
    }

    /// Signs tags of one repository.
    pub(crate) fn sign(
        &self,
        gun: &str,
        tags: &[&str],
        key: PrivateKey,
    ) -> (Result<Receipt, Error>, Cost) {
        self.sign_with(gun, tags, vec![key])
    }

    pub(crate) fn sign_with(
        &self,
        gun: &str,
        tags: &[&str],
        keys: Vec<PrivateKey>,
    ) -> (Result<Receipt, Error>, Cost) {
        let images = tags.iter().map(|tag| self.image(&format!("{gun}:{tag}")));
        let order = Order {
            images: images.collect(),
            roles: Vec::new(),
            patience_ms: 0,
        };
        let repository = self.repository(gun);
        let mut rng = rng(tags[0]);
        let keys = |_: &Trusted| Ok::<_, Error>(keys);
        drive(Session::start(|wire| {
            sign(wire, &repository, &order, keys, &mut rng)
        }))
    }

    pub(crate) fn verify(&self, gun: &str, tag: &str) -> Result<Answer, Error> {
        let repository = self.repository(gun);
        drive(Session::start(|wire| {
            verify(wire, &repository, tag.to_owned())
        }))
        .0
    }

    /// Publishes changes.
    pub(crate) fn change(
        &self,
        gun: &str,
        changes: &[Change],
        keys: Vec<PrivateKey>,
    ) -> Result<Published, Error> {
        let repository = self.repository(gun);
        let edit = |draft: &mut Draft| {
            for change in changes {
                draft.apply(change.clone())?;
            }
            Ok(())
        };
        let keys = |_: &Trusted| Ok::<_, Error>(keys);
        let mut rng = rng("change");
        drive(Session::start(|wire| {
            change(wire, &repository, edit, keys, &mut rng)
        }))
        .0
    }

    /// Begins a repository with the keys `root` and `targets`.
    pub(crate) fn create(
        &self,
        gun: &str,
        snapshot: Option<PrivateKey>,
        changes: Vec<Change>,
    ) -> Result<Published, Error> {
        let repository = self.repository(gun);
        let creation = Creation {
            root: key("root"),
            targets: key("targets"),
            snapshot,
            changes,
        };
        let mut rng = rng("creation");
        drive(Session::start(|wire| {
            create(wire, &repository, creation, &mut rng)
        }))
        .0
    }

    /// The digest that `notary` finds for a name in a role.
    pub(crate) fn listed(&self, gun: &str, role: &str, name: &str) -> Option<String> {
        let table = self.server.notary_done(&["list", gun, "-r", role]);
        let start = format!("{name} ");
        let line = table.lines().find(|line| line.starts_with(&start))?;
        let rest = line.split_at(start.len()).1;
        rest.split_whitespace().next().map(str::to_owned)
    }
}

#[allow(
    clippy::disallowed_methods,
    reason = "real servers judge by the real time"
)]
pub(crate) fn now() -> Instant {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
    Instant::from_unix(i64::try_from(since.as_secs()).unwrap())
}

pub(crate) fn rng(seed: &str) -> Replay {
    Replay::new(Digest::of(seed.as_bytes()).as_bytes())
}

pub(crate) fn key(seed: &str) -> PrivateKey {
    PrivateKey::generate_p256(&mut rng(seed)).unwrap()
}

pub(crate) fn signer(name: &str, key: &PublicKey) -> Vec<Change> {
    let name: SignerName = name.parse().unwrap();
    Change::add_signer(&name, std::slice::from_ref(key))
}
