//! The documentation lists exactly the differences that the transcripts have, and there are enough
//! commands to speak of compatibility.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::transcript;
use crate::transcript::Scenario;

const TRANSCRIPTS: [&str; 6] = [
    "usage.txt",
    "inspect.txt",
    "sign.txt",
    "revoke.txt",
    "keys.txt",
    "signers.txt",
];

fn all() -> Vec<Scenario> {
    TRANSCRIPTS
        .iter()
        .flat_map(|name| transcript::read(name))
        .collect()
}

#[test]
fn every_difference_is_documented() {
    let scenarios = all();
    let rows = scenarios.iter().flat_map(|scenario| &scenario.rows);
    let played: BTreeSet<String> = rows
        .filter_map(|row| Some(row.difference.as_ref()?.0.clone()))
        .collect();
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/docker-compat.md");
    let text = fs::read_to_string(path).unwrap();
    let documented: BTreeSet<String> = text
        .lines()
        .filter_map(|line| line.strip_prefix("| `")?.split_once('`'))
        .map(|(name, _)| name.to_owned())
        .collect();
    assert_eq!(played, documented);
}

#[test]
fn sixty_commands_are_compared() {
    let count: usize = all().iter().map(|scenario| scenario.rows.len()).sum();
    assert!(count >= 60, "{count}");
}

#[test]
fn no_difference_is_none() {
    for scenario in all() {
        for row in scenario.rows {
            if let Some((name, ours)) = row.difference {
                assert_ne!(row.docker, ours, "{name}: {}", row.line);
            }
        }
    }
}

#[test]
fn what_is_read_is_written_to_the_byte() {
    for name in TRANSCRIPTS {
        let text = fs::read_to_string(transcript::path(name)).unwrap();
        let again = transcript::rewritten(&text, &transcript::read(name));
        assert_eq!(again, text, "{name}");
    }
}
