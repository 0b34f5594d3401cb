//! What the steps need of the machine, whether it is there, and how to get it.
//!
//! Knows no step and how nothing is used.

mod debian;

use std::fs;

use crate::npm::Packages;
use crate::program::Program;
use crate::pypi;
use crate::refusal::Refusal;
use crate::wasm::Compiler;
use crate::workshop::Workshop;

/// The release that deny.toml is written for; compiled from crates.io, since no package of it is current.
const CARGO_DENY: &str = "cargo-deny@0.20.2";

/// Whether missing needs may be installed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Install {
    Missing,
    Nothing,
}

/// Something of the machine that a step cannot do without.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Need {
    ActionPackages,
    CargoDeny,
    Chromium,
    Clippy,
    Compose,
    Docker,
    DockerRegistry,
    FakeTime,
    Git,
    InspectorPackages,
    Linters,
    Node,
    Notary,
    Npm,
    OpenSsl,
    Postgres,
    Python,
    Rustfmt,
    Sqlite,
    StdSource,
    SystemdAnalyze,
    ToolPackages,
    WasmCompiler,
}

impl Need {
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::ActionPackages => "npm packages of action/package-lock.json",
            Self::CargoDeny => "cargo-deny",
            Self::Chromium => "Chromium",
            Self::Clippy => "clippy",
            Self::Compose => "docker-compose",
            Self::Docker => "docker and dockerd, as root or through sudo, and ssh-keygen",
            Self::DockerRegistry => "docker-registry",
            Self::FakeTime => "libfaketime",
            Self::Git => "git",
            Self::InspectorPackages => "npm packages of inspector/package-lock.json",
            Self::Linters => "PyPI packages of .github/requirements.txt",
            Self::Node => "Node 18 or newer",
            Self::Notary => "notary, notary-server and notary-signer",
            Self::Npm => "npm",
            Self::OpenSsl => "openssl",
            Self::Postgres => "PostgreSQL",
            Self::Python => "Python 3 with venv and pip",
            Self::Rustfmt => "rustfmt",
            Self::Sqlite => "sqlite3",
            Self::StdSource => "compiler with the source of its standard library",
            Self::SystemdAnalyze => "systemd-analyze",
            Self::ToolPackages => "npm packages of xtask/tools/package-lock.json",
            Self::WasmCompiler => "compiler for wasm32-unknown-unknown",
        }
    }

    /// How a person gets it where we cannot install it.
    pub(crate) const fn way_out(self) -> &'static str {
        match self {
            Self::ActionPackages | Self::InspectorPackages | Self::ToolPackages => {
                "connect once, so that npm can fetch what the lock file names"
            }
            Self::Chromium => "install it, as Debian's package `chromium` has it",
            Self::CargoDeny => "`cargo install --locked cargo-deny`",
            Self::Clippy => "`rustup component add clippy`",
            Self::Compose => "install `docker-compose`, as Debian's package of that name has it",
            Self::Docker => {
                "install Docker up to 28 and OpenSSH's client, as Debian's packages `docker.io` and `openssh-client` have them, and be root"
            }
            Self::DockerRegistry => {
                "install `docker-registry`, as Debian's package of that name has it"
            }
            Self::FakeTime => "install `libfaketime`, as Debian's package of that name has it",
            Self::Git => "install git",
            Self::Linters => "connect once, so that pip can fetch what the requirements name",
            Self::Node => "install it from nodejs.org",
            Self::Notary => "install them, as Debian's package `notary` has them",
            Self::Npm => "install it; it comes with Node from nodejs.org",
            Self::OpenSsl => "install the openssl command",
            Self::Postgres => {
                "install a PostgreSQL server, psql and pg_dump, in /usr/lib/postgresql or on the path"
            }
            Self::Python => {
                "install python3 and python3-venv, as Debian's packages of those names have them"
            }
            Self::Rustfmt => "`rustup component add rustfmt`",
            Self::Sqlite => "install the sqlite3 command",
            Self::StdSource => "`rustup component add rust-src`",
            Self::SystemdAnalyze => "install systemd 250 or newer; nothing of it has to run",
            Self::WasmCompiler => "`rustup target add wasm32-unknown-unknown`",
        }
    }

    /// The cargo-deny to run: our own, or else the machine's.
    pub(crate) fn cargo_deny(shop: &Workshop) -> std::path::PathBuf {
        let own = shop.target.join("tools/bin/cargo-deny");
        if own.exists() {
            own
        } else {
            "cargo-deny".into()
        }
    }

    fn is_met(self, shop: &Workshop) -> bool {
        match self {
            Self::ActionPackages => Packages::Action.are_installed(shop),
            Self::CargoDeny => Program::new(Self::cargo_deny(shop))
                .args(["--version"])
                .succeeds(),
            Self::Chromium => Program::new("chromium").args(["--version"]).succeeds(),
            Self::Clippy => shop.cargo(["clippy", "--version"]).succeeds(),
            Self::Compose => Program::new("docker-compose").args(["version"]).succeeds(),
            Self::Docker => {
                Program::new("docker").args(["trust", "--help"]).succeeds()
                    && ["dockerd", "containerd", "ssh-keygen"]
                        .iter()
                        .all(|program| Program::new("which").args([program]).succeeds())
                    && is_root_reachable()
            }
            Self::DockerRegistry => Program::new("docker-registry")
                .args(["--version"])
                .succeeds(),
            Self::FakeTime => debian::is_file_in_library("faketime/libfaketimeMT.so.1"),
            Self::Git => Program::new("git").args(["--version"]).succeeds(),
            Self::InspectorPackages => Packages::Inspector.are_installed(shop),
            Self::Linters => pypi::are_installed(shop),
            Self::Node => Program::new("node")
                .args([
                    "-e",
                    "process.exit(parseInt(process.versions.node) < 18 ? 1 : 0)",
                ])
                .succeeds(),
            Self::Notary => ["notary", "notary-server", "notary-signer"]
                .iter()
                .all(|program| Program::new("which").args([program]).succeeds()),
            Self::Npm => Program::new("npm").args(["--version"]).succeeds(),
            Self::OpenSsl => Program::new("openssl").args(["version"]).succeeds(),
            Self::Postgres => ["initdb", "postgres", "psql", "pg_dump"]
                .iter()
                .all(|program| {
                    debian::has_postgres(program)
                        || Program::new("which").args([program]).succeeds()
                }),
            Self::Python => Program::new("python3")
                .args(["-c", "import venv, ensurepip"])
                .succeeds(),
            Self::Rustfmt => shop.cargo(["fmt", "--version"]).succeeds(),
            Self::Sqlite => Program::new("sqlite3").args(["--version"]).succeeds(),
            Self::StdSource => Compiler::with_std_source().is_some(),
            Self::SystemdAnalyze => Program::new("systemd-analyze")
                .args(["--version"])
                .succeeds(),
            Self::ToolPackages => Packages::Tools.are_installed(shop),
            Self::WasmCompiler => Compiler::for_wasm().is_some(),
        }
    }
}

