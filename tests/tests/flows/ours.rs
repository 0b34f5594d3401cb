//! A repository that we made, in the hands of `notary`: listed, looked up, verified, added to,
//! witnessed and rotated.

use std::fs;

use dct_core::edit::Change;
use dct_core::oci::Digest;
use dct_core::tuf::FileMeta;
use dct_core::tuf::name::RoleName;

use crate::hands::to_notary;
use crate::stage::Stage;
use crate::stage::key;
use crate::stage::signer;

on_both! {
    notary_goes_on_with_what_we_made
}

fn notary_goes_on_with_what_we_made(stage: &Stage) {
    let gun = stage.gun("ours");
    let notary = |arguments: &[&str]| stage.server.notary_done(arguments);
    stage
        .create(&gun, None, signer("alice", key("alice").public()))
        .unwrap();
    let content = b"some content\n";
    let record = Change::AddTarget {
        role: RoleName::Targets,
        name: "content".parse().unwrap(),
        meta: FileMeta::of_image(*Digest::of(content).as_bytes(), 13),
    };
    stage.change(&gun, &[record], vec![key("targets")]).unwrap();
    stage.registry.push_index("ours", "1", "one");
    stage.sign(&gun, &["1"], key("alice")).0.unwrap();

    let file = stage.server.client_folder().join("content");
    fs::write(&file, content).unwrap();
    let path = file.to_str().unwrap();
    assert!(stage.listed(&gun, "targets/releases", "1").is_some());
    assert!(notary(&["lookup", &gun, "content"]).contains(&format!("{:x}", Digest::of(content))));
    assert_eq!(
        notary(&["verify", &gun, "content", "-i", path]).as_bytes(),
        content
    );
    fs::write(&file, b"some CONTENT\n").unwrap();
    let other = stage
        .server
        .notary(&["verify", &gun, "content", "-i", path]);
    assert!(!other.status.success());

    for (role, held) in [("root", "root"), ("targets", "targets"), ("alice", "alice")] {
        to_notary(stage, &gun, role, &key(held));
    }
    let two = "2".repeat(64);
    for roles in [&[][..], &["-r", "targets/alice"]] {
        let add = ["addhash", &gun, "theirs", "7", "--sha256", &two, "-p"];
        let _ = notary(&[&add[..], roles].concat());
    }
    let _ = notary(&["witness", &gun, "targets", "targets/alice", "-p"]);
    for rotation in [&["snapshot", "-r"][..], &["targets"], &["timestamp", "-r"]] {
        let _ = notary(&[&["key", "rotate", &gun][..], rotation].concat());
    }
    assert!(notary(&["delegation", "list", &gun]).contains("targets/alice"));
    let answer = stage.verify(&gun, "theirs").unwrap();
    assert_eq!(answer.carriers.len(), 2);
    stage.registry.push_index("ours", "2", "two");
    stage.sign(&gun, &["2"], key("alice")).0.unwrap();
    assert!(stage.listed(&gun, "targets/releases", "2").is_some());
}
