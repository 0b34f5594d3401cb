//! A person at a terminal, which `script` makes: what is asked, and what answers do.

use std::fs;
use std::io::Write;
use std::process::Command;
use std::process::Stdio;

use crate::home::Home;

/// Runs the program at a terminal, where somebody types these lines; its status and what stands on
/// the screen.
fn typing(home: &Home, arguments: &str, lines: &str, no_colour: &str) -> (i32, String) {
    let program = env!("CARGO_BIN_EXE_dct-sign");
    let mut child = Command::new("script")
        .args(["-qec", &format!("{program} {arguments}"), "/dev/null"])
        .env_clear()
        .env("HOME", home.path(""))
        .env("PATH", "/usr/bin:/bin")
        .env("SHELL", "/bin/sh")
        .env("NO_COLOR", no_colour)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    stdin.write_all(lines.as_bytes()).unwrap();
    drop(stdin);
    let output = child.wait_with_output().unwrap();
    let screen = String::from_utf8(output.stdout).unwrap();
    (output.status.code().unwrap(), screen)
}

#[test]
fn a_person_is_asked_and_may_mistype() {
    let home = Home::new();
    let first = [("DCT_SIGN_PASSPHRASE", "first")];
    home.run_with(&["key", "generate", "alice"], &first, "")
        .done();
    let id = home
        .run(&["key", "list"])
        .done()
        .stdout
        .split_at(64)
        .0
        .to_owned();
    let passwd = format!("key passwd {id}");
    let type_in = |lines: &str| typing(&home, &passwd, lines, "");
    let (status, screen) = type_in("wrong\nfirst\nsecond\nsecond\n");
    assert_eq!(status, 0, "{screen}");
    assert!(
        screen.contains(&format!("Passphrase of the key {id} (alice)")),
        "{screen}"
    );
    for (lines, code) in [
        ("first\nfirst\nfirst\n", "key.passphrase"),
        ("second\nthird\nother\n", "host.passphrase_typo"),
        ("second\n\n\n", "host.passphrase_needed"),
    ] {
        let (status, screen) = type_in(lines);
        assert_eq!(status, 3, "{screen}");
        assert!(screen.contains(&format!("error[{code}]")), "{screen}");
    }
    let second = [
        ("DCT_SIGN_PASSPHRASE", "second"),
        ("DCT_SIGN_NEW_PASSPHRASE", "x"),
    ];
    home.run_with(&["key", "passwd", &id], &second, "").done();
}

#[test]
fn only_yes_is_a_yes() {
    let home = Home::new();
    home.run(&["key", "generate", "alice"]).done();
    let id = home
        .run(&["key", "list"])
        .done()
        .stdout
        .split_at(64)
        .0
        .to_owned();
    let remove = format!("key remove {id}");
    let file = home.path(&format!(".docker/trust/private/{id}.key"));
    let (status, screen) = typing(&home, &remove, "no\n", "");
    assert_eq!(status, 1, "{screen}");
    assert!(
        screen.contains("\u{1b}[1;31merror[host.declined]"),
        "{screen}"
    );
    let (_, screen) = typing(&home, &remove, "\n", "1");
    assert!(screen.contains("error[host.declined]"), "{screen}");
    assert!(!screen.contains('\u{1b}'), "{screen}");
    assert!(fs::exists(&file).unwrap());
    let (status, screen) = typing(&home, &remove, "yes\n", "");
    assert_eq!(status, 0, "{screen}");
    assert!(!fs::exists(&file).unwrap());
}
