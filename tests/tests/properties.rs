//! What must hold for every value: the canonical form does not depend on spelling, what is signed
//! verifies and nothing else does, what is sealed opens, and times print as they read.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on must stop"
)]

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::Write as _;

use dct_core::error::KeyError;
use dct_core::json::MAX_SAFE_INTEGER;
use dct_core::json::canonical;
use dct_core::json::write;
use dct_core::key::Algorithm;
use dct_core::key::Encryption;
use dct_core::key::PrivateKey;
use dct_core::key::StoredKey;
use dct_core::key::seal;
use dct_core::secret::Secret;
use dct_core::time::Expires;
use dct_core::time::Instant;
use dct_tests::dice::Dice;
use dct_tests::golden;

/// A JSON value of which only one canonical form exists.
enum Value {
    Word(&'static str),
    Integer(i64),
    Text(String),
    List(Vec<Value>),
    Object(BTreeMap<String, Value>),
}

const LETTERS: &[&str] = &[
    "a", "B", "7", " ", "/", "\"", "\\", "<", "&", ">", "\n", "\u{1}", "\u{7f}", "é", "\u{2028}",
    "\u{fffd}", "😀", "_type", "version",
];

fn text(dice: &mut Dice) -> String {
    dice.text(LETTERS, 12)
}

fn value(dice: &mut Dice, depth: usize) -> Value {
    let count = dice.below(5);
    match dice.below(if depth == 0 { 3 } else { 5 }) {
        0 => Value::Word(dice.choose::<&str>(&["null", "true", "false"])),
        1 => {
            let size = i64::try_from(dice.below(1 << 53)).unwrap() >> dice.below(53);
            Value::Integer(if dice.below(2) == 0 { size } else { -size })
        }
        2 => Value::Text(text(dice)),
        3 => Value::List((0..count).map(|_| value(dice, depth - 1)).collect()),
        _ => {
            let members = (0..count).map(|_| (text(dice), value(dice, depth - 1)));
            Value::Object(members.collect())
        }
    }
}

/// The rules of spec §2.1 once more, in the plainest way.
fn plain(value: &Value) -> String {
    let quoted = |text: &str| {
        let escaped = text.replace('\\', "\\\\").replace('"', "\\\"");
        format!("\"{escaped}\"")
    };
    match value {
        Value::Word(word) => String::from(*word),
        Value::Integer(number) => number.to_string(),
        Value::Text(text) => quoted(text),
        Value::List(list) => {
            let parts: Vec<_> = list.iter().map(plain).collect();
            format!("[{}]", parts.join(","))
        }
        Value::Object(members) => {
            let parts: Vec<_> = members
                .iter()
                .map(|(name, value)| format!("{}:{}", quoted(name), plain(value)))
                .collect();
            format!("{{{}}}", parts.join(","))
        }
    }
}

/// Any other way of writing the same.
fn wild(value: &Value, dice: &mut Dice) -> String {
    let written = match value {
        Value::Word(word) => String::from(*word),
        Value::Integer(0) => {
            String::from(*dice.choose::<&str>(&["0", "-0", "0.00", "0e9", "-0.0"]))
        }
        Value::Integer(number) => match dice.below(4) {
            0 => format!("{number}.0"),
            1 => format!("{number}E+0"),
            2 => format!("{number}0e-1"),
            _ => number.to_string(),
        },
        Value::Text(text) => wild_string(text, dice),
        Value::List(list) => {
            let parts: Vec<_> = list.iter().map(|part| wild(part, dice)).collect();
            format!("[{}{}]", space(dice), parts.join(","))
        }
        Value::Object(members) => {
            let mut parts: Vec<_> = members
                .iter()
                .map(|(name, value)| {
                    let name = wild_string(name, dice);
                    format!("{}{name}{}:{}", space(dice), space(dice), wild(value, dice))
                })
                .collect();
            parts.rotate_left(dice.below(members.len()));
            if dice.below(2) == 0 {
                parts.reverse();
            }
            format!("{{{}{}}}", space(dice), parts.join(","))
        }
    };
    format!("{}{written}{}", space(dice), space(dice))
}

fn space(dice: &mut Dice) -> String {
    dice.text(&["", "", " ", "\n", "\t\r"], 2)
}

fn wild_string(text: &str, dice: &mut Dice) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        let must = c < ' ' || matches!(c, '"' | '\\');
        match (c, dice.below(4)) {
            ('"' | '\\' | '/', 0) => out.extend(['\\', c]),
            ('\n', 0) => out.push_str("\\n"),
            (_, 1..) if !must => out.push(c),
            _ => {
                for unit in c.encode_utf16(&mut [0; 2]) {
                    write!(out, "\\u{unit:04X}").unwrap();
                }
            }
        }
    }
    out + "\""
}

#[test]
fn the_canonical_form_does_not_depend_on_spelling() {
    let mut dice = Dice::new(1);
    let mut borrowed = 0;
    for _ in 0..4_000 {
        let value = value(&mut dice, 4);
        let expected = plain(&value);
        let written = wild(&value, &mut dice);
        assert_eq!(canonical(written.as_bytes()).as_deref(), Ok(&*expected));
        if expected.bytes().any(|byte| byte < b' ') {
            continue; // canonical, but no JSON any more
        }
        let again = canonical(expected.as_bytes()).unwrap();
        assert_eq!(again, expected);
        borrowed += usize::from(matches!(again, Cow::Borrowed(_)));
        // A space before it forces the long way.
        let padded = format!(" {expected}");
        assert_eq!(canonical(padded.as_bytes()).as_deref(), Ok(&*expected));
        let mut file = String::new();
        write::html_escaped(&mut file, &expected);
        assert_eq!(canonical(file.as_bytes()).as_deref(), Ok(&*expected));
    }
    assert!(borrowed > 1_000, "only {borrowed} forms were recognised");
}

