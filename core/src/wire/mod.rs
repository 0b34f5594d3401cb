//! What is said to registries and trust servers: requests and replies as plain data.
//!
//! Nothing here opens a connection. A [`Session`] hands out batches of [`Request`]s; a host sends
//! them as they are and hands back a [`Reply`] each. Meaning — authentication, redirects, what a
//! status says — is decided here, once; what bytes are worth is decided in `trust`, which this
//! module does not know.

mod auth;
mod client;
mod credentials;
mod echo;
mod exchange;
mod introduction;
pub mod notary;
pub mod registry;
mod service;
mod session;
mod url;

pub use self::auth::Challenge;
pub(crate) use self::client::Call;
pub use self::client::Client;
pub use self::credentials::Credentials;
pub use self::exchange::Method;
pub use self::exchange::Reply;
pub use self::exchange::Request;
pub use self::exchange::Response;
pub use self::exchange::TransportError;
pub use self::service::Service;
pub use self::session::Session;
pub use self::session::Step;
pub use self::session::Wire;
pub use self::url::Url;
