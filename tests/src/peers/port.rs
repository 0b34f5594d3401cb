//! Ports for peers that bind them later, by themselves. Whoever may listen on any port, as the small
//! servers do, asks the system instead.

use std::net::TcpStream;
use std::process::id;
use std::sync::atomic::AtomicU32;
use std::sync::atomic::Ordering;

/// Below those that Linux, macOS and Windows give to a listener or a visitor who asks for any: so
/// nobody is given one between the moment that it is found free and the moment that its peer has it.
const FIRST: u32 = 15_000;
const COUNT: u32 = 17_000;

/// How many a run may need: so far are the first ones of two runs at the same time apart.
const RUN: u32 = 307;

/// A port on which nobody listens, and which nobody else in this run was given.
///
/// It is tried as a visitor does: a listener would be inherited by a child that another test starts
/// at that moment, and would then be in the way of the peer.
///
/// # Panics
///
/// When all of them are taken.
#[must_use]
pub fn free_port() -> u16 {
    static GIVEN: AtomicU32 = AtomicU32::new(0);
    loop {
        let number = GIVEN.fetch_add(1, Ordering::Relaxed);
        assert!(number < COUNT, "no port of this machine is free");
        let place = id().wrapping_mul(RUN).wrapping_add(number) % COUNT;
        let port = u16::try_from(FIRST + place).expect("a port");
        if TcpStream::connect(("127.0.0.1", port)).is_err() {
            return port;
        }
    }
}
