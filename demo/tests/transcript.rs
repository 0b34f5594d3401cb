//! The story as a person sees it: told to the end, kept and played on, and stopped in the middle. It
//! runs the programs that stand beside it in the build folder.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on must stop"
)]

use std::collections::BTreeSet;
use std::fs;
use std::io::BufRead;
use std::io::BufReader;
use std::io::Lines;
use std::net::SocketAddr;
use std::net::TcpStream;
use std::path::Path;
use std::path::PathBuf;
use std::process::Child;
use std::process::ChildStdout;
use std::process::Command;
use std::process::ExitStatus;
use std::process::Stdio;

const PROGRAM: &str = env!("CARGO_BIN_EXE_dct-demo");

/// A demo that runs, and what it has said so far.
struct Demo {
    child: Child,
    lines: Lines<BufReader<ChildStdout>>,
    said: Vec<String>,
}

impl Demo {
    /// Both streams of the demo and of all that it runs are one, as at a terminal.
    fn start(options: &[&str]) -> Self {
        let programs = Path::new(PROGRAM).parent().unwrap();
        for name in ["dct-sign", "dct-sign-server"] {
            let way_out = "first `cargo build --package dct-sign --package dct-sign-server`";
            assert!(programs.join(name).exists(), "{way_out}");
        }
        let mut child = Command::new("sh")
            .args(["-c", "exec \"$@\" 2>&1", "sh", PROGRAM, "--programs"])
            .arg(programs)
            .args(options)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        Self {
            child,
            lines,
            said: Vec::new(),
        }
    }

    /// Reads up to a line that has something in it, and gives that line.
    fn until(&mut self, text: &str) -> String {
        for line in self.lines.by_ref() {
            let line = line.unwrap();
            self.said.push(line.clone());
            if line.contains(text) {
                return line;
            }
        }
        panic!("no `{text}` in:\n{}", self.text());
    }

    fn end(&mut self) -> ExitStatus {
        let rest = self.lines.by_ref().map(Result::unwrap);
        self.said.extend(rest);
        self.child.wait().unwrap()
    }

    fn tell(&self, signal: &str) {
        let line = format!("kill -{signal} {}", self.child.id());
        let told = Command::new("sh").args(["-c", &line]).status();
        assert!(told.unwrap().success());
    }

    fn text(&self) -> String {
        self.said.join("\n")
    }

    /// What stands behind a text on the first line that has it.
    fn behind(&self, text: &str) -> &str {
        let found = self.said.iter().find_map(|line| line.split_once(text));
        found
            .unwrap_or_else(|| panic!("no `{text}` in:\n{}", self.text()))
            .1
    }

    fn folder(&self) -> PathBuf {
        self.behind("$ cd ").into()
    }

    fn server(&self) -> SocketAddr {
        self.behind("it listens on http://").parse().unwrap()
    }

    /// Neither folder, nor server, nor any program that works in the folder.
    fn assert_gone(&self) {
        let folder = self.folder();
        assert!(!folder.exists(), "{}", folder.display());
        assert!(TcpStream::connect(self.server()).is_err());
        for process in fs::read_dir("/proc").unwrap().flatten() {
            // It may have ended while we look.
            let place = fs::read_link(process.path().join("cwd")).unwrap_or_default();
            assert!(!place.starts_with(&folder), "{}", process.path().display());
        }
    }
}

