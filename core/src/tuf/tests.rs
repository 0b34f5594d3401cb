//! The shapes of metadata: what is kept, what is refused, and what an edit leaves behind.

use alloc::format;
use alloc::string::String;
use alloc::string::ToString;
use alloc::vec::Vec;

use super::Envelope;
use super::FileMeta;
use super::MAX_SIGNATURES;
use super::Metadata;
use super::Snapshot;
use super::TargetMap;
use super::Targets;
use super::Text;
use super::name::RoleName;
use super::name::TargetName;
use crate::error::MetadataError;

const EMPTY: &str = r#"{"_type":"Targets","delegations":{"keys":{},"roles":[]},"expires":"2029-11-20T00:02:59Z","targets":{},"version":1}"#;

fn targets(text: &str) -> Result<Targets, MetadataError> {
    Targets::decode(&RoleName::Targets, &Text::from(String::from(text)))
}

fn with_tags(tags: &str) -> Targets {
    targets(&EMPTY.replace("\"targets\":{}", &format!("\"targets\":{{{tags}}}"))).unwrap()
}

fn name(text: &str) -> TargetName {
    text.parse().unwrap()
}

fn envelope(text: &str) -> Result<Envelope, MetadataError> {
    Envelope::parse(&RoleName::Targets, text.as_bytes().to_vec())
}

