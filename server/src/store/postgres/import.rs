//! What another server published, in one transaction for each repository. Its files come from a
//! database of their own, which is asked between the questions to this one.

use std::collections::BTreeMap;

use dct_core::accept::NewFile;
use dct_core::error::ServeError;
use dct_core::time::Instant;
use dct_core::tuf::name::Gun;
use dct_core::tuf::name::RoleName;
use sha2::Digest;
use sha2::Sha256;

use super::link::Session;
use super::link::told;
use super::lock;
use super::read::column;
use super::write::State;
use crate::store::Change;
use crate::store::Hashes;
use crate::store::MovedFile;
use crate::store::MovedKey;
use crate::store::Taken;
use crate::store::body;
use crate::store::failed;
use crate::store::file;

/// A turn in which files arrive.
pub(super) struct Arrival<'a> {
    gun: &'a Gun,
    repository: Option<i64>,
    newest: BTreeMap<RoleName, Newest>,
    pub(super) taken: Taken,
}

/// The newest file of a role, and its row.
struct Newest {
    row: i64,
    version: u32,
    file: Vec<u8>,
}

impl<'a> Arrival<'a> {
    pub(super) fn new(gun: &'a Gun, state: State) -> Self {
        let (mut stored, rows) = state.into_files();
        let newest = rows.into_iter().filter_map(|(role, row)| {
            let current = stored.files.remove(&role)?;
            let newest = Newest {
                row,
                version: current.version.get(),
                file: current.file,
            };
            Some((role, newest))
        });
        Self {
            gun,
            repository: None,
            newest: newest.collect(),
            taken: Taken::default(),
        }
    }

    /// A version after the newest one takes its place. An older one, which an earlier run left
    /// out, stays whole: a difference may only rest on a row that came later.
    pub(super) async fn place(
        &mut self,
        session: &mut Session,
        moved: &MovedFile,
    ) -> Result<(), ServeError> {
        let repository = match self.repository {
            Some(id) => id,
            None => *self.repository.insert(begin(session, self.gun).await?),
        };
        let new = &moved.file;
        let row = insert(session, repository, moved).await?;
        self.taken.files += 1;
        let next = Newest {
            row,
            version: new.version.get(),
            file: new.file.clone(),
        };
        match self.newest.get(&new.role) {
            Some(before) if before.version > next.version => return Ok(()),
            Some(before) => shrink(session, before, &next).await?,
            None => {}
        }
        self.newest.insert(new.role.clone(), next);
        Ok(())
    }

    /// One that is there is only marked as used.
    pub(super) async fn key(
        &mut self,
        session: &mut Session,
        moved: &MovedKey,
    ) -> Result<(), ServeError> {
        let sql = "INSERT INTO server_keys (gun, role, key_id, public, sealed, is_used, made_at) \
                   VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (gun, role, key_id) \
                   DO UPDATE SET is_used = server_keys.is_used OR excluded.is_used \
                   RETURNING xmax = 0";
        let sql = session.statement(sql).await?;
        let key = &moved.key;
        let (gun, role) = (key.gun.as_str(), key.role.as_str());
        let row = session
            .client
            .query_one(
                &sql,
                &[
                    &gun,
                    &role,
                    &key.key_id,
                    &key.public,
                    &key.sealed,
                    &key.is_used,
                    &moved.made_at,
                ],
            )
            .await;
        let is_new: bool = column(&row.map_err(told)?, 0)?;
        self.taken.keys += usize::from(is_new);
        Ok(())
    }

    /// Lines of the feed keep their numbers, and the next number is after all of them.
    pub(super) async fn feed(
        &mut self,
        session: &mut Session,
        changes: &[Change],
    ) -> Result<(), ServeError> {
        if changes.is_empty() {
            return Ok(());
        }
        let lock = lock::sql(lock::FEED);
        session.client.batch_execute(&lock).await.map_err(told)?;
        for change in changes {
            self.line(session, change).await?;
        }
        let sql = "SELECT setval(pg_get_serial_sequence('changes', 'id'), m.id) \
                   FROM (SELECT max(id) AS id FROM changes) m, \
                   pg_sequences s WHERE s.schemaname = current_schema() \
                   AND s.sequencename = 'changes_id_seq' AND m.id > coalesce(s.last_value, 0)";
        session.client.batch_execute(sql).await.map_err(told)
    }

