//! `cargo demo`: a trust server, a registry, a signature and three lies, in a folder that goes when
//! it ends. Everything that counts is done by the shipped programs, and each command is printed.

mod http;
mod image;
mod programs;
mod refusal;
mod registry;
mod relay;
mod say;
mod stage;
mod story;

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;
use std::thread;

use tokio::runtime;
use tokio::signal::unix::Signal;
use tokio::signal::unix::SignalKind;
use tokio::signal::unix::signal;
use tokio::sync::oneshot;

use self::programs::Programs;
use self::refusal::Refusal;
use self::say::say;
use self::stage::Stage;
use self::story::After;

const HELP: &str = "\
The story of one signature, played on this machine and cleaned up after.

usage: cargo demo [--keep] [--programs DIR]

  --keep          leave the trust server and the registry running until Ctrl-C, and say what to try
  --programs DIR  use dct-sign and dct-sign-server of this folder instead of building them
";

/// As a shell counts the end by Ctrl-C.
const INTERRUPTED: u8 = 130;

/// What was typed.
enum Typed {
    Help,
    Play(After, Programs),
}

fn main() -> ExitCode {
    #[allow(
        clippy::disallowed_methods,
        reason = "the one place that reads what was typed"
    )]
    let words: Vec<String> = std::env::args().skip(1).collect();
    let outcome = parse(&words).and_then(|typed| match typed {
        Typed::Help => {
            say(HELP.trim_end());
            Ok(ExitCode::SUCCESS)
        }
        Typed::Play(after, programs) => play(after, programs),
    });
    outcome.unwrap_or_else(|refusal| {
        say(&refusal.to_string());
        ExitCode::FAILURE
    })
}

fn parse(words: &[String]) -> Result<Typed, Refusal> {
    let (mut after, mut programs) = (After::End, Programs::Built);
    let mut words = words.iter().map(String::as_str);
    while let Some(word) = words.next() {
        match word {
            "--keep" => after = After::Keep,
            "--programs" => {
                let folder = words.next().map(PathBuf::from);
                let folder = folder.and_then(|folder| folder.canonicalize().ok());
                programs = Programs::In(folder.ok_or_else(|| {
                    Refusal::new(
                        "`--programs` has no folder behind it",
                        "name one that exists",
                    )
                })?);
            }
            "help" | "--help" | "-h" => return Ok(Typed::Help),
            _ => {
                let fact = format!("`{word}` is nothing that `cargo demo` knows");
                return Err(Refusal::new(
                    fact,
                    "`cargo demo --help` lists what it knows",
                ));
            }
        }
    }
    Ok(Typed::Play(after, programs))
}

/// Tells the story on a thread of its own, so that a signal finds somebody who listens. What it left
/// is gone when this returns.
fn play(after: After, programs: Programs) -> Result<ExitCode, Refusal> {
    let failed = |error| Refusal::of("the demo cannot listen for Ctrl-C", &error);
    let runtime = runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(failed)?;
    runtime.block_on(async {
        let mut ends = Ends::listen().map_err(failed)?;
        let stage = Arc::new(Stage::set()?);
        let (tell, told) = oneshot::channel();
        let teller = Arc::clone(&stage);
        thread::spawn(move || {
            // Nobody waits for it once a signal came.
            let _ = tell.send(story::tell(&teller, after, &programs));
        });
        let outcome = tokio::select! {
            biased;
            () = ends.next() => Ok(ExitCode::from(INTERRUPTED)),
            told = told => match told {
                Ok(Ok(())) => Ok(ExitCode::SUCCESS),
                Ok(Err(refusal)) => Err(refusal),
                Err(_) => Err(Refusal::new("the story broke off", "its last words stand above")),
            },
        };
        if let (After::Keep, Ok(ExitCode::SUCCESS)) = (after, &outcome) {
            ends.next().await;
        }
        stage.end();
        outcome
    })
}

/// The signals that end a program, and none of which may leave something behind.
struct Ends([Signal; 3]);

impl Ends {
    fn listen() -> std::io::Result<Self> {
        Ok(Self([
            signal(SignalKind::interrupt())?,
            signal(SignalKind::terminate())?,
            signal(SignalKind::hangup())?,
        ]))
    }

    async fn next(&mut self) {
        let [interrupt, terminate, hangup] = &mut self.0;
        tokio::select! {
            _ = interrupt.recv() => {},
            _ = terminate.recv() => {},
            _ = hangup.recv() => {},
        }
    }
}
