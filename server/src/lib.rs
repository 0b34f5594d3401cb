//! A trust server for Docker Content Trust: HTTP and a database around `dct_core::accept`.

pub mod app;
pub mod expiries;
pub mod fsck;
pub mod gc;
mod handler;
pub mod http;
pub mod import;
pub mod keyring;
mod known;
pub mod log;
pub mod metrics;
pub mod renewal;
pub mod store;
pub mod vault;
mod wanted;
