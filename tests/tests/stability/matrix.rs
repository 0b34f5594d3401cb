//! The rows of spec §2.6, in its order.

/// Whether the server records the hash of the very bytes it was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kept {
    Yes,
    No,
}

/// A deviation, the part of [`EXACT`] that deviates, and how.
pub(crate) type Deviation = (&'static str, &'static str, &'static str, Kept);

/// A targets file to the byte as Go writes it. No signature of it verifies: stability is a matter
/// of form alone.
pub(crate) const EXACT: &str = concat!(
    r#"{"signed":{"_type":"Targets","#,
    r#""delegations":{"keys":{"90acd1d834678e72fb1002cf5f0dfaac7acaa89baf681615a4fc0b3bf22c88cb":"#,
    r#"{"keytype":"ed25519","keyval":{"private":null,"public":"OxgTYaoClaF2Lvupj4Y7L88FhMxkTL/vEqjStE4Wpvs="}}},"#,
    r#""roles":[{"keyids":["90acd1d834678e72fb1002cf5f0dfaac7acaa89baf681615a4fc0b3bf22c88cb"],"name":"targets/a","paths":["v"],"threshold":1}]},"#,
    r#""expires":"2029-11-20T00:02:59Z","#,
    r#""targets":{"a":{"custom":{"x":1},"hashes":{"sha256":"AQ=="},"length":7},"b":{"hashes":{},"length":0}},"#,
    r#""version":1},"#,
    r#""signatures":[{"keyid":"90acd1d834678e72fb1002cf5f0dfaac7acaa89baf681615a4fc0b3bf22c88cb","method":"eddsa","sig":"AA=="}]}"#,
);

pub(crate) const SIGNATURE: &str = r#"{"keyid":"90acd1d834678e72fb1002cf5f0dfaac7acaa89baf681615a4fc0b3bf22c88cb","method":"eddsa","sig":"AA=="}"#;

pub(crate) const DELEGATIONS: &str = concat!(
    r#"{"keys":{"90acd1d834678e72fb1002cf5f0dfaac7acaa89baf681615a4fc0b3bf22c88cb":"#,
    r#"{"keytype":"ed25519","keyval":{"private":null,"public":"OxgTYaoClaF2Lvupj4Y7L88FhMxkTL/vEqjStE4Wpvs="}}},"#,
    r#""roles":[{"keyids":["90acd1d834678e72fb1002cf5f0dfaac7acaa89baf681615a4fc0b3bf22c88cb"],"name":"targets/a","paths":["v"],"threshold":1}]}"#,
);

/// What was measured.
pub(crate) const MATRIX: &[Deviation] = &[
    ("the exact form", "", "", Kept::Yes),
    (
        "a signature by an unknown key",
        "\"signatures\":[",
        r#""signatures":[{"keyid":"0000000000000000000000000000000000000000000000000000000000000000","method":"ecdsa","sig":""},"#,
        Kept::Yes,
    ),
    (
        "the same signature twice",
        "\"signatures\":[",
        "\"signatures\":[TWICE,",
        Kept::Yes,
    ),
    (
        "HTML characters as escapes",
        "\"b\":{",
        r#""b\u003c\u003e\u0026":{"#,
        Kept::Yes,
    ),
    (
        "the line separator as an escape",
        "\"b\":{",
        r#""b\u2028\u2029":{"#,
        Kept::Yes,
    ),
    (
        "roles are null",
        "[{\"keyids\":[\"90acd1d834678e72fb1002cf5f0dfaac7acaa89baf681615a4fc0b3bf22c88cb\"],\"name\":\"targets/a\",\"paths\":[\"v\"],\"threshold\":1}]",
        "null",
        Kept::Yes,
    ),
    (
        "targets are null",
        r#"{"a":{"custom":{"x":1},"hashes":{"sha256":"AQ=="},"length":7},"b":{"hashes":{},"length":0}}"#,
        "null",
        Kept::Yes,
    ),
    (
        "keyids are null",
        "[\"90acd1d834678e72fb1002cf5f0dfaac7acaa89baf681615a4fc0b3bf22c88cb\"]",
        "null",
        Kept::Yes,
    ),
    (
        "keyids are empty",
        "[\"90acd1d834678e72fb1002cf5f0dfaac7acaa89baf681615a4fc0b3bf22c88cb\"]",
        "[]",
        Kept::Yes,
    ),
    ("paths are absent", ",\"paths\":[\"v\"]", "", Kept::Yes),
    ("hashes are empty", "{\"sha256\":\"AQ==\"}", "{}", Kept::Yes),
    (
        "an expiry of a whole second",
        "00:02:59Z",
        "00:02:00Z",
        Kept::Yes,
    ),
    (
        "an expiry with half a second",
        "00:02:59Z",
        "00:02:59.5Z",
        Kept::Yes,
    ),
    (
        "an expiry in another zone",
        "00:02:59Z",
        "00:02:59+02:00",
        Kept::Yes,
    ),
    (
        "sorted compact custom",
        "{\"x\":1}",
        r#"{"a":[1,2],"x":{"y":null}}"#,
        Kept::Yes,
    ),
    (
        "unsorted compact custom",
        "{\"x\":1}",
        r#"{"b":1,"a":2}"#,
        Kept::Yes,
    ),
    ("a raw less-than sign", "\"b\":{", "\"b<\":{", Kept::No),
    ("a raw greater-than sign", "\"b\":{", "\"b>\":{", Kept::No),
    ("a raw ampersand", "\"b\":{", "\"b&\":{", Kept::No),
    (
        "a raw line separator",
        "\"b\":{",
        "\"b\u{2028}\":{",
        Kept::No,
    ),
    (
        "white space in the envelope",
        "{\"signed\":",
        "{ \"signed\":",
        Kept::No,
    ),
    (
        "white space in what is signed",
        "\"version\":1",
        "\"version\": 1",
        Kept::No,
    ),
    (
        "a line break at the end",
        "AA==\"}]}",
        "AA==\"}]}\n",
        Kept::No,
    ),
    (
        "another order of a signature's members",
        r#""method":"eddsa","sig":"AA==""#,
        r#""sig":"AA==","method":"eddsa""#,
        Kept::No,
    ),
    ("a method in capitals", "\"eddsa\"", "\"EDDSA\"", Kept::No),
    (
        "unsorted members of what is signed",
        r#","version":1}"#,
        r#","version":1,"about":1}"#,
        Kept::No,
    ),
    (
        "unsorted members of a tag",
        r#""hashes":{},"length":0"#,
        r#""length":0,"hashes":{}"#,
        Kept::No,
    ),
    ("delegations are null", DELEGATIONS, "null", Kept::No),
    (
        "an unknown member of what is signed",
        r#""_type":"Targets","#,
        r#""_type":"Targets","about":"","#,
        Kept::No,
    ),
    (
        "an unknown member of a delegation",
        r#""paths":["v"],"#,
        r#""path_hash_prefixes":[],"paths":["v"],"#,
        Kept::No,
    ),
    (
        "an expiry with a trailing zero",
        "00:02:59Z",
        "00:02:59.500Z",
        Kept::No,
    ),
    (
        "an expiry with nothing but zeros",
        "00:02:59Z",
        "00:02:59.000Z",
        Kept::No,
    ),
    (
        "an expiry at +00:00",
        "00:02:59Z",
        "00:02:59+00:00",
        Kept::No,
    ),
    ("length is missing", ",\"length\":7", "", Kept::No),
    ("paths are an empty list", "[\"v\"]", "[]", Kept::No),
    ("custom is null", "{\"x\":1}", "null", Kept::No),
];
