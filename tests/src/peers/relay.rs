//! A relay that makes the way longer: bytes arrive half a round trip later, and a connection costs
//! a whole one, as between two places far apart. It counts connections.

use std::io::Read;
use std::io::Write;
use std::net::Shutdown;
use std::net::TcpListener;
use std::net::TcpStream;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::sync::atomic::AtomicUsize;
use std::sync::atomic::Ordering;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;
use std::time::Instant;

/// A relay on loopback.
#[derive(Debug)]
pub struct Relay {
    port: u16,
    ended: Arc<AtomicBool>,
    connections: Arc<AtomicUsize>,
}

impl Relay {
    /// Starts one to a port of this machine.
    ///
    /// # Panics
    ///
    /// When there is no free port.
    #[must_use]
    pub fn start(to: u16, round_trip: Duration) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a loopback port");
        let port = listener.local_addr().expect("its address").port();
        let relay = Self {
            port,
            ended: Arc::default(),
            connections: Arc::default(),
        };
        let (ended, connections) = (Arc::clone(&relay.ended), Arc::clone(&relay.connections));
        thread::spawn(move || {
            for near in listener.incoming().flatten() {
                if ended.load(Ordering::SeqCst) {
                    return;
                }
                connections.fetch_add(1, Ordering::SeqCst);
                thread::spawn(move || join(&near, to, round_trip));
            }
        });
        relay
    }

    /// Its port.
    #[must_use]
    pub const fn port(&self) -> u16 {
        self.port
    }

    /// How many connections were made.
    #[must_use]
    pub fn connections(&self) -> usize {
        self.connections.load(Ordering::SeqCst)
    }
}

impl Drop for Relay {
    fn drop(&mut self) {
        self.ended.store(true, Ordering::SeqCst);
        let _ = TcpStream::connect(("127.0.0.1", self.port));
    }
}

fn join(near: &TcpStream, to: u16, round_trip: Duration) {
    let Ok(far) = TcpStream::connect(("127.0.0.1", to)) else {
        return;
    };
    // The visitor believes to be connected at once; its first bytes pay for the handshake.
    let opened = now() + round_trip;
    thread::scope(|scope| {
        scope.spawn(|| carry(near, &far, opened, round_trip / 2));
        carry(&far, near, opened, round_trip / 2);
    });
}

/// One thread reads, and stamps what it read with the time at which it arrives; another one waits for
/// that time. So the way is long, but not narrow.
fn carry(mut from: &TcpStream, mut to: &TcpStream, opened: Instant, half: Duration) {
    let _ = to.set_nodelay(true);
    let (send, receive) = mpsc::channel::<(Instant, Vec<u8>)>();
    thread::scope(|scope| {
        scope.spawn(move || {
            for (due, bytes) in receive {
                thread::sleep(due.saturating_duration_since(now()));
                if to.write_all(&bytes).is_err() {
                    break;
                }
            }
            let _ = to.shutdown(Shutdown::Write);
        });
        let mut buffer = vec![0; 64 * 1024];
        while let Ok(length @ 1..) = from.read(&mut buffer) {
            let due = now().max(opened) + half;
            let Some(bytes) = buffer.get(..length) else {
                break;
            };
            if send.send((due, bytes.to_vec())).is_err() {
                break;
            }
        }
        drop(send);
    });
}

#[allow(
    clippy::disallowed_methods,
    reason = "a delay is measured by the real time"
)]
fn now() -> Instant {
    Instant::now()
}
