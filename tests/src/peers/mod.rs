//! Real peers: Debian's trust server and registry on free loopback ports, and Docker's daemon, each in a
//! folder of its own, ended when dropped; and small servers for what no real one does on command.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test without its peer has failed"
)]

mod postgres;
mod process;

pub mod authority;
#[cfg(unix)]
pub mod dockerd;
pub mod front;
pub mod http;
pub mod notary_server;
pub mod pipe;
pub mod proxy;
pub mod registry;
pub mod relay;
pub mod tls;
pub mod token_service;

pub use self::authority::Authority;
#[cfg(unix)]
pub use self::dockerd::Dockerd;
pub use self::notary_server::NotaryServer;
pub use self::registry::Registry;
