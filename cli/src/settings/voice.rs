//! How we speak: the form of results, how much is said beside them, and in which colours.

use clap::ValueEnum;

use super::config_folder;
use super::environment;
use super::environment::variable;
use super::file::Defaults;
use crate::args::Options;
use crate::args::Output;
use crate::failure::Failure;
use crate::report::Colours;
use crate::report::Report;
use crate::report::Talk;

/// Decided before anything else, so that all other refusals are spoken so.
pub(crate) fn voice(options: &Options) -> Result<Report, Failure> {
    let config = options.config.clone().or_else(config_folder);
    let defaults = Defaults::of(config.as_deref())?;
    let output = match (options.output, environment::text("DCT_SIGN_OUTPUT")?) {
        (Some(output), _) => output,
        (None, None) => defaults.output.unwrap_or(Output::Text),
        (None, Some(word)) => Output::from_str(&word, false).map_err(|_| {
            environment::refused("DCT_SIGN_OUTPUT", "it is neither `text` nor `json`")
        })?,
    };
    let talk = match (options.quiet, options.verbose) {
        (true, _) => Talk::Quiet,
        (_, true) => Talk::Verbose,
        (false, false) if environment::switch("DCT_SIGN_QUIET")? => Talk::Quiet,
        (false, false) if environment::switch("DCT_SIGN_VERBOSE")? => Talk::Verbose,
        // A variable that says no counts before the file too.
        (false, false) if defaults.quiet && variable("DCT_SIGN_QUIET").is_none() => Talk::Quiet,
        (false, false) => Talk::Normal,
    };
    Ok(Report::new(output, talk, colours()))
}

/// What is left when it cannot be decided.
pub(crate) fn plain_voice() -> Report {
    Report::new(Output::Text, Talk::Normal, colours())
}

/// The convention of no-color.org.
fn colours() -> Colours {
    match variable("NO_COLOR") {
        Some(_) => Colours::Unwanted,
        None => Colours::Wanted,
    }
}
