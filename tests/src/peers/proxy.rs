//! A proxy that opens tunnels, and decides where a name leads: so a test can speak to
//! `registry.example` without a name service.

use std::collections::BTreeMap;
use std::io;
use std::io::Write;
use std::net::Shutdown;
use std::net::TcpListener;
use std::net::TcpStream;
use std::sync::Arc;
use std::sync::Mutex;
use std::sync::atomic::AtomicBool;
use std::sync::atomic::Ordering;
use std::thread;

use super::http::hear;

/// A proxy on loopback.
#[derive(Debug)]
pub struct Proxy {
    port: u16,
    shared: Arc<Shared>,
}

#[derive(Debug)]
struct Shared {
    ended: AtomicBool,
    places: BTreeMap<String, u16>,
    authorization: Option<String>,
    tunnels: Mutex<Vec<String>>,
}

impl Proxy {
    /// Starts one that leads each `host:port` to a port of this machine. With `authorization` it lets
    /// only those in who show that value.
    ///
    /// # Panics
    ///
    /// When there is no free port.
    #[must_use]
    pub fn start(places: &[(&str, u16)], authorization: Option<&str>) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a loopback port");
        let port = listener.local_addr().expect("its address").port();
        let places = places
            .iter()
            .map(|(name, port)| ((*name).to_owned(), *port));
        let shared = Arc::new(Shared {
            ended: AtomicBool::new(false),
            places: places.collect(),
            authorization: authorization.map(str::to_owned),
            tunnels: Mutex::default(),
        });
        let server = Arc::clone(&shared);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                if server.ended.load(Ordering::SeqCst) {
                    return;
                }
                let server = Arc::clone(&server);
                thread::spawn(move || server.open(stream));
            }
        });
        Self { port, shared }
    }

    /// Its port.
    #[must_use]
    pub const fn port(&self) -> u16 {
        self.port
    }

    /// Where its tunnels led, in their order.
    ///
    /// # Panics
    ///
    /// When a tunnel did.
    #[must_use]
    pub fn tunnels(&self) -> Vec<String> {
        self.shared
            .tunnels
            .lock()
            .expect("no tunnel panicked")
            .clone()
    }
}

impl Drop for Proxy {
    fn drop(&mut self) {
        self.shared.ended.store(true, Ordering::SeqCst);
        let _ = TcpStream::connect(("127.0.0.1", self.port));
    }
}

impl Shared {
    fn open(&self, mut visitor: TcpStream) {
        let Some(heard) = hear(&mut visitor) else {
            return;
        };
        let shown = heard.header("proxy-authorization");
        let answer = if heard.method != "CONNECT" {
            "405 Method Not Allowed"
        } else if self.authorization.is_some() && shown != self.authorization.as_deref() {
            "407 Proxy Authentication Required"
        } else {
            "200 Connection Established"
        };
        let place = self.places.get(&heard.path).copied();
        let other = place.and_then(|port| TcpStream::connect(("127.0.0.1", port)).ok());
        let (Some(other), true) = (other, answer.starts_with("200")) else {
            let status = if answer.starts_with("200") {
                "502 Bad Gateway"
            } else {
                answer
            };
            let _ = write!(visitor, "HTTP/1.1 {status}\r\nContent-Length: 0\r\n\r\n");
            return;
        };
        self.tunnels
            .lock()
            .expect("no tunnel panicked")
            .push(heard.path.clone());
        if write!(visitor, "HTTP/1.1 {answer}\r\n\r\n").is_ok() {
            join(&visitor, &other);
        }
    }
}

/// Carries bytes both ways until both sides have ended.
fn join(one: &TcpStream, other: &TcpStream) {
    thread::scope(|scope| {
        scope.spawn(|| carry(one, other));
        carry(other, one);
    });
}

fn carry(mut from: &TcpStream, mut to: &TcpStream) {
    let _ = io::copy(&mut from, &mut to);
    let _ = to.shutdown(Shutdown::Write);
}
