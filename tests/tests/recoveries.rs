//! Stories of coming back: signers who left, roles whose keys went, servers that look backwards.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on must stop"
)]

use dct_core::edit::Change;
use dct_core::edit::Draft;
use dct_core::edit::Effect;
use dct_core::tuf::name::RoleName;
use dct_core::tuf::name::SignerName;
use dct_core::tuf::name::Threshold;
use dct_tests::repo::Hand;
use dct_tests::repo::NOW;
use dct_tests::repo::Repo;
use dct_tests::repo::Seeded;
use dct_tests::repo::at;
use dct_tests::repo::role;
use dct_tests::repo::tag;

#[test]
fn a_signer_who_comes_back_goes_on_where_the_role_was() {
    let mut repo = Repo::honest();
    let mut memory = repo.memory();
    let before = repo
        .visit()
        .unwrap()
        .targets(&role("targets/alice"))
        .unwrap()
        .version
        .get();
    let alice: SignerName = "alice".parse().unwrap();
    let public = repo.hand("alice").public.clone();
    let key = repo.hand("alice").private().id();
    repo.edit(
        Change::remove_signer(&alice, &[key]),
        &["targets", "snapshot"],
    )
    .unwrap();
    memory = repo.visit_again(&memory).unwrap().remember();
    repo.edit(
        Change::add_signer(&alice, std::slice::from_ref(&public)),
        &["targets", "snapshot"],
    )
    .unwrap();
    memory = repo.visit_again(&memory).unwrap().remember();
    repo.edit([tag("targets/alice", "9", 9)], &["alice", "snapshot"])
        .unwrap();
    repo.visit_again(&memory).unwrap();
    assert_eq!(
        repo.visit()
            .unwrap()
            .targets(&role("targets/alice"))
            .unwrap()
            .version
            .get(),
        before + 1
    );
}

#[test]
fn what_a_removed_signer_signed_last_can_be_adopted() {
    let mut repo = Repo::honest();
    let memory = repo.memory();
    let releases = role("targets/releases");
    let last = repo.visit().unwrap().targets(&releases).unwrap().signers()[0];
    let (gone, stays) = if last == repo.hand("alice").public.id() {
        ("alice", "bob")
    } else {
        ("bob", "alice")
    };
    let key = repo.hand(gone).private().id();
    repo.edit(
        Change::remove_signer(&gone.parse().unwrap(), &[key]),
        &["targets", "snapshot"],
    )
    .unwrap();

    // Nobody believes the file now, so nothing is released, and nothing is guessed at.
    let past = repo.visit_past_damage().unwrap();
    assert_eq!(past.lookup("1").unwrap_err().code(), "trust.threshold");
    let mut draft = Draft::of(&past);
    assert_eq!(
        draft
            .apply(tag("targets/releases", "1", 1))
            .unwrap_err()
            .code(),
        "trust.threshold"
    );
    assert_eq!(
        draft
            .apply(Change::Renew {
                role: releases.clone()
            })
            .unwrap_err()
            .code(),
        "trust.threshold"
    );

    // Whoever is left looks at it and vouches for it: the same tags, the next version.
    assert_eq!(
        draft
            .apply(Change::Adopt {
                role: releases.clone()
            })
            .unwrap(),
        Effect::Changed
    );
    let before = past.remains(&releases).unwrap().clone();
    let update = draft
        .sign(
            &repo.keys(&[stays, "snapshot"]),
            at(NOW),
            &mut Seeded::new(1),
        )
        .unwrap();
    repo.publish(&update);
    let after = repo.visit_again(&memory).unwrap();
    let adopted = after.targets(&releases).unwrap();
    assert_eq!(adopted.targets, before.targets);
    assert_eq!(adopted.version.get(), before.version.get() + 1);
}

#[test]
fn a_root_key_must_stand_in_a_certificate_for_the_repository() {
    let mut repo = Repo::honest();
    let bare = Hand::p256(80);
    let mut keys = repo.keys(&["root", "snapshot"]);
    keys.push(bare.private());
    let refused = repo
        .edit_with(
            [Change::Rotate {
                role: RoleName::Root,
                keys: vec![bare.public.clone()],
                threshold: Threshold::ONE,
            }],
            &keys,
        )
        .map(drop)
        .unwrap_err();
    assert_eq!(refused.code(), "key.certificate");
}

#[test]
fn what_a_session_believed_is_a_floor_for_the_rest_of_it() {
    let mut repo = Repo::honest();
    let old = repo.file(&RoleName::Timestamp).to_vec();
    repo.sign_timestamp();
    let trusted = repo.visit().unwrap();
    let refused = trusted
        .with_timestamp(old, repo.newcomer().expiry)
        .map(drop)
        .unwrap_err();
    assert_eq!(refused.code(), "trust.rollback");
}
