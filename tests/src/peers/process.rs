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
    folder: Folder,
    end: End,
}

/// How a peer is ended.
#[derive(Clone, Copy, Debug)]
pub(super) enum End {
    /// At once: it has nothing to lose.
    Kill,
    /// By a signal that lets it end its own children.
    Quit,
}

impl Peer {
    /// Starts a program that is to listen on a port, and waits until it does.
    pub(super) fn start(folder: Folder, port: u16, end: End, command: &mut Command) -> Self {
        let log = fs::File::create(folder.path("log")).expect("a log file");
        let errors = log.try_clone().expect("a log file");
        let child = command
            .stdin(Stdio::null())
            .stdout(log)
            .stderr(errors)
            .spawn()
            .expect("`cargo xtask test` installs the peers");
        let mut peer = Self { child, folder, end };
        peer.wait_until(&format!("nothing listens on {port}"), || {
            TcpStream::connect(("127.0.0.1", port)).is_ok()
        });
        peer
    }

    /// Waits for something that the peer is to do.
    pub(super) fn wait_until(&mut self, otherwise: &str, mut is_so: impl FnMut() -> bool) {
        for _ in 0..400 {
            let so = is_so();
            // Another program may be the one that answers.
            let ended = self.child.try_wait().expect("its state");
            assert!(ended.is_none(), "it ended: {}", self.log());
            if so {
                return;
            }
            sleep(Duration::from_millis(25));
        }
        panic!("{otherwise}: {}", self.log());
    }

    /// What it wrote to its standard streams.
    pub(super) fn log(&self) -> String {
        fs::read_to_string(self.folder.path("log")).unwrap_or_default()
    }

    /// Its number.
    pub(super) fn process(&self) -> u32 {
        self.child.id()
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
}

impl Drop for Peer {
    fn drop(&mut self) {
        if matches!(self.end, End::Quit) {
            let id = self.child.id().to_string();
            let _ = Command::new("kill").args(["-QUIT", &id]).status();
            for _ in 0..200 {
                if !matches!(self.child.try_wait(), Ok(None)) {
                    return;
                }
                sleep(Duration::from_millis(10));
            }
        }
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A new folder that nobody else uses, gone when dropped.
#[derive(Debug)]
pub(super) struct Folder(PathBuf);

impl Folder {
    pub(super) fn new(name: &str) -> Self {
        Self(folder(name))
    }

    pub(super) fn all(&self) -> &Path {
        &self.0
    }

    pub(super) fn path(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// A new folder that nobody else uses, which whoever asked for it removes.
pub(super) fn folder(name: &str) -> PathBuf {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    let path = std::env::temp_dir().join(format!("dct-{name}-{}-{count}", std::process::id()));
    fs::create_dir_all(&path).expect("a temporary folder");
    path
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

/// Runs a program to its end and answers with what it printed.
pub(super) fn run(command: &mut Command) -> Vec<u8> {
    let output = command
        .output()
        .expect("`cargo xtask test` installs what the peers need");
    assert!(
        output.status.success(),
        "{command:?}: {}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
    output.stdout
}
