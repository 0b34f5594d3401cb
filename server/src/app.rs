//! What the server does, without HTTP: it loads, lets core judge, and stores.

use std::collections::BTreeMap;
use std::fmt;

use dct_core::accept::Accepted;
use dct_core::accept::Ahead;
use dct_core::accept::Current;
use dct_core::accept::HALF_DAYS;
use dct_core::accept::LAST_DAYS;
use dct_core::accept::NewFile;
use dct_core::accept::Part;
use dct_core::accept::Refusal;
use dct_core::accept::Stored;
use dct_core::accept::TIMESTAMP_DAYS;
use dct_core::accept::accept;
use dct_core::accept::renew;
use dct_core::error::AcceptError;
use dct_core::error::Error;
use dct_core::error::KeyError;
use dct_core::error::ServeError;
use dct_core::key::PrivateKey;
use dct_core::time::Instant;
use dct_core::tuf::name::Gun;
use dct_core::tuf::name::RoleName;
use getrandom::SysRng;

use crate::expiries;
use crate::keyring;
use crate::known::Known;
use crate::metrics::Metrics;
use crate::metrics::Outcome;
use crate::store::Appended;
use crate::store::Deleted;
use crate::store::Held;
use crate::store::SealedKey;
use crate::store::Store;
use crate::store::Turn;
use crate::store::Which;
use crate::vault::Vault;
use crate::wanted::Wanted;

/// Files by their roles.
pub type Upload = BTreeMap<RoleName, Vec<u8>>;

/// How many repositories one look of the worker takes.
const LOOK: u32 = 100;

/// For how many seconds they are left to it, when several servers share a database. One that ends
/// in the middle leaves the rest to whoever looks next.
const CLAIM: i64 = 120;

/// What became of an upload that was not refused.
#[derive(Debug)]
#[expect(clippy::exhaustive_enums, reason = "an upload is news or it is not")]
pub enum Published {
    /// These files are new, those that the server signed among them.
    Stored(Vec<NewFile>),
    /// These files were there already: the first answer was lost.
    Known(Vec<NewFile>),
}

/// The public half of a key of the server's.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(clippy::exhaustive_enums, reason = "a key is there or is made")]
pub enum Given {
    /// It was here.
    Known(String),
    /// It was made for whoever asked.
    New(String),
}

impl Given {
    /// The key, however it came.
    #[must_use]
    pub fn public(&self) -> &str {
        let (Self::Known(public) | Self::New(public)) = self;
        public
    }
}

/// Why something was not done: the one who asked is told, or the one who runs the server.
#[derive(Debug)]
pub enum Stopped {
    /// The upload cannot be published.
    Refused(Refusal),
    /// The server fails.
    Failed(Error),
}

impl From<Refusal> for Stopped {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

impl From<Error> for Stopped {
    fn from(error: Error) -> Self {
        Self::Failed(error)
    }
}

impl From<ServeError> for Stopped {
    fn from(error: ServeError) -> Self {
        Self::Failed(error.into())
    }
}

impl From<KeyError> for Stopped {
    fn from(error: KeyError) -> Self {
        Self::Failed(error.into())
    }
}

/// The database, the keys to it, and the time.
pub struct App {
    store: Store,
    vault: Vault,
    clock: fn() -> Instant,
    metrics: Metrics,
    known: Known,
    wanted: Wanted,
}

impl App {
    /// Opens what a database holds.
    #[must_use]
    pub fn new(store: Store, vault: Vault, clock: fn() -> Instant) -> Self {
        Self {
            store,
            vault,
            clock,
            metrics: Metrics::default(),
            known: Known::default(),
            wanted: Wanted::default(),
        }
    }

    /// What is stored, to read.
    #[must_use]
    pub const fn store(&self) -> &Store {
        &self.store
    }

    /// What is counted.
    #[must_use]
    pub const fn metrics(&self) -> &Metrics {
        &self.metrics
    }

    /// Whether the database answers and its keys open.
    ///
    /// # Errors
    ///
    /// When not.
    pub fn check(&self) -> Result<(), Stopped> {
        self.store.ping()?;
        match self.store.key_check()? {
            Some(check) if self.vault.made(&check) => Ok(()),
            _ => Err(ServeError::KeyOther {
                place: "this server".into(),
            }
            .into()),
        }
    }

    /// The moment.
    #[must_use]
    pub fn now(&self) -> Instant {
        (self.clock)()
    }

    /// Publishes an upload.
    ///
    /// # Errors
    ///
    /// When it is refused, or the server fails.
    pub fn publish(&self, gun: &Gun, upload: Upload) -> Result<Published, Stopped> {
        let published = self.judge(gun, upload);
        self.metrics.publish(match &published {
            Ok(Published::Stored(_)) => Outcome::Stored,
            Ok(Published::Known(_)) => Outcome::Known,
            Err(Stopped::Refused(refusal)) if refusal.part == Part::Conflict => Outcome::Conflict,
            Err(Stopped::Refused(_)) => Outcome::Refused,
            Err(Stopped::Failed(_)) => Outcome::Failed,
        });
        published
    }

