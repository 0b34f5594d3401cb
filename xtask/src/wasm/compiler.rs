//! Finds a Rust compiler on this machine that can build for a target other than its own.
//!
//! Knows where toolchains lie, not what is built with them. rustup's are asked first, then the
//! system's; one with the target's standard library installed is better than one with its source.

use std::fs;
use std::path::Path;
use std::path::PathBuf;

use crate::program::Program;

const WASM: &str = "wasm32-unknown-unknown";

/// How a module is compiled whose standard library is, too.
const SMALL: &[&str] = &[
    // A panic is a trap either way; what it would say, and where it was, nobody could read.
    "-Zunstable-options",
    "-Cpanic=immediate-abort",
    "-Zlocation-detail=none",
    // `Debug` is for tests and logs; the module has neither.
    "-Zfmt-debug=none",
    // Rounds as loops, and limbs as wide as WebAssembly's numbers.
    "--cfg=sha2_backend_soft=\"compact\"",
    "--cfg=aes_backend_soft=\"compact\"",
    "--cfg=curve25519_dalek_bits=\"64\"",
];

/// Whatever is longer than a register is copied by one instruction, and not word by word. It is how LLVM
/// can be told so since its release 22.
const COPIES: &[&str] = &[
    "-Cllvm-args=--max-store-memcpy=1",
    "-Cllvm-args=--max-store-memmove=1",
];

/// A cargo and rustc of one release, and how they come to a standard library.
#[derive(Clone, Debug)]
pub(crate) struct Compiler {
    cargo: PathBuf,
    rustc: PathBuf,
    sysroot: PathBuf,
    std: Std,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Std {
    Installed,
    Source,
}

impl Compiler {
    /// One that can build for WebAssembly.
    pub(crate) fn for_wasm() -> Option<Self> {
        let installed = |compiler: &Self| compiler.sysroot.join("lib/rustlib").join(WASM).is_dir();
        let compilers = candidates();
        compilers
            .iter()
            .find(|compiler| installed(compiler))
            .map(|compiler| Self {
                std: Std::Installed,
                ..compiler.clone()
            })
            .or_else(|| {
                compilers
                    .into_iter()
                    .find(|compiler| compiler.has_std_source() && compiler.linker().is_some())
            })
    }

    /// One that can build the standard library, or only a part of it.
    pub(crate) fn with_std_source() -> Option<Self> {
        candidates().into_iter().find(Self::has_std_source)
    }

    /// The compiler's own words about itself.
    pub(crate) fn version(&self) -> String {
        let words = Program::new(&self.rustc)
            .args(["--version"])
            .answer()
            .unwrap_or_default();
        String::from_utf8_lossy(&words).trim_end().to_owned()
    }

    /// Whether the standard library is built with the module, or comes with the compiler.
    pub(crate) const fn std(&self) -> &'static str {
        match self.std {
            Std::Installed => "installed",
            Std::Source => "built from source for size",
        }
    }

    /// A cargo command for a target, with these parts of the standard library at hand.
    pub(crate) fn cargo(&self, command: &str, target: &str, std: &str) -> Program {
        let mut program = self.tool().args([command, "--target", target]);
        if self.std == Std::Source {
            program = program.args([format!("-Zbuild-std={std}")]);
        }
        if let (WASM, Some(linker)) = (target, self.linker()) {
            program = program.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", linker);
        }
        if target == WASM && self.std == Std::Source {
            program = program
                .args(["-Zbuild-std-features=optimize_for_size"])
                .env("RUSTFLAGS", self.small());
        }
        program
    }

    fn small(&self) -> String {
        let copies = Program::new(&self.rustc)
            .args(COPIES)
            .args(["--print", "target-cpus"]);
        let copies = if copies.succeeds() { COPIES } else { &[] };
        [SMALL, copies].concat().join(" ")
    }

