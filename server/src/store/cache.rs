//! The files that are asked for again and again, ready to be sent.

use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::PoisonError;
use std::sync::RwLock;

use dct_core::tuf::name::Gun;
use dct_core::tuf::name::RoleName;

use super::Held;

/// What all files together may take.
const ROOM: usize = 8 << 20;

/// What a single one may take, or a few large ones would leave no room for the others.
const LARGEST: usize = 128 << 10;

/// Which state of a repository a file is from; later ones are greater. Where one server alone
/// writes, there is one state: whatever is written makes it forget.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Mark {
    /// A repository that was deleted and began again is another one.
    pub(super) repository: i64,
    /// The number of its publishes.
    pub(super) generation: i64,
}

/// Current files by repository and role.
#[derive(Debug, Default)]
pub(super) struct Cache(RwLock<Kept>);

#[derive(Debug, Default)]
struct Kept {
    repositories: BTreeMap<Gun, Repository>,
    size: usize,
    /// Counts what was published: a file that was read before may be old by the time it comes.
    age: u64,
}

#[derive(Debug, Default)]
struct Repository {
    mark: Mark,
    files: BTreeMap<RoleName, Arc<Held>>,
}

impl Cache {
    /// The file of a state, if it is here.
    pub(super) fn find(&self, gun: &Gun, role: &RoleName, mark: Mark) -> Option<Arc<Held>> {
        let kept = self.0.read().unwrap_or_else(PoisonError::into_inner);
        let repository = kept.repositories.get(gun)?;
        let file = repository.files.get(role)?;
        (repository.mark == mark).then(|| Arc::clone(file))
    }

    /// To be taken before a file is read, and given back with it.
    pub(super) fn age(&self) -> u64 {
        self.0.read().unwrap_or_else(PoisonError::into_inner).age
    }

    /// Keeps a file of a state, unless something was published here since its age was taken.
    pub(super) fn keep(
        &self,
        gun: &Gun,
        role: &RoleName,
        held: &Arc<Held>,
        (mark, age): (Mark, u64),
    ) {
        let mut kept = self.0.write().unwrap_or_else(PoisonError::into_inner);
        if kept.age == age {
            kept.add(gun, role, held, mark);
        }
    }

    /// Takes the files of a publish, which made a state out of the one before it, unless everything
    /// was forgotten since its age was taken: then it may be of another past.
    pub(super) fn publish(
        &self,
        gun: &Gun,
        files: &[(RoleName, Arc<Held>)],
        (mark, age): (Mark, u64),
    ) {
        let mut kept = self.0.write().unwrap_or_else(PoisonError::into_inner);
        if kept.age != age {
            return;
        }
        let before = Mark {
            generation: mark.generation - 1,
            ..mark
        };
        // What was not published is as it was.
        if let Some(repository) = kept.repositories.get_mut(gun)
            && repository.mark == before
        {
            repository.mark = mark;
        }
        for (role, held) in files {
            kept.add(gun, role, held, mark);
        }
    }

    /// Forgets everything: what comes next may be another past.
    pub(super) fn forget_all(&self) {
        let mut kept = self.0.write().unwrap_or_else(PoisonError::into_inner);
        *kept = Kept {
            age: kept.age + 1,
            ..Kept::default()
        };
    }

    /// Forgets a repository, after something was written to it.
    pub(super) fn forget(&self, gun: &Gun) {
        let mut kept = self.0.write().unwrap_or_else(PoisonError::into_inner);
        kept.age += 1;
        kept.lose(gun);
    }
}

impl Kept {
    fn add(&mut self, gun: &Gun, role: &RoleName, held: &Arc<Held>, mark: Mark) {
        let size = held.file.len();
        let known = self.repositories.get(gun).map(|known| known.mark);
        match known.map(|known| known.cmp(&mark)) {
            Some(Ordering::Greater) => return,
            Some(Ordering::Less) => self.lose(gun),
            Some(Ordering::Equal) | None => {}
        }
        if let Some(known) = self.repositories.get_mut(gun)
            && let Some(old) = known.files.remove(role)
        {
            self.size = self.size.saturating_sub(old.file.len());
        }
        if size > LARGEST {
            return;
        }
        if self.size + size > ROOM {
            self.repositories.clear();
            self.size = 0;
        }
        let repository = self.repositories.entry(gun.clone()).or_default();
        repository.mark = mark;
        repository.files.insert(role.clone(), Arc::clone(held));
        self.size += size;
    }

