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
    let user = authenticate(server, route, headers, (from, now)).await?;
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

async fn authenticate(
    server: &Arc<Server>,
    route: &Route,
    headers: &HeaderMap,
    (from, now): (IpAddr, Instant),
) -> Result<Option<String>, Fault> {
    let is_given = headers.contains_key(header::AUTHORIZATION);
    let guess = is_given.then(|| Who::of(None, from));
    if let Some(place) = guess.clone() {
        let is_free = server
            .rates
            .peek((Kind::Guess, place), server.guesses(), now);
        is_free.map_err(Fault::TooOften)?;
    }
    let claim = server.auth.claim(route, headers, now);
    match counted(server, guess.clone(), now, claim)? {
        Claim::Settled(user) => Ok(user),
        Claim::Open(proof) => prove(server, proof, (guess, now)).await,
    }
}

async fn prove(
    server: &Arc<Server>,
    proof: Proof,
    (guess, now): (Option<Who>, Instant),
) -> Result<Option<String>, Fault> {
    let turn = server.turn_to_prove().await;
    let server = Arc::clone(server);
    run(turn, move || {
        let proven = server.auth.prove(&proof, now);
        counted(&server, guess, now, proven)
    })
    .await
}

/// A login that was wrong uses up the bucket of its place, even when nobody waits for the answer.
fn counted<T>(
    server: &Server,
    guess: Option<Who>,
    now: Instant,
    outcome: Result<T, Fault>,
) -> Result<T, Fault> {
    if let (Some(place), Err(Fault::Unauthorized(_))) = (guess, &outcome) {
        // It is refused anyway.
        let _ = server
            .rates
            .take((Kind::Guess, place), server.guesses(), now);
    }
    outcome
}
