//! Real peers: Debian's trust server and registry on free loopback ports, and Docker's daemon, each in a
//! folder of its own, ended when dropped; and small servers for what no real one does on command.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test without its peer has failed"
)]

mod port;
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
pub mod trust_server;

use std::time::SystemTime;
use std::time::UNIX_EPOCH;

use dct_core::time::Instant;

pub use self::authority::Authority;
#[cfg(unix)]
pub use self::dockerd::Dockerd;
pub use self::notary_server::NotaryServer;
pub use self::port::free_port;
pub use self::postgres::Postgres;
pub use self::registry::Registry;
pub use self::trust_server::TrustServer;

/// The moment. Servers look at the clock, and so must whoever makes files for them.
///
/// # Panics
///
/// When the machine's clock stands before 1970.
#[must_use]
#[allow(
    clippy::disallowed_methods,
    reason = "a real server judges by the real time"
)]
pub fn now() -> Instant {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    let seconds = since.expect("a clock that is set").as_secs();
    Instant::from_unix(i64::try_from(seconds).expect("a clock that is set"))
}
