//! New files, and the end of a repository.

use std::collections::BTreeMap;

use dct_core::accept::NewFile;
use dct_core::error::ServeError;
use dct_core::time::Instant;
use dct_core::tuf::name::Gun;
use dct_core::tuf::name::RoleName;
use rusqlite::Connection;
use rusqlite::OptionalExtension;
use rusqlite::Transaction;
use rusqlite::TransactionBehavior;
use sha2::Digest;
use sha2::Sha256;

use super::Appended;
use super::change;
use super::failed;
use super::key;
use super::read;
use super::told;
use crate::store::body;
use crate::store::file;
use crate::store::file::Row;

/// Adds files that follow the current ones, or nothing at all; whoever began the transaction ends it.
pub(super) fn append(
    transaction: &Transaction<'_>,
    gun: &Gun,
    files: &[NewFile],
    now: Instant,
    renew_at: Instant,
) -> Result<Appended, ServeError> {
    let mut replaced = BTreeMap::new();
    for new in files {
        let before = read::newest(transaction, gun, &new.role)?;
        let follows = before.as_ref().is_none_or(|before| before.is_before(new));
        if !follows || replaced.insert(&new.role, before).is_some() {
            return Ok(Appended::Conflict);
        }
    }
    let repository = repository(transaction, gun, renew_at)?;
    for new in files {
        let id = insert(transaction, repository, new, now.unix())?;
        if let Some(before) = replaced.remove(&new.role).flatten() {
            shrink(transaction, gun, before, (id, new))?;
        }
        if new.role == RoleName::Root {
            key::mark_used(transaction, gun, &new.file)?;
        }
        if new.role == RoleName::Timestamp {
            let sha256 = Sha256::digest(&new.file);
            change::update(transaction, gun, new.version.get(), &sha256, now)?;
        }
    }
    Ok(Appended::Stored)
}

fn repository(
    transaction: &Transaction<'_>,
    gun: &Gun,
    renew_at: Instant,
) -> Result<i64, ServeError> {
    transaction
        .prepare_cached(
            "INSERT INTO repositories (gun, renew_at) VALUES (?1, ?2) \
             ON CONFLICT (gun) DO UPDATE SET renew_at = excluded.renew_at RETURNING id",
        )
        .and_then(|mut insert| insert.query_row((gun.as_str(), renew_at.unix()), |row| row.get(0)))
        .map_err(told)
}

pub(super) fn insert(
    transaction: &Transaction<'_>,
    repository: i64,
    new: &NewFile,
    stored_at: i64,
) -> Result<i64, ServeError> {
    let body = body::whole(&new.file).map_err(failed)?;
    let length = i64::try_from(new.file.len()).map_err(failed)?;
    let sha256: [u8; 32] = Sha256::digest(&new.file).into();
    transaction
        .prepare_cached(
            "INSERT INTO files (repository, role, version, sha256, length, stored_at, body) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        )
        .and_then(|mut insert| {
            insert.insert((
                repository,
                new.role.as_str(),
                new.version.get(),
                sha256,
                length,
                stored_at,
                body,
            ))
        })
        .map_err(told)
}

/// Keeps the file before only as its difference to the new one.
pub(super) fn shrink(
    transaction: &Transaction<'_>,
    gun: &Gun,
    before: Row,
    (base, new): (i64, &NewFile),
) -> Result<(), ServeError> {
    let (id, version) = (before.id, before.version);
    let whole = read::open(transaction, gun, before)?.file;
    let Some(body) = file::shrunk(version, &whole, &new.file)? else {
        return Ok(());
    };
    transaction
        .prepare_cached("UPDATE files SET base = ?2, body = ?3 WHERE id = ?1")
        .and_then(|mut update| update.execute((id, base, body)))
        .map_err(told)?;
    Ok(())
}

pub(super) fn delete(database: &mut Connection, gun: &Gun, now: Instant) -> Result<(), ServeError> {
    let transaction = database
        .transaction_with_behavior(TransactionBehavior::Immediate)
        .map_err(told)?;
    let found: Option<i64> = transaction
        .query_row(
            "DELETE FROM repositories WHERE gun = ?1 RETURNING id",
            [gun.as_str()],
            |row| row.get(0),
        )
        .optional()
        .map_err(told)?;
    if found.is_some() {
        change::deletion(&transaction, gun, now)?;
    }
    transaction.commit().map_err(told)
}

pub(super) fn claim_due(
    database: &Connection,
    now: Instant,
    until: Instant,
    limit: u32,
) -> Result<Vec<Gun>, ServeError> {
    let sql = "SELECT gun FROM repositories WHERE renew_at <= ?1 ORDER BY renew_at LIMIT ?2";
    let mut statement = database.prepare_cached(sql).map_err(told)?;
    let rows = statement.query_map((now.unix(), limit), |row| row.get(0));
    let due = read::parse(rows.and_then(Iterator::collect).map_err(told)?)?;
    for gun in &due {
        put_off(database, gun, until)?;
    }
    Ok(due)
}

pub(super) fn put_off(database: &Connection, gun: &Gun, until: Instant) -> Result<(), ServeError> {
    database
        .execute(
            "UPDATE repositories SET renew_at = ?2 WHERE gun = ?1",
            (gun.as_str(), until.unix()),
        )
        .map_err(told)?;
    Ok(())
}
