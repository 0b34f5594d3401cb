//! The commands of the manual do what it says.

use std::fs;
use std::path::Path;
use std::process::Command;

use dct_tests::peers::notary_server::SIGNER_PASSPHRASE;

use crate::PROGRAM;
use crate::desk::Desk;
use crate::desk::told;

#[test]
fn the_manual_moves_a_service() {
    let desk = Desk::new();
    desk.before("client").done("init exp/one -p");
    let manual = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/server.md");
    let manual = fs::read_to_string(manual).unwrap();
    let (_, section) = manual.split_once("\n## Move from Notary\n").unwrap();
    let (section, _) = section.split_once("\n## ").unwrap();
    let fences = section.split("```sh\n").skip(1);
    let scripts: Vec<&str> = fences
        .map(|fence| fence.split("```").next().unwrap())
        .collect();
    assert_eq!(scripts.len(), 2);
    let mut said = Vec::new();
    for script in scripts {
        let script = script
            .replace(
                "/var/lib/dct-sign-server",
                desk.ours.data().to_str().unwrap(),
            )
            .replace("dct-sign-server ", &format!("{PROGRAM} "))
            .replace(
                "postgres://server@db.example/notaryserver",
                &desk.notary.database("server"),
            )
            .replace(
                "postgres://signer@db.example/notarysigner",
                &desk.notary.database("signer"),
            );
        let mut shell = Command::new("sh");
        shell.args(["-ec", &script]).env_clear();
        let (status, text) = told(shell.env("NOTARY_SIGNER_ALIAS1", SIGNER_PASSPHRASE));
        assert_eq!(status, Some(0), "{script}: {text}");
        said.push(text);
    }
    let line = "1/1  exp/one  4 files, 1 keys, 1 changes, sound\n";
    let planned = "would move 4 files, 1 keys and 1 changes of 1 repositories; nothing new in 0\n";
    assert_eq!(said[0], format!("{line}{planned}"));
    assert!(said[1].starts_with(line), "{}", said[1]);
    assert!(
        said[1].ends_with("1 repositories are sound\n"),
        "{}",
        said[1]
    );
}