    /// A cargo command that fetches what the standard library itself is built from.
    pub(crate) fn fetch_std(&self) -> Program {
        self.tool()
            .args(["fetch", "--locked", "--manifest-path"])
            .args([self.std_source().join("Cargo.toml")])
    }

    /// This release of cargo, and nothing left of the one that runs the workshop.
    fn tool(&self) -> Program {
        Program::new(&self.cargo)
            .env("RUSTC", &self.rustc)
            .env("RUSTC_BOOTSTRAP", "1") // `-Zbuild-std` on a stable compiler
            .without_env(&[
                "CARGO",
                "CARGO_BUILD_TARGET",
                "CARGO_ENCODED_RUSTFLAGS",
                "LD_LIBRARY_PATH",
                "RUSTFLAGS",
            ])
    }

    fn has_std_source(&self) -> bool {
        self.std_source().join("Cargo.lock").exists()
    }

    fn std_source(&self) -> PathBuf {
        self.sysroot.join("lib/rustlib/src/rust/library")
    }

    /// rustup's toolchains bring a linker for WebAssembly; of Debian's it is a package of its own.
    fn linker(&self) -> Option<String> {
        let hosts = fs::read_dir(self.sysroot.join("lib/rustlib")).ok()?;
        if hosts
            .flatten()
            .any(|host| host.path().join("bin/rust-lld").exists())
        {
            return Some("rust-lld".to_owned());
        }
        ["wasm-ld-19", "wasm-ld"]
            .into_iter()
            .find(|linker| Program::new(linker).args(["--version"]).succeeds())
            .map(str::to_owned)
    }
}

/// `1.96.0` and `1.96` alike: the number after the first point; of nothing else.
pub(crate) fn minor_version(version: &str) -> Option<u32> {
    version.strip_prefix("1.")?.split('.').next()?.parse().ok()
}

fn candidates() -> Vec<Compiler> {
    let mut pairs = vec![
        ("cargo".into(), "rustc".into()),
        ("/usr/bin/cargo".into(), "/usr/bin/rustc".into()),
    ];
    pairs.extend(versioned(Path::new("/usr/bin")));
    pairs
        .into_iter()
        .filter_map(|(cargo, rustc)| inspect(cargo, rustc))
        .collect()
}

/// Ubuntu's compilers, each under its version.
fn versioned(folder: &Path) -> Vec<(PathBuf, PathBuf)> {
    let files = fs::read_dir(folder).into_iter().flatten().flatten();
    files
        .filter_map(|file| {
            let name = file.file_name().into_string().ok()?;
            let minor = minor_version(name.strip_prefix("rustc-")?)?;
            Some((folder.join(format!("cargo-1.{minor}")), file.path()))
        })
        .collect()
}

/// A pair that is there and no older than the workspace asks for.
fn inspect(cargo: PathBuf, rustc: PathBuf) -> Option<Compiler> {
    let ask = |what: &[&str]| {
        let words = Program::new(&rustc).args(what).answer().ok()?;
        Some(String::from_utf8(words).ok()?.trim_end().to_owned())
    };
    let version = ask(&["--version"])?;
    let minor = minor_version(version.split(' ').nth(1)?)?;
    let needed = minor_version(env!("CARGO_PKG_RUST_VERSION"))?;
    let sysroot = PathBuf::from(ask(&["--print", "sysroot"])?);
    let usable = minor >= needed && Program::new(&cargo).args(["--version"]).succeeds();
    usable.then_some(Compiler {
        cargo,
        rustc,
        sysroot,
        std: Std::Source,
    })
}

#[cfg(test)]
mod tests {
    use super::minor_version;

    #[test]
    fn minor_versions_are_read() {
        assert_eq!(minor_version("1.96.0"), Some(96));
        assert_eq!(minor_version("1.97.0-nightly"), Some(97));
        assert_eq!(minor_version("1.91"), Some(91));
        assert_eq!(minor_version("1.91-doc"), None);
        assert_eq!(minor_version("2.0"), None);
    }
}
