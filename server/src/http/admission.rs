//! Who is let in, and how often: a login is proven where one is needed, and whoever guesses is held up
//! before anything is looked at. What a request asks for is not its business.

use std::net::IpAddr;
use std::sync::Arc;

use dct_core::time::Instant;
use hyper::HeaderMap;
use hyper::header;

use super::answer::Fault;
use super::auth::Claim;
use super::auth::Proof;
use super::rates::Kind;
use super::rates::Who;
use super::route::Right;
use super::route::Route;
use super::serve::Server;
use super::service::run;

/// Lets in who may, as often as they may; answers with who it is.
pub(super) async fn admit(
    server: &Arc<Server>,
    route: &Route,
    headers: &HeaderMap,
    from: IpAddr,
) -> Result<Option<String>, Fault> {
    let now = server.app.now();
    let who = Visitor::of(headers, from, now);
    let user = if server.auth.is_public(route) {
        recognise(server, route, headers, who).await
    } else {
        authenticate(server, route, headers, who).await?
    };
    let allowed = server.allowances.of(user.as_deref(), from);
    let (kind, rate) = match route.right() {
        Right::None => return Ok(user),
        Right::Read | Right::Feed | Right::Catalog => (Kind::Read, allowed.reads),
        Right::Write | Right::Own => (Kind::Publish, allowed.publishes),
    };
    let asker = Who::of(user.as_deref(), from);
    let taken = server.rates.take((kind, asker), rate, now);
    taken.map(|()| user).map_err(Fault::TooOften)
}

/// Whoever gives a login, and when.
#[derive(Clone)]
struct Visitor {
    /// Whose guess it is if the login is wrong; none where no login is given.
    guess: Option<Who>,
    now: Instant,
}

impl Visitor {
    fn of(headers: &HeaderMap, from: IpAddr, now: Instant) -> Self {
        let is_given = headers.contains_key(header::AUTHORIZATION);
        let guess = is_given.then(|| Who::of(None, from));
        Self { guess, now }
    }

    /// Nobody guesses more often than anybody may read.
    fn may_guess(&self, server: &Server) -> Result<(), Fault> {
        let Some(place) = self.guess.clone() else {
            return Ok(());
        };
        let bucket = (Kind::Guess, place);
        let is_free = server.rates.peek(bucket, server.guesses(), self.now);
        is_free.map_err(Fault::TooOften)
    }

    /// A login that was wrong uses up the bucket of its place, even when nobody waits for the answer.
    fn counted<T>(self, server: &Server, outcome: Result<T, Fault>) -> Result<T, Fault> {
        if let (Some(place), Err(Fault::Unauthorized(_))) = (self.guess, &outcome) {
            let bucket = (Kind::Guess, place);
            // It is refused anyway.
            let _ = server.rates.take(bucket, server.guesses(), self.now);
        }
        outcome
    }
}

/// Where nobody has to log in, a login that is right counts all the same. One that is not counts as none:
/// Docker shows the login of an image's registry to every trust server, and must be able to read.
async fn recognise(
    server: &Arc<Server>,
    route: &Route,
    headers: &HeaderMap,
    who: Visitor,
) -> Option<String> {
    if route.right() == Right::None || who.guess.is_none() || who.may_guess(server).is_err() {
        return None;
    }
    match server.auth.claim(route, headers, who.now).ok()? {
        Claim::Settled(user) => user,
        Claim::Open(proof) => prove(server, proof, who).await.ok().flatten(),
    }
}

async fn authenticate(
    server: &Arc<Server>,
    route: &Route,
    headers: &HeaderMap,
    who: Visitor,
) -> Result<Option<String>, Fault> {
    who.may_guess(server)?;
    let claim = server.auth.claim(route, headers, who.now);
    match who.clone().counted(server, claim)? {
        Claim::Settled(user) => Ok(user),
        Claim::Open(proof) => prove(server, proof, who).await,
    }
}

async fn prove(server: &Arc<Server>, proof: Proof, who: Visitor) -> Result<Option<String>, Fault> {
    let turn = server.turn_to_prove().await;
    let server = Arc::clone(server);
    run(turn, move || {
        let proven = server.auth.prove(&proof, who.now);
        who.counted(&server, proven)
    })
    .await
}
