//! Keys that leave the server, in the hands of those who may want them.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Command;

use dct_core::key::Encryption;
use dct_core::key::StoredKey;
use dct_tests::peers::TrustServer;

use crate::PROGRAM;
use crate::command_line::program;
use crate::notary;
use crate::said;

const PASSPHRASE: &str = "delgpass1";

fn export(server: &TrustServer, options: &[&str]) -> (Option<i32>, String) {
    let output = Command::new(PROGRAM)
        .args(["keys", "export", "--data"])
        .arg(server.data())
        .args(options)
        .env_clear()
        .env("DCT_SIGN_SERVER_EXPORT_PASSPHRASE", PASSPHRASE)
        .current_dir(server.folder())
        .output()
        .unwrap();
    (output.status.code(), said(&output))
}

#[test]
fn exported_keys_are_read_by_both_clients_and_sign_in_their_hands() {
    let server = TrustServer::start_tls(PROGRAM, &[]);
    notary(&server, "init exp/one -p");
    notary(&server, "key rotate exp/one snapshot -r");
    notary(&server, "init exp/two -p");
    let told = export(&server, &["--output", "all.pem"]);
    assert_eq!(told, (Some(0), "3 keys exported\n".into()));
    let told = export(&server, &["--output", "one.pem", "--gun", "exp/one"]);
    assert_eq!(told, (Some(0), "2 keys exported\n".into()));
    let file = server.folder().join("one.pem");
    let mode = fs::metadata(&file).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    let text = fs::read_to_string(&file).unwrap();
    let keys = StoredKey::read_all(&text).unwrap();
    for key in &keys {
        assert_eq!(key.encryption(), Encryption::Pbes2);
        assert_eq!(key.gun(), Some("exp/one"));
    }

    // The owner takes the snapshot key back without a rotation: it is the same one.
    notary(&server, "key import one.pem");
    let listed = notary(&server, "key list");
    assert!(
        listed.contains("snapshot") && listed.contains("timestamp"),
        "{listed}"
    );
    let file = server.file("content", "1.0");
    let add = format!("add exp/one 1.0 {} -p", file.display());
    let variables = [("NOTARY_SNAPSHOT_PASSPHRASE", PASSPHRASE)];
    let output = server.notary_with(&add.split(' ').collect::<Vec<_>>(), "", &variables);
    assert!(output.status.success(), "{}", said(&output));

    let output = Command::new(program())
        .args(["key", "import", "all.pem"])
        .env_clear()
        .env("HOME", server.folder())
        .env("DCT_SIGN_PASSPHRASE", PASSPHRASE)
        .current_dir(server.folder())
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", said(&output));
}

#[test]
fn keys_leave_encrypted_and_over_no_other_file() {
    let server = TrustServer::start_tls(PROGRAM, &[]);
    let refused = |options: &[&str], status: i32, code: &str| {
        let (found, said) = export(&server, options);
        assert_eq!(found, Some(status), "{said}");
        assert!(said.contains(&format!("error[{code}]: ")), "{said}");
    };
    refused(&["--output", "new.pem"], 2, "serve.no_keys");
    notary(&server, "init exp/one -p");
    refused(
        &["--output", "new.pem", "--gun", "exp/two"],
        2,
        "serve.no_keys",
    );
    let taken = server.file("taken.pem", "kept");
    refused(&["--output", "taken.pem"], 2, "serve.output");
    assert_eq!(fs::read_to_string(&taken).unwrap(), "kept");
    refused(&["--output", "none/new.pem"], 2, "serve.output");
    let phrase = |text: &str, mode: u32| {
        let path = server.file("phrase", text);
        fs::set_permissions(&path, fs::Permissions::from_mode(mode)).unwrap();
        path.display().to_string()
    };
    for (text, mode, code, status) in [
        ("", 0o600, "serve.passphrase", 3),
        ("short\nlonger line", 0o600, "serve.passphrase", 3),
        ("long enough\n", 0o644, "import.secrets", 2),
    ] {
        let path = phrase(text, mode);
        let options = ["--output", "new.pem", "--passphrase-file", path.as_str()];
        refused(&options, status, code);
    }
    assert!(!Path::new(&server.folder().join("new.pem")).exists());
    let path = phrase("long enough\n", 0o600);
    let (status, said) = export(&server, &["--output", "-", "--passphrase-file", &path]);
    assert_eq!(status, Some(0), "{said}");
    let key = StoredKey::read(&said).unwrap();
    assert_eq!(key.role(), Some("timestamp"));
    let passphrase = dct_core::secret::Secret::new(b"long enough".to_vec());
    assert!(key.unlock(Some(&passphrase)).is_ok());
}
