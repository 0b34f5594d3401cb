//! What others put in our way: a server that shows the past, names that a terminal would obey, and a disk
//! that is full.

use std::fs;
use std::process::Command;
use std::process::Stdio;
use std::sync::Arc;
use std::sync::atomic::AtomicUsize;
use std::sync::atomic::Ordering;
use std::thread;
use std::time::Duration;

use dct_tests::peers::front;
use dct_tests::peers::http::answer;

use crate::age::expire;
use crate::home::Home;
use crate::home::MARKER;

/// The version in the path of a timestamp that is asked for by its version.
fn version(path: &str) -> Option<u32> {
    let (_, name) = path.rsplit_once('/')?;
    name.strip_suffix(".timestamp.json")?.parse().ok()
}

#[test]
fn a_server_that_hides_the_newest_gets_no_new_signature_on_the_past() {
    let home = Home::new();
    let (image, _) = home.plain("past");
    // What is true now: nothing is signed any more.
    home.run(&["revoke", "--yes", &image]).done();
    // Another machine of the owner's, which remembers nothing.
    home.run(&["repo", "delete", "--local", "--yes", &image])
        .done();
    let uploads = Arc::new(AtomicUsize::new(0));
    let seen = Arc::clone(&uploads);
    let past = front::before(home.server.port(), move |heard| {
        if heard.path.ends_with("/timestamp.json") {
            return Some(answer(500, &[], "").into());
        }
        if heard.method == "POST" {
            seen.fetch_add(1, Ordering::SeqCst);
            return Some(answer(200, &[], "").into());
        }
        let is_hidden = version(&heard.path).is_some_and(|version| version > 2);
        is_hidden.then(|| answer(404, &[], "").into())
    });
    let url = format!("http://127.0.0.1:{}", past.port());
    let renew = ["repo", "renew", "--server", &url, "--days", "2000", &image];
    let refused = home.run(&renew);
    assert_eq!(uploads.load(Ordering::SeqCst), 0, "{}", refused.stderr);
    refused.refused(2, "host.unconfirmed");
    assert!(
        refused
            .stderr
            .contains("nothing proves that this is the newest"),
        "{}",
        refused.stderr
    );
    // Whoever is asked is shown what they would vouch for.
    assert!(
        refused.stderr.contains("\n  1  sha256:dd"),
        "{}",
        refused.stderr
    );
}

#[test]
fn a_key_is_kept_when_any_upload_may_have_arrived() {
    let home = Home::new();
    let (image, _) = home.plain("rotated");
    let uploads = AtomicUsize::new(0);
    let doubtful = front::before(home.server.port(), move |heard| {
        let is_upload = heard.method == "POST" && heard.path.ends_with("/tuf/");
        is_upload.then(|| {
            let body = r#"{"errors":[{"code":"UPDATING","message":"it has been updated"}]}"#;
            match uploads.fetch_add(1, Ordering::SeqCst) {
                0 => answer(500, &[], body).into(),
                _ => answer(403, &[], "").into(),
            }
        })
    });
    let url = format!("http://127.0.0.1:{}", doubtful.port());
    let refused = home.run(&["repo", "rotate", "--server", &url, &image, "targets"]);
    refused.refused(5, "server.denied");
    let kept = "the server may know it by now";
    assert!(refused.stderr.contains(kept), "{}", refused.stderr);
}

#[test]
fn what_a_repair_without_proof_vouches_for_is_shown() {
    let home = Home::new();
    let image = home.image("unproved");
    home.run(&["repo", "init", "--local-snapshot", &image])
        .done();
    let digest = format!("sha256:{}", "d".repeat(64));
    let tag = format!("{image}:1");
    let sign = ["sign", "--no-registry", "--size", "7", "--digest", &digest];
    home.run(&[&sign[..], &[&tag]].concat()).done();
    expire(&home, &image, &[("snapshot", "snapshot")]);
    let asked = home.run(&["repo", "repair", &image]);
    asked.refused(2, "host.unconfirmed");
    assert!(
        asked
            .stderr
            .contains("nothing proves that this is the newest"),
        "{}",
        asked.stderr
    );
    let shown = format!("\n  1  {digest}\n");
    assert!(asked.stderr.contains(&shown), "{}", asked.stderr);
}

#[test]
fn no_name_moves_a_cursor() {
    let home = Home::new();
    home.run(&["key", "generate", "alice"]).done();
    let key = home.key_file("alice");
    let odd = key.with_file_name("\u{1b}]0;title\u{7}\u{9b}31m.key");
    fs::rename(&key, &odd).unwrap();
    let config = home.path(".docker/config.json");
    fs::write(&config, r#"{"credsStore":"x\u001b[31m\r"}"#).unwrap();
    let image = home.image("x");
    for arguments in [&["key", "list"][..], &["verify", &image]] {
        let said = home.run(arguments);
        let text = said.stdout + &said.stderr;
        let is_plain = |c: char| c == '\n' || !c.is_control();
        assert!(!text.is_empty() && text.chars().all(is_plain), "{text:?}");
    }
}

#[test]
fn a_disk_that_is_full_leaves_no_half_a_key() {
    let home = Home::new();
    home.run(&["key", "generate", "alice"]).done();
    home.run(&["key", "export", "--to", "kept.pem"]).done();
    fs::remove_file(home.key_file("alice")).unwrap();
    // No file may grow: it is made, and nothing can be written to it.
    let program = env!("CARGO_BIN_EXE_dct-sign");
    let line = format!("trap '' XFSZ; ulimit -f 0; {program} key import kept.pem");
    let output = Command::new("/bin/bash")
        .args(["-c", &line])
        .env_clear()
        .env("HOME", home.path(""))
        .env("DCT_SIGN_PASSPHRASE", MARKER)
        .current_dir(home.path(""))
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .output()
        .unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("error[host.unwritable]"), "{said}");
    home.run(&["key", "import", "kept.pem"]).done();
}

#[cfg(target_os = "linux")]
#[test]
fn a_core_file_would_hold_no_memory() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_dct-sign"))
        .args(["sign", "--key", "-", "registry.test/x:1"])
        .env_clear()
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    // It waits for a key; what it was told before holds then.
    let filter = format!("/proc/{}/coredump_filter", child.id());
    let is_told = (0..24_000).any(|_| {
        thread::sleep(Duration::from_millis(5));
        fs::read_to_string(&filter).is_ok_and(|text| text.trim() == "00000000")
    });
    drop(child.stdin.take());
    child.wait().unwrap();
    assert!(is_told);
}
