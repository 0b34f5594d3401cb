//! Questions about files.

use std::collections::BTreeMap;

use dct_core::accept::Current;
use dct_core::accept::Stored;
use dct_core::error::ServeError;
use dct_core::time::Instant;
use dct_core::tuf::name::Gun;
use dct_core::tuf::name::RoleName;
use dct_core::tuf::name::Version;
use rusqlite::Connection;
use rusqlite::OptionalExtension;
use rusqlite::Row;
use sha2::Digest;
use sha2::Sha256;

use super::body;
use super::failed;

/// Which file of a role is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    /// The newest.
    Current,
    /// The one of this SHA-256.
    Hashed([u8; 32]),
    /// The one of this version.
    Version(u32),
}

/// A file as it is served.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    /// To the byte.
    pub file: Vec<u8>,
    /// Its SHA-256.
    pub sha256: [u8; 32],
    /// When it was stored, in seconds since 1970.
    pub stored_at: i64,
}

impl Held {
    /// Whether the current file, which this is, is the one that is meant.
    pub(super) fn is_what(&self, which: Which) -> bool {
        match which {
            Which::Current => true,
            Which::Hashed(sha256) => self.sha256 == sha256,
            Which::Version(_) => false,
        }
    }
}

/// A row before its body is opened.
pub(super) struct Raw {
    pub(super) id: i64,
    pub(super) version: i64,
    role: String,
    sha256: [u8; 32],
    length: i64,
    stored_at: i64,
    base: Option<i64>,
    body: Vec<u8>,
}

const COLUMNS: &str = "f.id, f.version, f.role, f.sha256, f.length, f.stored_at, f.base, f.body";

impl Raw {
    fn of(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.get(0)?,
            version: row.get(1)?,
            role: row.get(2)?,
            sha256: row.get(3)?,
            length: row.get(4)?,
            stored_at: row.get(5)?,
            base: row.get(6)?,
            body: row.get(7)?,
        })
    }

    /// The file, from the newest one that it is a difference to. Nothing is served that is not
    /// what was stored.
    pub(super) fn open(self, database: &Connection, gun: &Gun) -> Result<Held, ServeError> {
        let damaged = ServeError::Damaged {
            gun: gun.to_string(),
            role: self.role.clone(),
            version: self.version,
        };
        let mut line = vec![self];
        while let Some(base) = line.last().and_then(|raw| raw.base) {
            let sql = format!("SELECT {COLUMNS} FROM files f WHERE f.id = ?1");
            let mut statement = database.prepare_cached(&sql).map_err(failed)?;
            let raw = statement.query_row([base], Raw::of).optional();
            match raw.map_err(failed)? {
                // A base is newer than what rests on it, so that a line of them ends.
                Some(raw) if line.last().is_some_and(|last| raw.id > last.id) => line.push(raw),
                _ => return Err(damaged),
            }
        }
        let mut held = None;
        for raw in line.into_iter().rev() {
            let base = held.as_ref().map(|held: &Held| held.file.as_slice());
            held = Some(raw.restore(base).ok_or_else(|| damaged.clone())?);
        }
        held.ok_or(damaged)
    }

    fn restore(&self, base: Option<&[u8]>) -> Option<Held> {
        let length = usize::try_from(self.length).ok()?;
        let file = body::restore(&self.body, base, length).ok()?;
        (*Sha256::digest(&file) == self.sha256).then_some(Held {
            file,
            sha256: self.sha256,
            stored_at: self.stored_at,
        })
    }
}

/// The newest row of a role.
pub(super) fn newest(
    database: &Connection,
    gun: &Gun,
    role: &RoleName,
) -> Result<Option<Raw>, ServeError> {
    find(database, gun, role, Which::Current)
}

pub(super) fn file(
    database: &Connection,
    gun: &Gun,
    role: &RoleName,
    which: Which,
) -> Result<Option<Held>, ServeError> {
    let raw = find(database, gun, role, which)?;
    raw.map(|raw| raw.open(database, gun)).transpose()
}

