//! One connection, its prepared statements and the small runtime that moves it while somebody
//! waits for an answer. It belongs to one thread at a time.

use std::collections::BTreeMap;
use std::error::Error;
use std::time::Duration;

use dct_core::error::ServeError;
use tokio::runtime::Builder;
use tokio::runtime::Runtime;
use tokio::task::yield_now;
use tokio::time::timeout;
use tokio_postgres::Client;
use tokio_postgres::NoTls;
use tokio_postgres::Statement;
use tokio_postgres::error::SqlState;

use super::address::Address;
use crate::store::failed;

/// What holds for every connection, before its first question. A process that hangs in a
/// transaction must not keep the others waiting for ever, and what is answered with 200 must be on
/// a disk, whatever a database or its role was told. No question here takes as long as compiling it.
const BEGIN: &str = "
SET statement_timeout = '30s';
SET lock_timeout = '20s';
SET idle_in_transaction_session_timeout = '60s';
SELECT set_config('synchronous_commit', 'on', false)
WHERE current_setting('synchronous_commit') = 'off';
SELECT set_config('jit', 'off', false) WHERE current_setting('jit', true) = 'on';
";

/// Longer than any statement may take: then nobody is there any more.
const PATIENCE: Duration = Duration::from_secs(45);

/// A connection.
#[derive(Debug)]
pub(super) struct Link {
    motor: Motor,
    session: Session,
    /// Nothing went wrong on it, and no transaction is open.
    is_sound: bool,
}

/// What can be asked on it.
#[derive(Debug)]
pub(super) struct Session {
    pub(super) client: Client,
    statements: BTreeMap<&'static str, Statement>,
}

impl Session {
    /// A statement that the database knows already, or does from now on.
    pub(super) async fn statement(&mut self, sql: &'static str) -> Result<Statement, ServeError> {
        if let Some(statement) = self.statements.get(sql) {
            return Ok(statement.clone());
        }
        let statement = self.client.prepare(sql).await.map_err(told)?;
        self.statements.insert(sql, statement.clone());
        Ok(statement)
    }
}

impl Link {
    pub(super) fn open(address: &Address) -> Result<Self, ServeError> {
        let motor = Motor::start()?;
        let client = motor.run(async {
            let client = connect(address).await?;
            client.batch_execute(BEGIN).await?;
            Ok(client)
        });
        Ok(Self {
            motor,
            session: Session {
                client: client?.map_err(|error| address.named(told(error)))?,
                statements: BTreeMap::new(),
            },
            is_sound: true,
        })
    }

    /// Asks, and waits for the answer. After a failure the connection is not used again.
    pub(super) fn ask<T>(
        &mut self,
        question: impl AsyncFnOnce(&mut Session) -> Result<T, ServeError>,
    ) -> Result<T, ServeError> {
        self.is_sound = false;
        let session = &mut self.session;
        let answer = async { timeout(PATIENCE, question(session)).await };
        let answer = self.motor.run(answer)?;
        let answer = answer.unwrap_or_else(|_| Err(unreachable("it does not answer")));
        self.is_sound = answer.is_ok();
        answer
    }

    /// Whether it can be used again. One that was ended by the other side while nobody asked
    /// anything is noticed here.
    pub(super) fn is_sound(&self) -> bool {
        self.is_sound && {
            let moved = self.motor.run(yield_now());
            moved.is_ok() && !self.session.client.is_closed()
        }
    }
}

/// What moves a connection, while its thread waits for something on it.
#[derive(Debug)]
struct Motor(Option<Runtime>);

impl Motor {
    fn start() -> Result<Self, ServeError> {
        let runtime = Builder::new_current_thread().enable_all().build();
        runtime.map(|runtime| Self(Some(runtime))).map_err(failed)
    }

    fn run<T>(&self, what: impl Future<Output = T>) -> Result<T, ServeError> {
        match &self.0 {
            Some(runtime) => Ok(runtime.block_on(what)),
            None => Err(failed("its connection has ended")),
        }
    }
}

impl Drop for Motor {
    fn drop(&mut self) {
        // It may be dropped where waiting is not allowed, and has nothing to wait for.
        if let Some(runtime) = self.0.take() {
            runtime.shutdown_background();
        }
    }
}

async fn connect(address: &Address) -> Result<Client, tokio_postgres::Error> {
    match &address.tls {
        None => {
            let (client, connection) = address.config.connect(NoTls).await?;
            tokio::spawn(connection);
            Ok(client)
        }
        Some(tls) => {
            let (client, connection) = address.config.connect(tls.clone()).await?;
            tokio::spawn(connection);
            Ok(client)
        }
    }
}

/// A failure as ours: one that goes by itself, or one that somebody must mend.
#[allow(clippy::needless_pass_by_value, reason = "it stands behind `map_err`")]
pub(super) fn told(error: tokio_postgres::Error) -> ServeError {
    let Some(refusal) = error.as_db_error() else {
        let source = error.source().map(|source| format!(": {source}"));
        return unreachable(&format!("{error}{}", source.unwrap_or_default()));
    };
    let fact = format!("{} ({})", refusal.message(), refusal.code().code());
    if *refusal.code() == SqlState::DISK_FULL {
        ServeError::DiskFull { fact }
    } else if passes(refusal.code()) {
        unreachable(&fact)
    } else {
        ServeError::Database { fact }
    }
}

/// Whether the database is about to start or to stop, has no connection left, or only reads: by the
/// next question it may be otherwise, or another machine may have its place. What took too long is
/// not asked again.
fn passes(code: &SqlState) -> bool {
    let classes = ["08", "53", "57", "58"];
    *code == SqlState::READ_ONLY_SQL_TRANSACTION
        || *code == SqlState::IDLE_IN_TRANSACTION_SESSION_TIMEOUT
        || (*code != SqlState::QUERY_CANCELED
            && classes.iter().any(|class| code.code().starts_with(class)))
}

pub(super) fn unreachable(fact: &str) -> ServeError {
    ServeError::Unreachable { fact: fact.into() }
}
