//! What this machine has: folders, keys, variables and an old habit of Docker's.

use std::fs;
use std::io;
use std::path::Path;

use dct_core::error::HostError;

use super::Findings;
use crate::command::Desk;
use crate::disk;
use crate::program;
use crate::settings;

/// From this version on Docker's own command line no longer looks at signatures.
const UNENFORCED: u32 = 29;

pub(super) fn look(desk: &Desk<'_>, findings: &mut Findings) {
    configuration(desk.settings.config(), findings);
    trust_directory(desk.settings.trust(), findings);
    passphrases(findings);
    docker(findings);
}

fn configuration(config: Option<&Path>, findings: &mut Findings) {
    let Some(config) = config else {
        findings.fail("configuration", HostError::NoHome);
        return;
    };
    let shown = config.display();
    if config.is_dir() {
        findings.ok("configuration", format!("`{shown}`"));
    } else {
        findings.warn(
            "configuration",
            format!("`{shown}` does not exist: there are no logins, keys and memories"),
            "log in with `docker login`, or name another folder with `--config`",
        );
    }
}

fn trust_directory(trust: Option<&Path>, findings: &mut Findings) {
    let Some(trust) = trust else {
        findings.fail("trust directory", HostError::NoHome);
        return;
    };
    let private = trust.join("private");
    let files = match fs::read_dir(&private) {
        Ok(entries) => entries
            .filter_map(|entry| Some(entry.ok()?.path()))
            .filter(|path| path.extension().is_some_and(|extension| extension == "key")),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            findings.ok("trust directory", "it holds no keys");
            return;
        }
        Err(error) => {
            let (place, fact) = (private.display().to_string(), disk::fact(&error));
            findings.fail("trust directory", HostError::KeySource { place, fact });
            return;
        }
    };
    let files: Vec<_> = files.collect();
    let shown = private.display();
    let open: Vec<String> = std::iter::once(&private)
        .chain(&files)
        .filter(|path| disk::is_open_to_others(path))
        .map(|path| format!("`{}`", path.display()))
        .collect();
    if open.is_empty() {
        let count = files.len();
        findings.ok("trust directory", format!("`{shown}` with {count} keys"));
    } else {
        findings.warn(
            "trust directory",
            format!("others may use {}", open.join(", ")),
            "take their rights away: `chmod 700` for the folder, `chmod 600` for the files",
        );
    }
}

fn passphrases(findings: &mut Findings) {
    let set = settings::passphrase_variables();
    if set.is_empty() {
        findings.warn(
            "passphrase",
            "no variable holds one",
            "set `DCT_SIGN_PASSPHRASE` or give `--passphrase-file`, unless you are asked at a terminal",
        );
    } else {
        findings.ok("passphrase", format!("from {}", set.join(", ")));
    }
}

fn docker(findings: &mut Findings) {
    let version = program::ask("docker", "--version", "");
    let version = version.ok().filter(|answer| answer.is_success);
    let Some(version) = version else {
        findings.ok("docker", "not there, and not needed");
        return;
    };
    let version = version.text.expose().trim();
    let shown = dct_core::error::quote(version);
    if major(version).is_some_and(|major| major >= UNENFORCED)
        && settings::is_content_trust_asked_for()
    {
        findings.warn(
            "docker",
            format!(
                "{shown} ignores `DOCKER_CONTENT_TRUST`: what it pulls and runs is not checked"
            ),
            "pull what was verified: `docker pull \"$(dct-sign resolve IMAGE:TAG)\"`",
        );
    } else {
        findings.ok("docker", shown);
    }
}

/// The first number of `Docker version 28.2.2, build …`.
fn major(version: &str) -> Option<u32> {
    let number = version.strip_prefix("Docker version ")?;
    number.split('.').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::major;

    #[test]
    fn dockers_version_is_found_in_what_it_says() {
        assert_eq!(major("Docker version 28.2.2, build e6534b4"), Some(28));
        assert_eq!(major("Docker version 29.0.0-rc.1, build x"), Some(29));
        assert_eq!(major("podman version 4.3.1"), None);
    }
}
