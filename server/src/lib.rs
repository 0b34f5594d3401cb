//! A trust server for Docker Content Trust: HTTP and a database around `dct_core::accept`.

pub mod store;
pub mod vault;
