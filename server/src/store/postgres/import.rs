//! What another server published, in one transaction for each repository: question after question,
//! since nobody waits for the answers.

use dct_core::error::ServeError;
use dct_core::tuf::name::Gun;
use dct_core::tuf::name::RoleName;
use sha2::Digest;
use sha2::Sha256;
use tokio_postgres::types::ToSql;

use super::link::Session;
use super::link::told;
use super::lock;
use super::read;
use super::read::column;
use crate::store::Hashes;
use crate::store::MovedFile;
use crate::store::MovedKey;
use crate::store::Moving;
use crate::store::Taken;
use crate::store::body;
use crate::store::failed;
use crate::store::file;

/// The SHA-256 of every file of a repository.
pub(super) async fn hashes(session: &mut Session, gun: &Gun) -> Result<Hashes, ServeError> {
    let sql = "SELECT f.role, f.version, f.sha256 FROM files f \
               JOIN repositories r ON r.id = f.repository WHERE r.gun = $1";
    let sql = session.statement(sql).await?;
    let rows = session.client.query(&sql, &[&gun.as_str()]).await;
    let hash = |row: &tokio_postgres::Row| {
        let (role, version): (&str, i64) = (column(row, 0)?, column(row, 1)?);
        let role: RoleName = role.parse().map_err(failed)?;
        let version = u32::try_from(version).map_err(failed)?;
        let sha256: &[u8] = column(row, 2)?;
        Ok((role, version, sha256.try_into().map_err(failed)?))
    };
    rows.map_err(told)?.iter().map(hash).collect()
}

/// A version after the newest one takes its place. An older one, which an earlier run left out,
/// stays whole: a difference may only rest on a row that came later.
pub(super) async fn place(
    session: &mut Session,
    gun: &Gun,
    moved: &MovedFile,
) -> Result<(), ServeError> {
    let new = &moved.file;
    let before = read::newest(session, gun, &new.role).await?;
    let repository = session.statement(BEGIN).await?;
    let adding = session.statement(FILE).await?;
    let shrinking = session.statement(SHRINK).await?;
    let client = &session.client;
    let row = client.query_one(&repository, &[&gun.as_str()]).await;
    let repository: i64 = column(&row.map_err(told)?, 0)?;
    let version = i64::from(new.version.get());
    let sha256 = Sha256::digest(&new.file).to_vec();
    let length = i64::try_from(new.file.len()).map_err(failed)?;
    let body = body::whole(&new.file).map_err(failed)?;
    let values: [&(dyn ToSql + Sync); 7] = [
        &repository,
        &new.role.as_str(),
        &version,
        &sha256,
        &length,
        &moved.stored_at,
        &body,
    ];
    let row = client.query_one(&adding, &values).await;
    let id: i64 = column(&row.map_err(told)?, 0)?;
    let Some(before) = before.filter(|before| before.version < version) else {
        return Ok(());
    };
    let (old, old_version, damaged) = (before.id, before.version, before.damaged(gun));
    let whole = file::unfold(&[before], gun)?.ok_or(damaged)?.file;
    if let Some(body) = file::shrunk(old_version, &whole, &new.file)? {
        client
            .execute(&shrinking, &[&old, &id, &body])
            .await
            .map_err(told)?;
    }
    Ok(())
}

/// A repository that is there keeps what it is; a new one is looked at when a server looks next.
/// What servers remember of it is not current any more.
const BEGIN: &str = "INSERT INTO repositories (gun, renew_at, generation) VALUES ($1, 0, 1) \
    ON CONFLICT (gun) DO UPDATE SET generation = repositories.generation + 1 RETURNING id";

const FILE: &str = "INSERT INTO files (repository, role, version, sha256, length, stored_at, body) \
    VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id";

const SHRINK: &str = "UPDATE files SET base = $2, body = $3 WHERE id = $1";

/// Adds what belongs to a repository beside its files, and ends the turn.
pub(super) async fn end(
    session: &mut Session,
    gun: &Gun,
    moving: &Moving,
    mut taken: Taken,
) -> Result<Taken, ServeError> {
    for key in &moving.keys {
        taken.keys += add_key(session, key).await?;
    }
    if !moving.changes.is_empty() {
        add_changes(session, moving, &mut taken).await?;
    }
    let client = &session.client;
    if let Some(at) = moving.renew_at {
        let sql = "UPDATE repositories SET renew_at = $2 WHERE gun = $1";
        let values: [&(dyn ToSql + Sync); 2] = [&gun.as_str(), &at.unix()];
        client.execute(sql, &values).await.map_err(told)?;
    }
    client.batch_execute("COMMIT").await.map_err(told)?;
    Ok(taken)
}

async fn add_key(session: &mut Session, moved: &MovedKey) -> Result<usize, ServeError> {
    // A key that was there is named at most once more: nothing else of it changes.
    let sql = "INSERT INTO server_keys AS known \
               (gun, role, key_id, public, sealed, is_used, made_at) \
               VALUES ($1, $2, $3, $4, $5, $6, $7) \
               ON CONFLICT (gun, role, key_id) DO UPDATE \
               SET is_used = known.is_used OR excluded.is_used \
               RETURNING xmax = 0";
    let sql = session.statement(sql).await?;
    let key = &moved.key;
    let values: [&(dyn ToSql + Sync); 7] = [
        &key.gun.as_str(),
        &key.role.as_str(),
        &key.key_id,
        &key.public,
        &key.sealed,
        &key.is_used,
        &moved.made_at,
    ];
    let row = session.client.query_one(&sql, &values).await;
    Ok(usize::from(column::<bool>(&row.map_err(told)?, 0)?))
}

/// Under the numbers that they have, which nobody else is given meanwhile or afterwards.
async fn add_changes(
    session: &mut Session,
    moving: &Moving,
    taken: &mut Taken,
) -> Result<(), ServeError> {
    let adding = "INSERT INTO changes (id, gun, version, sha256, category, made_at) \
                  OVERRIDING SYSTEM VALUE VALUES ($1, $2, $3, $4, $5, $6) \
                  ON CONFLICT (id) DO NOTHING";
    let adding = session.statement(adding).await?;
    let known = "SELECT 1 FROM changes \
                 WHERE id = $1 AND gun = $2 AND version = $3 AND category = $4";
    let known = session.statement(known).await?;
    let client = &session.client;
    let alone = lock::sql(lock::FEED);
    client.batch_execute(&alone).await.map_err(told)?;
    for change in &moving.changes {
        let version = i64::from(change.version);
        let values: [&(dyn ToSql + Sync); 6] = [
            &change.id,
            &change.gun,
            &version,
            &change.sha256,
            &change.category,
            &change.made_at,
        ];
        if client.execute(&adding, &values).await.map_err(told)? > 0 {
            taken.changes += 1;
            continue;
        }
        let values: [&(dyn ToSql + Sync); 4] =
            [&change.id, &change.gun, &version, &change.category];
        let known = client.query_opt(&known, &values).await.map_err(told)?;
        taken.changes_left_out += usize::from(known.is_none());
    }
    let numbers = "SELECT setval(pg_get_serial_sequence('changes', 'id'), \
                   greatest(max(id), nextval(pg_get_serial_sequence('changes', 'id')) - 1, 1)) \
                   FROM changes";
    client.batch_execute(numbers).await.map_err(told)
}
