//! What was typed, and the help about it. Decides nothing and reads nothing.
#![allow(
    clippy::doc_markdown,
    rustdoc::bare_urls,
    reason = "these comments are the help that a terminal shows"
)]

mod key;
mod read;
mod repo;
mod revoke;
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
pub(crate) use self::key::Role;
pub(crate) use self::read::Doctor;
pub(crate) use self::read::Inspect;
pub(crate) use self::read::Resolve;
pub(crate) use self::read::Typed;
pub(crate) use self::read::Verify;
pub(crate) use self::repo::OwnerKeys;
pub(crate) use self::repo::Renew;
pub(crate) use self::repo::Repair;
pub(crate) use self::repo::Repo;
pub(crate) use self::repo::Rotate;
pub(crate) use self::revoke::Revoke;
pub(crate) use self::sign::Sign;
pub(crate) use self::signer::Signer;
pub(crate) use self::signing_keys::NewPassphraseFile;
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
#[derive(Debug, Default, Group)]
#[command(next_help_heading = "Common options")]
pub(crate) struct Options {
    /// Trust server [env: DCT_SIGN_SERVER, DOCKER_CONTENT_TRUST_SERVER] [default: https://REGISTRY]
    #[arg(long, global = true, value_name = "URL")]
    pub(crate) server: Option<Url>,
    /// Believe only a root with this key; may be repeated [env: DCT_SIGN_ROOT_KEY_ID]
    #[arg(long, global = true, value_name = "ID")]
    pub(crate) root_key_id: Vec<KeyId>,
    /// Believe only roots that this file vouches for: Notary's `trust_pinning` or Mirantis'
    /// `content-trust` [env: DCT_SIGN_PIN_FILE]
    #[arg(long, global = true, value_name = "FILE")]
    pub(crate) pin_file: Option<PathBuf>,
    /// Believe the TLS authorities of this PEM file too [env: DCT_SIGN_CA_CERT]
    #[arg(long, global = true, value_name = "FILE")]
    pub(crate) ca_cert: Option<PathBuf>,
    /// Allow plain http to other machines [env: DCT_SIGN_ALLOW_HTTP]
    #[arg(long, global = true)]
    pub(crate) allow_http: bool,
    /// Seconds that one request may take [env: DCT_SIGN_TIMEOUT] [default: 60]
    #[arg(long, global = true, value_name = "SECONDS")]
    pub(crate) timeout: Option<u16>,
    /// Docker's configuration folder [env: DCT_SIGN_CONFIG, DOCKER_CONFIG] [default: ~/.docker]
    #[arg(long, global = true, value_name = "DIR")]
    pub(crate) config: Option<PathBuf>,
    /// Keys and what is remembered [env: DCT_SIGN_TRUST_DIR] [default: `trust` in that folder]
    #[arg(long, global = true, value_name = "DIR")]
    pub(crate) trust_dir: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) logins: LoginOptions,
    /// How results are printed [env: DCT_SIGN_OUTPUT] [default: text]
    #[arg(short, long, global = true, value_enum)]
    pub(crate) output: Option<Output>,
    /// Say nothing but results and refusals [env: DCT_SIGN_QUIET]
    #[arg(short, long, global = true, conflicts_with = "verbose")]
    pub(crate) quiet: bool,
    /// Say where logins, keys and settings come from [env: DCT_SIGN_VERBOSE]
    #[arg(short, long, global = true)]
    pub(crate) verbose: bool,
}

/// Who we are, when it is not what Docker or podman have stored.
#[derive(Debug, Default, Group)]
pub(crate) struct LoginOptions {
    /// User name for registry and trust server [env: DCT_SIGN_USERNAME]
    #[arg(long, global = true, value_name = "NAME")]
    pub(crate) username: Option<String>,
    /// File with the password or token of that user [env: DCT_SIGN_PASSWORD_FILE; the text itself:
    /// DCT_SIGN_PASSWORD]
    #[arg(long, global = true, value_name = "FILE")]
    pub(crate) password_file: Option<PathBuf>,
    /// Another user name for the trust server [env: DCT_SIGN_NOTARY_USERNAME, NOTARY_AUTH]
    #[arg(long, global = true, value_name = "NAME")]
    pub(crate) notary_username: Option<String>,
    /// File with that user's password [env: DCT_SIGN_NOTARY_PASSWORD_FILE; the text itself:
    /// DCT_SIGN_NOTARY_PASSWORD]
    #[arg(long, global = true, value_name = "FILE")]
    pub(crate) notary_password_file: Option<PathBuf>,
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
    /// Show a repository's trust data
    Inspect(Inspect),
    /// Take the signatures of a tag back
    Revoke(Revoke),
    /// Look for what would keep you from signing, without changing anything
    Doctor(Doctor),
    /// Make keys, and look after those of this machine
    #[command(subcommand)]
    Key(Key),
    /// Set up repositories and look after them
    #[command(subcommand)]
    Repo(Repo),
    /// Say who may sign
    #[command(subcommand)]
    Signer(Signer),
}
