//! A Notary service, made by the real programs on PostgreSQL, and what `import` makes of it. The
//! clients that it had are the judges: for them nothing happened.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on must stop"
)]

mod damages;
mod desk;
mod docker;
mod document;
mod hostile;
mod memory;
mod moving;
mod options;
mod shop;

pub(crate) const PROGRAM: &str = env!("CARGO_BIN_EXE_dct-sign-server");
