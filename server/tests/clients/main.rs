//! The clients that people have, over TLS: Debian's `notary`, and our own command line.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on must stop"
)]

mod collected;
mod command_line;
mod crowd;
mod exported;
mod logins;
mod migrated;
mod notary;
mod restored;
mod site;
mod tokens;

use std::process::Output;

use dct_tests::peers::TrustServer;

pub(crate) const PROGRAM: &str = env!("CARGO_BIN_EXE_dct-sign-server");

/// Runs `notary` and gives what it says; a failure is one of the test.
pub(crate) fn notary(server: &TrustServer, line: &str) -> String {
    let output = server.notary(&line.split(' ').collect::<Vec<_>>());
    let said = said(&output);
    assert!(
        output.status.success(),
        "notary {line}: {said}\n{}",
        server.log()
    );
    said
}

/// Runs `notary` where it must fail.
pub(crate) fn notary_fails(server: &TrustServer, line: &str) -> String {
    let output = server.notary(&line.split(' ').collect::<Vec<_>>());
    let said = said(&output);
    assert!(!output.status.success(), "notary {line}: {said}");
    said
}

pub(crate) fn said(output: &Output) -> String {
    let (out, err) = (&output.stdout, &output.stderr);
    String::from_utf8_lossy(&[out.as_slice(), err].concat()).into_owned()
}
