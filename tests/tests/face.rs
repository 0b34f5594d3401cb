//! The face for hosts that speak JSON, natively: what it refuses before anything is sent, and that it says
//! what `serde_json` would say. The flows behind it run under Node, over the transcripts.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on has failed"
)]

use dct_core::face;
use dct_core::face::Safe;
use dct_core::face::Session;
use dct_core::inspect::Bundle;
use dct_core::inspect::Files;
use dct_core::inspect::inspect;
use dct_core::json::compose;
use dct_core::secret::Secret;
use dct_core::trust::FirstUse;
use dct_core::trust::Pins;
use dct_core::tuf::name::RoleName;
use dct_core::wire::Credentials;
use dct_tests::attacks;
use dct_tests::golden;
use dct_tests::repo::Repo;
use dct_tests::rng::Replay;
use serde_json::Value;
use serde_json::json;

const DIGEST: &str = "sha256:1111111111111111111111111111111111111111111111111111111111111111";

fn order(change: &Value) -> String {
    let service = json!({ "url": "https://r.test" });
    let mut order = json!({
        "images": ["r.test/a:1"], "registry": service, "server": service, "now": 0,
    });
    for (name, value) in change.as_object().unwrap() {
        order[name] = value.clone();
    }
    order.to_string()
}

/// The step that a session begins with.
fn first(order: &str, safe: &Safe) -> Value {
    let session = Session::sign(order, safe, Replay::new(&[1]));
    serde_json::from_str(session.step()).unwrap()
}

#[test]
fn an_order_that_cannot_be_followed_ends_the_session_before_it_begins() {
    let other = DIGEST.replace('1', "2");
    let pinned = format!("r.test/a:1@{DIGEST}");
    for (change, code) in [
        (json!({ "images": [] }), "host.order"),
        (json!({ "images": null }), "host.order"),
        (
            json!({ "images": ["r.test/a:1", "r.test/b:1"] }),
            "host.order",
        ),
        (json!({ "unknown": true }), "host.order"),
        (json!({ "now": 0.5 }), "host.order"),
        (json!({ "now": "0" }), "host.order"),
        (json!({ "dry_run": "true" }), "host.order"),
        (json!({ "patience_ms": -1 }), "host.order"),
        (
            json!({ "server": { "url": "https://r.test", "more": 1 } }),
            "host.order",
        ),
        (
            json!({ "server": { "url": "https://r.test", "login": "nobody" } }),
            "host.order",
        ),
        (json!({ "server": { "url": "ftp://r.test" } }), "input.url"),
        (json!({ "images": ["r.test/a"] }), "input.reference"),
        (
            json!({ "images": [pinned], "digest": other }),
            "input.reference",
        ),
        (json!({ "digest": "1" }), "input.digest"),
        (json!({ "roles": ["releases"] }), "input.role"),
        (json!({ "root_key_ids": ["x"] }), "input.key_id"),
    ] {
        let step = first(&order(&change), &Safe::default());
        assert_eq!(step["kind"], "refused", "{change}");
        assert_eq!(step["refusal"]["code"], code, "{change}: {step}");
    }
    for text in ["", "[]", "{", r#"{"now":0,"now":0}"#] {
        assert_eq!(
            first(text, &Safe::default())["refusal"]["code"],
            "host.order"
        );
    }
}

