//! Who we are to a registry or a trust server. The order in which places are asked is that of
//! `docs/cli.md`; the place a login came from may be named, what it is may not.

mod buildx;
mod docker;
mod keychain;

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::rc::Rc;

use dct_core::error::HostError;
use dct_core::secret::Secret;
use dct_core::wire::Credentials;

use self::docker::Logbook;
use self::docker::Names;

/// Where logins are looked for.
#[derive(Debug, Default)]
pub(crate) struct Logins {
    /// Said to us directly, for every host.
    pub(crate) given: Option<Login>,
    /// Said to us directly, for trust servers only.
    pub(crate) notary: Option<Login>,
    /// The folder in which Buildx keeps logins by scope.
    pub(crate) buildx: Option<PathBuf>,
    /// The content of `DOCKER_AUTH_CONFIG`.
    pub(crate) variable: Option<Secret<String>>,
    /// Docker's `config.json`.
    pub(crate) docker: Option<PathBuf>,
    /// Podman's `auth.json`.
    pub(crate) podman: Option<PathBuf>,
}

/// A login and the place it came from.
#[derive(Clone, Debug)]
pub(crate) struct Login {
    pub(crate) credentials: Rc<Credentials>,
    pub(crate) place: String,
    /// The name that was written down beside a token, which servers do not ask for.
    name: Option<String>,
}

impl Login {
    pub(crate) fn new(credentials: Credentials, place: &str) -> Self {
        Self {
            credentials: Rc::new(credentials),
            place: place.to_owned(),
            name: None,
        }
    }

    /// The same, with the name that stands beside it.
    fn named(self, name: Option<String>) -> Self {
        Self { name, ..self }
    }

    /// Who we are there, as far as anybody has written it down.
    pub(crate) fn user(&self) -> Option<&str> {
        match &*self.credentials {
            Credentials::Password { user, .. } => Some(user),
            _ => self.name.as_deref(),
        }
    }

    /// A user name and a password.
    pub(crate) fn with_password(user: String, password: Secret<String>, place: &str) -> Self {
        Self::new(Credentials::password(user, password), place)
    }
}

impl Logins {
    /// The login for a repository of a registry.
    pub(crate) fn of_registry(
        &self,
        host: &str,
        repository: &str,
    ) -> Result<Option<Login>, HostError> {
        match &self.given {
            Some(login) => Ok(Some(login.clone())),
            None => self.kept(host, repository),
        }
    }

    /// The login for a trust server. As with Docker, that of the registry is good there too.
    pub(crate) fn of_server(
        &self,
        server: &str,
        host: &str,
        repository: &str,
    ) -> Result<Option<Login>, HostError> {
        if let Some(login) = self.notary.as_ref().or(self.given.as_ref()) {
            return Ok(Some(login.clone()));
        }
        let own = if server == host {
            None
        } else {
            self.kept(server, repository)?
        };
        match own {
            Some(login) => Ok(Some(login)),
            None => self.kept(host, repository),
        }
    }

    /// Refuses to show several registries a login that names none: nobody can tell for which of
    /// them it was meant, and who runs another must not learn it.
    pub(crate) fn refuse_registries(&self, hosts: BTreeSet<String>) -> Result<(), HostError> {
        refuse_several(self.given.as_ref(), "registries", hosts)
    }

    /// The same of trust servers.
    pub(crate) fn refuse_servers(&self, hosts: BTreeSet<String>) -> Result<(), HostError> {
        let given = self.notary.as_ref().or(self.given.as_ref());
        refuse_several(given, "trust servers", hosts)
    }

    /// What was stored by another tool.
    fn kept(&self, host: &str, repository: &str) -> Result<Option<Login>, HostError> {
        let base = self.buildx.as_deref();
        let scoped = base.map(|base| buildx::files(base, host, repository));
        let mut files: Vec<(PathBuf, Names)> = scoped
            .into_iter()
            .flatten()
            .map(|file| (file, Names::Registries))
            .collect();
        if let Some(login) = first(&files, host, repository)? {
            return Ok(Some(login));
        }
        if let Some(text) = &self.variable {
            let place = "DOCKER_AUTH_CONFIG";
            let logbook = Logbook::read(text.expose(), place)?;
            if let Some(credentials) = logbook.auth(host, repository, Names::Registries) {
                return Ok(Some(Login::new(credentials, place)));
            }
        }
        files.clear();
        files.extend(self.docker.clone().map(|file| (file, Names::Registries)));
        files.extend(self.podman.clone().map(|file| (file, Names::Repositories)));
        first(&files, host, repository)
    }
}

fn refuse_several(
    login: Option<&Login>,
    kind: &'static str,
    hosts: BTreeSet<String>,
) -> Result<(), HostError> {
    match login {
        Some(login) if hosts.len() > 1 => Err(HostError::OneLogin {
            place: login.place.clone(),
            kind,
            hosts: Vec::from_iter(hosts).join(", "),
        }),
        _ => Ok(()),
    }
}

/// The first login that one of these files has.
fn first(
    files: &[(PathBuf, Names)],
    host: &str,
    repository: &str,
) -> Result<Option<Login>, HostError> {
    for (file, names) in files {
        let Some(logbook) = Logbook::open(file)? else {
            continue;
        };
        let place = file.display().to_string();
        if let Some(login) = logbook.login(host, repository, *names, &place)? {
            return Ok(Some(login));
        }
    }
    Ok(None)
}

fn pair(user: String, password: String) -> Credentials {
    Credentials::password(user, Secret::new(password))
}

fn is_hub(host: &str) -> bool {
    matches!(
        host,
        "docker.io" | "index.docker.io" | "registry-1.docker.io"
    )
}
