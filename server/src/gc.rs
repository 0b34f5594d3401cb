//! What of the past may go. Every root stays, since clients follow them one by one, and so does the
//! newest version of every role; of the others those that are both old enough and far enough back go,
//! but the few that what stays is a difference to.

use std::collections::BTreeMap;
use std::collections::BTreeSet;

use dct_core::error::ServeError;
use dct_core::time::Instant;
use dct_core::tuf::name::Gun;
use dct_core::tuf::name::RoleName;

use crate::store::Cut;
use crate::store::Pruned;
use crate::store::Shelved;
use crate::store::Store;

/// How much of the past stays. A version goes when both let it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(clippy::exhaustive_structs, reason = "two numbers that somebody types")]
pub struct Retention {
    /// So many versions of every role, the newest among them.
    pub versions: u32,
    /// Those that were the current ones within so many days.
    pub days: u32,
}

/// What is to go of one repository.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(clippy::exhaustive_structs, reason = "a plan and what it comes to")]
pub struct Plan {
    /// Where each role begins afterwards.
    pub cut: Cut,
    /// What goes.
    pub goes: Pruned,
}

/// Plans what is to go.
///
/// # Errors
///
/// When the database fails.
pub fn plan(
    store: &Store,
    gun: &Gun,
    retention: Retention,
    now: Instant,
) -> Result<Plan, ServeError> {
    let mut roles: BTreeMap<RoleName, Vec<Shelved>> = BTreeMap::new();
    for shelved in store.shelf(gun)? {
        let versions = roles.entry(shelved.role.clone()).or_default();
        versions.push(shelved);
    }
    roles.remove(&RoleName::Root);
    let mut plan = Plan {
        cut: Cut::new(),
        goes: Pruned::default(),
    };
    for (role, versions) in roles {
        let count = gone(&versions, retention, now);
        let Some((old, stays)) = versions.split_at_checked(count) else {
            continue;
        };
        let needed = needed(old, stays);
        let goes = || old.iter().filter(|of| !needed.contains(&of.version));
        let (Some(first), Some(_)) = (stays.first(), goes().next()) else {
            continue;
        };
        plan.cut.insert(role, first.version);
        plan.goes.files += goes().count();
        plan.goes.bytes += goes().map(|of| of.size).sum::<u64>();
    }
    Ok(plan)
}

/// How many of the oldest versions are old. One that is takes all before it along.
fn gone(versions: &[Shelved], retention: Retention, now: Instant) -> usize {
    let since = now.plus_days(-i64::from(retention.days)).unix();
    let kept = usize::try_from(retention.versions.max(1)).unwrap_or(usize::MAX);
    // It was the current one until the one after it came: whoever read a timestamp then may still
    // be asking for it.
    let replaced = versions.iter().skip(1).map(|next| next.stored_at);
    let old = replaced.take_while(|replaced_at| *replaced_at < since);
    old.count().min(versions.len().saturating_sub(kept))
}

/// The old versions without which one that stays could not be read: it is a difference to them.
fn needed(old: &[Shelved], stays: &[Shelved]) -> BTreeSet<u32> {
    let bases: BTreeMap<u32, Option<u32>> = old.iter().map(|of| (of.version, of.base)).collect();
    let mut needed = BTreeSet::new();
    for shelved in stays {
        let mut next = shelved.base;
        while let Some(version) = next {
            let base = bases.get(&version);
            next = base.filter(|_| needed.insert(version)).copied().flatten();
        }
    }
    needed
}

#[cfg(test)]
mod tests {
    use dct_core::time::Instant;
    use dct_core::tuf::name::RoleName;

    use super::Retention;
    use super::Shelved;
    use super::gone;
    use super::needed;

    /// One version a day, the last one today.
    fn daily(count: u32) -> (Vec<Shelved>, Instant) {
        let stored = |day: u32| Shelved {
            role: RoleName::Targets,
            version: day,
            stored_at: i64::from(day) * 86_400,
            size: 1,
            base: None,
        };
        let now = Instant::from_unix(i64::from(count) * 86_400 + 1);
        ((1..=count).map(stored).collect(), now)
    }

    #[test]
    fn a_version_goes_when_it_is_old_and_far_back() {
        let (versions, now) = daily(10);
        for (kept, days, expected) in [
            (1, 0, 9),
            (3, 0, 7),
            (20, 0, 0),
            (1, 4, 5),
            (8, 4, 2),
            (1, 100, 0),
            (0, 0, 9),
            (u32::MAX, u32::MAX, 0),
        ] {
            let retention = Retention {
                versions: kept,
                days,
            };
            assert_eq!(gone(&versions, retention, now), expected, "{kept} {days}");
        }
    }

    #[test]
    fn what_others_are_differences_to_stays() {
        let (mut versions, _) = daily(9);
        for (at, base) in [(1, 1), (2, 2), (5, 1), (6, 6), (7, 9), (3, 7)] {
            versions[at].base = Some(base);
        }
        for (count, expected) in [
            (1, &[1][..]),
            (2, &[1, 2]),
            (3, &[1]),
            (6, &[1, 6]),
            (9, &[]),
        ] {
            let (old, stays) = versions.split_at(count);
            assert!(needed(old, stays).iter().eq(expected), "{count}");
        }
        // Damage does not keep anybody waiting.
        versions[0].base = Some(2);
        let (old, stays) = versions.split_at(5);
        assert!(needed(old, stays).iter().eq(&[1, 2]));
    }

    #[test]
    fn what_was_current_a_moment_ago_is_young() {
        // Stored long ago, replaced today.
        let (mut versions, now) = daily(2);
        versions[0].stored_at = -86_400 * 365;
        let retention = Retention {
            versions: 1,
            days: 1,
        };
        assert_eq!(gone(&versions, retention, now), 0);
        assert_eq!(gone(&versions, retention, now.plus_days(2)), 1);
        assert_eq!(gone(&[], retention, now), 0);
    }

    #[test]
    fn a_clock_that_was_wrong_makes_no_hole() {
        let (mut versions, now) = daily(10);
        versions[3].stored_at = now.unix();
        let retention = Retention {
            versions: 1,
            days: 1,
        };
        assert_eq!(gone(&versions, retention, now), 2);
    }
}
