//! Finds the command that a line means, as Docker's own walk through its words does (cobra), and
//! refuses what that refuses.

use super::ending::Ending;
use super::flags;
use super::flags::Typed;
use super::tree::Count;
use super::tree::DOCKER;
use super::tree::Kind;
use super::tree::Node;
use super::tree::TRUST;
use super::tree::Verb;

/// What a command line asks for.
#[derive(Debug)]
pub(super) struct Line {
    /// What stood before `trust`.
    pub(super) globals: Typed,
    pub(super) wish: Wish,
}

/// What is wanted after all words were read.
#[derive(Debug)]
pub(super) enum Wish {
    /// Help, because somebody asked for it.
    Help {
        node: &'static Node,
        remarks: String,
    },
    /// Help, because a group alone does nothing.
    Overview { node: &'static Node },
    /// A command.
    Run { verb: Verb, typed: Typed },
}

/// Reads a line: Docker's options, then `trust`, which a direct call leaves out, then the rest.
pub(super) fn read(arguments: &[String]) -> Result<Line, Ending> {
    let (before, rest) = options(arguments);
    let globals = flags::read(&DOCKER, before).map_err(|fact| Ending::usage(&fact, &DOCKER))?;
    refuse_level(globals.value("log-level"))?;
    if globals.value("host").is_some() && globals.value("context").is_some() {
        let fact = "conflicting options: cannot specify both --host and --context";
        return Err(Ending::failed(fact));
    }
    let rest = match rest.split_first() {
        Some((word, rest)) if word == TRUST.word => rest,
        _ => rest,
    };
    let help = if globals.is_on("help") {
        Some(globals.remarks.clone())
    } else {
        None
    };
    let wish = walk(&TRUST, rest, help)?;
    Ok(Line { globals, wish })
}

/// The options at the beginning, and what follows them.
fn options(arguments: &[String]) -> (&[String], &[String]) {
    let mut at = 0;
    while let Some(argument) = arguments.get(at) {
        if !argument.starts_with('-') || argument == "-" {
            break;
        }
        at += if takes_word(&DOCKER, argument) { 2 } else { 1 };
    }
    arguments.split_at_checked(at).unwrap_or((arguments, &[]))
}

fn refuse_level(level: Option<&str>) -> Result<(), Ending> {
    const LEVELS: [&str; 8] = [
        "panic", "fatal", "error", "warn", "warning", "info", "debug", "trace",
    ];
    match level {
        Some(level) if !LEVELS.contains(&level.to_lowercase().as_str()) => Err(Ending::failed(
            format!("Unable to parse logging level: {level}"),
        )),
        _ => Ok(()),
    }
}

/// From group to command. `help` is set, with its remarks, once a flag asked for help: it is one
/// flag for all words of a line.
fn walk(node: &'static Node, arguments: &[String], help: Option<String>) -> Result<Wish, Ending> {
    let children = match &node.kind {
        Kind::Group(children) => *children,
        Kind::Command(verb, count) => return command(node, *verb, *count, arguments, help),
    };
    let Some(at) = first_word(node, arguments) else {
        return group(node, arguments, help);
    };
    let (before, rest) = arguments.split_at_checked(at).unwrap_or((arguments, &[]));
    let named = rest.split_first().and_then(|(word, rest)| {
        let child = children.iter().find(|child| child.word == word)?;
        Some((*child, rest))
    });
    let Some((child, rest)) = named else {
        return group(node, arguments, help);
    };
    // Docker has nobody left here to say how the command is used.
    let typed = flags::read(node, before).map_err(Ending::failed)?;
    walk(child, rest, asked(&typed, help))
}

fn command(
    node: &'static Node,
    verb: Verb,
    count: Count,
    arguments: &[String],
    help: Option<String>,
) -> Result<Wish, Ending> {
    let typed = flags::read(node, arguments).map_err(|fact| Ending::usage(&fact, node))?;
    if let Some(remarks) = asked(&typed, help) {
        return Ok(Wish::Help { node, remarks });
    }
    let given = typed.words.len();
    match count {
        Count::Exactly(wanted) if given != wanted => Err(Ending::count(node, wanted)),
        Count::AtLeast(wanted) if given < wanted => Err(Ending::least(node, wanted)),
        _ => Ok(Wish::Run { verb, typed }),
    }
}

fn group(node: &'static Node, arguments: &[String], help: Option<String>) -> Result<Wish, Ending> {
    let typed = flags::read(node, arguments).map_err(|fact| Ending::usage(&fact, node))?;
    if let Some(remarks) = asked(&typed, help) {
        return Ok(Wish::Help { node, remarks });
    }
    match typed.words.first() {
        Some(word) => Err(Ending::unknown(node, word)),
        None => Ok(Wish::Overview { node }),
    }
}

/// Whether help is wanted now; the last word about it counts.
fn asked(typed: &Typed, before: Option<String>) -> Option<String> {
    let is_silent = typed.all("help").is_empty();
    if is_silent {
        return before;
    }
    typed
        .is_on("help")
        .then(|| before.unwrap_or_default() + &typed.remarks)
}

/// Where the first word stands that is neither a flag nor, perhaps, its value.
fn first_word(node: &Node, arguments: &[String]) -> Option<usize> {
    let mut is_value = false;
    for (at, argument) in arguments.iter().enumerate() {
        if takes_word(node, argument) {
            is_value = true;
        } else if is_value {
            is_value = false;
        } else if !argument.starts_with('-') || argument == "-" {
            return Some(at);
        }
    }
    None
}

/// Whether the next word belongs to this flag.
fn takes_word(node: &Node, argument: &str) -> bool {
    if argument.contains('=') {
        return false;
    }
    if let Some(name) = argument.strip_prefix("--") {
        return flags::long_takes_word(node, name);
    }
    argument
        .strip_prefix('-')
        .filter(|letters| letters.len() == 1)
        .is_some_and(|letter| flags::short_takes_word(node, letter))
}
