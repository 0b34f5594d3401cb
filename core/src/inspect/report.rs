//! The report itself: plain data, the same for a terminal, a workflow and a page.

use alloc::string::String;
use alloc::vec::Vec;

use serde::Serialize;

use crate::trust::Basis;

/// Everything there is to say about a repository's files.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Report {
    /// The repository.
    pub gun: String,
    /// The moment at which everything was judged.
    pub at: String,
    /// The conclusion.
    pub verdict: Verdict,
    /// Why the root is believed: `pinned`, `remembered` or `first_use`; absent when it is not.
    pub basis: Option<BasisReport>,
    /// The ids by which the root can be pinned.
    pub root_keys: Vec<String>,
    /// What ends first.
    pub first_expiry: Option<FirstExpiry>,
    /// What to look at although nothing is refused.
    pub warnings: Vec<Warning>,
    /// The roles, from root down.
    pub roles: Vec<RoleReport>,
    /// The keys, by id.
    pub keys: Vec<KeyReport>,
    /// The tags, by name.
    pub tags: Vec<TagReport>,
}

/// The conclusion about a repository.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "a face must show every case")]
pub enum Verdict {
    /// Authentic and fresh.
    Trusted,
    /// Authentic, but something expired.
    Expired,
    /// Nothing that could be checked is wrong, but something is missing.
    Incomplete,
    /// Something is not authentic.
    Refused,
}

/// Why a root is believed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "a face must show every case")]
pub enum BasisReport {
    /// A pin vouches for it.
    Pinned,
    /// It follows from one believed before.
    Remembered,
    /// Nothing does: trusted on first use.
    FirstUse,
}

impl From<Basis> for BasisReport {
    fn from(basis: Basis) -> Self {
        match basis {
            Basis::Pinned => Self::Pinned,
            Basis::Remembered => Self::Remembered,
            Basis::FirstUse => Self::FirstUse,
        }
    }
}

/// The role that expires before all others.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct FirstExpiry {
    /// The role.
    pub role: String,
    /// When, as its file says.
    pub expires: String,
    /// Whole days from now; negative once past.
    pub days_left: i64,
}

/// One role.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct RoleReport {
    /// Its name.
    pub role: String,
    /// What is believed of it.
    pub state: RoleState,
    /// Why not, when it is not.
    pub problem: Option<Problem>,
    /// The version its file states.
    pub version: Option<u32>,
    /// The expiry its file states.
    pub expires: Option<String>,
    /// Whole days until then; negative once past.
    pub days_left: Option<i64>,
    /// Whether less than six calendar months are left.
    pub near_expiry: bool,
    #[serde(skip)]
    pub(super) expires_unix: Option<i64>,
    /// The ids of the keys that may sign it.
    pub keys: Vec<String>,
    /// How many different keys these are: one key under two ids counts once.
    pub distinct_keys: usize,
    /// How many of them must.
    pub threshold: Option<u32>,
    /// The ids of those that did.
    pub signed_by: Vec<String>,
    /// For a delegation: the prefixes of names that it may sign in the end.
    pub paths: Option<Vec<String>>,
    /// The number of its tags.
    pub tags: Option<usize>,
    /// The size of its file.
    pub size: Option<usize>,
    /// The SHA-256 of its file, in hexadecimal digits.
    pub sha256: Option<String>,
}

/// What is believed of a role.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "a face must show every case")]
pub enum RoleState {
    /// The chain believes it.
    Verified,
    /// The chain believes it, but it ended.
    Expired,
    /// The chain refuses it.
    Refused,
    /// It could not be checked, because something above it is refused or missing.
    Unverified,
    /// There is no file, although there should be.
    #[default]
    Missing,
    /// It is delegated, but nothing was ever published for it.
    Unpublished,
    /// There is a file, but no believed role refers to it.
    Unreferenced,
}

/// A refusal, in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Problem {
    /// Its stable code.
    pub code: &'static str,
    /// The thing and the fact.
    pub message: String,
    /// The way out.
    pub hint: &'static str,
}

/// One key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct KeyReport {
    /// Its id in metadata.
    pub id: String,
    /// The id that its private key is filed under.
    pub canonical_id: Option<String>,
    /// Its type in metadata.
    pub keytype: String,
    /// Its algorithm and size.
    pub algorithm: Option<String>,
    /// The certificate it stands in.
    pub certificate: Option<CertificateReport>,
    /// The roles that it may sign.
    pub roles: Vec<String>,
}

/// The certificate of a key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct CertificateReport {
    /// Whom it names.
    pub common_name: String,
    /// From when it is valid.
    pub not_before: String,
    /// Until when.
    pub not_after: String,
    /// Whole days until then; negative once past.
    pub days_left: i64,
    /// Whether less than six calendar months are left.
    pub near_expiry: bool,
}

/// One tag.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct TagReport {
    /// Its name.
    pub name: String,
    /// The role that Docker believes about it; absent when Docker ignores the tag.
    pub released_by: Option<String>,
    /// The digest released, in hexadecimal digits.
    pub sha256: Option<String>,
    /// The size released.
    pub size: Option<u64>,
    /// The signers that record the same digest, as `docker trust inspect` counts them.
    pub signers: Vec<String>,
    /// Every role that records it.
    pub carried_by: Vec<CarrierReport>,
}

/// A role's record of a tag.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct CarrierReport {
    /// The role.
    pub role: String,
    /// Its digest, in hexadecimal digits; absent when it records none that can be used.
    pub sha256: Option<String>,
    /// Its size.
    pub size: u64,
    /// Whether the digest is the one released.
    pub agrees: bool,
    /// The signer's remarks, as JSON text.
    pub custom: Option<String>,
}

/// Something to look at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Warning {
    /// Its stable code.
    pub code: &'static str,
    /// The role, key or tag meant.
    pub subject: String,
    /// One sentence.
    pub message: String,
}
