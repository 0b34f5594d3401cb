//! What another server published, in one transaction for each repository.

use dct_core::error::Error;
use dct_core::error::ServeError;
use dct_core::tuf::name::Gun;
use dct_core::tuf::name::RoleName;
use rusqlite::Connection;
use rusqlite::Transaction;
use rusqlite::TransactionBehavior;

use super::change;
use super::read;
use super::told;
use super::write;
use crate::store::Change;
use crate::store::Hashes;
use crate::store::MovedFile;
use crate::store::MovedKey;
use crate::store::Moving;
use crate::store::NextFile;
use crate::store::Since;
use crate::store::Taken;
use crate::store::failed;

/// Adds what is not here yet. The caller has compared what is.
pub(super) fn import(
    database: &mut Connection,
    gun: &Gun,
    moving: &Moving,
    next: &mut NextFile<'_>,
) -> Result<Taken, Error> {
    let transaction = database
        .transaction_with_behavior(TransactionBehavior::Immediate)
        .map_err(told)?;
    let mut taken = Taken::default();
    let mut repository = None;
    while let Some(moved) = next()? {
        let repository = match repository {
            Some(id) => id,
            None => *repository.insert(begin(&transaction, gun)?),
        };
        place(&transaction, gun, repository, &moved)?;
        taken.files += 1;
    }
    for key in &moving.keys {
        taken.keys += add_key(&transaction, key)?;
    }
    for change in &moving.changes {
        match add_change(&transaction, change)? {
            Line::New => taken.changes += 1,
            Line::Known => {}
            Line::Other => taken.changes_left_out += 1,
        }
    }
    if let Some(at) = moving.renew_at {
        write::put_off(&transaction, gun, at)?;
    }
    transaction.commit().map_err(told)?;
    Ok(taken)
}

/// The SHA-256 of every file of a repository.
pub(super) fn hashes(database: &Connection, gun: &Gun) -> Result<Hashes, ServeError> {
    let sql = "SELECT f.role, f.version, f.sha256 FROM files f \
               JOIN repositories r ON r.id = f.repository WHERE r.gun = ?1";
    let mut statement = database.prepare_cached(sql).map_err(told)?;
    let rows = statement.query_map([gun.as_str()], |row| {
        Ok((row.get::<_, String>(0)?, row.get(1)?, row.get(2)?))
    });
    let rows: Vec<_> = rows.and_then(Iterator::collect).map_err(told)?;
    rows.into_iter()
        .map(|(role, version, sha256)| {
            let role: RoleName = role.parse().map_err(failed)?;
            Ok((role, version, sha256))
        })
        .collect()
}

/// A repository that is there keeps what it is; a new one is looked at when the server starts.
fn begin(transaction: &Transaction<'_>, gun: &Gun) -> Result<i64, ServeError> {
    transaction
        .query_row(
            "INSERT INTO repositories (gun, renew_at) VALUES (?1, 0) \
             ON CONFLICT (gun) DO UPDATE SET renew_at = renew_at RETURNING id",
            [gun.as_str()],
            |row| row.get(0),
        )
        .map_err(told)
}

/// A version may come after the newest one, or before it when an earlier run left it out.
fn place(
    transaction: &Transaction<'_>,
    gun: &Gun,
    repository: i64,
    moved: &MovedFile,
) -> Result<(), ServeError> {
    let new = &moved.file;
    let ladder = read::ladder(transaction, gun, &new.role)?;
    let placed = ladder.unwrap_or_default().place(new)?;
    write::insert(transaction, repository, new, (&placed, moved.stored_at))?;
    Ok(())
}

fn add_key(transaction: &Transaction<'_>, moved: &MovedKey) -> Result<usize, ServeError> {
    let key = &moved.key;
    let added = transaction
        .execute(
            "INSERT INTO server_keys (gun, role, key_id, public, sealed, is_used, made_at) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT (gun, role, key_id) DO NOTHING",
            (
                key.gun.as_str(),
                key.role.as_str(),
                &key.key_id,
                &key.public,
                &key.sealed,
                key.is_used,
                moved.made_at,
            ),
        )
        .map_err(told)?;
    if added == 0 && key.is_used {
        transaction
            .execute(
                "UPDATE server_keys SET is_used = 1 WHERE gun = ?1 AND role = ?2 AND key_id = ?3",
                (key.gun.as_str(), key.role.as_str(), &key.key_id),
            )
            .map_err(told)?;
    }
    Ok(added)
}

enum Line {
    New,
    Known,
    Other,
}

fn add_change(transaction: &Transaction<'_>, change: &Change) -> Result<Line, ServeError> {
    let next = change::list(
        transaction,
        None,
        Since::After(change.id.saturating_sub(1), 1),
    )?;
    match next.iter().find(|known| known.id == change.id) {
        Some(known) if known.is_same(change) => return Ok(Line::Known),
        Some(_) => return Ok(Line::Other),
        None => {}
    }
    transaction
        .execute(
            "INSERT INTO changes (id, gun, version, sha256, category, made_at) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            (
                change.id,
                &change.gun,
                change.version,
                &change.sha256,
                &change.category,
                change.made_at,
            ),
        )
        .map_err(told)?;
    Ok(Line::New)
}
