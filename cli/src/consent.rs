//! A yes from a person, at a terminal only: what cannot be undone is not done because a pipe ended.

use std::io::BufRead;
use std::io::IsTerminal;
use std::io::Read;

use dct_core::error::HostError;

use crate::report::Report;

/// Longer than any answer.
const MAX_ANSWER: u64 = 64;

/// Whether somebody has said yes already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Consent {
    Given,
    Asked,
}

impl Consent {
    /// What `--yes` means.
    pub(crate) const fn from_flag(is_given: bool) -> Self {
        if is_given { Self::Given } else { Self::Asked }
    }

    /// Goes on only with a yes; `what` says what it is about, as in `delete the trust data of x`.
    pub(crate) fn seek(self, report: &Report, what: &str) -> Result<(), HostError> {
        if self == Self::Given {
            return Ok(());
        }
        let stdin = std::io::stdin();
        if !stdin.is_terminal() {
            return Err(HostError::Unconfirmed { what: what.into() });
        }
        report.ask(&format!("{what}? Type `yes` to go on:"));
        let mut answer = String::new();
        // What cannot be read is no yes.
        let _ = stdin.lock().take(MAX_ANSWER).read_line(&mut answer);
        match answer.trim() {
            "yes" | "y" => Ok(()),
            _ => Err(HostError::Declined),
        }
    }
}
