//! Arguments of `signer`.
#![allow(
    clippy::doc_markdown,
    rustdoc::bare_urls,
    reason = "these comments are the help that a terminal shows"
)]

use std::path::PathBuf;

use clap::ArgAction;
use clap::Subcommand;
use dct_core::oci::Reference;
use dct_core::tuf::name::SignerName;

use super::PassphraseFile;

#[derive(Debug, Subcommand)]
pub(crate) enum Signer {
    /// Let someone sign
    #[command(
        after_help = "Example:\n  dct-sign signer add --key alice.pub alice registry.example/app"
    )]
    Add {
        /// Public key or certificate of the signer; may be repeated
        #[arg(long, required = true, value_name = "FILE", action = ArgAction::Append)]
        key: Vec<PathBuf>,
        /// Owner's private key: a file, `-` or `env:NAME` [default: as for `sign --key`]
        #[arg(long, value_name = "FILE|-|env:NAME")]
        owner_key: Vec<String>,
        #[command(flatten)]
        passphrase: PassphraseFile,
        /// The signer's name
        name: SignerName,
        /// Repositories
        #[arg(required = true, value_name = "IMAGE")]
        images: Vec<Reference>,
    },
    /// List who may sign
    #[command(after_help = "Example:\n  dct-sign signer list registry.example/app")]
    List {
        /// The repository
        image: Reference,
    },
}
