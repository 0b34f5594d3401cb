//! What two published audits found in Notary: each finding has a test by its name, here or where the
//! program is that it is about.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot go on must stop"
)]

use std::fs;
use std::path::Path;

use dct_core::edit::Change;
use dct_core::error::InputError;
use dct_core::error::TrustError;
use dct_core::trust::Expiry;
use dct_core::trust::Pins;
use dct_core::trust::Trusted;
use dct_core::tuf::name::Gun;
use dct_core::tuf::name::RoleName;
use dct_tests::attacks;
use dct_tests::repo::Hand;
use dct_tests::repo::Repo;
use dct_tests::repo::at;
use dct_tests::repo::tag;
use dct_tests::uploads;

/// What they found, and the tests that show our behaviour.
const FINDINGS: [(&str, &[(&str, &str)]); 10] = [
    (
        "the method of a signature is chosen by the file",
        &[(
            "tests/tests/audits.rs",
            "the_method_is_chosen_by_the_trusted_key",
        )],
    ),
    (
        "an expired root is believed when it comes from the cache",
        &[
            (
                "tests/tests/audits.rs",
                "an_expired_root_is_not_believed_from_memory",
            ),
            ("cli/tests/stories/expiry.rs", "an_expired_root_is_revived"),
        ],
    ),
    (
        "a thief locks everybody out with the version 2147483647",
        &[
            (
                "tests/tests/audits.rs",
                "the_largest_version_locks_nobody_out",
            ),
            (
                "tests/tests/audits.rs",
                "a_server_takes_no_version_that_could_not_be_followed",
            ),
        ],
    ),
    (
        "whoever reaches the signer may have it sign",
        &[
            ("server/tests/http/audits.rs", "the_signer_answers_nobody"),
            (
                "server/tests/http/logins.rs",
                "without_a_login_nothing_is_told",
            ),
        ],
    ),
    (
        "secrets stay in memory",
        &[
            ("core/src/secret.rs", "a_secret_is_wiped_when_it_goes"),
            (
                "cli/tests/stories/hostile.rs",
                "a_core_file_would_hold_no_memory",
            ),
        ],
    ),
    (
        "secrets are arguments",
        &[
            ("cli/tests/stories/audits.rs", "no_secret_is_an_argument"),
            (
                "server/tests/http/audits.rs",
                "no_secret_of_the_server_is_an_argument",
            ),
        ],
    ),
    (
        "files can be read by everybody on the machine",
        &[
            (
                "cli/tests/stories/secrets.rs",
                "what_is_filed_is_for_its_owner_only",
            ),
            (
                "server/tests/http/audits.rs",
                "what_the_server_keeps_is_for_its_owner_only",
            ),
        ],
    ),
    (
        "where TLS fails, plain http is tried",
        &[(
            "cli/tests/stories/audits.rs",
            "where_tls_fails_nothing_else_is_tried",
        )],
    ),
    (
        "a file holds members beside `signed` that nobody signed",
        &[(
            "tests/tests/audits.rs",
            "what_nobody_signed_has_no_place_in_a_file",
        )],
    ),
    (
        "the name of a repository is a path out of the folder",
        &[
            ("tests/tests/audits.rs", "no_name_is_a_path_out_of_a_folder"),
            (
                "server/tests/http/audits.rs",
                "no_name_leads_out_of_the_database",
            ),
        ],
    ),
];

#[test]
fn every_finding_has_a_test() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    for (finding, tests) in FINDINGS {
        assert!(!tests.is_empty(), "{finding}");
        for (file, test) in tests {
            let source = fs::read_to_string(root.join(file));
            let source = source.unwrap_or_else(|error| panic!("{file}: {error}"));
            let head = format!("#[test]\nfn {test}() {{");
            let inside = format!("    #[test]\n    fn {test}() {{");
            assert!(
                source.contains(&head) || source.contains(&inside),
                "`{finding}`: no test `{test}` in {file}"
            );
        }
    }
}