    fn judge(&self, gun: &Gun, upload: Upload) -> Result<Published, Stopped> {
        let mut turn = self.store.turn(gun)?;
        let (stored, keys) = turn.state()?;
        let root = upload.get(&RoleName::Root).map(Vec::as_slice);
        let keys = named(keys, &stored, root);
        let keys = self.known.keys(gun, &self.vault, keys)?;
        // A timestamp that somebody uploads is read and ignored.
        let roles = upload.keys().filter(|role| **role != RoleName::Timestamp);
        let roles: Vec<RoleName> = roles.cloned().collect();
        let (mut seen, now) = (self.known.seen(gun), self.now());
        let accepted =
            self.timed(|| accept(&stored, upload, &keys, &mut seen, now, &mut SysRng))?;
        let Accepted::New(files) = accepted else {
            return Ok(Published::Known(current(&stored, roles)));
        };
        self.known.learn(gun, seen);
        self.append(turn, &files)?;
        Ok(Published::Stored(files))
    }

    #[allow(
        clippy::disallowed_methods,
        reason = "how long something takes decides nothing"
    )]
    fn timed<T>(&self, work: impl FnOnce() -> T) -> T {
        let begun = std::time::Instant::now();
        let done = work();
        self.metrics.signed(begun.elapsed());
        done
    }

    fn append(&self, turn: Box<dyn Turn + '_>, files: &[NewFile]) -> Result<(), Stopped> {
        let now = self.now();
        // Who reads it sooner has it signed sooner.
        let renew_at = now.plus_days(TIMESTAMP_DAYS - LAST_DAYS);
        match turn.append(files, now, renew_at)? {
            Appended::Stored => Ok(()),
            Appended::Conflict => Err(lost(files).into()),
        }
    }

    /// The public half of the key that the server signs a role with, or will.
    ///
    /// # Errors
    ///
    /// When the server fails.
    pub fn server_key(&self, gun: &Gun, role: &RoleName) -> Result<Given, Stopped> {
        let root = self.store.file(gun, &RoleName::Root, Which::Current)?;
        let mut turn = self.store.turn(gun)?;
        let mut keys = turn.keys()?;
        keys.retain(|key| key.role == *role);
        let signing = root.and_then(|root| {
            let ids = keyring::ids_of_role(root.file.clone(), role);
            keys.iter().find(|key| ids.contains(&key.key_id))
        });
        match signing.or_else(|| keys.iter().find(|key| !key.is_used)) {
            Some(key) => Ok(Given::Known(key.public.clone())),
            None => self.new_key(turn, gun, role).map(Given::New),
        }
    }

    /// The public half of a key that nobody has seen before: who asks for one has a reason not to go
    /// on with those that are here. Those given out before and not named yet are good as well.
    ///
    /// # Errors
    ///
    /// When the server fails.
    pub fn rotate_key(&self, gun: &Gun, role: &RoleName) -> Result<String, Stopped> {
        self.new_key(self.store.turn(gun)?, gun, role)
    }

    fn new_key(
        &self,
        turn: Box<dyn Turn + '_>,
        gun: &Gun,
        role: &RoleName,
    ) -> Result<String, Stopped> {
        let key = PrivateKey::generate_p256(&mut SysRng)?;
        let sealed = keyring::seal(&self.vault, gun, role, &key)?;
        turn.add_key(&sealed, self.now())?;
        Ok(sealed.public)
    }

    /// Forgets a repository, if there is one.
    ///
    /// # Errors
    ///
    /// When the server fails.
    pub fn delete(&self, gun: &Gun) -> Result<Deleted, Stopped> {
        let deleted = self.store.delete(gun, self.now())?;
        self.known.forget(gun);
        Ok(deleted)
    }

    /// Says that somebody read a file: a timestamp past half of its life is signed again at the next
    /// look, by this server. Others that share the database leave it until its last days.
    pub fn was_read(&self, gun: &Gun, role: &RoleName, which: Which, held: &Held) {
        if *role == RoleName::Timestamp && which == Which::Current {
            let half = Instant::from_unix(held.stored_at).plus_days(HALF_DAYS);
            if half <= self.now() {
                self.wanted.note(gun);
            }
        }
    }

    /// Signs again what is due, in one look; tells how many repositories were looked at, and what
    /// could not be signed.
    ///
    /// # Errors
    ///
    /// When the server fails.
    pub fn renew_due(&self) -> Result<(usize, Vec<(Gun, Stopped)>), Stopped> {
        let now = self.now();
        let read = self.wanted.take(LOOK, now);
        let until = Instant::from_unix(now.unix() + CLAIM);
        let due = self.store.claim_due(now, until, LOOK)?;
        let read = read.into_iter().map(|gun| (gun, Ahead::Half));
        let looks: Vec<_> = read
            .chain(due.into_iter().map(|gun| (gun, Ahead::Last)))
            .collect();
        let mut refused = Vec::new();
        for (gun, ahead) in &looks {
            match self.renew(gun, *ahead) {
                Ok(()) => {}
                Err(stopped) if self.concerns_one(&stopped) => {
                    // Its root ran out, its keys are elsewhere, or it is damaged: tomorrow it may be
                    // mended, and the others do not wait for that.
                    let tomorrow = self.now().plus_days(1);
                    match ahead {
                        Ahead::Half => self.wanted.refuse(gun, tomorrow),
                        Ahead::Last => self.store.put_off(gun, tomorrow)?,
                    }
                    refused.push((gun.clone(), stopped));
                }
                Err(failed) => return Err(failed),
            }
        }
        Ok((looks.len(), refused))
    }

    /// Whether other repositories are none the worse for it.
    fn concerns_one(&self, stopped: &Stopped) -> bool {
        match stopped {
            Stopped::Refused(_)
            | Stopped::Failed(Error::Serve(
                ServeError::Damaged { .. } | ServeError::Sealed { .. },
            )) => true,
            // Rows of one that make no sense, or a page that its disk lost, leave the rest as it was.
            Stopped::Failed(Error::Serve(
                ServeError::Database { .. } | ServeError::Unreachable { .. },
            )) => self.store.ping().is_ok(),
            Stopped::Failed(_) => false,
        }
    }

    fn renew(&self, gun: &Gun, ahead: Ahead) -> Result<(), Stopped> {
        let mut turn = self.store.turn(gun)?;
        let (stored, keys) = turn.state()?;
        if stored.files.is_empty() {
            // It was deleted meanwhile.
            return Ok(());
        }
        let keys = keyring::open(&self.vault, &named(keys, &stored, None))?;
        let now = (ahead, self.now());
        let files = self.timed(|| renew(&stored, &keys, now, &mut SysRng))?;
        match (files.as_slice(), ahead) {
            // Somebody else signed it meanwhile, or it was imported and lives longer than ours. Its
            // readers must not have it looked at without end.
            ([], Ahead::Half) => {
                self.wanted.refuse(gun, now.1.plus_days(1));
                Ok(())
            }
            ([], Ahead::Last) => {
                drop(turn);
                Ok(self.store.put_off(gun, next_look(&stored, now.1))?)
            }
            (files, _) => match self.append(turn, files) {
                // Whoever published meanwhile signed anew too.
                Err(Stopped::Refused(Refusal {
                    part: Part::Conflict,
                    ..
                })) => Ok(()),
                outcome => outcome,
            },
        }
    }
}

