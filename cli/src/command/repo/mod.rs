//! `repo`: trust data of a repository begins, is looked after, and ends.

mod delete;
mod fresh;
mod init;
mod renew;
mod repair;
mod resign;
mod rotate;
mod status;

pub(crate) use self::init::Begun;
pub(crate) use self::init::SnapshotKey;
pub(crate) use self::init::begin;
use super::Desk;
use crate::args::Repo;
use crate::consent::Consent;
use crate::failure::Failure;

pub(super) fn run(desk: &Desk<'_>, args: &Repo) -> Result<(), Failure> {
    match args {
        Repo::Init {
            image,
            root_key,
            local_snapshot,
            passphrase,
        } => {
            let keyring = desk.settings.keyring_of(root_key.as_ref(), passphrase)?;
            let snapshot = if *local_snapshot {
                SnapshotKey::Ours
            } else {
                SnapshotKey::Server
            };
            init::init(desk, &keyring, image, snapshot)
        }
        Repo::Status { image, days } => status::status(desk, image, *days),
        Repo::Rotate(args) => rotate::run(desk, args),
        Repo::Renew(args) => renew::run(desk, args),
        Repo::Repair(args) => repair::run(desk, args),
        Repo::Delete(args) => {
            let consent = Consent::from_flag(args.yes);
            if args.local {
                delete::forget(desk, &args.image, consent)
            } else {
                delete::delete(desk, &args.image, consent)
            }
        }
    }
}