fn find(
    database: &Connection,
    gun: &Gun,
    role: &RoleName,
    which: Which,
) -> Result<Option<Raw>, ServeError> {
    let condition = match which {
        Which::Current => "?3 IS NULL ORDER BY f.version DESC LIMIT 1",
        Which::Hashed(_) => "f.sha256 = ?3",
        Which::Version(_) => "f.version = ?3",
    };
    let sql = format!(
        "SELECT {COLUMNS} FROM files f JOIN repositories r ON r.id = f.repository \
         WHERE r.gun = ?1 AND f.role = ?2 AND {condition}"
    );
    let mut statement = database.prepare_cached(&sql).map_err(failed)?;
    let (gun, role) = (gun.as_str(), role.as_str());
    let row = match which {
        Which::Current => statement.query_row((gun, role, None::<i64>), Raw::of),
        Which::Hashed(sha256) => statement.query_row((gun, role, sha256), Raw::of),
        Which::Version(version) => statement.query_row((gun, role, version), Raw::of),
    };
    row.optional().map_err(failed)
}

pub(super) fn current(database: &Connection, gun: &Gun) -> Result<Stored, ServeError> {
    let sql = "SELECT DISTINCT f.role FROM files f JOIN repositories r ON r.id = f.repository \
               WHERE r.gun = ?1";
    let mut statement = database.prepare_cached(sql).map_err(failed)?;
    let names = statement.query_map([gun.as_str()], |row| row.get::<_, String>(0));
    let mut files = BTreeMap::new();
    for name in names.map_err(failed)? {
        let role: RoleName = name.map_err(failed)?.parse().map_err(failed)?;
        if let Some(raw) = newest(database, gun, &role)? {
            let version = Version::try_from(raw.version).map_err(failed)?;
            let file = raw.open(database, gun)?.file;
            files.insert(role, Current { version, file });
        }
    }
    Ok(Stored {
        gun: gun.clone(),
        files,
    })
}

pub(super) fn versions(
    database: &Connection,
    gun: &Gun,
) -> Result<Vec<(RoleName, u32)>, ServeError> {
    let sql = "SELECT f.role, f.version FROM files f JOIN repositories r ON r.id = f.repository \
               WHERE r.gun = ?1 ORDER BY f.role, f.version";
    let mut statement = database.prepare_cached(sql).map_err(failed)?;
    let rows = statement.query_map([gun.as_str()], |row| {
        Ok((row.get::<_, String>(0)?, row.get::<_, u32>(1)?))
    });
    let rows: Vec<(String, u32)> = rows.and_then(Iterator::collect).map_err(failed)?;
    rows.into_iter()
        .map(|(role, version)| Ok((role.parse().map_err(failed)?, version)))
        .collect()
}

pub(super) fn due(database: &Connection, now: Instant, limit: u32) -> Result<Vec<Gun>, ServeError> {
    let sql = "SELECT gun FROM repositories WHERE renew_at <= ?1 ORDER BY renew_at LIMIT ?2";
    let mut statement = database.prepare_cached(sql).map_err(failed)?;
    let rows = statement.query_map((now.unix(), limit), |row| row.get(0));
    parse(rows.and_then(Iterator::collect).map_err(failed)?)
}

pub(super) fn guns(database: &Connection) -> Result<Vec<Gun>, ServeError> {
    let sql = "SELECT gun FROM repositories ORDER BY gun";
    let mut statement = database.prepare_cached(sql).map_err(failed)?;
    let rows = statement.query_map([], |row| row.get(0));
    parse(rows.and_then(Iterator::collect).map_err(failed)?)
}

fn parse(names: Vec<String>) -> Result<Vec<Gun>, ServeError> {
    let names = names.into_iter();
    names.map(|name| name.parse().map_err(failed)).collect()
}
