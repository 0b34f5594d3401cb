//! The table of attacks: the honest repository, one row per lie, and the exact refusal.
//!
//! A row damages the repository in one way and leaves everything else consistent. Rows live here
//! and not beside their test because the catalogue of refusals is held against them too.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::missing_panics_doc,
    clippy::panic,
    clippy::string_slice,
    clippy::too_many_lines,
    reason = "a test that cannot go on must stop, and a table is as long as it is"
)]

mod certificates;
mod delegations;
mod edits;
mod files;
mod keys;
mod lookups;
mod members;
mod memories;
mod pins;
mod removals;
mod roots;
mod rotations;
mod shapes;
mod texts;
mod versions;

use core::fmt::Write;

use dct_core::error::Error;
use dct_core::error::TrustError;
use dct_core::tuf::FileMeta;

use crate::repo::Repo;

/// One lie and what must come of it.
#[derive(Clone, Copy, Debug)]
pub struct Attack {
    /// What the lie is.
    pub name: &'static str,
    /// How it is told.
    pub scene: Scene,
    /// The refusal; it may be computed from the damaged repository.
    pub refusal: fn(&Repo) -> Error,
}

/// Who the lie is told to.
#[derive(Clone, Copy, Debug)]
pub enum Scene {
    /// A client that was never here.
    First(fn(&mut Repo)),
    /// A client that believed the honest repository before.
    Again(fn(&mut Repo)),
    /// Somebody else.
    Told(fn(&mut Repo) -> Result<(), Error>),
}

impl Attack {
    const fn first(name: &'static str, damage: fn(&mut Repo), refusal: fn(&Repo) -> Error) -> Self {
        let scene = Scene::First(damage);
        Self {
            name,
            scene,
            refusal,
        }
    }

    const fn again(name: &'static str, damage: fn(&mut Repo), refusal: fn(&Repo) -> Error) -> Self {
        let scene = Scene::Again(damage);
        Self {
            name,
            scene,
            refusal,
        }
    }

    const fn told(
        name: &'static str,
        tell: fn(&mut Repo) -> Result<(), Error>,
        refusal: fn(&Repo) -> Error,
    ) -> Self {
        let scene = Scene::Told(tell);
        Self {
            name,
            scene,
            refusal,
        }
    }

    /// Tells the lie to core.
    ///
    /// # Errors
    ///
    /// What is wrong, when the lie is believed, or refused for another reason than its own.
    pub fn judge(&self) -> Result<(), String> {
        let (repo, outcome) = self.run();
        let refusal = (self.refusal)(&repo);
        match outcome {
            Ok(()) => Err(String::from("believed")),
            Err(found) if found == refusal => Ok(()),
            Err(found) => Err(format!(
                "{}: {found}\n  expected {}: {refusal}\n  {found:?}\n  {refusal:?}",
                found.code(),
                refusal.code(),
            )),
        }
    }

    /// Tells the lie. The repository is returned as the liar left it.
    #[must_use = "a lie that nobody judges proves nothing"]
    pub fn run(&self) -> (Repo, Result<(), Error>) {
        let mut repo = Repo::honest();
        let outcome = match self.scene {
            Scene::First(damage) => {
                damage(&mut repo);
                repo.visit().map(drop)
            }
            Scene::Again(damage) => {
                let memory = repo.memory();
                damage(&mut repo);
                repo.visit_again(&memory).map(drop)
            }
            Scene::Told(tell) => tell(&mut repo),
        };
        (repo, outcome)
    }
}

/// Every row.
#[must_use]
pub fn all() -> Vec<Attack> {
    [
        keys::ROWS,
        versions::ROWS,
        files::ROWS,
        certificates::ROWS,
        roots::ROWS,
        delegations::ROWS,
        lookups::ROWS,
        edits::ROWS,
        rotations::ROWS,
        removals::ROWS,
        pins::ROWS,
        memories::ROWS,
        members::ROWS,
        shapes::ROWS,
        texts::ROWS,
    ]
    .concat()
}

fn threshold(role: &str, valid: u32, needed: u32) -> Error {
    TrustError::Threshold {
        role: role.into(),
        valid,
        needed,
    }
    .into()
}

fn rollback(role: &str, trusted: u32, offered: u32) -> Error {
    TrustError::Rollback {
        role: role.into(),
        trusted,
        offered,
    }
    .into()
}

fn equivocation(role: &str, version: u32) -> Error {
    TrustError::Equivocation {
        role: role.into(),
        version,
    }
    .into()
}

fn certificate(fact: &str) -> Error {
    TrustError::RootCertificate {
        gun: crate::repo::GUN.into(),
        fact: fact.into(),
    }
    .into()
}

fn wrong_hash(role: &str, algorithm: &'static str, of: &[u8]) -> Error {
    let recorded = FileMeta::of_role(of);
    let mut expected = String::new();
    for byte in recorded.hash(algorithm).unwrap() {
        let _ = write!(expected, "{byte:02x}");
    }
    TrustError::Hash {
        role: role.into(),
        algorithm,
        expected,
    }
    .into()
}
