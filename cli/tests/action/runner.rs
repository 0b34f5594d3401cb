//! A runner for one step of the built action: inputs as variables, files that it reads as strictly as
//! GitHub's runner may, and no program in the `PATH`.

use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::sync::atomic::AtomicU32;
use std::sync::atomic::Ordering;

use crate::home::Home;
use crate::home::MARKER;

/// What a step left behind.
#[derive(Debug)]
pub(crate) struct Step {
    pub(crate) status: i32,
    /// The log without the masks.
    pub(crate) log: String,
    pub(crate) outputs: BTreeMap<String, String>,
    pub(crate) summary: String,
}

/// Files that a step may write, and whether it is to.
const FILES: [(&str, Use); 5] = [
    ("GITHUB_OUTPUT", Use::Written),
    ("GITHUB_STEP_SUMMARY", Use::Written),
    ("GITHUB_ENV", Use::Untouched),
    ("GITHUB_PATH", Use::Untouched),
    ("GITHUB_STATE", Use::Untouched),
];

#[derive(Clone, Copy, PartialEq, Eq)]
enum Use {
    Written,
    Untouched,
}

/// What a step of ours may say to a runner.
const COMMANDS: [&str; 8] = [
    "add-mask",
    "debug",
    "endgroup",
    "error",
    "group",
    "notice",
    "stop-commands",
    "warning",
];

/// Runs the action with inputs, on a machine whose home is this one.
pub(crate) fn step(home: &Home, inputs: &[(&str, &str)]) -> Step {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    let folder = home.path(&format!("step-{count}"));
    fs::create_dir_all(folder.join("temp")).unwrap();
    fs::create_dir_all(folder.join("programs")).unwrap();
    let mut command = Command::new(variable("DCT_NODE"));
    command
        .arg(variable("DCT_ACTION"))
        .env_clear()
        .env("HOME", home.path(""))
        .env("PATH", folder.join("programs"))
        .env("RUNNER_TEMP", folder.join("temp"))
        .env("GITHUB_ACTIONS", "true")
        .current_dir(&folder);
    for (name, _) in FILES {
        fs::write(folder.join(name), "").unwrap();
        command.env(name, folder.join(name));
    }
    for (name, value) in inputs {
        command.env(format!("INPUT_{}", name.to_uppercase()), value);
    }
    let said = command.output().unwrap();
    assert_eq!(String::from_utf8(said.stderr).unwrap(), "");
    let log = heard(&String::from_utf8(said.stdout).unwrap());
    let read = |name: &str| fs::read_to_string(folder.join(name)).unwrap();
    for (name, meant) in FILES {
        assert!(
            meant == Use::Written || read(name).is_empty(),
            "{name} was written"
        );
    }
    let (outputs, summary) = (read("GITHUB_OUTPUT"), read("GITHUB_STEP_SUMMARY"));
    for text in [&log, &outputs, &summary] {
        assert!(!text.contains(MARKER), "a secret was shown: {text}");
        assert!(!text.contains("PRIVATE KEY"), "a key was shown: {text}");
    }
    Step {
        status: said.status.code().unwrap(),
        log,
        outputs: assignments(&outputs),
        summary,
    }
}

impl Step {
    pub(crate) fn done(self) -> Self {
        assert_eq!(self.status, 0, "{}", self.log);
        assert!(!self.log.contains("::error"), "{}", self.log);
        self
    }

    /// It failed for one reason.
    pub(crate) fn refused(&self, code: &str) {
        assert_eq!(self.status, 1, "{}", self.log);
        let is_error = |line: &&str| line.starts_with("::error ");
        let errors: Vec<&str> = self.log.lines().filter(is_error).collect();
        let [error] = errors.as_slice() else {
            panic!("{}", self.log);
        };
        let title = format!("::error title=dct-sign%3A {code}::");
        assert!(error.starts_with(&title), "{error}");
        assert!(error.contains(" — "), "a way out: {error}");
    }

    pub(crate) fn output(&self, name: &str) -> &str {
        let value = self.outputs.get(name);
        value.unwrap_or_else(|| panic!("no output {name}: {:?}", self.outputs))
    }
}

fn variable(name: &str) -> PathBuf {
    let value = env::var_os(name).filter(|value| !value.is_empty());
    let value = value.unwrap_or_else(|| panic!("{name} is not set; `cargo xtask test` sets it"));
    PathBuf::from(value)
}

/// Reads a log as a runner does, and gives back what is not a mask.
fn heard(stdout: &str) -> String {
    let mut stopped: Option<String> = None;
    let mut shown = String::new();
    for line in stdout.split(['\r', '\n']) {
        assert!(!line.contains("##["), "the older form of a command: {line}");
        let command = line.trim_start().strip_prefix("::");
        let name = command.map(|rest| {
            let (head, _) = rest.split_once("::").expect("half a command");
            head.split(' ').next().unwrap().to_owned()
        });
        match (&stopped, name) {
            (Some(word), Some(name)) if *word == name => stopped = None,
            (None, Some(name)) => {
                assert!(COMMANDS.contains(&name.as_str()), "{line}");
                let data = line.rsplit_once("::").unwrap().1;
                if name == "add-mask" {
                    assert!(
                        data.trim().len() > 2,
                        "a mask that would blacken everything"
                    );
                    continue;
                }
                if name == "stop-commands" {
                    stopped = Some(data.to_owned());
                }
            }
            _ => {}
        }
        shown.push_str(line);
        shown.push('\n');
    }
    assert_eq!(stopped, None, "commands are still stopped at the end");
    shown
}

/// Reads a file of values: `name<<delimiter`, lines, `delimiter`.
fn assignments(text: &str) -> BTreeMap<String, String> {
    let mut values = BTreeMap::new();
    assert!(
        text.is_empty() || text.ends_with('\n'),
        "the last line ends"
    );
    let mut lines = text.lines();
    while let Some(head) = lines.next() {
        let (name, delimiter) = head.split_once("<<").expect("the beginning of a value");
        assert!(delimiter.len() >= 16, "a delimiter that can be guessed");
        let mut value: Vec<&str> = Vec::new();
        loop {
            match lines.next() {
                Some(line) if line == delimiter => break,
                Some(line) => value.push(line),
                None => panic!("the value of {name} does not end"),
            }
        }
        let before = values.insert(name.to_owned(), value.join("\n"));
        assert_eq!(before, None, "{name} stands twice");
    }
    values
}
