//! `repo init`: the trust data of a repository begins.

use dct_core::error::Error;
use dct_core::error::ServerError;
use dct_core::flow::Creation;
use dct_core::flow::create;
use dct_core::flow::fetch;
use dct_core::oci::Reference;
use dct_core::wire::Session;
use getrandom::SysRng;
use serde::Serialize;

use super::super::Desk;
use crate::args::PassphraseFile;
use crate::failure::Failure;

#[derive(Serialize)]
struct Begun {
    gun: String,
    root_key: String,
    targets_key: String,
}

/// Keys are filed before anything is published, and not made for a repository that is there.
pub(super) fn init(
    desk: &Desk<'_>,
    image: &Reference,
    root_key: Option<&String>,
    passphrase: &PassphraseFile,
) -> Result<(), Failure> {
    let keyring = desk.settings.keyring_of(root_key, passphrase)?;
    let repository = desk.repository(image, "pull,push")?;
    let gun = repository.gun.to_string();
    match desk.drive(Session::start(|wire| fetch(wire, &repository))) {
        Err(Error::Server(ServerError::NoTrustData { .. })) => {}
        Ok(_) => return Err(Error::from(ServerError::Exists { gun }).into()),
        Err(error) => return Err(error.into()),
    }
    let root = match keyring.root()? {
        Some(root) => root,
        None => keyring.make("root", None)?,
    };
    let creation = Creation {
        targets: keyring.make("targets", Some(&gun))?,
        snapshot: None,
        changes: Vec::new(),
        root,
    };
    let begun = Begun {
        root_key: creation.root.id().to_string(),
        targets_key: creation.targets.id().to_string(),
        gun: gun.clone(),
    };
    let mut rng = SysRng;
    let published = desk.drive(Session::start(|wire| {
        create(wire, &repository, creation, &mut rng)
    }))?;
    desk.keep(&published.trusted);
    desk.report.talk(&format!(
        "{gun} is initialised; keep the root key {} offline and backed up",
        begun.root_key
    ));
    desk.report.result(&[gun], &begun);
    Ok(())
}
