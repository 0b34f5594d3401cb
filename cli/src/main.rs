//! `dct-sign`: what was typed is settled, run, and ends in an exit status. The only look at the
//! command line and at the clock.

mod args;
mod command;
mod consent;
mod credentials;
mod disk;
mod docker;
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

use std::ffi::OsString;
use std::process::ExitCode;
use std::time::SystemTime;
use std::time::UNIX_EPOCH;

use clap::Parser;
use dct_core::time::Instant;

use self::args::Args;
use self::settings::Settings;

fn main() -> ExitCode {
    disk::leave_no_core();
    #[allow(
        clippy::disallowed_methods,
        reason = "the one place that reads what was typed"
    )]
    let mut typed = std::env::args_os().peekable();
    if docker::is_called(typed.peek().map(OsString::as_os_str)) {
        return docker::run(typed.skip(1), now());
    }
    let args = match Args::try_parse_from(typed) {
        Ok(args) => args,
        Err(answer) => {
            // Help and versions come this way too; a closed pipe changes nothing about them.
            let _ = answer.print();
            return ExitCode::from(u8::try_from(answer.exit_code()).unwrap_or(2));
        }
    };
    let report = settings::voice(&args.options);
    let outcome = report.as_ref().map_err(Clone::clone).and_then(|report| {
        let settings = Settings::settle(&args.options, report.clone(), now())?;
        command::run(args.command, &settings, report)
    });
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            if !failure.is_told() {
                let report = report.unwrap_or_else(|_| settings::plain_voice());
                report.failure(&failure);
            }
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
