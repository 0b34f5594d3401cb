//! Whose timestamps are signed again early: those that somebody read past half of their life. Reading
//! never writes, so that this is kept in memory alone and has an end. Whoever is forgotten, or never
//! noted, is signed again all the same, in the last days.

use std::collections::BTreeMap;
use std::sync::Mutex;
use std::sync::MutexGuard;
use std::sync::PoisonError;

use dct_core::time::Instant;
use dct_core::tuf::name::Gun;

/// As many as are noted between two looks of the worker.
const MOST: usize = 10_000;

/// The names, to be taken by whoever signs.
#[derive(Debug, Default)]
pub(crate) struct Wanted(Mutex<BTreeMap<Gun, Note>>);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Note {
    /// Somebody read it.
    Read,
    /// It could not be signed, or need not be, and is left alone for a while, however many read it.
    Refused(Instant),
}

impl Wanted {
    /// Notes a name, if there is room.
    pub(crate) fn note(&self, gun: &Gun) {
        let mut notes = self.notes();
        if !notes.contains_key(gun) && notes.len() < MOST {
            notes.insert(gun.clone(), Note::Read);
        }
    }

    /// Takes some of the names, and forgets who was left alone for long enough.
    pub(crate) fn take(&self, limit: u32, now: Instant) -> Vec<Gun> {
        let limit = usize::try_from(limit).unwrap_or(MOST);
        let mut notes = self.notes();
        notes.retain(|_, note| !matches!(note, Note::Refused(until) if *until <= now));
        let read = notes.iter().filter(|(_, note)| **note == Note::Read);
        let taken: Vec<Gun> = read.map(|(gun, _)| gun.clone()).take(limit).collect();
        for gun in &taken {
            notes.remove(gun);
        }
        taken
    }

    /// Leaves a name alone until then, if there is room.
    pub(crate) fn refuse(&self, gun: &Gun, until: Instant) {
        let mut notes = self.notes();
        if notes.contains_key(gun) || notes.len() < MOST {
            notes.insert(gun.clone(), Note::Refused(until));
        }
    }

    fn notes(&self) -> MutexGuard<'_, BTreeMap<Gun, Note>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use dct_core::time::Instant;
    use dct_core::tuf::name::Gun;

    use super::MOST;
    use super::Wanted;

    fn at(seconds: i64) -> Instant {
        Instant::from_unix(1_800_000_000 + seconds)
    }

    fn gun(number: usize) -> Gun {
        format!("a/{number}").parse().unwrap()
    }

    #[test]
    fn a_name_is_taken_once_however_often_it_is_read() {
        let wanted = Wanted::default();
        for _ in 0..3 {
            wanted.note(&gun(2));
            wanted.note(&gun(1));
        }
        assert_eq!(wanted.take(1, at(0)), [gun(1)]);
        assert_eq!(wanted.take(9, at(0)), [gun(2)]);
        assert_eq!(wanted.take(9, at(0)), []);
    }

    #[test]
    fn who_could_not_be_signed_is_left_alone_for_a_while() {
        let wanted = Wanted::default();
        wanted.refuse(&gun(1), at(60));
        wanted.note(&gun(1));
        assert_eq!(wanted.take(9, at(59)), []);
        // Time alone does not make it wanted again.
        assert_eq!(wanted.take(9, at(60)), []);
        wanted.note(&gun(1));
        assert_eq!(wanted.take(9, at(60)), [gun(1)]);
    }

    #[test]
    fn the_list_has_an_end() {
        let wanted = Wanted::default();
        for number in 0..MOST + 10 {
            wanted.note(&gun(number));
        }
        wanted.refuse(&gun(MOST + 1), at(60));
        assert_eq!(wanted.notes().len(), MOST);
        assert_eq!(wanted.take(u32::MAX, at(0)).len(), MOST);
        wanted.note(&gun(MOST));
        assert_eq!(wanted.take(9, at(0)), [gun(MOST)]);
    }
}
