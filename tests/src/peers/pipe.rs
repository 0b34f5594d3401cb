//! The dumbest host: sends a flow's requests over loopback and counts them.

use std::fmt::Write as _;
use std::io::Read;
use std::io::Write;
use std::net::TcpStream;
use std::thread;
use std::time::Duration;

use dct_core::wire::Reply;
use dct_core::wire::Request;
use dct_core::wire::Response;
use dct_core::wire::Session;
use dct_core::wire::Step;
use dct_core::wire::TransportError;

/// What a flow cost.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Cost {
    /// Batches.
    pub rounds: usize,
    /// Requests.
    pub requests: usize,
}

/// Drives a flow to its end.
pub fn drive<T>((mut session, mut step): (Session<'_, T>, Step<T>)) -> (T, Cost) {
    let mut cost = Cost::default();
    loop {
        match step {
            Step::Done(outcome) => return (outcome, cost),
            Step::Send(requests) => {
                cost.rounds += 1;
                cost.requests += requests.len();
                step = session.receive(requests.iter().map(exchange).collect());
            }
        }
    }
}

/// Sends one request, after the wait that it asks for.
///
/// # Errors
///
/// When the address has no port.
///
/// # Panics
///
/// When the peer does not speak HTTP.
pub fn exchange(request: &Request) -> Reply {
    thread::sleep(Duration::from_millis(request.delay_ms.into()));
    let port = request
        .url
        .authority()
        .rsplit_once(':')
        .and_then(|(_, port)| port.parse().ok());
    let mut headers = request.headers.clone();
    if let Some(authorization) = &request.authorization {
        headers.push(("Authorization", authorization.expose().clone()));
    }
    let headers: Vec<(&str, &str)> = headers
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    match port {
        Some(port) => Ok(raw(
            port,
            request.method.as_str(),
            request.url.path(),
            &headers,
            request.body.expose(),
        )),
        None => Err(TransportError::Connect),
    }
}

/// One request over one connection (RFC 9112).
///
/// # Panics
///
/// When the peer does not speak HTTP: the test is then about something else.
#[must_use]
pub fn raw(port: u16, method: &str, path: &str, headers: &[(&str, &str)], body: &[u8]) -> Response {
    let mut head = format!(
        "{method} {path} HTTP/1.1\r\nHost: localhost:{port}\r\nConnection: close\r\nContent-Length: {}\r\n",
        body.len()
    );
    for (name, value) in headers {
        write!(head, "{name}: {value}\r\n").expect("text");
    }
    head.push_str("\r\n");
    let mut stream = TcpStream::connect(("127.0.0.1", port)).expect("the peer runs");
    stream
        .write_all(head.as_bytes())
        .expect("a request is sent");
    // A server may answer, and end the connection, before it has read everything.
    let _ = stream.write_all(body);
    let mut answer = Vec::new();
    let _ = stream.read_to_end(&mut answer);
    parse(&answer)
}

fn parse(answer: &[u8]) -> Response {
    let end = answer
        .windows(4)
        .position(|w| w == b"\r\n\r\n")
        .expect("a head");
    let (head, body) = answer.split_at(end);
    let head = String::from_utf8_lossy(head);
    let mut lines = head.lines();
    let status = lines
        .next()
        .and_then(|line| line.split(' ').nth(1))
        .expect("a status");
    let headers: Vec<(String, String)> = lines
        .filter_map(|line| line.split_once(": "))
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect();
    let body = body.split_at(4).1;
    let chunked = headers
        .iter()
        .any(|(name, value)| name.eq_ignore_ascii_case("transfer-encoding") && value == "chunked");
    Response {
        status: status.parse().expect("a number"),
        headers,
        body: if chunked {
            unchunk(body)
        } else {
            body.to_vec()
        },
    }
}

fn unchunk(mut body: &[u8]) -> Vec<u8> {
    let mut whole = Vec::new();
    loop {
        let end = body
            .windows(2)
            .position(|w| w == b"\r\n")
            .expect("a chunk's size");
        let (size, rest) = body.split_at(end);
        let size =
            usize::from_str_radix(&String::from_utf8_lossy(size), 16).expect("a hexadecimal size");
        let (chunk, rest) = rest.split_at(2).1.split_at(size);
        if size == 0 {
            return whole;
        }
        whole.extend_from_slice(chunk);
        body = rest.split_at(2).1;
    }
}
