//! Arguments of `repo`.
#![allow(
    clippy::doc_markdown,
    rustdoc::bare_urls,
    reason = "these comments are the help that a terminal shows"
)]

use clap::Subcommand;
use dct_core::oci::Reference;

use super::PassphraseFile;

#[derive(Debug, Subcommand)]
pub(crate) enum Repo {
    /// Begin the trust data of a repository; the server signs its snapshots
    #[command(after_help = "Example:\n  dct-sign repo init registry.example/app")]
    Init {
        /// The repository
        image: Reference,
        /// Root key: a file, `-` or `env:NAME` [default: that of the trust directory, else a new one]
        #[arg(long, value_name = "FILE|-|env:NAME")]
        root_key: Option<String>,
        #[command(flatten)]
        passphrase: PassphraseFile,
    },
    /// Show when each role expires
    #[command(after_help = "Example:\n  dct-sign repo status --days 30 registry.example/app")]
    Status {
        /// The repository
        image: Reference,
        /// Fail when a role that people sign expires within so many days
        #[arg(long)]
        days: Option<u16>,
    },
}
