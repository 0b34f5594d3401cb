//! HTTP/1.1 as far as the registry and the relay need it: one request a connection, and no body in it.

use std::io;
use std::io::BufRead;
use std::io::BufReader;
use std::io::Read;
use std::io::Write;
use std::net::SocketAddr;
use std::net::TcpListener;
use std::net::TcpStream;
use std::thread;
use std::time::Duration;

/// The longest head of a request.
const HEAD: u64 = 16 << 10;

/// How long a visitor may be silent.
const PATIENCE: Duration = Duration::from_secs(10);

/// What somebody asked for.
#[derive(Debug)]
pub(crate) struct Request {
    pub(crate) method: String,
    /// Without the query.
    pub(crate) path: String,
}

/// What they are told.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

/// Answers whoever comes to a free port of this machine, as long as the program runs.
pub(crate) fn serve(
    answer: impl Fn(&Request) -> Answer + Clone + Send + 'static,
) -> io::Result<SocketAddr> {
    let listener = TcpListener::bind(("127.0.0.1", 0))?;
    let address = listener.local_addr()?;
    thread::spawn(move || {
        // A visitor who went before we looked is no reason to stop.
        for stream in listener.incoming().flatten() {
            let answer = answer.clone();
            thread::spawn(move || talk(&stream, answer));
        }
    });
    Ok(address)
}

/// One request and its answer; whoever breaks off is told nothing more.
fn talk(mut stream: &TcpStream, answer: impl Fn(&Request) -> Answer) -> Option<()> {
    stream.set_read_timeout(Some(PATIENCE)).ok()?;
    stream.set_write_timeout(Some(PATIENCE)).ok()?;
    let request = hear(stream)?;
    let answer = answer(&request);
    let mut text = format!("HTTP/1.1 {} Answer\r\n", answer.status);
    for (name, value) in &answer.headers {
        text.extend([name, ": ", value, "\r\n"]);
    }
    let length = answer.body.len();
    text.extend(["Content-Length: ", &length.to_string()]);
    text.push_str("\r\nConnection: close\r\n\r\n");
    let mut bytes = text.into_bytes();
    if request.method != "HEAD" {
        bytes.extend(answer.body);
    }
    stream.write_all(&bytes).ok()
}

fn hear(stream: impl Read) -> Option<Request> {
    let mut lines = BufReader::new(stream.take(HEAD)).lines();
    let first = lines.next()?.ok()?;
    let mut words = first.split(' ');
    let (method, target) = (words.next()?.to_owned(), words.next()?);
    let path = target.split('?').next()?.to_owned();
    // The rest of the head changes nothing, but whoever speaks must be heard to the end.
    lines
        .find(|line| line.as_ref().is_ok_and(String::is_empty))?
        .ok()?;
    Some(Request { method, path })
}

#[cfg(test)]
mod tests {
    use super::hear;

    #[test]
    fn a_request_is_read_to_the_end_of_its_head() {
        let request = hear(&b"GET /v2/?n=1 HTTP/1.1\r\nHost: x\r\n\r\n"[..]).unwrap();
        assert_eq!(
            (request.method.as_str(), request.path.as_str()),
            ("GET", "/v2/")
        );
        assert!(hear(&b"GET /v2/ HTTP/1.1\r\nHost: x"[..]).is_none());
        assert!(hear(&b"\r\n\r\n"[..]).is_none());
        let long = format!("GET /{} HTTP/1.1\r\n\r\n", "x".repeat(1 << 15));
        assert!(hear(long.as_bytes()).is_none());
    }
}
