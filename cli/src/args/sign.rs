//! Arguments of `sign`.
#![allow(
    clippy::doc_markdown,
    rustdoc::bare_urls,
    reason = "these comments are the help that a terminal shows"
)]

use clap::Args as Group;
use dct_core::oci::Digest;
use dct_core::oci::Reference;
use dct_core::tuf::name::RoleName;

use super::SigningKeys;

#[derive(Debug, Group)]
#[command(after_help = "Example:\n  \
dct-sign sign --key ci.key --digest sha256:… registry.example/app:1.0 registry.example/app:latest")]
pub(crate) struct Sign {
    /// Images with their tags
    #[arg(required = true, value_name = "IMAGE:TAG")]
    pub(crate) images: Vec<Reference>,
    /// Sign only if every tag is this image, as the push printed it
    #[arg(long)]
    pub(crate) digest: Option<Digest>,
    /// Sign into this role instead of all that the keys may sign; may be repeated
    #[arg(long)]
    pub(crate) role: Vec<RoleName>,
    /// Ask no registry: sign the digest given, of a manifest of this many bytes
    #[arg(
        long,
        value_name = "BYTES",
        requires = "digest",
        requires = "no_registry"
    )]
    pub(crate) size: Option<u64>,
    /// Ask no registry
    #[arg(long, requires = "size")]
    pub(crate) no_registry: bool,
    #[command(flatten)]
    pub(crate) keys: SigningKeys,
}
