//! `migrate`: the steps to the form of this release, taken when somebody says so.

use dct_core::error::Error;
use dct_core::error::ServeError;
use dct_core::time::Instant;

use super::args;
use crate::say;
use crate::settings;

/// Takes the steps, or says which there are.
pub(crate) fn migrate(typed: &args::Migrate, now: Instant) -> Result<(), Error> {
    let database = settings::database(&typed.data)?;
    let (found, known) = database.form()?;
    if found > known {
        return Err(ServeError::Schema { found, known }.into());
    }
    if found == known {
        say(&format!("the database has the form {known}, the newest"));
        return Ok(());
    }
    if typed.dry_run {
        say(&format!(
            "would take the database from the form {found} to {known}"
        ));
        return Ok(());
    }
    let _lock = database.lock()?;
    database.open(now)?;
    say(&format!(
        "took the database from the form {found} to {known}"
    ));
    Ok(())
}