#[test]
fn missing_empty_and_null_are_kept_apart() {
    for (from, to) in [
        (r#""keys":{}"#, r#""keys":null"#),
        (r#""roles":[]"#, r#""roles":null"#),
        (r#""targets":{}"#, r#""targets":null"#),
        (
            r#""roles":[]"#,
            r#""roles":[{"keyids":null,"name":"targets/a","threshold":1}]"#,
        ),
        (
            r#""roles":[]"#,
            r#""roles":[{"keyids":[],"name":"targets/a","paths":[""],"threshold":1}]"#,
        ),
        (
            r#""targets":{}"#,
            r#""targets":{"a":{"hashes":{},"length":0}}"#,
        ),
        (
            r#""targets":{}"#,
            r#""targets":{"a":{"hashes":null,"length":0}}"#,
        ),
        (
            r#""targets":{}"#,
            r#""targets":{"a":{"custom":{"x":[1]},"hashes":{"md5":"AA=="},"length":7}}"#,
        ),
    ] {
        let text = EMPTY.replace(from, to);
        assert_ne!(text, EMPTY);
        assert_eq!(targets(&text).unwrap().encode(), text);
    }
}

#[test]
fn shapes_that_no_tool_writes_are_refused() {
    for (from, to, code) in [
        ("Targets", "targets", "metadata.type"),
        ("Targets", "Root", "metadata.type"),
        (r#""version":1"#, r#""version":0"#, "metadata.version"),
        (
            r#""version":1"#,
            r#""version":2147483648"#,
            "metadata.version",
        ),
        (r#""version":1"#, r#""version":"1""#, "metadata.shape"),
        (r#","version":1"#, "", "metadata.member_missing"),
        ("2029-11-20T00:02:59Z", "tomorrow", "metadata.expires"),
        (r#""targets":{}"#, r#""Targets":{}"#, "metadata.member_case"),
        (r#""targets":{}"#, r#""targets":[]"#, "metadata.shape"),
        (
            r#""targets":{}"#,
            r#""targets":{"a":{"hashes":{},"length":-1}}"#,
            "metadata.shape",
        ),
        (
            r#""targets":{}"#,
            r#""targets":{"a":{"hashes":{"sha256":"_w=="},"length":1}}"#,
            "metadata.base64",
        ),
        (
            r#""targets":{}"#,
            r#""targets":{"a":{"hashes":{"sha256":"/w"},"length":1}}"#,
            "metadata.base64",
        ),
        (
            r#""targets":{}"#,
            r#""targets":{"a":{"hashes":{"sha256":"/x=="},"length":1}}"#,
            "metadata.base64",
        ),
        (
            r#""roles":[]"#,
            r#""roles":[{"keyids":[],"name":"targets/a/b","threshold":1}]"#,
            "metadata.role_name",
        ),
        (
            r#""roles":[]"#,
            r#""roles":[{"keyids":[],"name":"targets/A","threshold":1}]"#,
            "metadata.role_name",
        ),
        (
            r#""roles":[]"#,
            r#""roles":[{"keyids":[],"name":"root","threshold":1}]"#,
            "metadata.role_name",
        ),
        (
            r#""roles":[]"#,
            r#""roles":[{"keyids":[],"name":"targets/a","threshold":0}]"#,
            "metadata.threshold",
        ),
        (
            r#""roles":[]"#,
            r#""roles":[{"keyids":[],"name":"targets/a"}]"#,
            "metadata.threshold",
        ),
        (
            r#""roles":[]"#,
            r#""roles":[{"keyids":["ab"],"name":"targets/a","threshold":1}]"#,
            "metadata.key_id_form",
        ),
        (
            r#""roles":[]"#,
            r#""roles":[{"keyids":[],"name":"targets/a","threshold":1},{"keyids":[],"name":"targets/a","threshold":1}]"#,
            "metadata.duplicate",
        ),
        (
            r#""roles":[]"#,
            r#""roles":[{"keyids":["90acd1d834678e72fb1002cf5f0dfaac7acaa89baf681615a4fc0b3bf22c88cb"],"name":"targets/a","threshold":1}]"#,
            "metadata.key_missing",
        ),
        (
            r#""keys":{}"#,
            r#""keys":{"90acd1d834678e72fb1002cf5f0dfaac7acaa89baf681615a4fc0b3bf22c88cb":{"keytype":"ed25519","keyval":{"private":null,"public":"AA=="}}}"#,
            "metadata.key_id",
        ),
        (
            r#""keys":{}"#,
            r#""keys":{"90acd1d834678e72fb1002cf5f0dfaac7acaa89baf681615a4fc0b3bf22c88cb":{"keytype":"ed25519","keyval":{"private":"AA==","public":"AA=="}}}"#,
            "metadata.shape",
        ),
    ] {
        let text = EMPTY.replacen(from, to, 1);
        assert_ne!(text, EMPTY, "{to}");
        assert_eq!(targets(&text).unwrap_err().code(), code, "{to}");
    }
}

#[test]
fn a_listing_without_its_files_is_refused() {
    let empty = Text::from(String::from(
        r#"{"_type":"Snapshot","expires":"2029-11-20T00:02:59Z","meta":{},"version":1}"#,
    ));
    let refused = Snapshot::decode(&RoleName::Snapshot, &empty).unwrap_err();
    assert_eq!(refused.code(), "metadata.hash_missing");
}

#[test]
fn tags_are_found_changed_and_written_in_order() {
    let mut map = with_tags(r#""a":{"hashes":{},"length":1},"c\"d":{"hashes":{},"length":2},"é":{"hashes":{},"length":3}"#).targets;
    assert_eq!(map.get("c\"d").unwrap().length, 2);
    assert_eq!(map.get("b"), None);
    assert!(map.insert(&name("b"), FileMeta::of_image([7; 32], 9)));
    assert!(!map.insert(&name("b"), FileMeta::of_image([7; 32], 9)));
    assert!(map.insert(&name("é"), FileMeta::of_image([8; 32], 9)));
    assert!(map.remove("a"));
    assert!(!map.remove("a"));
    assert_eq!(map.len(), 3);
    let names: Vec<String> = map.iter().map(|(name, _)| name.into_owned()).collect();
    assert_eq!(names, ["b", "c\"d", "é"]);

    let mut whole = with_tags("");
    whole.targets = map;
    let text = whole.encode();
    assert_eq!(targets(&text).unwrap(), whole);
    assert!(
        text.contains(r#""targets":{"b":{"hashes":{"sha256":"BwcH"#),
        "{text}"
    );
}

#[test]
fn the_last_tag_leaves_an_empty_object() {
    let mut whole = with_tags(r#""a":{"hashes":{},"length":1}"#);
    whole.targets.remove("a");
    assert!(whole.targets.is_empty());
    assert_eq!(whole.encode(), EMPTY);
    let mut null = TargetMap::default();
    assert!(null.insert(&name("a"), FileMeta::default()));
    assert_eq!(null.len(), 1);
}

#[test]
fn an_envelope_is_exactly_two_members() {
    let good = format!("{{\"signed\":{EMPTY},\"signatures\":[]}}");
    assert_eq!(**envelope(&good).unwrap().signed(), *EMPTY);
    for (bad, code) in [
        (format!("{{\"signed\":{EMPTY}}}"), "metadata.member_missing"),
        (
            String::from("{\"signatures\":[]}"),
            "metadata.member_missing",
        ),
        (
            good.replace("\"signatures\":[]", "\"signatures\":[],\"x\":1"),
            "metadata.member_unknown",
        ),
        (
            good.replace("\"signatures\":", "\"Signatures\":"),
            "metadata.member_case",
        ),
        (
            good.replace("\"signatures\":[]", "\"signatures\":[],\"signatures\":[]"),
            "metadata.duplicate",
        ),
        (format!("{good} {{}}"), "metadata.trailing"),
        (good.replace("[]}", "[]"), "metadata.json"),
        (
            good.replace(
                ":[]}",
                ":[{\"keyid\":\"\",\"method\":\"ecdsa\",\"sig\":\"\"}]}",
            ),
            "metadata.key_id_form",
        ),
        (
            good.replace(":[]}", ":[{\"method\":\"ecdsa\",\"sig\":\"\"}]}"),
            "metadata.member_missing",
        ),
        (
            good.replace(":[]}", ":[{\"sig\":\"*\"}]}"),
            "metadata.base64",
        ),
        (
            good.replace(":[]}", ":[{\"note\":1}]}"),
            "metadata.member_unknown",
        ),
    ] {
        assert_eq!(envelope(&bad).unwrap_err().code(), code, "{bad}");
    }
    assert_eq!(
        Envelope::parse(&RoleName::Targets, b"{\"\xff\"}".to_vec()).unwrap_err(),
        MetadataError::Json {
            at: 2,
            fact: "the file is not UTF-8"
        }
    );
    let one = format!(
        "{{\"keyid\":\"{}\",\"method\":\"ecdsa\",\"sig\":\"\"}}",
        "0".repeat(64)
    );
    let many = alloc::vec![one.as_str(); MAX_SIGNATURES + 1].join(",");
    assert_eq!(
        envelope(&good.replace(":[]}", &format!(":[{many}]}}")))
            .unwrap_err()
            .code(),
        "metadata.too_many"
    );
}

#[test]
fn spacing_and_order_change_the_file_but_not_what_is_signed() {
    let loose = format!(
        "{{ \"signatures\" : null ,\n\"signed\": {} }}",
        EMPTY.replace(':', " : ")
    );
    let loose = loose.replace("T00 : 02 : 59Z", "T00:02:59Z");
    assert_eq!(**envelope(&loose).unwrap().signed(), *EMPTY);
}

#[test]
fn a_file_over_the_size_of_its_role_is_refused() {
    let refused =
        Envelope::parse(&RoleName::Timestamp, alloc::vec![b' '; (1 << 20) + 1]).unwrap_err();
    assert_eq!(refused.code(), "metadata.oversize");
    assert!(refused.to_string().contains("timestamp"));
}
