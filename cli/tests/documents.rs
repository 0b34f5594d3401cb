//! The documentation as the program sees it: `docs/reference.md` is printed from its help, and
//! `DCT_BLESS=1` writes it anew. Examples are run by the stories.
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot go on must stop"
)]

use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::path::PathBuf;
use std::process::Command;

const PROGRAM: &str = env!("CARGO_BIN_EXE_dct-sign");

#[test]
fn the_reference_is_what_the_program_says_of_itself() {
    let mut text = String::from(
        "# The reference\n\nPrinted from `--help` of every command; [cli.md](cli.md) tells the story. A \
         test holds it to the program.\n",
    );
    describe(&mut text, &[]);
    let path = root().join("docs/reference.md");
    if std::env::var_os("DCT_BLESS").is_some() {
        fs::write(&path, &text).unwrap();
    }
    let written = fs::read_to_string(&path).unwrap();
    assert!(
        written == text,
        "docs/reference.md is not what the program says: run this test with DCT_BLESS=1"
    );
}

/// A command's help, and then that of the commands below it.
fn describe(text: &mut String, command: &[&str]) {
    let output = Command::new(PROGRAM)
        .args(command)
        .arg("--help")
        .output()
        .unwrap();
    assert!(output.status.success(), "{command:?}");
    let help = String::from_utf8(output.stdout).unwrap();
    let name = ["dct-sign"].iter().chain(command).copied();
    let name = name.collect::<Vec<_>>().join(" ");
    // The common options stand once, with the program itself.
    let shown = match help.split_once("\nCommon options:\n") {
        Some((before, after)) if !command.is_empty() => {
            let end = after
                .find("\nExample")
                .map_or("", |at| after.split_at(at).1);
            format!("{}\n{end}", before.trim_end())
        }
        _ => help.clone(),
    };
    let lines: Vec<&str> = shown.trim_end().lines().map(str::trim_end).collect();
    let _ = write!(
        text,
        "\n## `{name}`\n\n```text\n{}\n```\n",
        lines.join("\n")
    );
    let below = help
        .split_once("\nCommands:\n")
        .map_or("", |(_, rest)| rest);
    for line in below.lines().take_while(|line| !line.is_empty()) {
        let Some(name) = line.split_whitespace().next() else {
            continue;
        };
        if name != "help" {
            describe(text, &[command, &[name]].concat());
        }
    }
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}
