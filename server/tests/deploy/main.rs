//! What `deploy/` holds does what it says: the unit's command serves, systemd finds no fault with it,
//! the image that Docker builds runs as nobody on a file system that it cannot write, and Compose
//! brings it up beside its database.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on must stop"
)]

mod compose;
mod images;

use std::fs;
use std::process::Child;
use std::process::Command;
use std::process::Output;
use std::process::Stdio;
use std::thread::sleep;
use std::time::Duration;

use dct_tests::golden;
use dct_tests::peers::Authority;
use dct_tests::peers::Dockerd;
use dct_tests::peers::TrustServer;
use dct_tests::peers::pipe;

const PROGRAM: &str = env!("CARGO_BIN_EXE_dct-sign-server");
const INSTALLED: &str = "/usr/local/bin/dct-sign-server";

/// `ci` and a password, as `htpasswd -B` writes them.
const USERS: &str = "ci:$2b$05$0Qul7yGm6SdH70UzVdubHe9KwDdMUGjZ1bx/MgjV7HMP0XWmmjY56\n";

fn text(name: &str) -> String {
    fs::read_to_string(golden::repository().join("deploy").join(name)).unwrap()
}

fn said(output: &Output) -> String {
    let all = [&output.stdout[..], &output.stderr].concat();
    String::from_utf8_lossy(&all).into_owned()
}

fn done(command: &mut Command) -> String {
    let output = command.output().unwrap();
    assert!(output.status.success(), "{command:?}: {}", said(&output));
    String::from_utf8(output.stdout).unwrap()
}

