//! The server's keys, written and read.

use dct_core::error::ServeError;
use dct_core::time::Instant;
use dct_core::tuf::name::Gun;
use rusqlite::Connection;
use rusqlite::OptionalExtension;
use rusqlite::Row;
use rusqlite::TransactionBehavior;

use super::SealedKey;
use super::failed;
use super::told;
use crate::store::WAITING;

/// Newest first: a rotation that was asked for is the one that will be used.
pub(super) fn list(database: &Connection, gun: Option<&Gun>) -> Result<Vec<SealedKey>, ServeError> {
    let condition = if gun.is_some() {
        "gun = ?1"
    } else {
        "?1 IS NULL"
    };
    let sql = format!(
        "SELECT gun, role, key_id, public, sealed, is_used FROM server_keys \
         WHERE {condition} ORDER BY id DESC"
    );
    let mut statement = database.prepare_cached(&sql).map_err(told)?;
    let rows = statement.query_map([gun.map(Gun::as_str)], |row| Ok(read(row)));
    let rows: Vec<_> = rows.and_then(Iterator::collect).map_err(told)?;
    rows.into_iter().collect()
}

fn read(row: &Row<'_>) -> Result<SealedKey, ServeError> {
    let text = |at: usize| row.get::<_, String>(at).map_err(told);
    Ok(SealedKey {
        gun: text(0)?.parse().map_err(failed)?,
        role: text(1)?.parse().map_err(failed)?,
        key_id: text(2)?,
        public: text(3)?,
        sealed: row.get(4).map_err(told)?,
        is_used: row.get(5).map_err(told)?,
    })
}

/// Adds a key, for which the oldest makes room that nobody came back with.
pub(super) fn add(
    database: &mut Connection,
    key: &SealedKey,
    now: Instant,
) -> Result<(), ServeError> {
    let transaction = database
        .transaction_with_behavior(TransactionBehavior::Immediate)
        .map_err(told)?;
    let sql = "DELETE FROM server_keys WHERE gun = ?1 AND role = ?2 AND is_used = 0 \
               AND id NOT IN (SELECT id FROM server_keys WHERE gun = ?1 AND role = ?2 \
               AND is_used = 0 ORDER BY id DESC LIMIT ?3 - 1)";
    transaction
        .execute(sql, (key.gun.as_str(), key.role.as_str(), WAITING))
        .map_err(told)?;
    transaction
        .execute(
            "INSERT INTO server_keys (gun, role, key_id, public, sealed, made_at) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            (
                key.gun.as_str(),
                key.role.as_str(),
                &key.key_id,
                &key.public,
                &key.sealed,
                now.unix(),
            ),
        )
        .map_err(told)?;
    transaction.commit().map_err(told)
}

/// Marks the keys that a root names. A key id is the hash of a key: nothing else looks like one.
pub(super) fn mark_used(database: &Connection, gun: &Gun, root: &[u8]) -> Result<(), ServeError> {
    let root = String::from_utf8_lossy(root);
    database
        .execute(
            "UPDATE server_keys SET is_used = 1 WHERE gun = ?1 AND instr(?2, key_id) > 0",
            (gun.as_str(), root),
        )
        .map_err(told)?;
    Ok(())
}

pub(super) fn check(database: &Connection) -> Result<Option<Vec<u8>>, ServeError> {
    database
        .query_row(
            "SELECT value FROM settings WHERE name = 'key_check'",
            [],
            |row| row.get(0),
        )
        .optional()
        .map_err(told)
}

pub(super) fn first_check(database: &Connection, check: &[u8]) -> Result<Vec<u8>, ServeError> {
    let sql = "INSERT INTO settings (name, value) VALUES ('key_check', ?1) \
               ON CONFLICT (name) DO UPDATE SET value = value RETURNING value";
    database
        .query_row(sql, [check], |row| row.get(0))
        .map_err(told)
}

pub(super) fn reseal(
    database: &mut Connection,
    check: &[u8],
    keys: &[SealedKey],
) -> Result<(), ServeError> {
    let transaction = database
        .transaction_with_behavior(TransactionBehavior::Immediate)
        .map_err(told)?;
    transaction
        .execute(
            "INSERT INTO settings (name, value) VALUES ('key_check', ?1) \
             ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            [check],
        )
        .map_err(told)?;
    for key in keys {
        transaction
            .execute(
                "UPDATE server_keys SET sealed = ?4 \
                 WHERE gun = ?1 AND role = ?2 AND key_id = ?3",
                (
                    key.gun.as_str(),
                    key.role.as_str(),
                    &key.key_id,
                    &key.sealed,
                ),
            )
            .map_err(told)?;
    }
    transaction.commit().map_err(told)
}
