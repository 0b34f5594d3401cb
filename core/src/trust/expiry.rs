//! What to do about metadata past its expiry: a choice with a name.

use alloc::string::ToString;

use crate::error::TrustError;
use crate::time::Expires;
use crate::time::Instant;
use crate::tuf::name::RoleName;

/// How expired metadata is judged, at a moment that the caller names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(
    clippy::exhaustive_enums,
    reason = "there is no third way to look at a date"
)]
pub enum Expiry {
    /// Expired metadata is refused. The safe choice, and the only one before anything is run.
    Enforce(Instant),
    /// Expired metadata is read: to show it, or to sign it again.
    Tolerate(Instant),
}

impl Expiry {
    /// The moment at which everything is judged.
    #[must_use]
    pub const fn now(self) -> Instant {
        match self {
            Self::Enforce(now) | Self::Tolerate(now) => now,
        }
    }

    pub(super) fn check(self, role: &RoleName, expires: &Expires) -> Result<(), TrustError> {
        match self {
            Self::Enforce(now) if expires.is_past(now) => Err(TrustError::Expired {
                role: role.to_string(),
                expires: expires.as_str().into(),
            }),
            _ => Ok(()),
        }
    }
}
