//! The face of `docker trust`: its command line, texts, streams and exit status, over the flows, keys
//! and settings that the native commands use. `docs/docker-compat.md` lists every intended difference.
//!
//! The line is read by tables of our own, not by clap: what has to come out to the byte is what
//! cobra and pflag print, down to which of several mistakes is named first.

mod command;
mod ending;
mod flags;
mod hangup;
mod help;
mod line;
mod metadata;
mod prompt;
mod reference;
mod streams;
mod tree;
mod words;

use std::ffi::OsStr;
use std::ffi::OsString;
use std::path::Path;
use std::process::ExitCode;

use dct_core::time::Instant;

use self::ending::Ending;
use self::line::Line;
use self::line::Wish;

/// Whether the program was called by the name under which it is `docker trust`.
pub(crate) fn is_called(program: Option<&OsStr>) -> bool {
    let name = program.and_then(|program| Path::new(program).file_stem());
    name.is_some_and(|name| name.eq_ignore_ascii_case("docker-trust"))
}

/// Does what was typed behind the program's name.
pub(crate) fn run(typed: impl Iterator<Item = OsString>, now: Instant) -> ExitCode {
    let arguments: Vec<String> = typed
        .map(|word| word.to_string_lossy().into_owned())
        .collect();
    if arguments.first().is_some_and(|word| word == metadata::WORD) {
        streams::out(&metadata::answer());
        return ExitCode::SUCCESS;
    }
    match line::read(&arguments).and_then(|line| grant(line, now)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(Ending { text, status }) => {
            if !text.is_empty() {
                streams::err(&format!("{text}\n"));
            }
            ExitCode::from(status)
        }
    }
}

fn grant(line: Line, now: Instant) -> Result<(), Ending> {
    match line.wish {
        Wish::Help { node, remarks } => streams::out(&format!("{remarks}{}", help::of(node))),
        Wish::Overview { node } => streams::err(&help::of(node)),
        Wish::Run { verb, typed } => {
            streams::out(&typed.remarks);
            hangup::listen();
            return command::run(verb, &typed, &line.globals, now);
        }
    }
    Ok(())
}
