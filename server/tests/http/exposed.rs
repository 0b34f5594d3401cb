//! Keys that others on the machine can read.

use std::fs;
use std::fs::Permissions;
use std::os::unix::fs::PermissionsExt;
use std::os::unix::fs::chown;
use std::path::Path;

use dct_tests::peers::TrustServer;

use crate::PROGRAM;
use crate::commands::refused;
use crate::commands::run;
use crate::operations::events;
use crate::start;

fn open(path: &Path, mode: u32) {
    fs::set_permissions(path, Permissions::from_mode(mode)).unwrap();
}

#[test]
fn a_key_that_others_can_read_is_not_served_with() {
    let server = TrustServer::start_tls(PROGRAM, &[]).killed();
    let (data, tls) = (server.data(), server.folder().join("tls.key"));
    let sealing = data.join("sealing.key");
    let certificate = server.certificate();
    let line = [
        "serve",
        "--listen=127.0.0.1:0",
        "--tls-cert",
        certificate.to_str().unwrap(),
        "--tls-key",
        tls.to_str().unwrap(),
    ];
    for key in [&sealing, &tls] {
        open(key, 0o640);
        refused(&line, &data, 3, "serve.key_readable");
        let (_, said) = run(&line, &data);
        assert!(said.contains(key.to_str().unwrap()), "{said}");
        open(key, 0o600);
    }
    let server = server.up();
    assert_eq!(events(&server, "key readable by everybody").len(), 0);
    // Nor is it taken later.
    open(&tls, 0o644);
    server.hang_up();
    server.wait_for("certificate not reloaded");
    let refused = &events(&server, "certificate not reloaded")[0];
    assert_eq!(refused["code"], "serve.key_readable");
}

#[test]
fn a_key_that_was_mounted_for_everybody_is_told() {
    let key = std::env::temp_dir().join(format!("dct-mounted-key-{}", std::process::id()));
    fs::write(&key, format!("{}=\n", "A".repeat(43))).unwrap();
    open(&key, 0o444);
    // Only root can make it another user's; who runs the tests as somebody else meets the refusal.
    let is_mounted = chown(&key, Some(65532), None).is_ok();
    let named = ["--key-file", key.to_str().unwrap()];
    if is_mounted {
        let server = start(&named);
        let told = &events(&server, "key readable by everybody")[0];
        assert_eq!(told["file"], key.to_str().unwrap());
        assert_eq!(told["code"], "serve.key_readable");
    } else {
        let data = std::env::temp_dir().join(format!("dct-mounted-{}", std::process::id()));
        refused(
            &["serve", named[0], named[1]],
            &data,
            3,
            "serve.key_readable",
        );
        let _ = fs::remove_dir_all(data);
    }
    fs::remove_file(key).unwrap();
}
