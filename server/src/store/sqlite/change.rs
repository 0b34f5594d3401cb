//! The feed of changes, written and read.

use dct_core::error::ServeError;
use dct_core::time::Instant;
use dct_core::tuf::name::Gun;
use rusqlite::Connection;
use rusqlite::Row;

use super::Change;
use super::Since;
use super::told;

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
        .map_err(told)?;
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
    let mut statement = database.prepare_cached(&sql).map_err(told)?;
    let rows = statement.query_map((id, count, gun.map(Gun::as_str)), change);
    let mut changes: Vec<Change> = rows.and_then(Iterator::collect).map_err(told)?;
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
