//! `dct-sign`: what was typed is settled, run, and ends in an exit status. The only look at the
//! command line and at the clock.

mod args;
mod command;
mod consent;
mod credentials;
mod disk;
mod drive;
mod failure;
mod keys;
mod memory;
mod passphrase;
mod program;
mod proxy;
mod report;
mod settings;
mod tls;
mod transport;

use std::process::ExitCode;
use std::time::SystemTime;
use std::time::UNIX_EPOCH;

use clap::Parser;
use dct_core::time::Instant;

use self::args::Args;
use self::report::Report;
use self::settings::Settings;

fn main() -> ExitCode {
    #[allow(
        clippy::disallowed_methods,
        reason = "the one place that reads what was typed"
    )]
    let typed = std::env::args_os();
    let args = match Args::try_parse_from(typed) {
        Ok(args) => args,
        Err(answer) => {
            // Help and versions come this way too; a closed pipe changes nothing about them.
            let _ = answer.print();
            return ExitCode::from(u8::try_from(answer.exit_code()).unwrap_or(2));
        }
    };
    let report = Report::new(&args.options, settings::is_colour_wanted());
    let outcome = Settings::settle(&args.options, now())
        .and_then(|settings| command::run(args.command, &settings, &report));
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            report.failure(&failure);
            ExitCode::from(failure.error().fault().exit_status())
        }
    }
}

#[allow(
    clippy::disallowed_methods,
    reason = "the one place that looks at the clock"
)]
fn now() -> Instant {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    let seconds = since.map_or(0, |since| since.as_secs());
    Instant::from_unix(i64::try_from(seconds).unwrap_or(i64::MAX))
}
