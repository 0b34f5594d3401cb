//! The documentation as the program sees it: `docs/reference.md` is printed from its help, and every
//! example in a fence is one that it understands. `DCT_BLESS=1` writes the reference anew.
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

#[test]
fn every_example_is_understood() {
    let mut examples = 0;
    for path in documents() {
        for line in shell_lines(&fs::read_to_string(&path).unwrap()) {
            let Some(at) = line.find("dct-sign ").filter(|at| *at == 0) else {
                continue;
            };
            examples += 1;
            let typed = line.split_at(at).1;
            // What comes before `--help` is read as it would be without.
            let output = Command::new("sh")
                .args(["-c", &format!("{typed} --help")])
                .env("PATH", path_with_program())
                .output()
                .unwrap();
            assert!(
                output.status.success(),
                "{}: `{typed}`: {}",
                path.display(),
                String::from_utf8_lossy(&output.stderr)
            );
        }
    }
    assert!(examples > 0);
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

fn documents() -> Vec<PathBuf> {
    let mut found = vec![root().join("README.md")];
    for entry in fs::read_dir(root().join("docs")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "md") {
            found.push(path);
        }
    }
    found
}

/// The lines of the shell fences; a line that ends in a backslash goes on.
fn shell_lines(document: &str) -> Vec<String> {
    let mut lines = Vec::new();
    for fence in document.split("```sh\n").skip(1) {
        let body = fence.split("```").next().unwrap_or_default();
        let body = body.replace("\\\n", " ");
        lines.extend(body.lines().map(|line| line.trim().to_owned()));
    }
    lines
}

fn path_with_program() -> std::ffi::OsString {
    let mut paths = vec![Path::new(PROGRAM).parent().unwrap().to_owned()];
    paths.extend(std::env::split_paths(
        &std::env::var_os("PATH").unwrap_or_default(),
    ));
    std::env::join_paths(paths).unwrap()
}
