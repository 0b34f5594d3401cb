//! May this upload be published? The trust server's question, without the server (spec §6.3).
//!
//! What is stored and what is uploaded go in; the files to store come out, snapshot and timestamp
//! signed among them, or the reason why not. Nothing is accepted that a client could not read
//! afterwards: the last step is a client's own walk down the new chain.

mod chain;
mod pen;
mod refusal;
mod renew;
mod root;
mod seen;
mod walk;

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use rand_core::TryCryptoRng;

use self::chain::Chain;
use self::pen::Pen;
pub use self::refusal::Part;
pub use self::refusal::Refusal;
pub use self::renew::Ahead;
pub use self::renew::renew;
pub use self::seen::Seen;
use crate::error::AcceptError;
use crate::error::MetadataError;
use crate::error::quote;
use crate::json::Reader;
use crate::key::PrivateKey;
use crate::time::Expires;
use crate::time::Instant;
use crate::tuf::Envelope;
use crate::tuf::name::Gun;
use crate::tuf::name::RoleName;
use crate::tuf::name::Version;

/// How long a timestamp lives, in days (spec §1.1).
pub const TIMESTAMP_DAYS: i64 = 14;

/// How many days before its end a timestamp is signed again that nobody reads: whoever comes then finds
/// it good, and a long weekend is enough to mend what keeps it from being signed.
pub const LAST_DAYS: i64 = 3;

/// How many days after its signing one is signed again that somebody reads: half of its life.
pub const HALF_DAYS: i64 = 7;

/// The current file of a role.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(clippy::exhaustive_structs, reason = "a file and what is stored of it")]
pub struct Current {
    /// Its version.
    pub version: Version,
    /// The file, to the byte.
    pub file: Vec<u8>,
}

/// A repository as it is stored; a new one has no files.
#[derive(Clone, Debug)]
#[expect(
    clippy::exhaustive_structs,
    reason = "a name and what is stored under it"
)]
pub struct Stored {
    /// Its name.
    pub gun: Gun,
    /// The current file of every role.
    pub files: BTreeMap<RoleName, Current>,
}

/// A file to store.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(clippy::exhaustive_structs, reason = "a file and where it belongs")]
pub struct NewFile {
    /// Its role.
    pub role: RoleName,
    /// Its version.
    pub version: Version,
    /// The file, to the byte.
    pub file: Vec<u8>,
}

/// What becomes of an upload that is not refused.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(clippy::exhaustive_enums, reason = "an upload is news or it is not")]
pub enum Accepted {
    /// The very files that are current: the answer to an earlier upload was lost.
    Known,
    /// The files to store together, in the order of the chain.
    New(Vec<NewFile>),
}

/// Judges an upload: the files by their roles.
///
/// An upload without any file asks for a new snapshot and timestamp, as Notary's client does when
/// it has nothing to say. A timestamp is read and ignored: it is the server's to sign. What was `seen`
/// with earlier uploads, or nothing, makes no difference but in time.
///
/// # Errors
///
/// The first reason why the upload cannot be published.
pub fn accept(
    stored: &Stored,
    mut upload: BTreeMap<RoleName, Vec<u8>>,
    keys: &[PrivateKey],
    seen: &mut Seen,
    now: Instant,
    rng: &mut impl TryCryptoRng,
) -> Result<Accepted, Refusal> {
    for (role, file) in &upload {
        check_form(role, file).map_err(Refusal::malformed)?;
    }
    upload.remove(&RoleName::Timestamp);
    let offered = upload.len();
    upload.retain(|role, file| {
        stored
            .files
            .get(role)
            .is_none_or(|known| known.file != *file)
    });
    if upload.is_empty() && offered > 0 {
        return Ok(Accepted::Known);
    }
    let mut chain = Chain::begin(stored, upload.remove(&RoleName::Root), seen, now)?;
    let snapshot = upload.remove(&RoleName::Snapshot);
    let mut roles = Vec::from_iter(upload);
    roles.sort_by_key(|(role, _)| (role.depth(), role.clone()));
    for (role, file) in roles {
        chain.take_targets(role, file)?;
    }
    let mut pen = Pen::with(keys, rng);
    match snapshot {
        Some(file) => chain.take_snapshot(file)?,
        None => chain.sign_snapshot(&mut pen)?,
    }
    chain.sign_timestamp(&mut pen)?;
    chain.walk()?;
    let (files, learnt) = chain.into_parts();
    *seen = learnt;
    Ok(Accepted::New(files))
}

/// Refuses what is not metadata of any kind, before anything is asked about it (spec §6.3).
fn check_form(role: &RoleName, file: &[u8]) -> Result<(), MetadataError> {
    let envelope = Envelope::parse(role, file.to_vec())?;
    let signed = envelope.signed();
    Reader::new(signed).object("signed", |name, value| match &*name {
        "_type" => value.string("_type").map(drop),
        "version" => value.integer("version").map(drop),
        "expires" => {
            let text = value.string("expires")?;
            let moment: Result<Expires, _> = text.parse();
            moment
                .map(drop)
                .map_err(|_| MetadataError::Expires { text: quote(&text) })
        }
        _ => value.raw().map(drop),
    })
}

/// The version that a file must have; a role without a file may begin where a client's own copy of
/// a deleted repository goes on, but nowhere near the end of counting.
fn check_version(
    role: &RoleName,
    current: Option<Version>,
    offered: Version,
) -> Result<(), AcceptError> {
    const FIRST_AT_MOST: u32 = 1 << 20;
    let gap = |next| AcceptError::VersionGap {
        role: role.as_str().into(),
        next,
        offered: offered.get(),
    };
    let Some(current) = current else {
        return if offered.get() <= FIRST_AT_MOST {
            Ok(())
        } else {
            Err(gap(Version::FIRST.get()))
        };
    };
    if offered <= current {
        return Err(AcceptError::Conflict {
            role: role.as_str().into(),
            current: current.get(),
            offered: offered.get(),
        });
    }
    match current.next() {
        Some(next) if next == offered => Ok(()),
        _ => Err(gap(current.get().saturating_add(1))),
    }
}
