//! Rows that follow from those of spec §2.6: the same rules at other places.

use super::matrix::Deviation;
use super::matrix::Kept;

/// What the measured rows imply.
pub(crate) const IMPLIED: &[Deviation] = &[
    (
        "nine digits of a second",
        "00:02:59Z",
        "00:02:59.398262929Z",
        Kept::Yes,
    ),
    (
        "an expiry at -00:00",
        "00:02:59Z",
        "00:02:59-00:00",
        Kept::No,
    ),
    ("paths are null", "[\"v\"]", "null", Kept::No),
    ("an empty path", "[\"v\"]", "[\"\"]", Kept::Yes),
    (
        "paths in the signer's order",
        "[\"v\"]",
        "[\"v\",\"a\",\"v\"]",
        Kept::Yes,
    ),
    (
        "hashes are null",
        "{\"sha256\":\"AQ==\"}",
        "null",
        Kept::Yes,
    ),
    (
        "hashes are missing",
        "\"hashes\":{\"sha256\":\"AQ==\"},",
        "",
        Kept::No,
    ),
    (
        "unsorted hashes",
        "{\"sha256\":\"AQ==\"}",
        r#"{"sha512":"AQ==","sha256":"AQ=="}"#,
        Kept::No,
    ),
    (
        "a line break in custom, as an escape",
        "{\"x\":1}",
        r#"{"x":"\n"}"#,
        Kept::Yes,
    ),
    (
        "a slash in custom, as an escape",
        "{\"x\":1}",
        r#"{"x":"\/"}"#,
        Kept::Yes,
    ),
    (
        "a letter in custom, as an escape",
        "{\"x\":1}",
        r#"{"x":"\u0041\u003C"}"#,
        Kept::Yes,
    ),
    (
        "an HTML character in custom, as an escape",
        "{\"x\":1}",
        r#"{"x":"\u003c\\u003c"}"#,
        Kept::Yes,
    ),
    (
        "a raw HTML character in custom",
        "{\"x\":1}",
        "{\"x\":\"<\"}",
        Kept::No,
    ),
    (
        "an exponent in custom",
        "{\"x\":1}",
        "{\"x\":1e3}",
        Kept::Yes,
    ),
    ("a custom that is no object", "{\"x\":1}", "7", Kept::Yes),
    ("white space in custom", "{\"x\":1}", "{\"x\": 1}", Kept::No),
    ("a tab in custom", "{\"x\":1}", "{\"x\":1\t}", Kept::No),
    (
        "white space inside a string of custom",
        "{\"x\":1}",
        "{\"x\":\" 1 \"}",
        Kept::Yes,
    ),
    (
        "a quote inside a string of custom",
        "{\"x\":1}",
        r#"{"x":"\" \\"}"#,
        Kept::Yes,
    ),
    (
        "custom after the hashes",
        r#""custom":{"x":1},"hashes":{"sha256":"AQ=="},"length":7"#,
        r#""hashes":{"sha256":"AQ=="},"custom":{"x":1},"length":7"#,
        Kept::No,
    ),
    (
        "an unknown member of a tag",
        "\"length\":7",
        "\"length\":7,\"note\":1",
        Kept::No,
    ),
    (
        "a letter of a tag, as an escape",
        "\"b\":{",
        r#""\u0062":{"#,
        Kept::No,
    ),
    (
        "a slash of a tag, as an escape",
        "\"b\":{",
        r#""b\/":{"#,
        Kept::No,
    ),
    ("a quote in a tag", "\"b\":{", r#""b\"\\":{"#, Kept::Yes),
    (
        "an HTML character of a tag, as an escape in capitals",
        "\"b\":{",
        r#""b\u003C":{"#,
        Kept::No,
    ),
    (
        "a line break in a tag, as an escape",
        "\"b\":{",
        r#""b\n":{"#,
        Kept::No,
    ),
    (
        "letters of other scripts",
        "\"b\":{",
        "\"b\u{e9}\u{1f600}\":{",
        Kept::Yes,
    ),
    (
        "unsorted tags",
        r#""b":{"hashes":{},"length":0}}"#,
        r#""b":{"hashes":{},"length":0},"B":{"hashes":{},"length":0}}"#,
        Kept::No,
    ),
    ("no signatures", "[SIGNATURE]", "[]", Kept::Yes),
    (
        "a private member that is missing",
        "\"private\":null,",
        "",
        Kept::No,
    ),
    (
        "a public member before the private one",
        r#""private":null,"public":"OxgTYaoClaF2Lvupj4Y7L88FhMxkTL/vEqjStE4Wpvs=""#,
        r#""public":"OxgTYaoClaF2Lvupj4Y7L88FhMxkTL/vEqjStE4Wpvs=","private":null"#,
        Kept::No,
    ),
];
