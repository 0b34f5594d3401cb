//! How a command ends that did not do what it should: a text for standard error and Docker's status.

use super::tree::Node;

/// An end with a text, which may be empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Ending {
    pub(super) text: String,
    pub(super) status: u8,
}

impl Ending {
    /// Any failure.
    pub(super) fn failed(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            status: 1,
        }
    }

    /// A flag that cannot be read.
    pub(super) fn usage(fact: &str, node: &Node) -> Self {
        let Node { usage, path, .. } = node;
        Self {
            text: format!("{fact}\n\nUsage:  {usage}\n\nRun '{path} --help' for more information"),
            status: 125,
        }
    }

    /// A word that is no command.
    pub(super) fn unknown(node: &Node, word: &str) -> Self {
        let Node { usage, path, .. } = node;
        Self::failed(format!(
            "docker: unknown command: {path} {word}\n\nUsage:  {usage}\n\nRun '{path} --help' for more information"
        ))
    }

    /// Not as many words as there must be.
    pub(super) fn count(node: &Node, wanted: usize) -> Self {
        Self::words(node, &format!("{wanted} {}", arguments(wanted)), "Run")
    }

    /// Fewer words than there must be.
    pub(super) fn least(node: &Node, wanted: usize) -> Self {
        let needs = format!("at least {wanted} {}", arguments(wanted));
        Self::words(node, &needs, "See")
    }

    fn words(node: &Node, needs: &str, verb: &str) -> Self {
        let Node { usage, path, .. } = node;
        Self::failed(format!(
            "docker: '{path}' requires {needs}\n\nUsage:  {usage}\n\n{verb} '{path} --help' for more information"
        ))
    }
}

const fn arguments(count: usize) -> &'static str {
    if count == 1 { "argument" } else { "arguments" }
}
