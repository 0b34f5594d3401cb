//! What programs take of memory and of the processors, as Linux counts it.

use std::fs;

/// The megabytes of some processes and all that they started. What several share is counted once, by
/// the share of each.
pub(crate) fn megabytes(processes: &[u32]) -> f64 {
    let kilobytes: u64 = family(processes).into_iter().filter_map(share).sum();
    kilobytes as f64 / 1e3
}

/// The seconds of a processor that they have taken. What a child took that has ended is with its
/// parent.
pub(crate) fn seconds(processes: &[u32]) -> f64 {
    let ticks: u64 = family(processes).into_iter().filter_map(ticks).sum();
    // Linux tells every program the same hundredths, whatever it counts by.
    ticks as f64 / 100.0
}

/// Some processes and all that they started.
fn family(processes: &[u32]) -> Vec<u32> {
    let mut family = processes.to_vec();
    let mut next = 0;
    while let Some(parent) = family.get(next).copied() {
        family.extend(children(parent));
        next += 1;
    }
    family
}

/// Fields 14 to 17 of its state, counted behind its name, which may hold anything.
fn ticks(process: u32) -> Option<u64> {
    let state = fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    let (_, fields) = state.rsplit_once(')')?;
    let fields = fields.split_whitespace().skip(11).take(4);
    fields.map(|field| field.parse::<u64>().ok()).sum()
}

fn children(parent: u32) -> Vec<u32> {
    let tasks = fs::read_dir(format!("/proc/{parent}/task"));
    let tasks = tasks.into_iter().flatten().flatten();
    let lists = tasks.filter_map(|task| fs::read_to_string(task.path().join("children")).ok());
    let lists: Vec<String> = lists.collect();
    let ids = lists.iter().flat_map(|list| list.split_whitespace());
    ids.filter_map(|id| id.parse().ok()).collect()
}

/// Its proportional set size in kB.
fn share(process: u32) -> Option<u64> {
    let table = fs::read_to_string(format!("/proc/{process}/smaps_rollup")).ok()?;
    let line = table.lines().find_map(|line| line.strip_prefix("Pss:"))?;
    line.split_whitespace().next()?.parse().ok()
}
