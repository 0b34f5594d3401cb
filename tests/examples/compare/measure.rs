//! What a program costs: time, memory, requests, connections.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::process::Stdio;

/// What one signature costs.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Cost {
    /// Seconds until it was done.
    pub(crate) wall: f64,
    /// Seconds of the processor.
    pub(crate) cpu: f64,
    /// Megabytes at most.
    pub(crate) memory: f64,
    /// Requests to registry and trust server.
    pub(crate) requests: f64,
    /// Connections to them.
    pub(crate) connections: f64,
}

impl Cost {
    /// As a row of a table.
    pub(crate) fn row(&self, name: &str) -> String {
        format!(
            "| {name} | {:.0} ms | {:.1} ms | {:.0} MB | {} | {} |",
            self.wall * 1e3,
            self.cpu * 1e3,
            self.memory,
            self.requests,
            self.connections
        )
    }

    /// Each number over that of another tool.
    pub(crate) fn over(&self, other: &Self) -> String {
        let ratio = |ours: f64, theirs: f64| format!(" {:.3} |", ours / theirs);
        [
            ratio(self.wall, other.wall),
            ratio(self.cpu, other.cpu),
            ratio(self.memory, other.memory),
            ratio(self.requests, other.requests),
            ratio(self.connections, other.connections),
        ]
        .concat()
    }
}

/// The median of each number by itself.
pub(crate) fn median(costs: &[Cost]) -> Cost {
    let middle = |number: fn(&Cost) -> f64| {
        let mut all: Vec<f64> = costs.iter().map(number).collect();
        all.sort_by(f64::total_cmp);
        all[all.len() / 2]
    };
    Cost {
        wall: middle(|cost| cost.wall),
        cpu: middle(|cost| cost.cpu),
        memory: middle(|cost| cost.memory),
        requests: middle(|cost| cost.requests),
        connections: middle(|cost| cost.connections),
    }
}

/// Runs a program; answers with its wall and processor seconds. The shell's clock has milliseconds.
pub(crate) fn run(folder: &Path, variables: &[(&str, String)], arguments: &[&str]) -> (f64, f64) {
    let script = "TIMEFORMAT='%3R %3U %3S'; time \"$@\" >said 2>&1";
    let mut command = Command::new("bash");
    command.args(["-c", script, "bash"]).args(arguments);
    let times = finish(folder, variables, &mut command);
    let times: Vec<f64> = times
        .split_whitespace()
        .map(|number| number.parse().expect("seconds"))
        .collect();
    (times[0], times[1] + times[2])
}

/// Runs a program; answers with the megabytes that it took at most.
pub(crate) fn memory(folder: &Path, variables: &[(&str, String)], arguments: &[&str]) -> f64 {
    let script = "exec time -f %M -o memory \"$@\" >said 2>&1";
    let mut command = Command::new("sh");
    command.args(["-c", script, "sh"]).args(arguments);
    let _ = finish(folder, variables, &mut command);
    let kilobytes = fs::read_to_string(folder.join("memory")).expect("GNU time");
    kilobytes.trim().parse::<f64>().expect("a number") / 1e3
}

fn finish(folder: &Path, variables: &[(&str, String)], command: &mut Command) -> String {
    let output = command
        .env_clear()
        .env("PATH", std::env::var_os("PATH").unwrap_or_default())
        .envs(variables.iter().map(|(name, value)| (name, value)))
        .current_dir(folder)
        .stdin(Stdio::null())
        .output()
        .expect("a shell");
    let said = fs::read_to_string(folder.join("said")).unwrap_or_default();
    let said = format!("{said}{}", String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{command:?}: {said}");
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// The mean seconds of a program that does nothing much.
pub(crate) fn wall(program: &str, arguments: &[&str], times: u32) -> f64 {
    let start = now();
    for _ in 0..times {
        let status = Command::new(program)
            .args(arguments)
            .stdout(Stdio::null())
            .status();
        assert!(status.expect("it runs").success());
    }
    start.elapsed().as_secs_f64() / f64::from(times)
}

#[allow(
    clippy::disallowed_methods,
    reason = "a measurement looks at the clock"
)]
fn now() -> std::time::Instant {
    std::time::Instant::now()
}
