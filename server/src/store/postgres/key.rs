//! The server's keys, written and read.

use dct_core::error::ServeError;
use dct_core::time::Instant;
use dct_core::tuf::name::Gun;
use tokio::try_join;
use tokio_postgres::Row;

use super::link::Session;
use super::link::told;
use super::lock;
use super::read::column;
use crate::store::SealedKey;
use crate::store::WAITING;
use crate::store::failed;

/// Newest first: a rotation that was asked for is the one that will be used.
pub(super) const LIST: &str = "SELECT gun, role, key_id, public, sealed, is_used \
    FROM server_keys WHERE gun = $1 ORDER BY id DESC";

const ALL: &str = "SELECT gun, role, key_id, public, sealed, is_used \
    FROM server_keys ORDER BY id DESC";

pub(super) fn read(rows: &[Row]) -> Result<Vec<SealedKey>, ServeError> {
    let key = |row| {
        Ok(SealedKey {
            gun: column::<&str>(row, 0)?.parse().map_err(failed)?,
            role: column::<&str>(row, 1)?.parse().map_err(failed)?,
            key_id: column(row, 2)?,
            public: column(row, 3)?,
            sealed: column(row, 4)?,
            is_used: column(row, 5)?,
        })
    };
    rows.iter().map(key).collect()
}

pub(super) async fn list(session: &mut Session, gun: &Gun) -> Result<Vec<SealedKey>, ServeError> {
    let sql = session.statement(LIST).await?;
    let rows = session.client.query(&sql, &[&gun.as_str()]).await;
    read(&rows.map_err(told)?)
}

pub(super) async fn all(session: &mut Session) -> Result<Vec<SealedKey>, ServeError> {
    let sql = session.statement(ALL).await?;
    read(&session.client.query(&sql, &[]).await.map_err(told)?)
}

/// Adds a key, for which the oldest makes room that nobody came back with, and ends the turn that
/// it was made in.
pub(super) async fn add(
    session: &mut Session,
    key: &SealedKey,
    now: Instant,
) -> Result<(), ServeError> {
    let sql = "WITH gone AS (DELETE FROM server_keys WHERE gun = $1 AND role = $2 \
                   AND NOT is_used AND id NOT IN (SELECT id FROM server_keys WHERE gun = $1 \
                   AND role = $2 AND NOT is_used ORDER BY id DESC LIMIT $7::bigint - 1)) \
               INSERT INTO server_keys (gun, role, key_id, public, sealed, made_at) \
               VALUES ($1, $2, $3, $4, $5, $6)";
    let sql = session.statement(sql).await?;
    let (gun, role, made_at) = (key.gun.as_str(), key.role.as_str(), now.unix());
    let client = &session.client;
    try_join!(
        async {
            client
                .execute(
                    &sql,
                    &[
                        &gun,
                        &role,
                        &key.key_id,
                        &key.public,
                        &key.sealed,
                        &made_at,
                        &WAITING,
                    ],
                )
                .await
        },
        client.batch_execute("COMMIT"),
    )
    .map_err(told)?;
    Ok(())
}

pub(super) async fn check(session: &mut Session) -> Result<Option<Vec<u8>>, ServeError> {
    let sql = session
        .statement("SELECT value FROM settings WHERE name = 'key_check'")
        .await?;
    let row = session.client.query_opt(&sql, &[]).await.map_err(told)?;
    row.map(|row| column(&row, 0)).transpose()
}

pub(super) async fn first_check(
    session: &mut Session,
    check: &[u8],
) -> Result<Vec<u8>, ServeError> {
    let sql = "INSERT INTO settings (name, value) VALUES ('key_check', $1) \
               ON CONFLICT (name) DO UPDATE SET value = settings.value RETURNING value";
    let sql = session.statement(sql).await?;
    let row = session.client.query_one(&sql, &[&check]).await;
    column(&row.map_err(told)?, 0)
}

/// Refuses while a server holds the sealing key.
pub(super) async fn check_unheld(session: &mut Session) -> Result<(), ServeError> {
    let lock = lock::try_sql(lock::KEYS);
    let is_alone = session.client.query_one(&lock, &[]).await;
    if column::<bool>(&is_alone.map_err(told)?, 0)? {
        return Ok(());
    }
    Err(ServeError::InUse)
}

/// Seals everything anew, unless a server holds the old sealing key: what it seals afterwards
/// could not be opened.
pub(super) async fn reseal(
    session: &mut Session,
    check: &[u8],
    keys: &[SealedKey],
) -> Result<(), ServeError> {
    let work = session.client.transaction().await.map_err(told)?;
    let lock = lock::try_sql(lock::KEYS);
    let is_alone = work.query_one(&lock, &[]).await.map_err(told)?;
    if !column::<bool>(&is_alone, 0)? {
        return Err(ServeError::InUse);
    }
    let sql = "INSERT INTO settings (name, value) VALUES ('key_check', $1) \
               ON CONFLICT (name) DO UPDATE SET value = excluded.value";
    work.execute(sql, &[&check]).await.map_err(told)?;
    let sql = "UPDATE server_keys SET sealed = $4 WHERE gun = $1 AND role = $2 AND key_id = $3";
    let sql = work.prepare(sql).await.map_err(told)?;
    for key in keys {
        let (gun, role) = (key.gun.as_str(), key.role.as_str());
        work.execute(&sql, &[&gun, &role, &key.key_id, &key.sealed])
            .await
            .map_err(told)?;
    }
    work.commit().await.map_err(told)
}