/// The daemon of Docker runs as root only.
fn is_root_reachable() -> bool {
    let id = Program::new("id").args(["-u"]).answer();
    id.is_ok_and(|id| id == b"0\n") || Program::new("sudo").args(["-n", "true"]).succeeds()
}

/// Installs what is missing where that is possible, and answers with what still is.
///
/// On Debian everything can be had, so that anything still missing there is an error.
pub(crate) fn settle(
    shop: &Workshop,
    wanted: &[Need],
    install: Install,
) -> Result<Vec<Need>, Refusal> {
    println!("== needs");
    let mut missing = unmet(shop, wanted);
    if install == Install::Missing && !missing.is_empty() {
        println!("  missing: {}", names(&missing));
        debian::install(&missing)?;
        for need in &missing {
            let outcome = match need {
                Need::ActionPackages => Packages::Action.install(shop),
                Need::CargoDeny => install_cargo_deny(shop),
                Need::InspectorPackages => Packages::Inspector.install(shop),
                Need::Linters => pypi::install(shop),
                Need::ToolPackages => Packages::Tools.install(shop),
                _ => Ok(()),
            };
            // Where a step may be skipped, failing to install is one more reason to skip it.
            match outcome {
                Err(refusal) if !debian::is_here() => println!("{refusal}"),
                outcome => outcome?,
            }
        }
        missing = unmet(shop, wanted);
    }
    if missing.is_empty() {
        println!("  all met");
        return Ok(missing);
    }
    for need in &missing {
        println!("  no {}: {}", need.name(), need.way_out());
    }
    if debian::is_here() {
        return Err(Refusal::new(
            format!("this machine lacks {}", names(&missing)),
            match install {
                Install::Missing => "the lines above say how to get each",
                Install::Nothing => {
                    "leave out `--no-install` to have it installed, or follow the lines above"
                }
            },
        ));
    }
    Ok(missing)
}

/// Each need once, in the order of the steps.
fn unmet(shop: &Workshop, wanted: &[Need]) -> Vec<Need> {
    let mut unmet = Vec::new();
    for need in wanted {
        if !unmet.contains(need) && !need.is_met(shop) {
            unmet.push(*need);
        }
    }
    unmet
}

fn names(needs: &[Need]) -> String {
    needs
        .iter()
        .map(|need| need.name())
        .collect::<Vec<_>>()
        .join(", ")
}

/// Into the build folder, so that nothing of the machine changes; without optimisation, since
/// compiling it is all the time it takes.
fn install_cargo_deny(shop: &Workshop) -> Result<(), Refusal> {
    println!("  compiling {CARGO_DENY} into the build folder");
    let tools = shop.target.join("tools");
    let scratch = tools.join("build");
    shop.cargo(["install", "--quiet", "--locked", "--debug", CARGO_DENY])
        .args(["--root".as_ref(), tools.as_path()])
        .env("CARGO_TARGET_DIR", &scratch)
        .or_else("it needs a C compiler and crates.io, once")
        .run()?;
    fs::remove_dir_all(&scratch).map_err(|error| {
        Refusal::new(
            format!("`{}` cannot be removed: {error}", scratch.display()),
            "remove it by hand; nothing needs it any more",
        )
    })
}
