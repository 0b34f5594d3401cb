//! Packages of the npm registry: exactly what a lock file says, fetched once.
//!
//! Knows where they are installed, not what they do.

use std::fs;
use std::path::PathBuf;

use crate::program::Program;
use crate::refusal::Refusal;
use crate::workshop::Workshop;

/// A lock file and the folder that its packages are installed into.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Packages {
    /// What the workshop runs: binaryen, and the releases of Node that the action is tested on.
    Tools,
    /// What the action is checked and bundled with. Nothing of it is in the bundle.
    Action,
    /// What the page is checked, bundled and tried with. Nothing of it is in the page.
    Inspector,
}

/// The releases of Node that the action is tested on: the oldest that works, and the runners' own.
pub(crate) const NODES: &[&str] = &["node20", "node24"];

const LOCK: &str = "package-lock.json";

impl Packages {
    /// A file of the packages.
    pub(crate) fn file(self, shop: &Workshop, path: &str) -> PathBuf {
        self.folder(shop).join("node_modules").join(path)
    }

    /// Whether what is installed is what the lock file says.
    pub(crate) fn are_installed(self, shop: &Workshop) -> bool {
        let wanted = fs::read(self.source(shop).join(LOCK));
        let installed = fs::read(self.file(shop, ".installed"));
        wanted.is_ok_and(|wanted| installed.is_ok_and(|installed| installed == wanted))
    }

    /// Installs them, with no script of theirs being run.
    pub(crate) fn install(self, shop: &Workshop) -> Result<(), Refusal> {
        let (source, folder) = (self.source(shop), self.folder(shop));
        println!("  npm packages of {}", source.join(LOCK).display());
        if source != folder {
            fs::create_dir_all(&folder).map_err(|error| unwritable(&folder, &error))?;
            for file in ["package.json", LOCK] {
                fs::copy(source.join(file), folder.join(file))
                    .map_err(|error| unwritable(&folder, &error))?;
            }
        }
        Program::new("npm")
            .args([
                "ci",
                "--ignore-scripts",
                "--no-audit",
                "--no-fund",
                "--loglevel=error",
            ])
            .inside(&folder)
            .or_else("it needs npm and registry.npmjs.org, once")
            .run()?;
        let mark = self.file(shop, ".installed");
        fs::copy(source.join(LOCK), &mark)
            .map(drop)
            .map_err(|error| unwritable(&mark, &error))
    }

    fn source(self, shop: &Workshop) -> PathBuf {
        match self {
            Self::Tools => shop.root.join("xtask/tools"),
            Self::Action => shop.root.join("action"),
            Self::Inspector => shop.root.join("inspector"),
        }
    }

    /// Tools of a quarter gigabyte belong into the build folder; what the action is written against
    /// must lie beside it, where editors and its own scripts look.
    fn folder(self, shop: &Workshop) -> PathBuf {
        match self {
            Self::Tools => shop.target.join("tools/npm"),
            Self::Action | Self::Inspector => self.source(shop),
        }
    }
}

/// A release of Node from the tools; none where none is made for this machine.
pub(crate) fn node(shop: &Workshop, release: &str) -> Option<PathBuf> {
    let machine = match (std::env::consts::OS, std::env::consts::ARCH) {
        ("linux", "x86_64") => "linux-x64",
        ("linux", "aarch64") => "linux-arm64",
        _ => return None,
    };
    let node = Packages::Tools.file(shop, &format!("{release}-{machine}/bin/node"));
    node.exists().then_some(node)
}

fn unwritable(path: &std::path::Path, error: &std::io::Error) -> Refusal {
    Refusal::new(
        format!("`{}` cannot be written: {error}", path.display()),
        "look at its permissions",
    )
}
