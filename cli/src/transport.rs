//! Sends requests as they are: connections kept alive, a batch in flight together, every answer
//! bounded. Follows no redirect and adds no credential; what an answer means is core's matter.

use std::collections::BTreeMap;
use std::io;
use std::io::Read;
use std::sync::Mutex;
use std::sync::PoisonError;
use std::thread;
use std::time::Duration;

use dct_core::error::HostError;
use dct_core::wire::Method;
use dct_core::wire::Reply;
use dct_core::wire::Request;
use dct_core::wire::Response;
use dct_core::wire::TransportError;
use dct_core::wire::Url;
use rustls::Error as TlsError;
use ureq::Agent;
use ureq::Proxy;
use ureq::http;

use crate::failure::Failure;
use crate::proxy::Proxies;
use crate::tls::Authorities;

const CONNECT: Duration = Duration::from_secs(10);

/// A server that says nothing for so long has gone, unless a request is given twice as long.
const IDLE: Duration = Duration::from_secs(30);

/// Servers limit the connections of one client; so many are in flight at once.
const CONCURRENT: usize = 16;

/// A new connection costs two round trips and a handshake's arithmetic; so many requests of a batch
/// follow each other on one before another is opened.
const IN_A_ROW: usize = 4;

/// Requests of one batch that follow each other on a connection, with their places in the batch.
type Lane<'r> = Vec<(usize, &'r Request)>;

/// Whether plain http may go to other machines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PlainHttp {
    Loopback,
    Anywhere,
}

/// The network, as far as we are let.
#[derive(Debug)]
pub(crate) struct Transport {
    authorities: Authorities,
    proxies: Proxies,
    plain_http: PlainHttp,
    timeout: Duration,
    agents: Mutex<BTreeMap<String, Agent>>,
}

impl Transport {
    pub(crate) const fn new(
        authorities: Authorities,
        proxies: Proxies,
        plain_http: PlainHttp,
        timeout: Duration,
    ) -> Self {
        Self {
            authorities,
            proxies,
            plain_http,
            timeout,
            agents: Mutex::new(BTreeMap::new()),
        }
    }

    /// Makes ready for a host. What is wrong on this machine is said here, by its name.
    pub(crate) fn prepare(&self, url: &Url) -> Result<(), HostError> {
        if self.is_refused(url) {
            return Err(HostError::PlainHttp {
                url: url.to_string(),
            });
        }
        self.agent(url).map(drop)
    }

    /// Where a registry answers. As with Docker, one on this very machine may speak plain http, and
    /// so may any when that is allowed; https is tried first.
    pub(crate) fn registry(&self, host: &str) -> Result<Url, Failure> {
        let https: Url = format!("https://{host}").parse()?;
        if !https.is_loopback() && self.plain_http == PlainHttp::Loopback {
            self.prepare(&https)?;
            return Ok(https);
        }
        self.prepare(&https)?;
        let probe = Request::get(https.join("/v2/"), 64 * 1024);
        match self.send(&probe) {
            Err(TransportError::Interrupted) => Ok(format!("http://{host}").parse()?),
            _ => Ok(https),
        }
    }

    /// Sends requests together; the replies come in their order.
    pub(crate) fn exchange_all(&self, requests: &[Request]) -> Vec<Reply> {
        if let [request] = requests {
            return vec![self.exchange(request)];
        }
        let lanes = lanes(requests);
        let mut replies = BTreeMap::new();
        for lanes in lanes.chunks(CONCURRENT) {
            replies.extend(self.exchange_lanes(lanes));
        }
        let interrupted = || Err(TransportError::Interrupted);
        (0..requests.len())
            .map(|index| replies.remove(&index).unwrap_or_else(interrupted))
            .collect()
    }

    fn exchange_lanes(&self, lanes: &[Lane<'_>]) -> Vec<(usize, Reply)> {
        let walk = |lane: &Lane<'_>| -> Vec<(usize, Reply)> {
            lane.iter()
                .map(|(index, request)| (*index, self.exchange(request)))
                .collect()
        };
        thread::scope(|scope| {
            let running: Vec<_> = lanes
                .iter()
                .map(|lane| scope.spawn(move || walk(lane)))
                .collect();
            running
                .into_iter()
                .flat_map(|thread| thread.join().unwrap_or_default())
                .collect()
        })
    }

    /// A connection kept alive may have been closed meanwhile: a read is tried once more.
    fn exchange(&self, request: &Request) -> Reply {
        thread::sleep(Duration::from_millis(request.delay_ms.into()));
        match self.send(request) {
            Err(TransportError::Interrupted) if request.is_idempotent() => self.send(request),
            reply => reply,
        }
    }

    fn send(&self, request: &Request) -> Reply {
        if self.is_refused(&request.url) {
            return Err(TransportError::Exposed);
        }
        let agent = self
            .agent(&request.url)
            .map_err(|_| TransportError::Certificate)?;
        let mut head = http::Request::builder()
            .method(request.method.as_str())
            .uri(request.url.as_str());
        for (name, value) in &request.headers {
            head = head.header(*name, value);
        }
        if let Some(authorization) = &request.authorization {
            head = head.header("Authorization", authorization.expose());
        }
        let answer = match request.method {
            Method::Post => head
                .body(request.body.expose().as_slice())
                .map_err(ureq::Error::from)
                .and_then(|request| agent.run(request)),
            _ => head
                .body(())
                .map_err(ureq::Error::from)
                .and_then(|request| agent.run(request)),
        };
        receive(
            answer.map_err(|error| reason(&error))?,
            request.max_response,
        )
    }

