//! Questions about files.

use std::collections::BTreeMap;

use dct_core::error::ServeError;
use dct_core::tuf::name::Gun;
use dct_core::tuf::name::RoleName;
use tokio_postgres::types::FromSql;

use super::link::Session;
use super::link::told;
use crate::store::Held;
use crate::store::Which;
use crate::store::cache::Mark;
use crate::store::failed;
use crate::store::file::Row;
use crate::store::line::Ladder;
use crate::store::line::unfold;
use crate::store::states::State;

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

/// What a row is a difference to. Ids only fall, or only rise: what is damaged ends as well. The limit
/// has it looked up by its id, however few rows the database believed in when it made its plan.
macro_rules! base {
    () => {
        "SELECT base.*, f.step + 1 FROM f, \
         LATERAL (SELECT * FROM files WHERE id = f.base LIMIT 1) base \
         WHERE base.repository = f.repository AND base.role = f.role AND base.id <> f.id \
         AND (base.base IS NULL OR (base.base < base.id) = (base.id < f.id))"
    };
}

/// A file and those that it is a difference to, step by step, and the state they were read from.
macro_rules! line {
    ($condition:literal) => {
        concat!(
            "WITH RECURSIVE r AS (SELECT id, generation FROM repositories WHERE gun = $1), \
             f AS ((SELECT f.*, 0 AS step FROM files f JOIN r ON f.repository = r.id \
                    WHERE f.role = $2 AND ",
            $condition,
            " LIMIT 1) UNION ALL ",
            base!(),
            ") SELECT ",
            columns!(),
            ", r.id, r.generation FROM f CROSS JOIN r ORDER BY f.step"
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
    let (line, mark) = line(session, gun, role, which).await?;
    let held = unfold(&line, gun)?;
    Ok(held.zip(mark))
}

/// One row and those that it is a difference to, and the state that they were read from.
pub(super) async fn line(
    session: &mut Session,
    gun: &Gun,
    role: &RoleName,
    which: Which,
) -> Result<(Vec<Row>, Option<Mark>), ServeError> {
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
    let mark = rows.first().map(|first| {
        Ok(Mark {
            repository: column(first, 8)?,
            generation: column(first, 9)?,
        })
    });
    let line: Result<Vec<Row>, ServeError> = rows.iter().map(row).collect();
    Ok((line?, mark.transpose()?))
}

/// The newest file of every role and those that it is a difference to, role by role; the database
/// steps from role to role, however many versions each of them has.
pub(super) const CURRENT: &str = concat!(
    "WITH RECURSIVE r AS (SELECT id FROM repositories WHERE gun = $1), \
     roles AS (SELECT (SELECT min(role) FROM files WHERE repository = r.id) AS role FROM r \
               UNION ALL \
               SELECT (SELECT min(role) FROM files WHERE repository = r.id AND role > roles.role) \
               FROM r, roles WHERE roles.role IS NOT NULL), \
     f AS ((SELECT newest.*, 0 AS step FROM r, roles, LATERAL ( \
                SELECT * FROM files WHERE repository = r.id AND role = roles.role \
                ORDER BY version DESC LIMIT 1) newest) UNION ALL ",
    base!(),
    ") SELECT ",
    columns!(),
    " FROM f ORDER BY f.role, f.step"
);

/// The rows of `CURRENT` as files, and what they are differences to.
pub(super) fn current(gun: &Gun, rows: &[tokio_postgres::Row]) -> Result<State, ServeError> {
    let mut lines: BTreeMap<RoleName, Vec<Row>> = BTreeMap::new();
    for found in rows {
        let row = row(found)?;
        let role = row.role.parse().map_err(failed)?;
        lines.entry(role).or_default().push(row);
    }
    let ladders = lines.into_iter();
    let ladders = ladders.map(|(role, line)| Ok((role, Ladder::of(&line, gun)?)));
    ladders.collect::<Result<_, ServeError>>().map(State::new)
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
