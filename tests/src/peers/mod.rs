//! Real peers: Debian's trust server and registry on free loopback ports, in a folder of their own,
//! ended when dropped.
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test without its peer has failed"
)]

mod process;

pub mod notary_server;
pub mod pipe;
pub mod registry;
pub mod trust_server;

pub use self::notary_server::NotaryServer;
pub use self::registry::Registry;
pub use self::trust_server::TrustServer;
