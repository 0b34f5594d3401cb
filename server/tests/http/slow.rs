//! Clients that stop reading, beside those that wait for their place.

use std::io::Write;
use std::net::TcpStream;
use std::time::Duration;

use dct_sign_server::http::Limits;
use dct_sign_server::http::THREADS;
use dct_tests::peers::pipe;

use crate::inside::Inside;

#[test]
fn who_stops_reading_gives_its_place_to_the_next_one() {
    let limits = Limits {
        patience: Duration::from_secs(2),
        connections: 1,
        ..Limits::default()
    };
    let server = Inside::start("slow", THREADS, limits);
    // It asks for far more than any socket holds, and takes none of it.
    let mut slow = TcpStream::connect(("127.0.0.1", server.port)).unwrap();
    let request = "GET /core.js HTTP/1.1\r\nHost: x\r\n\r\n";
    let asked = slow.write_all(request.repeat(500).as_bytes());
    // There is one place alone: the answer shows that it was left.
    let answer = pipe::raw(server.port, "GET", "/_notary_server/health", &[], b"");
    assert_eq!(answer.status, 200);
    drop((asked, slow));
    server.end();
}
