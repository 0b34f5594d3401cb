//! Programs of the Python package index: exactly what `.github/requirements.txt` says, by hash, fetched
//! once into the build folder.
//!
//! Knows where they are installed, not what they do.

use std::fs;
use std::path::PathBuf;

use crate::program::Program;
use crate::refusal::Refusal;
use crate::workshop::Workshop;

const REQUIREMENTS: &str = ".github/requirements.txt";

/// A program of the packages.
pub(crate) fn program(shop: &Workshop, name: &str) -> PathBuf {
    folder(shop).join("bin").join(name)
}

/// Whether what is installed is what the requirements say.
pub(crate) fn are_installed(shop: &Workshop) -> bool {
    let wanted = fs::read(shop.root.join(REQUIREMENTS));
    let installed = fs::read(mark(shop));
    wanted.is_ok_and(|wanted| installed.is_ok_and(|installed| installed == wanted))
}

/// Installs them as wheels, so that no program of a package runs on the way.
pub(crate) fn install(shop: &Workshop) -> Result<(), Refusal> {
    println!("  PyPI packages of {REQUIREMENTS}");
    Program::new("python3")
        .args(["-m", "venv", "--clear"])
        .args([folder(shop)])
        .or_else("it needs python3 with its module venv, as Debian's package `python3-venv` has it")
        .run()?;
    let requirements = shop.root.join(REQUIREMENTS);
    Program::new(program(shop, "pip"))
        .args([
            "install",
            "--quiet",
            "--disable-pip-version-check",
            "--require-hashes",
            "--only-binary=:all:",
            "--requirement",
        ])
        .args([&requirements])
        .or_else("it needs pypi.org, once")
        .run()?;
    let mark = mark(shop);
    fs::copy(&requirements, &mark).map(drop).map_err(|error| {
        Refusal::new(
            format!("`{}` cannot be written: {error}", mark.display()),
            "look at its permissions",
        )
    })
}

fn folder(shop: &Workshop) -> PathBuf {
    shop.target.join("tools/pypi")
}

fn mark(shop: &Workshop) -> PathBuf {
    folder(shop).join(".installed")
}
