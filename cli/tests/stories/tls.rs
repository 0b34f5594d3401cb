//! A private authority and a client certificate, as companies have them, before an `openssl` server.

use std::fs;
use std::net::TcpStream;
use std::process::Child;
use std::process::Command;
use std::process::Stdio;
use std::thread::sleep;
use std::time::Duration;

use dct_tests::peers::free_port;

use crate::home::Home;

struct Server(Child);

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

pub(crate) fn openssl(home: &Home, arguments: &str) {
    let output = Command::new("openssl")
        .args(arguments.split(' '))
        .current_dir(home.path(""))
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
}

/// An authority `ca.pem`, and `leaf.pem` with `leaf.key`, which is good for both sides.
fn certificates(home: &Home) {
    let key = "-newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 3";
    openssl(
        home,
        &format!("req -x509 {key} -keyout ca.key -out ca.pem -subj /CN=authority"),
    );
    openssl(
        home,
        &format!(
            "req -x509 {key} -keyout leaf.key -out leaf.pem -subj /CN=localhost -CA ca.pem -CAkey ca.key -addext subjectAltName=DNS:localhost -addext basicConstraints=critical,CA:FALSE"
        ),
    );
}

/// Debian's trust server behind a certificate of `ca.pem`, as Docker's own command wants it.
pub(crate) struct Trusting {
    _server: Server,
    url: String,
}

impl Trusting {
    pub(crate) fn start(home: &Home) -> Self {
        certificates(home);
        let port = free_port();
        let config = format!(
            r#"{{"server":{{"http_addr":"127.0.0.1:{port}","tls_cert_file":"leaf.pem","tls_key_file":"leaf.key"}},"trust_service":{{"type":"local"}},"storage":{{"backend":"memory"}},"logging":{{"level":"error"}}}}"#
        );
        fs::write(home.path("trusting.json"), config).unwrap();
        let mut command = Command::new("notary-server");
        command.args(["-config", "trusting.json"]);
        // The map of its keys has no lock.
        command.env("GOMAXPROCS", "1");
        Self {
            _server: listen(home, &mut command, port),
            url: format!("https://localhost:{port}"),
        }
    }

    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    /// Runs Notary's own client against it.
    pub(crate) fn notary(&self, home: &Home, arguments: &[&str]) {
        let output = Command::new("notary")
            .args(["-s", &self.url, "--tlscacert", "ca.pem", "-d", "notary"])
            .args(arguments)
            .env("NOTARY_ROOT_PASSPHRASE", "rootpass1")
            .env("NOTARY_TARGETS_PASSPHRASE", "targpass1")
            .env("NOTARY_SNAPSHOT_PASSPHRASE", "snappass1")
            .env("NOTARY_DELEGATION_PASSPHRASE", "delgpass1")
            .current_dir(home.path(""))
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success(), "{arguments:?}: {said}");
    }
}

fn serve(home: &Home, arguments: &str) -> (Server, String) {
    let port = free_port();
    let common =
        format!("s_server -www -quiet -accept 127.0.0.1:{port} -cert leaf.pem -key leaf.key");
    let mut command = Command::new("openssl");
    command
        .args(common.split(' '))
        .args(arguments.split_whitespace());
    let server = listen(home, &mut command, port);
    (server, format!("localhost:{port}"))
}

/// Starts a program in the home and waits until it listens.
fn listen(home: &Home, command: &mut Command, port: u16) -> Server {
    let child = command
        .current_dir(home.path(""))
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let server = Server(child);
    for _ in 0..6000 {
        if TcpStream::connect(("127.0.0.1", port)).is_ok() {
            return server;
        }
        sleep(Duration::from_millis(20));
    }
    panic!("nothing listens on {port}");
}

/// The server answers everything with a page, which is no metadata: then TLS has passed.
const PASSED: &str = "metadata.json";

#[test]
fn a_private_authority_is_believed_when_it_is_named() {
    let home = Home::new();
    certificates(&home);
    let (_server, host) = serve(&home, "");
    let verify = [
        "verify",
        "--server",
        &format!("https://{host}"),
        "r.example/x",
    ];
    let refused = home.run(&verify);
    refused.refused(5, "server.unreachable");
    assert!(
        refused.stderr.contains("certificate is not trusted"),
        "{}",
        refused.stderr
    );
    let hint = refused.stderr.lines().find(|line| line.contains("hint: "));
    assert!(hint.unwrap().contains("`--ca-cert`"), "{}", refused.stderr);
    let named = [&verify[..], &["--ca-cert", "ca.pem"]].concat();
    assert_eq!(home.run(&named).code(), PASSED);
    let folder = home.path(".docker/tls").join(&host);
    fs::create_dir_all(&folder).unwrap();
    fs::copy(home.path("ca.pem"), folder.join("ca.crt")).unwrap();
    assert_eq!(home.run(&verify).code(), PASSED);
}

#[test]
fn a_client_certificate_is_shown_where_docker_keeps_it() {
    let home = Home::new();
    certificates(&home);
    let (_server, host) = serve(&home, "-Verify 1 -CAfile ca.pem -verify_return_error");
    let folder = home.path(".docker/tls").join(&host);
    fs::create_dir_all(&folder).unwrap();
    fs::copy(home.path("ca.pem"), folder.join("ca.crt")).unwrap();
    let verify = [
        "verify",
        "--server",
        &format!("https://{host}"),
        "r.example/x",
    ];
    home.run(&verify).refused(5, "server.unreachable");
    fs::copy(home.path("leaf.pem"), folder.join("client.cert")).unwrap();
    home.run(&verify).refused(2, "host.config");
    fs::copy(home.path("ca.key"), folder.join("client.key")).unwrap();
    home.run(&verify).refused(2, "host.config");
    fs::copy(home.path("leaf.key"), folder.join("client.key")).unwrap();
    assert_eq!(home.run(&verify).code(), PASSED);
    // A second one, and a half of one, are not passed over.
    fs::copy(home.path("leaf.pem"), folder.join("other.cert")).unwrap();
    home.run(&verify).refused(2, "host.config");
    fs::remove_file(folder.join("other.cert")).unwrap();
    fs::rename(folder.join("client.key"), folder.join("alone.key")).unwrap();
    home.run(&verify).refused(2, "host.config");
    fs::remove_file(folder.join("client.cert")).unwrap();
    let alone = home.run(&verify);
    alone.refused(2, "host.config");
    assert!(alone.stderr.contains("alone.key"), "{}", alone.stderr);
}
