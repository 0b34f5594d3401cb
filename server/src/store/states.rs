//! Repositories that are published to again and again, as they are stored.

use std::collections::BTreeMap;
use std::sync::Mutex;
use std::sync::MutexGuard;
use std::sync::PoisonError;

use dct_core::accept::Current;
use dct_core::accept::NewFile;
use dct_core::accept::Stored;
use dct_core::tuf::name::Gun;

use super::cache::Mark;

/// What all of them together may take.
const ROOM: usize = 4 << 20;

/// What a single one may take: judging a larger one takes longer than reading it.
const LARGEST: usize = 256 << 10;

/// The current files of repositories, by name. When there are too many, all are forgotten.
#[derive(Debug, Default)]
pub(super) struct States(Mutex<Kept>);

#[derive(Debug, Default)]
struct Kept {
    states: BTreeMap<Gun, (Mark, Stored)>,
    size: usize,
}

impl States {
    /// A repository as it is at a mark, if that is here.
    pub(super) fn find(&self, gun: &Gun, mark: Mark) -> Option<Stored> {
        let kept = self.kept();
        let (known, stored) = kept.states.get(gun)?;
        (*known == mark).then(|| stored.clone())
    }

    /// Keeps a repository as it is at a mark.
    pub(super) fn keep(&self, mark: Mark, stored: Stored) {
        let mut kept = self.kept();
        kept.lose(&stored.gun);
        let size = size(&stored);
        if size > LARGEST {
            return;
        }
        if kept.size + size > ROOM {
            *kept = Kept::default();
        }
        kept.size += size;
        kept.states.insert(stored.gun.clone(), (mark, stored));
    }

    /// Forgets a repository.
    pub(super) fn forget(&self, gun: &Gun) {
        self.kept().lose(gun);
    }

    fn kept(&self) -> MutexGuard<'_, Kept> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Kept {
    fn lose(&mut self, gun: &Gun) {
        if let Some((_, stored)) = self.states.remove(gun) {
            self.size = self.size.saturating_sub(size(&stored));
        }
    }
}

fn size(stored: &Stored) -> usize {
    let files = stored.files.values();
    // A small file is not much more than what is kept around it.
    files.map(|current| current.file.len() + 200).sum()
}

/// New files over the ones before them.
pub(super) fn after(mut stored: Stored, files: &[NewFile]) -> Stored {
    for new in files {
        let current = Current {
            version: new.version,
            file: new.file.clone(),
        };
        stored.files.insert(new.role.clone(), current);
    }
    stored
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use dct_core::accept::Current;
    use dct_core::accept::Stored;
    use dct_core::tuf::name::RoleName;
    use dct_core::tuf::name::Version;

    use super::LARGEST;
    use super::Mark;
    use super::ROOM;
    use super::States;

    fn stored(gun: &str, length: usize) -> Stored {
        let current = Current {
            version: Version::FIRST,
            file: vec![0; length],
        };
        Stored {
            gun: gun.parse().unwrap(),
            files: BTreeMap::from([(RoleName::Root, current)]),
        }
    }

    #[test]
    fn a_state_is_found_at_its_mark_only() {
        let (states, one) = (States::default(), stored("a", 1));
        let [first, second] = [1, 2].map(|generation| Mark {
            repository: 1,
            generation,
        });
        states.keep(first, one.clone());
        assert!(states.find(&one.gun, first).is_some());
        assert!(states.find(&one.gun, second).is_none());
        states.forget(&one.gun);
        assert!(states.find(&one.gun, first).is_none());
        assert_eq!(states.kept().size, 0);
    }

    #[test]
    fn what_is_kept_has_an_end() {
        let states = States::default();
        let large = stored("large", LARGEST);
        states.keep(Mark::default(), large.clone());
        assert!(states.find(&large.gun, Mark::default()).is_none());
        for number in 0..=2 * ROOM / LARGEST {
            states.keep(Mark::default(), stored(&format!("a/{number}"), LARGEST / 2));
            assert!(states.kept().size <= ROOM);
        }
        assert!(states.kept().states.len() < 2 * ROOM / LARGEST);
    }
}
