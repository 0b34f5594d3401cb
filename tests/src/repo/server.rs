//! The server's part: it stores what is uploaded, signs snapshots when the owner does not, and
//! timestamps always.

use dct_core::edit::SnapshotBy;
use dct_core::edit::Update;
use dct_core::sorted::Map;
use dct_core::time::Expires;
use dct_core::tuf::FileMeta;
use dct_core::tuf::Listing;
use dct_core::tuf::Metadata;
use dct_core::tuf::Snapshot;
use dct_core::tuf::Text;
use dct_core::tuf::Timestamp;
use dct_core::tuf::name::RoleName;
use dct_core::tuf::name::Version;

use super::Repo;
use super::seal;

/// How long a timestamp lives, in days (spec §1.1).
const TIMESTAMP_DAYS: i64 = 14;

impl Repo {
    /// Takes an upload in, as an honest server does.
    pub fn publish(&mut self, update: &Update) {
        for (role, file) in update.parts() {
            self.store(role, file.to_vec());
        }
        if update.snapshot_by() == SnapshotBy::Server && !update.is_empty() {
            self.sign_snapshot();
        }
        self.sign_timestamp();
    }

    /// Takes the body of an upload in: one part a role, named by its file name.
    pub fn receive(&mut self, body: &[u8]) {
        let body = String::from_utf8(body.to_vec()).unwrap();
        let boundary = body.lines().next().unwrap().to_owned();
        for part in body.split(&boundary) {
            let Some((head, file)) = part.split_once("\r\n\r\n") else {
                continue;
            };
            let name = head
                .split("filename=\"")
                .nth(1)
                .unwrap()
                .split('"')
                .next()
                .unwrap();
            self.store(&name.parse().unwrap(), file.trim_end().as_bytes().to_vec());
        }
        self.sign_snapshot();
        self.sign_timestamp();
    }

    /// Stores a file; a root stays beside those before it.
    pub(super) fn store(&mut self, role: &RoleName, file: Vec<u8>) {
        if *role == RoleName::Root {
            self.roots.push(file);
        } else {
            self.files.insert(role.clone(), file);
        }
    }

    /// Signs a snapshot of the next version that lists every file as it is now.
    pub fn sign_snapshot(&mut self) {
        let mut listing = self.listing(&RoleName::Snapshot);
        let root = FileMeta::of_role(self.file(&RoleName::Root));
        listing.files.insert("root".into(), root);
        for (role, file) in &self.files {
            if !matches!(role, RoleName::Snapshot | RoleName::Timestamp) {
                listing
                    .files
                    .insert(role.to_string(), FileMeta::of_role(file));
            }
        }
        let text = Snapshot(listing).encode();
        self.sign(&RoleName::Snapshot, &text);
    }

    /// Signs a timestamp of the next version that names the snapshot as it is now.
    pub fn sign_timestamp(&mut self) {
        let mut listing = self.listing(&RoleName::Timestamp);
        let snapshot = FileMeta::of_role(self.file(&RoleName::Snapshot));
        listing.files = Map::from([("snapshot".into(), snapshot)]);
        listing.expires = Expires::from(self.now.plus_days(TIMESTAMP_DAYS));
        let text = Timestamp(listing).encode();
        self.sign(&RoleName::Timestamp, &text);
    }

    fn sign(&mut self, role: &RoleName, text: &str) {
        let file = seal(text, &self.signers[role]);
        self.files.insert(role.clone(), file);
    }

    /// The listing of a role in its next version.
    fn listing(&self, of: &RoleName) -> Listing {
        if !self.files.contains_key(of) {
            return Listing {
                expires: Expires::from(self.now.plus_days(1095)),
                files: Map::new(),
                version: Version::FIRST,
            };
        }
        let text = Text::from(self.signed(of));
        let mut listing = match of {
            RoleName::Snapshot => Snapshot::decode(of, &text).unwrap().0,
            _ => Timestamp::decode(of, &text).unwrap().0,
        };
        listing.version = listing.version.next().unwrap();
        listing
    }
}
