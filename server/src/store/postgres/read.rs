//! Questions about files.

use std::collections::BTreeMap;

use dct_core::accept::Current;
use dct_core::accept::Stored;
use dct_core::error::ServeError;
use dct_core::tuf::name::Gun;
use dct_core::tuf::name::RoleName;
use dct_core::tuf::name::Version;
use tokio_postgres::types::FromSql;

use super::link::Session;
use super::link::told;
use crate::store::Held;
use crate::store::Which;
use crate::store::cache::Mark;
use crate::store::failed;
use crate::store::file;
use crate::store::file::Row;

/// A column of a row, by its place.
pub(super) fn column<'a, T: FromSql<'a>>(
    row: &'a tokio_postgres::Row,
    at: usize,
) -> Result<T, ServeError> {
    row.try_get(at).map_err(failed)
}

macro_rules! columns {
    () => {
        "f.id, f.version, f.role, f.sha256, f.length, f.stored_at, f.base, f.body"
    };
}

/// A file and those that it is a difference to, the state they were read from, and which is first.
macro_rules! line {
    ($condition:literal) => {
        concat!(
            "WITH RECURSIVE r AS (SELECT id, generation FROM repositories WHERE gun = $1), \
             f AS ((SELECT f.* FROM files f JOIN r ON f.repository = r.id \
                    WHERE f.role = $2 AND ",
            $condition,
            " LIMIT 1) UNION ALL \
                   SELECT base.* FROM f JOIN files base ON base.id = f.base AND base.id > f.id) \
             SELECT ",
            columns!(),
            ", r.id, r.generation FROM f CROSS JOIN r ORDER BY f.id"
        )
    };
}

fn row(row: &tokio_postgres::Row) -> Result<Row, ServeError> {
    let sha256: &[u8] = column(row, 3)?;
    Ok(Row {
        id: column(row, 0)?,
        version: column(row, 1)?,
        role: column(row, 2)?,
        sha256: sha256.try_into().map_err(failed)?,
        length: column(row, 4)?,
        stored_at: column(row, 5)?,
        base: column(row, 6)?,
        body: column(row, 7)?,
    })
}

/// One file, and the state that it was read from.
pub(super) async fn file(
    session: &mut Session,
    gun: &Gun,
    role: &RoleName,
    which: Which,
) -> Result<Option<(Held, Mark)>, ServeError> {
    let (name, role) = (gun.as_str(), role.as_str());
    let rows = match which {
        Which::Current => {
            let sql = line!("true ORDER BY f.version DESC");
            let sql = session.statement(sql).await?;
            session.client.query(&sql, &[&name, &role]).await
        }
        Which::Hashed(sha256) => {
            let sql = session.statement(line!("f.sha256 = $3")).await?;
            let sha256 = sha256.as_slice();
            session.client.query(&sql, &[&name, &role, &sha256]).await
        }
        Which::Version(version) => {
            let sql = session.statement(line!("f.version = $3")).await?;
            let version = i64::from(version);
            session.client.query(&sql, &[&name, &role, &version]).await
        }
    };
    let rows = rows.map_err(told)?;
    let Some(first) = rows.first() else {
        return Ok(None);
    };
    let mark = Mark {
        repository: column(first, 8)?,
        generation: column(first, 9)?,
    };
    let line: Vec<Row> = rows.iter().map(row).collect::<Result<_, _>>()?;
    let held = file::unfold(&line, gun)?;
    Ok(held.map(|held| (held, mark)))
}

/// The newest file of every role; the database steps from role to role, however many versions each
/// of them has.
pub(super) const CURRENT: &str = concat!(
    "WITH RECURSIVE r AS (SELECT id FROM repositories WHERE gun = $1), \
     roles AS (SELECT (SELECT min(role) FROM files WHERE repository = r.id) AS role FROM r \
               UNION ALL \
               SELECT (SELECT min(role) FROM files WHERE repository = r.id AND role > roles.role) \
               FROM r, roles WHERE roles.role IS NOT NULL) \
     SELECT ",
    columns!(),
    " FROM r, roles, LATERAL (SELECT * FROM files WHERE repository = r.id AND role = roles.role \
                              ORDER BY version DESC LIMIT 1) f"
);

/// The rows of `CURRENT` as files, and their places.
pub(super) fn current(
    gun: &Gun,
    rows: &[tokio_postgres::Row],
) -> Result<(Stored, Vec<(RoleName, i64)>), ServeError> {
    let mut stored = Stored {
        gun: gun.clone(),
        files: BTreeMap::new(),
    };
    let mut places = Vec::new();
    for found in rows {
        let row = row(found)?;
        let role: RoleName = row.role.parse().map_err(failed)?;
        let version = Version::try_from(row.version).map_err(failed)?;
        places.push((role.clone(), row.id));
        let damaged = row.damaged(gun);
        // The newest one is whole: there is none that it could be a difference to.
        let file = file::unfold(&[row], gun)?.ok_or(damaged)?.file;
        stored.files.insert(role, Current { version, file });
    }
    Ok((stored, places))
}

pub(super) async fn versions(
    session: &mut Session,
    gun: &Gun,
) -> Result<Vec<(RoleName, u32)>, ServeError> {
    let sql = "SELECT f.role, f.version FROM files f JOIN repositories r ON r.id = f.repository \
               WHERE r.gun = $1 ORDER BY f.role, f.version";
    let sql = session.statement(sql).await?;
    let rows = session.client.query(&sql, &[&gun.as_str()]).await;
    let version = |row: &tokio_postgres::Row| {
        let (role, version): (&str, i64) = (column(row, 0)?, column(row, 1)?);
        Ok((
            role.parse().map_err(failed)?,
            u32::try_from(version).map_err(failed)?,
        ))
    };
    rows.map_err(told)?.iter().map(version).collect()
}

pub(super) async fn guns(session: &mut Session) -> Result<Vec<Gun>, ServeError> {
    let sql = session
        .statement("SELECT gun FROM repositories ORDER BY gun")
        .await?;
    let rows = session.client.query(&sql, &[]).await.map_err(told)?;
    names(&rows)
}

/// The first column of rows as names.
pub(super) fn names(rows: &[tokio_postgres::Row]) -> Result<Vec<Gun>, ServeError> {
    let name = |row| column::<&str>(row, 0)?.parse().map_err(failed);
    rows.iter().map(name).collect()
}
