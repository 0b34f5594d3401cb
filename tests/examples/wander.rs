//! Mutates the corpus of one fuzz body so many times, on stable Rust:
//! `cargo run --release --package dct-tests --example wander -- json 1000000 7`.
//!
//! The last number is a seed; another one wanders elsewhere. What breaks is printed.
#![allow(
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a tool at a terminal with arguments"
)]

use std::process::ExitCode;

use dct_tests::dice::Dice;
use dct_tests::fuzzing::TARGETS;
use dct_tests::fuzzing::corpus;
use dct_tests::fuzzing::mutated;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let [name, rounds, seed] = words.as_slice() else {
        println!("usage: wander <body> <rounds> <seed>");
        return ExitCode::FAILURE;
    };
    let target = TARGETS.iter().find(|target| target.name == *name);
    let (Some(target), Ok(rounds), Ok(seed)) = (target, rounds.parse(), seed.parse()) else {
        println!("no such body, or not a number");
        return ExitCode::FAILURE;
    };
    let mut inputs = corpus(name);
    let mut dice = Dice::new(seed);
    for _ in 0..rounds {
        let damaged = mutated(&dice.choose(&inputs).clone(), &inputs, &mut dice);
        if std::panic::catch_unwind(|| (target.body)(&damaged)).is_err() {
            println!("{name} breaks on b\"{}\"", damaged.escape_ascii());
            return ExitCode::FAILURE;
        }
        // Now and then go on from where we are, so that damage adds up.
        if damaged.len() < 8_000 && dice.below(200) == 0 {
            let kept = corpus(name).len();
            inputs.truncate(kept + dice.below(100));
            inputs.push(damaged);
        }
    }
    println!("{name}: {rounds} mutations kept every promise");
    ExitCode::SUCCESS
}
