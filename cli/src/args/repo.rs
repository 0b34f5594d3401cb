//! Arguments of `repo`.
#![allow(
    clippy::doc_markdown,
    rustdoc::bare_urls,
    reason = "these comments are the help that a terminal shows"
)]

use clap::Args as Group;
use clap::Subcommand;
use dct_core::oci::Reference;
use dct_core::tuf::name::RoleName;

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
        /// Keep the snapshot key: every publication then needs it
        #[arg(long)]
        local_snapshot: bool,
        #[command(flatten)]
        passphrase: PassphraseFile,
    },
    /// Show when each role expires, and who can sign it again
    #[command(after_help = "Example:\n  dct-sign repo status --days 30 registry.example/app")]
    Status {
        /// The repository
        image: Reference,
        /// Fail when a role that people sign expires within so many days
        #[arg(long)]
        days: Option<u16>,
    },
    /// Replace the keys of a base role; signed images stay as they are
    Rotate(Rotate),
    /// Sign again, unchanged, what ends soon
    Renew(Renew),
    /// Revive what has expired, or what a removed signer left behind
    Repair(Repair),
    /// Delete the trust data of a repository from the server
    Delete(Delete),
}

/// The owner's private keys.
#[derive(Debug, Group)]
pub(crate) struct OwnerKeys {
    /// Owner's private key: a file, `-` or `env:NAME`; may be repeated [default: as for `sign --key`]
    #[arg(long, value_name = "FILE|-|env:NAME")]
    pub(crate) owner_key: Vec<String>,
    #[command(flatten)]
    pub(crate) passphrase: PassphraseFile,
}

#[derive(Debug, Group)]
#[command(
    after_help = "Example:\n  dct-sign repo rotate registry.example/app targets\n  \
dct-sign repo rotate --server-managed registry.example/app snapshot"
)]
pub(crate) struct Rotate {
    /// The repository
    pub(crate) image: Reference,
    /// The role: root, targets, snapshot or timestamp
    pub(crate) role: RoleName,
    /// The trust server makes the key and signs by itself
    #[arg(long, conflicts_with_all = ["local", "key"])]
    pub(crate) server_managed: bool,
    /// You hold the key
    #[arg(long)]
    pub(crate) local: bool,
    /// New private key: a file, `-` or `env:NAME`; may be repeated
    /// [default: a new one, filed in the trust directory]
    #[arg(long, value_name = "FILE|-|env:NAME")]
    pub(crate) key: Vec<String>,
    #[command(flatten)]
    pub(crate) owner: OwnerKeys,
}

#[derive(Debug, Group)]
#[command(after_help = "Example:\n  dct-sign repo renew --days 90 registry.example/app")]
pub(crate) struct Renew {
    /// The repository
    pub(crate) image: Reference,
    /// Roles to sign again whenever they end [default: those that end soon]
    pub(crate) roles: Vec<RoleName>,
    /// How many days are soon
    #[arg(long, default_value_t = 180)]
    pub(crate) days: u16,
    /// Take over roles whose signers were removed: their content is shown, and you vouch for it
    #[arg(long)]
    pub(crate) adopt: bool,
    /// Ask nothing
    #[arg(short, long)]
    pub(crate) yes: bool,
    #[command(flatten)]
    pub(crate) owner: OwnerKeys,
}

#[derive(Debug, Group)]
#[command(after_help = "Example:\n  dct-sign repo repair registry.example/app")]
pub(crate) struct Repair {
    /// The repository
    pub(crate) image: Reference,
    /// Ask nothing
    #[arg(short, long)]
    pub(crate) yes: bool,
    #[command(flatten)]
    pub(crate) owner: OwnerKeys,
}

#[derive(Debug, Group)]
#[command(after_help = "Example:\n  dct-sign repo delete registry.example/app")]
pub(crate) struct Delete {
    /// The repository
    pub(crate) image: Reference,
    /// Forget only what this machine remembers of it
    #[arg(long)]
    pub(crate) local: bool,
    /// Ask nothing
    #[arg(short, long)]
    pub(crate) yes: bool,
}
