//! What takes room, and the end of old versions.

use dct_core::error::ServeError;
use dct_core::tuf::name::Gun;

use super::link::Session;
use super::link::told;
use super::read::column;
use crate::store::Cut;
use crate::store::Pruned;
use crate::store::Shelved;
use crate::store::failed;

/// Every version of every role, by role and oldest first.
pub(super) async fn shelf(session: &mut Session, gun: &Gun) -> Result<Vec<Shelved>, ServeError> {
    let sql = "SELECT f.role, f.version, f.stored_at, length(f.body)::bigint, base.version \
               FROM files f JOIN repositories r ON r.id = f.repository \
               LEFT JOIN files base ON base.id = f.base WHERE r.gun = $1 \
               ORDER BY f.role, f.version";
    let sql = session.statement(sql).await?;
    let rows = session.client.query(&sql, &[&gun.as_str()]).await;
    let shelved = |row: &tokio_postgres::Row| {
        let (version, size): (i64, i64) = (column(row, 1)?, column(row, 3)?);
        let base: Option<i64> = column(row, 4)?;
        Ok(Shelved {
            role: column::<&str>(row, 0)?.parse().map_err(failed)?,
            version: u32::try_from(version).map_err(failed)?,
            stored_at: column(row, 2)?,
            size: u64::try_from(size).map_err(failed)?,
            base: base.map(u32::try_from).transpose().map_err(failed)?,
        })
    };
    rows.map_err(told)?.iter().map(shelved).collect()
}

/// The old versions, but those that a version which stays is a difference to. Nothing goes unless
/// what stays is there: the repository may have been deleted since somebody looked, and have begun
/// again with small versions.
const GONE: &str = "WITH RECURSIVE r AS (SELECT id FROM repositories WHERE gun = $1), \
    stays AS (SELECT id, base FROM files \
        WHERE repository = (SELECT id FROM r) AND role = $2 AND version >= $3 \
        UNION SELECT base.id, base.base FROM stays JOIN files base ON base.id = stays.base), \
    gone AS (DELETE FROM files WHERE repository = (SELECT id FROM r) \
        AND role = $2 AND version < $3 AND EXISTS (SELECT FROM files WHERE \
            repository = (SELECT id FROM r) AND role = $2 AND version = $3) \
        AND id NOT IN (SELECT id FROM stays) RETURNING length(body) AS size) \
    SELECT count(*), coalesce(sum(size), 0)::bigint FROM gone";

/// Forgets old versions and ends the turn.
pub(super) async fn prune(
    session: &mut Session,
    gun: &Gun,
    cut: &Cut,
) -> Result<Pruned, ServeError> {
    let gone = session.statement(GONE).await?;
    let client = &session.client;
    let mut pruned = Pruned::default();
    for (role, first) in cut {
        let (name, of, first) = (gun.as_str(), role.as_str(), i64::from(*first));
        let row = client.query_one(&gone, &[&name, &of, &first]).await;
        let row = row.map_err(told)?;
        let (files, bytes): (i64, i64) = (column(&row, 0)?, column(&row, 1)?);
        pruned.files += usize::try_from(files).map_err(failed)?;
        pruned.bytes += u64::try_from(bytes).map_err(failed)?;
    }
    client.batch_execute("COMMIT").await.map_err(told)?;
    Ok(pruned)
}
