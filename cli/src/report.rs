//! The only printer: results on stdout, talk on stderr, refusals with their code and the way out.

use std::io::IsTerminal;
use std::io::Write;

use serde::Serialize;

use crate::args::Output;
use crate::failure::Failure;

/// How much is said beside results.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Talk {
    Quiet,
    #[default]
    Normal,
    Verbose,
}

/// Whether refusals may be coloured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Colours {
    Wanted,
    Unwanted,
}

/// Where a command says what it has to say.
#[derive(Clone, Debug)]
pub(crate) struct Report {
    output: Output,
    talk: Talk,
    is_coloured: bool,
}

impl Report {
    /// Colours are for terminals only.
    pub(crate) fn new(output: Output, talk: Talk, colours: Colours) -> Self {
        Self {
            output,
            talk,
            is_coloured: colours == Colours::Wanted && std::io::stderr().is_terminal(),
        }
    }

    /// The result of a command: its lines, or its JSON.
    pub(crate) fn result(&self, lines: &[String], value: &impl Serialize) {
        let mut text = match self.output {
            Output::Text => harmless(lines.iter().map(String::as_str)),
            Output::Json => serde_json::to_string_pretty(value).unwrap_or_default(),
        };
        if !text.is_empty() {
            text.push('\n');
        }
        print(&text);
    }

    /// What a person likes to know.
    pub(crate) fn talk(&self, text: &str) {
        self.say(Talk::Normal, text);
    }

    /// What helps to find out why.
    pub(crate) fn detail(&self, text: &str) {
        self.say(Talk::Verbose, text);
    }

    /// A question, which stands there even when nothing else is said.
    pub(crate) fn ask(&self, question: &str) {
        self.say(Talk::Quiet, question);
    }

    /// Why a command did not do what it should.
    pub(crate) fn failure(&self, failure: &Failure) {
        let error = failure.error();
        let place = failure.place().map(|place| format!("{place}: "));
        let (on, off) = if self.is_coloured {
            ("\u{1b}[1;31m", "\u{1b}[0m")
        } else {
            ("", "")
        };
        let said = format!("{}{error}", place.unwrap_or_default());
        let text = format!(
            "{on}error[{}]{off}: {}\nhint: {}\n",
            error.code(),
            harmless([said.as_str()].into_iter()),
            error.hint()
        );
        let _ = std::io::stderr().lock().write_all(text.as_bytes());
    }

    fn say(&self, least: Talk, text: &str) {
        if self.talk >= least {
            let _ = std::io::stderr()
                .lock()
                .write_all(format!("{}\n", harmless([text].into_iter())).as_bytes());
        }
    }
}

/// Lines as they may be shown: paths and names of others must not move a cursor, nor begin a line, where
/// a workflow looks for commands.
fn harmless<'a>(lines: impl Iterator<Item = &'a str>) -> String {
    let plain = |c: char| if c.is_control() { '\u{fffd}' } else { c };
    let lines: Vec<String> = lines
        .map(|line| line.chars().map(plain).collect())
        .collect();
    lines.join("\n")
}

/// A result to the byte, whose form is another tool's.
pub(crate) fn print(text: &str) {
    // Whoever closed the pipe has read enough.
    let _ = std::io::stdout().lock().write_all(text.as_bytes());
}
