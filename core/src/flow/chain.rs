//! Fetches a chain in three rounds: timestamp, the snapshot it names, and at once everything that
//! the snapshot names. What to ask for is read from files that nobody has believed yet; what they
//! are worth is decided afterwards, from root down.

use alloc::collections::BTreeMap;
use alloc::string::ToString;
use alloc::vec::Vec;

use sha2::Digest;
use sha2::Sha256;

use super::Repository;
use crate::error::Error;
use crate::error::MetadataError;
use crate::error::ServerError;
use crate::error::TrustError;
use crate::trust::Trusted;
use crate::tuf::Envelope;
use crate::tuf::FileMeta;
use crate::tuf::Metadata;
use crate::tuf::Root;
use crate::tuf::Snapshot;
use crate::tuf::Timestamp;
use crate::tuf::name::RoleName;
use crate::tuf::size_limit;
use crate::wire::Call;
use crate::wire::Client;
use crate::wire::Response;
use crate::wire::notary;
use crate::wire::notary::FileName;

/// A snapshot with more delegations than this is not worth fetching.
const MAX_FILES: usize = 1000;

/// As many roots may stand between the one we know and the newest.
const MAX_ROOTS: u32 = 1000;

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
        Some(answer) => believe(client, repository, known, answer).await,
        None => Err(missing(&RoleName::Timestamp)),
    };
    (answers, chain)
}

/// Fetches the chain again, after a while.
pub(super) async fn fetch_again(
    client: &Client,
    repository: &Repository,
    known: &Known,
    delay_ms: u32,
) -> Result<Trusted, Error> {
    let call = ask(repository, &FileName::Current(RoleName::Timestamp)).after(delay_ms);
    match client.send_all(Vec::from([call])).await.pop() {
        Some(answer) => believe(client, repository, known, answer).await,
        None => Err(missing(&RoleName::Timestamp)),
    }
}

/// Files at hand, by SHA-256: what is named by its hash need not come over the wire.
#[derive(Debug, Default)]
pub(super) struct Known(BTreeMap<[u8; 32], Vec<u8>>);

impl Known {
    /// The files of a chain that was believed before.
    pub(super) fn of(trusted: &Trusted) -> Self {
        let mut known = Self::default();
        known.add(trusted.root().envelope().file().as_bytes());
        for (_, targets) in trusted.all_targets() {
            known.add(targets.envelope().file().as_bytes());
        }
        known
    }

    pub(super) fn add(&mut self, file: &[u8]) {
        self.0.insert(Sha256::digest(file).into(), file.to_vec());
    }
}

async fn believe(
    client: &Client,
    repository: &Repository,
    known: &Known,
    timestamp: Reply,
) -> Result<Trusted, Error> {
    let timestamp = notary::judge_file(&repository.server, timestamp)?.ok_or_else(|| {
        ServerError::NoTrustData {
            host: repository.server.base().authority().into(),
            gun: repository.gun.to_string(),
        }
    })?;
    let snapshot_name = named::<Timestamp, _>(&RoleName::Timestamp, &timestamp, |timestamp| {
        timestamp.0.file(&RoleName::Snapshot).cloned()
    })?;
    let snapshot = one(
        client,
        repository,
        &hashed(RoleName::Snapshot, &snapshot_name)?,
    )
    .await?;
    let mut files = rest(client, repository, known, &snapshot).await?;
    let root = files
        .remove(&RoleName::Root)
        .ok_or_else(|| missing(&RoleName::Root))?;
    let expiry = repository.expiry;
    let mut trusted = follow(client, repository, root)
        .await?
        .with_timestamp(timestamp, expiry)?
        .with_snapshot(snapshot, expiry)?;
    while let Some(wanted) = trusted.wanted().into_iter().next() {
        let role = wanted.role;
        let file = files.remove(&role).ok_or_else(|| missing(&role));
        let next = file
            .clone()
            .and_then(|file| trusted.with_targets(&role, file, expiry));
        trusted = match next {
            Ok(next) => next,
            // Without `targets` there is nothing; without a delegation there are the others.
            Err(error) if role == RoleName::Targets => return Err(error),
            Err(error) => trusted.without(&role, file.ok().as_deref(), error),
        };
    }
    Ok(trusted)
}

