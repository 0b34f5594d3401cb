//! One request from its head to its answer: who asks, what for, and how long the body may be.

use std::net::IpAddr;
use std::net::SocketAddr;
use std::sync::Arc;

use dct_core::time::Instant;
use http_body_util::BodyExt;
use http_body_util::Limited;
use hyper::HeaderMap;
use hyper::Request;
use hyper::body::Body;
use hyper::body::Bytes;
use hyper::body::Incoming;
use hyper::header;
use hyper::header::HeaderName;
use tokio::task::spawn_blocking;
use tokio::time::timeout;

use super::answer::Answer;
use super::answer::Fault;
use super::answer::with;
use super::auth::Claim;
use super::cors;
use super::rates::Kind;
use super::rates::Who;
use super::route::Right;
use super::route::Route;
use super::serve::Page;
use super::serve::Server;
use crate::handler;
use crate::handler::Asked;
use crate::handler::Deed;
use crate::handler::answer;
use crate::handler::page;
use crate::log::By;
use crate::log::Line;
use crate::store::Held;
use crate::store::Looking;
use crate::store::Sight;
use crate::store::Which;

const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// Answers a request, whatever it is, and writes a line about it.
pub(super) async fn respond(
    server: Arc<Server>,
    request: Request<Incoming>,
    from: SocketAddr,
) -> Answer {
    let id = server.log.next_id();
    let method = request.method().clone();
    let path = request.uri().path().to_owned();
    let mut user = None;
    let route = route(&server, &request);
    let (kind, is_open) = (route.kind(), route.is_open());
    let outcome = judge(
        Arc::clone(&server),
        request,
        route,
        (id.clone(), from),
        &mut user,
    )
    .await;
    let reason = outcome.as_ref().err().and_then(reason);
    if let Err(Fault::Ours(error) | Fault::NotReady(error)) = &outcome {
        server.app.metrics().error(error.code());
    }
    let answer = outcome.unwrap_or_else(|fault| fault.answer());
    server.app.metrics().request(kind, answer.status().as_u16());
    let by = By {
        id: &id,
        from: &from.to_string(),
        user: user.as_deref(),
    };
    server.log.request(&Line {
        by,
        method: method.as_str(),
        path: &path,
        status: answer.status().as_u16(),
        reason,
    });
    let answer = with(answer, REQUEST_ID, &id);
    if is_open {
        cors::opened(answer)
    } else {
        answer
    }
}

fn route(server: &Server, request: &Request<Incoming>) -> Route {
    let (method, path) = (request.method(), request.uri().path());
    let wanted = cors::preflight(method, request.headers());
    if wanted.is_some_and(|wanted| Route::parse(&wanted, path).is_open()) {
        return Route::Preflight;
    }
    let leaf = match server.page {
        Page::Shown => page::find(method, path, request.headers()),
        Page::Hidden => None,
    };
    if let Some(leaf) = leaf {
        return Route::Page(leaf);
    }
    let route = server.prefixes.confine(Route::parse(method, path));
    if cors::is_elsewhere(request.headers()) && !cors::may_ask(&route) {
        return Route::BadMethod;
    }
    route
}

async fn judge(
    server: Arc<Server>,
    request: Request<Incoming>,
    route: Route,
    (id, from): (String, SocketAddr),
    user: &mut Option<String>,
) -> Result<Answer, Fault> {
    let (head, body) = request.into_parts();
    let known = admit(&server, &route, &head.headers, from.ip()).await;
    let (room, body) = if let (Ok(known), Route::Update(_)) = (&known, &route) {
        // The log says whose upload it was, however it ends.
        user.clone_from(known);
        let limit = server.allowances.of(known.as_deref(), from.ip()).upload;
        let room = server.room_for(size(&body, limit)?).await;
        (room, read(&server, body, limit).await?)
    } else {
        pour_away(&server, body).await;
        (None, Bytes::new())
    };
    *user = known?;
    let asked = Asked {
        body,
        query: head.uri.query().unwrap_or_default().to_owned(),
        headers: head.headers,
        readers: server.auth.readers(),
    };
    match look(&server, &route).await? {
        Seen::Held(file, which) => return Ok(handler::file::served(&asked, which, &file)),
        // A look into a file that the machine keeps in memory takes less than handing it over.
        Seen::Near => return answer(&server.app, &route, &asked),
        Seen::Far => {}
    }
    let (worker, user) = (Arc::clone(&server), user.clone());
    let door = server.doors.pass(&route).await;
    let place = server.place_to_work().await;
    run((room, door, place), move || {
        let mut answer = answer(&worker.app, &route, &asked)?;
        // It is done whether its asker waits for the answer or not, so it is written down here.
        if let Some(Deed { what, facts }) = answer.extensions_mut().remove() {
            let by = By {
                id: &id,
                from: &from.to_string(),
                user: user.as_deref(),
            };
            worker.log.deed(what, &by, facts);
        }
        Ok(answer)
    })
    .await
}

/// Lets in who may, as often as they may.
async fn admit(
    server: &Arc<Server>,
    route: &Route,
    headers: &HeaderMap,
    from: IpAddr,
) -> Result<Option<String>, Fault> {
    let (rates, now) = (&server.rates, server.app.now());
    let place = Who::of(None, from);
    let guess = headers.get(header::AUTHORIZATION).map(|_| place);
    if let Some(place) = guess.clone() {
        let is_free = rates.peek((Kind::Guess, place), server.guesses(), now);
        is_free.map_err(Fault::TooOften)?;
    }
    let user = authenticate(server, route, headers, (guess, now)).await?;
    let allowed = server.allowances.of(user.as_deref(), from);
    let (kind, rate) = match route.right() {
        Right::None => return Ok(user),
        Right::Read | Right::Feed | Right::Catalog => (Kind::Read, allowed.reads),
        Right::Write | Right::Own => (Kind::Publish, allowed.publishes),
    };
    let taken = rates.take((kind, Who::of(user.as_deref(), from)), rate, now);
    taken.map(|()| user).map_err(Fault::TooOften)
}

