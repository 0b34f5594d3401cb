//! Questions about files.

use std::collections::BTreeMap;

use dct_core::error::ServeError;
use dct_core::tuf::name::Gun;
use dct_core::tuf::name::RoleName;
use rusqlite::Connection;
use rusqlite::OptionalExtension;

use super::Held;
use super::Which;
use super::failed;
use super::told;
use crate::store::file::Row;
use crate::store::line::Ladder;
use crate::store::line::unfold;
use crate::store::states::State;

const COLUMNS: &str = "f.id, f.version, f.role, f.sha256, f.length, f.stored_at, f.base, f.body";

fn row(row: &rusqlite::Row<'_>) -> rusqlite::Result<Row> {
    Ok(Row {
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

/// A row and those that it is a difference to. Their ids only fall, or only rise: what is damaged
/// ends as well.
fn line(database: &Connection, first: Row) -> Result<Vec<Row>, ServeError> {
    let sql = format!(
        "SELECT {COLUMNS} FROM files f JOIN files of ON of.id = ?2 AND of.repository = f.repository \
         AND of.role = f.role WHERE f.id = ?1"
    );
    let mut statement = database.prepare_cached(&sql).map_err(told)?;
    let way = first.base.map(|base| base.cmp(&first.id));
    let mut line = vec![first];
    while let Some((id, base)) = line.last().and_then(|last| Some((last.id, last.base?))) {
        if base == id || way != Some(base.cmp(&id)) {
            break;
        }
        match statement.query_row([base, id], row).optional() {
            Ok(Some(row)) => line.push(row),
            Ok(None) => break,
            Err(error) => return Err(failed(error)),
        }
    }
    Ok(line)
}

/// The file of a row.
fn open(database: &Connection, gun: &Gun, first: Row) -> Result<Held, ServeError> {
    let damaged = first.damaged(gun);
    unfold(&line(database, first)?, gun)?.ok_or(damaged)
}

/// The newest version of a role.
pub(super) fn newest_version(
    database: &Connection,
    gun: &Gun,
    role: &RoleName,
) -> Result<Option<i64>, ServeError> {
    let sql = "SELECT max(f.version) FROM files f JOIN repositories r ON r.id = f.repository \
               WHERE r.gun = ?1 AND f.role = ?2";
    let mut statement = database.prepare_cached(sql).map_err(told)?;
    statement
        .query_row((gun.as_str(), role.as_str()), |row| row.get(0))
        .map_err(told)
}

/// The newest file of a role and those that it is a difference to.
pub(super) fn ladder(
    database: &Connection,
    gun: &Gun,
    role: &RoleName,
) -> Result<Option<Ladder>, ServeError> {
    let newest = find(database, gun, role, Which::Current)?;
    let ladder = newest.map(|newest| Ladder::of(&line(database, newest)?, gun));
    ladder.transpose()
}

pub(super) fn file(
    database: &Connection,
    gun: &Gun,
    role: &RoleName,
    which: Which,
) -> Result<Option<Held>, ServeError> {
    let raw = find(database, gun, role, which)?;
    raw.map(|raw| open(database, gun, raw)).transpose()
}

fn find(
    database: &Connection,
    gun: &Gun,
    role: &RoleName,
    which: Which,
) -> Result<Option<Row>, ServeError> {
    let condition = match which {
        Which::Current => "?3 IS NULL ORDER BY f.version DESC LIMIT 1",
        Which::Hashed(_) => "f.sha256 = ?3",
        Which::Version(_) => "f.version = ?3",
    };
    let sql = format!(
        "SELECT {COLUMNS} FROM files f JOIN repositories r ON r.id = f.repository \
         WHERE r.gun = ?1 AND f.role = ?2 AND {condition}"
    );
    let mut statement = database.prepare_cached(&sql).map_err(told)?;
    let (gun, role) = (gun.as_str(), role.as_str());
    let row = match which {
        Which::Current => statement.query_row((gun, role, None::<i64>), row),
        Which::Hashed(sha256) => statement.query_row((gun, role, sha256), row),
        Which::Version(version) => statement.query_row((gun, role, version), row),
    };
    row.optional().map_err(told)
}

pub(super) fn current(database: &Connection, gun: &Gun) -> Result<State, ServeError> {
    let sql = "SELECT DISTINCT f.role FROM files f JOIN repositories r ON r.id = f.repository \
               WHERE r.gun = ?1";
    let mut statement = database.prepare_cached(sql).map_err(told)?;
    let names = statement.query_map([gun.as_str()], |row| row.get::<_, String>(0));
    let mut ladders = BTreeMap::new();
    for name in names.map_err(told)? {
        let role: RoleName = name.map_err(told)?.parse().map_err(failed)?;
        if let Some(ladder) = ladder(database, gun, &role)? {
            ladders.insert(role, ladder);
        }
    }
    Ok(State::new(ladders))
}

pub(super) fn versions(
    database: &Connection,
    gun: &Gun,
) -> Result<Vec<(RoleName, u32)>, ServeError> {
    let sql = "SELECT f.role, f.version FROM files f JOIN repositories r ON r.id = f.repository \
               WHERE r.gun = ?1 ORDER BY f.role, f.version";
    let mut statement = database.prepare_cached(sql).map_err(told)?;
    let rows = statement.query_map([gun.as_str()], |row| {
        Ok((row.get::<_, String>(0)?, row.get::<_, u32>(1)?))
    });
    let rows: Vec<(String, u32)> = rows.and_then(Iterator::collect).map_err(told)?;
    rows.into_iter()
        .map(|(role, version)| Ok((role.parse().map_err(failed)?, version)))
        .collect()
}

pub(super) fn guns(database: &Connection) -> Result<Vec<Gun>, ServeError> {
    let sql = "SELECT gun FROM repositories ORDER BY gun";
    let mut statement = database.prepare_cached(sql).map_err(told)?;
    let rows = statement.query_map([], |row| row.get(0));
    parse(rows.and_then(Iterator::collect).map_err(told)?)
}

pub(super) fn parse(names: Vec<String>) -> Result<Vec<Gun>, ServeError> {
    let names = names.into_iter();
    names.map(|name| name.parse().map_err(failed)).collect()
}
