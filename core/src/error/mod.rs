//! Every way this crate can refuse, grouped by what was refused.
//!
//! A refusal is data: a variant with its facts, a stable code, one sentence and the way out.
//! Codes, exit statuses and hints stand once, beside the variants; [`CATALOGUE`] lists them all
//! and `docs/errors.md` is printed from it. This module knows no other module's types.

#[macro_use]
mod row;

mod accept;
mod edit;
mod host;
mod import;
mod input;
mod key;
mod metadata;
mod registry;
mod serve;
mod server;
mod trust;

use alloc::string::String;
use core::fmt;

pub use self::accept::AcceptError;
pub use self::edit::EditError;
pub use self::host::HostError;
pub use self::import::ImportError;
pub use self::input::InputError;
pub use self::key::KeyError;
pub use self::metadata::MetadataError;
pub use self::registry::RegistryError;
pub use self::row::Fault;
pub use self::row::Row;
pub use self::serve::ServeError;
pub use self::server::ServerError;
pub use self::trust::TrustError;

/// Any refusal of this crate.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Error {
    /// What the caller asked for cannot be asked.
    Input(InputError),
    /// A key, a certificate or a passphrase is not what is needed.
    Key(KeyError),
    /// Bytes that claim to be metadata are not.
    Metadata(MetadataError),
    /// Well-formed metadata does not deserve trust.
    Trust(TrustError),
    /// A change cannot be made or signed.
    Edit(EditError),
    /// The registry does not answer as it must.
    Registry(RegistryError),
    /// The trust server does not answer as it must.
    Server(ServerError),
    /// An upload to our own server cannot be published.
    Accept(AcceptError),
    /// Our own server cannot run as it is asked to.
    Serve(ServeError),
    /// Something cannot be moved from a Notary service to our own.
    Import(ImportError),
    /// The machine does not give what is needed.
    Host(HostError),
}

/// Every code this crate can answer with, in the order of the documentation.
pub const CATALOGUE: &[&[Row]] = &[
    InputError::ROWS,
    KeyError::ROWS,
    MetadataError::ROWS,
    TrustError::ROWS,
    EditError::ROWS,
    RegistryError::ROWS,
    ServerError::ROWS,
    AcceptError::ROWS,
    ServeError::ROWS,
    ImportError::ROWS,
    HostError::ROWS,
];

impl Error {
    /// The stable name of this refusal, such as `trust.expired`.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        self.row().code
    }

    /// Whose move it is, and with it the exit status of a command.
    #[must_use]
    pub const fn fault(&self) -> Fault {
        self.row().fault
    }

    /// The way out, in the imperative.
    #[must_use]
    pub const fn hint(&self) -> &'static str {
        self.row().hint
    }

    /// The line of the catalogue that this refusal stands in.
    #[must_use]
    pub const fn row(&self) -> &'static Row {
        match self {
            Self::Input(error) => error.row(),
            Self::Key(error) => error.row(),
            Self::Metadata(error) => error.row(),
            Self::Trust(error) => error.row(),
            Self::Edit(error) => error.row(),
            Self::Registry(error) => error.row(),
            Self::Server(error) => error.row(),
            Self::Accept(error) => error.row(),
            Self::Serve(error) => error.row(),
            Self::Import(error) => error.row(),
            Self::Host(error) => error.row(),
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Input(error) => error.fmt(f),
            Self::Key(error) => error.fmt(f),
            Self::Metadata(error) => error.fmt(f),
            Self::Trust(error) => error.fmt(f),
            Self::Edit(error) => error.fmt(f),
            Self::Registry(error) => error.fmt(f),
            Self::Server(error) => error.fmt(f),
            Self::Accept(error) => error.fmt(f),
            Self::Serve(error) => error.fmt(f),
            Self::Import(error) => error.fmt(f),
            Self::Host(error) => error.fmt(f),
        }
    }
}

impl core::error::Error for Error {}

/// Foreign text as it may stand in a message: one line, printable, at most 80 characters.
#[must_use]
pub fn quote(text: &str) -> String {
    let mut quoted: String = text
        .chars()
        .take(80)
        .map(|c| if is_plain(c) { c } else { '\u{fffd}' })
        .collect();
    if text.chars().nth(80).is_some() {
        quoted.push('…');
    }
    quoted
}

/// Control characters could start a workflow command; direction marks could hide one.
pub(crate) fn is_plain(c: char) -> bool {
    !(c.is_control()
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}'))
}