/// Where an answer is to be found.
enum Seen {
    /// Here it is.
    Held(Arc<Held>, Which),
    /// In this machine.
    Near,
    /// Where it may take a while.
    Far,
}

async fn look(server: &Server, route: &Route) -> Result<Seen, Fault> {
    let (gun, role, which) = match route {
        Route::File(gun, role, which) => (gun, role, *which),
        Route::Ping
        | Route::Page(_)
        | Route::Preflight
        | Route::Foreign(_)
        | Route::Nothing
        | Route::BadMethod
        | Route::BadGun(_) => return Ok(Seen::Near),
        _ => return Ok(Seen::Far),
    };
    let Looking::Far(sight) = server.app.store().look(gun, role, which) else {
        return Ok(Seen::Near);
    };
    match sight.await? {
        Sight::Nothing => Err(Fault::NoFile),
        Sight::Held(held) => {
            server.app.was_read(gun, role, which, &held);
            Ok(Seen::Held(held, which))
        }
        Sight::Unknown => Ok(Seen::Far),
    }
}

async fn authenticate(
    server: &Arc<Server>,
    route: &Route,
    headers: &HeaderMap,
    (guess, now): (Option<Who>, Instant),
) -> Result<Option<String>, Fault> {
    let claim = server.auth.claim(route, headers, now);
    match counted(server, guess.clone(), now, claim)? {
        Claim::Settled(user) => Ok(user),
        Claim::Open(proof) => {
            let turn = server.turn_to_prove().await;
            let server = Arc::clone(server);
            run(turn, move || {
                let proven = server.auth.prove(&proof, now);
                counted(&server, guess, now, proven)
            })
            .await
        }
    }
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

/// Runs what may take long where it holds nobody up. What it takes is given back when it is done and
/// not when its asker goes: it runs on, and who hangs up at once would have any number of them run.
async fn run<T: Send + 'static>(
    taken: impl Send + 'static,
    work: impl FnOnce() -> Result<T, Fault> + Send + 'static,
) -> Result<T, Fault> {
    let done = spawn_blocking(move || {
        let outcome = work();
        drop(taken);
        outcome
    });
    match done.await {
        Ok(outcome) => outcome,
        Err(_) => Err(Fault::Broken),
    }
}

/// How long a body will be at most.
fn size(body: &Incoming, limit: usize) -> Result<usize, Fault> {
    match body.size_hint().upper().map(usize::try_from) {
        None => Ok(limit),
        Some(Ok(size)) if size <= limit => Ok(size),
        Some(_) => Err(Fault::TooLarge),
    }
}

/// The whole body, if it comes in time and is not too long.
async fn read(server: &Server, body: Incoming, limit: usize) -> Result<Bytes, Fault> {
    let whole = timeout(server.limits.patience, Limited::new(body, limit).collect());
    match whole.await {
        Ok(Ok(body)) => Ok(body.to_bytes()),
        Ok(Err(error)) if error.is::<http_body_util::LengthLimitError>() => Err(Fault::TooLarge),
        Ok(Err(_)) | Err(_) => Err(Fault::BadUpload),
    }
}

/// Reads the beginning of a body that nobody wants: who is still sending when the connection closes
/// may never see the answer.
async fn pour_away(server: &Server, mut body: Incoming) {
    let mut left: usize = 256 << 10;
    let pouring = async {
        while let Some(Ok(frame)) = body.frame().await {
            let size = frame.data_ref().map_or(0, Bytes::len);
            match left.checked_sub(size) {
                Some(rest) => left = rest,
                None => break,
            }
        }
    };
    // Whoever sends slower than that does not listen either.
    let _ = timeout(server.limits.patience, pouring).await;
}

/// What the log says of a request that was not answered with what it asked for.
fn reason(fault: &Fault) -> Option<String> {
    match fault {
        Fault::Refused(refusal) => Some(format!("{}: {refusal}", refusal.reason.code())),
        Fault::Ours(error) | Fault::NotReady(error) => Some(format!("{}: {error}", error.code())),
        Fault::Unauthorized(challenge) => challenge.reason.map(str::to_owned),
        Fault::Broken => Some("the handler ended without an answer".into()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::mpsc;
    use std::task::Poll;

    use tokio::runtime::Builder;
    use tokio::sync::Semaphore;

    use super::run;

    #[test]
    fn who_hangs_up_does_not_give_back_what_runs_on() {
        let runtime = Builder::new_current_thread().build().unwrap();
        runtime.block_on(async {
            let turns = Arc::new(Semaphore::new(1));
            let turn = Arc::clone(&turns).acquire_owned().await.ok();
            let (finish, finished) = mpsc::channel::<()>();
            let mut work = Box::pin(run(turn, move || Ok(finished.recv().is_ok())));
            let first = std::future::poll_fn(|context| Poll::Ready(work.as_mut().poll(context)));
            assert!(first.await.is_pending());
            drop(work);
            assert_eq!(turns.available_permits(), 0);
            finish.send(()).unwrap();
            assert!(turns.acquire().await.is_ok());
        });
    }
}
