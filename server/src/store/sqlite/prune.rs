//! What takes room, and the end of old versions.

use dct_core::error::ServeError;
use dct_core::tuf::name::Gun;
use dct_core::tuf::name::RoleName;
use rusqlite::Connection;
use rusqlite::OptionalExtension;
use rusqlite::Transaction;
use rusqlite::TransactionBehavior;

use super::told;
use crate::store::Cut;
use crate::store::Pruned;
use crate::store::Shelved;
use crate::store::failed;

/// Every version of every role, by role and oldest first.
pub(super) fn shelf(database: &Connection, gun: &Gun) -> Result<Vec<Shelved>, ServeError> {
    let sql = "SELECT f.role, f.version, f.stored_at, length(f.body) FROM files f \
               JOIN repositories r ON r.id = f.repository WHERE r.gun = ?1 \
               ORDER BY f.role, f.version";
    let mut statement = database.prepare_cached(sql).map_err(told)?;
    let rows = statement.query_map([gun.as_str()], |row| {
        let role: String = row.get(0)?;
        Ok((role, row.get(1)?, row.get(2)?, row.get::<_, i64>(3)?))
    });
    let rows: Vec<_> = rows.and_then(Iterator::collect).map_err(told)?;
    let shelved = rows.into_iter().map(|(role, version, stored_at, size)| {
        Ok(Shelved {
            role: role.parse().map_err(failed)?,
            version,
            stored_at,
            size: u64::try_from(size).map_err(failed)?,
        })
    });
    shelved.collect()
}

pub(super) fn prune(database: &mut Connection, gun: &Gun, cut: &Cut) -> Result<Pruned, ServeError> {
    let transaction = database
        .transaction_with_behavior(TransactionBehavior::Immediate)
        .map_err(told)?;
    let mut pruned = Pruned::default();
    for (role, first) in cut {
        refuse_needed(&transaction, gun, role, *first)?;
        // Nothing goes unless what stays is there: the repository may have been deleted since
        // somebody looked, and have begun again with small versions.
        let of_role = "repository = (SELECT id FROM repositories WHERE gun = ?1) \
                       AND role = ?2 AND version < ?3 AND EXISTS (SELECT 1 FROM files WHERE \
                       repository = (SELECT id FROM repositories WHERE gun = ?1) \
                       AND role = ?2 AND version = ?3)";
        let sql = format!("SELECT coalesce(sum(length(body)), 0) FROM files WHERE {of_role}");
        let row = (gun.as_str(), role.as_str(), first);
        let bytes = transaction.query_row(&sql, row, |row| row.get::<_, i64>(0));
        let bytes = u64::try_from(bytes.map_err(told)?).map_err(failed)?;
        let sql = format!("DELETE FROM files WHERE {of_role}");
        pruned.files += transaction.execute(&sql, row).map_err(told)?;
        pruned.bytes += bytes;
    }
    transaction.commit().map_err(told)?;
    Ok(pruned)
}

/// A file is the difference to a later one, so that nothing that stays needs anything that goes.
/// Where it is otherwise, nothing goes.
fn refuse_needed(
    transaction: &Transaction<'_>,
    gun: &Gun,
    role: &RoleName,
    first: u32,
) -> Result<(), ServeError> {
    let sql = "SELECT f.version FROM files f JOIN files base ON base.id = f.base \
               WHERE f.repository = (SELECT id FROM repositories WHERE gun = ?1) \
               AND f.role = ?2 AND f.version >= ?3 AND base.version < ?3 LIMIT 1";
    let row = (gun.as_str(), role.as_str(), first);
    let needed = transaction.query_row(sql, row, |row| row.get(0)).optional();
    match needed.map_err(told)? {
        None => Ok(()),
        Some(version) => Err(ServeError::Damaged {
            gun: gun.to_string(),
            role: role.to_string(),
            version,
        }),
    }
}

pub(super) fn compact(database: &Connection) -> Result<(), ServeError> {
    database.execute_batch("VACUUM").map_err(told)
}
