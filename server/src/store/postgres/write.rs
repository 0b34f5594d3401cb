//! A turn: one transaction from the first look to the last write, under the lock of one repository.
//! It takes two rounds to the database, since everything that needs no answer is sent at once.

use dct_core::accept::NewFile;
use dct_core::error::ServeError;
use dct_core::time::Instant;
use dct_core::tuf::name::Gun;
use dct_core::tuf::name::RoleName;
use sha2::Digest;
use sha2::Sha256;
use tokio::try_join;
use tokio_postgres::error::SqlState;
use tokio_postgres::types::ToSql;

use super::key;
use super::link::Session;
use super::link::told;
use super::lock;
use super::read;
use super::read::column;
use crate::store::Deleted;
use crate::store::FURTHEST;
use crate::store::SealedKey;
use crate::store::cache::Mark;
use crate::store::failed;
use crate::store::states::Next;
use crate::store::states::State;
use crate::store::states::States;

/// By itself: each statement sees what was committed before it, even while the first one waited.
const BEGIN: &str = "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE";

const LOCK: &str = "SELECT pg_advisory_xact_lock($1, $2)";

/// Which state a repository is in. A database that was put back to an earlier moment may come to the
/// same number again, but never to the same timestamp.
const MARK: &str = "SELECT r.id, r.generation, (SELECT sha256 FROM files \
    WHERE repository = r.id AND role = 'timestamp' ORDER BY version DESC LIMIT 1) \
    FROM repositories r WHERE r.gun = $1";

/// Begins a turn, and reads everything that a publisher is judged by. Files that are remembered are
/// not read again; otherwise that takes another round.
pub(super) async fn state(
    session: &mut Session,
    gun: &Gun,
    states: &States,
) -> Result<(State, Vec<SealedKey>), ServeError> {
    let lock = session.statement(LOCK).await?;
    let mark = session.statement(MARK).await?;
    let current = session.statement(read::CURRENT).await?;
    let keys = session.statement(key::LIST).await?;
    let (client, name, hash) = (&session.client, gun.as_str(), lock::of(gun));
    let ((), _, mark, keys) = try_join!(
        client.batch_execute(BEGIN),
        async { client.query(&lock, &[&lock::REPOSITORY, &hash]).await },
        async { client.query_opt(&mark, &[&name]).await },
        async { client.query(&keys, &[&name]).await },
    )
    .map_err(told)?;
    let keys = key::read(&keys)?;
    let Some(mark) = mark else {
        return Ok((State::default(), keys));
    };
    let sha256: Option<&[u8]> = column(&mark, 2)?;
    let known = states.find(gun, marked(&mark)?);
    if let Some(state) = known.filter(|state| state.is_sealed_by(sha256.unwrap_or_default())) {
        return Ok((state, keys));
    }
    let files = client.query(&current, &[&name]).await.map_err(told)?;
    Ok((read::current(gun, &files)?, keys))
}

fn marked(row: &tokio_postgres::Row) -> Result<Mark, ServeError> {
    Ok(Mark {
        repository: column(row, 0)?,
        generation: column(row, 1)?,
    })
}

/// Begins a turn, and reads the server's keys.
pub(super) async fn keys(session: &mut Session, gun: &Gun) -> Result<Vec<SealedKey>, ServeError> {
    let lock = session.statement(LOCK).await?;
    let keys = session.statement(key::LIST).await?;
    let (client, name, hash) = (&session.client, gun.as_str(), lock::of(gun));
    let ((), _, keys) = try_join!(
        client.batch_execute(BEGIN),
        async { client.query(&lock, &[&lock::REPOSITORY, &hash]).await },
        async { client.query(&keys, &[&name]).await },
    )
    .map_err(told)?;
    key::read(&keys)
}

/// Ends a turn without a change.
pub(super) async fn give_up(session: &mut Session) -> Result<(), ServeError> {
    let client = &session.client;
    client.batch_execute("ROLLBACK").await.map_err(told)
}

