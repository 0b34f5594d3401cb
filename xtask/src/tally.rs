//! Adds up what test runners report: the result lines of `cargo test` and of Node's TAP.
//!
//! Knows the two formats and no test.

/// How many tests passed, failed or were skipped, and the lines that said so.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    pub(crate) passed: u64,
    pub(crate) failed: u64,
    pub(crate) skipped: u64,
    pub(crate) lines: Vec<String>,
}

impl Tally {
    /// Takes in one line of a runner's output; lines that report nothing change nothing.
    pub(crate) fn read(&mut self, line: &str) {
        let counts = line
            .strip_prefix("test result: ")
            .map_or_else(|| node_count(line), cargo_counts);
        if counts.is_empty() {
            return;
        }
        for (what, number) in counts {
            match what {
                "passed" | "pass" => self.passed += number,
                "failed" | "fail" => self.failed += number,
                "ignored" | "filtered out" | "skipped" | "todo" => self.skipped += number,
                _ => {}
            }
        }
        self.lines.push(line.to_owned());
    }
}

/// `ok. 3 passed; 0 failed; 1 ignored; 0 measured; …`
fn cargo_counts(results: &str) -> Vec<(&str, u64)> {
    let results = results
        .split_once(". ")
        .map_or(results, |(_, counts)| counts);
    results
        .split("; ")
        .filter_map(|count| {
            let (number, what) = count.split_once(' ')?;
            Some((what, number.parse().ok()?))
        })
        .collect()
}

/// `# pass 3`
fn node_count(line: &str) -> Vec<(&str, u64)> {
    line.strip_prefix("# ")
        .and_then(|count| count.split_once(' '))
        .and_then(|(what, number)| Some((what, number.parse().ok()?)))
        .filter(|(what, number)| match *what {
            "pass" | "fail" => true,
            "skipped" | "todo" => *number > 0,
            _ => false,
        })
        .into_iter()
        .collect()
}

#[cfg(test)]
mod tests {
    use super::Tally;

    fn tally(lines: &[&str]) -> (u64, u64, u64) {
        let mut tally = Tally::default();
        for line in lines {
            tally.read(line);
        }
        (tally.passed, tally.failed, tally.skipped)
    }

    #[test]
    fn cargo_results_are_added_up() {
        let ok = "test result: ok. 3 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.00s";
        let bad = "test result: FAILED. 2 passed; 1 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s";
        assert_eq!(tally(&["running 4 tests", ok, bad]), (5, 1, 1));
    }

    #[test]
    fn tests_that_a_filter_left_out_were_skipped() {
        let none = "test result: ok. 0 passed; 0 failed; 0 ignored; 0 measured; 105 filtered out; finished in 0.00s";
        assert_eq!(tally(&[none]), (0, 0, 105));
    }

    #[test]
    fn node_results_are_added_up() {
        assert_eq!(
            tally(&[
                "# Subtest: version",
                "# tests 4",
                "# pass 2",
                "# fail 1",
                "# skipped 1"
            ]),
            (2, 1, 1)
        );
    }

    #[test]
    fn other_lines_count_nothing_and_are_not_kept() {
        let mut tally = Tally::default();
        tally.read("test error::tests::codes_are_unique ... ok");
        tally.read("# duration_ms 42.5");
        tally.read("# skipped 0");
        assert_eq!(tally, Tally::default());
    }
}
