//! Which database is meant: the file of a folder, or one that several servers share. What was typed
//! comes before what was not, and no password may have been typed.

use std::fs;
use std::fs::File;
use std::fs::OpenOptions;
use std::fs::TryLockError;
use std::io;
use std::path::Path;
use std::path::PathBuf;

use dct_core::error::Error;
use dct_core::error::ServeError;
use dct_core::secret::Secret;
use dct_core::time::Instant;
use dct_sign_server::store::Address;
use dct_sign_server::store::Login;
use dct_sign_server::store::Store;

use crate::args;

/// Where the database is.
#[derive(Debug)]
pub(crate) enum Database {
    /// In this folder.
    Folder(PathBuf),
    /// Reached by a network.
    Shared(Box<Address>),
}

/// Kept as long as nobody else may write to the database.
#[derive(Debug)]
#[expect(dead_code, reason = "it is there to be dropped")]
pub(crate) struct Alone(Option<File>);

impl Database {
    /// `layers` has seen to it that of two ways to name one the later is not there.
    pub(crate) fn settle(typed: &args::Data, login: Login) -> Result<Self, Error> {
        let file = typed.database_file.as_deref().map(read).transpose()?;
        let url = match (&typed.database, &file, &typed.untyped) {
            (Some(url), ..) if Address::holds_password(url) => {
                return Err(ServeError::PasswordTyped.into());
            }
            (Some(url), ..) => Some(url.as_str()),
            (None, Some(url), _) | (None, None, Some(url)) => Some(url.expose().as_str()),
            (None, None, None) => None,
        };
        match (url, &typed.folder) {
            (Some(url), _) => Ok(Self::Shared(Box::new(Address::parse(url, login)?))),
            (None, Some(folder)) => Ok(Self::Folder(folder.clone())),
            (None, None) => Err(ServeError::NoDatabase.into()),
        }
    }

    /// Makes sure that nobody else writes to a database that bears one writer only, until the
    /// answer is dropped.
    pub(crate) fn lock(&self) -> Result<Alone, Error> {
        match self {
            Self::Folder(folder) => lock(folder).map(|file| Alone(Some(file))),
            Self::Shared(_) => Ok(Alone(None)),
        }
    }

    /// How many steps towards the current form it has taken, and how many there are. Changes
    /// nothing; of a database that is not there, none.
    pub(crate) fn form(&self) -> Result<(i64, i64), Error> {
        match self {
            Self::Folder(folder) => Ok(Store::sqlite_form(&folder.join("trust.db"))?),
            Self::Shared(address) => Ok(address.form()?),
        }
    }

    /// Refuses one in which nothing was ever kept: whoever looks or mends means another one.
    pub(crate) fn begun(self) -> Result<Self, Error> {
        if self.form()?.0 > 0 {
            return Ok(self);
        }
        let fact = match &self {
            Self::Folder(folder) => format!("nothing was ever kept in `{}`", folder.display()),
            Self::Shared(_) => "nothing was ever kept in it".into(),
        };
        Err(ServeError::Database { fact }.into())
    }

    /// Opens it, and makes it when it is not there.
    pub(crate) fn open(self, now: Instant) -> Result<Store, Error> {
        match self {
            Self::Folder(folder) => {
                make_folder(&folder).map_err(|error| failed(&folder, &error))?;
                Ok(Store::sqlite(&folder.join("trust.db"), now)?)
            }
            Self::Shared(address) => Ok(Store::postgres(*address, now)?),
        }
    }
}

fn read(path: &Path) -> Result<Secret<String>, Error> {
    let text = fs::read_to_string(path).map(Secret::new).map_err(|error| {
        let fact = format!("`{}`: {error}", path.display());
        ServeError::DatabaseAddress { fact }
    })?;
    Ok(Secret::new(text.expose().trim().to_owned()))
}

fn lock(folder: &Path) -> Result<File, Error> {
    make_folder(folder).map_err(|error| failed(folder, &error))?;
    let mut options = OpenOptions::new();
    options.create(true).write(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let file = options.open(folder.join("trust.lock"));
    let file = file.map_err(|error| failed(folder, &error))?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => {
            let folder = folder.display().to_string();
            Err(ServeError::Busy { folder }.into())
        }
        Err(TryLockError::Error(error)) => Err(failed(folder, &error)),
    }
}

pub(crate) fn failed(folder: &Path, error: &io::Error) -> Error {
    let fact = format!("`{}`: {error}", folder.display());
    match error.kind() {
        io::ErrorKind::ReadOnlyFilesystem => ServeError::ReadOnly { fact },
        io::ErrorKind::StorageFull => ServeError::DiskFull { fact },
        _ => ServeError::Database { fact },
    }
    .into()
}

/// For this user alone: it holds sealed keys, and mostly the sealing key too.
pub(crate) fn make_folder(path: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)
}
