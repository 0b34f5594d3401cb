//! A connection outside the pool, for what takes as long as it takes: one question after another,
//! and each waits for its answer.

use dct_core::error::ServeError;
use postgres::Client;
use postgres::NoTls;
use tokio_postgres::config::TargetSessionAttrs;

use super::address::Address;
use super::link::told;

impl Address {
    /// Connects, to a standby that only reads as well.
    ///
    /// # Errors
    ///
    /// When nobody answers, or does not let us in.
    pub fn connect(&self) -> Result<Client, postgres::Error> {
        let mut config = self.config.clone();
        config.target_session_attrs(TargetSessionAttrs::Any);
        let config = postgres::Config::from(config);
        match &self.tls {
            None => config.connect(NoTls),
            Some(tls) => config.connect(tls.clone()),
        }
    }

    fn reached(&self) -> Result<Client, ServeError> {
        self.connect().map_err(|error| self.named(told(error)))
    }

    /// How many steps towards the current form a database has taken, and how many there are.
    ///
    /// # Errors
    ///
    /// When the database fails.
    pub fn form(&self) -> Result<(i64, i64), ServeError> {
        let mut client = self.reached()?;
        let is_there = "SELECT to_regclass('migrations') IS NOT NULL";
        let is_there = client.query_one(is_there, &[]).map_err(told)?;
        if !is_there.try_get(0).map_err(told)? {
            return Ok((0, super::schema::known()));
        }
        let taken = "SELECT coalesce(max(number), 0) FROM migrations";
        let taken = client.query_one(taken, &[]).map_err(told)?;
        Ok((taken.try_get(0).map_err(told)?, super::schema::known()))
    }

    /// Makes the room of what was removed free for what comes.
    pub(super) fn vacuum(&self) -> Result<(), ServeError> {
        let mut client = self.reached()?;
        client.batch_execute("VACUUM files").map_err(told)
    }
}
