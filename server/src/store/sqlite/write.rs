//! New files, and the end of a repository.

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

use super::change;
use super::convoy::Publish;
use super::failed;
use super::key;
use super::read;
use super::told;
use crate::store::Deleted;
use crate::store::FURTHEST;
use crate::store::line::Placed;
use crate::store::states::Next;

/// Adds files that follow the current ones, or nothing at all; whoever began the transaction ends it.
/// Tells the row of each; none when another publisher was first.
pub(super) fn append(
    transaction: &Transaction<'_>,
    publish: &Publish,
) -> Result<Option<Vec<i64>>, ServeError> {
    let (gun, now) = (&publish.gun, publish.now);
    for Next { new, .. } in &publish.files {
        let newest = read::newest_version(transaction, gun, &new.role)?;
        if newest.is_some_and(|newest| newest + 1 != i64::from(new.version.get())) {
            return Ok(None);
        }
    }
    let repository = repository(transaction, gun, publish.renew_at)?;
    let mut rows = Vec::new();
    for Next { new, placed } in &publish.files {
        rows.push(insert(transaction, repository, new, (placed, now.unix()))?);
        if new.role == RoleName::Root {
            key::mark_used(transaction, gun, &new.file)?;
        }
        if new.role == RoleName::Timestamp {
            let sha256 = Sha256::digest(&new.file);
            change::update(transaction, gun, new.version.get(), &sha256, now)?;
        }
    }
    Ok(Some(rows))
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
    (placed, stored_at): (&Placed, i64),
) -> Result<i64, ServeError> {
    let length = i64::try_from(new.file.len()).map_err(failed)?;
    let sha256: [u8; 32] = Sha256::digest(&new.file).into();
    transaction
        .prepare_cached(
            "INSERT INTO files (repository, role, version, sha256, length, stored_at, base, body) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        )
        .and_then(|mut insert| {
            insert.insert((
                repository,
                new.role.as_str(),
                new.version.get(),
                sha256,
                length,
                stored_at,
                placed.base,
                &placed.body,
            ))
        })
        .map_err(told)
}

pub(super) fn delete(
    database: &mut Connection,
    gun: &Gun,
    now: Instant,
) -> Result<Deleted, ServeError> {
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
    if found.is_none() {
        return Ok(Deleted::Nothing);
    }
    change::deletion(&transaction, gun, now)?;
    transaction.commit().map_err(told)?;
    Ok(Deleted::Gone)
}

pub(super) fn claim_due(
    database: &Connection,
    now: Instant,
    until: Instant,
    limit: u32,
) -> Result<Vec<Gun>, ServeError> {
    let sql = "SELECT gun FROM repositories WHERE renew_at <= ?1 OR renew_at > ?2 \
               ORDER BY renew_at LIMIT ?3";
    let mut statement = database.prepare_cached(sql).map_err(told)?;
    let furthest = now.plus_days(FURTHEST);
    let rows = statement.query_map((now.unix(), furthest.unix(), limit), |row| row.get(0));
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
