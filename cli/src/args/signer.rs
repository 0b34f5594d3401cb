//! Arguments of `signer`.
#![allow(
    clippy::doc_markdown,
    rustdoc::bare_urls,
    reason = "these comments are the help that a terminal shows"
)]

use std::path::PathBuf;

use clap::ArgAction;
use clap::Subcommand;
use dct_core::key::KeyId;
use dct_core::oci::Reference;
use dct_core::tuf::name::SignerName;

use super::OwnerKeys;

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
        /// Begin the trust data of a repository that has none, as `repo init` does
        #[arg(long)]
        init: bool,
        #[command(flatten)]
        owner: OwnerKeys,
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
    /// Let someone sign no more; released tags stay
    #[command(after_help = "Example:\n  dct-sign signer remove alice registry.example/app")]
    Remove {
        /// Do it although released tags are lost by it
        #[arg(short, long)]
        force: bool,
        #[command(flatten)]
        owner: OwnerKeys,
        /// The signer's name
        name: SignerName,
        /// Repositories
        #[arg(required = true, value_name = "IMAGE")]
        images: Vec<Reference>,
    },
    /// Take a stolen key out of every role that people were given; released tags stay
    #[command(after_help = "Example:\n  \
dct-sign signer revoke-key 9a5fc19e94fc… registry.example/app registry.example/db")]
    RevokeKey {
        /// Do it although released tags are lost by it
        #[arg(short, long)]
        force: bool,
        #[command(flatten)]
        owner: OwnerKeys,
        /// The key's id, as `signer list` shows it
        #[arg(value_name = "ID")]
        key: KeyId,
        /// Repositories
        #[arg(required = true, value_name = "IMAGE")]
        images: Vec<Reference>,
    },
}