#[test]
fn requests_say_what_must_be_masked() {
    let mut safe = Safe::default();
    let login = Credentials::password("alice".into(), Secret::new("secret".into()));
    safe.add_login("ci".into(), login);
    let service = json!({ "url": "https://r.test", "login": "ci" });
    let order = order(&json!({ "server": service, "registry": service, "patience_ms": 7 }));
    let mut session = Session::sign(&order, &safe, Replay::new(&[1]));
    let step: Value = serde_json::from_str(session.step()).unwrap();
    assert_eq!(step["kind"], "send");
    let requests = step["requests"].as_array().unwrap();
    assert!(!requests.is_empty());
    for (index, request) in requests.iter().enumerate() {
        assert_eq!(request["method"], "GET");
        assert_eq!(request["idempotent"], true);
        assert_eq!(
            request["secrets"],
            json!([]),
            "no password before it is asked for"
        );
        assert_eq!(session.body(index), b"");
        let challenge = r#"[["WWW-Authenticate","Basic realm=\"x\""]]"#;
        session.reply(401, challenge, Vec::new()).unwrap();
    }
    assert_eq!(
        session
            .reply(200, r#"[["a"]]"#, Vec::new())
            .map_err(|error| error.code()),
        Err("host.order")
    );
    session.receive();
    let step: Value = serde_json::from_str(session.step()).unwrap();
    let again = step["requests"].as_array().unwrap();
    assert!(!again.is_empty());
    for request in again {
        let secret = request["secrets"][0].as_str().unwrap();
        let header = json!(["Authorization", format!("Basic {secret}")]);
        assert!(request["headers"].as_array().unwrap().contains(&header));
    }
}

#[test]
fn keys_are_shown_without_what_is_secret() {
    let mut safe = Safe::default();
    let key = golden::text("keys/authority/leaf-key.pem");
    let told = safe.add_keys(&Secret::new(key), None).unwrap();
    let told: Value = serde_json::from_str(&told).unwrap();
    let key = told[0].as_object().unwrap();
    assert_eq!(key.keys().collect::<Vec<_>>(), ["algorithm", "id"]);
}

#[test]
fn a_push_is_sorted_by_repository() {
    let told = face::pushed("a/b:1,r.test:5000/a:x\na/b:2", Some(DIGEST.into())).unwrap();
    let told: Value = serde_json::from_str(&told).unwrap();
    assert_eq!(told[0]["gun"], "docker.io/a/b");
    assert_eq!(told[0]["images"][1]["tag"], "2");
    let reference = format!("r.test:5000/a:x@{DIGEST}");
    let image = json!({ "reference": reference, "tag": "x", "digest": DIGEST });
    assert_eq!(told[1]["images"], json!([image]));
    assert_eq!(face::pushed(r#"{"tags":[]}"#, None).unwrap(), "[]");
    assert_eq!(
        face::pushed("app", None).map_err(|error| error.code()),
        Err("input.pushed")
    );
}

#[test]
fn every_code_is_told_with_its_way_out() {
    let rows: Value = serde_json::from_str(&face::catalogue()).unwrap();
    let rows = rows.as_array().unwrap();
    assert!(rows.len() > 100);
    for row in rows {
        assert!(!row["hint"].as_str().unwrap().is_empty(), "{row}");
        assert!((1..=8).contains(&row["status"].as_u64().unwrap()), "{row}");
    }
}

fn files(repo: &Repo) -> Files {
    let mut targets = repo.files.clone();
    Files {
        roots: repo.roots.clone(),
        timestamp: targets.remove(&RoleName::Timestamp),
        snapshot: targets.remove(&RoleName::Snapshot),
        targets: targets.into_iter().collect(),
    }
}

#[test]
fn an_order_that_says_two_things_about_a_bundle_is_not_guessed_at() {
    let (repo, _) = attacks::all().into_iter().next().unwrap().run();
    let mut bundle = Bundle {
        gun: Repo::gun(),
        server: "https://n.test".into(),
        fetched: repo.now,
        files: files(&repo),
    };
    let text = bundle.to_json();
    bundle.gun = "r.test/another".parse().unwrap();
    let another = bundle.to_json();
    let id = "a".repeat(64);
    for (order, fact) in [
        (
            json!({ "now": 0, "pins": &id, "root_key_ids": [&id] }),
            "it has both `pins` and `root_key_ids`",
        ),
        (
            json!({ "now": 0, "memory": "{}", "seen": &text }),
            "it has two memories",
        ),
        (
            json!({ "now": 0, "seen": &another }),
            "of another repository",
        ),
    ] {
        let refused = face::inspect(&text, &order.to_string()).unwrap_err();
        assert!(refused.to_string().contains(fact), "{refused}");
    }
    // One of either is taken.
    for order in [
        json!({ "now": 0, "pins": &id }),
        json!({ "now": 0, "root_key_ids": [&id] }),
    ] {
        assert!(face::inspect(&text, &order.to_string()).is_ok());
    }
}

#[test]
fn reports_are_composed_as_serde_json_would() {
    for attack in attacks::all() {
        let (repo, _) = attack.run();
        let files = files(&repo);
        let pins = Pins::none(FirstUse::Allow);
        let report = inspect(&Repo::gun(), &files, pins, None, repo.now);
        assert_eq!(compose(&report), serde_json::to_string(&report).unwrap());
    }
}

#[test]
fn texts_are_escaped_as_serde_json_would() {
    for text in [
        "",
        "\"\\/",
        "\u{0}\u{8}\t\n\u{b}\u{c}\r\u{1f}\u{7f}",
        "é😀\u{2028}",
        "</script>",
    ] {
        assert_eq!(compose(text), serde_json::to_string(text).unwrap());
    }
    assert_eq!(compose(&(1, -1, true, None::<u8>)), "[1,-1,true,null]");
    assert_eq!(compose(&1.5), "", "nothing of ours has a fraction");
}
