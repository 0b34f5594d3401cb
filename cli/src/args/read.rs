//! Arguments of the commands that only read: `verify`, `resolve`, `inspect` and `doctor`.
#![allow(
    clippy::doc_markdown,
    rustdoc::bare_urls,
    reason = "these comments are the help that a terminal shows"
)]

use std::path::PathBuf;
use std::str::FromStr;

use clap::Args as Group;
use dct_core::error::InputError;
use dct_core::oci::Reference;
use dct_core::tuf::name::SignerName;

use super::SigningKeys;

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

#[derive(Debug, Group)]
#[command(after_help = "Example:\n  \
dct-sign inspect registry.example/app:1.0\n  \
dct-sign inspect --report registry.example/app\n  \
dct-sign inspect --bundle app.json registry.example/app\n  \
dct-sign inspect --bundle app.json --report")]
pub(crate) struct Inspect {
    /// Images; without a tag all signed tags are shown
    #[arg(value_name = "IMAGE[:TAG]", required_unless_present = "bundle")]
    pub(crate) images: Vec<Typed>,
    /// Tables as `docker trust inspect --pretty` shows them, instead of its JSON
    #[arg(long, conflicts_with = "report")]
    pub(crate) pretty: bool,
    /// Everything there is to say about the repository's files, also where they are refused
    #[arg(long)]
    pub(crate) report: bool,
    /// With an image: keep the repository's files in FILE; without: look at those in FILE, offline
    #[arg(long, value_name = "FILE")]
    pub(crate) bundle: Option<PathBuf>,
}

#[derive(Debug, Group)]
#[command(after_help = "Example:\n  dct-sign doctor registry.example/app:1.0")]
pub(crate) struct Doctor {
    /// Image that is to be signed
    #[arg(value_name = "IMAGE[:TAG]")]
    pub(crate) image: Option<Reference>,
    #[command(flatten)]
    pub(crate) keys: SigningKeys,
}

/// An image, and the words it was named with.
#[derive(Clone, Debug)]
pub(crate) struct Typed {
    pub(crate) text: String,
    pub(crate) image: Reference,
}

impl FromStr for Typed {
    type Err = InputError;

    fn from_str(text: &str) -> Result<Self, InputError> {
        Ok(Self {
            text: text.to_owned(),
            image: text.parse()?,
        })
    }
}
