//! A private authority and a client certificate, as companies have them, before an `openssl` server.

use std::fs;
use std::net::TcpListener;
use std::net::TcpStream;
use std::process::Child;
use std::process::Command;
use std::process::Stdio;
use std::thread::sleep;
use std::time::Duration;

use crate::home::Home;

struct Server(Child);

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn openssl(home: &Home, arguments: &str) {
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

fn serve(home: &Home, arguments: &str) -> (Server, String) {
    let port = TcpListener::bind(("127.0.0.1", 0))
        .unwrap()
        .local_addr()
        .unwrap()
        .port();
    let common =
        format!("s_server -www -quiet -accept 127.0.0.1:{port} -cert leaf.pem -key leaf.key");
    let child = Command::new("openssl")
        .args(common.split(' '))
        .args(arguments.split_whitespace())
        .current_dir(home.path(""))
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let server = Server(child);
    for _ in 0..100 {
        if TcpStream::connect(("127.0.0.1", port)).is_ok() {
            break;
        }
        sleep(Duration::from_millis(20));
    }
    (server, format!("localhost:{port}"))
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
