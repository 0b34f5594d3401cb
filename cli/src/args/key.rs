//! Arguments of `key`.
#![allow(
    clippy::doc_markdown,
    rustdoc::bare_urls,
    reason = "these comments are the help that a terminal shows"
)]

use std::path::PathBuf;

use clap::Subcommand;
use dct_core::tuf::name::SignerName;

use super::PassphraseFile;

#[derive(Debug, Subcommand)]
pub(crate) enum Key {
    /// Make a signer's key: NAME.pub for the owner, the private key into the trust directory
    #[command(after_help = "Example:\n  dct-sign key generate alice --dir keys")]
    Generate {
        /// The signer's name
        name: SignerName,
        /// Where NAME.pub goes
        #[arg(long, default_value = ".")]
        dir: PathBuf,
        #[command(flatten)]
        passphrase: PassphraseFile,
    },
    /// List the private keys of the trust directory
    #[command(after_help = "Example:\n  dct-sign key list -o json")]
    List,
}
