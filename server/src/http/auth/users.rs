//! Users with passwords (RFC 7617), as `htpasswd -B` writes them.

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
use sha2::Digest;
use sha2::Sha256;

use super::Claim;
use super::Proof;
use super::given;
use crate::http::answer::Challenge;
use crate::http::answer::Fault;

const CHALLENGE: &str = "Basic realm=\"dct-sign-server\", charset=\"UTF-8\"";

/// Passwords are hashed at this cost at most: more would be a denial of service by configuration.
const MAX_COST: u32 = 16;

/// How many proofs are kept. bcrypt looks at 72 bytes, so that a long password can be written in more
/// ways than there is memory.
const REMEMBERED: usize = 1024;

/// Names and password hashes.
pub(crate) struct Users {
    hashes: BTreeMap<String, String>,
    /// Proofs of passwords that were right, so that only the first request of each waits.
    proven: Mutex<BTreeSet<[u8; 32]>>,
    salt: [u8; 32],
}

impl Users {
    /// Reads a file.
    pub(super) fn read(path: &Path) -> Result<Self, ServeError> {
        let refused = |fact: String| ServeError::Users {
            path: path.display().to_string(),
            fact,
        };
        let text = std::fs::read_to_string(path).map_err(|error| refused(error.to_string()))?;
        let mut salt = [0; 32];
        SysRng
            .try_fill_bytes(&mut salt)
            .map_err(|error| refused(error.to_string()))?;
        Ok(Self {
            hashes: read(&text).map_err(refused)?,
            proven: Mutex::new(BTreeSet::new()),
            salt,
        })
    }

    pub(super) fn claim(&self, headers: &HeaderMap) -> Result<Claim, Fault> {
        let (name, password) = given(headers, "basic")
            .and_then(credentials)
            .ok_or_else(refusal)?;
        if self.proven().contains(&self.proof(&name, &password)) {
            return Ok(Claim::Settled(Some(name)));
        }
        Ok(Claim::Open(Proof::Password(name, password)))
    }

    /// Takes long on purpose.
    pub(super) fn prove(
        &self,
        name: &str,
        password: &Secret<String>,
    ) -> Result<Option<String>, Fault> {
        let known = self.hashes.get(name);
        // An unknown name takes as long as a wrong password, by the hash of somebody else.
        let hash = known.or_else(|| self.hashes.values().next());
        let right = hash.map(|hash| bcrypt::verify(password.expose(), hash));
        if known.is_none() || !matches!(right, Some(Ok(true))) {
            return Err(refusal());
        }
        self.remember(name, password);
        Ok(Some(name.to_owned()))
    }

    fn remember(&self, name: &str, password: &Secret<String>) {
        let mut proven = self.proven();
        if proven.len() >= REMEMBERED {
            proven.clear();
        }
        proven.insert(self.proof(name, password));
    }

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

fn refusal() -> Fault {
    Fault::Unauthorized(Box::new(Challenge {
        header: CHALLENGE.to_owned(),
        detail: None,
        reason: None,
    }))
}

fn credentials(token: &str) -> Option<(String, Secret<String>)> {
    let bytes = Secret::new(BASE64_STANDARD.decode(token).ok()?);
    let text = std::str::from_utf8(bytes.expose()).ok()?;
    let (name, password) = text.split_once(':')?;
    Some((name.to_owned(), Secret::new(password.to_owned())))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use dct_core::secret::Secret;

    use super::REMEMBERED;
    use super::Users;
    use super::read;

    #[test]
    fn one_password_in_many_forms_takes_no_more_memory() {
        let users = Users {
            hashes: BTreeMap::new(),
            proven: std::sync::Mutex::default(),
            salt: [0; 32],
        };
        for number in 0..=REMEMBERED {
            users.remember("alice", &Secret::new(format!("{number}")));
            assert!(users.proven().len() <= REMEMBERED);
        }
        let last = users.proof("alice", &Secret::new(format!("{REMEMBERED}")));
        assert!(users.proven().contains(&last));
    }

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
