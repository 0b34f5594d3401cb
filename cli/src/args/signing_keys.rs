//! Arguments about private keys and their passphrases, which many commands share.
#![allow(
    clippy::doc_markdown,
    rustdoc::bare_urls,
    reason = "these comments are the help that a terminal shows"
)]

use std::path::PathBuf;

use clap::Args as Group;

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
    /// File with the passphrase of the keys [env: DCT_SIGN_PASSPHRASE_FILE; the text itself:
    /// DCT_SIGN_PASSPHRASE, DOCKER_CONTENT_TRUST_REPOSITORY_PASSPHRASE and others]
    #[arg(long, value_name = "FILE")]
    pub(crate) passphrase_file: Option<PathBuf>,
}

/// What a key is to be kept under from now on.
#[derive(Debug, Default, Group)]
pub(crate) struct NewPassphraseFile {
    /// File with the passphrase that the key is to have [env: DCT_SIGN_NEW_PASSPHRASE_FILE; the text
    /// itself: DCT_SIGN_NEW_PASSPHRASE]
    #[arg(long, value_name = "FILE")]
    pub(crate) new_passphrase_file: Option<PathBuf>,
}
