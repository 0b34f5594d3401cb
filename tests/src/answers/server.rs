//! The honest repository behind an honest trust server, beside a registry with one image.

use dct_core::error::Error;
use dct_core::flow::Creation;
use dct_core::flow::Image;
use dct_core::flow::Order;
use dct_core::flow::Repository;
use dct_core::flow::Source;
use dct_core::flow::create;
use dct_core::flow::sign;
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

use crate::repo::Hand;
use crate::repo::NOW;
use crate::repo::Repo;
use crate::repo::Seeded;
use crate::repo::at;

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
    let reference: Reference = "registry.example/team/app:new".parse()?;
    let registry = Service::registry(REGISTRY.parse()?, reference.repository(), None);
    let repository = repository()?;
    let mut order = Order {
        images: vec![Image {
            reference,
            expected: None,
            source: Source::Registry(registry),
        }],
        roles: Vec::new(),
    };
    let mut keys = repo.keys(&["alice"]);
    change(&mut order, &mut keys);
    let keys = |_: &Trusted| Ok::<_, Error>(keys);
    let mut rng = Seeded::new(7);
    let session = Session::start(|wire| sign(wire, &repository, &order, keys, &mut rng));
    drive(session, &mut repo, &mut answer).map(drop)
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
    drive(session, &mut repo, &mut |_, honest| honest()).map(drop)
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
    answer: &mut dyn FnMut(&Request, &mut dyn FnMut() -> Reply) -> Reply,
) -> Outcome<T> {
    loop {
        match step {
            Step::Done(outcome) => return outcome,
            Step::Send(requests) => {
                let replies = requests
                    .iter()
                    .map(|request| answer(request, &mut || Ok(honest(repo, request))));
                step = session.receive(replies.collect());
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
