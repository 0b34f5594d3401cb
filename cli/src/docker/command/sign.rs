//! `sign`: what the registry has, never what a daemon has, and never silently what was recorded long
//! ago.

use dct_core::edit::Change;
use dct_core::error::Error;
use dct_core::error::RegistryError;
use dct_core::flow::Image;
use dct_core::flow::Order;
use dct_core::flow::Receipt;
use dct_core::flow::Source;
use dct_core::flow::resolve;
use dct_core::flow::sign;
use dct_core::inspect::DockerView;
use dct_core::key::PrivateKey;
use dct_core::oci::Digest;
use dct_core::oci::Reference;
use dct_core::sorted::Set;
use dct_core::trust::Trusted;
use dct_core::tuf::name::RoleName;
use dct_core::wire::Session;
use getrandom::SysRng;

use super::Site;
use super::about;
use super::chain;
use super::refuse_base_role;
use super::refuse_server;
use crate::args::PassphraseFile;
use crate::command::Desk;
use crate::command::accepted;
use crate::command::repo::SnapshotKey;
use crate::command::repo::begin;
use crate::credentials::Login;
use crate::docker::ending::Ending;
use crate::docker::flags::Typed;
use crate::docker::reference;
use crate::docker::streams;
use crate::docker::words::Words;
use crate::failure::Failure;
use crate::keys::Keyring;

pub(super) fn run(site: &Site, typed: &Typed) -> Result<(), Ending> {
    let name = typed.words.first().map_or("", String::as_str);
    let image = reference::read_tagged(name)?;
    refuse_server()?;
    let settings = site.settle().map_err(|failure| about(&image, &failure))?;
    let desk = site.desk(&settings);
    let task = Task {
        desk: &desk,
        name,
        image: &image,
    };
    let trusted = chain(&desk, &image, "pull,push").map_err(|failure| about(&image, &failure))?;
    let tag = image.tag().map_or("", |tag| tag.as_str());
    let Some(trusted) = trusted else {
        task.begin()?;
        return task.release(tag);
    };
    let recorded = trusted.lookup(tag).ok();
    match recorded.and_then(|carrier| carrier.meta.sha256()) {
        Some(digest) if !typed.is_on("local") => task.confirm(&trusted, tag, Digest::from(digest)),
        _ => task.release(tag),
    }
}

/// One image to sign.
struct Task<'a> {
    desk: &'a Desk<'a>,
    /// As it was typed.
    name: &'a str,
    image: &'a Reference,
}

