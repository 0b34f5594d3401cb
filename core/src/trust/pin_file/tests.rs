//! Both forms of pin files, and what is refused in them.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::PinFile;
use crate::error::InputError;
use crate::key::CaBundle;
use crate::trust::FirstUse;

fn id(digit: char) -> String {
    core::iter::repeat_n(digit, 64).collect()
}

fn fact(text: &str) -> String {
    match PinFile::read(text) {
        Err(InputError::PinFile { fact }) => fact,
        other => panic!("{text}: {other:?}"),
    }
}

#[test]
fn both_forms_are_read_and_what_is_not_about_pins_is_named() {
    let notary = format!(
        r#"{{"trust_dir":"~/.docker/trust","trust_pinning":{{"certs":{{"a.test/*":["{}"],"a.test/b":[]}},
            "ca":{{"c.test/":"/ca.pem"}},"disable_tofu":true}},"remote_server":{{"url":"x"}}}}"#,
        id('a')
    );
    let file = PinFile::read(&notary).unwrap();
    assert_eq!(file.keys.len(), 2);
    assert_eq!(file.authorities, [("c.test/".into(), "/ca.pem".into())]);
    assert_eq!(file.first_use, FirstUse::Forbid);
    let named: Vec<&str> = file.passed_over().collect();
    assert_eq!(named, ["remote_server", "trust_dir"]);

    let mirantis = format!(
        r#"{{"debug":true,"content-trust":{{"trust-pinning":{{"root-keys":{{"m.test/*":["{0}"],"m.test/a":["{0}"]}},
            "cert-ids":{{"m.test/a":["{1}"]}}}},"mode":"enforced","allow-expired-cached-trust-data":true}}}}"#,
        id('a'),
        id('b')
    );
    let file = PinFile::read(&mirantis).unwrap();
    let expected = [
        ("m.test/*".into(), [id('a').parse().unwrap()].into()),
        ("m.test/a".into(), [id('b').parse().unwrap()].into()),
    ];
    assert_eq!(file.keys, expected);
    assert_eq!(file.first_use, FirstUse::Forbid);
    let named: Vec<&str> = file.passed_over().collect();
    assert_eq!(named, ["allow-expired-cached-trust-data", "debug"]);
    let pins = file.pins(|_| Err::<CaBundle, InputError>(InputError::Pin { fact: "" }));
    assert!(pins.is_ok());
}

#[test]
fn what_would_weaken_a_pin_is_refused() {
    let mirantis = |pins: &str, rest: &str| {
        format!(r#"{{"content-trust":{{"trust-pinning":{{{pins}}}{rest}}}}}"#)
    };
    let enforced = r#","mode":"enforced""#;
    for (text, expected) in [
        ("", "ends where a value must stand"),
        ("{}", "neither"),
        (
            r#"{"trust_pinning":{},"content-trust":{"trust-pinning":{}}}"#,
            "both",
        ),
        (r#"{"trust_pinning":{"cert":{}}}"#, "`cert` is not known"),
        (
            r#"{"trust_pinning":{"certs":{"a/b":[],"a/b":[]}}}"#,
            "twice",
        ),
        (r#"{"trust_pinning":{},"trust_pinning":{}}"#, "twice"),
        (
            r#"{"trust_pinning":{"certs":{"a/b":"x"}}}"#,
            "`a/b` is not a list",
        ),
        (&mirantis("", ""), "`enforced`"),
        (&mirantis("", r#","mode":"permissive""#), "`enforced`"),
        (
            &mirantis("", r#","mode":"enforced","more":1"#),
            "`more` is not known",
        ),
        (
            &mirantis(r#""official-library-images":true"#, enforced),
            "only the engine",
        ),
        (
            &mirantis(r#""cert-ids":{"a/*":[]}"#, enforced),
            "without `*`",
        ),
        (&mirantis(r#""root-keys":{"a/b":[]}"#, enforced), "no keys"),
    ] {
        assert!(fact(text).contains(expected), "{text}: {}", fact(text));
    }
    let short = r#"{"trust_pinning":{"certs":{"a/b":["abcd"]}}}"#;
    assert!(matches!(
        PinFile::read(short),
        Err(InputError::KeyId { .. })
    ));
}
