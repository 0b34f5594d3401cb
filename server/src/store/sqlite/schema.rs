//! The form of the database, and how an older one becomes the current one.

use std::path::Path;

use dct_core::error::ServeError;
use dct_core::time::Instant;
use rusqlite::Connection;
use rusqlite::OpenFlags;
use rusqlite::TransactionBehavior;

use super::told;

/// Every step, in order; a released one never changes.
const STEPS: &[&str] = &[include_str!("../../../migrations/sqlite/0001_begin.sql")];

/// Takes the steps that the database has not taken yet, each in a transaction of its own.
pub(super) fn migrate(database: &mut Connection, now: Instant) -> Result<(), ServeError> {
    database
        .execute_batch(
            "CREATE TABLE IF NOT EXISTS migrations \
             (number INTEGER PRIMARY KEY, made_at INTEGER NOT NULL) STRICT;",
        )
        .map_err(told)?;
    for (number, step) in (1_i64..).zip(STEPS) {
        let transaction = database
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(told)?;
        if taken(&transaction)? < number {
            transaction.execute_batch(step).map_err(told)?;
            transaction
                .execute(
                    "INSERT INTO migrations (number, made_at) VALUES (?1, ?2)",
                    (number, now.unix()),
                )
                .map_err(told)?;
        }
        transaction.commit().map_err(told)?;
    }
    let (found, known) = (taken(database)?, known());
    if found > known {
        return Err(ServeError::Schema { found, known });
    }
    Ok(())
}

pub(super) fn taken(database: &Connection) -> Result<i64, ServeError> {
    database
        .query_row(
            "SELECT coalesce(max(number), 0) FROM migrations",
            [],
            |row| row.get(0),
        )
        .map_err(told)
}

/// How many steps a file has taken, and how many there are. Changes nothing, and makes no file.
pub(super) fn form(path: &Path) -> Result<(i64, i64), ServeError> {
    if !path.exists() {
        return Ok((0, known()));
    }
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY;
    let database = Connection::open_with_flags(path, flags).map_err(told)?;
    let is_there = database.table_exists(None, "migrations").map_err(told)?;
    let taken = is_there.then(|| taken(&database)).transpose()?;
    Ok((taken.unwrap_or(0), known()))
}

/// How many steps there are.
fn known() -> i64 {
    i64::try_from(STEPS.len()).unwrap_or(0)
}
