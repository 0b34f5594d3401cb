//! Fetches a chain in three rounds: timestamp, the snapshot it names, and at once everything that
//! the snapshot names. What to ask for is read from files that nobody has believed yet; what they
//! are worth is decided afterwards, from root down.

use alloc::string::ToString;
use alloc::vec::Vec;

use sha2::Digest;
use sha2::Sha256;

use super::Repository;
use super::roots::follow;
use crate::error::Error;
use crate::error::MetadataError;
use crate::error::ServerError;
use crate::sorted::Map;
use crate::trust::Trusted;
use crate::trust::Wanted;
use crate::tuf::Envelope;
use crate::tuf::FileMeta;
use crate::tuf::Metadata;
use crate::tuf::Snapshot;
use crate::tuf::Timestamp;
use crate::tuf::name::RoleName;
use crate::tuf::size_limit;
use crate::wire::Call;
use crate::wire::Client;
use crate::wire::Response;
use crate::wire::notary;
use crate::wire::notary::FileName;

/// Nobody has believed the snapshot yet when its files are fetched: all of them together may be no
/// larger than two of the largest.
pub(super) const MAX_BYTES: u64 = 2 * size_limit(&RoleName::Targets) as u64;

type Reply = Result<Response, Error>;

/// Fetches and believes the whole chain. `riders` are sent with the first round, and their answers
/// come back whatever becomes of the chain.
pub(super) async fn fetch(
    client: &Client,
    repository: &Repository,
    known: &Known,
    riders: Vec<Call<'_>>,
) -> (Vec<Reply>, Result<Trusted, Error>) {
    let count = riders.len();
    let mut calls = riders;
    calls.push(ask(repository, &FileName::Current(RoleName::Timestamp)));
    let mut answers = client.send_all(calls).await;
    let timestamp = answers.split_off(count.min(answers.len())).pop();
    let chain = match timestamp {
        Some(answer) => believe(client, repository, known, None, answer).await,
        None => Err(missing(&RoleName::Timestamp)),
    };
    (answers, chain)
}

/// Fetches the chain again, after a while. What was believed a moment ago stands: a server may not
/// show us the past, or another root, because we asked twice.
pub(super) async fn fetch_again(
    client: &Client,
    repository: &Repository,
    known: &Known,
    before: Option<&Trusted>,
    delay_ms: u32,
) -> Result<Trusted, Error> {
    let call = ask(repository, &FileName::Current(RoleName::Timestamp)).after(delay_ms);
    match client.send_all(Vec::from([call])).await.pop() {
        Some(answer) => believe(client, repository, known, before, answer).await,
        None => Err(missing(&RoleName::Timestamp)),
    }
}

/// Files at hand, by SHA-256: what is named by its hash need not come over the wire.
#[derive(Debug, Default)]
pub(super) struct Known(Map<[u8; 32], Vec<u8>>);

impl Known {
    /// The files of a chain that was believed before.
    pub(super) fn of(trusted: &Trusted) -> Self {
        Self::but(trusted, |_| false)
    }

    /// The same without the roles that nobody will ask for.
    pub(super) fn but(trusted: &Trusted, is_replaced: impl Fn(&RoleName) -> bool) -> Self {
        let mut known = Self::default();
        known.add(trusted.root().envelope().file().as_bytes());
        for (_, targets) in trusted.all_targets().filter(|(role, _)| !is_replaced(role)) {
            known.add(targets.envelope().file().as_bytes());
        }
        known
    }

    pub(super) fn add(&mut self, file: &[u8]) {
        self.0.insert(Sha256::digest(file).into(), file.to_vec());
    }
}

/// Believes the chain that a timestamp begins.
pub(super) async fn believe(
    client: &Client,
    repository: &Repository,
    known: &Known,
    before: Option<&Trusted>,
    timestamp: Reply,
) -> Result<Trusted, Error> {
    let timestamp = notary::judge_file(&repository.server, timestamp)?
        .ok_or_else(|| absent(repository, before))?;
    let snapshot_name = named::<Timestamp, _>(&RoleName::Timestamp, &timestamp, |timestamp| {
        timestamp.0.file(&RoleName::Snapshot).cloned()
    })?;
    let snapshot = one(
        client,
        repository,
        &hashed(RoleName::Snapshot, &snapshot_name)?,
        recorded(&RoleName::Snapshot, &snapshot_name),
    )
    .await?;
    let mut files = rest(client, repository, known, &snapshot).await?;
    let root = files
        .remove(&RoleName::Root)
        .ok_or_else(|| missing(&RoleName::Root))?;
    let expiry = repository.expiry;
    let mut trusted = follow(client, repository, before, root)
        .await?
        .with_timestamp(timestamp, expiry)?
        .with_snapshot(snapshot, expiry)?;
    loop {
        // One generation at a time: asking after each file would look at every delegation again.
        let wanted = trusted.wanted();
        if wanted.is_empty() {
            return Ok(trusted);
        }
        for Wanted { role, .. } in wanted {
            let file = files.remove(&role);
            let next = match &file {
                Some(file) => trusted.with_targets(&role, file.clone(), expiry),
                None => Err(missing(&role)),
            };
            trusted = match next {
                Ok(next) => next,
                // Without `targets` there is nothing; without a delegation there are the others.
                Err(error) if role == RoleName::Targets => return Err(error),
                Err(error) => trusted.without(&role, file.as_deref(), error),
            };
        }
    }
}

