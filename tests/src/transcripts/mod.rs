//! Golden transcripts: what a flow was given, what it asked, what real servers answered, and what
//! came of it. Every face must ask the same, to the byte. `tests/golden/ORIGIN.md` has the format.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::missing_panics_doc,
    clippy::panic,
    reason = "a test that cannot go on must stop"
)]

mod owner;
mod record;
mod replay;
mod run;
mod shape;

use std::fs;
use std::path::Path;
use std::path::PathBuf;

use serde::Deserialize;
use serde::Serialize;

pub use self::record::Servers;
pub use self::record::record;
pub use self::replay::replay;
pub use self::run::story;
pub use self::shape::shape;

/// One flow, from what it was given to what came of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Transcript {
    /// What it is given.
    pub given: Given,
    /// The bytes that it draws at random, in hexadecimal digits.
    pub random: String,
    /// Its batches, each with what may be in flight together.
    pub rounds: Vec<Vec<Exchange>>,
    /// What comes of it.
    pub outcome: Outcome,
}

/// What a face gives to a flow.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Given {
    /// Which story.
    pub flow: Flow,
    /// The moment at which everything is judged and signed.
    pub now: String,
    /// The repository's full name.
    pub gun: String,
    /// Its trust server, and what is to be done there.
    pub server: String,
    /// As a scope names it.
    pub actions: String,
    /// What both servers are shown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub login: Option<Login>,
    /// Private keys, as PEM without a passphrase. Those of a creation are root and `targets`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub keys: Vec<String>,
    /// Who may sign from the beginning, or is added.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub signers: Vec<Signer>,
    /// What is to be signed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub images: Vec<Image>,
    /// The tag to look up or to revoke.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tag: Option<String>,
    /// The role that is rotated, renewed or removed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
    /// The keys that a role is rotated to, as PEM; none when the server makes it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub new_keys: Vec<String>,
}

/// A story of `core::flow`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Flow {
    /// A repository begins.
    Create,
    /// Tags are signed into all roles that the keys may sign.
    Sign,
    /// A tag is looked up.
    Verify,
    /// A tag is taken back.
    Revoke,
    /// A signer is added.
    Add,
    /// A signer is removed.
    Remove,
    /// A base role gets other keys.
    Rotate,
    /// A role is signed again.
    Renew,
    /// The server forgets the repository.
    Delete,
}

/// A user name with its password.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Login {
    /// The user name.
    pub user: String,
    /// The password.
    pub password: String,
}

/// Someone who may sign.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signer {
    /// The name.
    pub name: String,
    /// The private key, as PEM; a creation is given its public half.
    pub key: String,
}

/// An image to sign.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Image {
    /// Its name with its tag.
    pub reference: String,
    /// Where its manifest is.
    pub registry: String,
    /// The digest that it must have.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expected: Option<String>,
}

/// A request and its answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Exchange {
    /// What is asked.
    pub request: Asked,
    /// What is answered.
    pub reply: Answered,
}

/// A request, complete; the host adds nothing but what HTTP itself needs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Asked {
    /// The method.
    pub method: String,
    /// The address.
    pub url: String,
    /// Names and values.
    pub headers: Vec<(String, String)>,
    /// The value of `Authorization`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authorization: Option<String>,
    /// The body.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub body: String,
    /// A longer answer is not read to its end.
    pub max_response: usize,
    /// How long to wait before, in milliseconds.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub delay_ms: u32,
}

/// An answer, with the headers that mean something to us.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answered {
    /// The status.
    pub status: u16,
    /// Names and values.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: String,
}

/// What comes of a flow.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Outcome {
    /// The roles that were signed and uploaded, from root down; how often another publisher was first.
    Published {
        /** The roles. */
        signed: Vec<String>,
        /** Conflicts. */
        conflicts: u32,
        /** Each tag with its digest. */
        tags: Vec<(String, String)>,
    },
    /// The digest of the tag that was looked up.
    Verified(String),
    /// The trust data is gone.
    Deleted,
    /// The code of a refusal.
    Refused(String),
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks by reference")]
const fn is_zero(number: &u32) -> bool {
    *number == 0
}

impl Transcript {
    /// Every committed transcript with its name.
    #[must_use]
    pub fn all() -> Vec<(String, Self)> {
        let mut found: Vec<(String, Self)> = fs::read_dir(folder())
            .unwrap()
            .map(|entry| {
                let path = entry.unwrap().path();
                let name = path.file_stem().unwrap().to_string_lossy().into_owned();
                let text = fs::read_to_string(&path).unwrap();
                (name, serde_json::from_str(&text).unwrap())
            })
            .collect();
        found.sort_by(|one, other| one.0.cmp(&other.0));
        found
    }

    /// Commits it under a name.
    pub fn bless(&self, name: &str) {
        let mut text = serde_json::to_string_pretty(self).unwrap();
        text.push('\n');
        fs::write(folder().join(format!("{name}.json")), text).unwrap();
    }
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("golden/transcripts")
}
