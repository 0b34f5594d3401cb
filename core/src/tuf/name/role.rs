//! Role names: the four base roles and the delegations below `targets`.
//!
//! Owns the grammar and the family tree that names alone spell out. Which delegations exist, and
//! what they may sign, is said by metadata and unknown here.

use alloc::sync::Arc;
use core::cmp::Ordering;
use core::fmt;
use core::str::FromStr;

use crate::error::InputError;
use crate::error::quote;

/// The name of a role.
///
/// Ordered as its text, so that a map of roles lists them as canonical JSON does (spec §2.1).
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(
    clippy::exhaustive_enums,
    reason = "Notary v1 is finished: no fifth base role will come"
)]
pub enum RoleName {
    /// Says which keys the base roles have.
    Root,
    /// Signs tags and hands out delegations.
    Targets,
    /// Lists the current file of every role but itself and the timestamp.
    Snapshot,
    /// Names the current snapshot.
    Timestamp,
    /// A role that `targets`, or another delegation, handed out.
    Delegation(Delegation),
}

impl RoleName {
    /// The longest name: shorter than 256 bytes (spec §1.3).
    pub const MAX_BYTES: usize = 255;

    /// `targets/releases`, the delegation that Docker reads first (spec, appendix A).
    #[must_use]
    pub fn releases() -> Self {
        Self::Delegation(Delegation(Arc::from("targets/releases")))
    }

    /// The name as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Root => "root",
            Self::Targets => "targets",
            Self::Snapshot => "snapshot",
            Self::Timestamp => "timestamp",
            Self::Delegation(delegation) => delegation.as_str(),
        }
    }

    /// Whether the role was handed out rather than named by root.
    #[must_use]
    pub const fn is_delegation(&self) -> bool {
        matches!(self, Self::Delegation(_))
    }

    /// The only role that may hand this one out; base roles have none.
    #[must_use]
    pub fn parent(&self) -> Option<Self> {
        let Self::Delegation(delegation) = self else {
            return None;
        };
        let (above, _) = delegation.as_str().rsplit_once('/')?;
        Some(match above {
            "targets" => Self::Targets,
            above => Self::Delegation(Delegation(Arc::from(above))),
        })
    }

    /// Whether this role stands exactly one step below the other.
    #[must_use]
    pub fn is_direct_child_of(&self, other: &Self) -> bool {
        self.is_below(other) && self.depth() == other.depth() + 1
    }

    /// Whether this role stands anywhere below the other, which is not itself.
    #[must_use]
    pub fn is_below(&self, other: &Self) -> bool {
        self.as_str()
            .strip_prefix(other.as_str())
            .is_some_and(|rest| rest.starts_with('/'))
    }

    /// How many steps the role stands below a base role, which has depth 0.
    #[must_use]
    pub fn depth(&self) -> usize {
        self.as_str().matches('/').count()
    }
}

impl fmt::Display for RoleName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl Ord for RoleName {
    fn cmp(&self, other: &Self) -> Ordering {
        self.as_str().cmp(other.as_str())
    }
}

impl PartialOrd for RoleName {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl FromStr for RoleName {
    type Err = InputError;

    fn from_str(text: &str) -> Result<Self, InputError> {
        match text {
            "root" => Ok(Self::Root),
            "targets" => Ok(Self::Targets),
            "snapshot" => Ok(Self::Snapshot),
            "timestamp" => Ok(Self::Timestamp),
            _ => text.parse().map(Self::Delegation),
        }
    }
}

/// The name of a delegation: `targets/` and one or more parts of `a`–`z`, `0`–`9`, `-` and `_`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Delegation(pub(super) Arc<str>);

spelled!(Delegation);

impl FromStr for Delegation {
    type Err = InputError;

    fn from_str(text: &str) -> Result<Self, InputError> {
        match fault(text) {
            None => Ok(Self(Arc::from(text))),
            Some(fact) => Err(InputError::Role {
                text: quote(text),
                fact,
            }),
        }
    }
}

fn fault(text: &str) -> Option<&'static str> {
    let Some(below) = text.strip_prefix("targets/") else {
        return Some("it is neither a base role nor below `targets/`");
    };
    if text.len() > RoleName::MAX_BYTES {
        return Some("it is longer than 255 bytes");
    }
    if below.split('/').any(str::is_empty) {
        return Some("a part between slashes is empty");
    }
    let allowed = |byte: u8| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'/');
    if !below.bytes().all(allowed) {
        return Some("only lower-case letters, digits, `-` and `_` may stand in it");
    }
    None
}

#[cfg(test)]
mod tests {
    use alloc::format;
    use alloc::string::ToString;
    use alloc::vec::Vec;

    use super::RoleName;

    fn role(text: &str) -> RoleName {
        text.parse().unwrap()
    }

    #[test]
    fn base_roles_and_delegations_read_and_print() {
        for text in ["root", "targets", "snapshot", "timestamp"] {
            assert_eq!(role(text).to_string(), text);
            assert!(!role(text).is_delegation());
            assert_eq!(role(text).parent(), None);
        }
        for text in [
            "targets/a",
            "targets/releases",
            "targets/a/b-c/_0",
            "targets/root",
        ] {
            assert_eq!(role(text).to_string(), text);
            assert!(role(text).is_delegation());
        }
        assert_eq!(role("targets/releases"), RoleName::releases());
    }

    #[test]
    fn what_notary_would_not_take_is_refused() {
        for text in [
            "",
            "Root",
            "mirror",
            "root/a",
            "snapshot/a",
            "targets/",
            "/targets",
            "targets//a",
            "targets/a/",
            "targets/.",
            "targets/..",
            "targets/a/../b",
            "targets/A",
            "targets/a b",
            "targets/a.json",
            "targets/*",
            "targets/a\\b",
            "targets/ä",
            "targets/a\0",
            "targetsa",
            "targets\n",
            " targets",
        ] {
            assert!(text.parse::<RoleName>().is_err(), "{text:?}");
        }
        let longest = format!("targets/{}", "a".repeat(247));
        assert!(longest.parse::<RoleName>().is_ok());
        assert!(format!("{longest}a").parse::<RoleName>().is_err());
    }

    #[test]
    fn the_family_tree_follows_the_slashes() {
        let (child, grandchild) = (role("targets/a"), role("targets/a/b"));
        assert_eq!(child.parent(), Some(RoleName::Targets));
        assert_eq!(grandchild.parent(), Some(child.clone()));
        assert!(child.is_direct_child_of(&RoleName::Targets));
        assert!(grandchild.is_direct_child_of(&child));
        assert!(!grandchild.is_direct_child_of(&RoleName::Targets));
        assert!(grandchild.is_below(&RoleName::Targets));
        assert!(!child.is_below(&child));
        assert!(!role("targets/ab").is_below(&child));
        assert!(!child.is_below(&RoleName::Root));
        let depths = [RoleName::Root, RoleName::Targets, child, grandchild].map(|r| r.depth());
        assert_eq!(depths, [0, 0, 1, 2]);
    }

    #[test]
    fn roles_are_ordered_as_their_text() {
        let mut roles: Vec<RoleName> = ["timestamp", "targets/b", "targets", "snapshot", "root"]
            .map(role)
            .to_vec();
        roles.sort();
        assert_eq!(
            roles,
            ["root", "snapshot", "targets", "targets/b", "timestamp"].map(role)
        );
    }
}
