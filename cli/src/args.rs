//! What was typed, and the help about it. Decides nothing and reads nothing.
#![allow(
    clippy::doc_markdown,
    rustdoc::bare_urls,
    reason = "these comments are the help that a terminal shows"
)]

use std::path::PathBuf;

use clap::ArgAction;
use clap::Args as Group;
use clap::Parser;
use clap::Subcommand;
use clap::ValueEnum;
use dct_core::key::KeyId;
use dct_core::oci::Digest;
use dct_core::oci::Reference;
use dct_core::tuf::name::RoleName;
use dct_core::tuf::name::SignerName;
use dct_core::wire::Url;

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

/// Whose signature it is to be.
#[derive(Debug, Default, Group)]
pub(crate) struct SigningKeys {
    /// Private key: a file, `-` for standard input, or `env:NAME`; may be repeated
    /// [env: DCT_SIGN_KEY] [default: what fits of the trust directory]
    #[arg(long, value_name = "FILE|-|env:NAME")]
    pub(crate) key: Vec<String>,
    #[command(flatten)]
    pub(crate) passphrase: PassphraseFile,
}

#[derive(Debug, Default, Group)]
pub(crate) struct PassphraseFile {
    /// File with the passphrase of the keys
    /// [env: DCT_SIGN_PASSPHRASE, DOCKER_CONTENT_TRUST_REPOSITORY_PASSPHRASE]
    #[arg(long, value_name = "FILE")]
    pub(crate) passphrase_file: Option<PathBuf>,
}

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
        #[command(flatten)]
        passphrase: PassphraseFile,
    },
    /// Show when each role expires
    #[command(after_help = "Example:\n  dct-sign repo status --days 30 registry.example/app")]
    Status {
        /// The repository
        image: Reference,
        /// Fail when a role that people sign expires within so many days
        #[arg(long)]
        days: Option<u16>,
    },
}

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
