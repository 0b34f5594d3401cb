//! Our own command line, which stands beside the server in the build folder.

use std::path::Path;
use std::path::PathBuf;
use std::process::Command;

use dct_tests::peers::Registry;
use dct_tests::peers::TrustServer;

use crate::PROGRAM;
use crate::said;

struct Desk {
    server: TrustServer,
    registry: Registry,
}

impl Desk {
    fn run(&self, line: &str) -> (Option<i32>, String) {
        let output = Command::new(program())
            .args(line.split(' '))
            .env_clear()
            .env("HOME", self.server.folder())
            .env("DCT_SIGN_SERVER", self.server.url())
            .env("DCT_SIGN_PASSPHRASE", "a passphrase")
            .arg("--ca-cert")
            .arg(self.server.certificate())
            .current_dir(self.server.folder())
            .output()
            .unwrap();
        (output.status.code(), said(&output))
    }

    fn done(&self, line: &str) -> String {
        let (status, said) = self.run(line);
        assert_eq!(
            status,
            Some(0),
            "dct-sign {line}: {said}\n{}",
            self.server.log()
        );
        said
    }
}

pub(crate) fn program() -> PathBuf {
    let program = Path::new(PROGRAM).with_file_name("dct-sign");
    assert!(program.exists(), "first `cargo build --package dct-sign`");
    program
}

#[test]
fn a_repository_is_begun_signed_verified_and_looked_after() {
    let desk = Desk {
        server: TrustServer::start_tls(PROGRAM, &[]),
        registry: Registry::start(),
    };
    let image = format!("{}/team/app", desk.registry.host());
    desk.done(&format!("repo init {image}"));
    desk.done("key generate alice");
    desk.done(&format!("signer add --key alice.pub alice {image}"));
    desk.registry.push_index("team/app", "1.0", "first");
    desk.registry.push_index("team/app", "2.0", "second");
    let signed = desk.done(&format!("sign {image}:1.0 {image}:2.0"));
    assert!(signed.contains(&format!("{image}:2.0@sha256:")), "{signed}");
    let verified = desk.done(&format!("verify --signer alice {image}:1.0"));
    assert!(
        verified.contains("released by targets/releases"),
        "{verified}"
    );
    desk.done(&format!("resolve {image}:2.0"));
    desk.done(&format!("repo status --days 5 {image}"));
    let (status, said) = desk.run(&format!("repo init {image}"));
    assert_eq!(status, Some(5));
    assert!(said.contains("server.exists"), "{said}");
    let listed = crate::notary(&desk.server, &format!("list {image} -r targets/releases"));
    assert!(listed.contains("1.0") && listed.contains("2.0"), "{listed}");
}
