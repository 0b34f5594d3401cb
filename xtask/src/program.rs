//! Runs another program and says plainly when it could not or would not.
//!
//! Knows no program by name and decides nothing about their output.

use std::ffi::OsStr;
use std::io::BufRead;
use std::io::BufReader;
use std::process::Command;
use std::process::ExitStatus;
use std::process::Stdio;

use crate::refusal::Refusal;
use crate::tally::Tally;

/// A command line on its way to being run.
#[derive(Debug)]
pub(crate) struct Program {
    command: Command,
    way_out: Option<String>,
}

impl Program {
    pub(crate) fn new(name: impl AsRef<OsStr>) -> Self {
        Self {
            command: Command::new(name),
            way_out: None,
        }
    }

    pub(crate) fn args<I: IntoIterator<Item: AsRef<OsStr>>>(mut self, args: I) -> Self {
        self.command.args(args);
        self
    }

    pub(crate) fn env(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        self.command.env(name, value);
        self
    }

    pub(crate) fn without_env(mut self, names: &[&str]) -> Self {
        for name in names {
            self.command.env_remove(name);
        }
        self
    }

    pub(crate) fn inside(mut self, folder: impl AsRef<std::path::Path>) -> Self {
        self.command.current_dir(folder);
        self
    }

    /// What to tell someone for whom this program fails.
    pub(crate) fn or_else(mut self, way_out: impl Into<String>) -> Self {
        self.way_out = Some(way_out.into());
        self
    }

    /// Runs it with its output in view.
    pub(crate) fn run(mut self) -> Result<(), Refusal> {
        let status = self.command.status();
        self.judge(status)
    }

    /// Runs it with its output in view and its test results counted.
    #[allow(clippy::print_stdout, reason = "the program's own output, passed on")]
    pub(crate) fn count(mut self, tally: &mut Tally) -> Result<(), Refusal> {
        let mut child = self
            .command
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|error| self.absent(&error))?;
        if let Some(stdout) = child.stdout.take() {
            for line in BufReader::new(stdout).lines().map_while(Result::ok) {
                tally.read(&line);
                println!("{line}");
            }
        }
        let status = child.wait();
        self.judge(status)
    }

    /// Runs it out of sight and takes its standard output.
    pub(crate) fn answer(mut self) -> Result<Vec<u8>, Refusal> {
        let output = self.command.output().map_err(|error| self.absent(&error))?;
        if output.status.success() {
            return Ok(output.stdout);
        }
        let said = String::from_utf8_lossy(&output.stderr)
            .trim_end()
            .to_owned();
        Err(self.failed(output.status, &said))
    }

    /// Runs it out of sight; whether it could be run and succeeded.
    pub(crate) fn succeeds(mut self) -> bool {
        self.command
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status()
            .is_ok_and(|status| status.success())
    }

    fn judge(&self, status: std::io::Result<ExitStatus>) -> Result<(), Refusal> {
        match status {
            Ok(status) if status.success() => Ok(()),
            Ok(status) => Err(self.failed(status, "")),
            Err(error) => Err(self.absent(&error)),
        }
    }

    fn failed(&self, status: ExitStatus, said: &str) -> Refusal {
        let way_out = self.way_out.as_deref();
        Refusal::new(
            format!(
                "`{}` ended with {status}{}{said}",
                self.line(),
                if said.is_empty() { "" } else { "\n" }
            ),
            way_out
                .unwrap_or("its own message stands above; run that command alone to see it again"),
        )
    }

    fn absent(&self, error: &std::io::Error) -> Refusal {
        Refusal::new(
            format!("`{}` could not be started: {error}", self.line()),
            "`cargo xtask test --no-install` reports what this machine lacks",
        )
    }

    /// The command as a person would type it.
    fn line(&self) -> String {
        let words = std::iter::once(self.command.get_program()).chain(self.command.get_args());
        words
            .map(|word| word.to_string_lossy())
            .collect::<Vec<_>>()
            .join(" ")
    }
}
