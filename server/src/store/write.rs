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

use super::body;
use super::change;
use super::failed;
use super::key;
use super::read;
use super::read::Raw;

/// Every so many versions a file stays whole, so that an old one is never far from one.
const WHOLE_EVERY: i64 = 128;

/// What became of new files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Appended {
    /// They are the current ones.
    Stored,
    /// Another publisher was first; nothing is stored.
    Conflict,
}

pub(super) fn append(
    database: &mut Connection,
    gun: &Gun,
    files: &[NewFile],
    now: Instant,
    renew_at: Instant,
) -> Result<Appended, ServeError> {
    let transaction = database
        .transaction_with_behavior(TransactionBehavior::Immediate)
        .map_err(failed)?;
    let repository = repository(&transaction, gun, renew_at)?;
    for new in files {
        let before = read::newest(&transaction, gun, &new.role)?;
        if before
            .as_ref()
            .is_some_and(|raw| raw.version + 1 != i64::from(new.version.get()))
        {
            return Ok(Appended::Conflict);
        }
        let id = insert(&transaction, repository, new, now.unix())?;
        if let Some(before) = before {
            shrink(&transaction, gun, before, (id, &new.file))?;
        }
        if new.role == RoleName::Root {
            key::mark_used(&transaction, gun, &new.file)?;
        }
        if new.role == RoleName::Timestamp {
            let sha256 = Sha256::digest(&new.file);
            change::update(&transaction, gun, new.version.get(), &sha256, now)?;
        }
    }
    transaction.commit().map_err(failed)?;
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
        .map_err(failed)
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
        .map_err(failed)
}

/// Keeps the file before only as its difference to the new one.
pub(super) fn shrink(
    transaction: &Transaction<'_>,
    gun: &Gun,
    before: Raw,
    (base, new): (i64, &[u8]),
) -> Result<(), ServeError> {
    if before.version % WHOLE_EVERY == 0 {
        return Ok(());
    }
    let id = before.id;
    let whole = before.open(transaction, gun)?.file;
    let body = body::difference(&whole, new).map_err(failed)?;
    transaction
        .prepare_cached("UPDATE files SET base = ?2, body = ?3 WHERE id = ?1")
        .and_then(|mut update| update.execute((id, base, body)))
        .map_err(failed)?;
    Ok(())
}

pub(super) fn delete(database: &mut Connection, gun: &Gun, now: Instant) -> Result<(), ServeError> {
    let transaction = database
        .transaction_with_behavior(TransactionBehavior::Immediate)
        .map_err(failed)?;
    let found: Option<i64> = transaction
        .query_row(
            "DELETE FROM repositories WHERE gun = ?1 RETURNING id",
            [gun.as_str()],
            |row| row.get(0),
        )
        .optional()
        .map_err(failed)?;
    if found.is_some() {
        change::deletion(&transaction, gun, now)?;
    }
    transaction.commit().map_err(failed)
}

pub(super) fn put_off(database: &Connection, gun: &Gun, until: Instant) -> Result<(), ServeError> {
    database
        .execute(
            "UPDATE repositories SET renew_at = ?2 WHERE gun = ?1",
            (gun.as_str(), until.unix()),
        )
        .map_err(failed)?;
    Ok(())
}
