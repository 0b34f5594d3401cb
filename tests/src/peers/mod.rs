//! Real peers: Debian's trust server and registry on free loopback ports, and Docker's daemon, each in a
//! folder of its own, ended when dropped.
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test without its peer has failed"
)]

mod process;

#[cfg(unix)]
pub mod dockerd;
pub mod notary_server;
pub mod pipe;
pub mod registry;

#[cfg(unix)]
pub use self::dockerd::Dockerd;
pub use self::notary_server::NotaryServer;
pub use self::registry::Registry;
