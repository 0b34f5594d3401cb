//! Connections to the SQLite file: one that writes, and as many that read as there are readers.

use std::fs::OpenOptions;
use std::ops::DerefMut;
use std::path::Path;
use std::path::PathBuf;
use std::sync::Mutex;
use std::sync::PoisonError;
use std::time::Duration;

use dct_core::error::ServeError;
use rusqlite::Connection;
use rusqlite::OpenFlags;
use rusqlite::config::DbConfig;

use super::failed;
use super::told;

/// How many idle readers are kept.
const IDLE: usize = 8;

/// The file and its connections.
#[derive(Debug)]
pub(super) struct Pool {
    path: PathBuf,
    idle: Mutex<Vec<Connection>>,
    /// Closed last: whoever closes the file last folds the log into it, and readers cannot.
    writer: Mutex<Connection>,
}

impl Pool {
    pub(super) fn open(path: &Path) -> Result<Self, ServeError> {
        private(path)?;
        let writer = Connection::open(path).map_err(told)?;
        // In WAL mode readers and the writer do not wait for each other; FULL makes a commit
        // survive a loss of power, not only a crash.
        writer
            .execute_batch(
                "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;",
            )
            .map_err(told)?;
        ready(&writer)?;
        Ok(Self {
            path: path.to_owned(),
            writer: Mutex::new(writer),
            idle: Mutex::new(Vec::new()),
        })
    }

    /// The connection that writes. A panic while it was held left no open transaction behind:
    /// dropping one rolls it back.
    pub(super) fn write(&self) -> impl DerefMut<Target = Connection> {
        self.writer.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Asks something of one consistent state.
    pub(super) fn read<T>(
        &self,
        ask: impl FnOnce(&Connection) -> Result<T, ServeError>,
    ) -> Result<T, ServeError> {
        let idle = self.idle().pop();
        let mut reader = match idle {
            Some(reader) => reader,
            None => self.reader()?,
        };
        let answer = {
            let state = reader.transaction().map_err(told)?;
            ask(&state)?
        };
        let mut idle = self.idle();
        if idle.len() < IDLE {
            idle.push(reader);
        }
        Ok(answer)
    }

    fn idle(&self) -> impl DerefMut<Target = Vec<Connection>> {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn reader(&self) -> Result<Connection, ServeError> {
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let reader = Connection::open_with_flags(&self.path, flags).map_err(told)?;
        ready(&reader)?;
        Ok(reader)
    }
}

/// Waits for others, and plans a statement once, whatever is bound to it.
fn ready(connection: &Connection) -> Result<(), ServeError> {
    connection
        .set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)
        .map_err(told)?;
    connection
        .busy_timeout(Duration::from_secs(10))
        .map_err(told)
}

/// Makes the file for this user alone; it holds sealed keys.
fn private(path: &Path) -> Result<(), ServeError> {
    let mut options = OpenOptions::new();
    options.create_new(true).write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    match options.open(path) {
        Ok(_) => Ok(()),
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => Ok(()),
        Err(error) => Err(failed(error)),
    }
}
