//! Somebody on the way to the trust server: passes on what is read, and flips one bit of one file.

use std::io;
use std::io::Read;
use std::io::Write;
use std::net::SocketAddr;
use std::net::TcpStream;
use std::time::Duration;

use crate::http;
use crate::http::Answer;

/// More than any file of the demo.
const LARGEST: u64 = 1 << 20;

/// Stands before a trust server and damages the files of one role.
pub(crate) fn damage(server: SocketAddr, role: &'static str) -> io::Result<SocketAddr> {
    http::serve(move |request| {
        let reads = request.method == "GET";
        let found = reads.then(|| fetch(server, &request.path)).flatten();
        let mut answer = found.unwrap_or_else(|| Answer {
            status: 502,
            headers: Vec::new(),
            body: Vec::new(),
        });
        if request.path.contains(role) {
            let middle = answer.body.len() / 2;
            if let Some(byte) = answer.body.get_mut(middle) {
                *byte ^= 1;
            }
        }
        answer
    })
}

/// Asks a server for something. In HTTP/1.0 an answer ends with its connection.
pub(crate) fn fetch(server: SocketAddr, path: &str) -> Option<Answer> {
    let mut stream = TcpStream::connect(server).ok()?;
    stream
        .set_read_timeout(Some(Duration::from_secs(10)))
        .ok()?;
    // The page is shown to browsers alone.
    let head = format!("GET {path} HTTP/1.0\r\nHost: {server}\r\nAccept: text/html, */*\r\n\r\n");
    stream.write_all(head.as_bytes()).ok()?;
    let mut bytes = Vec::new();
    stream.take(LARGEST).read_to_end(&mut bytes).ok()?;
    let end = bytes.windows(4).position(|part| part == b"\r\n\r\n")?;
    let (head, body) = bytes.split_at_checked(end + 4)?;
    let status = str::from_utf8(head).ok()?.split(' ').nth(1)?;
    Some(Answer {
        status: status.parse().ok()?,
        headers: vec![("Content-Type".into(), "application/json".into())],
        body: body.to_vec(),
    })
}
