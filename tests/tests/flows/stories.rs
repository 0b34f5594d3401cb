//! The stories of a repository that we make, and of one that `notary` made.

use dct_core::error::Error;
use dct_core::flow::Image;
use dct_core::flow::Order;
use dct_core::flow::sign;
use dct_core::oci::Digest;
use dct_core::trust::Trusted;
use dct_core::wire::Session;
use dct_tests::peers::pipe::Cost;
use dct_tests::peers::pipe::drive;

use crate::stage::Stage;
use crate::stage::key;
use crate::stage::rng;
use crate::stage::signer;

on_both! {
    a_multi_arch_tag_is_signed_by_a_delegate_and_read_by_notary
    what_must_not_be_signed_is_not
    the_owner_may_keep_the_snapshot_key
}

fn a_multi_arch_tag_is_signed_by_a_delegate_and_read_by_notary(stage: &Stage) {
    let gun = stage.gun("team/app");
    let alice = key("alice");
    stage
        .create(&gun, None, signer("alice", alice.public()))
        .unwrap();
    stage.registry.push_index("team/app", "1.0", "first");

    let (receipt, cost) = stage.sign(&gun, &["1.0"], alice);
    let receipt = receipt.unwrap();
    assert_eq!(receipt.tags[0].roles.len(), 2);
    // manifest and timestamp; snapshot; root and targets; POST; timestamp and snapshot read back.
    assert_eq!(
        cost,
        Cost {
            rounds: 6,
            requests: 8
        }
    );

    let digest = format!("{:x}", receipt.tags[0].digest);
    for role in ["targets/releases", "targets/alice"] {
        assert_eq!(stage.listed(&gun, role, "1.0"), Some(digest.clone()));
    }

    // Signed again, nothing is published; the two delegations are now part of the chain.
    let (again, cost) = stage.sign(&gun, &["1.0"], key("alice"));
    assert!(again.unwrap().published.signed.is_empty());
    assert_eq!(
        cost,
        Cost {
            rounds: 3,
            requests: 7
        }
    );

    // A second tag costs what the design promises: ten requests.
    stage.registry.push_index("team/app", "1.1", "second");
    let (receipt, cost) = stage.sign(&gun, &["1.1"], key("alice"));
    receipt.unwrap();
    assert_eq!(
        cost,
        Cost {
            rounds: 6,
            requests: 10
        }
    );

    let answer = stage.verify(&gun, "1.1").unwrap();
    assert_eq!(answer.released.role.as_str(), "targets/releases");
    assert_eq!(answer.carriers.len(), 2);
}

fn what_must_not_be_signed_is_not(stage: &Stage) {
    let gun = stage.gun("strict");
    let refused = |key| stage.sign(&gun, &["1"], key).0.unwrap_err().code();
    assert_eq!(refused(key("ci")), "registry.missing");
    stage.registry.push_index("strict", "1", "one");
    assert_eq!(refused(key("ci")), "server.no_trust_data");
    stage
        .create(&gun, None, signer("ci", key("ci").public()))
        .unwrap();
    let twice = stage.create(&gun, None, Vec::new()).unwrap_err();
    assert_eq!(twice.code(), "server.exists");
    let order = Order {
        images: vec![Image {
            expected: Some(Digest::of(b"another image")),
            ..stage.image(&format!("{gun}:1"))
        }],
        roles: Vec::new(),
        patience_ms: 0,
    };
    let repository = stage.repository(&gun);
    let keys = |_: &Trusted| Ok::<_, Error>(vec![key("ci")]);
    let mut rng = rng("moved");
    let moved = drive(Session::start(|wire| {
        sign(wire, &repository, &order, keys, &mut rng)
    }));
    assert_eq!(moved.0.unwrap_err().code(), "registry.moved");
    assert_eq!(refused(key("stranger")), "edit.no_role_for_keys");
    assert_eq!(stage.verify(&gun, "1").unwrap_err().code(), "trust.no_tag");
}

fn the_owner_may_keep_the_snapshot_key(stage: &Stage) {
    let gun = stage.gun("own");
    stage
        .create(&gun, Some(key("snapshot")), Vec::new())
        .unwrap();
    stage.registry.push_index("own", "1", "one");
    let owner = vec![key("targets"), key("snapshot")];
    stage.sign_with(&gun, &["1"], owner).0.unwrap();
    let text = stage.server.notary_done(&["lookup", &gun, "1"]);
    assert!(text.starts_with("1 sha256:"), "{text}");
    // Without the snapshot key the server has nothing to sign the snapshot with.
    stage.registry.push_index("own", "2", "two");
    let (refused, _) = stage.sign(&gun, &["2"], key("targets"));
    assert_eq!(refused.unwrap_err().code(), "server.refused");
}
