//! The honest repository behind an honest trust server, beside a registry with one image.

use dct_core::edit::Change;
use dct_core::error::Error;
use dct_core::error::TrustError;
use dct_core::flow::Answer;
use dct_core::flow::Creation;
use dct_core::flow::Image;
use dct_core::flow::Order;
use dct_core::flow::Repository;
use dct_core::flow::Source;
use dct_core::flow::Tags;
use dct_core::flow::create;
use dct_core::flow::fetch;
use dct_core::flow::revoke;
use dct_core::flow::sign;
use dct_core::flow::verify;
use dct_core::key::PrivateKey;
use dct_core::oci::Reference;
use dct_core::trust::Expiry;
use dct_core::trust::Pins;
use dct_core::trust::Trusted;
use dct_core::tuf::name::RoleName;
use dct_core::wire::Method;
use dct_core::wire::Reply;
use dct_core::wire::Request;
use dct_core::wire::Response;
use dct_core::wire::Service;
use dct_core::wire::Session;
use dct_core::wire::Step;
use dct_core::wire::TransportError;

use crate::repo::Hand;
use crate::repo::NOW;
use crate::repo::Repo;
use crate::repo::Seeded;
use crate::repo::at;
use crate::repo::tag;

pub(super) const TRUST: &str = "https://trust.example";
pub(super) const REGISTRY: &str = "https://registry.example";
const MANIFEST: &str =
    r#"{"schemaVersion":2,"mediaType":"application/vnd.oci.image.index.v1+json","manifests":[]}"#;

/// Signs a tag while every answer passes through `answer`.
pub(super) fn sign_while(
    answer: impl FnMut(&Request, &mut dyn FnMut() -> Reply) -> Reply,
) -> Result<(), Error> {
    sign_ordered(|_, _| {}, answer)
}

/// The same with another order, or other keys.
pub(super) fn sign_ordered(
    change: impl FnOnce(&mut Order, &mut Vec<PrivateKey>),
    mut answer: impl FnMut(&Request, &mut dyn FnMut() -> Reply) -> Reply,
) -> Result<(), Error> {
    let mut repo = Repo::honest();
    let repository = repository()?;
    let mut order = order()?;
    let mut keys = repo.keys(&["alice"]);
    change(&mut order, &mut keys);
    let keys = |_: &Trusted| Ok::<_, Error>(keys);
    let mut rng = Seeded::new(7);
    let session = Session::start(|wire| sign(wire, &repository, &order, keys, &mut rng));
    drive(session, &mut repo, &mut |repo, request| {
        answer(request, &mut || Ok(honest(repo, request)))
    })
    .map(drop)
}

/// Signs a tag that a rival moves just before the upload.
pub(super) fn sign_against_a_rival() -> Result<(), Error> {
    let mut rival = Some(tag("targets/releases", "new", 77));
    let mut repo = Repo::honest();
    let repository = repository()?;
    let order = order()?;
    let keys = repo.keys(&["alice"]);
    let keys = |_: &Trusted| Ok::<_, Error>(keys);
    let mut rng = Seeded::new(9);
    let session = Session::start(|wire| sign(wire, &repository, &order, keys, &mut rng));
    drive(
        session,
        &mut repo,
        &mut |repo, request| match (request.method, rival.take()) {
            (Method::Post, Some(change)) => {
                let hands = ["bob", "snapshot"];
                repo.edit([change], &hands)
                    .map_err(|_| TransportError::Interrupted)?;
                Ok(status(
                    400,
                    r#"{"errors":[{"code":"VERSION","message":"m","detail":{}}]}"#,
                ))
            }
            (_, kept) => {
                rival = kept;
                Ok(honest(repo, request))
            }
        },
    )
    .map(drop)
}

/// A visit to a repository that the server deleted since the last one.
pub(super) fn visit_what_vanished() -> Result<(), Error> {
    let mut repo = Repo::honest();
    let repository = Repository {
        memory: Some(repo.memory()),
        ..repository()?
    };
    let session = Session::start(|wire| fetch(wire, &repository));
    drive(session, &mut repo, &mut |_, _| Ok(status(404, ""))).map(drop)
}

/// A visit to a repository whose root is further on than anyone would follow.
pub(super) fn visit_after_too_many_roots() -> Result<(), Error> {
    let mut repo = Repo::honest();
    let repository = Repository {
        memory: Some(repo.memory()),
        ..repository()?
    };
    repo.set_version(&RoleName::Root, 2000);
    let session = Session::start(|wire| fetch(wire, &repository));
    let mut serve = |repo: &mut Repo, request: &Request| Ok(honest(repo, request));
    drive(session, &mut repo, &mut serve).map(drop)
}