/// Everything that the snapshot names, by hash and at once, but for what is at hand.
async fn rest(
    client: &Client,
    repository: &Repository,
    known: &Known,
    snapshot: &[u8],
) -> Result<BTreeMap<RoleName, Vec<u8>>, Error> {
    let listed = named::<Snapshot, _>(&RoleName::Snapshot, snapshot, |snapshot| {
        Some(snapshot.0.files)
    })?;
    if listed.len() > MAX_FILES {
        return Err(MetadataError::TooMany {
            what: "roles",
            limit: MAX_FILES,
        }
        .into());
    }
    let mut files = BTreeMap::new();
    let mut names = Vec::new();
    for (name, meta) in &listed {
        // A name that is none is not delegated to either.
        let Ok(role) = name.parse::<RoleName>() else {
            continue;
        };
        match meta.sha256().and_then(|sha256| known.0.get(&sha256)) {
            Some(file) => {
                files.insert(role, file.clone());
            }
            None => names.push(hashed(role, meta)?),
        }
    }
    let calls = names.iter().map(|name| ask(repository, name)).collect();
    for (name, answer) in names.iter().zip(client.send_all(calls).await) {
        if let Some(file) = notary::judge_file(&repository.server, answer)? {
            files.insert(name.role(), file);
        }
    }
    Ok(files)
}

/// From the root we know, or may believe, to the newest.
async fn follow(
    client: &Client,
    repository: &Repository,
    newest: Vec<u8>,
) -> Result<Trusted, Error> {
    let (gun, pins, expiry) = (
        repository.gun.clone(),
        repository.pins.clone(),
        repository.expiry,
    );
    let offered = named::<Root, _>(&RoleName::Root, &newest, |root| Some(root.version.get()))?;
    let (start, next) = match &repository.memory {
        Some(memory) => {
            let known = Trusted::resume(gun, pins, memory.clone(), expiry)?;
            let version = known.root().version.get();
            (Some(known), version + 1)
        }
        None => match Trusted::begin(gun, pins, newest.clone(), expiry) {
            // The pin may be one of a root long ago, from which this one follows.
            Err(Error::Trust(TrustError::Pin { .. })) if offered > 1 => (None, 1),
            other => return other,
        },
    };
    if offered.saturating_sub(next) > MAX_ROOTS {
        return Err(MetadataError::TooMany {
            what: "versions of root in between",
            limit: 1000,
        }
        .into());
    }
    let names: Vec<FileName> = (next..offered).map(FileName::RootVersion).collect();
    let calls = names.iter().map(|name| ask(repository, name)).collect();
    let mut roots = Vec::new();
    for answer in client.send_all(calls).await {
        roots.push(
            notary::judge_file(&repository.server, answer)?
                .ok_or_else(|| missing(&RoleName::Root))?,
        );
    }
    roots.push(newest);
    let mut roots = roots.into_iter();
    let start = if let Some(known) = start {
        known
    } else {
        let first = roots.next().ok_or_else(|| missing(&RoleName::Root))?;
        Trusted::begin(
            repository.gun.clone(),
            repository.pins.clone(),
            first,
            expiry,
        )?
    };
    roots.try_fold(start, |trusted, root| trusted.with_root(root, expiry))
}

async fn one(client: &Client, repository: &Repository, name: &FileName) -> Result<Vec<u8>, Error> {
    let answer = client
        .send_all(Vec::from([ask(repository, name)]))
        .await
        .pop();
    let file = answer
        .map(|answer| notary::judge_file(&repository.server, answer))
        .transpose()?;
    file.flatten().ok_or_else(|| missing(&name.role()))
}

fn ask<'a>(repository: &'a Repository, name: &FileName) -> Call<'a> {
    notary::ask(
        &repository.server,
        &repository.gun,
        name,
        size_limit(&name.role()),
    )
}

/// Reads from a file that nobody has believed yet what to ask for next.
fn named<M: Metadata, T>(
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

fn hashed(role: RoleName, meta: &FileMeta) -> Result<FileName, Error> {
    let sha256 = meta.sha256().ok_or_else(|| MetadataError::HashMissing {
        role: role.to_string(),
    })?;
    Ok(FileName::Hashed(role, sha256))
}

fn missing(role: &RoleName) -> Error {
    ServerError::Missing {
        role: role.to_string(),
    }
    .into()
}
