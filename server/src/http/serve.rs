//! Connections: accepted up to a number, served until they end or the server does.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::num::NonZeroU32;
use std::sync::Arc;
use std::time::Duration;

use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use hyper_util::rt::TokioTimer;
use serde_json::json;
use tokio::io::AsyncRead;
use tokio::io::AsyncWrite;
use tokio::net::TcpListener;
use tokio::net::TcpStream;
use tokio::sync::OwnedSemaphorePermit;
use tokio::sync::Semaphore;
use tokio::sync::watch;
use tokio::task::JoinSet;
use tokio::time::timeout;
use tokio_rustls::TlsAcceptor;

use super::Auth;
use super::allowances::Allowances;
use super::doors::Doors;
use super::patient::Patient;
use super::prefixes::Prefixes;
use super::rates::Rate;
use super::rates::Rates;
use super::room::Rooms;
use super::service::respond;
use crate::app::App;
use crate::log::Log;

/// Threads for what may take long: a disk, a database, the turn of another publisher.
pub const THREADS: usize = 32;

/// How much of anything one peer may take.
#[derive(Clone, Copy, Debug)]
#[expect(clippy::exhaustive_structs, reason = "numbers, each with its meaning")]
pub struct Limits {
    /// The largest upload of who is not named, in bytes.
    pub upload: usize,
    /// What all large uploads together may take while they are read and judged, in KiB, but for one more
    /// of any size; others wait.
    pub memory: u32,
    /// The longest wait for a handshake, a head or a body, for a turn to change something, and for somebody
    /// to take more of an answer.
    pub patience: Duration,
    /// How many connections there may be.
    pub connections: usize,
    /// How often in a minute a user, or an address, may read that is not named.
    pub reads: Option<NonZeroU32>,
    /// And how often change something.
    pub publishes: Option<NonZeroU32>,
    /// How many passwords and tokens are judged at a time: guessing must not keep publishers waiting.
    pub proofs: usize,
    /// How many may have a thread at a time to change something: fewer than there are threads, and than
    /// there are connections to a database, so that readers always find one.
    pub writers: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            upload: 64 << 20,
            memory: 256 << 10,
            patience: Duration::from_secs(60),
            connections: 4096,
            reads: None,
            publishes: None,
            proofs: 2,
            writers: 12,
        }
    }
}

/// Whether browsers are shown the inspector.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(clippy::exhaustive_enums, reason = "it is there or not")]
pub enum Page {
    /// At `/`, to whoever asks for HTML.
    Shown,
    /// Not at all.
    Hidden,
}

/// Everything that answers.
#[derive(Debug)]
pub struct Server {
    /// What it does.
    pub app: App,
    /// For whom.
    pub auth: Auth,
    /// How much.
    pub limits: Limits,
    /// With the page or without.
    pub page: Page,
    /// The repositories that it takes.
    pub prefixes: Prefixes,
    /// How much and how often who may.
    pub allowances: Allowances,
    /// And what is written about it.
    pub log: Log,
    pub(super) rates: Rates,
    pub(super) doors: Doors,
    pub(super) rooms: Rooms,
    proofs: Arc<Semaphore>,
    work: Arc<Semaphore>,
}

impl Server {
    /// Puts one together.
    #[must_use]
    pub fn new(app: App, auth: Auth, limits: Limits, log: Log) -> Self {
        Self {
            app,
            auth,
            limits,
            page: Page::Shown,
            prefixes: Prefixes::default(),
            allowances: Allowances::of_all(&limits),
            log,
            rates: Rates::default(),
            doors: Doors::new(limits.writers),
            rooms: Rooms::new(&limits),
            proofs: Arc::new(Semaphore::new(limits.proofs)),
            work: Arc::new(Semaphore::new(limits.connections)),
        }
    }

    /// How often in a minute one address may give a wrong login: whoever it claims to be is not known.
    pub(super) const fn guesses(&self) -> Rate {
        self.allowances.usual().reads
    }

    /// Waits until a password or token may be judged.
    pub(super) async fn turn_to_prove(&self) -> Option<OwnedSemaphorePermit> {
        // It is never closed.
        Arc::clone(&self.proofs).acquire_owned().await.ok()
    }

    /// Waits until there may be more work: what those left who hung up counts too.
    pub(super) async fn place_to_work(&self) -> Option<OwnedSemaphorePermit> {
        // It is never closed.
        Arc::clone(&self.work).acquire_owned().await.ok()
    }

    /// Serves until `stop` says so, and then lets every request that has begun come to its end.
    pub async fn run(
        self: Arc<Self>,
        listener: TcpListener,
        tls: Option<TlsAcceptor>,
        mut stop: watch::Receiver<()>,
    ) {
        let seats = Arc::new(Semaphore::new(self.limits.connections));
        let mut connections = JoinSet::new();
        loop {
            let Ok(seat) = Arc::clone(&seats).acquire_owned().await else {
                break;
            };
            let accepted = tokio::select! {
                accepted = listener.accept() => accepted,
                _ = stop.changed() => break,
            };
            // What has ended needs no place in the list.
            while connections.try_join_next().is_some() {}
            match accepted {
                Ok((stream, from)) => {
                    let (server, tls, stop) = (Arc::clone(&self), tls.clone(), stop.clone());
                    connections.spawn(async move {
                        server.connection(stream, from, tls, stop).await;
                        drop(seat);
                    });
                }
                Err(error) => {
                    // Mostly too many open files: others must end before it gets better.
                    self.log
                        .event("accept failed", json!({"fact": error.to_string()}));
                    tokio::time::sleep(Duration::from_millis(100)).await;
                }
            }
        }
        drop(listener);
        let drained = async { while connections.join_next().await.is_some() {} };
        // Whoever still talks after that is not waited for.
        let _ = timeout(self.limits.patience, drained).await;
    }

    async fn connection(
        self: Arc<Self>,
        stream: TcpStream,
        from: SocketAddr,
        tls: Option<TlsAcceptor>,
        stop: watch::Receiver<()>,
    ) {
        // Answers are small and whole: waiting to fill a packet only delays them.
        let _ = stream.set_nodelay(true);
        let stream = Patient::new(stream, self.limits.patience);
        match tls {
            None => self.talk(stream, from, stop).await,
            Some(tls) => {
                let patience = self.limits.patience;
                if let Ok(Ok(stream)) = timeout(patience, tls.accept(stream)).await {
                    self.talk(stream, from, stop).await;
                }
            }
        }
    }

    async fn talk(
        self: Arc<Self>,
        stream: impl AsyncRead + AsyncWrite + Unpin + 'static,
        from: SocketAddr,
        mut stop: watch::Receiver<()>,
    ) {
        let patience = self.limits.patience;
        let service = service_fn(move |request| {
            let server = Arc::clone(&self);
            async move { Ok::<_, Infallible>(respond(server, request, from).await) }
        });
        let connection = http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(patience)
            .max_buf_size(64 << 10)
            .serve_connection(TokioIo::new(stream), service);
        let mut connection = std::pin::pin!(connection);
        // A peer that breaks off, or does not speak HTTP, is told nothing more.
        tokio::select! {
            _ = connection.as_mut() => return,
            _ = stop.changed() => connection.as_mut().graceful_shutdown(),
        }
        let _ = connection.await;
    }
}
