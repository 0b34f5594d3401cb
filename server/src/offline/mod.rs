//! The commands that look after the database: what was typed is settled, done, and reported line by
//! line.

pub(crate) mod args;
mod export;
mod gc;
mod import;
mod migrate;
pub(crate) mod repositories;
mod secrets;

pub(crate) use self::export::export;
pub(crate) use self::gc::gc;
pub(crate) use self::import::import;
pub(crate) use self::migrate::migrate;
