//! Arguments of `sign`.
#![allow(
    clippy::doc_markdown,
    rustdoc::bare_urls,
    reason = "these comments are the help that a terminal shows"
)]

use std::path::PathBuf;

use clap::Args as Group;
use dct_core::oci::Digest;
use dct_core::oci::Reference;
use dct_core::tuf::name::RoleName;

use super::SigningKeys;

#[derive(Debug, Group)]
#[command(after_help = "Example:\n  \
dct-sign sign --key ci.key --digest sha256:… registry.example/app:1.0 registry.example/app:latest\n  \
docker buildx build --push --metadata-file build.json … && dct-sign sign --metadata build.json")]
pub(crate) struct Sign {
    /// Images with their tags, each perhaps with the digest that it must have
    #[arg(
        value_name = "IMAGE:TAG[@DIGEST]",
        required_unless_present = "metadata"
    )]
    pub(crate) images: Vec<Reference>,
    /// Sign what a build says it pushed: its `--metadata-file`, the outputs `metadata`, `json` or
    /// `tags` of Docker's actions; `-` is standard input
    #[arg(long, value_name = "FILE|-", conflicts_with_all = ["images", "size"])]
    pub(crate) metadata: Option<PathBuf>,
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
    /// How long to wait for a registry that does not show the push yet
    #[arg(long, value_name = "SECONDS", default_value_t = 15)]
    pub(crate) wait: u16,
    /// Do everything but publish, and show what would change; works without a key too
    #[arg(long)]
    pub(crate) dry_run: bool,
    #[command(flatten)]
    pub(crate) keys: SigningKeys,
}
