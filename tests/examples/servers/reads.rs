//! How often a file is answered, told by wrk.

use std::process::Command;

use dct_tests::peers::pipe;

/// How many ask at the same time.
pub(crate) const CONNECTIONS: [u32; 3] = [1, 16, 64];

/// For how long.
pub(crate) const SECONDS: f64 = 3.0;

/// What they ask for.
pub(crate) const FILES: [&str; 3] = ["timestamp", "root", "root by its hash"];

/// The path of a file.
pub(crate) fn path(port: u16, gun: &str, file: &str) -> String {
    let base = format!("/v2/{gun}/_trust/tuf");
    match file.split_once(' ') {
        None => format!("{base}/{file}.json"),
        Some((role, _)) => {
            let answer = pipe::raw(port, "GET", &format!("{base}/{role}.json"), &[], b"");
            let digest = dct_core::oci::Digest::of(&answer.body).to_string();
            let (_, hash) = digest.split_once(':').expect("an algorithm");
            format!("{base}/{role}.{hash}.json")
        }
    }
}

/// Requests a second, over so many connections that stay.
pub(crate) fn rate(port: u16, path: &str, connections: u32) -> f64 {
    let output = Command::new("wrk")
        .args(["-t1", &format!("-d{SECONDS}s"), &format!("-c{connections}")])
        .arg(format!("http://127.0.0.1:{port}{path}"))
        .output()
        .expect("wrk");
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{said}");
    assert!(
        !said.contains("Non-2xx") && !said.contains("Socket errors"),
        "{said}"
    );
    let line = said
        .lines()
        .find_map(|line| line.strip_prefix("Requests/sec:"));
    line.expect("a rate").trim().parse().expect("a number")
}
