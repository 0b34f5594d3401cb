//! A machine of its own for the program: an empty home, a trust server, a registry, and no variable
//! but those that a test sets.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::path::PathBuf;
use std::process::Command;
use std::process::Output;
use std::process::Stdio;
use std::sync::atomic::AtomicU32;
use std::sync::atomic::Ordering;

use dct_tests::peers::NotaryServer;
use dct_tests::peers::Registry;

/// Stands in every secret, and must never come out.
pub(crate) const MARKER: &str = "planted-marker";

pub(crate) struct Home {
    pub(crate) server: NotaryServer,
    pub(crate) registry: Registry,
    folder: PathBuf,
}

/// What a run of the program said.
pub(crate) struct Said {
    pub(crate) status: i32,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl Said {
    /// Its code, if it was refused.
    pub(crate) fn code(&self) -> &str {
        let rest = self
            .stderr
            .split_once("error[")
            .map_or("", |(_, rest)| rest);
        rest.split(']').next().unwrap_or_default()
    }

    pub(crate) fn refused(&self, status: i32, code: &str) {
        assert_eq!(
            (self.status, self.code()),
            (status, code),
            "{}",
            self.stderr
        );
        assert_eq!(self.stdout, "");
        assert!(self.stderr.contains("\nhint: "), "{}", self.stderr);
    }

    pub(crate) fn done(self) -> Self {
        assert_eq!(self.status, 0, "{}", self.stderr);
        self
    }
}

impl Home {
    pub(crate) fn new() -> Self {
        Self::beside(NotaryServer::start(), Registry::start())
    }

    /// A trust server that Docker talks to as well.
    pub(crate) fn with_https() -> Self {
        let home = Self::beside(NotaryServer::start_https(), Registry::start());
        home.believe_server(".docker");
        home
    }

    /// Makes the authority of the trust server known in a folder as Docker's.
    pub(crate) fn believe_server(&self, docker: &str) {
        let url = self.server.url();
        let host = url.strip_prefix("https://").unwrap();
        let folder = self.path(docker).join("tls").join(host);
        fs::create_dir_all(&folder).unwrap();
        fs::copy(self.server.authority().unwrap(), folder.join("ca.crt")).unwrap();
    }

    /// A home beside servers of another kind.
    pub(crate) fn beside(server: NotaryServer, registry: Registry) -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let name = format!("dct-home-{}-{count}", std::process::id());
        let folder = std::env::temp_dir().join(name);
        fs::create_dir_all(&folder).unwrap();
        Self {
            server,
            registry,
            folder,
        }
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// A shell's script that programs may run. Another process writes it: a child that another test
    /// starts at that moment would have it open too, and nobody may run what is open for writing.
    pub(crate) fn program(&self, name: &str, script: &str) {
        let mut shell = Command::new("/bin/sh")
            .args(["-c", "cat > \"$0\" && chmod 700 \"$0\""])
            .arg(self.path(name))
            .stdin(Stdio::piped())
            .spawn()
            .unwrap();
        let mut stdin = shell.stdin.take().unwrap();
        stdin
            .write_all(format!("#!/bin/sh\n{script}").as_bytes())
            .unwrap();
        drop(stdin);
        assert!(shell.wait().unwrap().success());
    }