/// Tells lies of the table of attacks.
fn refused(names: &[&str]) {
    for name in names {
        let all = attacks::all();
        let attack = all.iter().find(|attack| attack.name == *name);
        let attack = attack.unwrap_or_else(|| panic!("no attack `{name}`"));
        let (repo, outcome) = attack.run();
        assert_eq!(outcome.unwrap_err(), (attack.refusal)(&repo), "{name}");
    }
}

#[test]
fn the_method_is_chosen_by_the_trusted_key() {
    refused(&[
        "a signature names the wrong method for its key",
        "a signature names a method that nobody knows",
        "a signature has no method",
    ]);
}

#[test]
fn an_expired_root_is_not_believed_from_memory() {
    let repo = Repo::honest();
    let memory = repo.memory();
    let expires = Trusted::resume(
        Repo::gun(),
        Pins::default(),
        memory.clone(),
        Expiry::Enforce(repo.now),
    );
    let expires = expires.unwrap().root().expires.as_str().to_owned();
    let later = at("2099-01-01T00:00:00Z");
    // A root that ran out may hand over to the next one, and to nothing else.
    let expiry = Expiry::Enforce(later);
    let resumed = Trusted::resume(Repo::gun(), Pins::default(), memory, expiry).unwrap();
    let timestamp = repo.file(&RoleName::Timestamp).to_vec();
    let refusal = resumed.with_timestamp(timestamp, expiry).unwrap_err();
    let expected = TrustError::Expired {
        role: "root".into(),
        expires,
    };
    assert_eq!(refusal, expected.into());
}

#[test]
fn the_largest_version_locks_nobody_out() {
    // Nobody can jump there with root, and what a stolen key signed there falls with the key.
    refused(&[
        "root jumps to the largest version",
        "a stolen key signs the largest version; the honest server cannot come back below it",
        "a thief signed the last version there is",
    ]);
    let mut thief = Repo::honest();
    thief.set_version(&RoleName::Targets, i64::from(i32::MAX));
    let memory = thief.memory();
    let mut owner = Repo::honest();
    assert!(owner.visit_again(&memory).is_err());
    let change = tag("targets/releases", "new", 9);
    owner.edit([change], &["alice", "snapshot"]).unwrap();
    let hand = Hand::p256(77);
    let rotation = Change::Rotate {
        role: RoleName::Targets,
        keys: vec![hand.public.clone()],
        threshold: 1.try_into().unwrap(),
    };
    let mut keys = owner.keys(&["root", "snapshot"]);
    keys.push(hand.private());
    owner.edit_with([rotation], &keys).unwrap();
    owner.visit_again(&memory).unwrap();
}

#[test]
fn a_server_takes_no_version_that_could_not_be_followed() {
    for name in [
        "a new repository whose targets could never be followed",
        "a root that skips a version",
        "a delegation that skips versions, so that its owner could not follow",
        "a timestamp that nothing can follow",
    ] {
        let all = uploads::all();
        let upload = all.iter().find(|upload| upload.name == name);
        let upload = upload.unwrap_or_else(|| panic!("no upload `{name}`"));
        let refusal = upload.run().unwrap_err();
        let (part, reason) = (upload.refusal)();
        assert_eq!((refusal.part, refusal.reason), (part, reason), "{name}");
    }
}

#[test]
fn what_nobody_signed_has_no_place_in_a_file() {
    refused(&[
        "the envelope has a member that nobody signed",
        "a signature has a member that nobody signed",
        "a member stands twice in the envelope",
        "a second envelope follows the first",
    ]);
}

#[test]
fn no_name_is_a_path_out_of_a_folder() {
    refused(&[
        "a repository's name climbs out of its folder",
        "a repository's name ends inside the server's own URLs",
        "targets delegates to a path that climbs",
        "a remembered role climbs",
    ]);
    for name in [
        "../x",
        "/etc/x",
        "a/../../x",
        "a/..",
        "a\\..\\x",
        "a/%2e%2e/x",
        "a\0b",
    ] {
        let refusal = name.parse::<Gun>().unwrap_err();
        assert!(matches!(refusal, InputError::Gun { .. }), "{name}");
        assert!(
            format!("targets/{name}").parse::<RoleName>().is_err(),
            "{name}"
        );
    }
}