    fn lose(&mut self, gun: &Gun) {
        let known = self.repositories.remove(gun).unwrap_or_default();
        let freed: usize = known.files.values().map(|held| held.file.len()).sum();
        self.size = self.size.saturating_sub(freed);
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use dct_core::tuf::name::Gun;
    use dct_core::tuf::name::RoleName;

    use super::Cache;
    use super::LARGEST;
    use super::Mark;
    use super::ROOM;
    use crate::store::Held;

    fn gun(name: &str) -> Gun {
        name.parse().unwrap()
    }

    fn held(length: usize) -> Arc<Held> {
        Arc::new(Held {
            file: vec![0; length],
            sha256: [0; 32],
            stored_at: 0,
        })
    }

    #[test]
    fn a_file_that_was_read_before_a_publish_is_not_kept() {
        let cache = Cache::default();
        let (one, age) = (Mark::default(), cache.age());
        cache.forget(&gun("a"));
        cache.keep(&gun("a"), &RoleName::Root, &held(1), (one, age));
        assert!(cache.find(&gun("a"), &RoleName::Root, one).is_none());
        cache.keep(&gun("a"), &RoleName::Root, &held(1), (one, cache.age()));
        assert!(cache.find(&gun("a"), &RoleName::Root, one).is_some());
        assert!(cache.find(&gun("a"), &RoleName::Targets, one).is_none());
        cache.forget(&gun("a"));
        assert!(cache.find(&gun("a"), &RoleName::Root, one).is_none());
    }

    #[test]
    fn nothing_of_another_past_is_kept() {
        let cache = Cache::default();
        let (one, age) = (Mark::default(), cache.age());
        cache.keep(&gun("a"), &RoleName::Root, &held(1), (one, age));
        cache.forget_all();
        assert!(cache.find(&gun("a"), &RoleName::Root, one).is_none());
        cache.keep(&gun("a"), &RoleName::Root, &held(1), (one, age));
        assert!(cache.find(&gun("a"), &RoleName::Root, one).is_none());
        // Nor what was published to a server that another one took the place of meanwhile.
        cache.publish(&gun("a"), &[(RoleName::Root, held(1))], (one, age));
        assert!(cache.find(&gun("a"), &RoleName::Root, one).is_none());
        assert_eq!(cache.0.read().unwrap().size, 0);
    }

    #[test]
    fn a_file_is_of_one_state() {
        let cache = Cache::default();
        let [first, second, third] = [1, 2, 3].map(|generation| Mark {
            repository: 1,
            generation,
        });
        for role in [RoleName::Root, RoleName::Targets] {
            cache.keep(&gun("a"), &role, &held(1), (first, 0));
        }
        assert!(cache.find(&gun("a"), &RoleName::Root, first).is_some());
        assert!(cache.find(&gun("a"), &RoleName::Root, second).is_none());
        // A publish of one file leaves the other as it is.
        cache.publish(&gun("a"), &[(RoleName::Targets, held(2))], (second, 0));
        assert!(cache.find(&gun("a"), &RoleName::Root, second).is_some());
        let targets = cache.find(&gun("a"), &RoleName::Targets, second);
        assert_eq!(targets.unwrap().file.len(), 2);
        // What was read before comes too late.
        cache.keep(&gun("a"), &RoleName::Targets, &held(1), (first, 0));
        assert!(cache.find(&gun("a"), &RoleName::Targets, first).is_none());
        // Of a publish that follows another server's nothing but its own files is known.
        let fourth = Mark {
            generation: 4,
            ..third
        };
        cache.publish(&gun("a"), &[(RoleName::Targets, held(4))], (fourth, 0));
        assert!(cache.find(&gun("a"), &RoleName::Root, fourth).is_none());
        assert!(cache.find(&gun("a"), &RoleName::Targets, fourth).is_some());
        assert_eq!(cache.0.read().unwrap().size, 4);
    }

    #[test]
    fn the_room_is_never_passed() {
        let (cache, one) = (Cache::default(), Mark::default());
        cache.keep(&gun("a"), &RoleName::Root, &held(LARGEST + 1), (one, 0));
        assert!(cache.find(&gun("a"), &RoleName::Root, one).is_none());
        for number in 0..1000 {
            let gun = gun(&format!("a/{number}"));
            cache.keep(&gun, &RoleName::Root, &held(LARGEST), (one, 0));
            assert!(cache.find(&gun, &RoleName::Root, one).is_some());
            let kept = cache.0.read().unwrap();
            assert!(kept.size <= ROOM);
            assert_eq!(kept.size, kept.repositories.len() * LARGEST);
        }
    }
}
