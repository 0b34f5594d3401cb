//! The files of real tools, and OpenSSL itself, as a second opinion.

use std::fs;
use std::path::Path;
use std::path::PathBuf;
use std::process::Command;

/// A file that Notary wrote.
#[must_use]
pub fn notary(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("golden/notary")
        .join(path)
}

/// Variables that stop a program's clock at a moment, such as `2026-11-21T12:00:00Z`. Time goes on for
/// its waits.
///
/// # Panics
/// When `libfaketime` is missing.
#[must_use]
#[expect(clippy::panic, reason = "a test whose tool is missing has failed")]
pub fn stopped_clock(moment: &str) -> Vec<(&'static str, String)> {
    let libraries = fs::read_dir("/usr/lib").into_iter().flatten().flatten();
    let found = libraries
        .map(|folder| folder.path().join("faketime/libfaketimeMT.so.1"))
        .find(|path| path.exists());
    let Some(library) = found else {
        panic!("`cargo xtask test` installs libfaketime")
    };
    let moment = moment.trim_end_matches('Z').replace('T', " ");
    vec![
        ("LD_PRELOAD", library.display().to_string()),
        ("FAKETIME", moment),
        ("FAKETIME_DONT_FAKE_MONOTONIC", "1".to_owned()),
        ("TZ", "UTC".to_owned()),
    ]
}

/// A folder where OpenSSL works.
#[derive(Debug)]
pub struct Workshop(PathBuf);

impl Workshop {
    /// A folder of this name under `root`, which is a test's `CARGO_TARGET_TMPDIR`.
    ///
    /// # Panics
    /// When it cannot be made.
    #[must_use]
    #[expect(clippy::panic, reason = "a test without its folder has failed")]
    pub fn new(root: &str, name: &str) -> Self {
        let folder = Path::new(root).join(name);
        if let Err(error) = fs::create_dir_all(&folder) {
            panic!("{}: {error}", folder.display());
        }
        Self(folder)
    }

    /// The path of a file in the folder.
    #[must_use]
    pub fn path(&self, file: &str) -> PathBuf {
        self.0.join(file)
    }

    /// Runs `openssl` for the files that it writes.
    ///
    /// # Panics
    /// When OpenSSL is missing or refuses.
    pub fn run(&self, arguments: &str) {
        let _printed = self.openssl(arguments);
    }

    /// Runs `openssl` with arguments between single spaces and returns what it printed.
    ///
    /// # Panics
    /// When OpenSSL is missing or refuses.
    #[must_use]
    #[expect(clippy::panic, reason = "a test whose tool fails has failed")]
    pub fn openssl(&self, arguments: &str) -> Vec<u8> {
        let output = Command::new("openssl")
            .current_dir(&self.0)
            .args(arguments.split(' '))
            .output();
        match output {
            Ok(output) if output.status.success() => output.stdout,
            Ok(output) => {
                let said = String::from_utf8_lossy(&output.stderr);
                panic!("openssl {arguments}: {said}")
            }
            Err(error) => panic!("openssl: {error}"),
        }
    }

    /// The same, when what it printed is text.
    #[must_use]
    pub fn openssl_text(&self, arguments: &str) -> String {
        String::from_utf8_lossy(&self.openssl(arguments)).into_owned()
    }
}