/// Everything that the snapshot names, by hash and at once, but for what is at hand.
async fn rest(
    client: &Client,
    repository: &Repository,
    known: &Known,
    snapshot: &[u8],
) -> Result<Map<RoleName, Vec<u8>>, Error> {
    let listed = named::<Snapshot, _>(&RoleName::Snapshot, snapshot, |snapshot| {
        Some(snapshot.0.files)
    })?;
    let bytes = listed
        .values()
        .fold(0_u64, |sum, meta| sum.saturating_add(meta.length));
    if bytes > MAX_BYTES {
        return Err(ServerError::Malformed {
            host: repository.server.base().authority().into(),
            fact: "its snapshot lists more than anyone could fetch",
        }
        .into());
    }
    let mut files = Map::new();
    let mut names = Vec::new();
    for (name, meta) in &listed {
        // A name that is none is not delegated to either.
        let Ok(role) = name.parse::<RoleName>() else {
            continue;
        };
        if let Some(file) = meta.sha256().and_then(|sha256| known.0.get(&sha256)) {
            files.insert(role, file.clone());
        } else {
            let limit = recorded(&role, meta);
            names.push((hashed(role, meta)?, limit));
        }
    }
    let calls = names
        .iter()
        .map(|(name, limit)| ask_at_most(repository, name, *limit))
        .collect();
    for ((name, _), answer) in names.iter().zip(client.send_all(calls).await) {
        if let Some(file) = notary::judge_file(&repository.server, answer)? {
            files.insert(name.role(), file);
        }
    }
    Ok(files)
}

async fn one(
    client: &Client,
    repository: &Repository,
    name: &FileName,
    limit: usize,
) -> Result<Vec<u8>, Error> {
    let answer = client
        .send_all(Vec::from([ask_at_most(repository, name, limit)]))
        .await
        .pop();
    let file = answer
        .map(|answer| notary::judge_file(&repository.server, answer))
        .transpose()?;
    file.flatten().ok_or_else(|| missing(&name.role()))
}

pub(super) fn ask<'a>(repository: &'a Repository, name: &FileName) -> Call<'a> {
    ask_at_most(repository, name, size_limit(&name.role()))
}

pub(super) fn ask_at_most<'a>(
    repository: &'a Repository,
    name: &FileName,
    limit: usize,
) -> Call<'a> {
    notary::ask(&repository.server, &repository.gun, name, limit)
}

/// No file is longer than recorded, and none than its role allows.
pub(super) fn recorded(role: &RoleName, meta: &FileMeta) -> usize {
    let limit = size_limit(role);
    usize::try_from(meta.length).map_or(limit, |length| length.min(limit))
}

/// Reads from a file that nobody has believed yet what to ask for next.
pub(super) fn named<M: Metadata, T>(
    role: &RoleName,
    file: &[u8],
    name: impl FnOnce(M) -> Option<T>,
) -> Result<T, Error> {
    let envelope = Envelope::parse(role, file.to_vec())?;
    let content = M::decode(role, envelope.signed())?;
    name(content).ok_or_else(|| {
        MetadataError::HashMissing {
            role: role.to_string(),
        }
        .into()
    })
}

pub(super) fn hashed(role: RoleName, meta: &FileMeta) -> Result<FileName, Error> {
    let sha256 = meta.sha256().ok_or_else(|| MetadataError::HashMissing {
        role: role.to_string(),
    })?;
    Ok(FileName::Hashed(role, sha256))
}

/// A repository that was believed before does not begin again unnoticed.
pub(super) fn absent(repository: &Repository, before: Option<&Trusted>) -> Error {
    let (host, gun) = (
        repository.server.base().authority().into(),
        repository.gun.to_string(),
    );
    if before.is_some() || repository.memory.is_some() {
        return ServerError::Vanished { host, gun }.into();
    }
    ServerError::NoTrustData { host, gun }.into()
}

pub(super) fn missing(role: &RoleName) -> Error {
    ServerError::Missing {
        role: role.to_string(),
    }
    .into()
}
