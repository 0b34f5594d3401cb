//! The stories of `core::flow` against Debian's trust server, in memory and on `PostgreSQL`, and
//! registry, judged by the `notary` client.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on must stop"
)]

mod stage;

/// Each story as two tests: one against a server that keeps everything in memory, one against
/// `PostgreSQL` with `notary-signer`.
macro_rules! on_both {
    ($($story:ident)*) => {
        mod on_memory {
            $(
                #[test]
                fn $story() {
                    super::$story(&crate::stage::Stage::on_memory());
                }
            )*
        }
        mod on_postgres {
            $(
                #[test]
                fn $story() {
                    super::$story(&crate::stage::Stage::on_postgres());
                }
            )*
        }
    };
}

mod crowd;
mod delegates;
mod hands;
mod large;
mod logins;
mod ours;
mod recordings;
mod stories;
mod theirs;
