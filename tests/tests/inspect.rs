//! The report over the files of real tools, and over the same files damaged.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on must stop"
)]

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use dct_core::inspect::Files;
use dct_core::inspect::Report;
use dct_core::inspect::RoleState;
use dct_core::inspect::Verdict;
use dct_core::inspect::inspect;
use dct_core::json::canonical;
use dct_core::trust::FirstUse;
use dct_core::trust::Pins;
use dct_core::tuf::name::RoleName;
use dct_tests::golden;
use dct_tests::repo::GUN;
use dct_tests::repo::Hand;
use dct_tests::repo::Repo;
use dct_tests::repo::at;
use dct_tests::repo::seal;

const FRESH: &str = "2026-11-21T12:00:00Z";

fn server() -> Files {
    let file = |name: &str| golden::bytes(&format!("server-copy/{name}.json"));
    Files {
        roots: ["1.root", "2.root", "3.root", "4.root", "root"]
            .map(file)
            .to_vec(),
        timestamp: Some(file("timestamp")),
        snapshot: Some(file("snapshot")),
        targets: [RoleName::Targets, RoleName::releases()]
            .map(|role| (role.clone(), file(role.as_str())))
            .into(),
    }
}

fn report(files: &Files, now: &str) -> Report {
    report_with(files, Pins::none(FirstUse::Allow), now)
}

fn report_with(files: &Files, pins: Pins, now: &str) -> Report {
    inspect(
        &"exp/one".parse().unwrap(),
        files,
        pins,
        None,
        now.parse().unwrap(),
    )
}

fn codes(report: &Report) -> Vec<&str> {
    report.warnings.iter().map(|warning| warning.code).collect()
}

#[test]
fn a_sound_repository_is_told_in_full() {
    let report = report(&server(), FRESH);
    assert_eq!(report.verdict, Verdict::Trusted);
    assert_eq!(codes(&report), ["inspect.first_use"]);
    let versions: Vec<(&str, Option<u32>)> = report
        .roles
        .iter()
        .map(|r| (r.role.as_str(), r.version))
        .collect();
    assert_eq!(
        versions,
        [
            ("root", Some(5)),
            ("timestamp", Some(11)),
            ("snapshot", Some(12)),
            ("targets", Some(6)),
            ("targets/releases", Some(1)),
        ]
    );
    assert!(
        report
            .roles
            .iter()
            .all(|role| role.signed_by.len() == role.threshold.unwrap() as usize)
    );
    let first = report.first_expiry.unwrap();
    assert_eq!((first.role.as_str(), first.days_left), ("timestamp", 13));
    let tags: Vec<(&str, Option<&str>)> = report
        .tags
        .iter()
        .map(|tag| (tag.name.as_str(), tag.released_by.as_deref()))
        .collect();
    assert_eq!(
        tags,
        [
            ("c3", Some("targets")),
            ("hello", Some("targets")),
            ("html<&>", Some("targets")),
            ("two", Some("targets/releases")),
        ]
    );
    let root_key = report
        .keys
        .iter()
        .find(|key| key.id == report.root_keys[0])
        .unwrap();
    assert_eq!(root_key.algorithm.as_deref(), Some("ECDSA P-256"));
    assert_eq!(
        root_key.certificate.as_ref().unwrap().common_name,
        "exp/one"
    );
    assert_eq!(root_key.roles, ["root"]);
}

#[test]
fn authentic_and_fresh_are_told_apart() {
    let report = report(&server(), "2026-12-06T00:00:00Z");
    assert_eq!(report.verdict, Verdict::Expired);
    let expired: Vec<&str> = report
        .roles
        .iter()
        .filter(|r| r.state == RoleState::Expired)
        .map(|r| r.role.as_str())
        .collect();
    assert_eq!(expired, ["timestamp"]);
    assert_eq!(report.tags.len(), 4);
}

#[test]
fn what_a_forger_changed_is_named_and_nothing_below_it_is_believed() {
    let mut files = server();
    let targets = files.targets.get_mut(&RoleName::Targets).unwrap();
    let at = targets
        .windows(5)
        .position(|window| window == b"hello")
        .unwrap();
    targets[at] = b'j';
    let report = report(&files, FRESH);
    assert_eq!(report.verdict, Verdict::Refused);
    let role = |name: &str| report.roles.iter().find(|role| role.role == name).unwrap();
    assert_eq!(role("targets").state, RoleState::Refused);
    assert_eq!(role("targets").problem.as_ref().unwrap().code, "trust.hash");
    assert_eq!(role("targets/releases").state, RoleState::Unverified);
    assert_eq!(role("targets/releases").version, Some(1));
    assert_eq!(report.tags, []);
}

