//! Reads flags and words as Docker's own parser does (pflag), with its refusals to the byte.

use std::collections::BTreeMap;

use super::tree::Flag;
use super::tree::HELP;
use super::tree::Node;
use super::tree::Value;

/// What stood on a command line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Typed {
    /// Everything that is neither a flag nor its value.
    pub(super) words: Vec<String>,
    values: BTreeMap<&'static str, Vec<String>>,
    /// Remarks on the way, for standard output.
    pub(super) remarks: String,
}

impl Typed {
    /// Whether a switch is on; the last word about it counts.
    pub(super) fn is_on(&self, long: &str) -> bool {
        let last = self.all(long).last();
        last.and_then(|value| truth(value)).unwrap_or_default()
    }

    /// The last value of a flag.
    pub(super) fn value(&self, long: &str) -> Option<&str> {
        self.all(long).last().map(String::as_str)
    }

    /// All values of a flag.
    pub(super) fn all(&self, long: &str) -> &[String] {
        self.values.get(long).map_or(&[], Vec::as_slice)
    }

    fn set(&mut self, flag: &Flag, name: &str, value: &str) -> Result<(), String> {
        if flag.value == Value::Switch && truth(value).is_none() {
            return Err(format!(
                "invalid argument \"{value}\" for \"{name}\" flag: strconv.ParseBool: parsing \"{value}\": invalid syntax"
            ));
        }
        let values = self.values.entry(flag.long).or_default();
        values.push(value.to_owned());
        Ok(())
    }
}

/// Reads all of a command line; the error is pflag's.
pub(super) fn read(node: &Node, arguments: &[String]) -> Result<Typed, String> {
    let mut typed = Typed::default();
    let mut rest = arguments.iter();
    while let Some(argument) = rest.next() {
        if argument == "--" {
            typed.words.extend(rest.by_ref().cloned());
        } else if let Some(name) = argument.strip_prefix("--") {
            long(node, &mut typed, name, &mut rest)?;
        } else if let Some(shorts) = argument.strip_prefix('-').filter(|rest| !rest.is_empty()) {
            short(node, &mut typed, shorts, &mut rest)?;
        } else {
            typed.words.push(argument.clone());
        }
    }
    Ok(typed)
}

/// Whether a flag of this long name takes a word of its own; an unknown one could.
pub(super) fn long_takes_word(node: &Node, name: &str) -> bool {
    all(node)
        .find(|flag| flag.long == name)
        .is_none_or(|flag| flag.value == Value::Text)
}

/// The same for the letter of a flag.
pub(super) fn short_takes_word(node: &Node, letter: &str) -> bool {
    all(node)
        .find(|flag| flag.short.is_some_and(|short| letter == short.to_string()))
        .is_none_or(|flag| flag.value == Value::Text)
}

fn all(node: &Node) -> impl Iterator<Item = &Flag> {
    node.flags.iter().chain([&HELP])
}

fn long<'a>(
    node: &Node,
    typed: &mut Typed,
    text: &str,
    rest: &mut impl Iterator<Item = &'a String>,
) -> Result<(), String> {
    if text.is_empty() || text.starts_with(['-', '=']) {
        return Err(format!("bad flag syntax: --{text}"));
    }
    let (name, given) = match text.split_once('=') {
        Some((name, value)) => (name, Some(value)),
        None => (text, None),
    };
    let flag = all(node)
        .find(|flag| flag.long == name)
        .ok_or_else(|| format!("unknown flag: --{name}"))?;
    let value = match (given, flag.value) {
        (Some(value), _) => value,
        (None, Value::Switch) => "true",
        (None, Value::Text) => rest
            .next()
            .ok_or_else(|| format!("flag needs an argument: --{text}"))?,
    };
    typed.set(flag, &called(flag), value)
}

/// How pflag calls a flag whose value it refuses. The letter of `--help` is deprecated.
fn called(flag: &Flag) -> String {
    match flag.short.filter(|_| flag.long != HELP.long) {
        Some(short) => format!("-{short}, --{}", flag.long),
        None => format!("--{}", flag.long),
    }
}

fn short<'a>(
    node: &Node,
    typed: &mut Typed,
    letters: &str,
    rest: &mut impl Iterator<Item = &'a String>,
) -> Result<(), String> {
    let mut left = letters;
    while let Some(letter) = left.chars().next() {
        let after = left.strip_prefix(letter).unwrap_or_default();
        let flag = all(node)
            .find(|flag| flag.short == Some(letter))
            .ok_or_else(|| format!("unknown shorthand flag: {} in -{left}", byte(left)))?;
        let given = after.strip_prefix('=').filter(|value| !value.is_empty());
        let (value, next) = match (given, flag.value) {
            (Some(value), _) => (value, ""),
            (None, Value::Switch) => ("true", after),
            (None, Value::Text) if !after.is_empty() => (after, ""),
            (None, Value::Text) => {
                let missing = || format!("flag needs an argument: {} in -{left}", byte(left));
                (rest.next().ok_or_else(missing)?.as_str(), "")
            }
        };
        if flag.long == HELP.long {
            typed
                .remarks
                .push_str("Flag shorthand -h has been deprecated, use --help\n");
        }
        typed.set(flag, &called(flag), value)?;
        left = next;
    }
    Ok(())
}

/// pflag looks at one byte, also where it begins a longer character.
fn byte(text: &str) -> String {
    let first = text.bytes().next().map_or(' ', char::from);
    format!("'{first}'")
}

/// Go's `strconv.ParseBool`.
fn truth(text: &str) -> Option<bool> {
    match text {
        "1" | "t" | "T" | "true" | "TRUE" | "True" => Some(true),
        "0" | "f" | "F" | "false" | "FALSE" | "False" => Some(false),
        _ => None,
    }
}
