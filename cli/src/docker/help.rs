//! The help of a command or a group, as Docker lays it out.

use super::tree::Kind;
use super::tree::Node;

/// The help of a word.
pub(super) fn of(node: &Node) -> String {
    let Node { usage, about, .. } = node;
    match &node.kind {
        Kind::Command(..) => {
            let lines: Vec<&str> = node.flags.iter().map(|flag| flag.help).collect();
            format!(
                "Usage:  {usage}\n\n{about}\n\nOptions:\n{}\n",
                lines.join("\n")
            )
        }
        Kind::Group(children) => {
            let groups = section("Management Commands", children, |kind| {
                matches!(kind, Kind::Group(_))
            });
            let commands = section("Commands", children, |kind| {
                matches!(kind, Kind::Command(..))
            });
            let path = node.path;
            format!(
                "Usage:  {usage} COMMAND\n\n{about}\n{groups}{commands}\nRun '{path} COMMAND --help' for more information on a command.\n"
            )
        }
    }
}

/// Docker's column of words is as wide as its longest one anywhere.
const COLUMN: usize = 11;

fn section(title: &str, children: &[&Node], is_wanted: impl Fn(&Kind) -> bool) -> String {
    let lines: Vec<String> = children
        .iter()
        .filter(|child| is_wanted(&child.kind))
        .map(|child| format!("  {:COLUMN$} {}\n", child.word, child.about))
        .collect();
    if lines.is_empty() {
        return String::new();
    }
    format!("\n{title}:\n{}", lines.concat())
}
