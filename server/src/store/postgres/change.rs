//! The feed of changes, read.

use dct_core::error::ServeError;
use dct_core::tuf::name::Gun;
use tokio::try_join;
use tokio_postgres::Row;

use super::link::Session;
use super::link::told;
use super::lock;
use super::read::column;
use crate::store::Change;
use crate::store::Since;
use crate::store::failed;

const COLUMNS: &str = "id, made_at, gun, version, sha256, category";

/// Oldest first, whichever part it is. Numbers are given out before changes can be read, so those
/// who are about to add one are waited for: whoever goes on from the last one misses none.
pub(super) async fn list(
    session: &mut Session,
    gun: Option<&Gun>,
    since: Since,
) -> Result<Vec<Change>, ServeError> {
    let (condition, order, id, count) = match since {
        Since::After(id, count) => ("id > $1", "ASC", id, count),
        Since::Before(id, count) => ("id < $1", "DESC", id, count),
        Since::Newest(count) => ("id < $1", "DESC", i64::MAX, count),
    };
    let (of_gun, gun) = match gun {
        Some(gun) => ("gun = $3", gun.as_str()),
        None => ("$3 = ''", ""),
    };
    let sql = format!(
        "SELECT {COLUMNS} FROM changes WHERE {condition} AND {of_gun}::text \
         ORDER BY id {order} LIMIT $2"
    );
    let lock = lock::sql(lock::FEED);
    let client = &session.client;
    let sql = client.prepare(&sql).await.map_err(told)?;
    let count = i64::from(count);
    let ((), (), rows, ()) = try_join!(
        client.batch_execute("BEGIN ISOLATION LEVEL READ COMMITTED READ ONLY"),
        client.batch_execute(&lock),
        async { client.query(&sql, &[&id, &count, &gun]).await },
        client.batch_execute("COMMIT"),
    )
    .map_err(told)?;
    let mut changes: Vec<Change> = rows.iter().map(change).collect::<Result<_, _>>()?;
    changes.sort_by_key(|change| change.id);
    Ok(changes)
}

fn change(row: &Row) -> Result<Change, ServeError> {
    let version: i64 = column(row, 3)?;
    Ok(Change {
        id: column(row, 0)?,
        made_at: column(row, 1)?,
        gun: column(row, 2)?,
        version: u32::try_from(version).map_err(failed)?,
        sha256: column(row, 4)?,
        category: column(row, 5)?,
    })
}
