//! HTTP around the handlers: connections, limits, logins and the words of Notary's answers.

mod admission;
mod allowances;
pub(crate) mod answer;
pub(crate) mod auth;
pub(crate) mod cors;
mod doors;
pub(crate) mod multipart;
mod patient;
mod prefixes;
mod rates;
mod room;
pub(crate) mod route;
pub mod scrape;
mod serve;
mod service;
mod tls;

pub use self::allowances::Allowances;
pub use self::auth::Auth;
pub use self::auth::Readers;
pub use self::auth::Terms;
pub use self::prefixes::Prefixes;
pub use self::serve::Limits;
pub use self::serve::Page;
pub use self::serve::Server;
pub use self::serve::THREADS;
pub use self::tls::Identity;
