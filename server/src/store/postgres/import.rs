//! What another server published, in one transaction for each repository. Its files come from a
//! database of their own, which is asked between the questions to this one.

use dct_core::accept::NewFile;
use dct_core::error::ServeError;
use dct_core::time::Instant;
use dct_core::tuf::name::Gun;
use sha2::Digest;
use sha2::Sha256;

use super::link::Session;
use super::link::told;
use super::lock;
use super::read;
use super::read::column;
use crate::store::Change;
use crate::store::Hashes;
use crate::store::MovedFile;
use crate::store::MovedKey;
use crate::store::Taken;
use crate::store::Which;
use crate::store::failed;
use crate::store::line::Ladder;
use crate::store::line::Placed;

/// A turn in which files arrive.
pub(super) struct Arrival<'a> {
    gun: &'a Gun,
    repository: Option<i64>,
    pub(super) taken: Taken,
}

impl<'a> Arrival<'a> {
    pub(super) fn new(gun: &'a Gun) -> Self {
        Self {
            gun,
            repository: None,
            taken: Taken::default(),
        }
    }

    /// A version may come after the newest one, or before it when an earlier run left it out.
    pub(super) async fn place(
        &mut self,
        session: &mut Session,
        moved: &MovedFile,
    ) -> Result<(), ServeError> {
        let repository = match self.repository {
            Some(id) => id,
            None => *self.repository.insert(begin(session, self.gun).await?),
        };
        let (gun, new) = (self.gun, &moved.file);
        let (line, _) = read::line(session, gun, &new.role, Which::Current).await?;
        let placed = Ladder::of(&line, gun)?.place(new)?;
        insert(session, repository, moved, placed).await?;
        self.taken.files += 1;
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
    placed: Placed,
) -> Result<(), ServeError> {
    let sql = "INSERT INTO files \
                   (repository, role, version, sha256, length, stored_at, base, body) \
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
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
    let inserted = session
        .client
        .execute(
            &sql,
            &[
                &repository,
                &role,
                &version,
                &sha256,
                &length,
                &moved.stored_at,
                &placed.base,
                &placed.body,
            ],
        )
        .await;
    inserted.map_err(told)?;
    Ok(())
}
