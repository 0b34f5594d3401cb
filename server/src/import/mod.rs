//! From a Notary service to this server: every file to the byte, the keys that sign for it, and the
//! feed. One repository after another, each whole or not at all, and as often as one likes.

mod feed;
mod jose;
mod key;
mod keys;
mod named;
mod outcome;
mod outlook;
mod plan;
mod row;
pub mod source;
mod target;

use std::collections::BTreeMap;
use std::collections::BTreeSet;

use dct_core::error::Error;
use dct_core::error::ImportError;
use dct_core::error::InputError;
use dct_core::error::quote;
use dct_core::inspect::Files;
use dct_core::time::Instant;
use dct_core::tuf::name::Gun;
use dct_core::tuf::name::RoleName;
use sha2::Digest;
use sha2::Sha256;

pub use self::key::Passphrases;
pub use self::key::VARIABLE;
pub use self::outcome::Outcome;
pub use self::source::SERVER;
pub use self::source::SIGNER;
pub use self::source::Source;
pub use self::target::Target;

use self::keys::Keys;
use self::named::Named;
use self::plan::News;
use self::plan::Plan;
use self::plan::Step;
use self::source::Look;
use self::target::Belongings;
use crate::expiries;
use crate::fsck;
use crate::store::Change;
use crate::store::MovedFile;

/// Moves repositories from one to the other.
#[derive(Debug)]
pub struct Import {
    source: Source,
    passphrases: Passphrases,
    target: Target,
    now: Instant,
}

/// The files that clients need, by the ids of their rows.
type Needed = BTreeMap<i64, MovedFile>;

impl Import {
    /// Puts the ends together.
    #[must_use]
    pub const fn new(
        source: Source,
        passphrases: Passphrases,
        target: Target,
        now: Instant,
    ) -> Self {
        Self {
            source,
            passphrases,
            target,
            now,
        }
    }

    /// The names of everything that is there.
    ///
    /// # Errors
    ///
    /// When a database of Notary's fails.
    pub fn names(&mut self) -> Result<BTreeSet<String>, ImportError> {
        self.source.names()
    }

    /// Moves one repository, or says why not.
    ///
    /// # Errors
    ///
    /// When a database fails: what was moved before stays, and another run goes on from there.
    pub fn repository(&mut self, name: &str) -> Result<Outcome, Error> {
        let mut outcome = Outcome::of(name);
        match self.run(name, &mut outcome) {
            Err(error) if ends_the_run(&error) => return Err(error),
            Err(error) => outcome.refused = Some(error),
            Ok(()) => {}
        }
        Ok(outcome)
    }

    fn run(&mut self, name: &str, outcome: &mut Outcome) -> Result<(), Error> {
        let gun = name.parse().map_err(|fact: InputError| ImportError::Name {
            gun: quote(name),
            fact: fact.to_string(),
        })?;
        let Self {
            source,
            passphrases,
            target,
            now,
        } = self;
        let mut look = source.look()?;
        let here = plan::here(target.hashes(&gun)?);
        let Plan { steps, left_out } = Plan::of(&gun, look.files(name)?, &here)?;
        outcome.left_out.extend(left_out);
        let changes = changes(&gun, &mut look, outcome)?;
        if steps.is_empty()
            && !here.is_empty()
            && let Some(change) = feed::ends_deleted(&changes)
            && target.change(change.id)?.is_none()
        {
            return Err(deleted(&gun).into());
        }
        let mut needed = read_needed(&gun, &mut look, &steps)?;
        let named = Named::by(
            steps
                .iter()
                .filter(|step| step.row.role == RoleName::Root)
                .filter_map(|step| needed.get(&step.row.there.id))
                .map(|moved| moved.file.file.as_slice()),
        );
        let keys = Keys {
            gun: &gun,
            rows: look.keys(name, &named.ids())?,
            held: target.keys(&gun)?,
            named: &named,
        };
        let with = Belongings {
            keys: keys.open(passphrases, &mut outcome.left_out)?,
            changes,
            renew_at: renew_at(&steps, &needed),
        };
        let finding = fsck::judge(&gun, &lay(&steps, &needed), *now);
        let all = steps.as_slice();
        let mut steps = all.iter().filter(|step| step.news != News::Known);
        let left_out = &mut outcome.left_out;
        let mut unchecked = target.store();
        let mut next = || {
            // In the turn of this repository: nobody publishes to it meanwhile.
            if let Some(store) = unchecked.take() {
                outlook::check(&gun, store, (all, &needed), *now)?;
            }
            next_file(&gun, &mut look, &mut steps, &mut needed, left_out)
        };
        outcome.taken = target.take(&gun, &with, &mut next)?;
        if outcome.taken.changes_left_out > 0 {
            let count = outcome.taken.changes_left_out;
            let note = format!("{count} lines of the feed have numbers that are taken here");
            outcome.notes.push(note);
        }
        let is_repository = !here.is_empty() || outcome.taken.files > 0;
        outcome.finding = match target {
            _ if !is_repository => None,
            Target::Plan(_) => Some(finding),
            Target::Here(store, _) if outcome.taken.files > 0 => {
                Some(fsck::look(store, &gun, *now)?)
            }
            Target::Here(store, _) => Some(fsck::walk(store, &gun, *now)?),
        };
        Ok(())
    }
}

