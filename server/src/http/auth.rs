//! Who asks: nobody in particular, or a user with a password (RFC 7617).

use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::fmt;
use std::path::Path;
use std::sync::Mutex;
use std::sync::PoisonError;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use dct_core::error::ServeError;
use dct_core::secret::Secret;
use getrandom::SysRng;
use getrandom::rand_core::TryRng;
use hyper::HeaderMap;
use hyper::header;
use sha2::Digest;
use sha2::Sha256;

use super::answer::Fault;
use super::route::Right;

const CHALLENGE: &str = "Basic realm=\"dct-sign-server\", charset=\"UTF-8\"";

/// Passwords are hashed at this cost at most: more would be a denial of service by configuration.
const MAX_COST: u32 = 16;

/// Whom we serve.
#[derive(Debug)]
pub enum Auth {
    /// Whoever reaches us.
    Anyone,
    /// Users of a list, each of whom may do everything.
    Users(Users),
}

/// Who may read without a login.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(clippy::exhaustive_enums, reason = "everybody, or those who log in")]
pub enum Readers {
    /// Whoever reaches us.
    Anyone,
    /// Users alone.
    Users,
}

/// Names and password hashes.
pub struct Users {
    readers: Readers,
    hashes: BTreeMap<String, String>,
    /// Proofs of passwords that were right, so that only the first request of each waits.
    proven: Mutex<BTreeSet<[u8; 32]>>,
    salt: [u8; 32],
}

/// What a request says about who sent it.
pub(crate) enum Claim {
    /// Nothing that must be proven.
    Settled(Option<String>),
    /// A password that was not seen yet; proving it takes a while.
    Open(String, Secret<String>),
}

impl Auth {
    /// Reads a file as `htpasswd -B` writes it.
    ///
    /// # Errors
    ///
    /// When it cannot be read, names nobody, or has a password hashed otherwise.
    pub fn users(path: &Path, readers: Readers) -> Result<Self, ServeError> {
        let refused = |fact: String| ServeError::Users {
            path: path.display().to_string(),
            fact,
        };
        let text = std::fs::read_to_string(path).map_err(|error| refused(error.to_string()))?;
        let mut salt = [0; 32];
        SysRng
            .try_fill_bytes(&mut salt)
            .map_err(|error| refused(error.to_string()))?;
        let hashes = read(&text).map_err(refused)?;
        Ok(Self::Users(Users {
            readers,
            hashes,
            proven: Mutex::new(BTreeSet::new()),
            salt,
        }))
    }

    /// What a request claims.
    pub(crate) fn claim(&self, right: Right, headers: &HeaderMap) -> Result<Claim, Fault> {
        let Self::Users(users) = self else {
            return Ok(Claim::Settled(None));
        };
        if right == Right::None || (right, users.readers) == (Right::Read, Readers::Anyone) {
            return Ok(Claim::Settled(None));
        }
        let (name, password) = headers
            .get(header::AUTHORIZATION)
            .and_then(|value| credentials(value.to_str().ok()?))
            .ok_or(Fault::Unauthorized(CHALLENGE))?;
        if users.proven().contains(&users.proof(&name, &password)) {
            return Ok(Claim::Settled(Some(name)));
        }
        Ok(Claim::Open(name, password))
    }

    /// Proves a claim; takes long on purpose.
    pub(crate) fn prove(&self, name: &str, password: &Secret<String>) -> Result<(), Fault> {
        let Self::Users(users) = self else {
            return Ok(());
        };
        let known = users.hashes.get(name);
        // An unknown name takes as long as a wrong password, by the hash of somebody else.
        let hash = known.or_else(|| users.hashes.values().next());
        let right = hash.map(|hash| bcrypt::verify(password.expose(), hash));
        if known.is_none() || !matches!(right, Some(Ok(true))) {
            return Err(Fault::Unauthorized(CHALLENGE));
        }
        users.proven().insert(users.proof(name, password));
        Ok(())
    }
}

impl Users {
    fn proven(&self) -> impl std::ops::DerefMut<Target = BTreeSet<[u8; 32]>> {
        self.proven.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn proof(&self, name: &str, password: &Secret<String>) -> [u8; 32] {
        let mut hash = Sha256::new();
        hash.update(self.salt);
        hash.update(Sha256::digest(name));
        hash.update(password.expose());
        hash.finalize().into()
    }
}

impl fmt::Debug for Users {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.hashes.keys()).finish()
    }
}

fn read(text: &str) -> Result<BTreeMap<String, String>, String> {
    let mut hashes = BTreeMap::new();
    let lines = text.lines().map(str::trim);
    for line in lines.filter(|line| !(line.is_empty() || line.starts_with('#'))) {
        let (name, hash) = line.split_once(':').ok_or("a line has no `:`")?;
        let cost = ["$2y$", "$2b$", "$2a$"]
            .iter()
            .find_map(|kind| hash.strip_prefix(kind)?.split_once('$'))
            .and_then(|(cost, _)| cost.parse::<u32>().ok());
        match cost {
            Some(cost) if cost <= MAX_COST && !name.is_empty() => {
                hashes.insert(name.to_owned(), hash.to_owned());
            }
            Some(cost) if cost > MAX_COST => {
                return Err(format!(
                    "the password of `{name}` has a cost over {MAX_COST}"
                ));
            }
            _ => {
                return Err(format!(
                    "the password of `{name}` is not hashed with bcrypt"
                ));
            }
        }
    }
    if hashes.is_empty() {
        return Err("it names nobody".into());
    }
    Ok(hashes)
}

fn credentials(value: &str) -> Option<(String, Secret<String>)> {
    let (scheme, token) = value.split_once(' ')?;
    if !scheme.eq_ignore_ascii_case("basic") {
        return None;
    }
    let bytes = Secret::new(BASE64_STANDARD.decode(token.trim()).ok()?);
    let text = std::str::from_utf8(bytes.expose()).ok()?;
    let (name, password) = text.split_once(':')?;
    Some((name.to_owned(), Secret::new(password.to_owned())))
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn a_list_of_users_is_read_or_refused_with_a_reason() {
        let hash = "$2y$05$abcdefghijklmnopqrstuu5Z0Zb4oZ0Zb4oZ0Zb4oZ0Zb4oZ0Zb4o";
        let users = read(&format!("# who may publish\n\nalice:{hash}\nbob:{hash}\n")).unwrap();
        assert_eq!(users.keys().collect::<Vec<_>>(), ["alice", "bob"]);
        for (text, fact) in [
            ("", "it names nobody"),
            ("alice", "a line has no `:`"),
            (
                "alice:{SHA}x",
                "the password of `alice` is not hashed with bcrypt",
            ),
            (
                "alice:$2y$31$x",
                "the password of `alice` has a cost over 16",
            ),
        ] {
            assert_eq!(read(text).unwrap_err(), fact);
        }
    }
}
