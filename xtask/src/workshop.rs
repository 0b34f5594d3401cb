//! Where the repository and its build folder are; reads the environment so that nothing else does.

use std::env;
use std::fs;
use std::path::Path;
use std::path::PathBuf;

use crate::program::Program;
use crate::refusal::Refusal;

/// What to do when a golden file differs from what was computed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Bless {
    No,
    Yes,
}

/// The repository being worked on.
#[derive(Debug)]
pub(crate) struct Workshop {
    pub(crate) root: PathBuf,
    pub(crate) target: PathBuf,
    cargo: PathBuf,
}

impl Workshop {
    /// The repository that `cargo xtask` was called in.
    #[allow(
        clippy::disallowed_methods,
        reason = "the one reader of the environment"
    )]
    pub(crate) fn here() -> Result<Self, Refusal> {
        let manifest = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
        let root = manifest.as_deref().and_then(Path::parent).ok_or_else(|| {
            Refusal::new(
                "the workshop does not know where it is",
                "run it as `cargo xtask`",
            )
        })?;
        let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| "target".into(), PathBuf::from);
        Ok(Self {
            root: root.to_owned(),
            target: root.join(target),
            cargo: env::var_os("CARGO").map_or_else(|| "cargo".into(), PathBuf::from),
        })
    }

    /// The cargo that runs the workshop, in the repository.
    pub(crate) fn cargo<'a>(&self, args: impl IntoIterator<Item = &'a str>) -> Program {
        Program::new(&self.cargo).args(args).inside(&self.root)
    }

    /// Any other program, in the repository.
    pub(crate) fn program(&self, name: impl AsRef<std::ffi::OsStr>) -> Program {
        Program::new(name).inside(&self.root)
    }

    /// Compares a committed file with what it should hold, or writes it when blessed.
    pub(crate) fn golden(
        &self,
        path: &str,
        now: &str,
        bless: Bless,
        command: &str,
    ) -> Result<(), Refusal> {
        let file = self.root.join(path);
        let committed = fs::read_to_string(&file).unwrap_or_default();
        if committed == now {
            return Ok(());
        }
        if bless == Bless::Yes {
            return fs::write(&file, now).map_err(|error| {
                Refusal::new(
                    format!("`{path}` cannot be written: {error}"),
                    "look at its permissions",
                )
            });
        }
        let gone = committed
            .lines()
            .filter(|line| !now.lines().any(|other| other == *line));
        let come = now
            .lines()
            .filter(|line| !committed.lines().any(|other| other == *line));
        let changes: Vec<String> = gone
            .map(|line| format!("  - {line}"))
            .chain(come.map(|line| format!("  + {line}")))
            .collect();
        Err(Refusal::new(
            format!("`{path}` is out of date\n{}", changes.join("\n")),
            format!(
                "if that is what you meant, `{command} --bless` rewrites it; commit the difference"
            ),
        ))
    }
}
