//! Repositories that `notary` made: verified, signed into, revoked from, renewed and rotated by us, and
//! `notary` goes on.

use std::fs;

use dct_core::edit::Change;
use dct_core::key::PrivateKey;
use dct_core::tuf::name::RoleName;
use dct_core::tuf::name::Threshold;

use crate::hands::of_notary;
use crate::stage::Stage;
use crate::stage::key;

on_both! {
    the_server_holds_the_snapshot_key
    the_client_holds_the_snapshot_key
}

fn the_server_holds_the_snapshot_key(stage: &Stage) {
    let gun = stage.gun("served");
    let _ = stage.server.notary_done(&["init", &gun, "-p"]);
    let _ = stage
        .server
        .notary_done(&["key", "rotate", &gun, "snapshot", "-r"]);
    live_together(stage, "served", &|| vec![of_notary(stage, "targets")]);
}

fn the_client_holds_the_snapshot_key(stage: &Stage) {
    let gun = stage.gun("kept");
    let _ = stage.server.notary_done(&["init", &gun, "-p"]);
    live_together(stage, "kept", &|| {
        vec![of_notary(stage, "targets"), of_notary(stage, "snapshot")]
    });
}

/// A name that Go escapes in its files, with what Docker never writes.
const ODD: &str = "a <b> & \"c\" d";

fn live_together(stage: &Stage, name: &str, keys: &dyn Fn() -> Vec<PrivateKey>) {
    let gun = stage.gun(name);
    let notary = |arguments: &[&str]| stage.server.notary_done(arguments);
    let listed = |name| stage.listed(&gun, "targets", name);
    let custom = stage.server.client_folder().join("custom.json");
    fs::write(&custom, r#"{"a":"x","z":[1,{"a":null,"b":"y"}]}"#).unwrap();
    let (one, two) = ("1".repeat(64), "2".repeat(64));
    let custom = custom.to_str().unwrap();
    let _ = notary(&[
        "addhash", &gun, ODD, "7", "--sha256", &one, "--custom", custom, "-p",
    ]);

    let answer = stage.verify(&gun, ODD).unwrap();
    assert_eq!(format!("{:x}", answer.digest()), one);
    let kept = || {
        stage
            .verify(&gun, ODD)
            .unwrap()
            .released
            .meta
            .custom
            .unwrap()
    };
    let before = kept();
    assert!(before.contains(r#""b":"y""#), "{before}");

    stage.registry.push_index(name, "latest", "theirs");
    let receipt = stage.sign_with(&gun, &["latest"], keys()).0.unwrap();
    let digest = format!("{:x}", receipt.tags[0].digest);
    assert_eq!(listed("latest"), Some(digest));
    assert_eq!(listed(ODD), Some(one));
    assert_eq!(kept(), before);

    // The client adds to what we published.
    let _ = notary(&["addhash", &gun, "theirs", "7", "--sha256", &two, "-p"]);
    assert_eq!(
        format!("{:x}", stage.verify(&gun, "theirs").unwrap().digest()),
        two
    );

    let revoke = Change::RemoveTarget {
        role: RoleName::Targets,
        name: "latest".parse().unwrap(),
    };
    stage.change(&gun, &[revoke], keys()).unwrap();
    assert_eq!(listed("latest"), None);

    let renew = Change::Renew {
        role: RoleName::Targets,
    };
    let renewed = stage.change(&gun, &[renew], keys()).unwrap();
    assert!(renewed.signed.contains(&RoleName::Targets));
    assert_eq!(listed("theirs"), Some(two.clone()));

    // Our new key for `targets`, which the client does not have; then one of its own again.
    let rotate = Change::Rotate {
        role: RoleName::Targets,
        keys: vec![key("new targets").public().clone()],
        threshold: Threshold::ONE,
    };
    let mut hands = keys();
    hands.extend([of_notary(stage, "root"), key("new targets")]);
    stage.change(&gun, &[rotate], hands).unwrap();
    assert_eq!(listed("theirs"), Some(two.clone()));
    let _ = notary(&["key", "rotate", &gun, "targets"]);
    let _ = notary(&["addhash", &gun, "after", "7", "--sha256", &two, "-p"]);
    stage.verify(&gun, "after").unwrap();
    stage.sign_with(&gun, &["latest"], keys()).0.unwrap();
    assert!(listed("latest").is_some());
}