const REPOSITORY: &str = "INSERT INTO repositories (gun, renew_at, generation) VALUES ($1, $2, 1) \
    ON CONFLICT (gun) DO UPDATE \
    SET renew_at = excluded.renew_at, generation = repositories.generation + 1 \
    RETURNING id, generation";

const FILES: &str = "INSERT INTO files \
        (repository, role, version, sha256, length, stored_at, base, body) \
    SELECT r.id, n.role, n.version, n.sha256, n.length, $2::bigint, n.base, n.body \
    FROM repositories r, \
        unnest($3::text[], $4::bigint[], $5::bytea[], $6::bigint[], $7::bigint[], $8::bytea[]) \
        AS n (role, version, sha256, length, base, body) \
    WHERE r.gun = $1 RETURNING id, role";

const USED: &str = "UPDATE server_keys SET is_used = true WHERE gun = $1 AND key_id = ANY($2)";

const CHANGE: &str = "INSERT INTO changes (gun, version, sha256, category, made_at) \
    VALUES ($1, $2, $3, $4, $5)";

/// New files as columns.
#[derive(Default)]
struct Columns<'a> {
    roles: Vec<&'a str>,
    versions: Vec<i64>,
    hashes: Vec<Vec<u8>>,
    lengths: Vec<i64>,
    bases: Vec<Option<i64>>,
    bodies: Vec<&'a [u8]>,
}

impl<'a> Columns<'a> {
    fn of(files: &'a [Next]) -> Result<Self, ServeError> {
        let mut columns = Self::default();
        for Next { new, placed } in files {
            let length = i64::try_from(new.file.len()).map_err(failed)?;
            columns.roles.push(new.role.as_str());
            columns.versions.push(i64::from(new.version.get()));
            columns.hashes.push(Sha256::digest(&new.file).to_vec());
            columns.lengths.push(length);
            columns.bases.push(placed.base);
            columns.bodies.push(&placed.body);
        }
        Ok(columns)
    }

    /// The hash of a role's file.
    fn hash(&self, role: &RoleName) -> Option<&[u8]> {
        let at = self.roles.iter().position(|name| *name == role.as_str())?;
        self.hashes.get(at).map(Vec::as_slice)
    }
}

/// Adds files and ends the turn; tells the row of each, and which state they made. None when another
/// publisher was first.
pub(super) async fn append(
    session: &mut Session,
    (gun, keys): (&Gun, &[SealedKey]),
    files: &[Next],
    (now, renew_at): (Instant, Instant),
) -> Result<Option<(Vec<i64>, Mark)>, ServeError> {
    let columns = Columns::of(files)?;
    let of = |role| {
        files
            .iter()
            .map(|next| &next.new)
            .find(|new| new.role == role)
    };
    let named = of(RoleName::Root).map_or_else(Vec::new, |root| newly_named(root, keys));
    let timestamp = of(RoleName::Timestamp);
    let version = timestamp.map_or(0, |new| i64::from(new.version.get()));
    let sha256 = columns.hash(&RoleName::Timestamp).unwrap_or_default();
    let repository = session.statement(REPOSITORY).await?;
    let adding = session.statement(FILES).await?;
    let used = session.statement(USED).await?;
    let change = session.statement(CHANGE).await?;
    let (client, gun) = (&session.client, gun.as_str());
    let (now, renew_at) = (now.unix(), renew_at.unix());
    let feed = lock::shared_sql(lock::FEED);
    let written = try_join!(
        async { client.query_one(&repository, &[&gun, &renew_at]).await },
        async {
            client
                .query(
                    &adding,
                    &[
                        &gun,
                        &now,
                        &columns.roles,
                        &columns.versions,
                        &columns.hashes,
                        &columns.lengths,
                        &columns.bases,
                        &columns.bodies,
                    ],
                )
                .await
        },
        async {
            if named.is_empty() {
                return Ok(0);
            }
            client.execute(&used, &[&gun, &named]).await
        },
        async {
            if timestamp.is_none() {
                return Ok(());
            }
            let values: [&(dyn ToSql + Sync); 5] = [&gun, &version, &sha256, &"update", &now];
            try_join!(
                client.batch_execute(&feed),
                client.execute(&change, &values)
            )
            .map(|_| ())
        },
        client.batch_execute("COMMIT"),
    );
    match written {
        Ok((row, added, ..)) => Ok(Some((rows_of(&columns.roles, &added)?, marked(&row)?))),
        // Somebody wrote without a turn. What was sent after it was refused, too.
        Err(error) if error.code() == Some(&SqlState::UNIQUE_VIOLATION) => Ok(None),
        Err(error) => Err(told(error)),
    }
}

