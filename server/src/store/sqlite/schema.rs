//! The form of the database, and how an older one becomes the current one.

use dct_core::error::ServeError;
use dct_core::time::Instant;
use rusqlite::Connection;
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
    let (found, known) = (taken(database)?, i64::try_from(STEPS.len()).unwrap_or(0));
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