impl Drop for Demo {
    fn drop(&mut self) {
        // A failed test leaves nothing behind either.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn the_story_is_told_and_nothing_stays() {
    let mut demo = Demo::start(&[]);
    assert_eq!(demo.end().code(), Some(0), "{}", demo.text());
    demo.assert_gone();

    let commands: Vec<String> = demo
        .said
        .iter()
        .filter_map(|line| Some(line.strip_prefix("$ dct-sign ")?.to_owned()))
        .collect();
    let image = commands[0].strip_prefix("repo init ").unwrap();
    let expected = [
        "repo init IMAGE",
        "key generate alice",
        "signer add --key alice.pub alice IMAGE",
        "sign IMAGE:1.0",
        "verify --trust-dir stranger IMAGE:1.0",
        "inspect --pretty IMAGE",
        "verify IMAGE:1.0@OTHER",
        "resolve --quiet IMAGE:1.0",
        "verify --server RELAY --trust-dir victim IMAGE:1.0",
        "verify IMAGE:2.0",
    ];
    let served = demo.behind(&format!("  {image}:1.0 is ")).to_owned();
    let other = commands[6].split_once('@').unwrap().1;
    let relay = commands[8].split(' ').nth(2).unwrap();
    for (command, expected) in commands.iter().zip(expected) {
        let plain = command.replace(image, "IMAGE");
        let plain = plain.replace(other, "OTHER").replace(relay, "RELAY");
        assert_eq!(plain, expected);
    }
    assert_eq!(commands.len(), expected.len());

    let text = demo.text();
    let times = |part: &str| text.matches(part).count();
    // Signed, and verified by a stranger.
    assert_eq!(times(&format!("\n{image}:1.0@{served}\n")), 2, "{text}");
    // Resolved, after the registry had moved the tag.
    assert_eq!(times(&format!("\n{image}@{served}\n")), 1, "{text}");
    assert_ne!(other, served);
    let hex = served.strip_prefix("sha256:").unwrap();
    assert_eq!(times(&format!("1.0          {hex}   alice")), 1, "{text}");
    // Three lies, each refused for its own reason.
    let codes = ["trust.other_digest", "trust.hash", "trust.no_tag"];
    for (code, status) in codes.iter().zip([6, 7, 7]) {
        let (_, after) = text.split_once(&format!("error[{code}]")).unwrap();
        let (_, after) = after.split_once("exit status ").unwrap();
        assert!(after.starts_with(&format!("{status}\n")), "{text}");
    }
    assert_eq!(times("error["), 3, "{text}");
    assert_eq!(times("refused, as it must be"), 3, "{text}");
    assert!(!text.contains("BEGIN"), "{text}");
}

#[test]
fn what_is_kept_can_be_played_with_and_goes_with_ctrl_c() {
    let mut demo = Demo::start(&["--keep"]);
    demo.until("both servers run until Ctrl-C");
    demo.until("dct-sign doctor");
    assert!(TcpStream::connect(demo.server()).is_ok());

    let from = demo
        .said
        .iter()
        .position(|line| line.contains("until Ctrl-C"));
    let script = demo.said[from.unwrap() + 1..].join("\n");
    let output = Command::new("sh").args(["-euc", &script]).output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{script}\n{output:?}");
    // The tag that nobody had signed was signed by the first of these lines.
    let image = demo.behind("$ dct-sign repo init ");
    assert!(said.contains(&format!("{image}:2.0@sha256:")), "{said}");
    assert!(demo.folder().join("trust.json").exists());

    demo.tell("INT");
    assert_eq!(demo.end().code(), Some(0), "{}", demo.text());
    demo.assert_gone();
}

#[test]
fn whoever_stops_it_in_the_middle_finds_nothing_left() {
    for signal in ["INT", "TERM", "HUP"] {
        let mut demo = Demo::start(&["--keep"]);
        demo.until("$ dct-sign repo init");
        demo.tell(signal);
        let status = demo.end();
        // It may have come to its end first, as fast as this test.
        let ends = BTreeSet::from([Some(0), Some(130)]);
        assert!(ends.contains(&status.code()), "{signal}: {status}");
        demo.assert_gone();
    }
}

#[test]
fn what_it_does_not_know_is_refused() {
    for (words, fact) in [
        (
            &["--kepe"][..],
            "error: `--kepe` is nothing that `cargo demo` knows",
        ),
        (
            &["--programs"],
            "error: `--programs` has no folder behind it",
        ),
        (
            &["--programs", "/nowhere"],
            "error: `--programs` has no folder behind it",
        ),
    ] {
        let output = Command::new(PROGRAM).args(words).output().unwrap();
        let said = String::from_utf8_lossy(&output.stdout);
        assert_eq!(output.status.code(), Some(1));
        assert!(
            said.starts_with(fact) && said.contains("\nhint: "),
            "{said}"
        );
    }
}

/// Who begins with the README begins with this.
#[test]
fn it_is_the_first_command_of_the_readme() {
    let readme = Path::new(env!("CARGO_MANIFEST_DIR")).join("../README.md");
    let readme = fs::read_to_string(readme).unwrap();
    let first = readme.split("```sh\n").nth(1).unwrap();
    assert!(first.starts_with("cargo demo"), "{first}");
}