#[test]
fn a_missing_file_is_missing() {
    let mut files = server();
    files.targets.remove(&RoleName::releases());
    let without_releases = report(&files, FRESH);
    assert_eq!(without_releases.verdict, Verdict::Incomplete);
    // What `targets/releases` says is unknown, so no tag is shown as released.
    assert!(
        without_releases
            .tags
            .iter()
            .all(|tag| tag.released_by.is_none())
    );
    files.snapshot = None;
    let without_snapshot = report(&files, FRESH);
    assert_eq!(without_snapshot.verdict, Verdict::Incomplete);
    assert!(without_snapshot.tags.is_empty());
    assert_eq!(
        report(&Files::default(), FRESH).verdict,
        Verdict::Incomplete
    );
}

#[test]
fn pins_decide_about_the_root() {
    let pinned = report(&server(), FRESH).root_keys[0].parse().unwrap();
    let stranger = "0".repeat(64).parse().unwrap();
    let newest = Files {
        roots: server().roots.split_off(4),
        ..server()
    };
    let pins = |id| {
        Pins::none(FirstUse::Forbid)
            .pin_keys("exp/*", [id])
            .unwrap()
    };
    let good = report_with(&newest, pins(pinned), FRESH);
    assert_eq!(
        (good.verdict, codes(&good).is_empty()),
        (Verdict::Trusted, true)
    );
    let bad = report_with(&newest, pins(stranger), FRESH);
    assert_eq!(bad.verdict, Verdict::Refused);
    assert_eq!(bad.roles[0].problem.as_ref().unwrap().code, "trust.pin");
}

/// The JavaScript face is held to the same file.
#[test]
fn the_report_is_the_committed_one() {
    let path = golden::repository().join("tests/golden/reports/server-copy.json");
    let json = serde_json::to_string_pretty(&report(&server(), FRESH)).unwrap() + "\n";
    #[allow(
        clippy::disallowed_methods,
        reason = "asked for by the person who runs the test"
    )]
    if std::env::var_os("DCT_BLESS").is_some() {
        std::fs::write(&path, &json).unwrap();
    }
    assert_eq!(
        std::fs::read_to_string(path).unwrap(),
        json,
        "bless it with DCT_BLESS=1"
    );
}

#[test]
fn a_report_is_plain_json() {
    let json = serde_json::to_value(report(&server(), FRESH)).unwrap();
    assert_eq!(json["verdict"], "trusted");
    assert_eq!(json["basis"], "first_use");
    assert_eq!(json["roles"][0]["state"], "verified");
}

#[test]
fn a_root_whose_certificate_ended_is_no_longer_trusted() {
    let mut repo = Repo::honest();
    let hand = Hand::certified(1, GUN, at("2016-12-01T00:00:00Z"));
    // The same key in a certificate that ends before the root does.
    let text = repo.signed(&RoleName::Root);
    let encode = |hand: &Hand| BASE64_STANDARD.encode(hand.public.public());
    let before = repo.hand("root");
    let text = text.replace(
        &before.public.id().to_string(),
        &hand.public.id().to_string(),
    );
    let text = text.replace(&encode(&before), &encode(&hand));
    let text = canonical(text.as_bytes()).unwrap();
    repo.roots = vec![seal(&text, &[hand])];
    repo.sign_snapshot();
    repo.sign_timestamp();
    let now = repo.now.plus_days(12);
    repo.now = now;
    let refused = repo.visit().unwrap_err();
    assert_eq!(refused.code(), "trust.root_certificate", "{refused}");
    let report = inspect(&Repo::gun(), &files(&repo), Pins::default(), None, now);
    assert_eq!(report.verdict, Verdict::Expired);
    assert_eq!(report.roles[0].state, RoleState::Expired);
    let problem = report.roles[0].problem.as_ref().unwrap();
    assert_eq!(problem.code, "trust.root_certificate");
}

#[test]
fn nothing_is_released_that_a_lookup_would_refuse() {
    let mut repo = Repo::honest();
    // `targets/releases` may sign `v…` only, and cannot be believed.
    let releases = "\"name\":\"targets/releases\",\"paths\":[";
    repo.swap(
        &RoleName::Targets,
        &format!("{releases}\"\"]"),
        &format!("{releases}\"v\"]"),
    );
    repo.resign(&RoleName::releases(), &[repo.hand("stranger")]);
    assert!(repo.visit_past_damage().unwrap().lookup("base").is_err());
    let report = inspect(&Repo::gun(), &files(&repo), Pins::default(), None, repo.now);
    let base = report.tags.iter().find(|tag| tag.name == "base").unwrap();
    assert_eq!(base.released_by, None);
}

fn files(repo: &Repo) -> Files {
    let file = |role: &RoleName| repo.files.get(role).cloned();
    Files {
        roots: repo.roots.clone(),
        timestamp: file(&RoleName::Timestamp),
        snapshot: file(&RoleName::Snapshot),
        targets: repo
            .files
            .iter()
            .filter(|(role, _)| **role == RoleName::Targets || role.is_delegation())
            .map(|(role, file)| (role.clone(), file.clone()))
            .collect(),
    }
}
