//! Whether what is remembered is current. Every question is answered by a look at the database that
//! began after it was asked, so that whoever published at another server reads it here at once; and
//! all that are asked while one look is on its way share the next one.

use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::Condvar;
use std::sync::Mutex;
use std::sync::MutexGuard;
use std::sync::PoisonError;
use std::thread;
use std::thread::JoinHandle;

use dct_core::error::ServeError;
use dct_core::tuf::name::Gun;
use tokio::sync::oneshot;

use super::key;
use super::link::Link;
use super::link::Session;
use super::link::told;
use super::lock;
use super::pool::Pool;
use super::read::column;
use crate::store::cache::Cache;
use crate::store::cache::Mark;
use crate::store::failed;

/// What is told: the state of a repository, or that there is none.
pub(super) type Seen = Result<Option<Mark>, ServeError>;

/// The thread that looks, and its connection.
#[derive(Debug)]
pub(super) struct Fresh {
    desk: Arc<Desk>,
    thread: Option<JoinHandle<()>>,
}

#[derive(Debug, Default)]
struct Desk {
    waiting: Mutex<Waiting>,
    asked: Condvar,
}

#[derive(Debug, Default)]
struct Waiting {
    questions: Vec<Question>,
    /// Whether this process holds the sealing key, and the connection says so.
    holds: Hold,
    is_closed: bool,
}

#[derive(Debug)]
struct Question {
    /// None when it is only asked whether anybody answers.
    gun: Option<Gun>,
    tell: oneshot::Sender<Seen>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Hold {
    #[default]
    Nothing,
    Keys,
}

impl Fresh {
    pub(super) fn start(pool: Arc<Pool>, cache: Arc<Cache>) -> Result<Self, ServeError> {
        let desk = Arc::new(Desk::default());
        let worker = Arc::clone(&desk);
        let thread = thread::Builder::new()
            .name("fresh".into())
            .spawn(move || worker.run(&pool, &cache))
            .map_err(failed)?;
        Ok(Self {
            desk,
            thread: Some(thread),
        })
    }

    /// The state of a repository, as it is not before this was asked.
    pub(super) fn ask(&self, gun: Option<&Gun>) -> oneshot::Receiver<Seen> {
        let (tell, told) = oneshot::channel();
        let gun = gun.cloned();
        self.desk.waiting().questions.push(Question { gun, tell });
        self.desk.asked.notify_one();
        told
    }

    /// From now on the connection holds a lock, so that nobody seals the keys anew meanwhile.
    pub(super) fn hold(&self) -> oneshot::Receiver<Seen> {
        self.desk.waiting().holds = Hold::Keys;
        self.ask(None)
    }
}

impl Drop for Fresh {
    fn drop(&mut self) {
        self.desk.waiting().is_closed = true;
        self.desk.asked.notify_one();
        if let Some(thread) = self.thread.take() {
            // It fails with nobody to tell.
            let _ = thread.join();
        }
    }
}

impl Desk {
    fn waiting(&self) -> MutexGuard<'_, Waiting> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn run(&self, pool: &Pool, cache: &Cache) {
        let mut eye = Eye {
            cache,
            link: None,
            held: Hold::default(),
            proof: None,
        };
        while let Some((questions, hold)) = self.next() {
            let guns: BTreeSet<&Gun> = questions
                .iter()
                .filter_map(|one| one.gun.as_ref())
                .collect();
            let seen = eye.look(pool, hold, &guns);
            for Question { gun, tell } in questions {
                let mark = |seen: &States| seen.get(&gun?).copied();
                // Whoever asked may have gone.
                let _ = tell.send(seen.as_ref().map(mark).map_err(Clone::clone));
            }
        }
    }

    /// Waits for questions; none when there will be no more.
    fn next(&self) -> Option<(Vec<Question>, Hold)> {
        let is_idle = |waiting: &mut Waiting| waiting.questions.is_empty() && !waiting.is_closed;
        let waiting = self.asked.wait_while(self.waiting(), is_idle);
        let mut waiting = waiting.unwrap_or_else(PoisonError::into_inner);
        let questions = std::mem::take(&mut waiting.questions);
        (!waiting.is_closed).then_some((questions, waiting.holds))
    }
}

type States = BTreeMap<Gun, Mark>;

/// What looks: a connection of its own, as nobody should wait behind a publisher.
struct Eye<'a> {
    cache: &'a Cache,
    link: Option<Link>,
    held: Hold,
    /// What proved our sealing key when the lock was taken first.
    proof: Option<Vec<u8>>,
}

impl Eye<'_> {
    /// Looks once. A connection that was lost meanwhile is made again; if that fails, the next
    /// questions try.
    fn look(
        &mut self,
        pool: &Pool,
        hold: Hold,
        guns: &BTreeSet<&Gun>,
    ) -> Result<States, ServeError> {
        let guns: Vec<&str> = guns.iter().map(|gun| gun.as_str()).collect();
        let question = async |session: &mut Session| states(session, &guns).await;
        if let Some(mut known) = self.link.take().filter(Link::is_sound)
            && self.held == hold
            && let Ok(states) = known.ask(question)
        {
            self.link = Some(known);
            return Ok(states);
        }
        let mut new = pool.extra()?;
        // It may lead to a standby that took over, or to a database that was restored, where the last
        // publishes never were and others have their numbers.
        self.cache.forget_all();
        if hold == Hold::Keys {
            // The keys may have been sealed anew while there was no connection, and no lock.
            let proof = new.ask(keep)?;
            if self.proof.get_or_insert_with(|| proof.clone()) != &proof {
                let place = "this server's memory".into();
                return Err(ServeError::KeyOther { place });
            }
        }
        let states = new.ask(question)?;
        (self.link, self.held) = (Some(new), hold);
        Ok(states)
    }
}

/// Takes the lock of those who hold the sealing key, and answers with what proves that key.
async fn keep(session: &mut Session) -> Result<Vec<u8>, ServeError> {
    let lock = lock::keep_sql(lock::KEYS);
    let row = session.client.query_one(&lock, &[]).await.map_err(told)?;
    if !column::<bool>(&row, 0)? {
        return Err(ServeError::InUse);
    }
    Ok(key::check(session).await?.unwrap_or_default())
}

async fn states(session: &mut Session, guns: &[&str]) -> Result<States, ServeError> {
    let sql = "SELECT gun, id, generation FROM repositories WHERE gun = ANY($1)";
    let sql = session.statement(sql).await?;
    let rows = session.client.query(&sql, &[&guns]).await.map_err(told)?;
    let state = |row| {
        let mark = Mark {
            repository: column(row, 1)?,
            generation: column(row, 2)?,
        };
        Ok((column::<&str>(row, 0)?.parse().map_err(failed)?, mark))
    };
    rows.iter().map(state).collect()
}
