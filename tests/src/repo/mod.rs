//! The honest repository: a small team's images, made with the product's own edits, and a server
//! that signs timestamps by hand. Fixed keys, a fixed clock.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::missing_panics_doc,
    clippy::panic,
    clippy::string_slice,
    reason = "a test that cannot go on must stop"
)]

pub mod chance;
mod damage;
mod hands;
mod holders;
mod listings;
mod server;
mod visit;

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::LazyLock;

use dct_core::edit::Change;
use dct_core::edit::Draft;
use dct_core::edit::NewRepository;
use dct_core::edit::Update;
use dct_core::error::Error;
use dct_core::key::PrivateKey;
use dct_core::time::Instant;
use dct_core::tuf::Envelope;
use dct_core::tuf::FileMeta;
use dct_core::tuf::name::Gun;
use dct_core::tuf::name::RoleName;

pub use self::chance::Seeded;
pub use self::hands::Hand;
pub use self::hands::Hands;
pub use self::visit::Visitor;

/// The name of the honest repository.
pub const GUN: &str = "registry.example/team/app";

/// When everything happens.
pub const NOW: &str = "2026-11-21T12:00:00Z";

/// A repository as a server shows it, and everyone's keys.
#[derive(Clone, Debug)]
pub struct Repo {
    /// Everyone's keys.
    pub hands: Arc<Hands>,
    /// The moment.
    pub now: Instant,
    /// Every root, oldest first.
    pub roots: Vec<Vec<u8>>,
    /// The current file of every other role.
    pub files: BTreeMap<RoleName, Vec<u8>>,
    /// Who signs a role when it is damaged and signed again.
    pub signers: BTreeMap<RoleName, Vec<Arc<Hand>>>,
}

/// A role by its name.
#[must_use]
pub fn role(name: &str) -> RoleName {
    name.parse().unwrap()
}

/// A moment by its text.
#[must_use]
pub fn at(text: &str) -> Instant {
    text.parse().unwrap()
}

/// The record of a made-up image.
#[must_use]
pub fn image(number: u8) -> FileMeta {
    FileMeta::of_image([number; 32], 500 + u64::from(number))
}

/// A tag for a made-up image.
#[must_use]
pub fn tag(in_role: &str, name: &str, number: u8) -> Change {
    Change::AddTarget {
        role: role(in_role),
        name: name.parse().unwrap(),
        meta: image(number),
    }
}

/// Canonical text and signatures as a file.
#[must_use]
pub fn seal(signed: &str, hands: &[Arc<Hand>]) -> Vec<u8> {
    let signatures = hands.iter().map(|hand| hand.sign(signed)).collect();
    let envelope = Envelope::seal(signed.into(), signatures);
    envelope.file().as_bytes().to_vec()
}

impl Repo {
    /// Signers `alice` and `bob`, who released one tag each, and one tag of the owner's. The owner
    /// holds the snapshot key.
    #[must_use]
    pub fn honest() -> Self {
        static HONEST: LazyLock<Repo> = LazyLock::new(Repo::make);
        HONEST.clone()
    }

    fn make() -> Self {
        let hands = Hands::of(GUN, at(NOW));
        let mut signers = BTreeMap::from([
            (RoleName::Root, vec![Arc::clone(&hands.root)]),
            (RoleName::Targets, vec![Arc::clone(&hands.targets)]),
            (RoleName::Snapshot, vec![Arc::clone(&hands.snapshot)]),
            (RoleName::Timestamp, vec![Arc::clone(&hands.timestamp)]),
        ]);
        signers.insert(role("targets/alice"), vec![Arc::clone(&hands.alice)]);
        signers.insert(role("targets/bob"), vec![Arc::clone(&hands.bob)]);
        signers.insert(role("targets/releases"), vec![Arc::clone(&hands.alice)]);
        let mut repo = Self {
            hands: Arc::new(hands),
            now: at(NOW),
            roots: Vec::new(),
            files: BTreeMap::new(),
            signers,
        };
        repo.begin();
        repo.edit([tag("targets", "base", 3)], &["targets", "snapshot"])
            .unwrap();
        repo.edit(
            [
                tag("targets/alice", "1", 1),
                tag("targets/releases", "1", 1),
            ],
            &["alice", "snapshot"],
        )
        .unwrap();
        repo.edit(
            [tag("targets/bob", "2", 2), tag("targets/releases", "2", 2)],
            &["bob", "snapshot"],
        )
        .unwrap();
        repo
    }

    fn begin(&mut self) {
        let hands = Arc::clone(&self.hands);
        let keys = NewRepository {
            root: hands.root.public.clone(),
            targets: hands.targets.public.clone(),
            snapshot: hands.snapshot.public.clone(),
            timestamp: hands.timestamp.public.clone(),
        };
        let mut draft = Draft::create(Self::gun(), keys);
        for (signer, hand) in [("alice", &hands.alice), ("bob", &hands.bob)] {
            let keys = [hand.public.clone()];
            for change in Change::add_signer(&signer.parse().unwrap(), &keys) {
                draft.apply(change).unwrap();
            }
        }
        let keys = self.keys(&["root", "targets", "snapshot"]);
        let update = draft.sign(&keys, self.now, &mut Seeded::new(10)).unwrap();
        self.publish(&update);
    }

    /// The name.
    #[must_use]
    pub fn gun() -> Gun {
        GUN.parse().unwrap()
    }

    /// The private keys of these people.
    #[must_use]
    pub fn keys(&self, names: &[&str]) -> Vec<PrivateKey> {
        names.iter().map(|name| self.hand(name).private()).collect()
    }

    /// The key of one of the people.
    #[must_use]
    pub fn hand(&self, name: &str) -> Arc<Hand> {
        let hand = match name {
            "root" => &self.hands.root,
            "targets" => &self.hands.targets,
            "snapshot" => &self.hands.snapshot,
            "timestamp" => &self.hands.timestamp,
            "alice" => &self.hands.alice,
            "bob" => &self.hands.bob,
            "stranger" => &self.hands.stranger,
            other => panic!("nobody is called {other}"),
        };
        Arc::clone(hand)
    }

    /// Visits, applies changes, signs with these people's keys and publishes the result.
    ///
    /// # Errors
    ///
    /// When the change or its signing is refused; nothing is published then.
    pub fn edit(
        &mut self,
        changes: impl IntoIterator<Item = Change>,
        names: &[&str],
    ) -> Result<Update, Error> {
        let keys = self.keys(names);
        self.edit_with(changes, &keys)
    }

    /// As [`Repo::edit`], with any keys.
    ///
    /// # Errors
    ///
    /// When the change or its signing is refused; nothing is published then.
    pub fn edit_with(
        &mut self,
        changes: impl IntoIterator<Item = Change>,
        keys: &[PrivateKey],
    ) -> Result<Update, Error> {
        let mut draft = Draft::of(&self.visit().unwrap());
        for change in changes {
            draft.apply(change)?;
        }
        let update = draft.sign(keys, self.now, &mut Seeded::new(11))?;
        self.publish(&update);
        Ok(update)
    }

    /// The current file of a role.
    #[must_use]
    pub fn file(&self, of: &RoleName) -> &[u8] {
        match of {
            RoleName::Root => self.roots.last().unwrap(),
            _ => &self.files[of],
        }
    }

    /// The canonical text that the signatures of a role cover.
    #[must_use]
    pub fn signed(&self, of: &RoleName) -> String {
        let envelope = Envelope::parse(of, self.file(of).to_vec()).unwrap();
        envelope.signed().as_str().into()
    }
}