/// The row of each role, in their order.
fn rows_of(roles: &[&str], added: &[tokio_postgres::Row]) -> Result<Vec<i64>, ServeError> {
    let mut found = Vec::new();
    for row in added {
        found.push((column::<&str>(row, 1)?, column::<i64>(row, 0)?));
    }
    let row = |role: &&str| {
        let row = found.iter().find(|(name, _)| name == role);
        row.map(|(_, id)| *id)
            .ok_or_else(|| failed("a row that was added is not there"))
    };
    roles.iter().map(row).collect()
}

/// A key id is the hash of a key: nothing else in a root looks like one.
fn newly_named<'a>(root: &NewFile, keys: &'a [SealedKey]) -> Vec<&'a str> {
    let text = String::from_utf8_lossy(&root.file);
    let unused = keys.iter().filter(|key| !key.is_used);
    let ids = unused.map(|key| key.key_id.as_str());
    ids.filter(|id| text.contains(id)).collect()
}

/// Forgets a repository and ends the turn.
pub(super) async fn delete(
    session: &mut Session,
    gun: &Gun,
    now: Instant,
) -> Result<Deleted, ServeError> {
    let sql = "WITH gone AS (DELETE FROM repositories WHERE gun = $1 RETURNING gun) \
               INSERT INTO changes (gun, version, sha256, category, made_at) \
               SELECT gun, 0, ''::bytea, 'deletion', $2::bigint FROM gone";
    let sql = session.statement(sql).await?;
    let (client, name, now) = (&session.client, gun.as_str(), now.unix());
    let feed = lock::shared_sql(lock::FEED);
    let ((), gone, ()) = try_join!(
        client.batch_execute(&feed),
        async { client.execute(&sql, &[&name, &now]).await },
        client.batch_execute("COMMIT"),
    )
    .map_err(told)?;
    Ok(match gone {
        0 => Deleted::Nothing,
        _ => Deleted::Gone,
    })
}

/// Takes what is due. What another server is taking at the same moment is left to it.
pub(super) async fn claim_due(
    session: &mut Session,
    (now, until): (Instant, Instant),
    limit: u32,
) -> Result<Vec<Gun>, ServeError> {
    let sql = "WITH due AS ( \
                   SELECT id, renew_at FROM repositories WHERE renew_at <= $1 OR renew_at > $4 \
                   ORDER BY renew_at LIMIT $3 FOR UPDATE SKIP LOCKED \
               ), claimed AS ( \
                   UPDATE repositories r SET renew_at = $2 FROM due WHERE r.id = due.id \
                   RETURNING r.gun, due.renew_at \
               ) SELECT gun FROM claimed ORDER BY renew_at, gun";
    let sql = session.statement(sql).await?;
    let furthest = now.plus_days(FURTHEST).unix();
    let (now, until, limit) = (now.unix(), until.unix(), i64::from(limit));
    let values: [&(dyn ToSql + Sync); 4] = [&now, &until, &limit, &furthest];
    let rows = session.client.query(&sql, &values).await;
    read::names(&rows.map_err(told)?)
}

pub(super) async fn put_off(
    session: &mut Session,
    gun: &Gun,
    until: Instant,
) -> Result<(), ServeError> {
    let sql = session
        .statement("UPDATE repositories SET renew_at = $2 WHERE gun = $1")
        .await?;
    let (name, until) = (gun.as_str(), until.unix());
    let client = &session.client;
    client.execute(&sql, &[&name, &until]).await.map_err(told)?;
    Ok(())
}
