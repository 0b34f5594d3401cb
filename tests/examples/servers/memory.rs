//! What programs take of memory, as Linux counts it.

use std::fs;

/// The megabytes of some processes and all that they started. What several share is counted once, by
/// the share of each.
pub(crate) fn megabytes(processes: &[u32]) -> f64 {
    let mut family = processes.to_vec();
    let mut next = 0;
    while let Some(parent) = family.get(next).copied() {
        family.extend(children(parent));
        next += 1;
    }
    let kilobytes: u64 = family.into_iter().filter_map(share).sum();
    kilobytes as f64 / 1e3
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
