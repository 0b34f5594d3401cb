//! Fetches whatever a server has of a repository and believes none of it: what an inspector looks
//! at must be there even where no client would trust it.

use alloc::string::ToString;
use alloc::vec::Vec;

use super::Repository;
use super::chain;
use super::roots;
use crate::error::Error;
use crate::error::ServerError;
use crate::inspect::Bundle;
use crate::inspect::Files;
use crate::tuf::Root;
use crate::tuf::Snapshot;
use crate::tuf::Timestamp;
use crate::tuf::name::RoleName;
use crate::tuf::size_limit;
use crate::wire::Client;
use crate::wire::Wire;
use crate::wire::notary;
use crate::wire::notary::FileName;
use crate::wire::notary::ServerKey;

/// Fetches the files of a repository: what timestamp and snapshot name, and every root that the
/// server still has. Where a file does not say what to ask for next, the current ones are taken.
///
/// # Errors
///
/// When the server does not answer, or has nothing of the repository.
pub async fn gather(wire: Wire, repository: &Repository) -> Result<Bundle, Error> {
    let gathering = Gathering {
        client: Client::new(wire),
        repository,
    };
    Ok(Bundle {
        gun: repository.gun.clone(),
        server: repository.server.base().to_string(),
        fetched: repository.expiry.now(),
        files: gathering.files().await?,
    })
}

/// Asks whether the server would let us publish: it gives its keys only to those who may. A
/// repository must be there, or the server would begin to make keys for one.
///
/// # Errors
///
/// When it would not.
pub async fn may_publish(wire: Wire, repository: &Repository) -> Result<(), Error> {
    let client = Client::new(wire);
    let (server, gun) = (&repository.server, &repository.gun);
    notary::server_key(
        &client,
        server,
        gun,
        &RoleName::Timestamp,
        ServerKey::Current,
    )
    .await
    .map(drop)
}

struct Gathering<'a> {
    client: Client,
    repository: &'a Repository,
}

/// A file to ask for, and the most that it may be long.
type Named = (FileName, usize);

impl Gathering<'_> {
    async fn files(&self) -> Result<Files, Error> {
        let timestamp = self.one(current(RoleName::Timestamp)).await?;
        let timestamp = timestamp.ok_or_else(|| chain::absent(self.repository, None))?;
        let snapshot = self.one(snapshot_of(&timestamp)).await?;
        let mut files = Files {
            timestamp: Some(timestamp),
            ..Files::default()
        };
        let wanted = match &snapshot {
            Some(snapshot) => self.listed_in(snapshot)?,
            None => Vec::from([current(RoleName::Root), current(RoleName::Targets)]),
        };
        files.snapshot = snapshot;
        let names: Vec<RoleName> = wanted.iter().map(|(name, _)| name.role()).collect();
        for (role, file) in names.into_iter().zip(self.all(wanted).await?) {
            match (role, file) {
                (RoleName::Root, Some(root)) => files.roots.push(root),
                (role, Some(file)) => {
                    files.targets.insert(role, file);
                }
                (_, None) => {}
            }
        }
        if let Some(newest) = files.roots.pop() {
            files.roots = self.roots_before(&newest).await?;
            files.roots.push(newest);
        }
        Ok(files)
    }

    /// Everything that a snapshot lists but itself and timestamp.
    fn listed_in(&self, snapshot: &[u8]) -> Result<Vec<Named>, Error> {
        let listed =
            chain::named::<Snapshot, _>(&RoleName::Snapshot, snapshot, |list| Some(list.0.files));
        let Ok(listed) = listed else {
            return Ok(Vec::from([
                current(RoleName::Root),
                current(RoleName::Targets),
            ]));
        };
        let mut names = Vec::new();
        let mut bytes = 0_u64;
        for (name, meta) in &listed {
            let Ok(role) = name.parse::<RoleName>() else {
                continue;
            };
            if matches!(role, RoleName::Timestamp | RoleName::Snapshot) {
                continue;
            }
            bytes = bytes.saturating_add(meta.length);
            names.push(match chain::hashed(role.clone(), meta) {
                Ok(name) => (name, chain::recorded(&role, meta)),
                Err(_) => current(role),
            });
        }
        if bytes > chain::MAX_BYTES {
            return Err(ServerError::Malformed {
                host: self.repository.server.base().authority().into(),
                fact: "its snapshot lists more than anyone could fetch",
            }
            .into());
        }
        if !names.iter().any(|(name, _)| name.role() == RoleName::Root) {
            names.push(current(RoleName::Root));
        }
        Ok(names)
    }

    /// The versions before a root, as far as the server has them and anybody follows.
    async fn roots_before(&self, newest: &[u8]) -> Result<Vec<Vec<u8>>, Error> {
        let version =
            chain::named::<Root, _>(&RoleName::Root, newest, |root| Some(root.version.get()));
        let version = version.unwrap_or(1);
        let first = version.saturating_sub(roots::MAX_ROOTS).max(1);
        let versions: Vec<u32> = (first..version).collect();
        let mut roots = Vec::new();
        for versions in versions.chunks(roots::ROOTS_AT_ONCE) {
            let names = versions.iter().map(|version| {
                let name = FileName::Version(RoleName::Root, *version);
                (name, size_limit(&RoleName::Root))
            });
            roots.extend(self.all(names.collect()).await?.into_iter().flatten());
        }
        Ok(roots)
    }

    async fn one(&self, name: Named) -> Result<Option<Vec<u8>>, Error> {
        let answer = self.all(Vec::from([name])).await?.pop();
        Ok(answer.flatten())
    }

    /// Files by name, in order; one that is not there leaves a gap.
    async fn all(&self, names: Vec<Named>) -> Result<Vec<Option<Vec<u8>>>, Error> {
        let calls = names
            .iter()
            .map(|(name, limit)| chain::ask_at_most(self.repository, name, *limit));
        let answers = self.client.send_all(calls.collect()).await;
        let server = &self.repository.server;
        let files = answers
            .into_iter()
            .map(|answer| notary::judge_file(server, answer));
        files.collect()
    }
}

fn snapshot_of(timestamp: &[u8]) -> Named {
    let role = RoleName::Snapshot;
    let meta = chain::named::<Timestamp, _>(&RoleName::Timestamp, timestamp, |timestamp| {
        timestamp.0.file(&role).cloned()
    });
    let named = meta.and_then(|meta| {
        let limit = chain::recorded(&role, &meta);
        Ok((chain::hashed(role.clone(), &meta)?, limit))
    });
    named.unwrap_or_else(|_| current(role))
}

const fn current(role: RoleName) -> Named {
    let limit = size_limit(&role);
    (FileName::Current(role), limit)
}
