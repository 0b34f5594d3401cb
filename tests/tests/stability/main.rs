//! The matrix of spec §2.6: which deviations from Go's form a Notary server keeps, and which make
//! a repository unreadable although the upload was answered with 200.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    reason = "a test that cannot go on must stop"
)]

mod implied;
mod matrix;

use dct_core::error::MetadataError;
use dct_core::tuf::check_stable;
use dct_core::tuf::name::RoleName;
use dct_tests::repo::Repo;

use self::implied::IMPLIED;
use self::matrix::DELEGATIONS;
use self::matrix::Deviation;
use self::matrix::EXACT;
use self::matrix::Kept;
use self::matrix::MATRIX;
use self::matrix::SIGNATURE;

fn deviate((name, from, to, _): &Deviation) -> String {
    let from = from.replace("SIGNATURE", SIGNATURE);
    let to = to.replace("TWICE", SIGNATURE);
    let file = EXACT.replacen(&from, &to, 1);
    assert!(from == to || file != EXACT, "{name} deviates in nothing");
    file
}

fn judge(file: &str) -> Result<(), MetadataError> {
    check_stable(&RoleName::Targets, file.as_bytes())
}

#[test]
fn every_deviation_is_judged_as_go_would() {
    let mut wrong = Vec::new();
    for row in MATRIX.iter().chain(IMPLIED) {
        let judged = judge(&deviate(row));
        let as_expected = match row.3 {
            Kept::Yes => judged.is_ok(),
            Kept::No => matches!(judged, Err(MetadataError::Unstable { .. })),
        };
        if !as_expected {
            wrong.push(format!("{}: {judged:?}", row.0));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_order_and_presence_of_the_outer_members_is_gos() {
    let rest = EXACT.strip_prefix("{\"signed\":").unwrap();
    let (signed, _) = rest.split_once(",\"signatures\":").unwrap();
    for file in [
        format!("{{\"signatures\":[{SIGNATURE}],\"signed\":{signed}}}"),
        EXACT.replacen(&format!("\"delegations\":{DELEGATIONS},"), "", 1),
        EXACT.replacen(&format!("[{SIGNATURE}]"), "null", 1),
    ] {
        let judged = judge(&file);
        assert!(
            matches!(judged, Err(MetadataError::Unstable { .. })),
            "{file}: {judged:?}"
        );
    }
}

#[test]
fn the_first_byte_that_go_would_change_is_told() {
    for (from, to, changed) in [
        ("\"version\":1", "\"version\": 1", " 1"),
        ("00:02:59Z", "00:02:59.50Z", "2029-11"),
        ("\"b\":{", "\"b<\":{", "<\":{"),
        ("\"b\":{", "\"\\u0062\":{", "\\u0062"),
        ("{\"x\":1}", "null", "custom"),
        ("\"eddsa\"", "\"eddSA\"", "SA\""),
        ("AA==\"}]}", "AA==\"}]}\n", "\n"),
    ] {
        // An escape that stands before must not move the place: it is counted in the file.
        let before = EXACT.replacen("\"a\":{", "\"a\\u0026\":{", 1);
        let file = before.replacen(from, to, 1);
        let Err(MetadataError::Unstable { at, .. }) = judge(&file) else {
            panic!("{to:?} is kept");
        };
        assert!(file[at..].starts_with(changed), "{to:?}: {}", &file[at..]);
    }
}

#[test]
fn what_is_no_metadata_is_refused_for_that_and_not_for_its_form() {
    for (from, to, code) in [
        ("{\"signed\":", "\u{feff}{\"signed\":", "metadata.json"),
        ("AA==\"}]}", "AA==\"}]}{}", "metadata.trailing"),
        (
            "\"sig\":",
            "\"about\":1,\"sig\":",
            "metadata.member_unknown",
        ),
        ("{\"x\":1}", "1.5", "metadata.number"),
        ("\"version\":1", "\"version\":1.0", "metadata.shape"),
        ("\"length\":7", "\"length\":7e0", "metadata.shape"),
        ("{\"x\":1}", "{\"x\":1,\"x\":1}", "metadata.duplicate"),
    ] {
        let file = EXACT.replacen(from, to, 1);
        assert_ne!(file, EXACT, "{to:?}");
        assert_eq!(judge(&file).unwrap_err().code(), code, "{to:?}");
    }
}

#[test]
fn every_file_of_the_honest_repository_is_kept() {
    let repo = Repo::honest();
    let roles = repo.files.keys().chain([&RoleName::Root]);
    for role in roles {
        assert_eq!(check_stable(role, repo.file(role)), Ok(()), "{role}");
    }
}

#[test]
fn the_other_roles_are_judged_too() {
    let repo = Repo::honest();
    for (role, from, to) in [
        (RoleName::Root, "\"consistent_snapshot\":false,", ""),
        (RoleName::Root, "\"roles\":{", "\"roles\": {"),
        (RoleName::Root, "12:00:00Z", "12:00:00.0Z"),
        (
            RoleName::Snapshot,
            "\"meta\":{",
            "\"meta\":{\"a\":{\"length\":1},",
        ),
        (RoleName::Timestamp, "\"version\"", "\"unit\":1,\"version\""),
    ] {
        let exact = String::from_utf8(repo.file(&role).to_vec()).unwrap();
        let file = exact.replacen(from, to, 1);
        assert_ne!(file, exact, "{role} {to:?}");
        let judged = check_stable(&role, file.as_bytes());
        assert!(
            matches!(judged, Err(MetadataError::Unstable { .. })),
            "{role} {to:?}: {judged:?}"
        );
    }
}