/// A refusal concerns one repository; a database that fails concerns all of them.
const fn ends_the_run(error: &Error) -> bool {
    matches!(
        error,
        Error::Import(ImportError::Source { .. }) | Error::Serve(_)
    )
}

fn changes(
    gun: &Gun,
    look: &mut Look<'_>,
    outcome: &mut Outcome,
) -> Result<Vec<Change>, ImportError> {
    let rows = look.changes(gun.as_str())?;
    let count = rows.len();
    let changes: Vec<_> = rows
        .into_iter()
        .filter_map(|row| feed::read(gun, row))
        .collect();
    if changes.len() < count {
        let note = format!("{} lines of the feed say nothing", count - changes.len());
        outcome.notes.push(note);
    }
    Ok(changes)
}

/// What was deleted there since it was moved must not live on here unnoticed.
fn deleted(gun: &Gun) -> ImportError {
    ImportError::Diverged {
        gun: gun.to_string(),
        fact: "it was deleted at Notary, and is here".into(),
    }
}

fn read_needed(gun: &Gun, look: &mut Look<'_>, steps: &[Step]) -> Result<Needed, ImportError> {
    let needed = steps.iter().filter(|step| step.is_needed);
    needed
        .map(|step| {
            let file = step.row.check(gun, look.body(&step.row.there)?)?;
            Ok((step.row.there.id, file))
        })
        .collect()
}

fn lay(steps: &[Step], needed: &Needed) -> Files {
    let mut files = Files::default();
    for step in steps {
        if let Some(moved) = needed.get(&step.row.there.id) {
            fsck::lay(&mut files, step.row.role.clone(), moved.file.file.clone());
        }
    }
    files
}

/// When a newer timestamp comes along, it says when it must be signed again.
fn renew_at(steps: &[Step], needed: &Needed) -> Option<Instant> {
    let role = RoleName::Timestamp;
    let newest = steps.iter().rev().find(|step| step.row.role == role)?;
    let moved = needed.get(&newest.row.there.id)?;
    let due = expiries::last_days(moved.file.file.clone())?;
    (newest.news == News::New).then_some(due)
}

/// The next file that is not here. One that nobody needs and that is not what its row says is left
/// out, by name.
fn next_file<'a>(
    gun: &Gun,
    look: &mut Look<'_>,
    steps: &mut impl Iterator<Item = &'a Step>,
    needed: &mut Needed,
    left_out: &mut Vec<Error>,
) -> Result<Option<MovedFile>, Error> {
    for Step { row, news, .. } in steps {
        let moved = match needed.remove(&row.there.id) {
            Some(moved) => moved,
            None => match row.check(gun, look.body(&row.there)?) {
                Ok(moved) => moved,
                Err(refused) => {
                    left_out.push(refused.into());
                    continue;
                }
            },
        };
        match news {
            News::Unsure(sha256) if *sha256 == *Sha256::digest(&moved.file.file) => {}
            News::Unsure(_) => return Err(plan::diverged(gun, row).into()),
            News::New | News::Known => return Ok(Some(moved)),
        }
    }
    Ok(None)
}
