//! The workshop: every chore of this repository as `cargo xtask <command>`.
//!
//! It runs cargo, node and git and imports none of the product's crates, so that it works while
//! they do not.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "the workshop talks to a person at a terminal"
)]

mod dist;
mod needs;
mod npm;
mod program;
mod pypi;
mod refusal;
mod soak;
mod steps;
mod tally;
mod test;
mod tidy;
mod wasm;
mod workshop;

use std::process::ExitCode;

use crate::dist::Dist;
use crate::needs::Install;
use crate::refusal::Refusal;
use crate::steps::ADVISORIES;
use crate::steps::TEST;
use crate::workshop::Bless;
use crate::workshop::Workshop;

const HELP: &str = "\
The workshop of dct-sign.

usage: cargo xtask <command>

  test [--no-install]  install what is missing, then check and test everything
  ci [--no-install]    the same, then ask the RustSec database (needs network)
  tidy [--bless]       check what rustfmt and clippy cannot; rewrite core/deps.txt
  soak [ROUNDS]        end servers and databases at random moments, 200 times each
  wasm [--bless]       build the wasm module, measure it, run its vectors; rewrite wasm/imports.txt
                       and wasm/types.d.ts
  dist [--check]       build the action into dist/; or only compare what is there with what would be
  help                 print this
";

fn main() -> ExitCode {
    #[allow(clippy::disallowed_methods, reason = "main reads its command line")]
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match run(&words) {
        Ok(code) => code,
        Err(refusal) => {
            eprintln!("{refusal}");
            ExitCode::FAILURE
        }
    }
}

fn run(words: &[&str]) -> Result<ExitCode, Refusal> {
    let shop = Workshop::here()?;
    match words {
        ["test"] => test::run(&shop, &[TEST], Install::Missing),
        ["test", "--no-install"] => test::run(&shop, &[TEST], Install::Nothing),
        ["ci"] => test::run(&shop, &[TEST, ADVISORIES], Install::Missing),
        ["ci", "--no-install"] => test::run(&shop, &[TEST, ADVISORIES], Install::Nothing),
        ["tidy"] => tidy::run(&shop, Bless::No).map(done),
        ["tidy", "--bless"] => tidy::run(&shop, Bless::Yes).map(done),
        ["dist"] => dist::run(&shop, Dist::Write).map(done),
        ["dist", "--check"] => dist::run(&shop, Dist::Check).map(done),
        ["soak"] => soak::run(&shop, soak::ROUNDS).map(done),
        ["soak", rounds] => soak::run(&shop, rounds).map(done),
        ["wasm"] => wasm::run(&shop, Bless::No).map(done),
        ["wasm", "--bless"] => wasm::run(&shop, Bless::Yes).map(done),
        [] | ["help" | "--help" | "-h"] => {
            print!("{HELP}");
            Ok(ExitCode::SUCCESS)
        }
        _ => Err(Refusal::new(
            format!("`cargo xtask {}` is no command", words.join(" ")),
            "`cargo xtask help` lists them",
        )),
    }
}

fn done((): ()) -> ExitCode {
    ExitCode::SUCCESS
}
