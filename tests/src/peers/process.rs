//! A child process that listens on a port, its folder, and their end.

use std::collections::BTreeSet;
use std::fs;
use std::net::TcpListener;
use std::net::TcpStream;
use std::path::Path;
use std::path::PathBuf;
use std::process::Child;
use std::process::Command;
use std::process::Stdio;
use std::sync::Mutex;
use std::sync::atomic::AtomicU32;
use std::sync::atomic::Ordering;
use std::thread::sleep;
use std::time::Duration;

/// A running peer.
#[derive(Debug)]
pub(super) struct Peer {
    child: Child,
    folder: PathBuf,
}

impl Peer {
    /// Starts a program that is to listen on a port, and waits until it does.
    pub(super) fn start(folder: PathBuf, port: u16, command: &mut Command) -> Self {
        let log = fs::File::create(folder.join("log")).expect("a log file");
        let errors = log.try_clone().expect("a log file");
        let child = command
            .stdin(Stdio::null())
            .stdout(log)
            .stderr(errors)
            .spawn()
            .expect("`cargo xtask test` installs the peers");
        let mut peer = Self { child, folder };
        for _ in 0..200 {
            let answers = TcpStream::connect(("127.0.0.1", port)).is_ok();
            // Another program may be the one that answers.
            let ended = peer.child.try_wait().expect("its state");
            assert!(ended.is_none(), "it ended: {}", peer.log());
            if answers {
                return peer;
            }
            sleep(Duration::from_millis(50));
        }
        panic!("nothing listens on {port}: {}", peer.log());
    }

    /// Sends it a signal.
    pub(super) fn tell(&self, signal: &str) {
        // Every shell has it; the program of its own is not everywhere.
        let line = format!("kill {signal} {}", self.child.id());
        let told = Command::new("sh").args(["-c", &line]).status();
        assert!(told.expect("a shell").success());
    }

    /// Tells it to stop and waits until it has.
    pub(super) fn stopped(&mut self) -> Option<i32> {
        self.tell("-TERM");
        self.child.wait().expect("its state").code()
    }

    pub(super) fn folder(&self) -> &Path {
        &self.folder
    }

    pub(super) fn log(&self) -> String {
        fs::read_to_string(self.folder.join("log")).unwrap_or_default()
    }
}

impl Drop for Peer {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// A new folder that nobody else uses.
pub(super) fn folder(name: &str) -> PathBuf {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    let folder = std::env::temp_dir().join(format!("dct-{name}-{}-{count}", std::process::id()));
    fs::create_dir_all(&folder).expect("a temporary folder");
    folder
}

/// A port that was free a moment ago, and that no other peer of this run was given.
pub(super) fn free_port() -> u16 {
    static GIVEN: Mutex<BTreeSet<u16>> = Mutex::new(BTreeSet::new());
    loop {
        let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a loopback port");
        let port = listener.local_addr().expect("its address").port();
        if GIVEN.lock().expect("no test holds it").insert(port) {
            return port;
        }
    }
}
