//! Delegations: roles below `targets` with keys of their own (spec §1.3).

use alloc::string::String;
use alloc::string::ToString;
use alloc::vec::Vec;

use super::Keys;
use super::metadata::read_key_ids;
use super::metadata::refuse_too_many_roles;
use super::metadata::write_key_ids;
use super::name::RoleName;
use super::name::Threshold;
use super::root::refuse_missing_keys;
use crate::error::MetadataError;
use crate::error::quote;
use crate::json::Reader;
use crate::json::write;
use crate::key::KeyId;

/// The roles that one role delegates to, and their keys.
///
/// `Default` is what Go makes of a missing member: `null` in both places.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Delegations {
    /// Every key that one of the roles names.
    pub keys: Keys,
    /// The roles; Go tells none (`null`) from an empty list, and so do its hashes.
    pub roles: Option<Vec<DelegatedRole>>,
}

/// A role with keys of its own, for the names that begin with one of its paths.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DelegatedRole {
    /// The ids of its keys.
    pub key_ids: Option<Vec<KeyId>>,
    /// Its name, a direct child of the role it stands in.
    pub name: RoleName,
    /// Plain prefixes of the names it may sign; the empty one covers all.
    pub paths: Vec<String>,
    /// How many distinct keys must have signed.
    pub threshold: Threshold,
}

impl Delegations {
    /// No delegations, as Go makes them for a new file: `{"keys":{},"roles":[]}`.
    #[must_use]
    pub const fn empty() -> Self {
        Self {
            keys: Keys::empty(),
            roles: Some(Vec::new()),
        }
    }

    /// The delegation of a name.
    #[must_use]
    pub fn get(&self, name: &RoleName) -> Option<&DelegatedRole> {
        self.iter().find(|role| role.name == *name)
    }

    /// All delegations, in the order of the file.
    pub fn iter(&self) -> impl Iterator<Item = &DelegatedRole> {
        self.roles.iter().flatten()
    }

    /// Drops the keys that no role names any more, as Notary does.
    pub fn forget_unused_keys(&mut self) {
        let Self { keys, roles } = self;
        keys.retain(|id| {
            roles
                .iter()
                .flatten()
                .any(|role| role.key_ids.iter().flatten().any(|used| used == id))
        });
    }

    pub(super) fn read(parent: &RoleName, reader: &mut Reader<'_>) -> Result<Self, MetadataError> {
        if reader.null() {
            return Ok(Self::default());
        }
        let mut delegations = Self::default();
        reader.record("delegations", &["keys", "roles"], |name, value| {
            if name == "keys" {
                delegations.keys = Keys::read(value)?;
            } else if !value.null() {
                let mut roles = Vec::new();
                value.array(name, |value| {
                    refuse_too_many_roles(roles.len())?;
                    roles.push(read_role(parent, value)?);
                    Ok(())
                })?;
                delegations.roles = Some(roles);
            }
            Ok(())
        })?;
        delegations.check()?;
        Ok(delegations)
    }

    fn check(&self) -> Result<(), MetadataError> {
        let mut names = Vec::new();
        for role in self.iter() {
            refuse_missing_keys(role.name.as_str(), role.key_ids.as_ref(), &self.keys)?;
            names.push(&role.name);
        }
        names.sort();
        let twice = names.windows(2).find_map(|pair| match pair {
            [one, other] if one == other => Some(one),
            _ => None,
        });
        twice.map_or(Ok(()), |name| {
            Err(MetadataError::Duplicate {
                member: name.to_string(),
            })
        })
    }

    pub(super) fn write(&self, out: &mut String) {
        out.push_str("{\"keys\":");
        self.keys.write(out);
        out.push_str(",\"roles\":");
        match &self.roles {
            None => out.push_str("null"),
            Some(roles) => write::list(out, ('[', ']'), roles, write_role),
        }
        out.push('}');
    }
}

fn read_role(parent: &RoleName, reader: &mut Reader<'_>) -> Result<DelegatedRole, MetadataError> {
    let (mut key_ids, mut name, mut paths, mut threshold) = (None, None, Vec::new(), 0);
    reader.record(
        "delegations",
        &["keyids", "name", "paths", "threshold"],
        |member, value| {
            match member {
                "keyids" => key_ids = read_key_ids(value)?,
                "name" => name = Some(child_name(parent, &value.string(member)?)?),
                "paths" if value.null() => {}
                "paths" => value.array(member, |value| {
                    paths.push(value.string("paths")?.into_owned());
                    Ok(())
                })?,
                _ => threshold = value.integer(member)?,
            }
            Ok(())
        },
    )?;
    let name = name.ok_or(MetadataError::MemberMissing { member: "name" })?;
    let threshold = Threshold::try_from(threshold).map_err(|_| MetadataError::Threshold {
        role: name.to_string(),
        number: threshold,
    })?;
    Ok(DelegatedRole {
        key_ids,
        name,
        paths,
        threshold,
    })
}

fn child_name(parent: &RoleName, text: &str) -> Result<RoleName, MetadataError> {
    text.parse()
        .ok()
        .filter(|role: &RoleName| role.is_direct_child_of(parent))
        .ok_or_else(|| MetadataError::RoleName {
            role: quote(text),
            parent: parent.to_string(),
        })
}

fn write_role(out: &mut String, role: &DelegatedRole) {
    out.push_str("{\"keyids\":");
    write_key_ids(out, role.key_ids.as_ref());
    out.push_str(",\"name\":");
    write::string(out, role.name.as_str());
    if !role.paths.is_empty() {
        out.push_str(",\"paths\":");
        write::list(out, ('[', ']'), &role.paths, |out, path| {
            write::string(out, path);
        });
    }
    out.push_str(",\"threshold\":");
    write::integer(out, role.threshold.get());
    out.push('}');
}
