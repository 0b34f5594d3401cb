//! What was typed, and the help about it. Decides nothing and reads nothing.
#![allow(
    clippy::doc_markdown,
    rustdoc::bare_urls,
    reason = "these comments are the help that a terminal shows"
)]

mod key;
mod read;
mod repo;
mod sign;
mod signer;
mod signing_keys;

use std::path::PathBuf;

use clap::Args as Group;
use clap::Parser;
use clap::Subcommand;
use clap::ValueEnum;
use dct_core::key::KeyId;
use dct_core::wire::Url;

pub(crate) use self::key::Key;
pub(crate) use self::read::Resolve;
pub(crate) use self::read::Verify;
pub(crate) use self::repo::OwnerKeys;
pub(crate) use self::repo::Renew;
pub(crate) use self::repo::Repair;
pub(crate) use self::repo::Repo;
pub(crate) use self::repo::Rotate;
pub(crate) use self::sign::Sign;
pub(crate) use self::signer::Signer;
pub(crate) use self::signing_keys::PassphraseFile;
pub(crate) use self::signing_keys::SigningKeys;

/// Sign and verify image tags with Docker Content Trust, without Docker.
#[derive(Debug, Parser)]
#[command(name = "dct-sign", version, arg_required_else_help = true)]
#[command(
    after_help = "Exit status: 0 done or already so, 1 unexpected, 2 usage, 3 key or passphrase, \
4 registry, 5 trust server, 6 digest mismatch, 7 verification or expiry, 8 conflict after retries."
)]
pub(crate) struct Args {
    #[command(flatten)]
    pub(crate) options: Options,
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// What every command understands.
#[derive(Debug, Group)]
#[command(next_help_heading = "Common options")]
pub(crate) struct Options {
    /// Trust server [env: DCT_SIGN_SERVER, DOCKER_CONTENT_TRUST_SERVER] [default: https://REGISTRY]
    #[arg(long, global = true, value_name = "URL")]
    pub(crate) server: Option<Url>,
    /// Believe only a root with this key; may be repeated
    #[arg(long, global = true, value_name = "ID")]
    pub(crate) root_key_id: Vec<KeyId>,
    /// Believe the TLS authorities of this PEM file too
    #[arg(long, global = true, value_name = "FILE")]
    pub(crate) ca_cert: Option<PathBuf>,
    /// Allow plain http to other machines
    #[arg(long, global = true)]
    pub(crate) allow_http: bool,
    /// Seconds that one request may take
    #[arg(long, global = true, value_name = "SECONDS", default_value_t = 60)]
    pub(crate) timeout: u16,
    /// Docker's configuration folder [env: DOCKER_CONFIG] [default: ~/.docker]
    #[arg(long, global = true, value_name = "DIR")]
    pub(crate) config: Option<PathBuf>,
    /// How results are printed
    #[arg(short, long, global = true, value_enum, default_value_t = Output::Text)]
    pub(crate) output: Output,
    /// Say nothing but results and refusals
    #[arg(short, long, global = true, conflicts_with = "verbose")]
    pub(crate) quiet: bool,
    /// Say where logins, keys and settings come from
    #[arg(short, long, global = true)]
    pub(crate) verbose: bool,
}

/// The form of results.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Output {
    /// Lines.
    Text,
    /// One JSON value.
    Json,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Sign tags that are in a registry
    Sign(Sign),
    /// Check that a tag is signed, and print what it is
    Verify(Verify),
    /// Print a signed tag as NAME@DIGEST and nothing else
    Resolve(Resolve),
    /// Make and list keys
    #[command(subcommand)]
    Key(Key),
    /// Set up repositories and look after them
    #[command(subcommand)]
    Repo(Repo),
    /// Say who may sign
    #[command(subcommand)]
    Signer(Signer),
}
