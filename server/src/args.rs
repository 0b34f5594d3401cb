//! What was typed, and the help about it. Decides nothing and reads nothing.
#![allow(
    clippy::doc_markdown,
    reason = "these comments are the help that a terminal shows"
)]

use std::net::SocketAddr;
use std::num::NonZeroU32;
use std::path::PathBuf;

use clap::Args as Group;
use clap::Parser;
use clap::Subcommand;
use clap::ValueEnum;
use dct_core::secret::Secret;

use crate::offline;

/// A trust server for Docker Content Trust.
#[derive(Debug, Parser)]
#[command(name = "dct-sign-server", version, arg_required_else_help = true)]
pub(crate) struct Args {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Serve until told to stop
    Serve(Box<Serve>),
    /// Ask the server that runs here whether it is well
    Health(Health),
    /// Seal the server's own keys anew, or write them to a file
    #[command(subcommand)]
    Keys(Keys),
    /// Read everything that is stored as clients would, and say what they could not
    #[command(after_help = "\
Example: dct-sign-server fsck --data /var/lib/dct-sign-server

It exits with 0 when every repository is sound. The server may run meanwhile; the sealing key is not asked for.")]
    Fsck(Data),
    /// List the repositories, the one whose files run out first before the others
    Repositories(offline::args::Repositories),
    /// Bring the database into the form of this release
    Migrate(offline::args::Migrate),
    /// Remove old versions; only says which, unless told otherwise
    Gc(offline::args::Gc),
    /// Take over what a Notary server and its signer keep in PostgreSQL
    Import(offline::args::Import),
}

impl Command {
    /// What it works on, if it is a database.
    pub(crate) fn data(&mut self) -> Option<&mut Data> {
        Some(match self {
            Self::Serve(typed) => &mut typed.data,
            Self::Health(_) => return None,
            Self::Keys(Keys::Rewrap(typed)) => &mut typed.data,
            Self::Keys(Keys::Export(typed)) => &mut typed.data,
            Self::Fsck(data) => data,
            Self::Repositories(typed) => &mut typed.data,
            Self::Migrate(typed) => &mut typed.data,
            Self::Gc(typed) => &mut typed.data,
            Self::Import(typed) => &mut typed.data,
        })
    }
}

/// What every command works on.
#[derive(Debug, Group)]
pub(crate) struct Data {
    /// Folder of the SQLite database, and of the sealing key
    #[arg(long = "data", value_name = "DIR")]
    pub(crate) folder: Option<PathBuf>,
    /// A PostgreSQL database, which several servers may share, instead of the folder's
    /// [env: DCT_SIGN_SERVER_DATABASE; PGPASSWORD and PGPASSFILE for its password]
    #[arg(long, value_name = "URL", conflicts_with = "database_file")]
    pub(crate) database: Option<String>,
    /// File that holds the URL of that database
    #[arg(long, value_name = "FILE")]
    pub(crate) database_file: Option<PathBuf>,
    /// The URL as a variable or the file of options says it; typed nowhere, as it may hold a password.
    #[arg(skip)]
    pub(crate) untyped: Option<Secret<String>>,
    /// File of options that are not typed, in TOML [env: DCT_SIGN_SERVER_CONFIG]
    #[arg(long, value_name = "FILE")]
    pub(crate) config: Option<PathBuf>,
}

#[derive(Debug, Group)]
#[command(after_help = "Example: dct-sign-server serve --listen 0.0.0.0:4443 \
--tls-cert server.pem --tls-key server.key --users users --data /var/lib/dct-sign-server

