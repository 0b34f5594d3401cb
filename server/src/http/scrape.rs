//! A listener of its own for whoever counts: Prometheus asks it for `/metrics`, and it answers nothing
//! else. Who may reach it is settled before.

use std::collections::BTreeSet;
use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use dct_core::tuf::name::Gun;
use http_body_util::Full;
use hyper::Method;
use hyper::Request;
use hyper::StatusCode;
use hyper::body::Incoming;
use hyper::header;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use hyper_util::rt::TokioTimer;
use serde_json::json;
use tokio::net::TcpListener;
use tokio::net::TcpStream;
use tokio::sync::Semaphore;
use tokio::sync::watch;
use tokio::task::spawn_blocking;
use tokio::time::timeout;

use super::answer::Answer;
use super::answer::plain;
use super::answer::with;
use super::serve::Server;
use crate::expiries;
use crate::expiries::Damaged;

/// More than every scraper of a company; who comes later waits.
const CONNECTIONS: usize = 16;

/// How long a scraper may say nothing.
const PATIENCE: Duration = Duration::from_secs(60);

/// Every file is read to find what runs out first, so that is not done each time somebody asks.
const LOOK_EVERY: Duration = Duration::from_secs(600);

/// Answers until `stop` says so.
pub async fn run(server: Arc<Server>, listener: TcpListener, mut stop: watch::Receiver<()>) {
    let seats = Arc::new(Semaphore::new(CONNECTIONS));
    let looking = tokio::spawn(look(Arc::clone(&server), stop.clone()));
    loop {
        let Ok(seat) = Arc::clone(&seats).acquire_owned().await else {
            break;
        };
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            _ = stop.changed() => break,
        };
        let Ok((stream, _)) = accepted else {
            tokio::time::sleep(Duration::from_millis(100)).await;
            continue;
        };
        let (server, mut stop) = (Arc::clone(&server), stop.clone());
        tokio::spawn(async move {
            tokio::select! {
                () = talk(server, stream) => {}
                _ = stop.changed() => {}
            }
            drop(seat);
        });
    }
    // It listens to the same word.
    let _ = looking.await;
}

async fn look(server: Arc<Server>, mut stop: watch::Receiver<()>) {
    let mut told = BTreeSet::new();
    loop {
        let server = Arc::clone(&server);
        // A look that broke off is followed by the next one.
        told = spawn_blocking(move || look_once(&server, told))
            .await
            .unwrap_or_default();
        if timeout(LOOK_EVERY, stop.changed()).await.is_ok() {
            return;
        }
    }
}

/// Looks at all repositories, and tells of damage that was not told before.
fn look_once(server: &Server, told: BTreeSet<Gun>) -> BTreeSet<Gun> {
    let found = match expiries::list(server.app.store()) {
        Ok(found) => found,
        Err(error) => {
            server.app.metrics().error(error.code());
            let facts = json!({"code": error.code(), "reason": error.to_string()});
            server.log.event("no look at expiries", facts);
            return told;
        }
    };
    server.app.metrics().found(&found, server.app.now());
    for Damaged { gun, reason } in news(&told, &found.damaged) {
        server.app.metrics().error(reason.code());
        let facts = json!({
            "gun": gun.as_str(), "code": reason.code(), "reason": reason.to_string(),
        });
        server.log.event("repository damaged", facts);
    }
    found
        .damaged
        .into_iter()
        .map(|damaged| damaged.gun)
        .collect()
}

fn news<'a>(told: &'a BTreeSet<Gun>, damaged: &'a [Damaged]) -> impl Iterator<Item = &'a Damaged> {
    damaged
        .iter()
        .filter(|damaged| !told.contains(&damaged.gun))
}

async fn talk(server: Arc<Server>, stream: TcpStream) {
    let service = service_fn(move |request| {
        let answer = answer(&server, &request);
        async move { Ok::<_, Infallible>(answer) }
    });
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(PATIENCE)
        .serve_connection(TokioIo::new(stream), service);
    // A scraper that breaks off is told nothing more.
    let _ = connection.await;
}

fn answer(server: &Server, request: &Request<Incoming>) -> Answer {
    match (request.method(), request.uri().path()) {
        (&Method::GET | &Method::HEAD, "/metrics") => {
            let answer = Answer::new(Full::new(server.app.metrics().text().into()));
            with(
                answer,
                header::CONTENT_TYPE,
                "text/plain; version=0.0.4; charset=utf-8",
            )
        }
        _ => plain(StatusCode::NOT_FOUND),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use dct_core::error::ServeError;

    use super::Damaged;
    use super::news;

    #[test]
    fn damage_is_told_once() {
        let damaged = ["a", "b", "c"].map(|name| Damaged {
            gun: name.parse().unwrap(),
            reason: ServeError::InUse,
        });
        let told: BTreeSet<_> = ["b", "d"].map(|name| name.parse().unwrap()).into();
        let new: Vec<_> = news(&told, &damaged).map(|new| new.gun.as_str()).collect();
        assert_eq!(new, ["a", "c"]);
    }
}
