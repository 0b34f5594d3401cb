//! The form in which Docker, Buildx and podman write logins down, and the programs that they name.

use std::collections::BTreeMap;
use std::path::Path;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use dct_core::error::HostError;
use dct_core::secret::Secret;
use dct_core::wire::Credentials;
use serde::Deserialize;

use super::Login;
use super::is_hub;
use super::keychain;
use super::keychain::HUB;
use super::pair;
use crate::disk;

/// What the entries of a file are named after.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Names {
    /// Registries; Docker writes some as addresses, whose path means nothing.
    Registries,
    /// Registries and whatever is below them; the longest name counts.
    Repositories,
}

#[derive(Deserialize)]
pub(super) struct Logbook {
    #[serde(default)]
    auths: BTreeMap<String, Entry>,
    #[serde(default, rename = "credHelpers")]
    helpers: BTreeMap<String, String>,
    #[serde(default, rename = "credsStore")]
    store: String,
}

#[derive(Default, Deserialize)]
struct Entry {
    #[serde(default)]
    auth: String,
    #[serde(default, rename = "identitytoken")]
    token: String,
    #[serde(default)]
    username: String,
    #[serde(default)]
    password: String,
}

impl Logbook {
    /// A file of this form; `None` when it is not there.
    pub(super) fn open(path: &Path) -> Result<Option<Self>, HostError> {
        let place = path.display().to_string();
        let text = disk::read(path).map_err(|fact| HostError::Config {
            place: place.clone(),
            fact,
        })?;
        text.map(Secret::new)
            .map(|text| Self::read(text.expose(), &place))
            .transpose()
    }

    pub(super) fn read(text: &str, place: &str) -> Result<Self, HostError> {
        serde_json::from_str(text).map_err(|_| HostError::Config {
            place: place.to_owned(),
            // What the parser says could quote what it read.
            fact: "it is not JSON of the form that Docker writes".into(),
        })
    }

    /// The login for a repository: from the registry's own program, the program for all, the file.
    pub(super) fn login(
        &self,
        host: &str,
        repository: &str,
        names: Names,
        place: &str,
    ) -> Result<Option<Login>, HostError> {
        for program in self.programs(host) {
            if let Some(credentials) = keychain::ask(&program, host)? {
                return Ok(Some(Login::new(credentials, &program)));
            }
        }
        let found = self.entry(host, repository, names);
        Ok(found.map(|(entry, credentials)| Login::new(credentials, place).named(entry.user())))
    }

    /// The programs to ask, in their order.
    fn programs(&self, host: &str) -> Vec<String> {
        let fitting = self.helpers.iter().filter(|(key, _)| is_named(key, host));
        let own = fitting.max_by_key(|(key, _)| is_written_so(key, host));
        let mut names: Vec<&str> = own.map(|(_, name)| name.as_str()).into_iter().collect();
        names.push(&self.store);
        names.dedup();
        names
            .into_iter()
            // A name with a slash would be a program from anywhere.
            .filter(|name| !name.is_empty() && !name.contains(['/', '\\']))
            .map(|name| format!("docker-credential-{name}"))
            .collect()
    }

    /// What the file itself has.
    pub(super) fn auth(&self, host: &str, repository: &str, names: Names) -> Option<Credentials> {
        let found = self.entry(host, repository, names);
        found.map(|(_, credentials)| credentials)
    }

    fn entry(&self, host: &str, repository: &str, names: Names) -> Option<(&Entry, Credentials)> {
        let entries = self.auths.iter().filter_map(|(key, entry)| {
            let length = match names {
                Names::Registries => {
                    is_named(key, host).then(|| usize::from(is_written_so(key, host)))
                }
                Names::Repositories => reach(key, host, repository),
            };
            Some((length?, entry, entry.credentials()?))
        });
        entries
            .max_by_key(|(length, ..)| *length)
            .map(|(_, entry, credentials)| (entry, credentials))
    }
}

impl Entry {
    fn credentials(&self) -> Option<Credentials> {
        if !self.token.is_empty() {
            return Some(Credentials::RefreshToken(Secret::new(self.token.clone())));
        }
        if self.auth.is_empty() {
            let is_whole = !self.username.is_empty() && !self.password.is_empty();
            return is_whole.then(|| pair(self.username.clone(), self.password.clone()));
        }
        self.pair().map(|(user, password)| pair(user, password))
    }

    /// The user name, also beside a token.
    fn user(&self) -> Option<String> {
        let written = || (!self.username.is_empty()).then(|| self.username.clone());
        self.pair().map(|(user, _)| user).or_else(written)
    }

    fn pair(&self) -> Option<(String, String)> {
        let decoded = BASE64_STANDARD.decode(&self.auth).ok()?;
        let text = String::from_utf8(decoded).ok()?;
        let (user, password) = text.trim_end_matches('\0').split_once(':')?;
        (!user.is_empty()).then(|| (user.to_owned(), password.to_owned()))
    }
}

/// Whether an entry is under the very name that Docker would write. It counts before any other: a name
/// with a path may be that of a part of a registry, in a file that podman wrote too.
fn is_written_so(key: &str, host: &str) -> bool {
    let name = if is_hub(host) { HUB } else { host };
    key.eq_ignore_ascii_case(name)
}

/// Whether an entry is for a host, however it is written.
fn is_named(key: &str, host: &str) -> bool {
    let bare = key.split_once("://").map_or(key, |(_, rest)| rest);
    let bare = bare.split('/').next().unwrap_or_default();
    is_same(bare, host)
}

