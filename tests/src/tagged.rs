//! A repository with as many tags in `targets/releases` as a test or bench asks for, signed by keys
//! that are the same every time.
#![allow(
    clippy::unwrap_used,
    clippy::missing_panics_doc,
    reason = "made of fixed parts: it works, or every test that needs it must stop"
)]

use dct_core::edit::Change;
use dct_core::edit::Draft;
use dct_core::edit::NewRepository;
use dct_core::edit::Update;
use dct_core::key::PrivateKey;
use dct_core::key::certificate;
use dct_core::time::Expires;
use dct_core::time::Instant;
use dct_core::trust::Expiry;
use dct_core::trust::Pins;
use dct_core::trust::Trusted;
use dct_core::tuf::Envelope;
use dct_core::tuf::FileMeta;
use dct_core::tuf::Listing;
use dct_core::tuf::Metadata;
use dct_core::tuf::Signature;
use dct_core::tuf::Timestamp;
use dct_core::tuf::name::Gun;
use dct_core::tuf::name::RoleName;
use dct_core::tuf::name::TargetName;
use dct_core::tuf::name::Version;

use crate::dice::Dice;

/// The files of a published repository, and the keys that signed them.
#[derive(Debug)]
pub struct Tagged {
    gun: Gun,
    files: Vec<(RoleName, Vec<u8>)>,
    keys: Vec<PrivateKey>,
}

impl Tagged {
    /// A repository with so many tags; `tag(0)` up to `tag(count - 1)`.
    #[must_use]
    pub fn with(count: usize) -> Self {
        let mut dice = Dice::new(1);
        let gun: Gun = "registry.example/shop/cart".parse().unwrap();
        let mut p256 = || PrivateKey::generate_p256(&mut dice).unwrap();
        let keys = vec![p256(), p256(), p256(), p256()];
        let [root, targets, snapshot, releases] = keys.as_slice() else {
            unreachable!("four keys were just made");
        };
        let timestamp = PrivateKey::generate_ed25519(&mut dice).unwrap();
        let mut draft = Draft::create(
            gun.clone(),
            NewRepository {
                root: certificate::generate(gun.as_str(), root, now(), &mut dice).unwrap(),
                targets: targets.public().clone(),
                snapshot: snapshot.public().clone(),
                timestamp: timestamp.public().clone(),
            },
        );
        draft
            .apply(Change::Delegate {
                role: RoleName::releases(),
                keys: vec![releases.public().clone()],
                paths: vec![String::new()],
            })
            .unwrap();
        for number in 0..count {
            draft.apply(add(&tag(number), &mut dice)).unwrap();
        }
        let update = draft.sign(&keys, now(), &mut dice).unwrap();
        let mut files: Vec<_> = update
            .parts()
            .map(|(role, file)| (role.clone(), file.to_vec()))
            .collect();
        files.push((
            RoleName::Timestamp,
            sign_timestamp(&timestamp, &update, &mut dice),
        ));
        Self { gun, files, keys }
    }

    /// The file of a role.
    #[must_use]
    pub fn file(&self, role: &RoleName) -> Vec<u8> {
        let found = self.files.iter().find(|(other, _)| other == role);
        found.unwrap().1.clone()
    }

    /// The chain down to `targets`; only `targets/releases` is still to be believed.
    #[must_use]
    pub fn trusted_but_releases(&self) -> Trusted {
        let root = self.file(&RoleName::Root);
        Trusted::begin(self.gun.clone(), Pins::default(), root, expiry())
            .unwrap()
            .with_timestamp(self.file(&RoleName::Timestamp), expiry())
            .unwrap()
            .with_snapshot(self.file(&RoleName::Snapshot), expiry())
            .unwrap()
            .with_targets(&RoleName::Targets, self.file(&RoleName::Targets), expiry())
            .unwrap()
    }

    /// The whole chain.
    #[must_use]
    pub fn trusted(&self) -> Trusted {
        let releases = RoleName::releases();
        self.trusted_but_releases()
            .with_targets(&releases, self.file(&releases), expiry())
            .unwrap()
    }

    /// The keys of the owner: root, targets, snapshot and `targets/releases`.
    #[must_use]
    pub fn keys(&self) -> &[PrivateKey] {
        &self.keys
    }
}

/// When everything was signed.
#[must_use]
pub const fn now() -> Instant {
    Instant::from_unix(1_795_000_000)
}

/// That moment, enforced.
#[must_use]
pub const fn expiry() -> Expiry {
    Expiry::Enforce(now())
}

/// The name of one of the tags, as long as those of build systems are.
#[must_use]
pub fn tag(number: usize) -> TargetName {
    let text = format!("v1.{}.{}-build.{number:06}", number / 100, number % 100);
    text.parse().unwrap()
}

/// The change that records a tag as Docker does.
#[must_use]
pub fn add(name: &TargetName, dice: &mut Dice) -> Change {
    let mut digest = [0; 32];
    for byte in &mut digest {
        *byte = dice.roll().to_le_bytes()[0];
    }
    Change::AddTarget {
        role: RoleName::releases(),
        name: name.clone(),
        meta: FileMeta::of_image(digest, 1_000 + dice.roll() % 4_000),
    }
}

fn sign_timestamp(key: &PrivateKey, update: &Update, dice: &mut Dice) -> Vec<u8> {
    let mut parts = update.parts();
    let (_, snapshot) = parts
        .find(|(role, _)| **role == RoleName::Snapshot)
        .unwrap();
    let signed = Timestamp(Listing {
        expires: Expires::from(now().plus_days(14)),
        files: [(RoleName::Snapshot.to_string(), FileMeta::of_role(snapshot))].into(),
        version: Version::FIRST,
    })
    .encode();
    let (method, bytes) = key.sign(signed.as_bytes(), dice).unwrap();
    let signature = Signature {
        key: key.id(),
        method,
        bytes,
    };
    Envelope::seal(signed, vec![signature])
        .file()
        .as_bytes()
        .to_vec()
}

#[cfg(test)]
mod tests {
    use super::Tagged;
    use super::tag;

    #[test]
    fn every_tag_is_believed() {
        let trusted = Tagged::with(12).trusted();
        assert!((0..12).all(|number| trusted.lookup(tag(number).as_str()).is_ok()));
        assert!(trusted.lookup(tag(12).as_str()).is_err());
    }
}