    pub(crate) fn image(&self, name: &str) -> String {
        format!("{}/{name}", self.registry.host())
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> Said {
        self.run_with(arguments, &[], "")
    }

    /// Runs the program with further variables and something on its standard input.
    pub(crate) fn run_with(
        &self,
        arguments: &[&str],
        variables: &[(&str, &str)],
        input: &str,
    ) -> Said {
        let mut command = Command::new(env!("CARGO_BIN_EXE_dct-sign"));
        command.args(arguments).env_clear();
        self.run_command(command, variables, input)
    }

    /// Runs the program at a terminal, where somebody types. All that is seen is on standard output.
    pub(crate) fn run_at_terminal(&self, arguments: &[&str], typed: &str) -> Said {
        let line = format!("{} {}", env!("CARGO_BIN_EXE_dct-sign"), arguments.join(" "));
        self.shell_at_terminal(&line, &[], typed)
    }

    /// Runs a shell's script there.
    pub(crate) fn shell_at_terminal(
        &self,
        script: &str,
        variables: &[(&str, &str)],
        typed: &str,
    ) -> Said {
        let mut command = Command::new("/usr/bin/script");
        command.args(["-qec", script, "/dev/null"]).env_clear();
        self.run_command(command, variables, typed)
    }

    /// Runs a shell's script where nobody can be asked.
    pub(crate) fn shell(&self, script: &str, variables: &[(&str, &str)]) -> Said {
        let mut command = Command::new("/bin/sh");
        command.args(["-c", script]).env_clear();
        self.run_command(command, variables, "")
    }

    fn run_command(&self, mut command: Command, variables: &[(&str, &str)], input: &str) -> Said {
        let mut child = command
            .env("HOME", &self.folder)
            .env("PATH", &self.folder)
            .env("DCT_SIGN_SERVER", self.server.url())
            .env("DCT_SIGN_PASSPHRASE", format!("{MARKER}\n"))
            .envs(variables.iter().copied())
            .current_dir(&self.folder)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut stdin = child.stdin.take().unwrap();
        // The program may have ended without reading it.
        let _ = stdin.write_all(input.as_bytes());
        drop(stdin);
        let Output {
            status,
            stdout,
            stderr,
        } = child.wait_with_output().unwrap();
        let said = Said {
            status: status.code().unwrap(),
            stdout: String::from_utf8(stdout).unwrap(),
            stderr: String::from_utf8(stderr).unwrap(),
        };
        for text in [&said.stdout, &said.stderr] {
            assert!(!text.contains(MARKER), "a secret was printed: {text}");
            assert!(!text.contains("-----BEGIN "), "a key was printed: {text}");
        }
        said
    }

    /// What `docker trust inspect` prints of an image, on a machine that knows nothing of it.
    pub(crate) fn docker_inspects(&self, image: &str) -> Said {
        let config = self.path("dockers-own");
        let _ = fs::remove_dir_all(&config);
        let Output {
            status,
            stdout,
            stderr,
        } = Command::new("docker")
            .args(["trust", "inspect", image])
            .env("DOCKER_CONFIG", &config)
            .env("DOCKER_CONTENT_TRUST_SERVER", self.server.url())
            .output()
            .unwrap();
        Said {
            status: status.code().unwrap(),
            stdout: String::from_utf8(stdout).unwrap(),
            stderr: String::from_utf8(stderr).unwrap(),
        }
    }

    /// Runs the `notary` client, which must succeed, and answers with what it printed.
    pub(crate) fn notary(&self, arguments: &[&str]) -> String {
        let output = self.server.notary(arguments);
        let text = String::from_utf8(output.stdout).unwrap();
        assert!(output.status.success(), "notary {arguments:?}: {text}");
        text
    }

    /// As [`Home::notary`], but at home in the trust directory of the program.
    pub(crate) fn notary_here(&self, arguments: &[&str]) -> String {
        let mut command = Command::new("notary");
        command.args(["-s", &self.server.url(), "-d", ".docker/trust"]);
        if let Some(authority) = self.server.authority() {
            command.arg("--tlscacert").arg(authority);
        }
        for role in ["ROOT", "TARGETS", "SNAPSHOT", "DELEGATION"] {
            command.env(format!("NOTARY_{role}_PASSPHRASE"), MARKER);
        }
        let run = command.args(arguments).current_dir(&self.folder);
        let output = run.output().unwrap();
        let text = String::from_utf8(output.stdout).unwrap();
        assert!(output.status.success(), "notary {arguments:?}: {text}");
        text
    }

    /// The file of the key in the trust directory whose role and repository the program lists so.
    pub(crate) fn key_file(&self, role: &str) -> PathBuf {
        let id = self.key_id(role);
        self.path(".docker/trust/private").join(format!("{id}.key"))
    }

    /// The id of that key.
    pub(crate) fn key_id(&self, role: &str) -> String {
        let listed = self.run(&["key", "list"]).done().stdout;
        let line = listed.lines().find(|line| {
            line.split_once("  ")
                .is_some_and(|(_, rest)| rest == role || rest.starts_with(&format!("{role}  ")))
        });
        line.unwrap().split_once("  ").unwrap().0.to_owned()
    }

    /// A further signer, whose key is in the trust directory.
    pub(crate) fn add_signer(&self, name: &str, image: &str) {
        self.run(&["key", "generate", name]).done();
        let public = format!("{name}.pub");
        self.run(&["signer", "add", "--key", &public, name, image])
            .done();
    }

    /// Signs a made-up digest with the key of one signer alone.
    pub(crate) fn sign_as(&self, name: &str, tag: &str, digit: &str) -> String {
        let digest = format!("sha256:{}", digit.repeat(64));
        let key = self.key_file(name);
        let arguments = ["sign", "--no-registry", "--size", "7", "--digest", &digest];
        let key = ["--key", key.to_str().unwrap(), tag];
        self.run(&[&arguments[..], &key].concat()).done();
        digest
    }

    /// A repository without delegations, whose tag `1` everybody finds in `targets`.
    pub(crate) fn plain(&self, name: &str) -> (String, String) {
        let image = self.image(name);
        self.run(&["repo", "init", &image]).done();
        let digest = format!("sha256:{}", "d".repeat(64));
        let tag = format!("{image}:1");
        let sign = ["sign", "--no-registry", "--size", "7", "--digest", &digest];
        self.run(&[&sign[..], &[&tag]].concat()).done();
        (image, digest)
    }

    /// The version of root that the trust server shows.
    pub(crate) fn root_version(&self, image: &str) -> u64 {
        let status = self.run(&["repo", "status", "-o", "json", image]).done();
        let status: serde_json::Value = serde_json::from_str(&status.stdout).unwrap();
        let roles = status["roles"].as_array().unwrap();
        let root = roles.iter().find(|role| role["role"] == "root").unwrap();
        root["version"].as_u64().unwrap()
    }

    /// Every file below the home.
    pub(crate) fn files(&self) -> Vec<PathBuf> {
        let mut files = Vec::new();
        collect(&self.folder, &mut files);
        files.sort();
        files
    }

    /// A repository with a signer `alice`, whose key is in the trust directory.
    pub(crate) fn with_alice(&self, name: &str) -> String {
        let image = self.image(name);
        self.run(&["repo", "init", &image]).done();
        if !self.path("alice.pub").exists() {
            self.run(&["key", "generate", "alice"]).done();
        }
        self.run(&["signer", "add", "--key", "alice.pub", "alice", &image])
            .done();
        image
    }

    /// The digest that the trust server shows to `notary` for a tag.
    pub(crate) fn listed(&self, image: &str, role: &str, tag: &str) -> Option<String> {
        let output = self.server.notary(&["list", image, "-r", role]);
        let table = String::from_utf8(output.stdout).unwrap();
        let line = table
            .lines()
            .find(|line| line.starts_with(&format!("{tag} ")))?;
        line.split_whitespace().nth(1).map(str::to_owned)
    }
}

impl Drop for Home {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, files);
        } else {
            files.push(path);
        }
    }
}
