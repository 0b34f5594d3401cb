//! Promises about JSON, envelopes, roles, what a client remembers and what it pins.

use std::fmt::Debug;

use dct_core::error::InputError;
use dct_core::error::MetadataError;
use dct_core::json::Reader;
use dct_core::json::canonical;
use dct_core::json::write;
use dct_core::key::CaBundle;
use dct_core::trust::Memory;
use dct_core::trust::PinFile;
use dct_core::tuf::Envelope;
use dct_core::tuf::FileMeta;
use dct_core::tuf::Metadata;
use dct_core::tuf::Root;
use dct_core::tuf::Snapshot;
use dct_core::tuf::Targets;
use dct_core::tuf::Text;
use dct_core::tuf::Timestamp;
use dct_core::tuf::check_stable;
use dct_core::tuf::name::RoleName;
use dct_core::tuf::name::TargetName;

/// The canonical form does not depend on how it is reached, and is its own canonical form.
pub fn json(bytes: &[u8]) {
    let quick = canonical(bytes);
    let long = canonical(&[b" ", bytes].concat()).map(|text| text.to_string());
    assert_eq!(quick.as_deref().ok(), long.as_deref().ok());
    let Ok(text) = quick else {
        return;
    };
    let mut reader = Reader::new(&text);
    assert_eq!(reader.raw(), Ok(&*text));
    assert_eq!(reader.end(), Ok(()));
    // A raw control character is canonical but is not JSON (spec §2.4).
    if has_control(&text) {
        assert!(canonical(text.as_bytes()).is_err());
        return;
    }
    assert_eq!(canonical(text.as_bytes()).as_deref(), Ok(&*text));
    let mut file = String::new();
    write::html_escaped(&mut file, &text);
    assert_eq!(write::needs_html_escape(&text), file != text);
    assert!(!write::needs_html_escape(&file));
    assert_eq!(canonical(file.as_bytes()).as_deref(), Ok(&*text));
}

/// What was taken apart goes together again to the same content.
pub fn envelope(bytes: &[u8]) {
    for role in roles() {
        let Ok(envelope) = Envelope::parse(&role, bytes.to_vec()) else {
            continue;
        };
        assert_eq!(envelope.file().as_bytes(), bytes);
        let signed = envelope.signed();
        if !has_control(signed) {
            assert_eq!(canonical(signed.as_bytes()).as_deref(), Ok(&**signed));
            let sealed = Envelope::seal(signed.to_string(), envelope.signatures().to_vec());
            let again = Envelope::parse(&role, sealed.file().as_bytes().to_vec()).unwrap();
            assert_eq!(again, sealed);
            assert_eq!(again.signed(), signed);
            assert_eq!(again.signatures(), envelope.signatures());
        }
        match role {
            RoleName::Root => rewritten::<Root>(&role, signed),
            RoleName::Snapshot => rewritten::<Snapshot>(&role, signed),
            RoleName::Timestamp => rewritten::<Timestamp>(&role, signed),
            _ => rewritten::<Targets>(&role, signed),
        }
    }
}

/// What Go would keep is exactly what we would write; nothing may stand beside it.
pub fn stability(bytes: &[u8]) {
    for role in roles() {
        let Ok(envelope) = Envelope::parse(&role, bytes.to_vec()) else {
            assert!(check_stable(&role, bytes).is_err());
            continue;
        };
        match check_stable(&role, bytes) {
            Ok(()) => {
                let sealed = envelope.file().as_bytes();
                assert!(!sealed.contains(&b'\n'));
                for after in [" ", "\n", "{}"] {
                    let longer = [sealed, after.as_bytes()].concat();
                    assert!(check_stable(&role, &longer).is_err());
                }
                if matches!(role, RoleName::Targets | RoleName::Delegation(_)) {
                    written_entry_by_entry(&role, &envelope);
                }
            }
            Err(MetadataError::Unstable { at, .. }) => assert!(at <= bytes.len()),
            Err(_) => {}
        }
    }
}

/// What is remembered survives being stored.
pub fn memory(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    if let Ok(memory) = Memory::from_json(&text) {
        assert_eq!(Memory::from_json(&memory.to_json()), Ok(memory));
    }
}

/// A pin file that is read names what it passes over in plain words, and makes pins or is refused.
pub fn pin_file(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let Ok(file) = PinFile::read(&text) else {
        return;
    };
    for name in file.passed_over() {
        assert!(!name.contains(char::is_control), "{name:?}");
    }
    let _ = file.pins(|path| {
        CaBundle::read(path).map_err(|_| InputError::Pin {
            fact: "no authority",
        })
    });
}

/// Entries that nobody changed are copied; written from their values they must be the same.
fn written_entry_by_entry(role: &RoleName, envelope: &Envelope) {
    // Go keeps the spelling of `custom`, and lengths that are signed as another double.
    let signed = envelope.signed().to_string();
    if Envelope::seal(signed, envelope.signatures().to_vec()) != *envelope {
        return;
    }
    let mut content = Targets::decode(role, envelope.signed()).unwrap();
    let entries: Vec<(String, FileMeta)> = content
        .targets
        .iter()
        .map(|(name, meta)| (name.into_owned(), meta))
        .collect();
    for (name, meta) in entries {
        if let Ok(valid) = name.parse::<TargetName>() {
            assert!(content.targets.remove(&name));
            assert!(content.targets.insert(&valid, meta));
        }
    }
    let sealed = Envelope::seal(content.encode(), envelope.signatures().to_vec());
    assert_eq!(sealed.file(), envelope.file());
}

fn rewritten<M: Metadata + Debug + PartialEq>(role: &RoleName, signed: &Text) {
    let Ok(content) = M::decode(role, signed) else {
        return;
    };
    let written = Text::from(content.encode());
    let again = M::decode(role, &written).unwrap();
    assert_eq!(again, content);
    assert_eq!(again.encode(), *written);
}

fn has_control(text: &str) -> bool {
    text.bytes().any(|byte| byte < b' ')
}

fn roles() -> [RoleName; 5] {
    [
        RoleName::Root,
        RoleName::Targets,
        RoleName::Snapshot,
        RoleName::Timestamp,
        RoleName::releases(),
    ]
}
