//! A small server for what no real one does on command: it answers as it is told, over plain http
//! or TLS, and counts connections and requests.

use std::fmt;
use std::io::Read;
use std::io::Write;
use std::net::TcpListener;
use std::net::TcpStream;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::sync::atomic::AtomicUsize;
use std::sync::atomic::Ordering;
use std::thread;
use std::time::Duration;

use dct_core::wire::Response;
use rustls::ServerConfig;
use rustls::ServerConnection;
use rustls::StreamOwned;

/// A request as it came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heard {
    /// The method.
    pub method: String,
    /// The path and its query.
    pub path: String,
    /// The headers, names in lower case.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Vec<u8>,
}

impl Heard {
    /// The first header of a name in lower case.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        let found = self.headers.iter().find(|(other, _)| other == name);
        found.map(|(_, value)| value.as_str())
    }
}

/// How an answer is given.
#[derive(Clone, Debug)]
pub enum Manner {
    /// As it is.
    Whole(Response),
    /// Half of its body; then the connection ends.
    Half(Response),
    /// A byte at a time, with a pause after each.
    Drip(Response, Duration),
    /// Never; the connection stays open.
    Never,
}

impl From<Response> for Manner {
    fn from(response: Response) -> Self {
        Self::Whole(response)
    }
}

/// An answer of a status, with headers and a body.
#[must_use]
pub fn answer(status: u16, headers: &[(&str, &str)], body: impl Into<Vec<u8>>) -> Response {
    let headers = headers
        .iter()
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
    Response {
        status,
        headers: headers.collect(),
        body: body.into(),
    }
}

/// A server that is told what to answer.
pub struct HttpServer {
    port: u16,
    shared: Arc<Shared>,
}

struct Shared {
    ended: AtomicBool,
    connections: AtomicUsize,
    requests: AtomicUsize,
    tls: Option<Arc<ServerConfig>>,
    answer: Box<dyn Fn(&Heard) -> Manner + Send + Sync>,
}

impl HttpServer {
    /// Starts one that speaks plain http.
    ///
    /// # Panics
    ///
    /// When there is no free port.
    #[must_use]
    pub fn start(answer: impl Fn(&Heard) -> Manner + Send + Sync + 'static) -> Self {
        Self::start_with(None, answer)
    }

    /// Starts one that speaks TLS if it is given what to show.
    ///
    /// # Panics
    ///
    /// When there is no free port.
    #[must_use]
    pub fn start_with(
        tls: Option<Arc<ServerConfig>>,
        answer: impl Fn(&Heard) -> Manner + Send + Sync + 'static,
    ) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a loopback port");
        let port = listener.local_addr().expect("its address").port();
        let shared = Arc::new(Shared {
            ended: AtomicBool::new(false),
            connections: AtomicUsize::new(0),
            requests: AtomicUsize::new(0),
            tls,
            answer: Box::new(answer),
        });
        let server = Arc::clone(&shared);
        thread::spawn(move || server.accept(&listener));
        Self { port, shared }
    }

    /// Its port.
    #[must_use]
    pub const fn port(&self) -> u16 {
        self.port
    }

    /// How many connections were made.
    #[must_use]
    pub fn connections(&self) -> usize {
        self.shared.connections.load(Ordering::SeqCst)
    }

    /// How many requests came.
    #[must_use]
    pub fn requests(&self) -> usize {
        self.shared.requests.load(Ordering::SeqCst)
    }
}

impl fmt::Debug for HttpServer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "HttpServer({})", self.port)
    }
}

impl Drop for HttpServer {
    fn drop(&mut self) {
        self.shared.ended.store(true, Ordering::SeqCst);
        // The one that accepts is waiting for a visitor.
        let _ = TcpStream::connect(("127.0.0.1", self.port));
    }
}

impl Shared {
    fn accept(self: &Arc<Self>, listener: &TcpListener) {
        for stream in listener.incoming() {
            if self.ended.load(Ordering::SeqCst) {
                return;
            }
            let Ok(stream) = stream else { continue };
            let _ = stream.set_read_timeout(Some(Duration::from_secs(60)));
            let _ = stream.set_nodelay(true);
            let shared = Arc::clone(self);
            thread::spawn(move || shared.converse(stream));
        }
    }

