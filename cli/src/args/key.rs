//! Arguments of `key`.
#![allow(
    clippy::doc_markdown,
    rustdoc::bare_urls,
    reason = "these comments are the help that a terminal shows"
)]

use std::path::PathBuf;
use std::str::FromStr;

use clap::Subcommand;
use dct_core::error::InputError;
use dct_core::tuf::name::Gun;
use dct_core::tuf::name::RoleName;
use dct_core::tuf::name::SignerName;

use super::NewPassphraseFile;
use super::PassphraseFile;

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
    /// File a signer's private key in the trust directory
    #[command(after_help = "Example:\n  dct-sign key load --name ci ci-key.pem")]
    Load {
        /// The signer's name [default: what the file says, else `signer`]
        #[arg(long)]
        name: Option<SignerName>,
        /// Private key: a file, `-` for standard input, or `env:NAME`
        #[arg(value_name = "FILE|-|env:NAME")]
        file: String,
        #[command(flatten)]
        passphrase: PassphraseFile,
        #[command(flatten)]
        new_passphrase: NewPassphraseFile,
    },
    /// Write private keys to a file, encrypted as they are, for `key import` or `notary key import`
    #[command(
        after_help = "Example:\n  dct-sign key export --to backup.pem --gun registry.example/app"
    )]
    Export {
        /// The file, which must not be there yet
        #[arg(long, value_name = "FILE")]
        to: PathBuf,
        /// Only the keys of this repository
        #[arg(long)]
        gun: Option<Gun>,
        /// Only these keys
        #[arg(value_name = "ID")]
        ids: Vec<String>,
    },
    /// File the private keys of an export, or of any other tool
    #[command(after_help = "Example:\n  dct-sign key import backup.pem")]
    Import {
        /// The role of keys that say none [default: delegation]
        #[arg(long)]
        role: Option<Role>,
        /// The repository of `targets` and `snapshot` keys that say none
        #[arg(long)]
        gun: Option<Gun>,
        /// Private keys: files, `-` for standard input, or `env:NAME`
        #[arg(required = true, value_name = "FILE|-|env:NAME")]
        files: Vec<String>,
        #[command(flatten)]
        passphrase: PassphraseFile,
        #[command(flatten)]
        new_passphrase: NewPassphraseFile,
    },
    /// Change the passphrase of a key
    #[command(after_help = "Example:\n  dct-sign key passwd --new-passphrase-file new.txt 90acd1d")]
    Passwd {
        /// The key: its id, or the first 7 or more digits of it
        id: String,
        #[command(flatten)]
        passphrase: PassphraseFile,
        #[command(flatten)]
        new_passphrase: NewPassphraseFile,
    },
    /// Delete a key from the trust directory
    #[command(after_help = "Example:\n  dct-sign key remove 90acd1d")]
    Remove {
        /// The key: its id, or the first 7 or more digits of it
        id: String,
        /// Do not ask
        #[arg(short, long)]
        yes: bool,
    },
}

/// What a key's file may say that it is for: a role, or the name of a signer.
#[derive(Clone, Debug)]
pub(crate) struct Role(pub(crate) String);

impl FromStr for Role {
    type Err = InputError;

    fn from_str(text: &str) -> Result<Self, InputError> {
        let name = Self(text.to_owned());
        if text.parse::<RoleName>().is_ok() {
            return Ok(name);
        }
        text.parse::<SignerName>().map(|_| name)
    }
}
