//! What is read, what is written, and what neither reader nor writer lets through.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::MAX_DEPTH;
use super::Reader;
use super::canonical;
use super::write;
use crate::error::MetadataError;

fn canon(text: &str) -> String {
    canonical(text.as_bytes()).unwrap().into_owned()
}

fn refusal(text: &str) -> MetadataError {
    canonical(text.as_bytes()).unwrap_err()
}

/// Spec, appendix E: verified against the real server.
#[test]
fn canonical_encoding_vectors() {
    for (file, signed) in [
        ("1e3", "1000"),
        ("1.0", "1"),
        ("-0", "0"),
        ("9007199254740993", "9007199254740992"),
        (r#""\u003c""#, "\"<\""),
        (r#""\/""#, "\"/\""),
        (r#""\ud83d\ude00""#, "\"😀\""),
        (r#""\ud83d""#, "\"\u{fffd}\""),
        (r#""a\tb""#, "\"a\tb\""),
        (r#""\u0001""#, "\"\u{1}\""),
        (r#""\u2028""#, "\"\u{2028}\""),
        ("[1, 2]", "[1,2]"),
        (r#"{"b":1,"a":2}"#, r#"{"a":2,"b":1}"#),
    ] {
        assert_eq!(canon(file), signed, "{file}");
    }
    assert_eq!(
        refusal("1.5"),
        MetadataError::Number {
            at: 0,
            fact: "it has a fraction"
        }
    );
}

#[test]
fn numbers_pass_through_doubles() {
    for (file, signed) in [
        ("0", "0"),
        ("-1", "-1"),
        ("1E+2", "100"),
        ("1.5e1", "15"),
        ("-0.0", "0"),
        ("-9223372036854775808", "-9223372036854775808"),
        ("9223372036854775000", "9223372036854774784"),
        ("9007199254740993", "9007199254740992"),
        ("9007199254740995", "9007199254740996"),
        ("-9223372036854776832e0", "-9223372036854775808"),
        ("100000000000000000000e-5", "1000000000000000"),
    ] {
        assert_eq!(canon(file), signed, "{file}");
    }
    for text in [
        "1e19",
        "-1e19",
        "9223372036854775808",
        "1e400",
        "0.1",
        "5e-324",
        "1e-400",
        "1e-99999999999999999999",
        "1e99999999999999999999",
        "1.00000000000000000001",
    ] {
        assert!(
            matches!(refusal(text), MetadataError::Number { .. }),
            "{text}"
        );
    }
    for text in [
        "01", "-", "1.", ".5", "1e", "+1", "0x1", "NaN", "Infinity", "1_0",
    ] {
        assert!(
            matches!(
                refusal(text),
                MetadataError::Json { .. } | MetadataError::Trailing { .. }
            ),
            "{text}"
        );
    }
}

#[test]
fn names_are_sorted_by_their_bytes() {
    // UTF-16 order would put the emoji first.
    assert_eq!(
        canon("{\"😀\":1,\"\u{fffd}\":2}"),
        "{\"\u{fffd}\":2,\"😀\":1}"
    );
    assert_eq!(
        canon(r#"{"b":{"d":1,"c":2},"a":[{"z":1,"y":2}]}"#),
        r#"{"a":[{"y":2,"z":1}],"b":{"c":2,"d":1}}"#
    );
    // Decoded names count: a quote sorts before `a`, although its escape does not.
    assert_eq!(canon(r#"{"a":1,"\"":2}"#), r#"{"\"":2,"a":1}"#);
}

#[test]
fn what_readers_disagree_about_is_refused() {
    for text in [
        r#"{"a":1,"a":2}"#,
        r#"{"a":1,"b":2,"\u0061":3}"#,
        r#"{"x":{"k":1,"k":1}}"#,
    ] {
        assert!(
            matches!(refusal(text), MetadataError::Duplicate { .. }),
            "{text}"
        );
    }
    for text in ["{} {}", "1 2", "null,", "{}x"] {
        assert!(
            matches!(refusal(text), MetadataError::Trailing { .. }),
            "{text}"
        );
    }
}

#[test]
fn nesting_is_bounded() {
    let nested = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    assert_eq!(canon(&nested(MAX_DEPTH)), nested(MAX_DEPTH));
    let spaced = format!(" {}", nested(MAX_DEPTH));
    assert_eq!(canon(&spaced), nested(MAX_DEPTH));
    assert_eq!(
        refusal(&nested(MAX_DEPTH + 1)),
        MetadataError::Depth {
            at: MAX_DEPTH,
            limit: MAX_DEPTH
        }
    );
    assert!(matches!(
        refusal(&"[".repeat(1_000_000)),
        MetadataError::Depth { .. }
    ));
}

#[test]
fn what_is_not_json_is_refused() {
    for text in [
        "",
        " ",
        "{",
        "}",
        "[",
        "[1",
        "[1,]",
        "[,1]",
        "{\"a\"}",
        "{\"a\":}",
        "{\"a\":1,}",
        "{a:1}",
        "'a'",
        "\"a",
        "\"\\x\"",
        "\"\\u12\"",
        "\"\\u12g4\"",
        "\"a\nb\"",
        "tru",
        "nul",
        "True",
        "// 1",
        "<html>",
        "\u{feff}1",
    ] {
        assert!(
            matches!(refusal(text), MetadataError::Json { .. }),
            "{text:?}"
        );
    }
}

#[test]
fn broken_characters_are_replaced_one_by_one() {
    assert_eq!(canonical(b"\"\xff\xfe\"").unwrap(), "\"\u{fffd}\u{fffd}\"");
    assert_eq!(
        canonical(b"\"\xed\xa0\x80\"").unwrap(),
        "\"\u{fffd}\u{fffd}\u{fffd}\""
    );
    assert_eq!(canonical(b"\"\xe2\x82\"").unwrap(), "\"\u{fffd}\u{fffd}\"");
    assert_eq!(
        canonical(br#""\ud83dx\udc00""#).unwrap(),
        "\"\u{fffd}x\u{fffd}\""
    );
    assert_eq!(canonical(br#""\ud83d\u0041""#).unwrap(), "\"\u{fffd}A\"");
}

#[test]
fn canonical_bytes_are_borrowed() {
    for text in [
        "null",
        "{}",
        "[]",
        "\"é\"",
        "0",
        "-7",
        "9007199254740992",
        r#"{"a":[true,false],"b":{"c":"\\\""}}"#,
    ] {
        assert!(
            matches!(canonical(text.as_bytes()).unwrap(), Cow::Borrowed(_)),
            "{text}"
        );
    }
    for text in [
        " null",
        "{ }",
        "-0",
        "1.0",
        r#""\u0041""#,
        r#"{"b":1,"a":2}"#,
    ] {
        assert!(
            matches!(canonical(text.as_bytes()).unwrap(), Cow::Owned(_)),
            "{text}"
        );
    }
}

#[test]
fn files_hold_five_characters_escaped() {
    let mut out = String::new();
    write::html_escaped(&mut out, "\"html<&>\u{2028}\u{2029}…é€\"");
    assert_eq!(out, r#""html\u003c\u0026\u003e\u2028\u2029…é€""#);
    assert!(!write::needs_html_escape("…\u{2027}\u{202a}"));
    assert_eq!(canon(&out), "\"html<&>\u{2028}\u{2029}…é€\"");
}

#[test]
fn a_reader_pulls_typed_values() {
    let text = canon(r#"{"a":[1,-2],"b":"x\"y","c":null,"d":true,"e":{"q":[{}]},"f":"\n"}"#);
    let mut seen = Vec::new();
    let mut reader = Reader::new(&text);
    reader
        .object("top", |name, value| {
            seen.push(match &*name {
                "a" => {
                    let mut sum = 0;
                    value.array("a", |element| {
                        sum += element.integer("a")?;
                        Ok(())
                    })?;
                    format!("{sum}")
                }
                "b" => value.string("b")?.into_owned(),
                "c" => format!("{}", value.null()),
                "d" => format!("{}", value.boolean("d")?),
                _ => String::from(value.raw()?),
            });
            Ok(())
        })
        .unwrap();
    reader.end().unwrap();
    assert_eq!(
        seen,
        ["-1", "x\"y", "true", "true", r#"{"q":[{}]}"#, "\"\n\""]
    );
}

#[test]
fn look_alikes_of_known_names_are_refused() {
    for name in ["Version", "VERSION", "ver\u{17f}ion"] {
        let text = format!("{{\"{name}\":1}}");
        let refused = Reader::new(&text).record("top", &["version"], |_, _| Ok(()));
        assert!(
            matches!(refused, Err(MetadataError::MemberCase { .. })),
            "{name}"
        );
    }
    Reader::new(r#"{"other":[1,2],"version":1}"#)
        .record("top", &["version"], |_, value| {
            value.integer("version").map(|_| ())
        })
        .unwrap();
}

#[test]
fn a_reader_passes_over_what_the_scan_leaves_alone() {
    let text = canon(r#"{"a":{"x":"\u0001","y":[9223372036854774784]},"b":"\u0002","c":3}"#);
    let mut raws = Vec::new();
    Reader::new(&text)
        .object("top", |_, value| {
            raws.push(String::from(value.raw()?));
            Ok(())
        })
        .unwrap();
    assert_eq!(
        raws,
        [
            "{\"x\":\"\u{1}\",\"y\":[9223372036854774784]}",
            "\"\u{2}\"",
            "3"
        ]
    );
}
