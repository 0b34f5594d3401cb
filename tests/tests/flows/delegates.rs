//! Delegation keys of every kind that people have, as `notary delegation add` takes them.

use std::fs;

use dct_core::key::StoredKey;
use dct_tests::tool::Workshop;

use crate::stage::Stage;

on_both! {
    keys_of_every_kind_sign_what_notary_delegated
}

/// A name, and how OpenSSL makes its key.
const KINDS: [(&str, &str); 3] = [
    ("p256", "-newkey ec -pkeyopt ec_paramgen_curve:P-256"),
    ("p384", "-newkey ec -pkeyopt ec_paramgen_curve:P-384"),
    ("rsa", "-newkey rsa:2048"),
];

fn keys_of_every_kind_sign_what_notary_delegated(stage: &Stage) {
    let folder = stage.server.client_folder();
    let workshop = Workshop::new(folder.to_str().unwrap(), "openssl");
    let gun = stage.gun("delegated");
    let notary = |arguments: &[&str]| stage.server.notary_done(arguments);
    let _ = notary(&["init", &gun, "-p"]);
    let _ = notary(&["key", "rotate", &gun, "snapshot", "-r"]);
    let mut tags = Vec::new();
    for (name, kind) in KINDS {
        workshop.run(&format!(
            "req -x509 {kind} -nodes -days 30 -keyout {name}.key -out {name}.pem -subj /CN={name}"
        ));
        workshop.run(&format!("pkey -in {name}.key -pubout -out {name}.pub"));
        // As a certificate, and as the bare key inside it.
        for (role, file) in [(format!("{name}-x509"), "pem"), (name.to_owned(), "pub")] {
            let file = workshop.path(&format!("{name}.{file}"));
            tags.push((name, role, file.to_str().unwrap().to_owned()));
        }
    }
    for (_, role, file) in &tags {
        let role = format!("targets/{role}");
        for role in [&role, "targets/releases"] {
            let _ = notary(&["delegation", "add", &gun, role, file, "--all-paths"]);
        }
    }
    let _ = notary(&["publish", &gun]);
    for (key, tag, _) in &tags {
        stage.registry.push_index("delegated", tag, tag);
        let pem = fs::read_to_string(workshop.path(&format!("{key}.key"))).unwrap();
        let key = StoredKey::read(&pem).unwrap().unlock(None).unwrap();
        let receipt = stage.sign(&gun, &[tag], key).0.unwrap();
        // The certificate and the bare key are the same key: both roles are its own, and the releases.
        assert_eq!(receipt.tags[0].roles.len(), 3, "{tag}");
        let digest = format!("{:x}", receipt.tags[0].digest);
        for role in &receipt.tags[0].roles {
            let shown = stage.listed(&gun, role.as_str(), tag);
            assert_eq!(shown.as_ref(), Some(&digest), "{tag} in {role}");
        }
        let answer = stage.verify(&gun, tag).unwrap();
        assert_eq!(format!("{:x}", answer.digest()), digest, "{tag}");
    }
    // The owner's client goes on.
    let _ = notary(&["witness", &gun, "targets", "-p"]);
    let table = notary(&["delegation", "list", &gun]);
    assert!(
        tags.iter().all(|(_, role, _)| table.contains(role)),
        "{table}"
    );
}