Every option has a variable, such as DCT_SIGN_SERVER_TLS_CERT, and a place in the file of `--config`, such as `tls-cert = \"server.pem\"`. What is \
typed counts before the variable, and the variable before the file.")]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a switch that somebody types"
)]
pub(crate) struct Serve {
    #[command(flatten)]
    pub(crate) data: Data,
    /// IP address and port to listen on
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:4443", value_parser = address)]
    pub(crate) listen: SocketAddr,
    /// Certificate chain in PEM, leaf first
    #[arg(long, value_name = "FILE", requires = "tls_key")]
    pub(crate) tls_cert: Option<PathBuf>,
    /// Private key of the certificate in PEM
    #[arg(long, value_name = "FILE", requires = "tls_cert")]
    pub(crate) tls_key: Option<PathBuf>,
    /// File of the sealing key [env: DCT_SIGN_SERVER_KEY, the key itself] [default: DIR/sealing.key]
    #[arg(long, value_name = "FILE")]
    pub(crate) key_file: Option<PathBuf>,
    /// Users who may read and publish, as `htpasswd -B` writes them
    #[arg(long, value_name = "FILE", group = "logins")]
    pub(crate) users: Option<PathBuf>,
    /// Let everybody read; only publishing takes a login
    #[arg(long, requires = "logins")]
    pub(crate) public_read: bool,
    #[command(flatten)]
    pub(crate) tokens: Tokens,
    /// Take repositories alone whose names begin so; it ends in `/` and may be given again
    #[arg(long, value_name = "PREFIX")]
    pub(crate) gun_prefix: Vec<String>,
    /// Serve plain http to other machines, behind something that speaks TLS
    #[arg(long)]
    pub(crate) allow_http: bool,
    /// Let everybody on other machines publish
    #[arg(long)]
    pub(crate) allow_anyone: bool,
    /// Do not show the inspector to browsers
    #[arg(long)]
    pub(crate) no_page: bool,
    /// Largest upload in MiB, for all whom no `--limit` names
    #[arg(long, value_name = "MIB", default_value_t = 64)]
    pub(crate) max_upload: u16,
    /// How often in a minute each user, or each address, may read, if no `--limit` names it [default: no limit]
    #[arg(long, value_name = "NUMBER")]
    pub(crate) rate_reads: Option<NonZeroU32>,
    /// How often in a minute each user, or each address, may change something, if no `--limit` names it
    /// [default: no limit]
    #[arg(long, value_name = "NUMBER")]
    pub(crate) rate_publishes: Option<NonZeroU32>,
    /// Other limits for `user:NAME`, `address:ADDR[/BITS]` or `anyone` who did not log in, such as
    /// `user:ci upload=256 reads=any publishes=600`; may be given again
    #[arg(long, value_name = "LIMITS")]
    pub(crate) limit: Vec<String>,
    /// Count for Prometheus on an address of its own, at `/metrics` [default: nowhere]
    #[arg(long, value_name = "ADDR", value_parser = address)]
    pub(crate) metrics: Option<SocketAddr>,
    /// What is written to standard error
    #[arg(long, value_name = "WHAT", value_enum, default_value_t = Loudness::Changes)]
    pub(crate) log: Loudness,
}

#[derive(Debug, Group)]
#[command(after_help = "\
Example: dct-sign-server health --listen 0.0.0.0:4443 --tls-cert server.pem

It exits with 0 when the server is well, and with 1 when not. Options that are not typed come from where `serve` takes them.")]
pub(crate) struct Health {
    /// Where it listens
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:4443", value_parser = address)]
    pub(crate) listen: SocketAddr,
    /// The certificate that it must show; without it plain http is spoken
    #[arg(long, value_name = "FILE")]
    pub(crate) tls_cert: Option<PathBuf>,
    /// Ask whether work may be sent there, and not alone whether it lives
    #[arg(long)]
    pub(crate) ready: bool,
    /// File of options that are not typed, in TOML [env: DCT_SIGN_SERVER_CONFIG]
    #[arg(long, value_name = "FILE")]
    pub(crate) config: Option<PathBuf>,
}

/// Docker's token authentication.
#[derive(Debug, Group)]
pub(crate) struct Tokens {
    /// Where clients get tokens: who brings one that allows it may read or publish
    #[arg(long = "token-realm", value_name = "URL", group = "logins", requires_all = ["service", "issuer", "token_keys"])]
    pub(crate) realm: Option<String>,
    /// What this server is called there
    #[arg(long = "token-service", value_name = "NAME", requires = "realm")]
    pub(crate) service: Option<String>,
    /// What the token service calls itself
    #[arg(long = "token-issuer", value_name = "NAME", requires = "realm")]
    pub(crate) issuer: Option<String>,
    /// Certificates by which its tokens are known, in PEM
    #[arg(
        long = "token-certs",
        value_name = "FILE",
        requires = "realm",
        group = "token_keys"
    )]
    pub(crate) certs: Option<PathBuf>,
    /// Keys by which its tokens are known, as a JSON web key set
    #[arg(
        long = "token-jwks",
        value_name = "FILE",
        requires = "realm",
        group = "token_keys"
    )]
    pub(crate) jwks: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Loudness {
    /// What changes something, and what goes wrong
    Changes,
    /// Every request
    Requests,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Keys {
    /// Seal all keys anew with another sealing key, while the server is stopped
    #[command(
        after_help = "Example: dct-sign-server keys rewrap --data /var/lib/dct-sign-server \
--new-key-file new.key"
    )]
    Rewrap(Rewrap),
    /// Write keys to a file for Notary and dct-sign, encrypted with a passphrase
    Export(offline::args::Export),
}

#[derive(Debug, Group)]
pub(crate) struct Rewrap {
    #[command(flatten)]
    pub(crate) data: Data,
    /// File of the current sealing key [env: DCT_SIGN_SERVER_KEY, the key itself] [default: DIR/sealing.key]
    #[arg(long, value_name = "FILE")]
    pub(crate) key_file: Option<PathBuf>,
    /// File of the new one; made when it is not there
    #[arg(long, value_name = "FILE")]
    pub(crate) new_key_file: PathBuf,
}

/// What a name leads to may change, and with it who can reach the server.
fn address(text: &str) -> Result<SocketAddr, &'static str> {
    let address = text.parse();
    address.map_err(|_| "it is no IP address with a port, such as `127.0.0.1:4443`")
}
