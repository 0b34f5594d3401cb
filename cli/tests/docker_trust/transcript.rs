//! Transcripts: scenarios of commands, what Docker 28 says to each, and what we say where we mean to
//! say something else.

use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;

use crate::bench::Said;

/// A state, and commands on it one after the other.
#[derive(Debug, Default)]
pub(crate) struct Scenario {
    pub(crate) name: String,
    /// Lines of shell that make the state, with Docker on both sides.
    pub(crate) setup: Vec<String>,
    pub(crate) rows: Vec<Row>,
}

/// A command.
#[derive(Debug, Default)]
pub(crate) struct Row {
    pub(crate) line: String,
    pub(crate) docker: Said,
    /// What Docker says at other times: where it walks over a map, nobody knows the order.
    pub(crate) docker_or: Option<Said>,
    /// Why ours differs, by the name that it has in the documentation, and what it says.
    pub(crate) difference: Option<(String, Said)>,
}

pub(crate) fn path(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("tests/docker_trust/transcripts")
        .join(name)
}

/// Reads a transcript. Lines before the first scenario are a comment.
pub(crate) fn read(name: &str) -> Vec<Scenario> {
    let text = fs::read_to_string(path(name)).unwrap();
    let mut scenarios: Vec<Scenario> = Vec::new();
    let mut into = Into::Docker;
    for line in text.lines() {
        if let Some(name) = line.strip_prefix("## ") {
            scenarios.push(Scenario {
                name: name.to_owned(),
                ..Scenario::default()
            });
            continue;
        }
        let Some(scenario) = scenarios.last_mut() else {
            continue;
        };
        if let Some(shell) = line.strip_prefix("setup: ") {
            scenario.setup.push(shell.to_owned());
        } else if let Some(line) = line.strip_prefix("$ ") {
            into = Into::Docker;
            scenario.rows.push(Row {
                line: line.to_owned(),
                ..Row::default()
            });
        } else if let Some(row) = scenario.rows.last_mut() {
            if let Some(name) = line.strip_prefix("difference: ") {
                into = Into::Ours;
                row.difference = Some((name.to_owned(), Said::default()));
            } else if line == OR {
                into = Into::DockerOr;
                row.docker_or = Some(Said::default());
            } else {
                let said = match (into, &mut row.docker_or, &mut row.difference) {
                    (Into::DockerOr, Some(other), _) => other,
                    (Into::Ours, _, Some((_, ours))) => ours,
                    _ => &mut row.docker,
                };
                take(said, line);
            }
        }
    }
    scenarios
}

/// Whose answer is being read.
#[derive(Clone, Copy)]
enum Into {
    Docker,
    DockerOr,
    Ours,
}

fn take(said: &mut Said, line: &str) {
    if let Some(status) = line.strip_prefix("exit ") {
        said.status = status.parse().unwrap();
        return;
    }
    let Some((mark, text)) = line.split_at_checked(2) else {
        assert_eq!(line, "", "a line that means nothing");
        return;
    };
    let stream = match mark {
        "1>" | "1~" => &mut said.stdout,
        "2>" | "2~" => &mut said.stderr,
        _ => panic!("a line that means nothing: {line}"),
    };
    let text = text.strip_prefix(' ').unwrap_or(text);
    stream.push_str(&text.replace(SPACE, " "));
    if mark.ends_with('>') {
        stream.push('\n');
    }
}

/// What stands between the two answers of a Docker that says now the one and now the other.
const OR: &str = "or:";

/// A space that would be the last character of a line.
const SPACE: &str = "\u{2420}";

/// Writes a transcript anew.
pub(crate) fn write(name: &str, scenarios: &[Scenario]) {
    let before = fs::read_to_string(path(name)).unwrap();
    fs::write(path(name), rewritten(&before, scenarios)).unwrap();
}

/// The text of a transcript with these scenarios in the place of its own.
pub(crate) fn rewritten(before: &str, scenarios: &[Scenario]) -> String {
    let comment = before.split("## ").next().unwrap_or_default();
    let mut text = comment.to_owned();
    for (at, scenario) in scenarios.iter().enumerate() {
        let gap = if at == 0 { "" } else { "\n" };
        writeln!(text, "{gap}## {}", scenario.name).unwrap();
        for line in &scenario.setup {
            writeln!(text, "setup: {line}").unwrap();
        }
        for row in &scenario.rows {
            writeln!(text, "\n$ {}", row.line).unwrap();
            give(&mut text, &row.docker);
            if let Some(other) = &row.docker_or {
                writeln!(text, "{OR}").unwrap();
                give(&mut text, other);
            }
            if let Some((name, said)) = &row.difference {
                writeln!(text, "difference: {name}").unwrap();
                give(&mut text, said);
            }
        }
    }
    text
}

fn give(text: &mut String, said: &Said) {
    for (stream, content) in [("1", &said.stdout), ("2", &said.stderr)] {
        for line in content.split_inclusive('\n') {
            let (mark, line) = match line.strip_suffix('\n') {
                Some(line) => (">", line),
                None => ("~", line),
            };
            let line = match line.strip_suffix(' ') {
                Some(line) => format!("{line}{SPACE}"),
                None => line.to_owned(),
            };
            let gap = if line.is_empty() { "" } else { " " };
            writeln!(text, "{stream}{mark}{gap}{line}").unwrap();
        }
    }
    writeln!(text, "exit {}", said.status).unwrap();
}
