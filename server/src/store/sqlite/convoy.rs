//! Publishes that come at the same time share one transaction, and so one wait for the disk.

use std::sync::Arc;
use std::sync::Mutex;
use std::sync::OnceLock;
use std::sync::PoisonError;

use dct_core::accept::NewFile;
use dct_core::error::ServeError;
use dct_core::time::Instant;
use dct_core::tuf::name::Gun;
use rusqlite::Connection;
use rusqlite::TransactionBehavior;

use super::Appended;
use super::failed;
use super::pool::Pool;
use super::told;
use super::write;

/// New files of one repository, for which its publisher waits.
#[derive(Debug)]
pub(super) struct Publish {
    pub(super) gun: Gun,
    pub(super) files: Vec<NewFile>,
    pub(super) now: Instant,
    pub(super) renew_at: Instant,
}

type Outcome = Result<Appended, ServeError>;

#[derive(Debug)]
struct Waiting {
    publish: Publish,
    outcome: Arc<OnceLock<Outcome>>,
}

/// Those who wait for the connection that writes. Whoever has it next takes them all along.
#[derive(Debug, Default)]
pub(super) struct Convoy(Mutex<Vec<Waiting>>);

impl Convoy {
    /// Adds files; comes back when they are on the disk, or never will be.
    pub(super) fn append(&self, pool: &Pool, publish: Publish) -> Outcome {
        let outcome = Arc::new(OnceLock::new());
        self.waiting().push(Waiting {
            publish,
            outcome: Arc::clone(&outcome),
        });
        {
            let mut writer = pool.write();
            if outcome.get().is_none() {
                let waiting = std::mem::take(&mut *self.waiting());
                write_all(&mut writer, &waiting);
            }
        }
        let unknown = || Err(failed("whoever wrote it broke off"));
        outcome.get().cloned().unwrap_or_else(unknown)
    }

    fn waiting(&self) -> impl std::ops::DerefMut<Target = Vec<Waiting>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// When anything fails, each is written by itself: nobody fails for another one's sake.
fn write_all(writer: &mut Connection, waiting: &[Waiting]) {
    match (write_together(writer, waiting), waiting) {
        (Ok(outcomes), _) => {
            for (waiting, outcome) in waiting.iter().zip(outcomes) {
                let _ = waiting.outcome.set(Ok(outcome));
            }
        }
        (Err(error), [alone]) => {
            let _ = alone.outcome.set(Err(error));
        }
        (Err(_), several) => {
            for one in several {
                write_all(writer, std::slice::from_ref(one));
            }
        }
    }
}

/// One outcome for each, in their order.
fn write_together(
    writer: &mut Connection,
    waiting: &[Waiting],
) -> Result<Vec<Appended>, ServeError> {
    let transaction = writer
        .transaction_with_behavior(TransactionBehavior::Immediate)
        .map_err(told)?;
    let outcomes = waiting
        .iter()
        .map(|Waiting { publish, .. }| {
            let (gun, files) = (&publish.gun, publish.files.as_slice());
            write::append(&transaction, gun, files, publish.now, publish.renew_at)
        })
        .collect::<Result<_, _>>()?;
    transaction.commit().map_err(told)?;
    Ok(outcomes)
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::OnceLock;

    use dct_core::accept::NewFile;
    use dct_core::time::Instant;
    use dct_core::tuf::name::RoleName;
    use dct_core::tuf::name::Version;

    use super::Appended;
    use super::Convoy;
    use super::Outcome;
    use super::Pool;
    use super::Publish;
    use super::Waiting;
    use crate::store::sqlite::schema;

    fn publish(gun: &str, version: u8) -> Publish {
        Publish {
            gun: gun.parse().unwrap(),
            files: vec![NewFile {
                role: RoleName::Targets,
                version: Version::try_from(i64::from(version)).unwrap(),
                file: vec![version; 100],
            }],
            now: Instant::from_unix(1),
            renew_at: Instant::from_unix(2),
        }
    }

    fn wait(convoy: &Convoy, publish: Publish) -> Arc<OnceLock<Outcome>> {
        let outcome = Arc::default();
        convoy.waiting().push(Waiting {
            publish,
            outcome: Arc::clone(&outcome),
        });
        outcome
    }

    fn opened() -> (std::path::PathBuf, Pool) {
        let name = format!(
            "dct-convoy-{}-{:?}",
            std::process::id(),
            std::thread::current().id()
        );
        let folder = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&folder).unwrap();
        let pool = Pool::open(&folder.join("trust.db")).unwrap();
        schema::migrate(&mut pool.write(), Instant::from_unix(0)).unwrap();
        (folder, pool)
    }

    #[test]
    fn whoever_writes_takes_the_others_along() {
        let (folder, pool) = opened();
        let convoy = Convoy::default();
        let others = ["a", "b"].map(|gun| wait(&convoy, publish(gun, 1)));
        let late = wait(&convoy, publish("a", 1));
        let mine = convoy.append(&pool, publish("c", 1));
        assert_eq!(mine, Ok(Appended::Stored));
        for outcome in others {
            assert_eq!(outcome.get(), Some(&Ok(Appended::Stored)));
        }
        assert_eq!(late.get(), Some(&Ok(Appended::Conflict)));
        assert!(convoy.waiting().is_empty());
        std::fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn one_that_cannot_be_written_harms_nobody_else() {
        let (folder, pool) = opened();
        let convoy = Convoy::default();
        assert_eq!(
            convoy.append(&pool, publish("bad", 1)),
            Ok(Appended::Stored)
        );
        let sql = "UPDATE files SET body = x'00'";
        pool.write().execute_batch(sql).unwrap();
        let before = wait(&convoy, publish("a", 1));
        let bad = wait(&convoy, publish("bad", 2));
        assert_eq!(convoy.append(&pool, publish("b", 1)), Ok(Appended::Stored));
        assert_eq!(before.get(), Some(&Ok(Appended::Stored)));
        let error = bad.get().unwrap().as_ref().unwrap_err();
        assert_eq!(error.code(), "serve.damaged");
        let read = |gun: &str| {
            let sql = "SELECT count(*) FROM files f JOIN repositories r ON r.id = f.repository \
                       WHERE r.gun = ?1";
            let count: i64 = pool
                .write()
                .query_row(sql, [gun], |row| row.get(0))
                .unwrap();
            count
        };
        assert_eq!(["a", "b", "bad"].map(read), [1, 1, 1]);
        std::fs::remove_dir_all(folder).unwrap();
    }
}
