//! Questions as Docker asks them: on standard output, and answered from standard input also when that
//! is a pipe.

use std::io::BufRead;
use std::io::Read;

use super::ending::Ending;
use super::streams;

/// Longer than any answer.
const MAX_ANSWER: u64 = 64;

/// What a person said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Answer {
    Yes,
    No,
}

/// Asks. That nobody answers is no success.
pub(super) fn confirm(question: &str) -> Result<Answer, Ending> {
    streams::out(question);
    let mut answer = String::new();
    let read = std::io::stdin()
        .lock()
        .take(MAX_ANSWER)
        .read_line(&mut answer);
    // What cannot be read is no answer.
    if read.unwrap_or_default() == 0 {
        streams::out("\n");
        return Err(Ending::failed(
            "nobody answered, and nothing was done\nhint: say so beforehand, with --yes or --force",
        ));
    }
    if answer.trim().eq_ignore_ascii_case("y") {
        Ok(Answer::Yes)
    } else {
        Ok(Answer::No)
    }
}
