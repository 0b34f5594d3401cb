//! `import`: from a Notary service to this server, with a line for every repository.

use dct_core::error::Error;
use dct_core::error::ImportError;
use dct_core::time::Instant;
use dct_sign_server::import::Import;
use dct_sign_server::import::Outcome;
use dct_sign_server::import::SERVER;
use dct_sign_server::import::SIGNER;
use dct_sign_server::import::Source;
use dct_sign_server::import::Target;
use dct_sign_server::import::source;
use dct_sign_server::store::Taken;

use super::args;
use super::secrets;
use crate::say;
use crate::settings;

/// Moves what is there, and ends with how much is not.
pub(crate) fn import(typed: &args::Import, now: Instant) -> Result<(), Error> {
    let passphrases = secrets::passphrases(typed.passphrase_file.as_deref())?;
    let server = source::address(SERVER, &typed.notary_server_db, settings::login())?;
    let signer = source::address(SIGNER, &typed.notary_signer_db, settings::login())?;
    let source = Source::connect(&server, &signer)?;
    let database = settings::database(&typed.data)?;
    if typed.dry_run {
        let (found, _) = database.form()?;
        let store = (found > 0).then(|| database.open(now)).transpose()?;
        return run(
            typed,
            Import::new(source, passphrases, Target::Plan(store), now),
        );
    }
    let _lock = database.lock()?;
    let (store, vault) = settings::open(&typed.data, typed.key_file.as_deref(), now)?;
    // Nobody may seal the keys anew while some are added.
    store.hold()?;
    let target = Target::Here(store, vault);
    run(typed, Import::new(source, passphrases, target, now))
}

fn run(typed: &args::Import, mut import: Import) -> Result<(), Error> {
    let mut names = import.names()?;
    if let Some(unknown) = typed.gun.iter().find(|name| !names.contains(*name)) {
        return Err(ImportError::Name {
            gun: unknown.clone(),
            fact: "Notary knows nothing of this name".into(),
        }
        .into());
    }
    if !typed.gun.is_empty() {
        names.retain(|name| typed.gun.contains(name));
    }
    let mut sum = Sum::default();
    for (number, name) in (1..).zip(&names) {
        let outcome = import.repository(name)?;
        sum.add(&outcome);
        say(&format!("{number}/{}  {name}  {outcome}", names.len()));
        tell(&outcome);
    }
    let verb = if typed.dry_run { "would move" } else { "moved" };
    say(&format!("{verb} {}", sum.words()));
    sum.end()
}

/// What the line of a repository has no room for.
fn tell(outcome: &Outcome) {
    let refused = outcome.refused.iter().map(|error| ("refused", error));
    let left_out = outcome.left_out.iter().map(|error| ("left out", error));
    for (kind, error) in refused.chain(left_out) {
        let (code, hint) = (error.code(), error.hint());
        say(&format!(
            "{kind}  {}  [{code}] {error}; {hint}",
            outcome.gun
        ));
    }
    let finding = outcome.finding.iter();
    let unsound = finding.clone().flat_map(|finding| &finding.unsound);
    let notes = finding.flat_map(|finding| &finding.notes);
    for (kind, text) in unsound
        .map(|text| ("unsound", text))
        .chain(outcome.notes.iter().chain(notes).map(|text| ("note", text)))
    {
        say(&format!("{kind}  {}  {text}", outcome.gun));
    }
}

/// What all repositories come to.
#[derive(Debug, Default)]
struct Sum {
    taken: Taken,
    news: usize,
    known: usize,
    refused: usize,
    partial: usize,
    unsound: usize,
}

impl Sum {
    fn add(&mut self, outcome: &Outcome) {
        let taken = outcome.taken;
        self.taken.files += taken.files;
        self.taken.keys += taken.keys;
        self.taken.changes += taken.changes;
        let is_news = taken.files + taken.keys + taken.changes > 0;
        match outcome.refused {
            Some(_) => self.refused += 1,
            None if is_news => self.news += 1,
            None => self.known += 1,
        }
        self.partial += usize::from(!outcome.left_out.is_empty());
        self.unsound += usize::from(!outcome.is_sound());
    }

    fn words(&self) -> String {
        let Taken {
            files,
            keys,
            changes,
            ..
        } = self.taken;
        format!(
            "{files} files, {keys} keys and {changes} changes of {} repositories; nothing new in {}",
            self.news, self.known
        )
    }

    fn end(&self) -> Result<(), Error> {
        match (self.refused, self.partial, self.unsound) {
            (0, 0, 0) => Ok(()),
            (refused, partial, unsound) => Err(ImportError::Unfinished {
                refused,
                partial,
                unsound,
            }
            .into()),
        }
    }
}
