//! Why a command of the workshop stopped: the fact, and the way out. Knows no command.

use std::fmt;

/// A stop with its reason and the next step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Refusal {
    fact: String,
    way_out: String,
}

impl Refusal {
    pub(crate) fn new(fact: impl Into<String>, way_out: impl Into<String>) -> Self {
        Self {
            fact: fact.into(),
            way_out: way_out.into(),
        }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "error: {}\nhint: {}", self.fact, self.way_out)
    }
}
