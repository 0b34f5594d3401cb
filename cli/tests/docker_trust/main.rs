//! `docker trust` and ours, side by side: the same commands on the same state, before the same servers,
//! judged by the Docker that is installed and by what Docker 28 said when the transcripts were made.
//!
//! `DCT_BLESS=1` writes the transcripts anew, where Docker 28 is there to be asked.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::string_slice,
    clippy::panic,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a test that cannot go on must stop, says which Docker it asked, and reads the environment that it needs"
)]

mod bench;
mod enforcement;
mod list;
mod normal;
mod plugin;
mod transcript;

use std::process::Command;

use self::bench::Bench;
use self::bench::Said;
use self::bench::Who;
use self::transcript::Row;
use self::transcript::Scenario;

/// The Docker whose words we speak.
const SPOKEN: &str = "28.";

#[test]
fn usage_and_help() {
    compare("usage.txt");
}

#[test]
fn inspect() {
    compare("inspect.txt");
}

#[test]
fn sign() {
    compare("sign.txt");
}

#[test]
fn revoke() {
    compare("revoke.txt");
}

#[test]
fn keys() {
    compare("keys.txt");
}

#[test]
fn signers() {
    compare("signers.txt");
}

fn compare(name: &str) {
    let bench = Bench::shared();
    let version = docker_version();
    let is_spoken = version.starts_with(SPOKEN);
    println!(
        "docker {version}{}",
        if is_spoken {
            ""
        } else {
            ": not asked, its words are others"
        }
    );
    let is_blessing = is_spoken && std::env::var_os("DCT_BLESS").is_some();
    let mut scenarios = transcript::read(name);
    let mut faults = Vec::new();
    for scenario in &mut scenarios {
        play(&bench, scenario, is_spoken, is_blessing, &mut faults);
    }
    if is_blessing {
        transcript::write(name, &scenarios);
    }
    assert!(
        faults.is_empty(),
        "{} answers differ:\n{}",
        faults.len(),
        faults.join("\n")
    );
}

fn play(
    bench: &Bench,
    scenario: &mut Scenario,
    is_spoken: bool,
    is_blessing: bool,
    faults: &mut Vec<String>,
) {
    let sides = [bench.side(Who::Docker), bench.side(Who::Ours)];
    for line in &scenario.setup {
        for side in &sides {
            let said = side.shell(line);
            assert_eq!(said.status, 0, "{}: {line}: {said:?}", scenario.name);
        }
    }
    let [docker, ours] = sides;
    for row in &mut scenario.rows {
        if is_spoken {
            let said = docker.run(&row.line);
            let is_other = row.docker_or.as_ref() == Some(&said);
            if is_blessing && !is_other {
                row.docker = said;
            } else if !is_other {
                judge(&scenario.name, row, "Docker", &row.docker, &said, faults);
            }
        }
        let said = ours.run(&row.line);
        match &mut row.difference {
            Some((_, expected)) if is_blessing => *expected = said,
            Some((_, expected)) => {
                let expected = expected.clone();
                judge(&scenario.name, row, "ours", &expected, &said, faults);
            }
            None => judge(&scenario.name, row, "ours", &row.docker, &said, faults),
        }
    }
}

fn judge(
    scenario: &str,
    row: &Row,
    who: &str,
    expected: &Said,
    said: &Said,
    faults: &mut Vec<String>,
) {
    if expected != said {
        faults.push(format!(
            "\n== {scenario}\n$ {}\n-- expected of {who}: exit {}\n{}--\n{}-- said: exit {}\n{}--\n{}",
            row.line,
            expected.status,
            expected.stdout,
            expected.stderr,
            said.status,
            said.stdout,
            said.stderr
        ));
    }
}

fn docker_version() -> String {
    let output = Command::new("docker").arg("--version").output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let version = text.split(' ').nth(2).unwrap_or_default();
    version.trim_end_matches(',').to_owned()
}