    fn converse(&self, stream: TcpStream) {
        match &self.tls {
            None => self.answer_all(stream),
            Some(config) => {
                if let Ok(connection) = ServerConnection::new(Arc::clone(config)) {
                    self.answer_all(StreamOwned::new(connection, stream));
                }
            }
        }
    }

    /// Until the visitor goes, or an answer says so.
    fn answer_all(&self, mut stream: impl Read + Write) {
        let mut is_first = true;
        while let Some(heard) = hear(&mut stream) {
            if is_first {
                self.connections.fetch_add(1, Ordering::SeqCst);
                is_first = false;
            }
            self.requests.fetch_add(1, Ordering::SeqCst);
            let is_last = heard.header("connection") == Some("close");
            if !self.say(&mut stream, (self.answer)(&heard)) || is_last {
                return;
            }
        }
    }

    /// Whether the connection lives on.
    fn say(&self, stream: &mut (impl Read + Write), manner: Manner) -> bool {
        let written = match manner {
            Manner::Whole(response) => {
                let sent = stream.write_all(&text(&response));
                return sent.and_then(|()| stream.flush()).is_ok();
            }
            Manner::Half(response) => {
                let mut bytes = text(&response);
                bytes.truncate(bytes.len() - response.body.len().div_ceil(2));
                stream.write_all(&bytes).and_then(|()| stream.flush())
            }
            Manner::Drip(response, pause) => text(&response).into_iter().try_for_each(|byte| {
                thread::sleep(pause);
                stream
                    .write_all(&[byte])
                    .and_then(|()| stream.flush())
                    .map(|()| self.ended.load(Ordering::SeqCst))
                    .and_then(|ended| {
                        if ended {
                            return Err(std::io::ErrorKind::Interrupted.into());
                        }
                        Ok(())
                    })
            }),
            Manner::Never => {
                // Until the visitor gives up.
                let _ = stream.read(&mut [0; 1]);
                Ok(())
            }
        };
        drop(written);
        false
    }
}

fn text(response: &Response) -> Vec<u8> {
    let mut head = format!("HTTP/1.1 {} Answer\r\n", response.status);
    for (name, value) in &response.headers {
        if !name.eq_ignore_ascii_case("content-length")
            && !name.eq_ignore_ascii_case("transfer-encoding")
            && !name.eq_ignore_ascii_case("connection")
        {
            head.extend([name, ": ", value, "\r\n"]);
        }
    }
    let length = response.body.len().to_string();
    head.extend(["Content-Length: ", &length, "\r\n\r\n"]);
    let mut bytes = head.into_bytes();
    bytes.extend_from_slice(&response.body);
    bytes
}

/// Reads one request with a body of known length; nothing when the visitor went.
pub(super) fn hear(stream: &mut impl Read) -> Option<Heard> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        let mut byte = [0];
        stream.read_exact(&mut byte).ok()?;
        head.push(byte[0]);
        // A visitor who tries TLS first is shown the door, as by any server.
        if !head[0].is_ascii_uppercase() {
            return None;
        }
    }
    let head = String::from_utf8_lossy(&head);
    let mut lines = head.lines();
    let mut words = lines.next()?.split(' ');
    let (method, path) = (words.next()?.to_owned(), words.next()?.to_owned());
    let headers: Vec<(String, String)> = lines
        .filter_map(|line| line.split_once(':'))
        .map(|(name, value)| (name.to_ascii_lowercase(), value.trim().to_owned()))
        .collect();
    let mut request = Heard {
        method,
        path,
        headers,
        body: Vec::new(),
    };
    let length = request
        .header("content-length")
        .unwrap_or("0")
        .parse()
        .ok()?;
    request.body.resize(length, 0);
    stream.read_exact(&mut request.body).ok()?;
    Some(request)
}
