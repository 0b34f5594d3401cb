//! What was typed of the commands that look after the database. Decides nothing and reads nothing.
#![allow(
    clippy::doc_markdown,
    reason = "these comments are the help that a terminal shows"
)]

use std::path::PathBuf;

use clap::Args as Group;
use clap::ValueEnum;
use dct_core::tuf::name::Gun;

use crate::args::Data;

#[derive(Debug, Group)]
#[command(after_help = "\
Looks at everything, says what it would do, and changes nothing:

    dct-sign-server import --data /var/lib/dct-sign-server --dry-run \\
      --notary-server-db postgres://server@db.example/notaryserver \\
      --notary-signer-db postgres://signer@db.example/notarysigner

Without `--dry-run` it does it. It may be run again and again: it takes what is not here yet. A repository is moved whole or not at all, and \
what is moved is read back as clients would. Passwords of the databases come from PGPASSWORD or PGPASSFILE, as for PostgreSQL's own programs; \
the passphrases of the signer's keys from NOTARY_SIGNER_ALIAS, one for each alias, such as NOTARY_SIGNER_TIMESTAMP_1, as the signer itself had them. It exits with 0 when \
nothing was refused, left out or unsound.")]
pub(crate) struct Import {
    #[command(flatten)]
    pub(crate) data: Data,
    /// File of the sealing key [env: DCT_SIGN_SERVER_KEY, the key itself] [default: DIR/sealing.key]
    #[arg(long, value_name = "FILE")]
    pub(crate) key_file: Option<PathBuf>,
    /// PostgreSQL database of Notary's server, without a password
    #[arg(long, value_name = "URL")]
    pub(crate) notary_server_db: String,
    /// PostgreSQL database of Notary's signer, without a password
    #[arg(long, value_name = "URL")]
    pub(crate) notary_signer_db: String,
    /// File of the passphrases, one `alias=passphrase` a line [env: NOTARY_SIGNER_ALIAS for each alias]
    #[arg(long, value_name = "FILE")]
    pub(crate) passphrase_file: Option<PathBuf>,
    /// Move this repository only; may be repeated
    #[arg(long, value_name = "GUN")]
    pub(crate) gun: Vec<String>,
    /// Change nothing, and say what would be done
    #[arg(long)]
    pub(crate) dry_run: bool,
}

#[derive(Debug, Group)]
#[command(
    after_help = "Example: dct-sign-server repositories --data /var/lib/dct-sign-server -o json"
)]
pub(crate) struct Repositories {
    #[command(flatten)]
    pub(crate) data: Data,
    /// How it is printed
    #[arg(short, long, value_name = "FORM", value_enum, default_value_t = Output::Text)]
    pub(crate) output: Output,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Output {
    /// A line for each
    Text,
    /// One document
    Json,
}

#[derive(Debug, Group)]
#[command(after_help = "\
Example: dct-sign-server keys export --data /var/lib/dct-sign-server --gun registry.example/team/app \
--output keys.pem --passphrase-file passphrase

`notary key import` and `dct-sign key import` read the file.")]
pub(crate) struct Export {
    #[command(flatten)]
    pub(crate) data: Data,
    /// File of the sealing key [env: DCT_SIGN_SERVER_KEY, the key itself] [default: DIR/sealing.key]
    #[arg(long, value_name = "FILE")]
    pub(crate) key_file: Option<PathBuf>,
    /// The keys of this repository only; may be repeated
    #[arg(long, value_name = "GUN")]
    pub(crate) gun: Vec<Gun>,
    /// New file for the keys; `-` is standard output
    #[arg(long, value_name = "FILE")]
    pub(crate) output: PathBuf,
    /// File whose first line encrypts the keys [env: DCT_SIGN_SERVER_EXPORT_PASSPHRASE]
    #[arg(long, value_name = "FILE")]
    pub(crate) passphrase_file: Option<PathBuf>,
}

#[derive(Debug, Group)]
#[command(after_help = "\
Examples:

    dct-sign-server gc --data /var/lib/dct-sign-server
    dct-sign-server gc --data /var/lib/dct-sign-server --keep-versions 20 --keep-days 30 --yes --vacuum

A version goes when it is not among the newest `--keep-versions` of its role and was replaced more than `--keep-days` ago, unless it is \
one of the few that others are kept as differences to. Every root stays, and the newest version of every role.")]
pub(crate) struct Gc {
    #[command(flatten)]
    pub(crate) data: Data,
    /// Keep so many versions of every role
    #[arg(long, value_name = "N", default_value_t = 10, value_parser = clap::value_parser!(u32).range(1..))]
    pub(crate) keep_versions: u32,
    /// Keep what was current within so many days
    #[arg(long, value_name = "DAYS", default_value_t = 90)]
    pub(crate) keep_days: u32,
    /// This repository only; may be repeated
    #[arg(long, value_name = "GUN")]
    pub(crate) gun: Vec<Gun>,
    /// Do it, instead of saying what would be done
    #[arg(long)]
    pub(crate) yes: bool,
    /// Give the room back to the machine, which takes as much again while it does
    #[arg(long, requires = "yes")]
    pub(crate) vacuum: bool,
}

#[derive(Debug, Group)]
#[command(after_help = "\
Example: dct-sign-server migrate --data /var/lib/dct-sign-server --dry-run

`serve` and the other commands take the same steps by themselves; a backup first is what leads back.")]
pub(crate) struct Migrate {
    #[command(flatten)]
    pub(crate) data: Data,
    /// Change nothing, and say what would be done
    #[arg(long)]
    pub(crate) dry_run: bool,
}
