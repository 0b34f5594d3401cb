//! Users with passwords (RFC 7617), as `htpasswd -B` writes them.

use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::fmt;
use std::path::Path;
use std::sync::Mutex;
use std::sync::MutexGuard;
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

/// How many letters salt and hash are together.
const HASH: usize = 53;

/// How many logins of either kind are kept. bcrypt looks at 72 bytes, so that a long password can be written in more
/// ways than there is memory.
const REMEMBERED: usize = 1024;

/// Names and password hashes.
pub(crate) struct Users {
    hashes: BTreeMap<String, String>,
    /// Passwords that were right, so that only the first request of each waits.
    right: Memory,
    /// And that were wrong: Docker shows the login of a registry again and again, whether we know it or not.
    wrong: Memory,
    salt: [u8; 32],
}

/// Logins by their salted hashes.
#[derive(Default)]
struct Memory(Mutex<BTreeSet<[u8; 32]>>);

impl Memory {
    fn holds(&self, login: &[u8; 32]) -> bool {
        self.kept().contains(login)
    }

    fn keep(&self, login: [u8; 32]) {
        let mut kept = self.kept();
        if kept.len() >= REMEMBERED {
            kept.clear();
        }
        kept.insert(login);
    }

    fn kept(&self) -> MutexGuard<'_, BTreeSet<[u8; 32]>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
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
            right: Memory::default(),
            wrong: Memory::default(),
            salt,
        })
    }

    pub(super) fn claim(&self, headers: &HeaderMap) -> Result<Claim, Fault> {
        let (name, password) = given(headers, "basic")
            .and_then(credentials)
            .ok_or_else(refusal)?;
        let login = self.digest(&name, &password);
        if self.right.holds(&login) {
            return Ok(Claim::Settled(Some(name)));
        }
        if self.wrong.holds(&login) {
            return Err(refusal());
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
        let login = self.digest(name, password);
        if known.is_none() || !matches!(right, Some(Ok(true))) {
            self.wrong.keep(login);
            return Err(refusal());
        }
        self.right.keep(login);
        Ok(Some(name.to_owned()))
    }

    fn digest(&self, name: &str, password: &Secret<String>) -> [u8; 32] {
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
    let lines = (1..).zip(text.lines().map(str::trim));
    for (number, line) in lines.filter(|(_, line)| !(line.is_empty() || line.starts_with('#'))) {
        let (name, hash) = line
            .split_once(':')
            .ok_or_else(|| format!("line {number} has no `:`"))?;
        let fault = if name.is_empty() {
            Some("has no name".to_owned())
        } else if hashes.contains_key(name) {
            Some(format!("names `{name}`, who was named before"))
        } else {
            password_fault(hash).map(|fact| format!("has a password of `{name}` that {fact}"))
        };
        if let Some(fault) = fault {
            return Err(format!("line {number} {fault}"));
        }
        hashes.insert(name.to_owned(), hash.to_owned());
    }
    if hashes.is_empty() {
        return Err("it names nobody".into());
    }
    Ok(hashes)
}

/// What is wrong with a hash: one that is cut short would be taken, and never match.
fn password_fault(hash: &str) -> Option<String> {
    let is_number = |text: &str| text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit());
    let is_letter = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'/');
    let parts = ["$2y$", "$2b$", "$2a$"]
        .iter()
        .find_map(|kind| hash.strip_prefix(kind)?.split_once('$'));
    let Some((cost, rest)) = parts else {
        return Some("is not hashed with bcrypt".into());
    };
    match cost.parse::<u32>() {
        _ if !is_number(cost) => Some("is no whole bcrypt hash".into()),
        Ok(cost) if cost > MAX_COST => Some(format!("has a cost over {MAX_COST}")),
        Ok(4..) if rest.len() == HASH && rest.bytes().all(is_letter) => None,
        _ => Some("is no whole bcrypt hash".into()),
    }
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
    use super::Memory;
    use super::REMEMBERED;
    use super::read;

    #[test]
    fn one_password_in_many_forms_takes_no_more_memory() {
        let memory = Memory::default();
        let login = |number: usize| {
            let mut login = [0; 32];
            login[..8].copy_from_slice(&number.to_be_bytes());
            login
        };
        for number in 0..=REMEMBERED {
            memory.keep(login(number));
            assert!(memory.kept().len() <= REMEMBERED);
        }
        assert!(memory.holds(&login(REMEMBERED)));
    }

    #[test]
    fn a_list_of_users_is_read_or_refused_with_a_reason() {
        let hash = format!("$2y$05${}", "aB./9".repeat(11).split_at(53).0);
        let text = format!("# who may publish\n\nalice:{hash}\nbob:{hash}\n");
        let users = read(&text).unwrap();
        assert_eq!(users.keys().collect::<Vec<_>>(), ["alice", "bob"]);
        let no_bcrypt = "line 1 has a password of `alice` that is not hashed with bcrypt";
        let not_whole = "line 1 has a password of `alice` that is no whole bcrypt hash";
        for (text, fact) in [
            (String::new(), "it names nobody"),
            ("alice".into(), "line 1 has no `:`"),
            (format!("#\n:{hash}"), "line 2 has no name"),
            (
                format!("{text}\nalice:{hash}\n"),
                "line 6 names `alice`, who was named before",
            ),
            ("alice:{SHA}x".into(), no_bcrypt),
            (
                format!("alice:{}", hash.replace("05", "31")),
                "line 1 has a password of `alice` that has a cost over 16",
            ),
            ("alice:$2y$05$short".into(), not_whole),
            (format!("alice:{hash}x"), not_whole),
            (format!("alice:{}", hash.replace("05", "+5")), not_whole),
            (format!("alice:{}", hash.replace("05", "03")), not_whole),
            (format!("alice:{}", hash.replace('/', "!")), not_whole),
        ] {
            let text = text.as_str();
            assert_eq!(read(text).unwrap_err(), fact);
        }
    }
}
