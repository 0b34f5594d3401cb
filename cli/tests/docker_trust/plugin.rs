//! Docker takes us for a plugin, and the program is the same however it is called.

use std::fs;
use std::net::TcpListener;
use std::os::unix::fs::symlink;
use std::process::Command;
use std::process::Stdio;

use crate::bench::Bench;
use crate::bench::Said;
use crate::bench::Side;
use crate::bench::Who;

/// Up to Docker 28 a command of its own goes before a plugin called `trust`, so that here we go by
/// another name; what Docker hands over is the same but for this word.
const PROBE: &str = r#"#!/bin/sh
for word in "$@"; do
  shift
  [ "$word" = probe ] && word=trust
  set -- "$@" "$word"
done
exec docker-trust "$@"
"#;

#[test]
fn docker_knows_and_calls_the_plugin() {
    let bench = Bench::shared();
    let side = bench.side(Who::Docker);
    let folder = side.folder.join("home/.docker/cli-plugins");
    fs::create_dir_all(&folder).unwrap();
    // A child that another test starts at that moment would have open what is written here, and nobody
    // may run that; a copy has been open in another process alone.
    fs::write(side.folder.join("probe"), PROBE).unwrap();
    let install = "cd ~/.docker/cli-plugins && cp ../../../probe docker-probe && chmod 755 docker-probe && ln -s $(which docker-trust) .";
    assert_eq!(side.shell(install).status, 0);
    let said = side.shell("docker info --format '{{json .ClientInfo.Plugins}}'");
    let plugins: serde_json::Value = serde_json::from_str(&said.stdout).unwrap();
    let named = |name: &str| {
        let mut all = plugins.as_array().unwrap().iter();
        all.find(|plugin| plugin["Name"] == name).unwrap().clone()
    };
    let plugin = named("probe");
    assert_eq!(plugin["SchemaVersion"], "0.1.0");
    assert_eq!(plugin["Vendor"], "dct-sign");
    assert_eq!(plugin["Version"], env!("CARGO_PKG_VERSION"));
    assert_eq!(plugin["ShortDescription"], "Manage trust on Docker images");
    assert_eq!(plugin["Err"], serde_json::Value::Null);
    // The file that people install does no harm where Docker has the command itself.
    let fault = named("trust")["Err"]
        .as_str()
        .unwrap_or_default()
        .to_owned();
    assert!(
        fault.is_empty() || fault.contains("duplicates builtin command"),
        "{fault}"
    );

    let said = side.shell("docker -l info --config ~/.docker probe inspect $REPO");
    assert_eq!((said.status, said.stdout.as_str()), (1, "[]\n"));
    assert_eq!(said.stderr, "no signatures or cannot access $REPO\n");
    let said = side.shell("docker probe sign --bogus");
    assert_eq!(said.status, 125, "{said:?}");
}

#[test]
fn the_line_may_begin_with_docker_s_options_or_without_the_word() {
    let bench = Bench::shared();
    let side = bench.side(Who::Ours);
    let plain = side.shell("docker-trust inspect $REPO");
    assert_eq!((plain.status, plain.stdout.as_str()), (1, "[]\n"));
    for line in [
        "docker-trust trust inspect $REPO",
        "docker-trust --config ~/.docker -l info trust inspect $REPO",
        "docker-trust -H unix:///nowhere --tlsverify inspect $REPO",
    ] {
        assert_eq!(side.shell(line), plain, "{line}");
    }
    // Without the folder that holds the authority, the server is not believed.
    let elsewhere = side.shell("docker-trust --config nowhere trust inspect $REPO");
    assert!(elsewhere.stderr.contains("certificate"), "{elsewhere:?}");
    let bare = side.shell("docker-trust");
    let overview = side.shell("docker-trust --help");
    assert_eq!((bare.stderr, bare.status), (overview.stdout, 0));
}

/// `docker` ends what it started by hanging up; here a command waits for a server that never answers.
#[cfg(target_os = "linux")]
#[test]
fn the_plugin_ends_when_docker_hangs_up() {
    use std::os::linux::net::SocketAddrExt;
    use std::os::unix::net::SocketAddr;
    use std::os::unix::net::UnixListener;

    let name = format!("dct-hangup-{}", std::process::id());
    let address = SocketAddr::from_abstract_name(&name).unwrap();
    let docker = UnixListener::bind_addr(&address).unwrap();
    let silent = TcpListener::bind(("127.0.0.1", 0)).unwrap();
    let server = format!("https://localhost:{}", silent.local_addr().unwrap().port());
    let link = std::env::temp_dir().join(format!("{name}/docker-trust"));
    fs::create_dir_all(link.parent().unwrap()).unwrap();
    symlink(env!("CARGO_BIN_EXE_dct-sign"), &link).unwrap();
    let mut plugin = Command::new(&link)
        .args(["trust", "inspect", "r.example/x"])
        .env("DOCKER_CLI_PLUGIN_SOCKET", format!("@{name}"))
        .env("DOCKER_CONTENT_TRUST_SERVER", server)
        .env("HOME", link.parent().unwrap())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let held = docker.accept().unwrap();
    let waiting = silent.accept().unwrap();
    assert!(plugin.try_wait().unwrap().is_none());
    drop(held);
    assert_eq!(plugin.wait().unwrap().code(), Some(1));
    drop(waiting);
    fs::remove_dir_all(link.parent().unwrap()).unwrap();
}

/// What stands on the screen of a terminal, which `script` makes, where somebody types these lines.
fn screen(side: &Side<'_>, line: &str, typed: &str) -> Said {
    side.shell(&format!(
        "unset DOCKER_CONTENT_TRUST_ROOT_PASSPHRASE DOCKER_CONTENT_TRUST_REPOSITORY_PASSPHRASE; printf '{typed}' | script -qec '{line}' /dev/null"
    ))
}

#[test]
fn a_person_is_asked_in_docker_s_words() {
    let bench = Bench::shared();
    let side = bench.side(Who::Ours);
    let typed = "short\\nlong enough\\nanother one\\n long enough \\nlong enough\\n";
    let made = screen(&side, "docker-trust key generate ci", typed);
    assert_eq!(made.status, 0, "{made:?}");
    for words in [
        "Enter passphrase for new ci key with ID id---01: ",
        "Passphrase is too short. Please use a password manager",
        "Repeat passphrase for new ci key with ID id---01: ",
        "Passphrases do not match. Please retry.",
    ] {
        assert!(made.stdout.contains(words), "{words}: {made:?}");
    }
    let add = "DOCKER_CONTENT_TRUST_REPOSITORY_PASSPHRASE='long enough' docker-trust signer add --key ci.pub ci $REPO";
    assert_eq!(side.shell(add).status, 0);
    let push = "docker tag tiny:1 $REPO:1 && docker push -q $REPO:1";
    assert_eq!(side.shell(push).status, 0);
    let signed = screen(&side, "docker-trust sign $REPO:1", "wrong\\nlong enough\\n");
    assert_eq!(signed.status, 0, "{signed:?}");
    for words in [
        "Enter passphrase for ci key with ID ",
        "Passphrase incorrect. Please retry.",
        "Successfully signed $REPO:1",
    ] {
        assert!(signed.stdout.contains(words), "{words}: {signed:?}");
    }
}
