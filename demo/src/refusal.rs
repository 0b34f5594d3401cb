//! Why the demo stops: what went wrong, and the way out.

use std::fmt;

#[derive(Debug)]
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

    /// What the machine refused us.
    pub(crate) fn of(what: impl fmt::Display, error: &std::io::Error) -> Self {
        Self::new(
            format!("{what}: {error}"),
            "look at free space, permissions and limits of this machine, and try again",
        )
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "error: {}\nhint: {}", self.fact, self.way_out)
    }
}
