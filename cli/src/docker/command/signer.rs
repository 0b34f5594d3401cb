//! `signer add`: somebody may sign, in one repository after the other.

use std::collections::BTreeSet;
use std::io::Read;

use dct_core::edit::Change;
use dct_core::edit::Draft;
use dct_core::error::EditError;
use dct_core::error::Error;
use dct_core::error::HostError;
use dct_core::error::KeyError;
use dct_core::flow::Creation;
use dct_core::flow::Published;
use dct_core::flow::change;
use dct_core::flow::create;
use dct_core::key::KeyId;
use dct_core::key::PrivateKey;
use dct_core::key::PublicKey;
use dct_core::oci::Reference;
use dct_core::trust::Trusted;
use dct_core::tuf::name::RoleName;
use dct_core::tuf::name::SignerName;
use dct_core::wire::Session;
use getrandom::SysRng;

use super::Site;
use super::chain;
use super::key::refuse_name;
use super::refuse_server;
use crate::args::PassphraseFile;
use crate::command::Desk;
use crate::docker::ending::Ending;
use crate::docker::flags::Typed;
use crate::docker::reference;
use crate::docker::streams;
use crate::docker::words::Words;
use crate::failure::Failure;
use crate::keys::Keyring;

pub(super) fn add(site: &Site, typed: &Typed) -> Result<(), Ending> {
    let (name, repositories) = split(typed);
    refuse_name("signer", name)?;
    if name == "releases" {
        return Err(Ending::failed(
            "releases is a reserved keyword, use a different signer name",
        ));
    }
    if typed.all("key").is_empty() {
        return Err(Ending::failed(
            "path to a public key must be provided using the `--key` flag",
        ));
    }
    let signer: SignerName = name
        .parse()
        .map_err(|error| Ending::failed(Words::of(&Failure::from(Error::Input(error))).plain()))?;
    let keys = typed
        .all("key")
        .iter()
        .map(|file| public_key(site, file))
        .collect::<Result<Vec<_>, _>>()?;
    each(repositories, "failed to add signer to", |repository| {
        streams::out(&format!("Adding signer \"{name}\" to {repository}...\n"));
        add_to(site, &signer, &keys, repository)?;
        streams::out(&format!(
            "Successfully added signer: {name} to {repository}\n\n"
        ));
        Ok(())
    })
}

/// The signer's name, and the repositories.
fn split(typed: &Typed) -> (&str, &[String]) {
    match typed.words.split_first() {
        Some((name, repositories)) => (name, repositories),
        None => ("", &[]),
    }
}

/// One repository after the other; what fails in one does not keep the others from it.
fn each(
    repositories: &[String],
    failed: &str,
    work: impl Fn(&str) -> Result<(), Ending>,
) -> Result<(), Ending> {
    let mut refused = Vec::new();
    for repository in repositories {
        if let Err(ending) = work(repository) {
            streams::err(&format!("{}\n\n", ending.text));
            refused.push(repository.as_str());
        }
    }
    if refused.is_empty() {
        return Ok(());
    }
    Err(Ending::failed(format!("{failed}: {}", refused.join(", "))))
}

fn add_to(
    site: &Site,
    signer: &SignerName,
    keys: &[PublicKey],
    repository: &str,
) -> Result<(), Ending> {
    let image = reference::read(repository)?;
    refuse_server()?;
    let told = |failure: Failure| Ending::failed(Words::of(&failure).about(repository));
    let settings = site.settle().map_err(told)?;
    let desk = Desk {
        settings: &settings,
        report: &site.report,
    };
    let keyring = settings
        .keyring(&[], &PassphraseFile::default())
        .map_err(told)?;
    if chain(&desk, &image, "pull,push").map_err(told)?.is_none() {
        streams::out(&format!(
            "Initializing signed repository for {repository}...\n"
        ));
        begin(&desk, &keyring, &image).map_err(told)?;
        streams::out(&format!("Successfully initialized \"{repository}\"\n"));
    }
    let published = publish(&desk, &keyring, &image, signer, keys);
    published.map_err(|failure| Ending::failed(Words::of(&failure).plain()))
}