/// How much of a repository's name an entry has, if it is for it at all.
fn reach(key: &str, host: &str, repository: &str) -> Option<usize> {
    if key.contains("://") {
        return is_named(key, host).then_some(0);
    }
    let (bare, path) = key.split_once('/').unwrap_or((key, ""));
    let rest = repository.strip_prefix(path)?;
    let is_whole = path.is_empty() || rest.is_empty() || rest.starts_with('/');
    (is_same(bare, host) && is_whole).then_some(path.len())
}

/// Docker Hub has several names.
fn is_same(one: &str, other: &str) -> bool {
    one.eq_ignore_ascii_case(other) || (is_hub(one) && is_hub(other))
}

#[cfg(test)]
mod tests {
    use dct_core::wire::Credentials;

    use super::Logbook;
    use super::Names;

    fn user(config: &str, host: &str, repository: &str, names: Names) -> Option<String> {
        let logbook = Logbook::read(config, "test").unwrap();
        match logbook.auth(host, repository, names)? {
            Credentials::Password { user, password } => {
                Some(format!("{user}/{}", password.expose()))
            }
            Credentials::RefreshToken(token) => Some(format!("token {}", token.expose())),
            _ => None,
        }
    }

    #[test]
    fn entries_are_found_by_host_however_they_are_written() {
        // YTpiOmM= is a:b:c, whose password holds a colon; dQ== is u, which is no pair; YTpiAAA= ends in two zeros.
        let config = r#"{"auths":{"https://index.docker.io/v1/":{"auth":"YTpiOmM="},
            "https://r.test:5000/v2/":{"auth":"YTpiOmM="},"empty.test":{},"odd.test":{"auth":"dQ=="},
            "zero.test":{"auth":"YTpiAAA="},"plain.test":{"username":"u","password":"p"},
            "half.test":{"username":"u"},"acr.test":{"auth":"YTpi","identitytoken":"t"}}}"#;
        for (host, expected) in [
            ("docker.io", Some("a/b:c")),
            ("registry-1.docker.io", Some("a/b:c")),
            ("r.test:5000", Some("a/b:c")),
            ("R.test:5000", Some("a/b:c")),
            ("r.test", None),
            ("empty.test", None),
            ("odd.test", None),
            ("zero.test", Some("a/b")),
            ("plain.test", Some("u/p")),
            ("half.test", None),
            ("acr.test", Some("token t")),
            ("other.test", None),
        ] {
            let found = user(config, host, "x", Names::Registries);
            assert_eq!(found.as_deref(), expected, "{host}");
        }
    }

    #[test]
    fn the_very_name_of_a_registry_comes_before_names_of_its_parts() {
        let entry = |name: &str| format!(r#""{name}":{{"username":"{name}","password":"p"}}"#);
        for (names, host, expected) in [
            (["r.test", "r.test/team"], "r.test", "r.test/p"),
            (["https://r.test/v2/", "r.test"], "r.test", "r.test/p"),
            (
                ["docker.io", "https://index.docker.io/v1/"],
                "docker.io",
                "https://index.docker.io/v1//p",
            ),
            (
                ["https://index.docker.io/v1/", "registry-1.docker.io/x"],
                "registry-1.docker.io",
                "https://index.docker.io/v1//p",
            ),
        ] {
            let [one, other] = names.map(entry);
            let config = format!(r#"{{"auths":{{{one},{other}}}}}"#);
            let found = user(&config, host, "x", Names::Registries);
            assert_eq!(found.as_deref(), Some(expected), "{names:?}");
        }
    }

    #[test]
    fn the_longest_name_counts_where_names_have_paths() {
        let entry = |name: &str| format!(r#""{name}":{{"username":"{name}","password":"p"}}"#);
        let config = format!(
            r#"{{"auths":{{{},{},{},{}}}}}"#,
            entry("q.test"),
            entry("q.test/org"),
            entry("q.test/org/app"),
            entry("docker.io/library")
        );
        for (host, repository, expected) in [
            ("q.test", "org/app", Some("q.test/org/app/p")),
            ("q.test", "org/apple", Some("q.test/org/p")),
            ("q.test", "organic", Some("q.test/p")),
            (
                "registry-1.docker.io",
                "library/x",
                Some("docker.io/library/p"),
            ),
            ("docker.io", "other/x", None),
        ] {
            let found = user(&config, host, repository, Names::Repositories);
            assert_eq!(found.as_deref(), expected, "{host}/{repository}");
        }
    }

    #[test]
    fn a_host_s_own_program_comes_first_and_none_comes_from_a_path() {
        for (config, host, expected) in [
            (
                r#"{"credsStore":"desktop","credHelpers":{"r.test":"ecr-login"}}"#,
                "r.test",
                &["docker-credential-ecr-login", "docker-credential-desktop"][..],
            ),
            (
                r#"{"credsStore":"desktop","credHelpers":{"r.test":"ecr-login"}}"#,
                "docker.io",
                &["docker-credential-desktop"],
            ),
            ("{}", "r.test", &[]),
            (r#"{"credsStore":"../x"}"#, "r.test", &[]),
        ] {
            let logbook = Logbook::read(config, "test").unwrap();
            assert_eq!(logbook.programs(host), expected, "{config} {host}");
        }
    }
}
