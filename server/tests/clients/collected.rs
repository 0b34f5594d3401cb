//! The past of a repository goes, and its clients, old and new, do not miss it.

use std::process::Command;

use dct_tests::peers::TrustServer;
use rusqlite::Connection;

use crate::PROGRAM;
use crate::notary;
use crate::said;

fn gc(server: &TrustServer, options: &[&str]) -> (Option<i32>, String) {
    let output = Command::new(PROGRAM)
        .args(["gc", "--data"])
        .arg(server.data())
        .args(options)
        .env_clear()
        .output()
        .unwrap();
    (output.status.code(), said(&output))
}

#[test]
fn the_past_goes_and_clients_do_not_miss_it() {
    let server = TrustServer::start_tls(PROGRAM, &[]);
    notary(&server, "init exp/one -p");
    notary(&server, "key rotate exp/one snapshot -r");
    let old = server.folder().join("old");
    let copied = Command::new("cp")
        .arg("-r")
        .args([&server.folder().join("client"), &old])
        .status();
    assert!(copied.unwrap().success());
    notary(&server, "key rotate exp/one timestamp -r");
    for tag in ["1.0", "2.0", "3.0"] {
        let file = server.file("content", tag);
        notary(&server, &format!("add exp/one {tag} {} -p", file.display()));
    }
    let keep = ["--keep-versions", "1", "--keep-days", "30"];
    // All of it is young.
    let told = gc(&server, &keep);
    let nothing = "would remove 0 files, 0 bytes of 0 repositories\n";
    assert_eq!(told, (Some(0), nothing.into()));
    let server = server.killed();
    let database = Connection::open(server.data().join("trust.db")).unwrap();
    let past = "UPDATE files SET stored_at = stored_at - 40 * 86400";
    database.execute(past, []).unwrap();
    drop(database);
    let (status, planned) = gc(&server, &keep);
    assert_eq!(status, Some(0), "{planned}");
    assert!(planned.starts_with("exp/one  8 files, "), "{planned}");
    assert_eq!(gc(&server, &keep).1, planned, "a look changed something");
    let (status, told) = gc(&server, &[&keep[..], &["--gun", "exp/two"]].concat());
    assert_eq!((status, told.as_str()), (Some(0), nothing));
    let (status, removed) = gc(&server, &[&keep[..], &["--yes", "--vacuum"]].concat());
    assert_eq!(status, Some(0), "{removed}");
    let expected = planned.replace("would remove", "removed") + "gave the room back\n";
    assert_eq!(removed, expected);

    let mut server = server.up();
    let (status, told) = gc(&server, &["--yes"]);
    assert_eq!(status, Some(2), "{told}");
    assert!(told.contains("error[serve.busy]"), "{told}");
    let file = server.file("content", "4.0");
    notary(&server, &format!("add exp/one 4.0 {} -p", file.display()));
    // A client who saw none of it since the first root.
    std::fs::remove_dir_all(server.folder().join("client")).unwrap();
    std::fs::rename(&old, server.folder().join("client")).unwrap();
    let listed = notary(&server, "list exp/one");
    for tag in ["1.0", "2.0", "3.0", "4.0"] {
        assert!(listed.contains(tag), "{listed}");
    }
    assert_eq!(server.stopped(), Some(0));
}
