//! The folder of the demo and the programs that run in it. However the story ends, none of them stays.

use std::env;
use std::fs;
use std::fs::File;
use std::io;
use std::os::unix::fs::DirBuilderExt;
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;
use std::path::PathBuf;
use std::process;
use std::process::Child;
use std::process::Command;
use std::process::ExitStatus;
use std::process::Stdio;
use std::sync::Mutex;
use std::sync::MutexGuard;
use std::sync::PoisonError;
use std::thread::sleep;
use std::time::Duration;

use crate::refusal::Refusal;

/// How often we look whether a program has ended or said something.
const LOOK: Duration = Duration::from_millis(10);

/// How many looks a server has to say where it listens.
const LOOKS: u32 = 3000;

pub(crate) struct Stage {
    folder: PathBuf,
    cast: Mutex<Cast>,
}

/// Everybody who runs.
#[derive(Default)]
struct Cast {
    server: Option<Child>,
    command: Option<Child>,
    /// Nobody enters any more.
    is_over: bool,
}

impl Stage {
    /// A new folder, for this user alone.
    pub(crate) fn set() -> Result<Self, Refusal> {
        let name = format!("dct-demo-{}", process::id());
        let folder = env::temp_dir().join(name);
        let made = fs::DirBuilder::new().mode(0o700).create(&folder);
        made.map_err(|error| Refusal::of(format!("`{}`", folder.display()), &error))?;
        Ok(Self {
            folder,
            cast: Mutex::default(),
        })
    }

    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    /// Writes a file into the folder, for this user alone.
    pub(crate) fn write(&self, name: &str, text: &str) -> Result<(), Refusal> {
        let mut options = File::options();
        let file = options.create_new(true).write(true).mode(0o600);
        let path = self.folder.join(name);
        let written = file
            .open(&path)
            .and_then(|mut file| io::Write::write_all(&mut file, text.as_bytes()));
        written.map_err(|error| Refusal::of(format!("`{}`", path.display()), &error))
    }

    /// Runs a program to its end, with its output in view.
    pub(crate) fn run(&self, command: &mut Command) -> Result<ExitStatus, Refusal> {
        self.start(command.stdin(Stdio::null()), |cast| &mut cast.command)?;
        loop {
            let mut cast = self.cast();
            let Some(child) = &mut cast.command else {
                return Err(over());
            };
            let status = child.try_wait();
            match status.map_err(|error| Refusal::of(child_name(command), &error))? {
                Some(status) => {
                    cast.command = None;
                    return Ok(status);
                }
                None => drop(cast),
            }
            sleep(LOOK);
        }
    }

    /// Starts the server, and waits until it has written where it listens. What it says goes to
    /// a file.
    pub(crate) fn serve(&self, command: &mut Command, log: &str) -> Result<String, Refusal> {
        let path = self.folder.join(log);
        let failed = |error| Refusal::of(format!("`{}`", path.display()), &error);
        let file = File::create(&path).map_err(failed)?;
        let command = command.stdin(Stdio::null()).stderr(file);
        self.start(command, |cast| &mut cast.server)?;
        for _ in 0..LOOKS {
            let said = fs::read_to_string(&path).map_err(failed)?;
            if let Some(address) = said.lines().find_map(address) {
                return Ok(address);
            }
            let ended = self.cast().server.as_mut().map(Child::try_wait);
            if !matches!(ended, Some(Ok(None))) {
                let way_out = said.trim().to_owned();
                return Err(Refusal::new(
                    format!("{} ended", child_name(command)),
                    way_out,
                ));
            }
            sleep(LOOK);
        }
        Err(Refusal::new(
            format!("{} does not listen", child_name(command)),
            "try again on a machine that is less busy",
        ))
    }

    fn start(
        &self,
        command: &mut Command,
        place: fn(&mut Cast) -> &mut Option<Child>,
    ) -> Result<(), Refusal> {
        let mut cast = self.cast();
        if cast.is_over {
            return Err(over());
        }
        let child = command.spawn();
        let child = child.map_err(|error| Refusal::of(child_name(command), &error))?;
        *place(&mut cast) = Some(child);
        Ok(())
    }

    /// Ends everybody and removes the folder; nobody enters after that.
    pub(crate) fn end(&self) {
        let mut cast = self.cast();
        cast.is_over = true;
        let Cast {
            server, command, ..
        } = &mut *cast;
        for child in [command, server].into_iter().filter_map(Option::take) {
            end(child);
        }
        // What somebody else holds there is theirs to let go.
        let _ = fs::remove_dir_all(&self.folder);
    }

    fn cast(&self) -> MutexGuard<'_, Cast> {
        self.cast.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        self.end();
    }
}

fn end(mut child: Child) {
    // It may have ended by itself, of the same signal.
    let _ = child.kill();
    let _ = child.wait();
}

fn over() -> Refusal {
    Refusal::new("the demo was stopped", "run `cargo demo` again")
}

fn child_name(command: &Command) -> String {
    format!("`{}`", command.get_program().to_string_lossy())
}

/// The address of a line of the server's log that names it.
fn address(line: &str) -> Option<String> {
    let line: serde_json::Value = serde_json::from_str(line).ok()?;
    let is_it = line.get("event")? == "listening";
    let address = line.get("address")?.as_str()?;
    is_it.then(|| address.to_owned())
}
