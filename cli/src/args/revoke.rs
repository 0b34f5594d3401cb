//! Arguments of `revoke`.
#![allow(
    clippy::doc_markdown,
    rustdoc::bare_urls,
    reason = "these comments are the help that a terminal shows"
)]

use clap::Args as Group;
use dct_core::oci::Reference;

use super::SigningKeys;

#[derive(Debug, Group)]
#[command(after_help = "Example:\n  dct-sign revoke registry.example/app:1.0")]
pub(crate) struct Revoke {
    /// Image; without a tag every tag is meant
    #[arg(value_name = "IMAGE[:TAG]")]
    pub(crate) image: Reference,
    /// Do not ask before all tags are revoked
    #[arg(short, long)]
    pub(crate) yes: bool,
    #[command(flatten)]
    pub(crate) keys: SigningKeys,
}
