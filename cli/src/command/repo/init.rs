//! `repo init`: the trust data of a repository begins.

use std::cell::Cell;

use dct_core::edit::Change;
use dct_core::flow::Creation;
use dct_core::flow::Published;
use dct_core::flow::begin as begin_flow;
use dct_core::oci::Reference;
use dct_core::wire::Session;
use getrandom::SysRng;
use serde::Serialize;

use super::super::Desk;
use super::fresh::Fresh;
use crate::failure::Failure;
use crate::keys::Keyring;

/// Who signs snapshots.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SnapshotKey {
    Server,
    Ours,
}

/// The keys of a new repository.
#[derive(Serialize)]
pub(crate) struct Begun {
    gun: String,
    root_key: String,
    targets_key: String,
    snapshot_key: Option<String>,
}

pub(super) fn init(
    desk: &Desk<'_>,
    keyring: &Keyring,
    image: &Reference,
    snapshot: SnapshotKey,
) -> Result<(), Failure> {
    let begun = begin(desk, keyring, image, snapshot, Vec::new())?;
    desk.report.talk(&format!(
        "{} is initialised; keep the root key {} offline and backed up",
        begun.gun, begun.root_key
    ));
    desk.report.result(std::slice::from_ref(&begun.gun), &begun);
    Ok(())
}

/// Keys are made when the server would have the repository, filed before anything is published, and
/// removed again when it would not.
pub(crate) fn begin(
    desk: &Desk<'_>,
    keyring: &Keyring,
    image: &Reference,
    snapshot: SnapshotKey,
    changes: Vec<Change>,
) -> Result<Begun, Failure> {
    let repository = desk.repository(image, "pull,push")?;
    let gun = repository.gun.to_string();
    let fresh = Fresh::new(desk, keyring);
    let upload = Cell::default();
    let begun = Cell::new(None);
    let creation = || {
        let root = match keyring.root()? {
            Some(root) => root,
            None => fresh.make("root", None)?,
        };
        let targets = fresh.make("targets", Some(&gun))?;
        let snapshot = match snapshot {
            SnapshotKey::Server => None,
            SnapshotKey::Ours => Some(fresh.make("snapshot", Some(&gun))?),
        };
        begun.set(Some(Begun {
            gun: gun.clone(),
            root_key: root.id().to_string(),
            targets_key: targets.id().to_string(),
            snapshot_key: snapshot.as_ref().map(|key| key.id().to_string()),
        }));
        Ok(Creation {
            root,
            targets,
            snapshot,
            changes,
        })
    };
    let mut rng = SysRng;
    let published: Result<Published, Failure> = desk.drive(Session::start(|wire| {
        begin_flow(wire, &repository, creation, &upload, &mut rng)
    }));
    let published = fresh.settle(published, upload.get())?;
    desk.keep(&published.trusted);
    Ok(begun.take().unwrap_or(Begun {
        gun,
        root_key: String::new(),
        targets_key: String::new(),
        snapshot_key: None,
    }))
}
