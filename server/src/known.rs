//! What the server remembers of repositories from one publish to the next. It saves work and decides
//! nothing: keys are those that the very same seals held, and of verdicts core says where they count.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;
use std::sync::Mutex;
use std::sync::MutexGuard;
use std::sync::PoisonError;

use dct_core::accept::Seen;
use dct_core::error::ServeError;
use dct_core::key::PrivateKey;
use dct_core::tuf::name::Gun;

use crate::keyring;
use crate::store::SealedKey;
use crate::vault::Vault;

/// How many repositories are remembered.
const REPOSITORIES: usize = 1_000;

/// What the files that their verdicts hold may take together.
const ROOM: usize = 4 << 20;

/// What those of a single one may take, or a few large ones would leave no room for the others.
const LARGEST: usize = 1 << 20;

/// Keys that are open, wiped when nobody uses them any more.
pub(crate) type Opened = Arc<Vec<PrivateKey>>;

/// Keys and verdicts by repository. When there are too many, all are forgotten.
#[derive(Default)]
pub(crate) struct Known(Mutex<Kept>);

#[derive(Default)]
struct Kept {
    repositories: BTreeMap<Gun, Repository>,
    size: usize,
}

#[derive(Default)]
struct Repository {
    seals: Vec<SealedKey>,
    keys: Opened,
    seen: Seen,
}

impl Known {
    /// Opens keys, unless they were opened before.
    pub(crate) fn keys(
        &self,
        gun: &Gun,
        vault: &Vault,
        seals: Vec<SealedKey>,
    ) -> Result<Opened, ServeError> {
        if let Some(known) = self.kept().repositories.get(gun)
            && known.seals == seals
        {
            return Ok(Arc::clone(&known.keys));
        }
        let keys = Arc::new(keyring::open(vault, &seals)?);
        let mut kept = self.kept();
        let repository = kept.of(gun);
        repository.seals = seals;
        repository.keys = Arc::clone(&keys);
        Ok(keys)
    }

    /// What was seen of a repository.
    pub(crate) fn seen(&self, gun: &Gun) -> Seen {
        let kept = self.kept();
        let known = kept.repositories.get(gun);
        known.map(|known| known.seen.clone()).unwrap_or_default()
    }

    /// Remembers what was seen of a repository.
    pub(crate) fn learn(&self, gun: &Gun, seen: Seen) {
        let is_large = seen.size() > LARGEST;
        let seen = if is_large { Seen::default() } else { seen };
        let mut kept = self.kept();
        let (size, before) = (seen.size(), kept.of(gun).seen.size());
        kept.size = kept.size.saturating_sub(before).saturating_add(size);
        if kept.size > ROOM {
            *kept = Kept::default();
            return;
        }
        kept.of(gun).seen = seen;
    }

    /// Forgets a repository that is gone, and closes its keys.
    pub(crate) fn forget(&self, gun: &Gun) {
        let mut kept = self.kept();
        let gone = kept.repositories.remove(gun).unwrap_or_default();
        kept.size = kept.size.saturating_sub(gone.seen.size());
    }

    fn kept(&self) -> MutexGuard<'_, Kept> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Kept {
    fn of(&mut self, gun: &Gun) -> &mut Repository {
        if self.repositories.len() >= REPOSITORIES && !self.repositories.contains_key(gun) {
            *self = Self::default();
        }
        self.repositories.entry(gun.clone()).or_default()
    }
}

impl fmt::Debug for Known {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Known").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use dct_core::accept::Seen;
    use dct_core::accept::accept;
    use dct_core::key::PrivateKey;
    use dct_core::tuf::name::Gun;
    use dct_core::tuf::name::RoleName;
    use dct_tests::repo::Repo;
    use dct_tests::repo::tag;
    use dct_tests::uploads::edited;
    use dct_tests::uploads::stored;
    use getrandom::SysRng;

    use super::Known;
    use super::LARGEST;
    use super::REPOSITORIES;
    use crate::keyring;
    use crate::store::SealedKey;
    use crate::vault::Vault;

    fn sealed(vault: &Vault, gun: &Gun) -> SealedKey {
        let key = PrivateKey::generate_p256(&mut SysRng).unwrap();
        keyring::seal(vault, gun, &RoleName::Timestamp, &key).unwrap()
    }

    #[test]
    fn only_the_same_seals_hold_the_same_keys() {
        let (vault, _) = Vault::generate().unwrap();
        let (gun, known) = ("a/b".parse().unwrap(), Known::default());
        let [one, two] = [sealed(&vault, &gun), sealed(&vault, &gun)];
        let first = known.keys(&gun, &vault, vec![one.clone()]).unwrap();
        let again = known.keys(&gun, &vault, vec![one.clone()]).unwrap();
        assert!(Arc::ptr_eq(&first, &again));
        let other = known.keys(&gun, &vault, vec![two]).unwrap();
        assert_ne!(first[0].id(), other[0].id());
        let mut damaged = one;
        damaged.sealed[0] ^= 1;
        assert!(known.keys(&gun, &vault, vec![damaged]).is_err());
    }

    /// What is seen of a repository after somebody signed so many tags.
    fn seen(tags: u32) -> Seen {
        let (repo, mut seen) = (Repo::honest(), Seen::default());
        let changes = (0..tags).map(|number| tag("targets", &format!("{number:0>120}"), 1));
        let (keys, upload) = (
            repo.keys(&["snapshot", "timestamp"]),
            edited(&repo, changes, &["targets"]),
        );
        accept(
            &stored(&repo),
            upload,
            &keys,
            &mut seen,
            repo.now,
            &mut SysRng,
        )
        .unwrap();
        seen
    }

    #[test]
    fn large_repositories_leave_room_for_the_others() {
        let (known, small, large) = (Known::default(), seen(1), seen(8_000));
        assert!(small.size() > 0 && large.size() > LARGEST);
        let gun: Gun = "a/small".parse().unwrap();
        known.learn(&gun, small.clone());
        for number in 0..5 {
            let gun = format!("a/{number}").parse().unwrap();
            known.learn(&gun, large.clone());
            assert_eq!(known.seen(&gun).size(), 0);
        }
        assert_eq!(known.seen(&gun).size(), small.size());
        assert_eq!(known.kept().size, small.size());
    }

    #[test]
    fn of_a_repository_that_is_gone_nothing_stays() {
        let (vault, _) = Vault::generate().unwrap();
        let (gun, known) = ("a/b".parse().unwrap(), Known::default());
        let seals = vec![sealed(&vault, &gun)];
        let keys = known.keys(&gun, &vault, seals).unwrap();
        known.learn(&gun, seen(1));
        known.forget(&gun);
        assert_eq!(Arc::strong_count(&keys), 1);
        assert_eq!((known.seen(&gun).size(), known.kept().size), (0, 0));
    }

    #[test]
    fn no_more_is_remembered_than_there_is_room_for() {
        let (vault, _) = Vault::generate().unwrap();
        let known = Known::default();
        for number in 0..=REPOSITORIES {
            let gun: Gun = format!("a/{number}").parse().unwrap();
            assert!(known.keys(&gun, &vault, Vec::new()).unwrap().is_empty());
        }
        assert_eq!(known.kept().repositories.len(), 1);
    }
}
