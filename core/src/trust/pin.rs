//! Pins: which root is believed the first time (spec §5.6).
//!
//! The most specific rule alone applies: ids of the repository, else ids of the longest `prefix*`,
//! else the authority of the longest prefix, else first use.

use alloc::string::String;
use alloc::vec::Vec;

use crate::error::InputError;
use crate::error::TrustError;
use crate::key::CaBundle;
use crate::key::KeyId;
use crate::key::PublicKey;
use crate::sorted::Map;
use crate::sorted::Set;
use crate::time::Instant;
use crate::tuf::name::Gun;

/// What is done about a repository that nothing pins.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(clippy::exhaustive_enums, reason = "first use is allowed or it is not")]
pub enum FirstUse {
    /// The first root seen is believed, as Docker does.
    #[default]
    Allow,
    /// It is not.
    Forbid,
}

/// Why a root is believed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(clippy::exhaustive_enums, reason = "a report must show every case")]
pub enum Basis {
    /// A pinned key id or authority vouches for it.
    Pinned,
    /// It follows from a root that was believed before.
    Remembered,
    /// Nothing vouches for it: it is believed because it is the first one seen.
    FirstUse,
}

/// Rules by repository.
#[derive(Clone, Debug, Default)]
pub struct Pins {
    keys: Map<String, Set<KeyId>>,
    authorities: Map<String, CaBundle>,
    first_use: FirstUse,
}

/// The rule for one repository.
#[derive(Clone, Debug)]
pub(super) enum Pin<'a> {
    Keys(&'a Set<KeyId>),
    Authority(&'a CaBundle),
    FirstUse(FirstUse),
}

impl Pins {
    /// No pins; `first_use` decides about every repository.
    #[must_use]
    pub fn none(first_use: FirstUse) -> Self {
        Self {
            first_use,
            ..Self::default()
        }
    }

    /// Pins a repository, or all that begin with `prefix*`, to root keys: by the id of a
    /// certificate in root, or by the id of the bare key. No ids block the repository.
    ///
    /// # Errors
    ///
    /// When the pattern is neither a repository name nor one that ends in `*`.
    #[must_use = "pins are a value"]
    pub fn pin_keys(
        mut self,
        pattern: &str,
        ids: impl IntoIterator<Item = KeyId>,
    ) -> Result<Self, InputError> {
        let stem = pattern.strip_suffix('*').unwrap_or(pattern);
        if stem.contains('*') {
            return Err(InputError::Pin {
                fact: "a `*` may stand only at the end of a pattern",
            });
        }
        if !pattern.ends_with('*') {
            pattern.parse::<Gun>()?;
        }
        self.keys.change(pattern.into(), |known| known.extend(ids));
        Ok(self)
    }

    /// Pins all repositories that begin with a prefix to the authorities of a PEM bundle.
    ///
    /// # Errors
    ///
    /// When the prefix ends in `*`, as patterns for keys do: it would never match.
    pub fn pin_authority(mut self, prefix: &str, authority: CaBundle) -> Result<Self, InputError> {
        if prefix.contains('*') {
            return Err(InputError::Pin {
                fact: "the prefix of a CA is plain text without `*`",
            });
        }
        self.authorities.insert(prefix.into(), authority);
        Ok(self)
    }

    pub(super) fn of(&self, gun: &Gun) -> Pin<'_> {
        let exact = self.keys.get(gun.as_str());
        let by_prefix = || {
            longest(
                gun,
                self.keys
                    .iter()
                    .filter_map(|(k, v)| Some((k.strip_suffix('*')?, v))),
            )
        };
        if let Some(ids) = exact.or_else(by_prefix) {
            return Pin::Keys(ids);
        }
        match longest(gun, self.authorities.iter().map(|(k, v)| (k.as_str(), v))) {
            Some(authority) => Pin::Authority(authority),
            None => Pin::FirstUse(self.first_use),
        }
    }
}

impl Pin<'_> {
    /// Why one of these root keys is believed, or why none is. Only the keys that match are kept:
    /// the others may not vouch for the root that lists them.
    pub(super) fn choose<'k>(
        &self,
        gun: &Gun,
        keys: Vec<&'k PublicKey>,
        now: Instant,
    ) -> Result<(Basis, Vec<&'k PublicKey>), TrustError> {
        let matching: Vec<_> = match self {
            Self::FirstUse(FirstUse::Allow) => return Ok((Basis::FirstUse, keys)),
            Self::FirstUse(FirstUse::Forbid) => {
                return Err(TrustError::FirstUse {
                    gun: gun.as_str().into(),
                });
            }
            Self::Keys(ids) => keys.into_iter().filter(|key| is_listed(key, ids)).collect(),
            Self::Authority(authority) => keys
                .into_iter()
                .filter(|key| is_issued(key, authority, now))
                .collect(),
        };
        if matching.is_empty() {
            return Err(TrustError::Pin {
                gun: gun.as_str().into(),
            });
        }
        Ok((Basis::Pinned, matching))
    }
}

fn is_listed(key: &PublicKey, ids: &Set<KeyId>) -> bool {
    ids.contains(&key.id()) || key.canonical_id().is_ok_and(|id| ids.contains(&id))
}

fn is_issued(key: &PublicKey, authority: &CaBundle, now: Instant) -> bool {
    match key.certificates() {
        Ok(Some(chain)) => chain.chains_to(authority, now).is_ok(),
        _ => false,
    }
}

fn longest<'a, T>(gun: &Gun, rules: impl Iterator<Item = (&'a str, T)>) -> Option<T> {
    rules
        .filter(|(prefix, _)| gun.has_prefix(prefix))
        .max_by_key(|(prefix, _)| prefix.len())
        .map(|(_, rule)| rule)
}
