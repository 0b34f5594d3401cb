//! Debian and its children: which packages meet a need, and how they are installed.

use std::collections::BTreeSet;
use std::fs;

use crate::needs::Need;
use crate::program::Program;
use crate::refusal::Refusal;
use crate::wasm::minor_version;

/// Whether this is Debian or made from it, such as Ubuntu.
pub(crate) fn is_here() -> bool {
    fs::read_to_string("/etc/os-release").is_ok_and(|release| is_debian(&release))
}

/// Installs the packages that meet these needs, as root or through sudo; nothing where none does.
pub(crate) fn install(missing: &[Need]) -> Result<(), Refusal> {
    if !is_here() || !missing.iter().any(|need| is_packaged(*need)) {
        return Ok(());
    }
    apt_get(&["update", "--quiet=2"])?;
    // A set: one package may meet two needs.
    let packages: BTreeSet<String> = missing.iter().flat_map(|need| packages(*need)).collect();
    let packages = Vec::from_iter(packages);
    println!("  installing {}", packages.join(" "));
    let mut words = vec![
        "install",
        "--yes",
        "--quiet=2",
        "-o=Dpkg::Use-Pty=0",
        "--no-install-recommends",
    ];
    words.extend(packages.iter().map(String::as_str));
    apt_get(&words)
}

fn is_debian(os_release: &str) -> bool {
    os_release
        .lines()
        .filter_map(|line| {
            line.strip_prefix("ID=")
                .or_else(|| line.strip_prefix("ID_LIKE="))
        })
        .flat_map(|ids| ids.trim_matches('"').split(' '))
        .any(|id| id == "debian")
}

/// Whether a folder of this machine's architecture holds a library's file.
pub(crate) fn is_file_in_library(path: &str) -> bool {
    fs::read_dir("/usr/lib")
        .into_iter()
        .flatten()
        .flatten()
        .any(|folder| folder.path().join(path).exists())
}

/// Debian keeps the programs of each version in a folder of its own, off the path.
pub(crate) fn has_postgres(program: &str) -> bool {
    fs::read_dir("/usr/lib/postgresql")
        .into_iter()
        .flatten()
        .flatten()
        .any(|version| version.path().join("bin").join(program).exists())
}

/// The linter and the formatter belong to the toolchain, cargo-deny is compiled, and npm and `PyPI`
/// have their own.
const fn is_packaged(need: Need) -> bool {
    !matches!(
        need,
        Need::ActionPackages
            | Need::CargoDeny
            | Need::Clippy
            | Need::InspectorPackages
            | Need::Linters
            | Need::Rustfmt
            | Need::ToolPackages
    )
}

fn packages(need: Need) -> Vec<String> {
    match need {
        Need::ActionPackages
        | Need::CargoDeny
        | Need::Clippy
        | Need::InspectorPackages
        | Need::Linters
        | Need::Rustfmt
        | Need::ToolPackages => Vec::new(),
        Need::Compose => vec!["docker-compose".to_owned()],
        Need::Docker => ["docker.io", "openssh-client"].map(str::to_owned).to_vec(),
        Need::Chromium => vec!["chromium".to_owned()],
        Need::DockerRegistry => vec!["docker-registry".to_owned()],
        Need::FakeTime => vec!["libfaketime".to_owned()],
        Need::Git => vec!["git".to_owned()],
        Need::Node => vec!["nodejs".to_owned()],
        Need::Notary => vec!["notary".to_owned()],
        Need::Npm => vec!["npm".to_owned()],
        Need::OpenSsl => vec!["openssl".to_owned()],
        Need::Postgres => vec!["postgresql".to_owned()],
        Need::Python => ["python3", "python3-venv"].map(str::to_owned).to_vec(),
        Need::Sqlite => vec!["sqlite3".to_owned()],
        Need::SystemdAnalyze => vec!["systemd".to_owned()],
        Need::StdSource | Need::WasmCompiler => compiler_packages(&package_names("rust")),
    }
}

/// Debian's current compiler is `rustc-web`, the one its browsers are built with; Ubuntu's carry
/// their version in the name.
fn compiler_packages(known: &[String]) -> Vec<String> {
    if known.iter().any(|name| name == "rustc-web") {
        return ["rustc-web", "cargo-web", "rust-web-src", "lld-19"]
            .map(str::to_owned)
            .to_vec();
    }
    let newest = known
        .iter()
        .filter_map(|name| minor_version(name.strip_prefix("rustc-")?))
        .max();
    newest.map_or_else(Vec::new, |minor| {
        vec![
            format!("rustc-1.{minor}"),
            format!("cargo-1.{minor}"),
            format!("rust-1.{minor}-src"),
            "lld".to_owned(),
        ]
    })
}

fn package_names(prefix: &str) -> Vec<String> {
    let names = Program::new("apt-cache")
        .args(["pkgnames", prefix])
        .answer();
    String::from_utf8_lossy(&names.unwrap_or_default())
        .lines()
        .map(str::to_owned)
        .collect()
}

/// A mirror may be away for a moment, and a new machine may be looking for updates by itself.
const PATIENCE: [&str; 4] = ["-o", "Acquire::Retries=5", "-o", "DPkg::Lock::Timeout=300"];

fn apt_get(words: &[&str]) -> Result<(), Refusal> {
    let program = if is_root() {
        Program::new("apt-get")
    } else {
        // The variable must cross sudo, which clears the environment.
        Program::new("sudo").args(["-n", "env", "DEBIAN_FRONTEND=noninteractive", "apt-get"])
    };
    program
        .args(PATIENCE)
        .args(words)
        .env("DEBIAN_FRONTEND", "noninteractive")
        .or_else("run it as root or with a sudo that asks no password, or install those packages by hand")
        .run()
}

fn is_root() -> bool {
    Program::new("id")
        .args(["-u"])
        .answer()
        .is_ok_and(|id| id == b"0\n")
}

#[cfg(test)]
mod tests {
    use super::compiler_packages;
    use super::is_debian;

    #[test]
    fn debian_and_its_children_are_known() {
        assert!(is_debian("NAME=\"Debian GNU/Linux\"\nID=debian\n"));
        assert!(is_debian("ID=ubuntu\nID_LIKE=debian\n"));
        assert!(is_debian("ID=linuxmint\nID_LIKE=\"ubuntu debian\"\n"));
        assert!(!is_debian("ID=fedora\nID_LIKE=\"rhel centos\"\n"));
        assert!(!is_debian("HOME_URL=https://debian.org/ID=debian\n"));
    }

    #[test]
    fn the_newest_compiler_is_chosen() {
        let known = |names: &[&str]| {
            names
                .iter()
                .map(|name| (*name).to_owned())
                .collect::<Vec<_>>()
        };
        assert!(
            compiler_packages(&known(&["rustc", "rustc-web"])).contains(&"rust-web-src".to_owned())
        );
        let chosen = compiler_packages(&known(&[
            "rustc",
            "rustc-1.89",
            "rustc-1.91",
            "rustc-1.9",
            "rustc-1.91-doc",
        ]));
        assert_eq!(chosen, ["rustc-1.91", "cargo-1.91", "rust-1.91-src", "lld"]);
        assert!(compiler_packages(&known(&["rustc"])).is_empty());
    }
}