    async fn line(&mut self, session: &mut Session, change: &Change) -> Result<(), ServeError> {
        let sql = "WITH added AS (INSERT INTO changes (id, gun, version, sha256, category, made_at) \
                       OVERRIDING SYSTEM VALUE VALUES ($1, $2, $3, $4, $5, $6) \
                       ON CONFLICT (id) DO NOTHING RETURNING id) \
                   SELECT EXISTS (SELECT FROM added), EXISTS (SELECT FROM changes WHERE id = $1 \
                       AND gun = $2 AND version = $3 AND sha256 = $4 AND category = $5)";
        let sql = session.statement(sql).await?;
        let version = i64::from(change.version);
        let row = session
            .client
            .query_one(
                &sql,
                &[
                    &change.id,
                    &change.gun,
                    &version,
                    &change.sha256,
                    &change.category,
                    &change.made_at,
                ],
            )
            .await;
        let row = row.map_err(told)?;
        let (is_new, is_known): (bool, bool) = (column(&row, 0)?, column(&row, 1)?);
        self.taken.changes += usize::from(is_new);
        self.taken.changes_left_out += usize::from(!is_new && !is_known);
        Ok(())
    }
}

/// Ends the turn.
pub(super) async fn end(
    session: &mut Session,
    gun: &Gun,
    renew_at: Option<Instant>,
) -> Result<(), ServeError> {
    if let Some(at) = renew_at {
        super::write::put_off(session, gun, at).await?;
    }
    session.client.batch_execute("COMMIT").await.map_err(told)
}

/// The SHA-256 of every file of a repository.
pub(super) async fn hashes(session: &mut Session, gun: &Gun) -> Result<Hashes, ServeError> {
    let sql = "SELECT f.role, f.version, f.sha256 FROM files f \
               JOIN repositories r ON r.id = f.repository WHERE r.gun = $1";
    let sql = session.statement(sql).await?;
    let rows = session.client.query(&sql, &[&gun.as_str()]).await;
    let hash = |row: &tokio_postgres::Row| {
        let version: i64 = column(row, 1)?;
        let sha256: &[u8] = column(row, 2)?;
        Ok((
            column::<&str>(row, 0)?.parse().map_err(failed)?,
            u32::try_from(version).map_err(failed)?,
            sha256.try_into().map_err(failed)?,
        ))
    };
    rows.map_err(told)?.iter().map(hash).collect()
}

/// A repository that is there is another one from now on for who remembers its files; a new one
/// is looked at when a server starts.
async fn begin(session: &mut Session, gun: &Gun) -> Result<i64, ServeError> {
    let sql = "INSERT INTO repositories (gun, renew_at, generation) VALUES ($1, 0, 1) \
               ON CONFLICT (gun) DO UPDATE SET generation = repositories.generation + 1 \
               RETURNING id";
    let sql = session.statement(sql).await?;
    let row = session.client.query_one(&sql, &[&gun.as_str()]).await;
    column(&row.map_err(told)?, 0)
}

async fn insert(
    session: &mut Session,
    repository: i64,
    moved: &MovedFile,
) -> Result<i64, ServeError> {
    let sql = "INSERT INTO files (repository, role, version, sha256, length, stored_at, body) \
               VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id";
    let sql = session.statement(sql).await?;
    let NewFile {
        role,
        version,
        file,
        ..
    } = &moved.file;
    let (role, version) = (role.as_str(), i64::from(version.get()));
    let sha256 = Sha256::digest(file).to_vec();
    let length = i64::try_from(file.len()).map_err(failed)?;
    let body = body::whole(file).map_err(failed)?;
    let row = session
        .client
        .query_one(
            &sql,
            &[
                &repository,
                &role,
                &version,
                &sha256,
                &length,
                &moved.stored_at,
                &body,
            ],
        )
        .await;
    column(&row.map_err(told)?, 0)
}

/// What was replaced becomes the difference to what replaced it.
async fn shrink(session: &mut Session, before: &Newest, next: &Newest) -> Result<(), ServeError> {
    let version = i64::from(before.version);
    let Some(difference) = file::shrunk(version, &before.file, &next.file)? else {
        return Ok(());
    };
    let sql = "UPDATE files SET base = $2, body = $3 WHERE id = $1";
    let sql = session.statement(sql).await?;
    let written = session
        .client
        .execute(&sql, &[&before.row, &next.row, &difference])
        .await;
    written.map_err(told)?;
    Ok(())
}