fn begin(desk: &Desk<'_>, keyring: &Keyring, image: &Reference) -> Result<(), Failure> {
    let repository = desk.repository(image, "pull,push")?;
    let root = match keyring.root()? {
        Some(root) => root,
        None => keyring.make("root", None)?,
    };
    let creation = Creation {
        root,
        targets: keyring.make("targets", Some(image.gun().as_str()))?,
        snapshot: None,
        changes: Vec::new(),
    };
    let mut rng = SysRng;
    let published = desk.drive(Session::start(|wire| {
        create(wire, &repository, creation, &mut rng)
    }))?;
    desk.keep(&published.trusted);
    Ok(())
}

fn publish(
    desk: &Desk<'_>,
    keyring: &Keyring,
    image: &Reference,
    signer: &SignerName,
    keys: &[PublicKey],
) -> Result<(), Failure> {
    let repository = desk.repository(image, "pull,push")?;
    let edit = |draft: &mut Draft| {
        for change in Change::add_signer(signer, keys) {
            draft.apply(change)?;
        }
        Ok(())
    };
    let owner = |trusted: &Trusted| open(keyring, trusted);
    let mut rng = SysRng;
    let published: Result<Published, Failure> = desk.drive(Session::start(|wire| {
        change(wire, &repository, edit, owner, &mut rng)
    }));
    desk.keep(&published?.trusted);
    Ok(())
}

/// The owner's keys. Docker names those that would do.
pub(super) fn open(keyring: &Keyring, trusted: &Trusted) -> Result<Vec<PrivateKey>, Failure> {
    let owners = trusted.key_ids(&RoleName::Targets);
    let mut ids = owners.clone();
    ids.extend(trusted.key_ids(&RoleName::Snapshot));
    keyring.open(&ids).map_err(|failure| match failure.error() {
        Error::Host(HostError::NoKey { .. }) => Error::from(EditError::KeyNotHeld {
            role: RoleName::Targets.to_string(),
            accepted: listed(&owners),
        })
        .into(),
        _ => failure,
    })
}

fn listed(ids: &BTreeSet<KeyId>) -> String {
    let ids: Vec<String> = ids.iter().map(ToString::to_string).collect();
    ids.join(", ")
}

/// A public key from a file. Docker reads at most 1 MiB of it.
fn public_key(site: &Site, file: &str) -> Result<PublicKey, Ending> {
    let text = std::fs::File::open(file)
        .map_err(|error| ("open", error))
        .and_then(|opened| {
            let mut text = String::new();
            let read = opened.take(1 << 20).read_to_string(&mut text);
            read.map(|_| text).map_err(|error| ("read", error))
        })
        .map_err(|(verb, error)| {
            let fact = go_fact(&error);
            Ending::failed(format!(
                "unable to read public key from file: {verb} {file}: {fact}"
            ))
        })?;
    PublicKey::from_file(&text, site.now).map_err(|error| {
        let fact = match &error {
            KeyError::NoPem => "no valid public key found".to_owned(),
            KeyError::PemLabel { label } => format!(
                "unsupported PEM block type \"{label}\", expected CERTIFICATE or PUBLIC KEY"
            ),
            KeyError::Algorithm { .. } => "unknown public key format".to_owned(),
            KeyError::Weak { .. } => "invalid certificate: RSA bit length is too short".to_owned(),
            other => Words::of(&Failure::from(other.clone())).plain(),
        };
        Ending::failed(format!(
            "could not parse public key from file: {file}: {fact}"
        ))
    })
}

/// An error of the system as Go words it.
pub(super) fn go_fact(error: &std::io::Error) -> String {
    match error.kind() {
        std::io::ErrorKind::NotFound => "no such file or directory".into(),
        std::io::ErrorKind::PermissionDenied => "permission denied".into(),
        std::io::ErrorKind::IsADirectory => "is a directory".into(),
        kind => kind.to_string(),
    }
}
