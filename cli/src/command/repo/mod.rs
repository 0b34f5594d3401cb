//! `repo`: trust data of a repository begins, and is looked after.

mod init;
mod status;

use super::Desk;
use crate::args::Repo;
use crate::failure::Failure;

pub(super) fn run(desk: &Desk<'_>, args: &Repo) -> Result<(), Failure> {
    match args {
        Repo::Init {
            image,
            root_key,
            passphrase,
        } => init::init(desk, image, root_key.as_ref(), passphrase),
        Repo::Status { image, days } => status::status(desk, image, *days),
    }
}
