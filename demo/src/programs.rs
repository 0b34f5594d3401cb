//! Where the shipped programs come from: somebody has them, or cargo builds them beside this one.

use std::env;
use std::ffi::OsStr;
use std::path::Path;
use std::path::PathBuf;
use std::process::Command;

use crate::refusal::Refusal;
use crate::say::title;
use crate::say::typed;
use crate::stage::Stage;

#[derive(Debug)]
pub(crate) enum Programs {
    /// They are built with the profile that this program was built with.
    Built,
    /// Somebody has them.
    In(PathBuf),
}

impl Programs {
    /// The folder that has them.
    pub(crate) fn find(&self, stage: &Stage) -> Result<PathBuf, Refusal> {
        match self {
            Self::In(folder) => Ok(folder.clone()),
            Self::Built => build(stage),
        }
    }
}

/// Builds the programs beside this one; nothing to do takes a moment.
#[allow(
    clippy::disallowed_methods,
    reason = "cargo says in the environment where it is and what it runs"
)]
fn build(stage: &Stage) -> Result<PathBuf, Refusal> {
    let unknown = || {
        Refusal::new(
            "this program does not know where it was built",
            "run it as `cargo demo`, or say where the programs are: `--programs DIR`",
        )
    };
    let here = env::current_exe().map_err(|error| Refusal::of("this program", &error))?;
    let folder = here.parent().ok_or_else(unknown)?;
    let manifest = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    let root = manifest
        .as_deref()
        .and_then(Path::parent)
        .ok_or_else(unknown)?;
    let profile = match folder.file_name().and_then(OsStr::to_str) {
        Some("debug") => "dev",
        Some(name) => name,
        None => return Err(unknown()),
    };
    let words = ["build", "--profile", profile, "--locked"];
    let packages = ["--package", "dct-sign", "--package", "dct-sign-server"];
    let words = [&words[..], &packages].concat();
    title("building both programs: a few minutes the first time, nothing after that");
    typed(&[&["cargo"], &words[..]].concat());
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.args(&words).current_dir(root);
    // These say which package is being run; a build script that looks at them would run again.
    for (name, _) in env::vars_os() {
        let text = name.to_string_lossy();
        if text.starts_with("CARGO_PKG_") || text.starts_with("CARGO_MANIFEST_") {
            command.env_remove(name);
        }
    }
    if stage.run(&mut command)?.success() {
        return Ok(folder.to_owned());
    }
    Err(Refusal::new(
        "the programs could not be built",
        "mend what cargo names above; a C compiler is needed, such as Debian's `build-essential`",
    ))
}
