//! The tree of delegations: in which order roles are consulted, and how far each reaches
//! (spec §5.5).

use alloc::collections::VecDeque;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use super::Trusted;
use crate::tuf::name::RoleName;

/// A role, and the names that it may sign after all roles above it have had their say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reach {
    /// The role.
    pub role: RoleName,
    /// Plain prefixes; the empty one covers every name.
    pub paths: Vec<String>,
}

impl Reach {
    /// Whether the role may sign a name.
    #[must_use]
    pub fn covers(&self, name: &str) -> bool {
        self.paths
            .iter()
            .any(|path| name.starts_with(path.as_str()))
    }

    /// The reach of a child: of its paths, those that begin with a path of this role.
    fn narrowed(&self, role: &RoleName, paths: &[String]) -> Self {
        let inside = paths.iter().filter(|path| self.covers(path));
        Self {
            role: role.clone(),
            paths: inside.cloned().collect(),
        }
    }
}

impl Trusted {
    /// Every delegated role with its reach, nearest to `targets` first.
    #[must_use]
    pub fn reaches(&self) -> Vec<Reach> {
        self.walk(&RoleName::Targets, None, &[])
    }

    /// The reach of one role; `None` when nobody delegates to it.
    #[must_use]
    pub fn reach(&self, role: &RoleName) -> Option<Reach> {
        self.reaches().into_iter().find(|reach| reach.role == *role)
    }

    /// Notary's walk: the roles at and below `from` that may sign `name` (or any name), without
    /// `skip` and what hangs below it. A role that is passed by hides its children.
    pub(super) fn walk(
        &self,
        from: &RoleName,
        name: Option<&str>,
        skip: &[RoleName],
    ) -> Vec<Reach> {
        let mut visited = Vec::new();
        let mut queue = VecDeque::from([Reach {
            role: RoleName::Targets,
            paths: vec![String::new()],
        }]);
        while let Some(reach) = queue.pop_front() {
            let above = from.is_below(&reach.role);
            let inside = reach.role == *from || reach.role.is_below(from);
            let wanted =
                inside && name.is_none_or(|name| reach.covers(name)) && !skip.contains(&reach.role);
            if above || wanted {
                let children = self
                    .targets
                    .get(&reach.role)
                    .into_iter()
                    .flat_map(|t| t.delegations.iter());
                queue.extend(children.map(|child| reach.narrowed(&child.name, &child.paths)));
            }
            if wanted {
                visited.push(reach);
            }
        }
        visited
    }
}
