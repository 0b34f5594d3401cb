//! Runs a program that answers one question on its standard output, and does not wait for ever.

use std::io::Read;
use std::io::Write;
use std::process::Child;
use std::process::Command;
use std::process::Stdio;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use dct_core::secret::Secret;

use crate::disk;

/// A helper may have to wake a keychain, but not to wait for a person that is not there.
const PATIENCE: Duration = Duration::from_secs(30);

/// What it said, and whether it called that a success.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) text: Secret<String>,
    pub(crate) is_success: bool,
}

/// Asks a program.
pub(crate) fn ask(name: &str, argument: &str, question: &str) -> Result<Answer, String> {
    let mut child = Command::new(name)
        .arg(argument)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .map_err(|error| disk::fact(&error))?;
    let answer = converse(&mut child, question);
    if answer.is_err() {
        let _ = child.kill();
    }
    let status = child.wait().map_err(|error| disk::fact(&error))?;
    Ok(Answer {
        text: answer?,
        is_success: status.success(),
    })
}

fn converse(child: &mut Child, question: &str) -> Result<Secret<String>, String> {
    if let Some(mut stdin) = child.stdin.take() {
        // A program that does not want the question may still have an answer.
        let _ = stdin.write_all(question.as_bytes());
    }
    let Some(stdout) = child.stdout.take() else {
        return Err("it says nothing".into());
    };
    let (sender, answer) = mpsc::channel();
    thread::spawn(move || {
        let mut text = String::new();
        let read = stdout.take(1 << 20).read_to_string(&mut text);
        // Nobody listens any more when patience has ended.
        let _ = sender.send(read.map(|_| Secret::new(text)));
    });
    match answer.recv_timeout(PATIENCE) {
        Ok(Ok(text)) => Ok(text),
        Ok(Err(_)) => Err("it says something that is not text".into()),
        Err(_) => Err(format!("no answer within {} seconds", PATIENCE.as_secs())),
    }
}
