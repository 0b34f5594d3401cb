//! What a client keeps of a repository between two visits, and its form on disk.

use alloc::format;
use alloc::string::String;
use alloc::string::ToString;
use alloc::vec::Vec;
use core::fmt::Write;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;

use super::Floor;
use super::Floors;
use crate::error::MetadataError;
use crate::error::TrustError;
use crate::json::Members;
use crate::json::text;
use crate::json::write::list;
use crate::key::KeyId;
use crate::key::KeyIdentity;
use crate::sorted::Map;
use crate::sorted::Set;
use crate::tuf::Envelope;
use crate::tuf::Metadata;
use crate::tuf::Root;
use crate::tuf::name::RoleName;
use crate::tuf::name::Version;

const FORMAT: u32 = 1;

/// The newest root believed, the ids of all root keys on the way to it, and the floors.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Memory {
    pub(super) root: Vec<u8>,
    pub(super) line: Set<KeyId>,
    pub(super) floors: Floors,
}

impl Memory {
    /// Takes over a root that another tool believed, such as the one in Docker's trust directory.
    /// Nothing else is known, so there are no floors.
    #[must_use]
    pub fn of_root(root: Vec<u8>) -> Self {
        Self {
            root,
            line: Set::new(),
            floors: Floors::default(),
        }
    }

    /// The newest root believed, to the byte.
    #[must_use]
    pub fn root(&self) -> &[u8] {
        &self.root
    }

    /// The floors.
    #[must_use]
    pub const fn floors(&self) -> &Floors {
        &self.floors
    }

    /// What two visits at the same time leave behind. The one that saw the later state of the
    /// repository is kept, and of the other every floor that is higher and cannot have fallen since:
    /// one whose keys were rotated away must not push the new one out.
    #[must_use]
    pub fn merge(self, other: Self) -> Self {
        let (mut later, earlier) = if other.reached() > self.reached() {
            (other, self)
        } else {
            (self, other)
        };
        if later.root == earlier.root {
            later.line.extend(earlier.line.iter().copied());
        }
        let mut floors = later.floors.clone();
        for (role, floor) in &earlier.floors.0 {
            let Some(kept) = floors.0.get_mut(role) else {
                floors.0.insert(role.clone(), floor.clone());
                continue;
            };
            if (kept.version, kept.digest) == (floor.version, floor.digest) {
                kept.signers.extend(floor.signers.iter().copied());
            } else if kept.version < floor.version
                && (kept.is_held_as(floor) || later.has_holders_of(role, &earlier))
            {
                *kept = floor.clone();
            }
        }
        Self { floors, ..later }
    }

    /// Whether both visits found a role in the same hands: the file that names its keys is the same.
    fn has_holders_of(&self, role: &RoleName, other: &Self) -> bool {
        let is_same = |parent: &RoleName| {
            let floor = |memory: &Self| {
                let floor = memory.floors.get(parent)?;
                Some((floor.version, floor.digest))
            };
            floor(self).is_some() && floor(self) == floor(other)
        };
        self.root == other.root && role.parent().is_none_or(|parent| is_same(&parent))
    }

    /// How far a visit came: the version of root, then that of the timestamp, which every
    /// publication raises. A root that cannot be read is behind all others.
    fn reached(&self) -> (Option<Version>, Option<Version>) {
        let root = Envelope::parse(&RoleName::Root, self.root.clone())
            .and_then(|envelope| Root::decode(&RoleName::Root, envelope.signed()));
        let timestamp = self.floors.get(&RoleName::Timestamp).map(Floor::version);
        (root.ok().map(|root| root.version), timestamp)
    }

    /// As JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        let mut out = format!("{{\"format\":{FORMAT},\"root\":\"");
        BASE64_STANDARD.encode_string(&self.root, &mut out);
        out.push_str("\",\"root_keys\":");
        list(&mut out, ('[', ']'), self.line.iter(), |out, id| {
            text(out, &id.to_string());
        });
        out.push_str(",\"floors\":");
        let floors = self.floors.0.iter();
        list(&mut out, ('{', '}'), floors, |out, (role, floor)| {
            text(out, role.as_str());
            store(out, floor);
        });
        out.push('}');
        out
    }

    /// From JSON.
    ///
    /// # Errors
    ///
    /// When the text is damaged or of a later format. It is never repaired by guessing: a memory
    /// that is lost silently is a rollback that goes unseen.
    pub fn from_json(text: &str) -> Result<Self, TrustError> {
        let damaged = |fact| TrustError::Memory { fact };
        let stored = Stored::read(text).map_err(|_| damaged("the remembered state is damaged"))?;
        if stored.format != FORMAT {
            return Err(damaged("the remembered state is of another format"));
        }
        let mut floors = Map::new();
        for (role, floor) in stored.floors {
            let role = role
                .parse()
                .map_err(|_| damaged("a remembered role has no valid name"))?;
            floors.insert(
                role,
                restore(&floor).ok_or(damaged("a remembered floor is damaged"))?,
            );
        }
        Ok(Self {
            root: BASE64_STANDARD
                .decode(&stored.root)
                .map_err(|_| damaged("the remembered root is damaged"))?,
            line: ids(&stored.root_keys).ok_or(damaged("a remembered key id is damaged"))?,
            floors: Floors(floors),
        })
    }
}

struct Stored {
    format: u32,
    root: String,
    root_keys: Vec<String>,
    floors: Vec<(String, StoredFloor)>,
}

struct StoredFloor {
    version: u32,
    digest: String,
    signers: Vec<String>,
}

impl Stored {
    fn read(text: &str) -> Result<Self, MetadataError> {
        let mut members = Members::read(text.as_bytes())?;
        let mut floors = Vec::new();
        for (role, floor) in members.need("floors")?.into_members("floors")? {
            let mut floor = floor.into_members(&role)?;
            let stored = StoredFloor {
                version: floor.small("version")?,
                digest: floor.text("digest")?,
                signers: floor.need("signers")?.into_texts("signers")?,
            };
            floor.end()?;
            floors.push((role.into_owned(), stored));
        }
        let stored = Self {
            format: members.small("format")?,
            root: members.text("root")?,
            root_keys: members.need("root_keys")?.into_texts("root_keys")?,
            floors,
        };
        members.end()?;
        Ok(stored)
    }
}

fn store(out: &mut String, floor: &Floor) {
    let (version, digest) = (floor.version, BASE64_STANDARD.encode(floor.digest));
    // Writing to a `String` cannot fail.
    let _ = write!(
        out,
        ":{{\"version\":{version},\"digest\":\"{digest}\",\"signers\":"
    );
    list(out, ('[', ']'), floor.signers.iter(), |out, key| {
        text(out, &BASE64_STANDARD.encode(key.as_bytes()));
    });
    out.push('}');
}

fn restore(stored: &StoredFloor) -> Option<Floor> {
    Some(Floor {
        version: Version::try_from(i64::from(stored.version)).ok()?,
        digest: hash(&stored.digest)?,
        signers: stored
            .signers
            .iter()
            .map(|text| hash(text).map(KeyIdentity::from_bytes))
            .collect::<Option<_>>()?,
    })
}

fn hash(text: &str) -> Option<[u8; 32]> {
    BASE64_STANDARD.decode(text).ok()?.try_into().ok()
}

fn ids(texts: &[String]) -> Option<Set<KeyId>> {
    texts.iter().map(|text| text.parse().ok()).collect()
}
