//! The client's part: the full order of a visit, from root to the last delegation.

use dct_core::error::Error;
use dct_core::trust::Expiry;
use dct_core::trust::Memory;
use dct_core::trust::Pins;
use dct_core::trust::Trusted;
use dct_core::tuf::name::RoleName;

use super::Repo;

/// What a client brings with it.
#[derive(Clone, Debug)]
pub struct Visitor {
    /// Its pins.
    pub pins: Pins,
    /// Its clock, and what it does about the past.
    pub expiry: Expiry,
    /// What it kept from its last visit.
    pub memory: Option<Memory>,
}

impl Repo {
    /// A client that has never been here, pins nothing and enforces expiry.
    #[must_use]
    pub fn newcomer(&self) -> Visitor {
        Visitor {
            pins: Pins::default(),
            expiry: Expiry::Enforce(self.now),
            memory: None,
        }
    }

    /// The visit of a newcomer.
    ///
    /// # Errors
    ///
    /// The first refusal.
    pub fn visit(&self) -> Result<Trusted, Error> {
        self.show(self.newcomer())
    }

    /// The visit of a newcomer who pins something.
    ///
    /// # Errors
    ///
    /// The first refusal.
    pub fn visit_pinning(&self, pins: Pins) -> Result<Trusted, Error> {
        self.show(Visitor {
            pins,
            ..self.newcomer()
        })
    }

    /// The visit of a client that was here before.
    ///
    /// # Errors
    ///
    /// The first refusal.
    pub fn visit_again(&self, memory: &Memory) -> Result<Trusted, Error> {
        self.show(Visitor {
            memory: Some(memory.clone()),
            ..self.newcomer()
        })
    }

    /// What a newcomer takes home.
    #[must_use]
    pub fn memory(&self) -> Memory {
        self.visit().unwrap().remember()
    }

    /// Any visit.
    ///
    /// # Errors
    ///
    /// The first refusal.
    pub fn show(&self, visitor: Visitor) -> Result<Trusted, Error> {
        let expiry = visitor.expiry;
        let mut trusted = self.show_base(visitor)?;
        while let Some(wanted) = trusted.wanted().into_iter().next() {
            trusted =
                trusted.with_targets(&wanted.role, self.files[&wanted.role].clone(), expiry)?;
        }
        Ok(trusted)
    }

    /// A visit that goes on without the delegations that are refused.
    ///
    /// # Errors
    ///
    /// The first refusal of a base role.
    pub fn visit_past_damage(&self) -> Result<Trusted, Error> {
        let visitor = self.newcomer();
        let expiry = visitor.expiry;
        let mut trusted = self.show_base(visitor)?;
        while let Some(wanted) = trusted.wanted().into_iter().next() {
            let file = self.files[&wanted.role].clone();
            trusted = match trusted.with_targets(&wanted.role, file.clone(), expiry) {
                Err(refusal) if wanted.role.is_delegation() => {
                    trusted.without(&wanted.role, Some(&file), refusal)
                }
                other => other?,
            };
        }
        Ok(trusted)
    }

    /// Root, every root after it, timestamp and snapshot.
    ///
    /// # Errors
    ///
    /// The first refusal.
    pub fn show_base(&self, visitor: Visitor) -> Result<Trusted, Error> {
        let Visitor {
            pins,
            expiry,
            memory,
        } = visitor;
        let (mut trusted, later) = if let Some(memory) = memory {
            // A client asks for what follows the root it has, or else for the newest.
            let known = self.roots.iter().position(|root| root == memory.root());
            let from = known.map_or(self.roots.len() - 1, |known| known + 1);
            let trusted = Trusted::resume(Self::gun(), pins, memory, expiry)?;
            (trusted, &self.roots[from..])
        } else {
            let first = self.roots[0].clone();
            let trusted = Trusted::begin(Self::gun(), pins, first, expiry)?;
            (trusted, &self.roots[1..])
        };
        for root in later {
            trusted = trusted.with_root(root.clone(), expiry)?;
        }
        trusted
            .with_timestamp(self.files[&RoleName::Timestamp].clone(), expiry)?
            .with_snapshot(self.files[&RoleName::Snapshot].clone(), expiry)
    }
}
