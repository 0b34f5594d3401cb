//! `signer add` and `signer remove`: in one repository after the other, and what fails in one does not
//! keep the others from it.

use dct_core::edit::Loss;
use dct_core::edit::Withdrawal;
use dct_core::error::EditError;
use dct_core::error::Error;
use dct_core::error::HostError;
use dct_core::key::PublicKey;
use dct_core::oci::Reference;
use dct_core::trust::Trusted;
use dct_core::tuf::name::RoleName;
use dct_core::tuf::name::SignerName;

use super::Site;
use super::absent;
use super::chain;
use super::public;
use super::refuse_name;
use super::refuse_server;
use super::refuse_shared_login;
use crate::args::PassphraseFile;
use crate::command::Desk;
use crate::command::signer::Absent;
use crate::command::signer::add as add_signer;
use crate::command::signer::remove as remove_signer;
use crate::docker::ending::Ending;
use crate::docker::flags::Typed;
use crate::docker::prompt::Answer;
use crate::docker::prompt::confirm;
use crate::docker::reference;
use crate::docker::streams;
use crate::docker::words::Words;
use crate::failure::Failure;

const RELEASES: &str = "releases";

pub(super) fn add(site: &Site, typed: &Typed) -> Result<(), Ending> {
    let (name, repositories) = split(typed);
    refuse_name("signer", name)?;
    if name == RELEASES {
        let fact = "releases is a reserved keyword, use a different signer name";
        return Err(Ending::failed(fact));
    }
    if typed.all("key").is_empty() {
        let fact = "path to a public key must be provided using the `--key` flag";
        return Err(Ending::failed(fact));
    }
    let signer: SignerName = name
        .parse()
        .map_err(|error| Ending::failed(Words::of(&Failure::from(Error::Input(error))).plain()))?;
    let keys = typed.all("key").iter();
    let keys: Vec<PublicKey> = keys
        .map(|file| public::read(site, file))
        .collect::<Result<_, _>>()?;
    refuse_shared_login(site, repositories)?;
    each(repositories, "failed to add signer to", |repository| {
        streams::out(&format!("Adding signer \"{name}\" to {repository}...\n"));
        add_to(site, &signer, &keys, repository)?;
        streams::out(&format!(
            "Successfully added signer: {name} to {repository}\n\n"
        ));
        Ok(())
    })
}

pub(super) fn remove(site: &Site, typed: &Typed) -> Result<(), Ending> {
    let (name, repositories) = split(typed);
    let loss = if typed.is_on("force") {
        Loss::Accept
    } else {
        Loss::Refuse
    };
    refuse_shared_login(site, repositories)?;
    each(repositories, "error removing signer from", |repository| {
        streams::out(&format!(
            "Removing signer \"{name}\" from {repository}...\n"
        ));
        if remove_from(site, name, repository, loss)? == Answer::Yes {
            streams::out(&format!(
                "Successfully removed {name} from {repository}\n\n"
            ));
        }
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
    let desk = site.desk(&settings);
    let passphrase = PassphraseFile::default();
    let keyring = settings.keyring(&[], &passphrase).map_err(told)?;
    let trusted = chain(&desk, &image, "pull,push").map_err(told)?;
    if trusted.is_none() {
        streams::out(&format!(
            "Initializing signed repository for {repository}...\n"
        ));
    }
    let added = add_signer(&desk, &keyring, &image, signer, keys, Absent::Begin);
    match added.map_err(|failure| named(failure, trusted.as_ref())) {
        Ok(added) if added.begun.is_some() => {
            streams::out(&format!("Successfully initialized \"{repository}\"\n"));
            Ok(())
        }
        Ok(_) => Ok(()),
        Err(failure) if trusted.is_none() => Err(told(failure)),
        Err(failure) => Err(Ending::failed(Words::of(&failure).plain())),
    }
}

fn remove_from(site: &Site, name: &str, repository: &str, loss: Loss) -> Result<Answer, Ending> {
    let image = reference::read(repository)?;
    if name == RELEASES {
        let fact = "releases is a reserved keyword and cannot be removed";
        return Err(Ending::failed(fact));
    }
    refuse_server()?;
    let told = |failure: Failure| Ending::failed(Words::of(&failure).about(repository));
    let settings = site.settle().map_err(told)?;
    let desk = site.desk(&settings);
    let trusted = signers(&desk, &image).map_err(|failure| {
        let words = Words::of(&failure).plain();
        Ending::failed(format!(
            "error retrieving signers for {repository}: {words}"
        ))
    })?;
    let signer = name.parse::<SignerName>().ok().filter(|signer| {
        let targets = trusted.targets(&RoleName::Targets);
        targets.is_some_and(|targets| targets.delegations.get(&signer.role()).is_some())
    });
    let Some(signer) = signer else {
        let fact = format!("no signer {name} for repository {repository}");
        return Err(Ending::failed(fact));
    };
    let attempt = |loss| take_back(&desk, &image, &signer, loss);
    let plain = |failure: Failure| {
        let failure = named(failure, Some(&trusted));
        Ending::failed(Words::of(&failure).plain())
    };
    match attempt(loss) {
        Err(failure) if is_loss(&failure) => {
            let question = format!(
                "The signer \"{name}\" signed the last released version of {repository}. Removing this signer will make {repository} unpullable. Are you sure you want to continue? [y/N] "
            );
            if confirm(&question)? == Answer::No {
                return Ok(Answer::No);
            }
            attempt(Loss::Accept).map_err(plain)?;
        }
        outcome => outcome.map_err(plain)?,
    }
    Ok(Answer::Yes)
}

fn take_back(
    desk: &Desk<'_>,
    image: &Reference,
    signer: &SignerName,
    loss: Loss,
) -> Result<(), Failure> {
    let keyring = desk.settings.keyring(&[], &PassphraseFile::default())?;
    let withdrawal = Withdrawal::Signer(signer.clone());
    remove_signer(desk, &keyring, image, (&withdrawal, loss)).map(drop)
}

/// Whether released tags could not be pulled afterwards, which somebody has to want.
fn is_loss(failure: &Failure) -> bool {
    matches!(
        failure.error(),
        Error::Edit(EditError::Disowned { .. } | EditError::LastReleaser { .. })
    )
}

fn signers(desk: &Desk<'_>, image: &Reference) -> Result<Trusted, Failure> {
    match chain(desk, image, "pull,push")? {
        Some(trusted) => Ok(trusted),
        None => Err(absent(desk, image)?),
    }
}

/// Where none of the owner's keys is at hand, Docker names those that would do.
fn named(failure: Failure, trusted: Option<&Trusted>) -> Failure {
    match (failure.error(), trusted) {
        (Error::Host(HostError::NoKey { .. }), Some(trusted)) => {
            let ids = trusted.key_ids(&RoleName::Targets);
            let ids: Vec<String> = ids.iter().map(ToString::to_string).collect();
            Error::from(EditError::KeyNotHeld {
                role: RoleName::Targets.to_string(),
                accepted: ids.join(", "),
            })
            .into()
        }
        _ => failure,
    }
}
