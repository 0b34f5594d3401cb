//! `revoke`: takes signatures back, and does not call it done while clients go on trusting the tag.

use dct_core::error::EditError;
use dct_core::error::Error;
use dct_core::flow::Revocation;
use dct_core::flow::Tags;
use dct_core::flow::recording_roles;
use dct_core::flow::revoke;
use dct_core::inspect::DockerView;
use dct_core::oci::Reference;
use dct_core::trust::Trusted;
use dct_core::tuf::name::RoleName;
use dct_core::wire::Session;
use getrandom::SysRng;

use super::Site;
use super::chain;
use super::refuse_server;
use crate::args::PassphraseFile;
use crate::command::Desk;
use crate::docker::ending::Ending;
use crate::docker::flags::Typed;
use crate::docker::prompt::Answer;
use crate::docker::prompt::confirm;
use crate::docker::reference;
use crate::docker::streams;
use crate::docker::words::Words;
use crate::failure::Failure;

pub(super) fn run(site: &Site, typed: &Typed) -> Result<(), Ending> {
    let name = typed.words.first().map_or("", String::as_str);
    let image = reference::read(name)?;
    if image.digest().is_some() {
        return Err(Ending::failed(
            "cannot use a digest reference for IMAGE:TAG",
        ));
    }
    let tags = match image.tag() {
        Some(tag) => Tags::One(tag.clone().into()),
        None => Tags::All,
    };
    if tags == Tags::All && !typed.is_on("yes") {
        let question =
            format!("Confirm you would like to delete all signature data for {name}? [y/N] ");
        if confirm(&question)? == Answer::No {
            return Ok(());
        }
    }
    refuse_server()?;
    let refused = |failure: Failure| {
        let words = Words::of(&failure).plain();
        Ending::failed(format!("could not remove signature for {name}: {words}"))
    };
    let settings = site.settle().map_err(refused)?;
    let desk = site.desk(&settings);
    let nothing = match trusted(&desk, &image).map_err(refused)? {
        trusted if is_released(&trusted, &tags) => None,
        _ => Some(unsigned(&tags)),
    };
    if let Some(nothing) = nothing {
        return Err(Ending::failed(format!(
            "could not remove signature for {name}: {nothing}"
        )));
    }
    take_back(&desk, &image, &tags).map_err(refused)?;
    streams::out(&format!("Successfully deleted signature for {name}\n"));
    Ok(())
}

fn trusted(desk: &Desk<'_>, image: &Reference) -> Result<Trusted, Failure> {
    match chain(desk, image, "pull,push")? {
        Some(trusted) => Ok(trusted),
        None => Err(super::absent(desk, image)?),
    }
}

fn is_released(trusted: &Trusted, tags: &Tags) -> bool {
    match tags {
        Tags::One(tag) => trusted.lookup(tag.as_str()).is_ok(),
        Tags::All => !DockerView::of("", trusted, None).tags.is_empty(),
    }
}

fn unsigned(tags: &Tags) -> String {
    match tags {
        Tags::One(tag) => format!("No valid trust data for {tag}"),
        Tags::All => "no signed tags to remove".into(),
    }
}

fn take_back(desk: &Desk<'_>, image: &Reference, tags: &Tags) -> Result<(), Failure> {
    let keyring = desk.settings.keyring(&[], &PassphraseFile::default())?;
    let repository = desk.repository(image, "pull,push")?;
    let keys = |trusted: &Trusted| {
        let mut ids = trusted.key_ids(&RoleName::Snapshot);
        for role in recording_roles(trusted, tags) {
            ids.extend(trusted.key_ids(&role));
        }
        keyring.open(&ids)
    };
    let mut rng = SysRng;
    let revocation: Result<Revocation, Failure> = desk.drive(Session::start(|wire| {
        revoke(wire, &repository, tags, keys, &mut rng)
    }));
    let revocation = revocation.map_err(|failure| match failure.error() {
        // Nothing was published: none of the keys may sign where the tag stands.
        Error::Edit(EditError::StillTrusted { tag, .. }) => {
            Error::from(EditError::NoRoleForKeys { tag: tag.clone() }).into()
        }
        _ => failure,
    })?;
    desk.keep(&revocation.published.trusted);
    Ok(revocation.refuse_rest()?)
}
