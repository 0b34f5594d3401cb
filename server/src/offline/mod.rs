//! The commands that look after the database: what was typed is settled, done, and reported line by
//! line.

pub(crate) mod args;
mod import;
pub(crate) mod repositories;
mod secrets;

pub(crate) use self::import::import;
