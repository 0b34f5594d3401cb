//! One request from its head to its answer: what it asks for, how long its body may be, and what is
//! written down about it.

use std::net::SocketAddr;
use std::sync::Arc;

use http_body_util::BodyExt;
use hyper::Method;
use hyper::Request;
use hyper::body::Body;
use hyper::body::Bytes;
use hyper::body::Incoming;
use hyper::header::HeaderName;
use tokio::task::spawn_blocking;
use tokio::time::timeout;

use super::admission::admit;
use super::answer::Answer;
use super::answer::Fault;
use super::answer::with;
use super::cors;
use super::room::Room;
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

/// Who asked for what, as the log tells it.
#[derive(Clone)]
struct Visit {
    id: String,
    from: SocketAddr,
    address: String,
    method: Method,
    path: String,
    user: Option<String>,
}

impl Visit {
    fn by(&self) -> By<'_> {
        By {
            id: &self.id,
            from: &self.address,
            user: self.user.as_deref(),
        }
    }
}

/// Answers a request, whatever it is, and writes a line about it.
pub(super) async fn respond(
    server: Arc<Server>,
    request: Request<Incoming>,
    from: SocketAddr,
) -> Answer {
    let mut visit = Visit {
        id: server.log.next_id(),
        from,
        address: from.to_string(),
        method: request.method().clone(),
        path: request.uri().path().to_owned(),
        user: None,
    };
    let route = route(&server, &request);
    let (kind, is_open) = (route.kind(), route.is_open());
    let outcome = judge(&server, request, route, &mut visit).await;
    let answer = with(told(&server, &visit, kind, outcome), REQUEST_ID, &visit.id);
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
    server: &Arc<Server>,
    request: Request<Incoming>,
    route: Route,
    visit: &mut Visit,
) -> Result<Answer, Fault> {
    let (head, body) = request.into_parts();
    let admitted = admit(server, &route, &head.headers, visit.from.ip()).await;
    // The log says whose upload it was, however it ends.
    let admitted = admitted.map(|user| visit.user = user);
    let (room, body) = receive(server, &route, body, (&admitted, visit)).await?;
    admitted?;
    let asked = Asked {
        body,
        query: head.uri.query().unwrap_or_default().to_owned(),
        headers: head.headers,
        readers: server.auth.readers(),
    };
    match look(server, &route).await? {
        Seen::Held(file, which) => Ok(handler::file::served(&asked, which, &file)),
        // A look into a file that the machine keeps in memory takes less than handing it over.
        Seen::Near => answer(&server.app, &route, &asked),
        Seen::Far => work(server, room, (route, asked, visit.clone())).await,
    }
}

/// The body of an upload by somebody who may publish, and the room for it. No other is wanted.
async fn receive(
    server: &Server,
    route: &Route,
    body: Incoming,
    (admitted, visit): (&Result<(), Fault>, &Visit),
) -> Result<(Room, Bytes), Fault> {
    let (Ok(()), Route::Update(_)) = (admitted, route) else {
        pour_away(server, body).await;
        return Ok((Room::default(), Bytes::new()));
    };
    let allowed = server.allowances.of(visit.user.as_deref(), visit.from.ip());
    if is_longer(&body, allowed.upload) {
        return Err(Fault::TooLarge);
    }
    server.rooms.read(body, allowed.upload).await
}

/// Answers in a thread what may wait for a disk or a database.
async fn work(
    server: &Arc<Server>,
    room: Room,
    (route, asked, visit): (Route, Asked, Visit),
) -> Result<Answer, Fault> {
    let door = server.doors.pass(&route, server.limits.patience).await?;
    let place = server.place_to_work().await;
    let server = Arc::clone(server);
    run((room, door, place), move || {
        let mut answer = answer(&server.app, &route, &asked)?;
        // It is done whether its asker waits for the answer or not, so it is written down here.
        if let Some(Deed { what, facts }) = answer.extensions_mut().remove() {
            server.log.deed(what, &visit.by(), facts);
        }
        Ok(answer)
    })
    .await
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

/// Runs what may take long where it holds nobody up. What it takes is given back when it is done and
/// not when its asker goes: it runs on, and who hangs up at once would have any number of them run.
pub(super) async fn run<T: Send + 'static>(
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

/// Whether a body says so itself.
fn is_longer(body: &Incoming, limit: usize) -> bool {
    let said = body.size_hint().upper().map(usize::try_from);
    said.is_some_and(|said| !said.is_ok_and(|said| said <= limit))
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

/// What is sent of an outcome, which is counted and written down.
fn told(
    server: &Server,
    visit: &Visit,
    kind: &'static str,
    outcome: Result<Answer, Fault>,
) -> Answer {
    let reason = outcome.as_ref().err().and_then(reason);
    if let Err(Fault::Ours(error) | Fault::NotReady(error)) = &outcome {
        server.app.metrics().error(error.code());
    }
    let answer = outcome.unwrap_or_else(|fault| fault.answer());
    let status = answer.status().as_u16();
    server.app.metrics().request(kind, status);
    server.log.request(&Line {
        by: visit.by(),
        method: visit.method.as_str(),
        path: &visit.path,
        status,
        reason,
    });
    answer
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
