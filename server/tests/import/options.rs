//! What is typed, what is not said aloud, and what a second look finds.

use std::fs;
use std::io::BufRead;
use std::io::BufReader;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Command;
use std::process::Stdio;

use dct_tests::peers::notary_server::SIGNER_PASSPHRASE;

use crate::PROGRAM;
use crate::desk::Desk;
use crate::desk::told;

fn refused((status, said): (Option<i32>, String), expected: i32, code: &str) -> String {
    assert_eq!(status, Some(expected), "{said}");
    assert!(said.contains(&format!("error[{code}]: ")), "{said}");
    assert!(said.contains("\nhint: "), "{said}");
    said
}

#[test]
fn an_address_is_a_database_of_notary_without_a_password() {
    let desk = Desk::shared();
    let import = |server: &str, signer: &str| {
        let mut command = Command::new(PROGRAM);
        command.args(["import", "--notary-server-db", server]);
        command.args(["--notary-signer-db", signer, "--data"]);
        told(command.arg(desk.ours.data()).env_clear())
    };
    let (server, signer) = (
        desk.notary.database("server"),
        desk.notary.database("signer"),
    );
    for url in [
        "mysql://server@127.0.0.1/notaryserver",
        "postgres://server:s3cret@127.0.0.1/notaryserver",
        "postgres://server@127.0.0.1/notaryserver?sslmode=prefer",
        "postgres://server@127.0.0.1:x/notaryserver",
        "postgres://server@127.0.0.1/notaryserver?sslkey=key.pem",
        "postgres://server@db.example/notaryserver?sslrootcert=/none",
        "postgres:///notaryserver",
    ] {
        let said = refused(import(url, &signer), 2, "import.address");
        assert!(said.contains("`--notary-server-db`"), "{said}");
        assert!(!said.contains("s3cret"), "{said}");
        let said = refused(import(&server, url), 2, "import.address");
        assert!(said.contains("`--notary-signer-db`"), "{said}");
    }
    let said = refused(import(&signer, &server), 5, "import.source");
    assert!(said.contains("it has no table `tuf_files`"), "{said}");
    let nobody = "postgres://server@127.0.0.1:1/notaryserver";
    let said = refused(import(nobody, &signer), 5, "import.source");
    assert!(said.contains("refused"), "{said}");
    // TLS is not left out because the other side has none.
    let tls = server.replace("sslmode=disable", "sslmode=require");
    let said = refused(import(&tls, &signer), 5, "import.source");
    assert!(said.contains("TLS"), "{said}");
    assert!(!desk.ours.data().exists());
}

#[test]
fn passphrases_come_from_variables_or_a_file_that_nobody_else_reads() {
    let desk = Desk::shared();
    let gun = "options/app";
    desk.before("client").done(&format!("init {gun} -p"));
    let file = |name: &str, text: &str, mode: u32| {
        let path = desk.ours.file(name, text);
        fs::set_permissions(&path, fs::Permissions::from_mode(mode)).unwrap();
        path
    };
    let import = |path: &Path| {
        let mut command = desk.command(&["--gun", gun, "--dry-run", "--passphrase-file"]);
        told(command.arg(path).env_remove("NOTARY_SIGNER_ALIAS1"))
    };
    let right = format!("# of the signer\n\nalias1={SIGNER_PASSPHRASE}\n");
    let open = file("open", &right, 0o644);
    let said = refused(import(&open), 2, "import.secrets");
    assert!(said.contains("other users can read it"), "{said}");
    for text in ["alias1\n", "=x\n", "alias1=\n"] {
        let said = refused(import(&file("no", text, 0o600)), 2, "import.secrets");
        assert!(said.contains("line 1"), "{said}");
    }
    refused(import(Path::new("/none")), 2, "import.secrets");
    let wrong = file("wrong", "alias1=another\n", 0o600);
    let said = refused(import(&wrong), 7, "import.unfinished");
    assert!(said.contains("the passphrase does not open it"), "{said}");
    let (status, said) = import(&file("right", &right, 0o600));
    assert_eq!(status, Some(0), "{said}");
    assert!(said.contains("4 files, 1 keys, 1 changes, sound"), "{said}");

    let mut command = desk.command(&["--gun", gun, "--dry-run"]);
    let said = told(command.env("PGPASSFILE", &open));
    refused(said, 2, "import.address");
    let said = refused(desk.import(&["--gun", "options/ap"]), 2, "import.name");
    assert!(said.contains("`options/ap`"), "{said}");
}

#[test]
fn a_server_that_runs_is_not_moved_to() {
    let desk = Desk::shared().up();
    refused(desk.import(&[]), 2, "serve.busy");
    // Looking may be done beside it.
    let (_, said) = desk.import(&["--dry-run"]);
    assert!(said.contains("would move "), "{said}");
}

#[test]
fn what_went_on_there_follows_and_what_went_on_here_is_not_lost() {
    let desk = Desk::shared();
    let client = desk.before("client");
    let (one, two) = ("again/one", "again/two");
    let options = ["--gun", one, "--gun", two];
    for gun in [one, two] {
        client.done(&format!("init {gun} -p"));
        client.add(gun, "1.0", "");
    }
    desk.imported(&options);
    client.add(one, "2.0", "");
    client.done(&format!("key rotate {one} timestamp -r"));
    let said = desk.imported(&options);
    assert!(said.contains("6 files, 1 keys, 2 changes, sound"), "{said}");
    assert!(said.contains("  again/two  nothing new, sound"), "{said}");

    // Published to on both sides, and deleted on one.
    let desk = desk.up();
    desk.after("client").add(one, "3.0", "");
    client.remember("theirs");
    let theirs = desk.before("theirs");
    fs::remove_dir_all(theirs.folder.join("tuf")).unwrap();
    theirs.add(one, "another", "");
    theirs.done(&format!("delete {two} --remote"));
    let desk = Desk {
        ours: desk.ours.killed(),
        ..desk
    };
    let (status, said) = desk.import(&options);
    assert_eq!(status, Some(7), "{said}");
    let diverged = "[import.diverged] `again/one` was published to on both sides since: version ";
    assert!(said.contains(diverged), "{said}");
    let deleted =
        "[import.diverged] `again/two` was published to on both sides since: it was deleted";
    assert!(said.contains(deleted), "{said}");
    let desk = desk.up();
    let listed = desk.after("newcomer").listed(one, "targets");
    assert_eq!(listed, ["1.0", "2.0", "3.0"]);
}

#[test]
fn a_move_that_broke_off_goes_on_where_it_ended() {
    let desk = Desk::new();
    let client = desk.before("client");
    for number in 0..12 {
        client.done(&format!("init many/{number} -p"));
    }
    let mut import = desk.command(&[]).stdout(Stdio::piped()).spawn().unwrap();
    let mut said = BufReader::new(import.stdout.take().unwrap()).lines();
    let first = said.next().unwrap().unwrap();
    assert!(first.starts_with("1/12  many/0  4 files"), "{first}");
    import.kill().unwrap();
    import.wait().unwrap();
    let said = desk.imported(&[]);
    assert!(said.contains("  many/0  nothing new, sound\n"), "{said}");
    let moved = said
        .matches("  4 files, 1 keys, 1 changes, sound\n")
        .count();
    let known = said.matches("  nothing new, sound\n").count();
    assert_eq!(moved + known, 12, "{said}");
    let said = desk.imported(&[]);
    assert!(said.contains("nothing new in 12\n"), "{said}");
}
