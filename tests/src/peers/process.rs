//! A child process that listens on a port, its folder, and their end.

use std::fs;
use std::io;
use std::io::ErrorKind;
use std::net::TcpStream;
use std::path::Path;
use std::path::PathBuf;
use std::process::Child;
use std::process::Command;
use std::process::ExitStatus;
use std::process::Stdio;
use std::sync::atomic::AtomicU32;
use std::sync::atomic::Ordering;
use std::thread::panicking;
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
        let is_so = waited(|| {
            let so = is_so();
            // Another program may be the one that answers.
            let ended = self.child.try_wait().expect("its state");
            assert!(ended.is_none(), "it ended");
            so
        });
        assert!(is_so, "{otherwise}");
    }

    /// What it wrote to its standard streams.
    pub(super) fn log(&self) -> String {
        let bytes = fs::read(self.folder.path("log")).unwrap_or_default();
        // It may be in the midst of writing a character.
        String::from_utf8_lossy(&bytes).into_owned()
    }

    /// Its number.
    pub(super) fn process(&self) -> u32 {
        self.child.id()
    }

    /// Sends it a signal.
    pub(super) fn tell(&self, signal: &str) {
        let told = self.signal(signal);
        assert!(told.expect("a shell").success());
    }

    /// Every shell has it; the program of its own is not everywhere.
    fn signal(&self, signal: &str) -> io::Result<ExitStatus> {
        let line = format!("kill {signal} {}", self.child.id());
        Command::new("sh").args(["-c", &line]).status()
    }

    /// Tells it to stop and waits until it has.
    pub(super) fn stopped(&mut self) -> Option<i32> {
        self.tell("-TERM");
        self.child.wait().expect("its state").code()
    }
}

impl Drop for Peer {
    fn drop(&mut self) {
        if panicking() {
            self.tell_what_it_said();
        }
        if matches!(self.end, End::Quit) {
            let _ = self.signal("-QUIT");
            if waited(|| !matches!(self.child.try_wait(), Ok(None))) {
                return;
            }
        }
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Peer {
    /// Whoever reads that a test failed sees what its peers saw, and which of them had died.
    #[allow(clippy::print_stderr, reason = "it belongs to what a failed test says")]
    fn tell_what_it_said(&mut self) {
        let state = match self.child.try_wait() {
            Ok(None) => "runs".to_owned(),
            Ok(Some(status)) => format!("had ended with {status}"),
            Err(error) => error.to_string(),
        };
        let log = self.log();
        let lines: Vec<&str> = log.lines().collect();
        let last = lines.get(lines.len().saturating_sub(LAST)..);
        let name = self.folder.all().display();
        eprintln!(
            "== {name} {state}; the end of its log:\n{}",
            last.unwrap_or_default().join("\n")
        );
    }
}

/// How many lines of a log belong to what a failed test says.
const LAST: usize = 60;

/// Waits until something is so, and says whether it ever was. It takes longer than any machine needs
/// that is merely slow, and costs nothing where all is well.
pub(super) fn waited(mut is_so: impl FnMut() -> bool) -> bool {
    for _ in 0..4800 {
        if is_so() {
            return true;
        }
        sleep(Duration::from_millis(25));
    }
    false
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
    loop {
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let path = std::env::temp_dir().join(format!("dct-{name}-{}-{count}", std::process::id()));
        match fs::create_dir(&path) {
            Ok(()) => return path,
            // A run that was killed had the same number.
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            Err(error) => panic!("{}: {error}", path.display()),
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
