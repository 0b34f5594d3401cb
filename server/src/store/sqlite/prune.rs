//! What takes room, and the end of old versions.

use dct_core::error::ServeError;
use dct_core::tuf::name::Gun;
use rusqlite::Connection;
use rusqlite::TransactionBehavior;

use super::told;
use crate::store::Cut;
use crate::store::Pruned;
use crate::store::Shelved;
use crate::store::failed;

/// Every version of every role, by role and oldest first.
pub(super) fn shelf(database: &Connection, gun: &Gun) -> Result<Vec<Shelved>, ServeError> {
    let sql = "SELECT f.role, f.version, f.stored_at, length(f.body), base.version FROM files f \
               JOIN repositories r ON r.id = f.repository \
               LEFT JOIN files base ON base.id = f.base WHERE r.gun = ?1 \
               ORDER BY f.role, f.version";
    let mut statement = database.prepare_cached(sql).map_err(told)?;
    let rows = statement.query_map([gun.as_str()], |row| {
        let (role, size): (String, i64) = (row.get(0)?, row.get(3)?);
        Ok((role, row.get(1)?, row.get(2)?, size, row.get(4)?))
    });
    let rows: Vec<_> = rows.and_then(Iterator::collect).map_err(told)?;
    let shelved = rows
        .into_iter()
        .map(|(role, version, stored_at, size, base)| {
            Ok(Shelved {
                role: role.parse().map_err(failed)?,
                version,
                stored_at,
                size: u64::try_from(size).map_err(failed)?,
                base,
            })
        });
    shelved.collect()
}

/// The old versions, but those that a version which stays is a difference to. Nothing goes unless
/// what stays is there: the repository may have been deleted since somebody looked, and have begun
/// again with small versions.
const GONE: &str = "WITH RECURSIVE r AS (SELECT id FROM repositories WHERE gun = ?1), \
    stays AS (SELECT id, base FROM files \
        WHERE repository = (SELECT id FROM r) AND role = ?2 AND version >= ?3 \
        UNION SELECT base.id, base.base FROM stays JOIN files base ON base.id = stays.base) \
    DELETE FROM files WHERE repository = (SELECT id FROM r) AND role = ?2 AND version < ?3 \
    AND EXISTS (SELECT 1 FROM files \
        WHERE repository = (SELECT id FROM r) AND role = ?2 AND version = ?3) \
    AND id NOT IN (SELECT id FROM stays) RETURNING length(body)";

pub(super) fn prune(database: &mut Connection, gun: &Gun, cut: &Cut) -> Result<Pruned, ServeError> {
    let transaction = database
        .transaction_with_behavior(TransactionBehavior::Immediate)
        .map_err(told)?;
    let mut pruned = Pruned::default();
    for (role, first) in cut {
        let mut gone = transaction.prepare_cached(GONE).map_err(told)?;
        let row = (gun.as_str(), role.as_str(), first);
        let sizes = gone.query_map(row, |row| row.get::<_, i64>(0));
        for size in sizes.map_err(told)? {
            pruned.files += 1;
            pruned.bytes += u64::try_from(size.map_err(told)?).map_err(failed)?;
        }
    }
    transaction.commit().map_err(told)?;
    Ok(pruned)
}

pub(super) fn compact(database: &Connection) -> Result<(), ServeError> {
    database.execute_batch("VACUUM").map_err(told)
}
