//! Which files of a repository are to be moved: what is there against what is here.

use std::collections::BTreeMap;

use dct_core::error::Error;
use dct_core::error::ImportError;
use dct_core::tuf::name::Gun;
use dct_core::tuf::name::RoleName;

use super::row::Row;
use super::source::FileRow;
use crate::store::Hashes;

/// The files that are here, by role and version.
pub(super) type Here = BTreeMap<(RoleName, u32), [u8; 32]>;

/// What is to be done with the files of a repository.
#[derive(Debug)]
pub(super) struct Plan {
    /// Root first, and each role from its first version to its last.
    pub(super) steps: Vec<Step>,
    /// Rows that nobody could ask for.
    pub(super) left_out: Vec<Error>,
}

/// One file.
#[derive(Debug)]
pub(super) struct Step {
    pub(super) row: Row,
    pub(super) news: News,
    /// Whether clients need it: a root, or the newest version of a role. Older versions of the
    /// others can be left out, and nobody misses them.
    pub(super) is_needed: bool,
}

/// Whether a file is here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum News {
    New,
    Known,
    /// Its row does not say which file it is, and here is one of its version.
    Unsure([u8; 32]),
}

pub(super) fn here(hashes: Hashes) -> Here {
    let hashes = hashes.into_iter();
    hashes
        .map(|(role, version, sha256)| ((role, version), sha256))
        .collect()
}

impl Plan {
    /// # Errors
    ///
    /// When a file that clients need cannot be moved, or another one is in its place.
    pub(super) fn of(gun: &Gun, there: Vec<FileRow>, here: &Here) -> Result<Self, ImportError> {
        let mut newest: BTreeMap<String, i64> = BTreeMap::new();
        for row in &there {
            let version = newest.entry(row.role.clone()).or_insert(row.version);
            *version = row.version.max(*version);
        }
        let mut plan = Self {
            steps: Vec::new(),
            left_out: Vec::new(),
        };
        for row in there {
            let is_role = row.role.parse::<RoleName>().is_ok();
            let is_newest = newest.get(&row.role) == Some(&row.version);
            let is_needed = is_role && (row.role == RoleName::Root.as_str() || is_newest);
            match Row::read(gun, row) {
                Ok(row) => plan.steps.push(Step {
                    news: news(gun, &row, here)?,
                    row,
                    is_needed,
                }),
                Err(refused) if is_needed => return Err(refused),
                Err(refused) => plan.left_out.push(refused.into()),
            }
        }
        plan.steps.sort_by_key(|Step { row, .. }| {
            let follows_root = row.role != RoleName::Root;
            (follows_root, row.role.clone(), row.version)
        });
        Ok(plan)
    }
}

fn news(gun: &Gun, row: &Row, here: &Here) -> Result<News, ImportError> {
    match (
        here.get(&(row.role.clone(), row.version.get())),
        row.sha256(),
    ) {
        (None, _) => Ok(News::New),
        (Some(here), None) => Ok(News::Unsure(*here)),
        (Some(here), Some(there)) if *here == there => Ok(News::Known),
        (Some(_), Some(_)) => Err(diverged(gun, row)),
    }
}

/// Two files of one version.
pub(super) fn diverged(gun: &Gun, row: &Row) -> ImportError {
    ImportError::Diverged {
        gun: gun.to_string(),
        fact: format!(
            "version {} of `{}` is another file here",
            row.version, row.role
        ),
    }
}
