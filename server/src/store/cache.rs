//! The files that are asked for again and again, ready to be sent.

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

/// Current files by repository and role.
#[derive(Debug, Default)]
pub(super) struct Cache(RwLock<Kept>);

#[derive(Debug, Default)]
struct Kept {
    files: BTreeMap<Gun, BTreeMap<RoleName, Arc<Held>>>,
    size: usize,
    /// Counts what was published: a file that was read before may be old by the time it comes.
    age: u64,
}

impl Cache {
    /// The file, if it is here.
    pub(super) fn find(&self, gun: &Gun, role: &RoleName) -> Option<Arc<Held>> {
        let kept = self.0.read().unwrap_or_else(PoisonError::into_inner);
        kept.files.get(gun)?.get(role).map(Arc::clone)
    }

    /// To be taken before a file is read, and given back with it.
    pub(super) fn age(&self) -> u64 {
        self.0.read().unwrap_or_else(PoisonError::into_inner).age
    }

    /// Keeps a file, unless something was published since its age was taken.
    pub(super) fn keep(&self, gun: &Gun, role: &RoleName, held: &Arc<Held>, age: u64) {
        let size = held.file.len();
        let mut kept = self.0.write().unwrap_or_else(PoisonError::into_inner);
        if kept.age != age || size > LARGEST {
            return;
        }
        if kept.size + size > ROOM {
            kept.files.clear();
            kept.size = 0;
        }
        let files = kept.files.entry(gun.clone()).or_default();
        if files.insert(role.clone(), Arc::clone(held)).is_none() {
            kept.size += size;
        }
    }

    /// Forgets a repository, after something was written to it.
    pub(super) fn forget(&self, gun: &Gun) {
        let mut kept = self.0.write().unwrap_or_else(PoisonError::into_inner);
        kept.age += 1;
        let files = kept.files.remove(gun).unwrap_or_default();
        let freed: usize = files.values().map(|held| held.file.len()).sum();
        kept.size = kept.size.saturating_sub(freed);
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use dct_core::tuf::name::Gun;
    use dct_core::tuf::name::RoleName;

    use super::Cache;
    use super::LARGEST;
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
        let age = cache.age();
        cache.forget(&gun("a"));
        cache.keep(&gun("a"), &RoleName::Root, &held(1), age);
        assert!(cache.find(&gun("a"), &RoleName::Root).is_none());
        cache.keep(&gun("a"), &RoleName::Root, &held(1), cache.age());
        assert!(cache.find(&gun("a"), &RoleName::Root).is_some());
        assert!(cache.find(&gun("a"), &RoleName::Targets).is_none());
        cache.forget(&gun("a"));
        assert!(cache.find(&gun("a"), &RoleName::Root).is_none());
    }

    #[test]
    fn the_room_is_never_passed() {
        let cache = Cache::default();
        cache.keep(&gun("a"), &RoleName::Root, &held(LARGEST + 1), cache.age());
        assert!(cache.find(&gun("a"), &RoleName::Root).is_none());
        for number in 0..1000 {
            let gun = gun(&format!("a/{number}"));
            cache.keep(&gun, &RoleName::Root, &held(LARGEST), cache.age());
            assert!(cache.find(&gun, &RoleName::Root).is_some());
            let kept = cache.0.read().unwrap();
            assert!(kept.size <= ROOM);
            assert_eq!(kept.size, kept.files.len() * LARGEST);
        }
    }
}
