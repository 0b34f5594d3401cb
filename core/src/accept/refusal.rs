//! Why an upload is refused, and what Notary calls that (spec §6.5).

use core::fmt;

use crate::error::AcceptError;
use crate::error::Error;

/// Which part of an upload is at fault.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(clippy::exhaustive_enums, reason = "Notary's clients know no others")]
pub enum Part {
    /// A file that is no metadata at all.
    Malformed,
    /// None: another publisher was first.
    Conflict,
    /// The upload as a whole.
    Whole,
    /// A file that must go with the others is missing.
    Hierarchy,
    /// Root.
    Root,
    /// `targets` or a delegation.
    Targets,
    /// Snapshot.
    Snapshot,
}

impl Part {
    /// The code of Notary's answer.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Malformed => "MALFORMED_JSON",
            Self::Conflict => "VERSION",
            _ => "INVALID_UPDATE",
        }
    }

    /// The name in the detail of an `INVALID_UPDATE`, by which Notary's client chooses its words.
    #[must_use]
    pub const fn name(self) -> Option<&'static str> {
        match self {
            Self::Malformed | Self::Conflict => None,
            Self::Whole => Some("ErrValidation"),
            Self::Hierarchy => Some("ErrBadHierarchy"),
            Self::Root => Some("ErrBadRoot"),
            Self::Targets => Some("ErrBadTargets"),
            Self::Snapshot => Some("ErrBadSnapshot"),
        }
    }
}

/// An upload that is not published, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(clippy::exhaustive_structs, reason = "a place and a reason")]
pub struct Refusal {
    /// What is at fault.
    pub part: Part,
    /// The reason.
    pub reason: Error,
}

impl Refusal {
    pub(super) fn malformed(reason: impl Into<Error>) -> Self {
        Part::Malformed.because(reason)
    }
}

impl Part {
    /// A lost race is the same whichever part noticed it.
    pub(super) fn because(self, reason: impl Into<Error>) -> Refusal {
        let reason = reason.into();
        let part = match &reason {
            Error::Accept(AcceptError::Conflict { .. }) => Self::Conflict,
            _ => self,
        };
        Refusal { part, reason }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.reason.fmt(f)
    }
}

impl core::error::Error for Refusal {}