#[test]
fn integers_that_every_reader_agrees_about_are_kept() {
    let mut dice = Dice::new(2);
    for _ in 0..20_000 {
        let number = i64::from_le_bytes(dice.roll().to_le_bytes()) >> dice.below(64);
        let text = number.to_string();
        let read = canonical(text.as_bytes()).unwrap();
        if number.abs() <= MAX_SAFE_INTEGER {
            assert_eq!(read, text);
        }
        assert_eq!(canonical(read.as_bytes()), Ok(Cow::Borrowed(&*read)));
    }
}

/// One key of every kind that may sign.
fn keys() -> Vec<PrivateKey> {
    let mut keys: Vec<_> = golden::files("keys/imported-delgpass1", "key")
        .iter()
        .map(|path| {
            let stored = StoredKey::read(&golden::text(path)).unwrap();
            let owner = stored.role() == Some("targets");
            let passphrase = if owner { "targpass1" } else { "delgpass1" };
            stored.unlock(Some(&secret(passphrase.as_bytes()))).unwrap()
        })
        .filter(|key| key.sign(b"", &mut Dice::new(0)).is_ok())
        .collect();
    keys.push(PrivateKey::generate_ed25519(&mut Dice::new(3)).unwrap());
    let mut kinds: Vec<_> = keys.iter().map(algorithm).collect();
    kinds.sort();
    kinds.dedup();
    assert_eq!(kinds.len(), 5, "{kinds:?}");
    keys
}

fn algorithm(key: &PrivateKey) -> String {
    let algorithm: Algorithm = key.public().algorithm().unwrap();
    algorithm.to_string()
}

fn secret(bytes: &[u8]) -> Secret<Vec<u8>> {
    Secret::new(bytes.to_vec())
}

#[test]
fn what_is_signed_verifies_and_no_other_bit_does() {
    let mut dice = Dice::new(4);
    for key in keys() {
        for length in [0, 1, 24] {
            let message: Vec<u8> = (0..length).map(|_| dice.roll().to_le_bytes()[0]).collect();
            let (method, signature) = key.sign(&message, &mut dice).unwrap();
            let verify =
                |message: &[u8], signature: &[u8]| key.public().verify(&method, message, signature);
            assert_eq!(verify(&message, &signature), Ok(()));
            for bit in 0..message.len() * 8 {
                assert!(verify(&flipped(&message, bit), &signature).is_err());
            }
            // All bits take seconds; every seventh and both ends meet every byte.
            let last = signature.len() * 8 - 1;
            for bit in (0..last).step_by(7).chain([last]) {
                assert!(
                    verify(&message, &flipped(&signature, bit)).is_err(),
                    "{} bit {bit}",
                    algorithm(&key)
                );
            }
            assert!(verify(&message, &signature[..signature.len() - 1]).is_err());
            assert!(verify(&message, &[&signature[..], &[0]].concat()).is_err());
            assert!(verify(&message, &[&[0], &signature[..]].concat()).is_err());
        }
    }
}

fn flipped(bytes: &[u8], bit: usize) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    bytes[bit / 8] ^= 1 << (bit % 8);
    bytes
}

#[test]
fn what_is_sealed_opens_with_its_passphrase_alone() {
    let mut dice = Dice::new(5);
    let passphrases: [&[u8]; 5] = [
        b"short",
        "pässwörd 🔑".as_bytes(),
        b"\0\xff\n\r\x80",
        &[b'x'; 5_000],
        b" ",
    ];
    for key in keys() {
        let open = seal(&key, Some("root"), None, &secret(b""), &mut dice).unwrap();
        let stored = StoredKey::read(open.expose()).unwrap();
        assert_eq!(stored.encryption(), Encryption::Plain);
        assert_eq!(stored.unlock(None).unwrap().id(), key.id());
        for passphrase in passphrases {
            let sealed = seal(&key, Some("root"), None, &secret(passphrase), &mut dice).unwrap();
            let stored = StoredKey::read(sealed.expose()).unwrap();
            assert_eq!(stored.encryption(), Encryption::Pbes2);
            assert_eq!(stored.role(), Some("root"));
            let opened = stored.unlock(Some(&secret(passphrase))).unwrap();
            assert_eq!(opened.id(), key.id());
            let wrong = [passphrase, b"!"].concat();
            let refused = stored.unlock(Some(&secret(&wrong))).map(|key| key.id());
            assert_eq!(refused, Err(KeyError::Passphrase));
        }
    }
}

#[test]
fn times_print_as_they_read() {
    let mut dice = Dice::new(6);
    for _ in 0..20_000 {
        let seconds = Instant::from_unix(
            i64::try_from(dice.below(400_000_000_000)).unwrap() - 70_000_000_000,
        );
        let nanos = format!("{:09}", dice.below(1_000_000_000) >> dice.below(30));
        let fraction = nanos.trim_end_matches('0');
        let dot = if fraction.is_empty() { "" } else { "." };
        let text = format!(
            "{}{dot}{fraction}Z",
            seconds.to_string().trim_end_matches('Z')
        );
        let moment: Instant = text.parse().unwrap();
        assert_eq!(moment.to_string(), text);
        assert_eq!(moment.whole_seconds(), seconds);
        assert!(Expires::from(moment).is_go_form());
    }
}