/// Looks a tag up on an honest server, and asks more of the answer.
pub(super) fn verify_and(
    change: Change,
    hands: &[&str],
    more: impl FnOnce(&Answer) -> Result<(), TrustError>,
) -> Result<(), Error> {
    let mut repo = Repo::honest();
    repo.edit([change], hands)?;
    let repository = repository()?;
    let session = Session::start(|wire| verify(wire, &repository, "1".into()));
    let answer = drive(session, &mut repo, &mut |repo, request| {
        Ok(honest(repo, request))
    })?;
    more(&answer).map_err(Error::from)
}

/// Creates the repository that is there already.
pub(super) fn create_again() -> Result<(), Error> {
    let mut repo = Repo::honest();
    let repository = repository()?;
    let [root, targets] = [1, 2].map(|seed| Hand::p256(seed).private());
    let creation = Creation {
        root,
        targets,
        snapshot: None,
        changes: Vec::new(),
    };
    let mut rng = Seeded::new(8);
    let session = Session::start(|wire| create(wire, &repository, creation, &mut rng));
    drive(session, &mut repo, &mut |repo, request| {
        Ok(honest(repo, request))
    })
    .map(drop)
}

/// Revokes a tag with a key that no role which records it takes.
pub(super) fn revoke_without_its_keys() -> Result<(), Error> {
    let mut repo = Repo::honest();
    let repository = repository()?;
    let tags = Tags::One("1".parse()?);
    let keys = repo.keys(&["snapshot"]);
    let keys = |_: &Trusted| Ok::<_, Error>(keys);
    let mut rng = Seeded::new(10);
    let session = Session::start(|wire| revoke(wire, &repository, &tags, keys, &mut rng));
    drive(session, &mut repo, &mut |repo, request| {
        Ok(honest(repo, request))
    })
    .map(drop)
}

/// Revokes a tag while the server shows another file for the role that releases it.
pub(super) fn revoke_from_what_is_not_seen() -> Result<(), Error> {
    let mut repo = Repo::honest();
    let repository = repository()?;
    let tags = Tags::One("nowhere".parse()?);
    let keys = |_: &Trusted| Ok::<_, Error>(Vec::new());
    let mut rng = Seeded::new(11);
    let session = Session::start(|wire| revoke(wire, &repository, &tags, keys, &mut rng));
    let mut hide = |repo: &mut Repo, request: &Request| {
        if request.url.path().contains("/targets/releases.") {
            return Ok(found(b"{}"));
        }
        Ok(honest(repo, request))
    };
    let revocation = drive(session, &mut repo, &mut hide)?;
    Ok(revocation.refuse_rest()?)
}

fn order() -> Result<Order, Error> {
    let reference: Reference = "registry.example/team/app:new".parse()?;
    let registry = Service::registry(REGISTRY.parse()?, reference.repository(), None);
    Ok(Order {
        images: vec![Image {
            reference,
            expected: None,
            source: Source::Registry(registry),
        }],
        roles: Vec::new(),
        patience_ms: 0,
    })
}

fn repository() -> Result<Repository, Error> {
    Ok(Repository {
        gun: Repo::gun(),
        server: Service::trust_server(TRUST.parse()?, Repo::gun().as_str(), "pull,push", None),
        pins: Pins::default(),
        memory: None,
        expiry: Expiry::Enforce(at(NOW)),
    })
}

type Outcome<T> = Result<T, Error>;

fn drive<T>(
    (mut session, mut step): (Session<'_, Outcome<T>>, Step<Outcome<T>>),
    repo: &mut Repo,
    answer: &mut dyn FnMut(&mut Repo, &Request) -> Reply,
) -> Outcome<T> {
    loop {
        match step {
            Step::Done(outcome) => return outcome,
            Step::Send(requests) => {
                let replies = requests
                    .iter()
                    .map(|request| answer(repo, request))
                    .collect();
                step = session.receive(replies);
            }
        }
    }
}

fn honest(repo: &mut Repo, request: &Request) -> Response {
    let path = request.url.path();
    if request.url.origin() == REGISTRY {
        return found(MANIFEST.as_bytes());
    }
    if request.method == Method::Post {
        repo.receive(request.body.expose());
        return found(b"");
    }
    let name = path
        .rsplit_once("/_trust/tuf/")
        .map_or("", |(_, name)| name);
    let name = name.strip_suffix(".json").unwrap_or(name);
    let role = name.rsplit_once('.').map_or(name, |(role, _)| role);
    match role.parse::<RoleName>() {
        Ok(role) => found(repo.file(&role)),
        Err(_) => status(404, ""),
    }
}

pub(super) fn found(body: &[u8]) -> Response {
    Response {
        status: 200,
        headers: Vec::new(),
        body: body.to_vec(),
    }
}

pub(super) fn status(status: u16, body: &str) -> Response {
    Response {
        status,
        headers: Vec::new(),
        body: body.as_bytes().to_vec(),
    }
}

pub(super) fn with(mut response: Response, name: &str, value: &str) -> Response {
    response.headers.push((name.to_owned(), value.to_owned()));
    response
}