/// The files that are stored of these roles.
fn current(stored: &Stored, roles: Vec<RoleName>) -> Vec<NewFile> {
    let file = |role: RoleName| {
        let Current { version, file } = stored.files.get(&role)?.clone();
        Some(NewFile {
            role,
            version,
            file,
        })
    };
    roles.into_iter().filter_map(file).collect()
}

/// When a repository of which nothing is due is looked at again.
fn next_look(stored: &Stored, now: Instant) -> Instant {
    let timestamp = stored.files.get(&RoleName::Timestamp);
    let due = timestamp.and_then(|timestamp| expiries::last_days(timestamp.file.clone()));
    let (tomorrow, latest) = (now.plus_days(1), now.plus_days(TIMESTAMP_DAYS - LAST_DAYS));
    due.unwrap_or(tomorrow).clamp(tomorrow, latest)
}

/// The server's keys that the root in question names: a repository may have had many, and one that an
/// offered root replaces need not open any more.
fn named(mut keys: Vec<SealedKey>, stored: &Stored, offered: Option<&[u8]>) -> Vec<SealedKey> {
    let known = stored.files.get(&RoleName::Root);
    let root = offered.or_else(|| known.map(|root| root.file.as_slice()));
    keys.retain(|key| root.is_some_and(|root| keyring::is_named(root, key)));
    keys
}

impl fmt::Debug for App {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("App")
            .field("store", &self.store)
            .finish_non_exhaustive()
    }
}

/// Somebody else who writes to the database was first.
fn lost(files: &[NewFile]) -> Refusal {
    let first = files.first();
    let version = first.map_or(0, |new| new.version.get());
    let reason = AcceptError::Conflict {
        role: first.map_or_else(String::new, |new| new.role.to_string()),
        current: version,
        offered: version,
    };
    Refusal {
        part: Part::Conflict,
        reason: reason.into(),
    }
}