/// The address in a log, once it is there.
fn address(log: impl Fn() -> String) -> String {
    for _ in 0..2400 {
        let log = log();
        // The last line may be half written.
        let whole = log.rsplit_once('\n').map_or("", |(whole, _)| whole);
        let mut lines = whole
            .lines()
            .filter(|line| line.contains(r#""event":"listening""#));
        if let Some(line) = lines.next() {
            let line: serde_json::Value = serde_json::from_str(line).unwrap();
            return line["address"].as_str().unwrap().to_owned();
        }
        sleep(Duration::from_millis(50));
    }
    panic!("it does not listen: {}", log());
}

/// Ended when dropped.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[test]
fn the_command_of_the_unit_serves() {
    // A folder of its own, and nothing that runs in it.
    let place = TrustServer::start(PROGRAM, &[]).killed();
    let authority = Authority::new();
    let leaf = authority.certify(&["localhost"]);
    fs::copy(&leaf.certificate, place.folder().join("tls.pem")).unwrap();
    fs::copy(&leaf.key, place.folder().join("tls.key")).unwrap();
    fs::copy(
        place.data().join("sealing.key"),
        place.folder().join("sealing.key"),
    )
    .unwrap();
    let _ = place.file("users", USERS);

    let unit = text("dct-sign-server.service").replace("\\\n", " ");
    let start = unit
        .lines()
        .find_map(|line| line.strip_prefix("ExecStart="));
    let folder = place.folder().to_str().unwrap();
    let words = start.unwrap().replace("%d", folder).replace("%S", folder);
    let words = words.replace("0.0.0.0:4443", "127.0.0.1:0");
    let mut words = words.split_whitespace();
    assert_eq!(words.next(), Some(INSTALLED));
    let log = fs::File::create(place.folder().join("log")).unwrap();
    let _running = Running(
        Command::new(PROGRAM)
            .args(words)
            .env_clear()
            .stdin(Stdio::null())
            .stderr(log)
            .spawn()
            .unwrap(),
    );
    let log = place.folder().join("log");
    let address = address(|| fs::read_to_string(&log).unwrap());
    assert!(address.starts_with("https://127.0.0.1:"), "{address}");
    assert!(place.folder().join("dct-sign-server/trust.db").exists());
    // Each file that it is given is one that systemd hands on.
    for name in ["sealing.key", "tls.key", "tls.pem", "users"] {
        let line = format!("LoadCredential={name}:/etc/dct-sign-server/{name}\n");
        assert!(unit.contains(&line), "{name}");
    }
}

#[test]
fn systemd_never_gives_the_server_up() {
    let unit = text("dct-sign-server.service");
    let section = |name: &str| {
        let (_, rest) = unit.split_once(&format!("[{name}]\n")).unwrap();
        rest.split_once("\n[").unwrap().0
    };
    // Without the first, five failures within ten seconds are the end: a database that is away for so
    // long must not be.
    for (name, line) in [
        ("Unit", "StartLimitIntervalSec=0"),
        ("Service", "Restart=on-failure"),
    ] {
        assert!(section(name).lines().any(|found| found == line), "{line}");
    }
}

#[test]
fn what_the_unit_leaves_to_variables_is_not_typed_in_it() {
    let unit = text("dct-sign-server.service");
    let (_, command) = unit.split_once("ExecStart=").unwrap();
    let (command, _) = command.split_once("\nLoadCredential").unwrap();
    let words = unit.lines().filter(|line| line.starts_with('#'));
    let words = words.flat_map(|line| line.split([' ', ',', '.']));
    let named: Vec<String> = words
        .filter_map(|word| word.strip_prefix("DCT_SIGN_SERVER_"))
        .map(|name| format!("--{} ", name.to_lowercase().replace('_', "-")))
        .collect();
    assert_eq!(named, ["--database ", "--metrics "]);
    for option in named {
        assert!(!command.contains(&option), "{option}");
    }
}

#[test]
fn secrets_are_in_no_image_and_no_commit() {
    let has = |text: &str, line: &str| text.lines().any(|found| found == line);
    assert!(has(&text("Dockerfile.dockerignore"), "deploy/secrets"));
    assert!(has(&text("../.gitignore"), "/deploy/secrets/"));
    let compose = text("compose.yaml");
    let files = compose
        .lines()
        .filter_map(|line| line.split_once("{file: "));
    let mut files = files.map(|(_, file)| file).peekable();
    assert!(files.peek().is_some());
    assert!(files.all(|file| file.starts_with("./secrets/")));
}

#[test]
fn systemd_finds_no_fault_with_the_unit() {
    let place = TrustServer::start(PROGRAM, &[]).killed();
    let unit = text("dct-sign-server.service").replace(INSTALLED, PROGRAM);
    let unit = place.file("dct-sign-server.service", &unit);
    let output = Command::new("systemd-analyze")
        .arg("verify")
        .arg(&unit)
        .output();
    let output = output.unwrap();
    assert!(output.status.success(), "{}", said(&output));
    assert_eq!(said(&output), "");
    // In tenths of its scale from 0 to 10: nothing is left to take away but the network.
    let words = ["security", "--offline=yes", "--threshold=15", "--no-pager"];
    done(Command::new("systemd-analyze").args(words).arg(&unit));
}

#[test]
fn the_image_runs_as_nobody_and_writes_its_folder_alone() {
    let daemon = Dockerd::start();
    let place = TrustServer::start(PROGRAM, &[]).killed();
    let docker = |words: &[&str]| images::docker(&daemon, words);
    images::parts(&daemon, place.folder());
    let folder = golden::repository().join("deploy");
    let file = folder.join("Dockerfile");
    let mut build = docker(&["build", "--tag", "trust:1", "--file"]);
    build.arg(file).args(images::ARGUMENTS).arg(folder);
    done(&mut build);

    let shown = done(&mut docker(&[
        "inspect",
        "--format",
        "{{json .Config}}",
        "trust:1",
    ]));
    let config: serde_json::Value = serde_json::from_str(&shown).unwrap();
    assert_eq!(config["User"], "65532:65532");
    assert_eq!(config["Entrypoint"], serde_json::json!([INSTALLED]));
    let words = config["Cmd"].as_array().unwrap().iter();
    let words = words.map(|word| {
        word.as_str()
            .unwrap()
            .replace("0.0.0.0:4443", "127.0.0.1:0")
    });
    let words: Vec<String> = words.collect();

    // It knows authorities, and so whom to believe where a database is elsewhere.
    let elsewhere = "postgres://trust@127.0.0.1:1/trust?sslmode=verify-full";
    let mut fsck = docker(&["run", "--rm", "--network=host", "trust:1", "fsck"]);
    let said_of_it = said(&fsck.args(["--database", elsewhere]).output().unwrap());
    assert!(
        said_of_it.starts_with("error[serve.unreachable]"),
        "{said_of_it}"
    );

    let users = place.file("users", USERS);
    let users = format!("{}:/run/secrets/users:ro", users.display());
    let mut run = docker(&["run", "--detach", "--network=host", "--read-only"]);
    run.args([
        "--cap-drop=ALL",
        "--security-opt=no-new-privileges",
        "--volume",
        &users,
    ]);
    let id = done(run.arg("trust:1").args(&words));
    let id = id.trim();
    let address = address(|| said(&docker(&["logs", id]).output().unwrap()));
    let port = address.rsplit_once(':').unwrap().1.parse().unwrap();
    let health = pipe::raw(port, "GET", "/_notary_server/health", &[], b"");
    assert_eq!(health.status, 200);
    // The image's own check, at the port that this test gave it.
    let check = config["Healthcheck"]["Test"].as_array().unwrap().iter();
    let here = format!("0.0.0.0:{port}");
    let check = check.map(|word| word.as_str().unwrap().replace("0.0.0.0:4443", &here));
    let check: Vec<String> = check.collect();
    let [kind, check @ ..] = check.as_slice() else {
        panic!("{check:?}")
    };
    assert_eq!(kind, "CMD");
    let asked = done(docker(&["exec", id]).args(check));
    assert_eq!(asked, "healthy\n");
    done(&mut docker(&["stop", "-t", "120", id]));
    let ended = done(&mut docker(&[
        "inspect",
        "--format",
        "{{.State.ExitCode}}",
        id,
    ]));
    assert_eq!(ended.trim(), "0");
    done(&mut docker(&["rm", "--volumes", id]));
}
