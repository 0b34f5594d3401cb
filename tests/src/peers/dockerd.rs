//! Docker's daemon on a socket and a data folder of its own, without any network, and a tiny image
//! that no registry had to give.

use std::fs;
use std::io::Read;
use std::io::Write;
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::path::PathBuf;
use std::process::Child;
use std::process::Command;
use std::process::Stdio;

use super::process::folder;
use super::process::waited;

/// A running daemon. It needs root, or a `sudo` that asks nothing.
#[derive(Debug)]
pub struct Dockerd {
    child: Child,
    folder: PathBuf,
}

/// Why it ends before it has begun.
const IMPATIENCE: &str = "timeout waiting for containerd to start";

impl Dockerd {
    /// Starts one with two images, `tiny:1` and `tiny:2`.
    ///
    /// # Panics
    ///
    /// When it does not start.
    #[must_use]
    pub fn start() -> Self {
        let mut daemon = Self::launched();
        let mut left = 3;
        // It gives its containerd fifteen seconds, which may not be enough while the disk is cold.
        while !daemon.answers() {
            let is_impatient = daemon.log().contains(IMPATIENCE);
            assert!(is_impatient && left > 0, "dockerd ended: {}", daemon.log());
            left -= 1;
            daemon = Self::launched();
        }
        for tag in ["1", "2"] {
            daemon.import(tag);
        }
        daemon
    }

    fn launched() -> Self {
        let folder = folder("dockerd");
        let log = fs::File::create(folder.join("log")).expect("a log file");
        let errors = log.try_clone().expect("a log file");
        let at = |name: &str| folder.join(name).display().to_string();
        let child = as_root("dockerd")
            .args(["--bridge=none", "--iptables=false", "--ip6tables=false"])
            .args(["--storage-driver=vfs", "--log-level=warn"])
            .args(["--group", &answer(Command::new("id").arg("-g"))])
            .args(["--host", &format!("unix://{}", at("socket"))])
            .args(["--data-root", &at("data"), "--exec-root", &at("exec")])
            .args(["--pidfile", &at("pid")])
            .stdin(Stdio::null())
            .stdout(log)
            .stderr(errors)
            .spawn()
            .expect("`cargo xtask test` installs dockerd");
        Self { child, folder }
    }

    /// Its address, as `DOCKER_HOST` has it.
    #[must_use]
    pub fn host(&self) -> String {
        format!("unix://{}", self.folder.join("socket").display())
    }

    /// Waits until it answers, or has ended.
    fn answers(&mut self) -> bool {
        let mut answers = false;
        let is_over = waited(|| {
            answers = self.pings();
            answers || self.child.try_wait().expect("its state").is_some()
        });
        assert!(is_over, "dockerd does not answer: {}", self.log());
        answers
    }

    fn pings(&self) -> bool {
        let ask = |mut stream: UnixStream| {
            stream.write_all(b"GET /_ping HTTP/1.0\r\n\r\n")?;
            let mut said = String::new();
            stream.read_to_string(&mut said)?;
            Ok::<bool, std::io::Error>(said.contains("200 OK"))
        };
        UnixStream::connect(self.folder.join("socket"))
            .and_then(ask)
            .unwrap_or(false)
    }

    /// An image of one file.
    fn import(&self, tag: &str) {
        let content = self.folder.join("content");
        fs::write(&content, format!("tiny {tag}\n")).expect("a file");
        let tar = self.folder.join("tiny.tar");
        run(Command::new("tar")
            .arg("-cf")
            .arg(&tar)
            .arg("-C")
            .arg(&self.folder)
            .arg("content"));
        run(Command::new("docker")
            .args(["--host", &self.host(), "import"])
            .arg(&tar)
            .arg(format!("tiny:{tag}")));
    }

    fn log(&self) -> String {
        fs::read_to_string(self.folder.join("log")).unwrap_or_default()
    }

    /// Ends it and what it started: containerd ends with it, unless it is killed.
    fn end(&mut self) {
        let pid = fs::read_to_string(self.folder.join("pid")).unwrap_or_default();
        let kill = format!("kill {}", pid.trim());
        let _ = as_root("sh").args(["-c", &kill]).status();
        if waited(|| !matches!(self.child.try_wait(), Ok(None))) {
            return;
        }
        let kill = format!("kill -9 {}", pid.trim());
        let _ = as_root("sh").args(["-c", &kill]).status();
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Drop for Dockerd {
    fn drop(&mut self) {
        self.end();
        for mount in mounts_below(&self.folder) {
            let _ = as_root("umount").arg("--lazy").arg(mount).status();
        }
        let _ = as_root("rm").arg("-rf").arg(&self.folder).status();
    }
}

/// What the daemon left mounted, the deepest first.
fn mounts_below(folder: &Path) -> Vec<PathBuf> {
    let table = fs::read_to_string("/proc/mounts").unwrap_or_default();
    let mounts = table.lines().filter_map(|line| line.split(' ').nth(1));
    let mut below: Vec<PathBuf> = mounts
        .map(PathBuf::from)
        .filter(|mount| mount.starts_with(folder))
        .collect();
    below.sort_by(|a, b| b.cmp(a));
    below
}

fn as_root(program: &str) -> Command {
    if answer(Command::new("id").arg("-u")) == "0" {
        return Command::new(program);
    }
    let mut sudo = Command::new("sudo");
    sudo.args(["-n", program]);
    sudo
}

fn answer(command: &mut Command) -> String {
    let output = command.output().expect("a program of every system");
    String::from_utf8_lossy(&output.stdout).trim().to_owned()
}

fn run(command: &mut Command) {
    let output = command
        .output()
        .expect("`cargo xtask test` installs docker");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{command:?}: {said}");
}
