//! Publishes that come at the same time share one transaction, and so one wait for the disk.

use std::fmt;
use std::sync::Arc;
use std::sync::Mutex;
use std::sync::OnceLock;
use std::sync::PoisonError;

use dct_core::error::ServeError;
use dct_core::time::Instant;
use dct_core::tuf::name::Gun;
use rusqlite::Connection;
use rusqlite::TransactionBehavior;

use super::failed;
use super::pool::Pool;
use super::told;
use super::write;
use crate::store::states::Next;

/// New files of one repository, for which its publisher waits.
pub(super) struct Publish {
    pub(super) gun: Gun,
    pub(super) files: Vec<Next>,
    pub(super) now: Instant,
    pub(super) renew_at: Instant,
}

/// The row of each file; none when another publisher was first.
type Outcome = Result<Option<Vec<i64>>, ServeError>;

struct Waiting {
    publish: Arc<Publish>,
    outcome: Arc<OnceLock<Outcome>>,
}

/// Those who wait for the connection that writes. Whoever has it next takes them all along.
#[derive(Default)]
pub(super) struct Convoy(Mutex<Vec<Waiting>>);

impl Convoy {
    /// Adds files; comes back when they are on the disk, or never will be.
    pub(super) fn append(&self, pool: &Pool, publish: Arc<Publish>) -> Outcome {
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

impl fmt::Debug for Convoy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Convoy").finish_non_exhaustive()
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
) -> Result<Vec<Option<Vec<i64>>>, ServeError> {
    let transaction = writer
        .transaction_with_behavior(TransactionBehavior::Immediate)
        .map_err(told)?;
    let outcomes = waiting
        .iter()
        .map(|one| write::append(&transaction, &one.publish))
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

    use super::Convoy;
    use super::Outcome;
    use super::Pool;
    use super::Publish;
    use super::Waiting;
    use crate::store::line::Ladder;
    use crate::store::sqlite::schema;
    use crate::store::states::Next;

    fn publish(gun: &str, version: u8) -> Arc<Publish> {
        let new = NewFile {
            role: RoleName::Targets,
            version: Version::try_from(i64::from(version)).unwrap(),
            file: vec![version; 100],
        };
        let placed = Ladder::default().place(&new).unwrap();
        Arc::new(Publish {
            gun: gun.parse().unwrap(),
            files: vec![Next { new, placed }],
            now: Instant::from_unix(1),
            renew_at: Instant::from_unix(2),
        })
    }

    fn wait(convoy: &Convoy, publish: Arc<Publish>) -> Arc<OnceLock<Outcome>> {
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

    fn is_stored(outcome: Option<&Outcome>) -> bool {
        matches!(outcome, Some(Ok(Some(rows))) if rows.len() == 1)
    }

    #[test]
    fn whoever_writes_takes_the_others_along() {
        let (folder, pool) = opened();
        let convoy = Convoy::default();
        let others = ["a", "b"].map(|gun| wait(&convoy, publish(gun, 1)));
        let late = wait(&convoy, publish("a", 1));
        let mine = convoy.append(&pool, publish("c", 1));
        assert!(is_stored(Some(&mine)), "{mine:?}");
        for outcome in others {
            assert!(is_stored(outcome.get()), "{outcome:?}");
        }
        assert_eq!(late.get(), Some(&Ok(None)));
        assert!(convoy.waiting().is_empty());
        std::fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn one_that_cannot_be_written_harms_nobody_else() {
        let (folder, pool) = opened();
        let convoy = Convoy::default();
        let sql = "CREATE TRIGGER refuses BEFORE INSERT ON files WHEN NEW.version = 13 \
                   BEGIN SELECT RAISE(ABORT, 'unlucky'); END";
        pool.write().execute_batch(sql).unwrap();
        let before = wait(&convoy, publish("a", 1));
        let bad = wait(&convoy, publish("bad", 13));
        let mine = convoy.append(&pool, publish("b", 1));
        assert!(is_stored(Some(&mine)), "{mine:?}");
        assert!(is_stored(before.get()), "{before:?}");
        let error = bad.get().unwrap().as_ref().unwrap_err();
        assert_eq!(error.code(), "serve.database");
        let names = "SELECT group_concat(gun) FROM repositories";
        let names: String = pool.write().query_row(names, [], |row| row.get(0)).unwrap();
        assert_eq!(names, "a,b");
        std::fs::remove_dir_all(folder).unwrap();
    }
}
