//! Uploads to our own server, honest and not: the repository as it is stored, one row per upload,
//! and the exact refusal.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::missing_panics_doc,
    clippy::too_many_lines,
    reason = "a test that cannot go on must stop, and a table is as long as it is"
)]

mod rows;

use std::collections::BTreeMap;
use std::sync::LazyLock;

use dct_core::accept::Accepted;
use dct_core::accept::Current;
use dct_core::accept::NewFile;
use dct_core::accept::Part;
use dct_core::accept::Refusal;
use dct_core::accept::Seen;
use dct_core::accept::Stored;
use dct_core::accept::accept;
use dct_core::edit::Change;
use dct_core::edit::Draft;
use dct_core::error::Error;
use dct_core::key::PrivateKey;
use dct_core::tuf::Envelope;
use dct_core::tuf::Metadata;
use dct_core::tuf::Root;
use dct_core::tuf::Snapshot;
use dct_core::tuf::Targets;
use dct_core::tuf::Timestamp;
use dct_core::tuf::name::RoleName;
use dct_core::tuf::name::Version;

use crate::repo::Repo;
use crate::repo::Seeded;
use crate::repo::tag;

pub use self::rows::all;

/// Files by their roles, as a client uploads them.
pub type Upload = BTreeMap<RoleName, Vec<u8>>;

/// One upload that must be refused.
#[derive(Clone, Copy, Debug)]
pub struct BadUpload {
    /// What is wrong with it.
    pub name: &'static str,
    /// Makes it, and may change what is stored.
    pub make: fn(&mut Repo, &mut Stored) -> Upload,
    /// The keys that the server holds.
    pub held: &'static [&'static str],
    /// The part at fault and the reason.
    pub refusal: fn() -> (Part, Error),
}

impl BadUpload {
    /// Uploads it.
    ///
    /// # Errors
    ///
    /// Always, or the server would believe it.
    pub fn run(&self) -> Result<Accepted, Refusal> {
        let mut repo = Repo::honest();
        let mut stored = stored(&repo);
        let upload = (self.make)(&mut repo, &mut stored);
        put(&repo, &stored, upload, self.held)
    }
}

/// Uploads files to a server that holds these people's keys.
///
/// # Errors
///
/// When they are refused.
pub fn put(
    repo: &Repo,
    stored: &Stored,
    upload: Upload,
    held: &[&str],
) -> Result<Accepted, Refusal> {
    let keys: Vec<PrivateKey> = repo.keys(held);
    let fresh = judged(repo, stored, upload.clone(), &keys, &mut Seen::default());
    let mut seen = honest_verdicts().clone();
    let again = judged(repo, stored, upload.clone(), &keys, &mut seen);
    assert_eq!(again, fresh, "what was seen made a difference");
    // And once more, with what was learnt by that.
    let again = judged(repo, stored, upload, &keys, &mut seen);
    assert_eq!(again, fresh, "what was seen made a difference");
    fresh
}

fn judged(
    repo: &Repo,
    stored: &Stored,
    upload: Upload,
    keys: &[PrivateKey],
    seen: &mut Seen,
) -> Result<Accepted, Refusal> {
    accept(stored, upload, keys, seen, repo.now, &mut Seeded::new(20))
}

/// What a server has seen that was told no lie so far.
fn honest_verdicts() -> &'static Seen {
    static VERDICTS: LazyLock<Seen> = LazyLock::new(|| {
        let repo = Repo::honest();
        let changes = [tag("targets", "seen", 9), tag("targets/alice", "seen", 9)];
        let upload = edited(&repo, changes, &["targets", "alice"]);
        let keys = repo.keys(&["snapshot", "timestamp"]);
        let mut seen = Seen::default();
        let accepted = judged(&repo, &stored(&repo), upload, &keys, &mut seen);
        assert!(accepted.is_ok() && seen.size() > 0, "{accepted:?}");
        seen
    });
    &VERDICTS
}

/// What a server has stored of a repository.
#[must_use]
pub fn stored(repo: &Repo) -> Stored {
    let root = (RoleName::Root, repo.file(&RoleName::Root).to_vec());
    let files = repo.files.clone().into_iter().chain([root]);
    Stored {
        gun: Repo::gun(),
        files: files
            .map(|(role, file)| {
                let version = version(&role, &file);
                (role, Current { version, file })
            })
            .collect(),
    }
}

/// A repository that does not exist yet.
#[must_use]
pub fn nothing() -> Stored {
    Stored {
        gun: Repo::gun(),
        files: BTreeMap::new(),
    }
}

/// Lays accepted files over what is stored.
pub fn store(stored: &mut Stored, files: Vec<NewFile>) {
    for NewFile {
        role,
        version,
        file,
    } in files
    {
        stored.files.insert(role, Current { version, file });
    }
}

/// The files that an edit by these people would upload.
#[must_use]
pub fn edited(repo: &Repo, changes: impl IntoIterator<Item = Change>, names: &[&str]) -> Upload {
    let mut draft = Draft::of(&repo.visit().unwrap());
    for change in changes {
        draft.apply(change).unwrap();
    }
    let update = draft.sign(&repo.keys(names), repo.now, &mut Seeded::new(21));
    let update = update.unwrap();
    let parts = update.parts();
    parts
        .map(|(role, file)| (role.clone(), file.to_vec()))
        .collect()
}

/// The current files of these roles.
#[must_use]
pub fn files(repo: &Repo, roles: &[RoleName]) -> Upload {
    let file = |role: &RoleName| (role.clone(), repo.file(role).to_vec());
    roles.iter().map(file).collect()
}

/// The version that a file states.
#[must_use]
pub fn version(role: &RoleName, file: &[u8]) -> Version {
    let envelope = Envelope::parse(role, file.to_vec()).unwrap();
    let signed = envelope.signed();
    match role {
        RoleName::Root => Root::decode(role, signed).unwrap().version,
        RoleName::Snapshot => Snapshot::decode(role, signed).unwrap().version(),
        RoleName::Timestamp => Timestamp::decode(role, signed).unwrap().version(),
        _ => Targets::decode(role, signed).unwrap().version,
    }
}
