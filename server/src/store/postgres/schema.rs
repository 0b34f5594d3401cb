//! The form of the database, and how an older one becomes the current one. Several servers may
//! start at once: one takes the steps, the others wait for it.

use dct_core::error::ServeError;
use dct_core::time::Instant;
use tokio_postgres::types::ToSql;

use super::link::Session;
use super::link::told;
use super::lock;
use super::read::column;

/// Every step, in order; a released one never changes.
const STEPS: &[&str] = &[include_str!("../../../migrations/postgres/0001_begin.sql")];

/// Takes the steps that the database has not taken yet, all or none.
pub(super) async fn migrate(session: &mut Session, now: Instant) -> Result<(), ServeError> {
    let work = session.client.transaction().await.map_err(told)?;
    let lock = lock::sql(lock::MIGRATION);
    work.batch_execute(&lock).await.map_err(told)?;
    work.batch_execute(
        "CREATE TABLE IF NOT EXISTS migrations \
         (number bigint PRIMARY KEY, made_at bigint NOT NULL)",
    )
    .await
    .map_err(told)?;
    let sql = "SELECT coalesce(max(number), 0) FROM migrations";
    let row = work.query_one(sql, &[]).await.map_err(told)?;
    let found: i64 = column(&row, 0)?;
    let known = known();
    if found > known {
        return Err(ServeError::Schema { found, known });
    }
    for (number, step) in (1_i64..).zip(STEPS).filter(|(number, _)| *number > found) {
        work.batch_execute(step).await.map_err(told)?;
        let sql = "INSERT INTO migrations (number, made_at) VALUES ($1, $2)";
        let values: [&(dyn ToSql + Sync); 2] = [&number, &now.unix()];
        work.execute(sql, &values).await.map_err(told)?;
    }
    work.commit().await.map_err(told)
}

/// How many steps there are.
pub(super) fn known() -> i64 {
    i64::try_from(STEPS.len()).unwrap_or(0)
}
