//! Repositories that are published to again and again, as they are stored.

use std::collections::BTreeMap;
use std::sync::Mutex;
use std::sync::MutexGuard;
use std::sync::PoisonError;

use dct_core::accept::Current;
use dct_core::accept::NewFile;
use dct_core::accept::Stored;
use dct_core::error::ServeError;
use dct_core::tuf::name::Gun;
use dct_core::tuf::name::RoleName;
use dct_core::tuf::name::Version;
use sha2::Digest;
use sha2::Sha256;

use super::cache::Mark;
use super::failed;
use super::line::Ladder;
use super::line::Placed;

/// What all of them together may take.
const ROOM: usize = 4 << 20;

/// What a single one may take: judging a larger one takes longer than reading it.
const LARGEST: usize = 256 << 10;

/// The files of a repository, each with those that it is a difference to.
#[derive(Clone, Debug, Default)]
pub(super) struct State(BTreeMap<RoleName, Ladder>);

/// A file that follows the newest one, and what is kept of it.
pub(super) struct Next {
    pub(super) new: NewFile,
    pub(super) placed: Placed,
}

impl State {
    pub(super) fn new(ladders: BTreeMap<RoleName, Ladder>) -> Self {
        Self(ladders)
    }

    /// The newest file of each role.
    pub(super) fn stored(&self, gun: &Gun) -> Result<Stored, ServeError> {
        let newest = self.0.iter();
        let newest = newest.filter_map(|(role, ladder)| Some((role, ladder.newest()?)));
        let current = |(role, (version, file)): (&RoleName, (i64, &[u8]))| {
            let current = Current {
                version: Version::try_from(version).map_err(failed)?,
                file: file.to_vec(),
            };
            Ok((role.clone(), current))
        };
        let files: Result<_, ServeError> = newest.map(current).collect();
        Ok(Stored {
            gun: gun.clone(),
            files: files?,
        })
    }

    /// What is kept of new files; none when they do not follow the newest ones, one of each role.
    pub(super) fn place(&self, files: &[NewFile]) -> Result<Option<Vec<Next>>, ServeError> {
        let mut all: Vec<Next> = Vec::new();
        for new in files {
            let ladder = self.0.get(&new.role);
            let before = ladder.and_then(Ladder::newest);
            let follows =
                before.is_none_or(|(version, _)| version + 1 == i64::from(new.version.get()));
            if !follows || all.iter().any(|other| other.new.role == new.role) {
                return Ok(None);
            }
            let placed = match ladder {
                Some(ladder) => ladder.place(new)?,
                None => Ladder::default().place(new)?,
            };
            let new = new.clone();
            all.push(Next { new, placed });
        }
        Ok(Some(all))
    }

    /// The state that new files made of this one, each in its row.
    #[must_use]
    pub(super) fn after<'a>(mut self, rows: impl IntoIterator<Item = (&'a Next, i64)>) -> Self {
        for (Next { new, placed }, id) in rows {
            let ladder = self.0.entry(new.role.clone()).or_default();
            *ladder = ladder.after(new, (id, placed.base));
        }
        self
    }

    /// Whether its timestamp has this SHA-256. Through the snapshot that names every file of it.
    pub(super) fn is_sealed_by(&self, sha256: &[u8]) -> bool {
        let timestamp = self.0.get(&RoleName::Timestamp);
        let newest = timestamp.and_then(Ladder::newest);
        newest.is_some_and(|(_, file)| Sha256::digest(file).as_slice() == sha256)
    }

    fn size(&self) -> usize {
        // A small file is not much more than what is kept around it.
        self.0.values().map(|ladder| ladder.size() + 500).sum()
    }
}

/// States of repositories, by name. When there are too many, all are forgotten.
#[derive(Debug, Default)]
pub(super) struct States(Mutex<Kept>);

#[derive(Debug, Default)]
struct Kept {
    states: BTreeMap<Gun, (Mark, State)>,
    size: usize,
}

impl States {
    /// A repository as it is at a mark, if that is here.
    pub(super) fn find(&self, gun: &Gun, mark: Mark) -> Option<State> {
        let kept = self.kept();
        let (known, state) = kept.states.get(gun)?;
        (*known == mark).then(|| state.clone())
    }

    /// Keeps a repository as it is at a mark.
    pub(super) fn keep(&self, gun: &Gun, mark: Mark, state: State) {
        let mut kept = self.kept();
        kept.lose(gun);
        let size = state.size();
        if size > LARGEST {
            return;
        }
        if kept.size + size > ROOM {
            *kept = Kept::default();
        }
        kept.size += size;
        kept.states.insert(gun.clone(), (mark, state));
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
        if let Some((_, state)) = self.states.remove(gun) {
            self.size = self.size.saturating_sub(state.size());
        }
    }
}

#[cfg(test)]
mod tests {
    use dct_core::accept::NewFile;
    use dct_core::tuf::name::Gun;
    use dct_core::tuf::name::RoleName;
    use dct_core::tuf::name::Version;

    use super::LARGEST;
    use super::Mark;
    use super::ROOM;
    use super::State;
    use super::States;

    fn new(role: RoleName, version: u8, length: usize) -> NewFile {
        NewFile {
            role,
            version: Version::try_from(i64::from(version)).unwrap(),
            file: vec![version; length],
        }
    }

    fn state(length: usize) -> State {
        let placed = State::default().place(&[new(RoleName::Root, 1, length)]);
        let placed = placed.unwrap().unwrap();
        State::default().after(placed.iter().zip(1..))
    }

    #[test]
    fn a_state_is_found_at_its_mark_only() {
        let (states, gun) = (States::default(), "a".parse::<Gun>().unwrap());
        let [first, second] = [1, 2].map(|generation| Mark {
            repository: 1,
            generation,
        });
        states.keep(&gun, first, state(1));
        let found = states.find(&gun, first).unwrap().stored(&gun).unwrap();
        assert_eq!(found.files[&RoleName::Root].file, [1]);
        assert!(states.find(&gun, second).is_none());
        states.forget(&gun);
        assert!(states.find(&gun, first).is_none());
        assert_eq!(states.kept().size, 0);
    }

    #[test]
    fn what_is_kept_has_an_end() {
        let states = States::default();
        let large: Gun = "large".parse().unwrap();
        states.keep(&large, Mark::default(), state(LARGEST));
        assert!(states.find(&large, Mark::default()).is_none());
        for number in 0..=2 * ROOM / LARGEST {
            let gun = format!("a/{number}").parse().unwrap();
            states.keep(&gun, Mark::default(), state(LARGEST / 2));
            assert!(states.kept().size <= ROOM);
        }
        assert!(states.kept().states.len() < 2 * ROOM / LARGEST);
    }

    #[test]
    fn only_the_next_version_of_each_role_follows() {
        let state = state(1);
        let follows = |files: &[NewFile]| state.place(files).unwrap().is_some();
        let root = |version| new(RoleName::Root, version, 1);
        assert!(follows(&[root(2)]));
        assert!(follows(&[root(2), new(RoleName::Targets, 7, 1)]));
        for files in [vec![root(1)], vec![root(3)], vec![root(2), root(2)]] {
            assert!(!follows(&files), "{files:?}");
        }
    }
}
