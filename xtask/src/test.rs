//! Runs steps in order, with their times, and closes with a table and the sum of all tests.
//!
//! Knows no step; they are declared in `steps`.

use std::process::ExitCode;
use std::time::Duration;
use std::time::Instant;

use crate::needs;
use crate::needs::Install;
use crate::needs::Need;
use crate::refusal::Refusal;
use crate::steps::Step;
use crate::tally::Tally;
use crate::workshop::Workshop;

/// Runs every step whose needs are met. A failed step does not keep the others from running.
pub(crate) fn run(
    shop: &Workshop,
    steps: &[&[Step]],
    install: Install,
) -> Result<ExitCode, Refusal> {
    let steps: Vec<&Step> = steps.iter().copied().flatten().collect();
    let wanted: Vec<Need> = steps.iter().flat_map(|step| step.needs).copied().collect();
    let start = now();
    let missing = needs::settle(shop, &wanted, install)?;
    println!("== needs: {:.1} s", start.elapsed().as_secs_f64());

    let mut tally = Tally::default();
    let mut ends = Vec::new();
    for step in &steps {
        ends.push((step.name, attempt(shop, step, &missing, &mut tally)));
    }
    Ok(close(&ends, &tally))
}

#[derive(Debug)]
enum End {
    Passed(Duration),
    Failed(Duration, Refusal),
    Skipped(Need),
}

fn attempt(shop: &Workshop, step: &Step, missing: &[Need], tally: &mut Tally) -> End {
    if let Some(need) = step.needs.iter().find(|need| missing.contains(need)) {
        return End::Skipped(*need);
    }
    println!("\n== {}", step.name);
    let start = now();
    let outcome = (step.run)(shop, tally);
    let took = start.elapsed();
    match outcome {
        Ok(()) => {
            println!("== {}: {:.1} s", step.name, took.as_secs_f64());
            End::Passed(took)
        }
        Err(refusal) => {
            println!("{refusal}");
            End::Failed(took, refusal)
        }
    }
}

fn close(ends: &[(&str, End)], tally: &Tally) -> ExitCode {
    println!("\n== summary");
    for line in &tally.lines {
        println!("{line}");
    }
    println!();
    for (name, end) in ends {
        match end {
            End::Passed(took) => println!("  {name:<12} ok      {:>6.1} s", took.as_secs_f64()),
            End::Failed(took, _) => println!("  {name:<12} FAILED  {:>6.1} s", took.as_secs_f64()),
            End::Skipped(need) => println!(
                "  {name:<12} skipped  no {}; {}",
                need.name(),
                need.way_out()
            ),
        }
    }
    let failures: Vec<String> = ends
        .iter()
        .filter_map(|(name, end)| match end {
            End::Failed(_, refusal) => Some(format!("\n{name}: {refusal}")),
            _ => None,
        })
        .collect();
    for failure in &failures {
        println!("{failure}");
    }
    let skipped: Vec<&str> = ends
        .iter()
        .filter(|(_, end)| matches!(end, End::Skipped(_)))
        .map(|(name, _)| *name)
        .collect();
    if tally.skipped > 0 {
        println!(
            "\nerror: {} tests were skipped\nhint: mend or delete them; a skipped test proves nothing",
            tally.skipped
        );
    }
    println!("\n{} passed, {} failed", tally.passed, tally.failed);
    if !skipped.is_empty() {
        println!("not green: skipped {}", skipped.join(", "));
    }
    if failures.is_empty() && tally.failed == 0 && tally.skipped == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

#[allow(
    clippy::disallowed_methods,
    reason = "the one look at a clock, to show how long a step took"
)]
fn now() -> Instant {
    Instant::now()
}