impl Task<'_> {
    /// A tag that is released already: the same again, if it still is the same.
    fn confirm(&self, trusted: &Trusted, tag: &str, recorded: Digest) -> Result<(), Ending> {
        streams::out(&format!(
            "Signing and pushing trust metadata for {}\n",
            self.name
        ));
        let view = DockerView::of(self.name, trusted, Some(tag));
        let row = view
            .tags
            .into_iter()
            .find(|row| row.digest == Some(recorded));
        let mut signers = row.map(|row| row.signers).unwrap_or_default();
        signers.sort();
        self.publish(Some(recorded), || {
            streams::out(&format!(
                "Existing signatures for tag {tag} digest {recorded:x} from:\n{}\n",
                signers.join(", ")
            ));
        })
        .map_err(|failure| self.moved(&failure))?;
        self.succeeded(tag);
        Ok(())
    }

    /// A tag that is new, or that is to be signed as it is now.
    fn release(&self, tag: &str) -> Result<(), Ending> {
        streams::err(&format!(
            "Signing and pushing trust data for image {} in the registry, may overwrite remote trust data\n",
            self.name
        ));
        let digest = self.resolve()?;
        let receipt = self
            .publish(Some(digest), || {})
            .map_err(|failure| self.failed(&failure))?;
        // Scripts read the digest from this line, which in Docker ends the push.
        for signed in &receipt.tags {
            streams::out(&format!(
                "{tag}: digest: {} size: {}\n",
                signed.digest, signed.size
            ));
        }
        streams::out("Signing and pushing trust metadata\n");
        self.succeeded(tag);
        Ok(())
    }

    fn succeeded(&self, tag: &str) {
        streams::out(&format!("Successfully signed {}:{tag}\n", self.image.gun()));
    }

    /// What the registry has.
    fn resolve(&self) -> Result<Digest, Ending> {
        let digest = self.order(None).and_then(|image| {
            let digest = self.desk.drive(Session::start(|wire| resolve(wire, image)));
            Ok(digest?)
        });
        digest.map_err(|failure| self.failed(&failure))
    }

    fn order(&self, expected: Option<Digest>) -> Result<Image, Failure> {
        Ok(Image {
            reference: self.image.clone(),
            expected,
            source: Source::Registry(self.desk.registry(self.image)?),
        })
    }

    /// Signs what is expected, if the registry has just that. `opened` is told when keys are open.
    fn publish(&self, expected: Option<Digest>, opened: impl FnOnce()) -> Result<Receipt, Failure> {
        let keyring = self.keyring()?;
        let keys = |trusted: &Trusted| {
            let keys = keyring.open(&accepted(trusted, &[]))?;
            opened();
            Ok(keys)
        };
        let repository = self.desk.repository(self.image, "pull,push")?;
        let order = Order {
            images: vec![self.order(expected)?],
            roles: Vec::new(),
            // Whoever runs this has waited for the push.
            patience_ms: 0,
        };
        let mut rng = SysRng;
        let receipt: Result<Receipt, Failure> = self.desk.drive(Session::start(|wire| {
            sign(wire, &repository, &order, keys, &mut rng)
        }));
        let receipt = receipt?;
        self.desk.keep(&receipt.published.trusted);
        Ok(receipt)
    }

    /// A repository without trust data: its owner is whoever signs first, and the signer is called
    /// after the login at the registry. Nothing is made for an image that is not there.
    fn begin(&self) -> Result<(), Ending> {
        self.resolve()?;
        let user = self.user().map_err(|failure| about(self.image, &failure))?;
        refuse_base_role(&user)?;
        let role = signer_role(&user)?;
        self.create(&user, &role)
            .map_err(|failure| about(self.image, &failure))?;
        streams::out(&format!(
            "Created signer: {user}\nFinished initializing signed repository for {}\n",
            self.name
        ));
        Ok(())
    }

    fn create(&self, user: &str, role: &RoleName) -> Result<(), Failure> {
        let keyring = self.keyring()?;
        let signer = signer_key(&keyring, user)?;
        let delegations = [role.clone(), RoleName::releases()].map(|role| Change::Delegate {
            role,
            keys: vec![signer.public().clone()],
            paths: vec![String::new()],
        });
        begin(
            self.desk,
            &keyring,
            self.image,
            SnapshotKey::Server,
            delegations.into(),
        )
        .map(drop)
    }

    fn keyring(&self) -> Result<Keyring, Failure> {
        let passphrase = PassphraseFile::default();
        self.desk.settings.keyring(&[], &passphrase)
    }

    /// The name that the registry knows us by; empty when nobody logged in.
    fn user(&self) -> Result<String, Failure> {
        let host = self.image.registry().as_str();
        let logins = &self.desk.settings.logins;
        let login = logins.of_registry(host, self.image.repository())?;
        let user = login.as_ref().and_then(Login::user);
        Ok(user.unwrap_or_default().to_owned())
    }

    /// Why a tag is not signed again as it was recorded.
    fn moved(&self, failure: &Failure) -> Ending {
        match failure.error() {
            Error::Registry(RegistryError::Moved {
                expected, actual, ..
            }) => self.unsigned(&format!(
                "it is signed as {expected}, but the registry has {actual}\nhint: if what the registry has is meant, sign it with --local"
            )),
            _ => self.failed(failure),
        }
    }

    fn failed(&self, failure: &Failure) -> Ending {
        match failure.error() {
            Error::Registry(RegistryError::Missing { .. }) => Ending::failed(format!(
                "no such image in the registry: {}: push it first",
                self.name
            )),
            _ => self.unsigned(&Words::of(failure).plain()),
        }
    }

    fn unsigned(&self, words: &str) -> Ending {
        let tag = self.image.tag().map_or("", |tag| tag.as_str());
        let gun = self.image.gun();
        Ending::failed(format!("failed to sign {gun}:{tag}: {words}"))
    }
}

/// The role of a first signer. Docker's words for a name that is none, but before any key is made.
fn signer_role(user: &str) -> Result<RoleName, Ending> {
    let name = if user.is_empty() {
        "targets".to_owned()
    } else {
        format!("targets/{user}")
    };
    let who = if user.is_empty() { "targets" } else { user };
    name.parse::<RoleName>()
        .ok()
        .filter(|role| role.is_direct_child_of(&RoleName::Targets))
        .ok_or_else(|| {
            Ending::failed(format!(
                "could not add signer to repo: {who}: tuf: invalid role {name}. invalid delegation role name\nhint: the first signer is called after the login at the registry; log in under another name, or begin with `docker trust signer add`"
            ))
        })
}

/// The signer's key: one of that name in the trust directory, or a new one.
fn signer_key(keyring: &Keyring, user: &str) -> Result<PrivateKey, Failure> {
    let filed = keyring.list()?;
    let known = filed.iter().find(|key| key.role.as_deref() == Some(user));
    let Some(known) = known else {
        return keyring.make(user, None);
    };
    let keys = keyring.open(&Set::from([known.id]))?;
    match keys.into_iter().next() {
        Some(key) => Ok(key),
        None => keyring.make(user, None),
    }
}
