//! Arguments of the commands that only read: `verify` and `resolve`.
#![allow(
    clippy::doc_markdown,
    rustdoc::bare_urls,
    reason = "these comments are the help that a terminal shows"
)]

use clap::Args as Group;
use dct_core::oci::Reference;
use dct_core::tuf::name::SignerName;

#[derive(Debug, Group)]
#[command(after_help = "Example:\n  dct-sign verify --signer alice registry.example/app:1.0")]
pub(crate) struct Verify {
    /// Image; without a tag `latest` is meant, and with a digest it must be signed as that
    #[arg(value_name = "IMAGE[:TAG][@DIGEST]")]
    pub(crate) image: Reference,
    /// This signer must have signed the very same digest; may be repeated
    #[arg(long, value_name = "NAME")]
    pub(crate) signer: Vec<SignerName>,
}

#[derive(Debug, Group)]
#[command(after_help = "Example:\n  docker pull \"$(dct-sign resolve registry.example/app:1.0)\"")]
pub(crate) struct Resolve {
    /// Image; without a tag `latest` is meant
    #[arg(value_name = "IMAGE[:TAG]")]
    pub(crate) image: Reference,
}
