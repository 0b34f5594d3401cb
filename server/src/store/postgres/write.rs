//! A turn: one transaction from the first look to the last write, under the lock of one repository.
//! It takes two rounds to the database, since everything that needs no answer is sent at once.

use std::collections::BTreeMap;
use std::collections::BTreeSet;

use dct_core::accept::Current;
use dct_core::accept::NewFile;
use dct_core::accept::Stored;
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
use crate::store::SealedKey;
use crate::store::cache::Mark;
use crate::store::failed;
use crate::store::line::Next;
use crate::store::line::shelve;

/// By itself: each statement sees what was committed before it, even while the first one waited.
const BEGIN: &str = "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE";

const LOCK: &str = "SELECT pg_advisory_xact_lock($1, $2)";

/// What a turn has read: files and keys, and what new files will rest on.
pub(super) struct State {
    pub(super) stored: Stored,
    pub(super) keys: Vec<SealedKey>,
    after: BTreeMap<RoleName, Next>,
}

/// Begins a turn, and reads everything that a publisher is judged by.
pub(super) async fn state(session: &mut Session, gun: &Gun) -> Result<State, ServeError> {
    let lock = session.statement(LOCK).await?;
    let current = session.statement(read::CURRENT).await?;
    let keys = session.statement(key::LIST).await?;
    let (client, name, hash) = (&session.client, gun.as_str(), lock::of(gun));
    let ((), _, files, keys) = try_join!(
        client.batch_execute(BEGIN),
        async { client.query(&lock, &[&lock::REPOSITORY, &hash]).await },
        async { client.query(&current, &[&name]).await },
        async { client.query(&keys, &[&name]).await },
    )
    .map_err(told)?;
    let (stored, after) = read::current(gun, &files)?;
    Ok(State {
        stored,
        keys: key::read(&keys)?,
        after,
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
    WHERE r.gun = $1";

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
    bodies: Vec<Vec<u8>>,
}

impl<'a> Columns<'a> {
    fn add(&mut self, new: &'a NewFile, state: &State) -> Result<(), ServeError> {
        self.roles.push(new.role.as_str());
        self.versions.push(i64::from(new.version.get()));
        self.hashes.push(Sha256::digest(&new.file).to_vec());
        self.lengths
            .push(i64::try_from(new.file.len()).map_err(failed)?);
        let newest = state.stored.files.get(&new.role);
        let base = newest.zip(state.after.get(&new.role));
        let base = base.and_then(|(newest, next)| next.base(&newest.file));
        let placed = shelve(new, base)?;
        self.bases.push(placed.base);
        self.bodies.push(placed.body);
        Ok(())
    }
}

/// Adds files and ends the turn; none when another publisher was first.
pub(super) async fn append(
    session: &mut Session,
    state: &State,
    files: &[NewFile],
    (now, renew_at): (Instant, Instant),
) -> Result<Option<Mark>, ServeError> {
    let mut columns = Columns::default();
    for new in files {
        columns.add(new, state)?;
    }
    let of = |role| files.iter().find(|new| new.role == role);
    let named = of(RoleName::Root).map_or_else(Vec::new, |root| newly_named(root, &state.keys));
    let timestamp = of(RoleName::Timestamp);
    let (version, sha256) = timestamp.map_or((0, Vec::new()), |new| {
        let sha256 = Sha256::digest(&new.file).to_vec();
        (i64::from(new.version.get()), sha256)
    });
    let repository = session.statement(REPOSITORY).await?;
    let adding = session.statement(FILES).await?;
    let used = session.statement(USED).await?;
    let change = session.statement(CHANGE).await?;
    let (client, gun) = (&session.client, state.stored.gun.as_str());
    let (now, renew_at) = (now.unix(), renew_at.unix());
    let feed = lock::shared_sql(lock::FEED);
    let written = try_join!(
        async { client.query_one(&repository, &[&gun, &renew_at]).await },
        async {
            client
                .execute(
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
        Ok((row, ..)) => Ok(Some(Mark {
            repository: column(&row, 0)?,
            generation: column(&row, 1)?,
        })),
        // Somebody wrote without a turn. What was sent after it was refused, too.
        Err(error) if error.code() == Some(&SqlState::UNIQUE_VIOLATION) => Ok(None),
        Err(error) => Err(told(error)),
    }
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
) -> Result<(), ServeError> {
    let sql = "WITH gone AS (DELETE FROM repositories WHERE gun = $1 RETURNING gun) \
               INSERT INTO changes (gun, version, sha256, category, made_at) \
               SELECT gun, 0, ''::bytea, 'deletion', $2::bigint FROM gone";
    let sql = session.statement(sql).await?;
    let (client, name, now) = (&session.client, gun.as_str(), now.unix());
    let feed = lock::shared_sql(lock::FEED);
    try_join!(
        client.batch_execute(&feed),
        async { client.execute(&sql, &[&name, &now]).await },
        client.batch_execute("COMMIT"),
    )
    .map_err(told)?;
    Ok(())
}

/// Takes what is due. What another server is taking at the same moment is left to it.
pub(super) async fn claim_due(
    session: &mut Session,
    (now, until): (Instant, Instant),
    limit: u32,
) -> Result<Vec<Gun>, ServeError> {
    let sql = "WITH due AS ( \
                   SELECT id, renew_at FROM repositories WHERE renew_at <= $1 \
                   ORDER BY renew_at LIMIT $3 FOR UPDATE SKIP LOCKED \
               ), claimed AS ( \
                   UPDATE repositories r SET renew_at = $2 FROM due WHERE r.id = due.id \
                   RETURNING r.gun, due.renew_at \
               ) SELECT gun FROM claimed ORDER BY renew_at, gun";
    let sql = session.statement(sql).await?;
    let (now, until, limit) = (now.unix(), until.unix(), i64::from(limit));
    let rows = session.client.query(&sql, &[&now, &until, &limit]).await;
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

/// Whether new files are what comes after the current ones, one of each role.
pub(super) fn follow(state: &State, files: &[NewFile]) -> bool {
    let mut roles = BTreeSet::new();
    files.iter().all(|new| {
        let before = state.stored.files.get(&new.role);
        let is_next = |before: &Current| before.version.get() + 1 == new.version.get();
        before.is_none_or(is_next) && roles.insert(&new.role)
    })
}
