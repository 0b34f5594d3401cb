//! The feed of changes (spec §6.8): a line for every timestamp and every deletion.

use dct_core::error::ServeError;
use dct_core::time::Instant;
use dct_core::tuf::name::Gun;
use rusqlite::Connection;
use rusqlite::Row;

use super::failed;

/// One line of the feed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Its number; later ones are greater.
    pub id: i64,
    /// When it happened, in seconds since 1970.
    pub made_at: i64,
    /// The repository.
    pub gun: String,
    /// The version of the timestamp, or 0.
    pub version: u32,
    /// Its SHA-256, or nothing.
    pub sha256: Vec<u8>,
    /// `update` or `deletion`.
    pub category: String,
}

impl Change {
    /// Whether both say the same of the same version.
    #[must_use]
    pub fn is_same(&self, other: &Self) -> bool {
        (self.id, &self.gun, self.version, &self.category)
            == (other.id, &other.gun, other.version, &other.category)
    }
}

/// Which part of the feed is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Since {
    /// So many lines after a number.
    After(i64, u32),
    /// So many lines before a number.
    Before(i64, u32),
    /// So many of the newest lines.
    Newest(u32),
}

pub(super) fn update(
    database: &Connection,
    gun: &Gun,
    version: u32,
    sha256: &[u8],
    now: Instant,
) -> Result<(), ServeError> {
    add(database, gun, (version, sha256), "update", now)
}

pub(super) fn deletion(database: &Connection, gun: &Gun, now: Instant) -> Result<(), ServeError> {
    add(database, gun, (0, &[]), "deletion", now)
}

fn add(
    database: &Connection,
    gun: &Gun,
    (version, sha256): (u32, &[u8]),
    category: &str,
    now: Instant,
) -> Result<(), ServeError> {
    database
        .prepare_cached(
            "INSERT INTO changes (gun, version, sha256, category, made_at) \
             VALUES (?1, ?2, ?3, ?4, ?5)",
        )
        .and_then(|mut insert| {
            insert.execute((gun.as_str(), version, sha256, category, now.unix()))
        })
        .map_err(failed)?;
    Ok(())
}

/// Oldest first, whichever part it is.
pub(super) fn list(
    database: &Connection,
    gun: Option<&Gun>,
    since: Since,
) -> Result<Vec<Change>, ServeError> {
    let (condition, order, id, count) = match since {
        Since::After(id, count) => ("id > ?1", "ASC", id, count),
        Since::Before(id, count) => ("id < ?1", "DESC", id, count),
        Since::Newest(count) => ("id < ?1", "DESC", i64::MAX, count),
    };
    let of_gun = if gun.is_some() {
        "gun = ?3"
    } else {
        "?3 IS NULL"
    };
    let sql = format!(
        "SELECT id, made_at, gun, version, sha256, category FROM changes \
         WHERE {condition} AND {of_gun} ORDER BY id {order} LIMIT ?2"
    );
    let mut statement = database.prepare_cached(&sql).map_err(failed)?;
    let rows = statement.query_map((id, count, gun.map(Gun::as_str)), change);
    let mut changes: Vec<Change> = rows.and_then(Iterator::collect).map_err(failed)?;
    changes.sort_by_key(|change| change.id);
    Ok(changes)
}

fn change(row: &Row<'_>) -> rusqlite::Result<Change> {
    Ok(Change {
        id: row.get(0)?,
        made_at: row.get(1)?,
        gun: row.get(2)?,
        version: row.get(3)?,
        sha256: row.get(4)?,
        category: row.get(5)?,
    })
}