    /// Whoever gives a server more time gives it more time to think, too.
    fn idle(&self) -> Duration {
        self.timeout.min(IDLE.max(self.timeout / 2))
    }

    fn is_refused(&self, url: &Url) -> bool {
        self.plain_http == PlainHttp::Loopback && url.is_exposed()
    }

    /// One agent an origin: each may have its own certificates.
    fn agent(&self, url: &Url) -> Result<Agent, HostError> {
        let mut agents = self.agents.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(agent) = agents.get(url.origin()) {
            return Ok(agent.clone());
        }
        let mut config = Agent::config_builder()
            .http_status_as_error(false)
            .max_redirects(0)
            .max_redirects_will_error(false)
            .max_idle_connections_per_host(CONCURRENT)
            .timeout_connect(Some(CONNECT))
            .timeout_global(Some(self.timeout))
            .timeout_per_read(Some(self.idle()))
            .timeout_per_write(Some(self.idle()))
            .user_agent(concat!("dct-sign/", env!("CARGO_PKG_VERSION")))
            .proxy(self.proxy(url)?);
        if url.is_https() {
            config = config.tls_config(self.authorities.of_host(url.authority())?);
        }
        let agent: Agent = config.build().into();
        agents.insert(url.origin().to_owned(), agent.clone());
        Ok(agent)
    }

    fn proxy(&self, url: &Url) -> Result<Option<Proxy>, HostError> {
        let proxy = self.proxies.on_the_way_to(url).map(Proxy::new);
        // The address may hold a password, so it is not repeated.
        proxy.transpose().map_err(|_| HostError::Config {
            place: "HTTPS_PROXY".into(),
            fact: "it is not the address of a proxy".into(),
        })
    }
}

/// The requests by origin, in rows.
fn lanes(requests: &[Request]) -> Vec<Lane<'_>> {
    let mut by_origin: BTreeMap<&str, Lane<'_>> = BTreeMap::new();
    for (index, request) in requests.iter().enumerate() {
        let lane = by_origin.entry(request.url.origin()).or_default();
        lane.push((index, request));
    }
    by_origin
        .values()
        .flat_map(|all| all.chunks(IN_A_ROW))
        .map(<[_]>::to_vec)
        .collect()
}

fn receive(answer: http::Response<ureq::Body>, most: usize) -> Reply {
    let (head, body) = answer.into_parts();
    let headers = head
        .headers
        .iter()
        .filter_map(|(name, value)| Some((name.to_string(), value.to_str().ok()?.to_owned())))
        .collect();
    let limit = u64::try_from(most).unwrap_or(u64::MAX).saturating_add(1);
    let mut bytes = Vec::new();
    body.into_reader()
        .take(limit)
        .read_to_end(&mut bytes)
        .map_err(|error| reason(&ureq::Error::from(error)))?;
    if bytes.len() > most {
        return Err(TransportError::TooLarge);
    }
    Ok(Response {
        status: head.status.as_u16(),
        headers,
        body: bytes,
    })
}

fn reason(error: &ureq::Error) -> TransportError {
    match error {
        ureq::Error::HostNotFound => TransportError::Resolve,
        ureq::Error::ConnectionFailed | ureq::Error::ConnectProxyFailed(_) => {
            TransportError::Connect
        }
        ureq::Error::Timeout(_) => TransportError::Timeout,
        ureq::Error::BodyExceedsLimit(_) | ureq::Error::LargeResponseHeader(..) => {
            TransportError::TooLarge
        }
        ureq::Error::Rustls(error) => tls_reason(error),
        ureq::Error::Io(error) => io_reason(error),
        _ => TransportError::Interrupted,
    }
}

fn io_reason(error: &io::Error) -> TransportError {
    let inner = error.get_ref();
    if let Some(error) = inner.and_then(|inner| inner.downcast_ref::<TlsError>()) {
        return tls_reason(error);
    }
    match error.kind() {
        io::ErrorKind::ConnectionRefused
        | io::ErrorKind::HostUnreachable
        | io::ErrorKind::NetworkUnreachable
        | io::ErrorKind::AddrNotAvailable => TransportError::Connect,
        io::ErrorKind::TimedOut | io::ErrorKind::WouldBlock => TransportError::Timeout,
        // The standard library gives failures to resolve a name no kind of their own.
        _ if error.to_string().contains("lookup address") => TransportError::Resolve,
        _ => TransportError::Interrupted,
    }
}

fn tls_reason(error: &TlsError) -> TransportError {
    match error {
        TlsError::InvalidCertificate(_)
        | TlsError::AlertReceived(_)
        | TlsError::NoCertificatesPresented => TransportError::Certificate,
        _ => TransportError::Interrupted,
    }
}
